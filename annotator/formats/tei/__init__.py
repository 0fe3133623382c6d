"""TEI P5 with the annotations standing off from the text."""
