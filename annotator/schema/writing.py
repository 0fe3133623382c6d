"""Writes a scheme as TOML that reads as the same scheme again."""

from __future__ import annotations

import json
from collections.abc import Iterator

from annotator.schema.records import (
    Attribute,
    Condition,
    Constraint,
    Example,
    Layer,
    Role,
    Scheme,
    SpanRule,
    TagType,
    Value,
    Words,
)


def write_scheme(scheme: Scheme) -> str:
    """Give the TOML text of a scheme; comments and shared parts of its source are not kept."""
    literals = {
        literal.name: literal
        for layer in scheme.layers
        for tag in layer.types
        for role in tag.roles
        for literal in role.literals
    }
    lines = [
        f"key = {_text(scheme.key)}",
        f"version = {_text(scheme.version)}",
        *_wordings(scheme.label, scheme.description),
    ]
    for literal in literals.values():
        lines += ["", f"[literals.{_text(literal.name)}]", *_value(literal)]
    for layer in scheme.layers:
        lines += ["", *_layer(layer)]
    return "\n".join(lines) + "\n"


def _text(value: str) -> str:
    # What JSON escapes in a string TOML escapes alike, but for DEL and the other half of a pair.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def _list(values: tuple[str, ...]) -> str:
    return "[" + ", ".join(_text(one) for one in values) + "]"


def _words(words: Words) -> str:
    return f"{{ en = {_text(words.en)}, ar = {_text(words.ar)} }}"


def _wordings(label: Words, description: Words) -> Iterator[str]:
    yield f"label = {_words(label)}"
    if description != Words("", ""):
        yield f"description = {_words(description)}"


def _key(key: str | None) -> Iterator[str]:
    if key is not None:
        yield f"key = {_text(key)}"


def _value(value: Value) -> Iterator[str]:
    yield from _key(value.key)
    yield from _wordings(value.label, value.description)


def _layer(layer: Layer) -> Iterator[str]:
    path = f"layers.{_text(layer.name)}"
    yield f"[{path}]"
    yield f"kind = {_text(layer.kind)}"
    yield from _key(layer.key)
    yield from _wordings(layer.label, layer.description)
    if layer.members is not None:
        yield f"members = {_text(layer.members)}"
    if layer.quick:
        yield "quick = true"
    if layer.spans is not None:
        yield from _spans(path, layer.spans)
    for attribute in layer.attributes:
        yield from _attribute(path, attribute)
    for tag in layer.types:
        yield from _type(path, tag, layer.type(tag.parent or ""))
    for constraint in layer.constraints:
        yield from _constraint(path, constraint)


def _limits(least: int, most: int | None) -> Iterator[str]:
    yield f"least = {least}"
    yield 'most = "any"' if most is None else f"most = {most}"


def _spans(path: str, spans: SpanRule) -> Iterator[str]:
    yield f"[{path}.spans]"
    yield f"label = {_words(spans.label)}"
    yield from _limits(spans.least, spans.most)
    yield from _unless(spans.unless)


def _unless(condition: Condition | None) -> Iterator[str]:
    if condition is not None:
        values = _list(condition.values)
        yield f"unless = {{ attribute = {_text(condition.attribute)}, values = {values} }}"


def _attribute(path: str, attribute: Attribute) -> Iterator[str]:
    here = f"{path}.attributes.{_text(attribute.name)}"
    yield f"[{here}]"
    yield from _key(attribute.key)
    yield from _wordings(attribute.label, attribute.description)
    if attribute.default is not None:
        yield f"default = {_text(attribute.default)}"
    if attribute.required:
        yield "required = true"
    if attribute.tagged:
        yield "tagged = true"
    if attribute.types:
        yield f"types = {_list(attribute.types)}"
    for value in attribute.values:
        yield f"[{here}.values.{_text(value.name)}]"
        yield from _value(value)


def _type(path: str, tag: TagType, above: TagType | None) -> Iterator[str]:
    here = f"{path}.types.{_text(tag.name)}"
    yield f"[{here}]"
    yield from _key(tag.key)
    yield from _wordings(tag.label, tag.description)
    if above is None or above.color != tag.color:
        yield f"color = {_text(tag.color)}"
    if tag.abstract:
        yield "abstract = true"
    if tag.symmetric != (above is not None and above.symmetric):
        yield f"symmetric = {str(tag.symmetric).lower()}"
    if tag.guideline != Words("", ""):
        yield f"guideline = {_words(tag.guideline)}"
    yield from _roles(here, tag, above)


def _roles(path: str, tag: TagType, above: TagType | None) -> Iterator[str]:
    """Write what differs from the roles above; `without` comes before any table within."""
    taken = above.roles if above is not None else ()
    left_out = tuple(one.name for one in taken if tag.role(one.name) is None)
    if left_out:
        yield f"without = {_list(left_out)}"
    for example in tag.examples:
        yield from _example(path, example)
    for role in tag.roles:
        if role not in taken:
            yield from _role(path, role)


def _example(path: str, example: Example) -> Iterator[str]:
    yield f"[[{path}.examples]]"
    yield f"text = {_text(example.text)}"
    if example.note != Words("", ""):
        yield f"note = {_words(example.note)}"
    if example.wrong:
        yield "wrong = true"


def _role(path: str, role: Role) -> Iterator[str]:
    yield f"[{path}.roles.{_text(role.name)}]"
    yield from _key(role.key)
    yield from _wordings(role.label, role.description)
    fillers = (f"{one.layer}:{one.type}" if one.type else one.layer for one in role.fillers)
    if role.fillers:
        yield f"fillers = {_list(tuple(fillers))}"
    if role.literals:
        yield f"literals = {_list(tuple(one.name for one in role.literals))}"
    yield from _limits(role.least, role.most)


def _constraint(path: str, constraint: Constraint) -> Iterator[str]:
    yield f"[[{path}.constraints]]"
    yield f"kind = {_text(constraint.kind)}"
    if constraint.roles:
        yield f"roles = {_list(constraint.roles)}"
    if constraint.value is not None:
        yield f"value = {_text(constraint.value)}"
    yield f'severity = "{constraint.severity}"'
    yield from _unless(constraint.unless)
