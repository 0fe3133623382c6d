"""Measures for values given to the same items: documents, or what stands at the same place."""
