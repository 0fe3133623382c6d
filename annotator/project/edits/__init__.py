"""Edits: each a small frozen record with a title, performed at a desk inside one transaction."""

from __future__ import annotations

from typing import ClassVar, Protocol

from annotator.project.desk import Desk


class Edit(Protocol):
    """One gesture of a linguist; its title names it in the history and under Undo."""

    title: ClassVar[str]

    def perform(self, desk: Desk) -> None:
        """Make the change; raises EditError or SchemeError when it is not possible."""
        ...
