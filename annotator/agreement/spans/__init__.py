"""Precision, recall and F1 of marked text, and kappa on words."""
