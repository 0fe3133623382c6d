"""What a corpus knows beyond texts and annotations: who works on what, parts, links, releases."""
