"""GATE documents as JSON, for GATE and python-gatenlp."""
