"""Checks annotations against their scheme: what may not be stored, and what is still missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.problem import Problem
from annotator.schema.filling import Lookup, check_arguments, check_constraints
from annotator.schema.placing import check_attributes, check_spans
from annotator.schema.records import Layer, Scheme
from annotator.schema.rules import Looks, Rules, problem, rules_of
from annotator.schema.together import chains_of, check_layer


def check_annotation(
    scheme: Scheme, annotation: Annotation, lookup: Lookup, text_length: int
) -> list[Problem]:
    """Check one annotation; `lookup` finds the others of its set."""
    return _check_one(rules_of(scheme), annotation, lookup, text_length)


def check_set(scheme: Scheme, annotations: Iterable[Annotation], text_length: int) -> list[Problem]:
    """Check all annotations of a set, each alone and against one another."""
    rules = rules_of(scheme)
    by_id: dict[AnnotationId, Annotation] = {}
    twice = [one for one in annotations if by_id.setdefault(one.id, one) is not one]
    found = [problem(one, "Two annotations have the identifier {id}.", id=one.id) for one in twice]
    by_layer: dict[str, list[Annotation]] = defaultdict(list)
    for one in by_id.values():
        looks = _looks(one, text_length)
        if looks is None or not rules.is_faultless(looks):
            problems = _check_one(rules, one, by_id.get, text_length)
            found += problems
            if looks is not None and not problems:
                rules.note_faultless(looks)
        by_layer[one.layer].append(one)
    chains = frozenset(layer.name for layer in scheme.layers if layer.kind == "chain")
    holders = chains_of((one for name in chains for one in by_layer.get(name, ())), chains)
    for layer in scheme.layers:
        found += check_layer(rules, layer, by_layer.get(layer.name, []), holders)
    return found


def _looks(one: Annotation, text_length: int) -> Looks | None:
    """Give what decides whether an annotation is in order; None for what must be looked at."""
    if one.arguments:
        return None
    before = 0
    for start, end in one.spans:
        if not before <= start < end <= text_length:
            return None
        before = end
    return one.layer, one.type, len(one.spans), tuple(one.attributes.items())


def _check_one(
    rules: Rules, annotation: Annotation, lookup: Lookup, text_length: int
) -> list[Problem]:
    own = rules.of(annotation)
    if own is None:
        return [_unknown(rules, annotation)]
    found: list[Problem] = []
    if own.tag.abstract:
        found.append(
            problem(
                annotation,
                "{type} only groups other types: choose one below it.",
                type=own.tag.label,
            )
        )
    found += check_spans(own, annotation, text_length)
    found += check_attributes(own, annotation)
    if annotation.arguments or own.needed:
        found += check_arguments(rules, own, annotation, lookup)
    found += check_constraints(own, annotation)
    return found


def _unknown(rules: Rules, annotation: Annotation) -> Problem:
    layer = rules.layer(annotation.layer)
    if layer is None:
        return problem(
            annotation, "The scheme has no layer called {layer}.", layer=annotation.layer
        )
    return problem(
        annotation,
        "{layer} has no type called {type}.",
        layer=layer.label,
        type=annotation.type,
    )


def defaults(layer: Layer, type_name: str) -> dict[str, str]:
    """Give the attribute values that a new annotation of a type starts with."""
    return {
        attribute.name: attribute.default
        for attribute in layer.attributes_of(type_name)
        if attribute.default is not None
    }
