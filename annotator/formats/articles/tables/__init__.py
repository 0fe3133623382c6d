"""Tables of articles: which column is what, and an article of each row."""
