"""Formats of other annotation tools, written as JSON."""
