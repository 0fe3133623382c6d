"""Counts what is annotated in a corpus, by type, role, value, month and annotator."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.model.sets import SetKind
from annotator.store.database import CorpusFile, Row, Value

# These are about every annotation of a corpus at once, with JSON and strings put together, which
# says itself more plainly in SQL than through the models.
_IN_SCOPE = "(?1 IS NULL OR annotator = ?1) AND (?2 IS NULL OR kind = ?2)"
_OF_SETS = "annotation JOIN annotation_set ON annotation_set.id = set_id"
_TYPES = f"""
    SELECT layer, type, count(*), count(DISTINCT document_id) FROM {_OF_SETS}
    WHERE {_IN_SCOPE} GROUP BY layer, type ORDER BY layer, count(*) DESC, type"""
_ROLES = f"""
    SELECT layer, type, role, count(*), count(DISTINCT annotation_id)
    FROM argument JOIN annotation ON annotation.id = annotation_id
    JOIN annotation_set ON annotation_set.id = set_id
    WHERE {_IN_SCOPE} AND layer NOT IN (SELECT value FROM json_each(?3))
    GROUP BY layer, type, role ORDER BY layer, type, count(*) DESC, role"""
_VALUES = f"""
    SELECT layer, key, each.value, sum(number) FROM (
        SELECT layer, attributes, count(*) AS number FROM {_OF_SETS}
        WHERE {_IN_SCOPE} AND attributes <> '{{}}' GROUP BY layer, attributes) AS found,
        json_each(found.attributes) AS each
    WHERE layer || '/' || key IN (SELECT value FROM json_each(?3))
    GROUP BY layer, key, each.value ORDER BY layer, key, sum(number) DESC, each.value"""
_MONTHS = f"""
    SELECT substr(json_extract(meta, '$.date'), 1, 7) AS month, layer, type, count(*)
    FROM {_OF_SETS} JOIN document ON document.id = document_id
    WHERE {_IN_SCOPE} AND length(month) = 7
    GROUP BY month, layer, type ORDER BY month, layer, count(*) DESC, type"""
_TIMES = f"""
    SELECT annotator, count(*), sum(milliseconds) FROM {_OF_SETS}
    WHERE {_IN_SCOPE} AND kind = 'annotator' GROUP BY set_id HAVING sum(milliseconds) > 0"""
_WORK = f"""
    SELECT annotator, kind, status, count(*),
        sum((SELECT count(*) FROM annotation WHERE set_id = annotation_set.id))
    FROM annotation_set WHERE {_IN_SCOPE}
    GROUP BY annotator, kind, status ORDER BY kind, annotator"""
_STANCES = f"""
    SELECT annotation_id, attributes, role, target_id, argument.value
    FROM argument JOIN annotation ON annotation.id = annotation_id
    JOIN annotation_set ON annotation_set.id = set_id
    WHERE {_IN_SCOPE} AND layer = ?3 AND role IN (?4, ?5)
    ORDER BY annotation_id, argument.position"""
_NAMES = """
    SELECT wanted.value, json_extract(annotation.attributes, '$.name'),
        (SELECT group_concat(words, ' ') FROM (
            SELECT substr(document.text, span.start + 1, span.end - span.start) AS words
            FROM span WHERE annotation_id = annotation.id ORDER BY span.position))
    FROM json_each(?1) AS wanted JOIN annotation ON annotation.id = wanted.value
    JOIN annotation_set ON annotation_set.id = annotation.set_id
    JOIN document ON document.id = document_id"""
_CHAINS = """
    SELECT wanted.value, owner.id FROM json_each(?1) AS wanted
    JOIN argument ON target_id = wanted.value JOIN annotation AS owner ON owner.id = annotation_id
    WHERE owner.layer IN (SELECT value FROM json_each(?2))"""
_MEMBERS = """
    SELECT wanted.value, target_id, json_extract(member.attributes, '$.level')
    FROM json_each(?1) AS wanted JOIN argument ON annotation_id = wanted.value
    JOIN annotation AS member ON member.id = target_id ORDER BY wanted.key, argument.position"""
_BY_FIELD = """
    SELECT meta ->> ?1 AS value, count(*) FROM document WHERE value IS NOT NULL
    GROUP BY value ORDER BY count(*) DESC, value"""
_BY_MONTH = """
    SELECT substr(json_extract(meta, '$.date'), 1, 7) AS month, count(*) FROM document
    WHERE length(month) = 7 GROUP BY month ORDER BY month"""


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose sets are counted: one annotator's, those of one kind, all of them when neither."""

    annotator: str | None = None
    kind: SetKind | None = None


