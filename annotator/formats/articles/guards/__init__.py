"""Guards against files that were made to harm: bombs, links, entities, broken insides."""
