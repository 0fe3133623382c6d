"""Changing a scheme step by step, and what each step does to annotations made with it."""
