"""The differences between annotators, each with its kind and both versions in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.agreement.differences.difference import Difference
from annotator.agreement.differences.finding import differences
from annotator.agreement.parts.against import pairs_with
from annotator.model.annotation import Annotation
from annotator.model.spans import with_gaps
from annotator.project.agreeing import annotators_of, documents_of, material_of
from annotator.project.agreeing_names import GOLD
from annotator.project.project import Project


@dataclass(frozen=True, slots=True)
class Told:
    """A difference with the name of its document and what each annotator marked."""

    difference: Difference
    document: str
    one: str
    other: str


def differences_of(
    project: Project,
    layer: str | None = None,
    annotators: Sequence[str] = (),
    *,
    gold: bool = False,
    finished: bool = False,
) -> list[Told]:
    """List the differences of every two annotators in a layer, or in all layers of the scheme.

    With `gold`, those of each annotator with gold.
    """
    names = annotators_of(project, annotators, gold=gold)
    documents = documents_of(project, names, gold=gold, finished=finished)
    known = {one.document.id: one.document for one in documents}
    layers = [layer] if layer is not None else [one.name for one in project.scheme.layers]
    found: list[Told] = []
    for name in layers:
        material = material_of(documents, project, name, names)
        pairs = pairs_with(material, GOLD) if gold else material.pairs()
        for one, other in pairs:
            for each in differences(material, one, other):
                document = known[each.document]
                found.append(
                    Told(
                        each,
                        document.name,
                        _words(document.text, each.one),
                        _words(document.text, each.other),
                    )
                )
    return found


def _words(text: str, mark: Annotation | None) -> str:
    """Write an annotation as its text and type."""
    if mark is None:
        return ""
    words = with_gaps(text, mark.spans)
    return f"{words} [{mark.type}]" if words else f"[{mark.type}]"
