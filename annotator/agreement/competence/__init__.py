"""Models of how competent each annotator is, where nobody knows the truth."""
