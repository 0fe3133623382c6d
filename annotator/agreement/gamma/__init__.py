"""Gamma: agreement on where units are and what they are, over the best alignment of all."""
