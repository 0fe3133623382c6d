"""How articles come in: the files looked for, read, repaired where it was asked for, and told."""
