"""Tables of mentions, events and stances for spreadsheets and training scripts."""
