"""Web pages: the article found in them, and where two ways of finding it disagree."""
