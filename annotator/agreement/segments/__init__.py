"""Measures for texts that are cut into segments."""