@dataclass(frozen=True, slots=True)
class StanceFact:
    """One stance: its attributes, and who or what fills its holder and its target.

    A filler is the id of an annotation, or (`=` before it) a literal.
    """

    attributes: str
    holders: tuple[str, ...]
    targets: tuple[str, ...]


class CountingReader:
    """Answers how much of what there is."""

    _file: CorpusFile

    def counts_by_type(self, scope: Scope) -> list[tuple[str, str, int, int]]:
        """Count annotations, and the documents that have them, by layer and type."""
        return self._counted(_TYPES, scope)

    def counts_by_role(
        self, scope: Scope, chains: Iterable[str]
    ) -> list[tuple[str, str, str, int, int]]:
        """Count fillers, and the annotations that have one, by layer, type and role."""
        return self._counted(_ROLES, scope, json.dumps(list(chains)))

    def counts_by_value(
        self, scope: Scope, attributes: Iterable[tuple[str, str]]
    ) -> list[tuple[str, str, str, int]]:
        """Count the values of attributes, each named by its layer and itself."""
        return self._counted(
            _VALUES, scope, json.dumps([f"{one}/{two}" for one, two in attributes])
        )

    def counts_by_month(self, scope: Scope) -> list[tuple[str, str, str, int]]:
        """Count annotations by the month of their article, layer and type."""
        return self._counted(_MONTHS, scope)

    def times(self, scope: Scope) -> list[tuple[str, int, int]]:
        """Give for each set with known times: the annotator, annotations, and milliseconds."""
        return self._counted(_TIMES, scope)

    def work_by_status(self, scope: Scope) -> list[tuple[str, str, str, int, int]]:
        """Count sets and their annotations by annotator, kind and status."""
        return self._counted(_WORK, scope)

    def documents_by(self, field: str) -> list[tuple[str, int]]:
        """Count documents by the value of a field of the metadata."""
        return [(row[0], row[1]) for row in self._file.run(_BY_FIELD, (field,))]

    def documents_by_month(self) -> list[tuple[str, int]]:
        """Count documents by the month of their date."""
        return [(row[0], row[1]) for row in self._file.run(_BY_MONTH)]

    def stances(self, scope: Scope, layer: str, holder: str, target: str) -> list[StanceFact]:
        """List the stances of a layer with what fills two of its roles."""
        found: dict[str, tuple[str, list[str], list[str]]] = {}
        rows = self._file.run(_STANCES, (scope.annotator, scope.kind, layer, holder, target))
        for annotation, attributes, role, filler, value in rows:
            _, holders, targets = found.setdefault(annotation, (attributes, [], []))
            (holders if role == holder else targets).append(filler or f"={value}")
        return [
            StanceFact(attributes, tuple(holders), tuple(targets))
            for attributes, holders, targets in found.values()
        ]

    def names_of(self, annotations: Iterable[str], chains: Sequence[str]) -> dict[str, str]:
        """Name annotations as people would: by their entity's name, its best mention, or its words.

        Annotations without any words of their own or of an entity are left out.
        """
        wanted = list(dict.fromkeys(annotations))
        held = self._file.run(_CHAINS, (json.dumps(wanted), json.dumps(list(chains))))
        entity: dict[str, str] = dict(reversed(held))
        owners = list(dict.fromkeys([*entity.values(), *wanted]))
        best: dict[str, str] = {}
        for owner, member, level in self._file.run(_MEMBERS, (json.dumps(owners),)):
            if owner not in best or (level == "NAM" and best[owner].startswith(" ")):
                best[owner] = member if level == "NAM" else f" {member}"
        members = {owner: member.strip() for owner, member in best.items()}
        everything = list(dict.fromkeys([*wanted, *owners, *members.values()]))
        said = {
            row[0]: " ".join((row[1] or row[2] or "").split())
            for row in self._file.run(_NAMES, (json.dumps(everything),))
        }

        def name(one: str) -> str:
            owner = entity.get(one, one)
            return said.get(owner) or said.get(members.get(owner, "")) or said.get(one) or ""

        return {one: found for one in wanted if (found := name(one))}

    def _counted(self, sql: str, scope: Scope, *more: Value) -> list[Row]:
        return self._file.run(sql, (scope.annotator, scope.kind, *more))
