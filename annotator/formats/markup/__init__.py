"""What the XML formats have in common: reading that trusts nothing, escaping, texts of sources."""
