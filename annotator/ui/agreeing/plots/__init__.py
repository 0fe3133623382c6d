"""What agreement looks like: matrix, scores, confusions, and values that lead on."""
