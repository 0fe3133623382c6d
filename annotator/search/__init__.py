"""Search: the query language, the words of texts as they are found, and lines of a concordance."""
