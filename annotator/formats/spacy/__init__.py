"""spaCy: documents in a DocBin, written without spaCy."""
