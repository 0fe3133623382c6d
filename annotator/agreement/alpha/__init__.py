"""Krippendorff's alpha with its metrics."""
