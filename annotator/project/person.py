"""Who works, where nobody said so."""

from __future__ import annotations

import getpass


def login_name() -> str:
    """Name who is logged in, so that the same person can undo it by command and in the window.

    Whoever has a number but no name, as in a container, is called "annotator".
    """
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "annotator"
