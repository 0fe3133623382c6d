"""The form that writes queries, piece by piece."""
