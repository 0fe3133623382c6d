"""One difference between two annotators, as it is listed and opened."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.agreement.differences.kinds import Kind
from annotator.model.annotation import Annotation
from annotator.model.identity import DocumentId


@dataclass(frozen=True, slots=True)
class Difference:
    """What two annotators did differently with one thing; None where one of them has nothing.

    `detail` names the attribute or role, or the text of the edge that is only in one.
    """

    document: DocumentId
    layer: str
    kind: Kind
    annotators: tuple[str, str]
    one: Annotation | None
    other: Annotation | None
    detail: str = ""
