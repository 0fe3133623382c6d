"""What is done with the places that a search found: edited all at once, written as a table."""
