"""The command line as a whole: every command with its options and help."""

from __future__ import annotations

import argparse

from annotator import __version__
from annotator.cli.commands import (
    adjudicating,
    agreeing,
    corpora,
    curating,
    duplicates,
    families,
    feedback,
    importing,
    looking,
    managing,
    releasing,
    searching,
)

GROUPS = (
    looking,
    corpora,
    importing,
    curating,
    duplicates,
    releasing,
    searching,
    managing,
    agreeing,
    adjudicating,
    feedback,
    families,
)
"""The modules of commands, in the order in which help lists them."""


def build_parser() -> argparse.ArgumentParser:
    """Describe every command."""
    parser = argparse.ArgumentParser(
        prog="hashiya", description="Annotate Arabic news. Without a command, the window opens."
    )
    parser.add_argument("--version", action="version", version=f"hashiya {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", dest="command")
    for group in GROUPS:
        group.add(commands)
    return parser
