"""Regions: which lines of a scraped page are article, and what the others are."""
