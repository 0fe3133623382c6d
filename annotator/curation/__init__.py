"""Curation: what a scraped page is made of, and what it says about itself."""
