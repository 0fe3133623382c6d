"""The corpus as a whole: its articles in a table, who gets which, and the parts of a data set."""
