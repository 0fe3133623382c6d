"""Measures for relations between two marks."""
