"""The page on which files are looked at, decided on and imported."""
