"""Checks of the annotations of one layer against one another."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.problem import Problem
from annotator.schema.filling import told_same
from annotator.schema.records import Constraint, Layer
from annotator.schema.rules import MEMBER, Rules, problem

Holders = Mapping[AnnotationId, AnnotationId]
"""Which chain holds a member."""


def check_layer(
    rules: Rules, layer: Layer, annotations: Sequence[Annotation], holders: Holders
) -> Iterator[Problem]:
    """Find breaches of the layer's rules over all its annotations."""
    if layer.kind == "chain":
        yield from _shared_members(layer, annotations)
    for constraint in layer.constraints:
        bound = _bound(constraint, annotations)
        if constraint.kind == "no-overlap":
            yield from _overlaps(layer, constraint, bound)
        elif constraint.kind == "no-crossing":
            yield from _crossings(constraint, bound)
        elif constraint.kind == "unique-trigger":
            yield from _doubles(rules, constraint, bound)
        elif constraint.kind == "distinct-fillers" and holders:
            yield from _same_entities(rules, constraint, bound, holders)


def chains_of(annotations: Iterable[Annotation], chain_layers: frozenset[str]) -> Holders:
    """Map each member of a chain to the chain."""
    return {
        member: one.id
        for one in annotations
        if one.layer in chain_layers
        for member in one.targets(MEMBER)
    }


def _bound(constraint: Constraint, annotations: Sequence[Annotation]) -> Sequence[Annotation]:
    unless = constraint.unless
    if unless is None:
        return annotations
    return [one for one in annotations if not unless.holds(one.attributes)]


def _shared_members(layer: Layer, annotations: Sequence[Annotation]) -> Iterator[Problem]:
    seen: dict[AnnotationId, AnnotationId] = {}
    for chain in annotations:
        for member in dict.fromkeys(chain.targets(MEMBER)):
            if member in seen:
                yield problem(
                    chain,
                    "A mention of this also belongs to another one of {layer}.",
                    severity="warning",
                    layer=layer.label,
                    other=seen[member],
                )
            seen.setdefault(member, chain.id)


def _overlaps(
    layer: Layer, constraint: Constraint, annotations: Sequence[Annotation]
) -> Iterator[Problem]:
    """Go through all parts by their start; `reach` is the furthest end so far and whose it is."""
    parts = sorted(((span, number) for number, one in enumerate(annotations) for span in one.spans))
    told: set[int] = set()
    reach, owner = 0, -1
    for (start, end), number in parts:
        if start < reach and owner not in (number, -1) and number not in told:
            told.add(number)
            yield problem(
                annotations[number],
                "This shares text with another annotation of {layer}.",
                severity=constraint.severity,
                layer=layer.label,
                other=annotations[owner].id,
            )
        if end > reach:
            reach, owner = end, number


def _crossings(constraint: Constraint, annotations: Sequence[Annotation]) -> Iterator[Problem]:
    """Go through all by their start, longest first; an open one that ends earlier crosses."""
    placed = [number for number, one in enumerate(annotations) if one.spans]
    hulls = sorted(
        (annotations[number].spans[0].start, -annotations[number].spans[-1].end, number)
        for number in placed
    )
    still_open: list[tuple[int, int]] = []
    for start, minus_end, number in hulls:
        while still_open and still_open[0][0] <= start:
            heapq.heappop(still_open)
        if still_open and still_open[0][0] < -minus_end:
            yield problem(
                annotations[number],
                "This crosses another annotation: let one lie within the other, or keep them"
                " apart.",
                severity=constraint.severity,
                other=annotations[still_open[0][1]].id,
            )
        heapq.heappush(still_open, (-minus_end, number))


def _doubles(
    rules: Rules, constraint: Constraint, annotations: Sequence[Annotation]
) -> Iterator[Problem]:
    first: dict[tuple[object, ...], Annotation] = {}
    for one in annotations:
        if not one.spans:
            continue
        earlier = first.setdefault((one.type, one.spans), one)
        if earlier is not one:
            yield problem(
                one,
                "{type} is marked twice on the same words.",
                severity=constraint.severity,
                type=rules.label(one.layer, one.type),
                other=earlier.id,
            )


def _same_entities(
    rules: Rules, constraint: Constraint, annotations: Sequence[Annotation], holders: Holders
) -> Iterator[Problem]:
    """Find roles filled by different mentions of one entity: told, but it may stay."""
    for one in annotations:
        own = rules.of(one)
        if own is None:
            continue
        for pair in combinations(constraint.roles, 2):
            plain = set(one.targets(pair[0])) & set(one.targets(pair[1]))
            first, second = ({holders.get(t, t) for t in one.targets(role)} for role in pair)
            if first & second and not plain:
                found = told_same(own, one, constraint, pair)
                yield Problem(found.template, found.values, one.id, "warning")
