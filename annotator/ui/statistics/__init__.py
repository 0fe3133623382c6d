"""The numbers of a corpus, drawn: bars, stacks over time, and a table of heat."""
