"""Agreement over time, of annotators with themselves, with and without suggestions."""
