"""The reading canvas: Arabic text set as a book page, with marks drawn under and above it."""
