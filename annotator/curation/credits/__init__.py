"""Credits: who reports, from where, through whom."""
