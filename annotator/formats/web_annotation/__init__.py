"""W3C Web Annotation, as JSON-LD beside a text."""
