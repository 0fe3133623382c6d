"""brat standoff, its lines and its configuration."""
