"""The lines of the concordance: what is read of them, how they are drawn, sorted and chosen."""
