"""Search in the window: a box, a form that writes what stands in it, and a concordance."""
