"""The scheme editor: types, roles, attributes and their texts, tried against what is annotated."""
