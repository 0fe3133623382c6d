"""The search index of a corpus file, and queries over it."""
