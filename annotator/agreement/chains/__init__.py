"""Measures for coreference: one annotator's entities are the key, the other's the response."""
