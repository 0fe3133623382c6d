"""Stances as a ladder: holder and target, polarity, attributes, evidence."""
