"""The window that copies annotations from another version of the open text."""
