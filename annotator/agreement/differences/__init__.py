"""Why two annotators disagree: each difference with its kind, Arabic word edges understood."""
