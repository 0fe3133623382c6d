"""Reads large files of annotations in a process of its own, while this one stores what was read."""
