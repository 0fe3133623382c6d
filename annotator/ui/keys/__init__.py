"""The keys of the window: how they are changed, what clashes, and the sheet that lists them."""
