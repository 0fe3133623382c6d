"""Releases: a corpus frozen as a data set, with all that is needed to use it and make it again."""
