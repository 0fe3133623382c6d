"""Duplicates in the window: groups of them, two texts side by side, and what stands elsewhere."""
