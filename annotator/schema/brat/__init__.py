"""Reads brat's annotation.conf and visual.conf as an annotation scheme."""
