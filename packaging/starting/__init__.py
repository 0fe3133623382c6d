"""Sets up and starts Hashiya from a checkout, with the standard library only."""
