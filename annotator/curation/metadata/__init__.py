"""Metadata: what a scraped article says about itself."""
