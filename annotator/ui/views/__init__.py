"""The views of the window: annotating, and the pages for the corpus as a whole."""
