"""The loss report: what an export could not carry or had to change, counted and named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from annotator.model.identity import AnnotationId, DocumentId
from annotator.schema.records import Words

Aspect = Literal[
    "spans", "type", "attributes", "arguments", "comment", "doubt", "milliseconds", "document"
]
"""What of an annotation a loss may touch; the last one concerns the document around it."""


Ids = TypeVar("Ids")


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something was lost, in words for people that may hold places for values.

    `touches` names what came out changed; where it is empty, the whole annotation was left out.
    """

    key: str
    words: Words
    touches: frozenset[Aspect] = frozenset()

    def __hash__(self) -> int:
        """Hash by the key alone: a report looks causes up for every annotation."""
        return hash(self.key)

    @property
    def leaves_out(self) -> bool:
        """Say whether the whole annotation is not in the export."""
        return not self.touches


@dataclass(frozen=True, slots=True)
class Loss:
    """A cause with its values, such as the layer that a format does not carry."""

    cause: Cause
    values: tuple[tuple[str, str], ...] = ()

    def in_language(self, language: str) -> str:
        """Say why, in "ar" or "en"."""
        return self.cause.words.in_language(language).format(**dict(self.values))


@dataclass(slots=True)
class LossReport:
    """What was written and what was lost: each loss with the annotations or documents it struck."""

    format: str
    losses: dict[Loss, dict[AnnotationId, None]] = field(
        default_factory=dict[Loss, dict[AnnotationId, None]]
    )
    of_documents: dict[Loss, dict[DocumentId, None]] = field(
        default_factory=dict[Loss, dict[DocumentId, None]]
    )
    written: int = 0
    documents: int = 0
    _struck: dict[Cause | tuple[object, ...], dict[AnnotationId, None]] = field(
        default_factory=dict[Cause | tuple[object, ...], dict[AnnotationId, None]],
        compare=False,
        repr=False,
    )
    """The same lists as in `losses`, found without making a loss for each annotation."""

    def add(self, cause: Cause, annotation: AnnotationId, **values: str) -> None:
        """Count one annotation under a cause, once however often it is struck."""
        at = (cause, *values.items()) if values else cause
        ids = self._struck.get(at)
        if ids is None:
            ids = self._struck[at] = self.losses.setdefault(_loss(cause, values), {})
        ids[annotation] = None

    def add_document(self, cause: Cause, document: DocumentId, **values: str) -> None:
        """Count one document that lost something which belongs to no annotation."""
        self.of_documents.setdefault(_loss(cause, values), {})[document] = None

    def merge(self, other: LossReport) -> None:
        """Take in the report on other documents of the same export."""
        for loss, ids in other.losses.items():
            self.losses.setdefault(loss, {}).update(ids)
        for loss, documents in other.of_documents.items():
            self.of_documents.setdefault(loss, {}).update(documents)
        self.written += other.written
        self.documents += other.documents

    def struck(self, cause: Cause) -> set[AnnotationId]:
        """Give the annotations under a cause, whatever its values."""
        return {one for loss, ids in self.losses.items() if loss.cause == cause for one in ids}

    def left_out(self) -> set[AnnotationId]:
        """Give the annotations that are not in the export at all."""
        return {one for loss, ids in self.losses.items() if loss.cause.leaves_out for one in ids}

    @property
    def is_lossless(self) -> bool:
        """Say whether everything was carried."""
        return not self.losses and not self.of_documents

    def sentences(self, language: str) -> Iterator[tuple[str, int]]:
        """Give each loss in "ar" or "en" with how many it struck, whole annotations first."""
        for loss, ids in _sorted(self.losses):
            yield loss.in_language(language), len(ids)
        for loss, documents in _sorted(self.of_documents):
            yield loss.in_language(language), len(documents)

    def as_json(self) -> dict[str, object]:
        """Give the report as plain data, the same for the same losses."""
        return {
            "format": self.format,
            "documents": self.documents,
            "annotations_written": self.written,
            "losses": [
                {**_as_json(loss), "count": len(ids), "annotations": list(ids)}
                for loss, ids in _sorted(self.losses)
            ],
            "document_losses": [
                {**_as_json(loss), "count": len(documents), "documents": list(documents)}
                for loss, documents in _sorted(self.of_documents)
            ],
        }


def _loss(cause: Cause, values: Mapping[str, str]) -> Loss:
    return Loss(cause, tuple(values.items()))


def _sorted(losses: Mapping[Loss, Ids]) -> list[tuple[Loss, Ids]]:
    def order(entry: tuple[Loss, Ids]) -> tuple[bool, str, tuple[tuple[str, str], ...]]:
        loss = entry[0]
        return not loss.cause.leaves_out, loss.cause.key, loss.values

    return sorted(losses.items(), key=order)


def _as_json(loss: Loss) -> dict[str, object]:
    return {
        "cause": loss.cause.key,
        "effect": "left out" if loss.cause.leaves_out else "changed",
        "touches": sorted(loss.cause.touches),
        "reason": loss.in_language("en"),
        "reason_ar": loss.in_language("ar"),
        "values": dict(loss.values),
    }
