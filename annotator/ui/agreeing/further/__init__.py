"""What is worked out when its tab is seen: trend, annotators with themselves, suggestions."""
