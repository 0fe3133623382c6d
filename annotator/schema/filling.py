"""Checks of what fills the roles of one annotation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations

from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.problem import Problem, Severity
from annotator.schema.records import Constraint, Role, fills
from annotator.schema.rules import Rules, TypeRules, either, problem

Lookup = Callable[[AnnotationId], Annotation | None]
"""Finds an annotation of the same set."""


def check_arguments(
    rules: Rules, own: TypeRules, annotation: Annotation, lookup: Lookup
) -> Iterator[Problem]:
    """Find roles that are unknown, overfull, empty or filled by what may not fill them."""
    for argument, times in Counter(annotation.arguments).items():
        role = own.roles.get(argument.role)
        if role is None:
            yield problem(
                annotation,
                "{type} has no role called {role}.",
                type=own.tag.label,
                role=argument.role,
            )
            continue
        yield from _check_argument(rules, role, annotation, argument, lookup)
        if times > 1:
            yield problem(
                annotation,
                "{role} is filled by the same twice.",
                severity="warning",
                role=role.label,
            )
    if annotation.arguments or own.needed:
        yield from _check_counts(own, annotation)


def _check_argument(
    rules: Rules, role: Role, annotation: Annotation, argument: Argument, lookup: Lookup
) -> Iterator[Problem]:
    if (argument.target is None) == (argument.value is None):
        yield problem(
            annotation,
            "{role} needs either an annotation or a fixed filler, not both and not neither.",
            role=role.label,
        )
    elif argument.value is not None:
        yield from _check_literal(role, annotation, argument.value)
    elif argument.target == annotation.id:
        yield problem(annotation, "An annotation cannot fill its own role {role}.", role=role.label)
    elif argument.target is not None:
        yield from _check_target(rules, role, annotation, lookup(argument.target))


def _check_literal(role: Role, annotation: Annotation, value: str) -> Iterator[Problem]:
    if role.literal(value) is not None:
        return
    if not role.literals:
        yield problem(
            annotation,
            "{role} must be filled by an annotation, not by {value}.",
            role=role.label,
            value=value,
        )
        return
    yield problem(
        annotation,
        "{role} cannot be {value}; besides annotations it can be: {choices}.",
        role=role.label,
        value=value,
        choices=either(literal.label for literal in role.literals),
    )


def _check_target(
    rules: Rules, role: Role, annotation: Annotation, target: Annotation | None
) -> Iterator[Problem]:
    if target is None:
        yield problem(annotation, "What fills {role} is not there any more.", role=role.label)
    elif not any(fills(filler, target.layer, target.type) for filler in role.fillers):
        yield problem(
            annotation,
            "{filler} cannot fill {role}; this can: {choices}.",
            filler=rules.label(target.layer, target.type),
            role=role.label,
            choices=either(rules.label(filler.layer, filler.type) for filler in role.fillers),
        )


def _check_counts(own: TypeRules, annotation: Annotation) -> Iterator[Problem]:
    counts = Counter(argument.role for argument in annotation.arguments)
    for role in own.needed:
        if counts[role.name] == 0 and role.least == 1:
            yield _told_empty(annotation, role, "warning")
        elif counts[role.name] < role.least:
            yield problem(
                annotation,
                "{role} has {count} of at least {least}.",
                severity="warning",
                role=role.label,
                count=counts[role.name],
                least=role.least,
            )
    for name, count in counts.items():
        role = own.roles.get(name)
        if role is not None and role.most is not None and count > role.most:
            yield problem(
                annotation,
                "{role} takes at most {most}; there are {count}.",
                role=role.label,
                most=role.most,
                count=count,
            )


def check_constraints(own: TypeRules, annotation: Annotation) -> Iterator[Problem]:
    """Find breaches of the rules that concern one annotation alone."""
    for constraint in own.layer.constraints:
        if constraint.unless is not None and constraint.unless.holds(annotation.attributes):
            continue
        if constraint.kind == "distinct-fillers":
            yield from _check_distinct(own, annotation, constraint)
        elif constraint.kind == "starts-with":
            yield from _check_start(own, annotation, constraint)
        elif constraint.kind == "filled":
            yield from _check_filled(own, annotation, constraint)


def _check_filled(
    own: TypeRules, annotation: Annotation, constraint: Constraint
) -> Iterator[Problem]:
    filled = {one.role for one in annotation.arguments}
    for role in (own.roles[name] for name in constraint.roles if name in own.roles):
        if role.name not in filled and not role.least:
            yield _told_empty(annotation, role, constraint.severity)


def _told_empty(annotation: Annotation, role: Role, severity: Severity) -> Problem:
    return problem(annotation, "{role} is still empty.", severity=severity, role=role.label)


def _check_distinct(
    own: TypeRules, annotation: Annotation, constraint: Constraint
) -> Iterator[Problem]:
    for first, second in combinations(constraint.roles, 2):
        same = set(annotation.targets(first)) & set(annotation.targets(second))
        if same or set(annotation.values(first)) & set(annotation.values(second)):
            yield told_same(own, annotation, constraint, (first, second))


def told_same(
    own: TypeRules, annotation: Annotation, constraint: Constraint, pair: tuple[str, str]
) -> Problem:
    """Tell that two roles that must differ are filled by the same."""
    first, second = (own.roles[name].label if name in own.roles else name for name in pair)
    unless = constraint.unless
    attribute = own.attributes.get(unless.attribute) if unless is not None else None
    if unless is None or attribute is None:
        return problem(
            annotation,
            "{first} and {second} are the same.",
            severity=constraint.severity,
            first=first,
            second=second,
        )
    allowed = (attribute.value(name) for name in unless.values)
    return problem(
        annotation,
        "{first} and {second} are the same; if that is meant, first set {attribute} to {value}.",
        severity=constraint.severity,
        first=first,
        second=second,
        attribute=attribute.label,
        value=either(value.label for value in allowed if value is not None),
    )


def _check_start(
    own: TypeRules, annotation: Annotation, constraint: Constraint
) -> Iterator[Problem]:
    role = own.roles.get(constraint.roles[0])
    first = next((one for one in annotation.arguments if one.role == constraint.roles[0]), None)
    if role is None or first is None or first.value == constraint.value:
        return
    literal = role.literal(constraint.value or "")
    yield problem(
        annotation,
        "{role} should begin with {value}.",
        severity=constraint.severity,
        role=role.label,
        value=literal.label if literal is not None else constraint.value,
    )
