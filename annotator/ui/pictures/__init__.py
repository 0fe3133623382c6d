"""Pictures of annotated articles for papers and slides: PNG, SVG, PDF, and HTML beside them."""
