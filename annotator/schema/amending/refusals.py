"""What a new scheme would refuse of what is annotated, told before anything is changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.model.identity import AnnotationId
from annotator.model.problem import Problem
from annotator.schema.amending.moves import (
    Move,
    Reattribute,
    Refill,
    Rerole,
    Retype,
    Revalue,
    Unfill,
)
from annotator.schema.amending.usage import AttributeUse, Filling, FrameUse, Typed, TypeUse, Usage
from annotator.schema.layers import TEXT
from annotator.schema.records import Role, Scheme, Words, fills
from annotator.schema.rules import Rules, TypeRules

Option = tuple[Words, Move]


@dataclass(frozen=True, slots=True)
class Refusal:
    """What the scheme would refuse, with an example, and what can become of it.

    `removal` takes out what is refused; each option gives it another place.
    """

    key: tuple[str, ...]
    problem: Problem
    removal: Move | None = None
    options: tuple[Option, ...] = ()


def refusals(scheme: Scheme, usage: Usage, before: Scheme, used_before: Usage) -> list[Refusal]:
    """List what a scheme would refuse, except for what the one before it refused just so."""
    known = {one.key for one in _refused(before, used_before)}
    return [one for one in _refused(scheme, usage) if one.key not in known]


def _refused(scheme: Scheme, usage: Usage) -> Iterator[Refusal]:
    rules = Rules(scheme)
    yield from _types(rules, usage)
    yield from _spans(rules, usage.types)
    yield from _attributes(rules, usage.attributes)
    yield from _fillings(rules, usage.frames)
    yield from _counts(rules, usage.frames)


def _types(rules: Rules, usage: Usage) -> Iterator[Refusal]:
    examples = {(one.layer, one.type): one.example for one in usage.types}
    chains = frozenset(one.name for one in rules.scheme.layers if one.kind == "chain")
    for typed, count in usage.counts().items():
        own = rules.at(*typed)
        if own is not None and not own.tag.abstract:
            continue
        facts = usage.facts(typed)
        yield Refusal(
            ("type", *typed),
            Problem(
                "{type} is used by {count} annotations in {articles} articles ({annotators}"
                " annotators), which fill {roles} roles: they would have no type.",
                {
                    "type": own.tag.label if own is not None else _named(rules, typed),
                    "count": count,
                    "articles": len({one.document for one in facts}),
                    "annotators": len({one.annotator for one in facts}),
                    "roles": usage.filled(typed, chains),
                },
                examples[typed],
            ),
            Retype(*typed, None),
            tuple(_other_types(rules, typed)),
        )


def _named(rules: Rules, typed: Typed) -> str:
    """Name a type that is not there; with its layer, when that is not there either."""
    return typed[1] if rules.layer(typed[0]) is not None else ": ".join(typed)


def _other_types(rules: Rules, typed: Typed) -> Iterator[Option]:
    layer = rules.layer(typed[0])
    for tag in layer.types if layer is not None else ():
        if not tag.abstract and tag.name != typed[1]:
            yield tag.label, Retype(typed[0], typed[1], tag.name)


def _spans(rules: Rules, types: Iterable[TypeUse]) -> Iterator[Refusal]:
    for one in types:
        own = rules.at(one.layer, one.type)
        if own is None:
            continue
        layer = own.layer
        rule = layer.spans or (TEXT if layer.kind == "span" else None)
        if rule is None:
            refused = one.spans > 0
        elif rule.most is not None and one.spans > rule.most:
            refused = True
        else:
            refused = layer.kind == "span" and one.spans < rule.least and rule.unless is None
        if refused:
            yield Refusal(
                ("spans", one.layer, one.type, str(one.spans)),
                Problem(
                    "{count} annotations of {type} have {spans} marked parts,"
                    " which {layer} would not allow.",
                    {
                        "type": own.tag.label,
                        "count": one.count,
                        "spans": one.spans,
                        "layer": layer.label,
                    },
                    one.example,
                ),
            )


def _attributes(rules: Rules, uses: Iterable[AttributeUse]) -> Iterator[Refusal]:
    missing: dict[tuple[str, str, str], list[AttributeUse]] = {}
    for one in uses:
        own = rules.at(one.layer, one.type)
        if own is None:
            continue
        attribute = own.attributes.get(one.name)
        if attribute is None:
            missing.setdefault((one.layer, one.type, one.name), []).append(one)
        elif attribute.values and attribute.value(one.value or "") is None:
            at = (one.layer, (one.type,), one.name, one.value or "")
            yield Refusal(
                ("value", one.layer, one.type, one.name, one.value or ""),
                Problem(
                    "{count} annotations of {type} have {attribute} set to {value},"
                    " which it could no longer be.",
                    {
                        "type": own.tag.label,
                        "count": one.count,
                        "attribute": attribute.label,
                        "value": one.value or "…",
                    },
                    one.example,
                ),
                Revalue(*at, None) if one.value is not None else None,
                tuple((value.label, Revalue(*at, value.name)) for value in attribute.values)
                if one.value is not None
                else (),
            )
    for at, found in missing.items():
        yield _missing_attribute(rules, at, found)


def _missing_attribute(
    rules: Rules, at: tuple[str, str, str], found: list[AttributeUse]
) -> Refusal:
    layer, type_name, name = at
    own = rules.at(layer, type_name)
    others = own.attributes.values() if own is not None else ()
    return Refusal(
        ("attribute", *at),
        Problem(
            "{count} annotations of {type} have a value of {attribute},"
            " which {type} would not take.",
            {
                "type": rules.label(layer, type_name),
                "count": sum(one.count for one in found),
                "attribute": name,
            },
            found[0].example,
        ),
        Reattribute(layer, (type_name,), name, None),
        tuple((one.label, Reattribute(layer, (type_name,), name, one.name)) for one in others),
    )


Filled = dict[tuple[str, str, Filling], tuple[int, AnnotationId]]


def _fillings(rules: Rules, frames: Iterable[FrameUse]) -> Iterator[Refusal]:
    missing: dict[tuple[str, str, str], tuple[int, AnnotationId]] = {}
    for (layer, type_name, filling), (count, example) in _wrong(rules, frames).items():
        own = rules.at(layer, type_name)
        role = own.roles.get(filling.role) if own is not None else None
        if own is None:
            continue
        if role is None:
            at = (layer, type_name, filling.role)
            missing[at] = (missing.get(at, (0, example))[0] + count, example)
        elif filling.value is not None:
            yield _wrong_literal(own, role, filling.value, count, example)
        elif filling.target is not None and rules.at(*filling.target) is not None:
            # What has no type any more is told as such, and decided on there.
            yield _wrong_filler(rules, own, role, filling.target, (count, example))
    for (layer, type_name, name), (count, example) in missing.items():
        own = rules.at(layer, type_name)
        if own is not None:
            yield _missing_role(own, name, count, example)


def _wrong(rules: Rules, frames: Iterable[FrameUse]) -> Filled:
    found: Filled = {}
    for one in frames:
        own = rules.at(one.layer, one.type)
        for filling, number in one.fillings if own is not None else ():
            if own is not None and not _allowed(own.roles.get(filling.role), filling):
                at = (one.layer, one.type, filling)
                count, example = found.get(at, (0, one.example))
                found[at] = (count + one.count * number, example)
    return found


def _allowed(role: Role | None, filling: Filling) -> bool:
    if role is None:
        return False
    if filling.value is not None:
        return role.literal(filling.value) is not None
    return filling.target is not None and any(fills(one, *filling.target) for one in role.fillers)


def _missing_role(own: TypeRules, role: str, count: int, example: AnnotationId) -> Refusal:
    layer, tag = own.layer.name, own.tag
    return Refusal(
        ("role", layer, tag.name, role),
        Problem(
            "{role} of {type} is filled {count} times, but {type} would have no such role.",
            {"role": role, "type": tag.label, "count": count},
            example,
        ),
        Rerole(layer, (tag.name,), role, None),
        tuple((one.label, Rerole(layer, (tag.name,), role, one.name)) for one in tag.roles),
    )


def _wrong_literal(
    own: TypeRules, role: Role, value: str, count: int, example: AnnotationId
) -> Refusal:
    at = (own.layer.name, (own.tag.name,), role.name, value)
    return Refusal(
        ("literal", own.layer.name, own.tag.name, role.name, value),
        Problem(
            "{role} of {type} is {value} {count} times, which could no longer fill it.",
            {"role": role.label, "type": own.tag.label, "value": value, "count": count},
            example,
        ),
        Refill(*at, None),
        tuple((one.label, Refill(*at, one.name)) for one in role.literals),
    )


def _wrong_filler(
    rules: Rules, own: TypeRules, role: Role, target: Typed, found: tuple[int, AnnotationId]
) -> Refusal:
    return Refusal(
        ("filler", own.layer.name, own.tag.name, role.name, *target),
        Problem(
            "{role} of {type} is filled by {filler} {count} times, which could no longer fill it.",
            {
                "role": role.label,
                "type": own.tag.label,
                "filler": rules.label(*target),
                "count": found[0],
            },
            found[1],
        ),
        Unfill(own.layer.name, (own.tag.name,), role.name, target),
    )


def _counts(rules: Rules, frames: Iterable[FrameUse]) -> Iterator[Refusal]:
    found: dict[tuple[str, str, str], tuple[int, AnnotationId]] = {}
    for one in frames:
        own = rules.at(one.layer, one.type)
        for role in own.roles.values() if own is not None else ():
            if role.most is not None and one.times(role.name) > role.most:
                at = (one.layer, one.type, role.name)
                count, example = found.get(at, (0, one.example))
                found[at] = (count + one.count, example)
    for (layer, type_name, name), (count, example) in found.items():
        own = rules.at(layer, type_name)
        role = own.roles[name] if own is not None else None
        if own is not None and role is not None:
            yield Refusal(
                ("count", layer, type_name, name, str(role.most)),
                Problem(
                    "{role} of {type} would take at most {most};"
                    " in {count} annotations there are more.",
                    {
                        "role": role.label,
                        "type": own.tag.label,
                        "most": role.most,
                        "count": count,
                    },
                    example,
                ),
            )
