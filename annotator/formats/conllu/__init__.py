"""CoNLL-U with multi-word tokens and CorefUD entities."""
