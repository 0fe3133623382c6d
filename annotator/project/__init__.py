"""What one does with a corpus: the only place that wires the other packages together."""
