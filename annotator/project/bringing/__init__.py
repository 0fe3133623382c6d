"""Brings annotations of foreign files onto the documents that a corpus already holds."""
