"""Agreement on parts of the work: over time, against gold, what was proposed or made by hand."""
