"""Tells what a file of annotations is by its first bytes, whatever its name says."""
