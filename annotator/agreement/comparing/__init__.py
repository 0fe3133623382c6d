"""What of two annotators' work is the same, at any rung of the ladders of agreement."""
