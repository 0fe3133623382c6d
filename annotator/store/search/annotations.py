"""What annotation queries mean in the tables of a corpus."""

from __future__ import annotations

from annotator.search.query import Condition, Kind, Marked
from annotator.store.database import Value

Sql = tuple[str, tuple[Value, ...]]

_IS_A = "({0}.type = ? OR ({0}.type > ? AND {0}.type < ?))"
_ROLE = (
    "EXISTS (SELECT 1 FROM argument LEFT JOIN annotation AS filler"
    " ON filler.id = argument.target_id"
    " WHERE argument.annotation_id = annotation.id AND argument.role = ?{})"
)
_ENTITY = (
    "EXISTS (SELECT 1 FROM argument JOIN annotation AS entity"
    " ON entity.id = argument.annotation_id WHERE argument.target_id = annotation.id"
    " AND ? IN (json_extract(entity.attributes, '$.identifier'),"
    " json_extract(entity.attributes, '$.name')))"
)
_FACTS = {
    "comment": "annotation.comment <> ''",
    "doubt": "annotation.doubt",
}

OF = "of"
"""The condition that a mention belongs to an entity of this name or identifier."""


def marked_condition(query: Marked, annotator: str | None) -> Sql:
    """Give the condition on an annotation and its set; words are not looked at."""
    parts = [_kind(query.kind), *map(_condition, query.conditions)]
    if annotator is not None:
        parts.append(("annotation_set.annotator = ?", (annotator,)))
    return (
        " AND ".join(sql for sql, _ in parts),
        tuple(value for _, values in parts for value in values),
    )


def _kind(kind: Kind) -> Sql:
    sql, values = "1", ()
    if kind.layer is not None:
        sql, values = "annotation.layer = ?", (kind.layer,)
    if kind.type is not None:
        sql, values = f"{sql} AND {_IS_A.format('annotation')}", (*values, *_below(kind.type))
    return sql, values


def _below(name: str) -> tuple[str, str, str]:
    """Give a type, and what lies before and behind all types below it."""
    return name, f"{name}.", f"{name}/"


def _condition(one: Condition) -> Sql:
    if one.words is not None:
        return "1", ()
    sql, values = _holds(one)
    return (f"NOT ({sql})" if one.differs else sql), values


def _holds(one: Condition) -> Sql:
    if one.name in _FACTS and one.value is None:
        return _FACTS[one.name], ()
    if one.name == OF and one.value is not None:
        return _ENTITY, (one.value,)
    path = f'$."{one.name}"'
    if one.value is None:
        return (
            f"(json_extract(annotation.attributes, ?) IS NOT NULL OR {_ROLE.format('')})",
            (path, one.name),
        )
    filled = _ROLE.format(f" AND (argument.value = ? OR {_IS_A.format('filler')})")
    return (
        f"(json_extract(annotation.attributes, ?) IS ? OR {filled})",
        (path, one.value, one.name, one.value, *_below(one.value)),
    )
