"""The list of all annotations of the open article, a second way to everything on the canvas."""
