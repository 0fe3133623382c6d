"""Looks through the corpus for what there is to decide, and puts it in the order of a walk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from annotator.errors import Cancelled, InputError
from annotator.model.identity import DocumentId
from annotator.project.adjudicating_queue import KINDS, Kind, Table, read_table
from annotator.project.project import Project

Order = Literal["text", "kind", "agreement"]
"""As the documents and their texts go; kind after kind; documents that agree least first."""
ORDERS: tuple[Order, ...] = get_args(Order)


@dataclass(frozen=True, slots=True)
class Stop:
    """A difference as a walk through the corpus comes by it."""

    document: DocumentId
    key: str
    kind: Kind
    layer: str
    settled: bool


@dataclass(frozen=True, slots=True)
class Surveyed:
    """A document with its differences, and the share of its places that all agree on (0 to 1)."""

    document: DocumentId
    agreement: float | None
    stops: tuple[Stop, ...]


def surveyed(table: Table) -> Surveyed:
    """Note of a document what a walk has to know."""
    document = table.document.id
    return Surveyed(
        document,
        table.questions.agreement,
        tuple(
            Stop(document, one.key, one.kind, one.layer, one.settled) for one in table.differences
        ),
    )


def survey(
    project: Project,
    documents: Iterable[DocumentId] | None = None,
    *,
    finished: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Surveyed, ...]:
    """Look through the documents that two annotators worked on, in corpus order.

    `finished` counts only the work of annotators who finished. Raises Cancelled when stopped.
    """
    wanted = None if documents is None else frozenset(documents)
    begun = [
        one.id
        for one in project.documents()
        if (wanted is None or one.id in wanted)
        and sum(each.kind == "annotator" and each.annotations > 0 for each in one.sets) > 1
    ]
    found: list[Surveyed] = []
    for number, document in enumerate(begun):
        if cancelled():
            raise Cancelled
        progress(number, len(begun))
        try:
            found.append(surveyed(read_table(project, document, finished=finished)))
        except InputError:
            continue  # somebody removed it since it was listed
    progress(len(begun), len(begun))
    return tuple(found)


def walk(
    documents: Sequence[Surveyed], order: Order, *, kind: str = "", layer: str = ""
) -> list[Stop]:
    """List the differences in the order in which they are walked; of one kind, of one layer."""
    ranked = sorted(documents, key=_agreement) if order == "agreement" else documents
    found = [
        one
        for document in ranked
        for one in document.stops
        if kind in ("", one.kind) and layer in ("", one.layer)
    ]
    return sorted(found, key=lambda one: KINDS.index(one.kind)) if order == "kind" else found


def _agreement(one: Surveyed) -> float:
    return one.agreement if one.agreement is not None else 2.0
