"""Measures for stretches of a text that annotators mark and name."""
