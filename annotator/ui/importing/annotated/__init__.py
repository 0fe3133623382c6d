"""What is in a file of annotations, and the choices that belong to it."""
