"""Helps of annotating: where marked words occur again, and which known names are unmarked."""
