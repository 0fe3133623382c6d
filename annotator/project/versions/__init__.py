"""Other versions of a text in the corpus, and what of their annotations fits this one."""
