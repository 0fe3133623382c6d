"""Annotation schemes: read from TOML, validated, used to check annotations."""
