"""The CAS as JSON."""
