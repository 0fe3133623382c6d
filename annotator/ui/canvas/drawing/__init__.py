"""How the page is painted, in the window and in pictures alike."""
