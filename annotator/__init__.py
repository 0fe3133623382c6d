"""Hashiya: an offline workbench for annotating Arabic news and curating gold-standard data."""

__version__ = "0.1.0"
