"""What several formats have in common: causes of loss, choices, tokens, parts of an export."""
