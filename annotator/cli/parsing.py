"""What the descriptions of commands share: a name for their parent, and choices with names."""
# pyright: reportPrivateUsage=false
# argparse has no public name for it.

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.errors import InputError

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001
else:
    Subparsers = object


def named_values(given: Iterable[str]) -> dict[str, str]:
    """Read choices written as NAME=VALUE; raises InputError for one that is not."""
    found: dict[str, str] = {}
    for one in given:
        name, sign, value = one.partition("=")
        if not sign:
            raise InputError("Write an option as NAME=VALUE, not as {option}.", option=one)
        found[name] = value
    return found
