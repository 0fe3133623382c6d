"""What is chosen above the queue: the article, the way to merge, the walk."""
