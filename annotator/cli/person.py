"""Who works at the command line."""

from __future__ import annotations

import getpass


def login_name() -> str:
    """Name who does it, so that the same person can undo it in the window."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "annotator"
