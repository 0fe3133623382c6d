"""One module for each group of commands: `add` describes them, each runs with what was typed."""
