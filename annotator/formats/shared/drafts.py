"""Annotations under construction: what a file says of them, until all it names is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.sets import (
    AnnotationSet,
    Making,
    Provenance,
    SchemeReference,
)
from annotator.model.spans import Span
from annotator.schema.records import Scheme

NO_SCHEME = SchemeReference("", "", "")


def _no_fillers() -> list[tuple[str, Draft | str]]:
    return []


@dataclass(slots=True)
class Draft:
    """One annotation as far as it was read; fillers are drafts or literals."""

    layer: str
    type: str
    spans: tuple[Span, ...] = ()
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    fillers: list[tuple[str, Draft | str]] = field(default_factory=_no_fillers)
    comment: str = ""
    doubt: bool = False
    id: AnnotationId = field(default_factory=new_annotation_id)
    made: Making | None = None
    """How it came about, where the file says so."""

    def fill(self, role: str, filler: Draft | str) -> None:
        """Put another draft or a literal into a role."""
        self.fillers.append((role, filler))

    def finished(self) -> Annotation:
        """Make the annotation."""
        arguments = tuple(
            Argument(role, None, filler) if isinstance(filler, str) else Argument(role, filler.id)
            for role, filler in self.fillers
        )
        return Annotation(
            self.id,
            self.layer,
            self.type,
            self.spans,
            self.attributes,
            arguments,
            self.comment,
            self.doubt,
        )


def set_of(
    drafts: Iterable[Draft], scheme: Scheme | None, options: ReadOptions, source: str
) -> AnnotationSet:
    """Make the set of the annotator named for the import, else one named after its source."""
    drafts = list(drafts)
    made: dict[AnnotationId, Making] = {one.id: one.made for one in drafts if one.made is not None}
    return AnnotationSet(
        options.annotator or source,
        "annotator" if options.annotator else "import",
        "new",
        scheme.reference if scheme is not None else NO_SCHEME,
        tuple(one.finished() for one in drafts),
        Provenance(None, made),
    )


def scheme_of(options: ReadOptions, file: object) -> Scheme:
    """Give the scheme by which a file is understood; FormatError where there is none."""
    if options.scheme is None:
        raise FormatError(
            "{file}: the names in this file mean nothing without a scheme; open a corpus first.",
            file=file,
        )
    return options.scheme
