"""What is called otherwise than by an annotator's name where people are compared."""

from __future__ import annotations

GOLD = "★ gold"
"""The gold set among annotators, whoever made it; no person is called so."""

AGAIN = " · 2"
"""Behind the name of an annotator who did the same text for the second time."""
