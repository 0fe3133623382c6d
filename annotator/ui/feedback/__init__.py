"""Feedback for annotators: sheets against gold, and decisions as examples in the guideline."""
