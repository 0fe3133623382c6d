"""The view of the adjudication: merge, then decide about one difference after the other."""
