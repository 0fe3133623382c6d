"""Formats of systems that extract events: tokens, sentences, mentions, triggers, roles."""
