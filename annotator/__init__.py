"""Hashiya: an offline workbench for annotating Arabic news and curating it into gold-standard data."""

__version__ = "0.1.0"
