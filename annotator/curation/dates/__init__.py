"""Dates as Arabic news writes them."""
