"""Edits: each a small frozen record with a title, performed at a desk inside one transaction."""

from __future__ import annotations

from typing import ClassVar, Protocol, runtime_checkable

from annotator.project.desk import Desk


class Edit(Protocol):
    """One gesture of a linguist; its title names it in the history and under Undo."""

    title: ClassVar[str]

    def perform(self, desk: Desk) -> None:
        """Make the change; raises EditError or SchemeError when it is not possible."""
        ...


@runtime_checkable
class Takeover(Protocol):
    """An edit that takes over the work of somebody else."""

    @property
    def whose(self) -> str:
        """Name who made it; empty for one's own."""
        ...


def title_of(edit: Edit) -> str:
    """Give the title for the history, with the name of whose work was taken over."""
    whose = edit.whose if isinstance(edit, Takeover) else ""
    return f"{edit.title}: {whose}" if whose else edit.title
