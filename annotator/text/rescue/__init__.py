"""What can be saved of texts that were stored or read wrongly: recognised, repaired on request."""
