"""What annotators can learn from gold: a sheet for each of them, and examples for everybody."""
