"""The view in which several people's work on one article is compared, and nothing is changed."""
