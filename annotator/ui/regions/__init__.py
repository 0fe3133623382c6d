"""Marking what of a page is article and what is not, with one key for each line."""
