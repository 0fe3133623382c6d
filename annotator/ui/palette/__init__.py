"""The command palette: types, actions, articles and entities, found by typing."""
