"""Reads the small parts of a scheme: wordings, keys, colours, values, attributes, conditions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from annotator.schema.grammar import TABLES
from annotator.schema.records import Attribute, Condition, Example, SpanRule, Value, Words
from annotator.schema.tables import VALUE_NAME, Table, listed, nearest

_KEY = re.compile(r"[0-9a-z]")
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
NO_WORDS = Words("", "")


def read_label(table: Table) -> Words:
    """Read a label, which must be there in both languages."""
    return _words(table, "label")


def read_description(table: Table) -> Words:
    """Read a description, in both languages or not at all."""
    return _words(table, "description") if "description" in table else NO_WORDS


def read_guideline(table: Table) -> Words:
    """Read the guideline of a type, in both languages or not at all."""
    return _words(table, "guideline") if "guideline" in table else NO_WORDS


def read_examples(table: Table) -> tuple[Example, ...]:
    """Read the examples of a type; what is marked stands in square brackets."""
    return tuple(_read_example(row) for row in table.rows("examples"))


def _read_example(row: Table) -> Example:
    row.allow(TABLES["example"])
    note = _words(row, "note") if "note" in row else NO_WORDS
    return Example(row.needed_text("text"), note, row.flag("wrong"))


def _words(table: Table, key: str) -> Words:
    words = table.table(key) if isinstance(table.get(key), dict) else None
    if words is None:
        raise table.error(
            '{file}: {key} needs both languages: {{ en = "English", ar = "عربي" }}.', key
        )
    words.allow(TABLES["words"])
    return Words(words.needed_text("en"), words.needed_text("ar"))


def read_key(table: Table) -> str | None:
    """Read the key on the keyboard: a digit or a small Latin letter, by where it lies."""
    key = table.text("key")
    if key is not None and not _KEY.fullmatch(key):
        raise table.error("{file}: {key} must be one digit or one letter from a to z.", "key")
    return key


def refuse_same_keys(places: Iterable[tuple[Table, str | None]]) -> None:
    """Refuse a key on the keyboard that two things in the same place have."""
    seen: dict[str, Table] = {}
    for table, key in places:
        if key is None:
            continue
        if key in seen:
            raise table.error(
                "{file}: {key} is {letter}, but {other} already has this key.",
                "key",
                letter=key,
                other=seen[key].place(),
            )
        seen[key] = table


def read_color(table: Table) -> str | None:
    """Read a colour."""
    color = table.text("color")
    if color is not None and not _COLOR.fullmatch(color):
        raise table.error(
            "{file}: {key} must be a colour such as #0072B2, not {found}.", "color", found=color
        )
    return color


def read_values(table: Table, key: str) -> tuple[Value, ...]:
    """Read the values of a closed list, or the literals of a scheme."""
    tables = table.named(key, VALUE_NAME)
    values: list[Value] = []
    for name, one in tables.items():
        one.allow(TABLES["value"])
        values.append(Value(name, read_label(one), read_description(one), read_key(one)))
    refuse_same_keys(zip(tables.values(), (value.key for value in values), strict=True))
    return tuple(values)


def over_shared(table: Table, shared: Mapping[str, Table], key: str) -> Table:
    """Lay a role or attribute over the shared one of its name; without one it needs a label.

    `key` names the table that holds the shared ones, for the message.
    """
    if table.name in shared:
        return table.over(shared[table.name])
    near = nearest(table.name, shared)
    if "label" not in table and near is not None:
        raise table.error(
            "{file}: {key} has no label, and [{shared}.{name}] does not exist;"
            " did you mean {near}?",
            shared=key,
            name=table.name,
            near=near,
        )
    return table


def read_attribute(table: Table, type_names: Collection[str]) -> Attribute:
    """Read an attribute; `type_names` are the types it may be limited to."""
    table.allow(TABLES["attribute"])
    values = read_values(table, "values")
    default = table.text("default")
    if "values" in table and not values:
        raise table.error("{file}: {key} lists no values: give some, or leave it out.", "values")
    if default is not None and values and default not in [value.name for value in values]:
        raise table.error(
            "{file}: {key} is {default}, which is not among the values {values}.",
            "default",
            default=default,
            values=listed(value.name for value in values),
        )
    types = table.texts("types")
    for name in types:
        table.known_name("types", name, type_names)
    return Attribute(
        name=table.name,
        label=read_label(table),
        description=read_description(table),
        values=values,
        default=default,
        required=table.flag("required"),
        types=types,
        key=read_key(table),
        tagged=table.flag("tagged"),
    )


def read_condition(table: Table, attributes: Mapping[str, Attribute]) -> Condition | None:
    """Read the exception of a rule: an attribute and the values with which it does not hold."""
    unless = table.table("unless")
    if unless is None:
        return None
    unless.allow(TABLES["unless"])
    name = unless.known_name("attribute", unless.needed_text("attribute"), attributes)
    values = unless.texts("values")
    if not values:
        raise unless.error('{file}: {key} is missing: give a list such as ["no"].', "values")
    allowed = [value.name for value in attributes[name].values]
    for value in values:
        if allowed:
            unless.known_name("values", value, allowed)
    return Condition(name, values)


def read_limits(table: Table, least: int, most: int | None) -> tuple[int, int | None]:
    """Read how few and how many there may be; "any" is no limit."""
    fewest = table.count("least", least)
    limit = None if table.get("most") == "any" else most
    if table.get("most") not in (None, "any"):
        limit = table.count("most", 1)
        if limit == 0:
            raise table.error('{file}: {key} must be 1 or more, or "any".', "most")
    if limit is not None and fewest > limit:
        raise table.error(
            "{file}: {key} is {least}, more than the {most} there may be at most.",
            "least",
            least=fewest,
            most=limit,
        )
    return fewest, limit


def read_span_rule(table: Table, attributes: Mapping[str, Attribute]) -> SpanRule | None:
    """Read how many spans the annotations of a layer have."""
    spans = table.table("spans")
    if spans is None:
        return None
    spans.allow(TABLES["spans"])
    least, most = read_limits(spans, 1, None)
    return SpanRule(read_label(spans), least, most, read_condition(spans, attributes))
