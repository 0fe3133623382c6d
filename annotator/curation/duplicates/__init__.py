"""Duplicates: which articles are the same, nearly the same or inside one another, and how."""
