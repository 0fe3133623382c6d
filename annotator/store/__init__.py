"""The corpus file: one SQLite database, every gesture one transaction, undo by changesets."""
