"""Checks of one annotation against its layer: where it lies and what its attributes say."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.model.annotation import Annotation
from annotator.model.problem import Problem
from annotator.schema.layers import TEXT
from annotator.schema.rules import TypeRules, either, problem


def check_spans(rules: TypeRules, annotation: Annotation, text_length: int) -> Iterator[Problem]:
    """Find spans that are impossible, too many or missing."""
    yield from _impossible(annotation, text_length)
    layer, count = rules.layer, len(annotation.spans)
    rule = layer.spans or (TEXT if layer.kind == "span" else None)
    if rule is None:
        if count:
            yield problem(annotation, "{layer} is not marked in the text.", layer=layer.label)
    elif rule.most is not None and count > rule.most:
        yield problem(
            annotation,
            "{spans}: there are {count}, more than the {most} allowed.",
            spans=rule.label,
            count=count,
            most=rule.most,
        )
    elif count < rule.least and not (rule.unless and rule.unless.holds(annotation.attributes)):
        yield problem(
            annotation,
            "{spans} is missing: {count} of {least} marked.",
            severity="error" if layer.kind == "span" else "warning",
            spans=rule.label,
            count=count,
            least=rule.least,
        )


def _impossible(annotation: Annotation, text_length: int) -> Iterator[Problem]:
    before = 0
    for start, end in annotation.spans:
        if start >= end:
            yield problem(annotation, "A marked part is empty: mark at least one letter.")
        elif start < 0 or end > text_length:
            yield problem(
                annotation,
                "A marked part ({start} to {end}) lies outside the text (0 to {length}).",
                start=start,
                end=end,
                length=text_length,
            )
        elif start < before:
            yield problem(
                annotation, "The marked parts overlap or are not in the order of the text."
            )
        before = max(before, end)


def check_attributes(rules: TypeRules, annotation: Annotation) -> Iterator[Problem]:
    """Find attributes and values that are unknown, and required ones that are missing."""
    for name, value in annotation.attributes.items():
        attribute = rules.attributes.get(name)
        if attribute is None:
            yield _not_taken(rules, annotation, name)
        elif attribute.values and attribute.value(value) is None:
            yield problem(
                annotation,
                "{attribute} cannot be {value}; it can be: {choices}.",
                attribute=attribute.label,
                value=value,
                choices=either(one.label for one in attribute.values),
            )
    for attribute in rules.required:
        if not annotation.attributes.get(attribute.name):
            yield problem(
                annotation,
                "{attribute} is not chosen yet.",
                severity="warning",
                attribute=attribute.label,
            )


def _not_taken(rules: TypeRules, annotation: Annotation, name: str) -> Problem:
    elsewhere = rules.layer.attribute(name)
    if elsewhere is not None:
        return problem(
            annotation,
            "{type} does not take the attribute {attribute}.",
            type=rules.tag.label,
            attribute=elsewhere.label,
        )
    return problem(
        annotation,
        "{layer} has no attribute called {attribute}.",
        layer=rules.layer.label,
        attribute=name,
    )
