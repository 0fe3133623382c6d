"""The page of releases: those made so far, and a new one that is seen before it is made."""
