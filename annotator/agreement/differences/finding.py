"""Finds every difference between two annotators, and says of which kind it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from annotator.agreement.differences.aligning import about_the_same, aligned, members
from annotator.agreement.differences.difference import Difference
from annotator.agreement.differences.edges import Edges, edges_of
from annotator.agreement.differences.kinds import Kind, boundary_kinds
from annotator.agreement.material import Item, Material, Work
from annotator.model.annotation import Annotation
from annotator.schema.places import Place, filler_of
from annotator.schema.rules import MEMBER

Found = tuple[Kind, Annotation | None, Annotation | None, str]


def differences(material: Material, one: str, other: str) -> list[Difference]:
    """List the differences of two annotators in the order of corpus and text."""
    return [
        Difference(item.document.id, material.layer.name, kind, (one, other), here, there, detail)
        for item in material.items
        if one in item.works and other in item.works
        for kind, here, there, detail in _in_text_order(_of_item(item, one, other, material))
    ]


def kinds_of(found: list[Difference]) -> dict[str, int]:
    """Count differences by their kind, the most frequent first."""
    return dict(Counter(one.kind for one in found).most_common())


Confusions = dict[tuple[str | None, str | None], int]


def confusions(material: Material, one: str, other: str) -> Confusions:
    """Count which type the one gave to what the other called which; None: has nothing there."""
    found: Counter[tuple[str | None, str | None]] = Counter()
    for item in material.items:
        if one in item.works and other in item.works:
            here, there = item.works[one], item.works[other]
            for a, b in pairs(here, there, material):
                found[a.type if a else None, b.type if b else None] += 1
    return dict(found)


def pairs(
    one: Work, other: Work, material: Material
) -> list[tuple[Annotation | None, Annotation | None]]:
    """Pair the annotations of two annotators; what has no partner stands alone."""
    rows, columns = aligned(one, other, material.layer)
    together = [(int(row), int(column)) for row, column in zip(rows, columns, strict=True)]
    left = set(range(len(one.marks))) - {row for row, _ in together}
    right = set(range(len(other.marks))) - {column for _, column in together}
    return [
        *((one.marks[row], other.marks[column]) for row, column in together),
        *((one.marks[at], None) for at in sorted(left)),
        *((None, other.marks[at]) for at in sorted(right)),
    ]


def _of_item(item: Item, one: str, other: str, material: Material) -> Iterator[Found]:
    here, there = item.works[one], item.works[other]
    edges = edges_of(item.document.text, material.clitics)
    for a, b in pairs(here, there, material):
        if a is None or b is None:
            yield "missing", a, b, ""
            continue
        for kind, detail in between(a, b, here, there, edges):
            yield kind, a, b, detail


def between(
    a: Annotation, b: Annotation, here: Work, there: Work, edges: Edges
) -> Iterator[tuple[Kind, str]]:
    """Say by what two annotations of one thing differ, each time with the attribute or role."""
    for kind in sorted(boundary_kinds(edges, a.spans, b.spans)):
        yield kind, ""
    if a.type != b.type:
        yield "type", ""
    for name in sorted(a.attributes.keys() | b.attributes.keys()):
        if a.attributes.get(name) != b.attributes.get(name):
            yield "attribute", name
    if not about_the_same([*members(a, here)], [*members(b, there)]):
        yield "chain", ""
    for role in _roles_that_differ(a, b, here, there):
        yield "role", role


def _roles_that_differ(a: Annotation, b: Annotation, here: Work, there: Work) -> list[str]:
    roles = {one.role for one in (*a.arguments, *b.arguments)} - {MEMBER}
    return sorted(
        role
        for role in roles
        if not about_the_same(_fillers(a, role, here), _fillers(b, role, there))
    )


def _fillers(mark: Annotation, role: str, work: Work) -> list[Place]:
    return [filler_of(one, work.all) for one in mark.arguments if one.role == role]


def _in_text_order(found: Iterator[Found]) -> list[Found]:
    def place(one: Found) -> tuple[tuple[int, int], ...]:
        mark = one[1] or one[2]
        return tuple(mark.spans) if mark is not None else ()

    return sorted(found, key=place)
