"""What a page is made of, found in articles of a corpus and learned from what people decide."""
