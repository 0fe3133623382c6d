"""Links between marks: which are on show, the ways they take between the lines, how they look."""
