"""The page of export: a format, its choices, and what it loses before it is written for good."""
