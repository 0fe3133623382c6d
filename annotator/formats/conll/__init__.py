"""Formats of one token a line."""
