"""A name for what commands are added to."""
# pyright: reportPrivateUsage=false
# argparse has no public name for it.

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001
else:
    Subparsers = object
