"""Measures a corpus: how much there is of what, whose, when, and how long it took."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable
from itertools import product
from statistics import median
from typing import cast

from annotator.errors import Cancelled
from annotator.model.sets import SET_STATUSES
from annotator.project.managing.assigning import progress
from annotator.project.project import Project
from annotator.project.statistics.tables import Table, table
from annotator.project.statistics.wording import StanceLayer, Wording, stance_layers
from annotator.schema.records import Scheme
from annotator.store.managing.counting import Scope

FIELDS = {
    "outlet": ("outlets", "Articles by outlet"),
    "variety": ("varieties", "Articles by variety of Arabic"),
    "topic": ("topics", "Articles by topic"),
}
"""The metadata by which documents are counted, each with the name and title of its table."""

NOBODY = "—"
"""Stands in the stance table where no holder or no target was named."""

Work = Callable[["Measuring"], Table]


class Measuring:
    """What the tables of one corpus are made from; `language` words them as people read them."""

    def __init__(self, project: Project, scope: Scope, language: str | None = None) -> None:
        self.project = project
        self.corpus = project.corpus
        self.scope = scope
        self.wording = Wording(project.scheme, language)

    @property
    def scheme(self) -> Scheme:
        """Give the scheme of the corpus."""
        return self.project.scheme

    def chains(self) -> list[str]:
        """Name the layers of entities, whose members are no roles."""
        return [one.name for one in self.scheme.layers if one.kind == "chain"]


def measure(
    project: Project,
    scope: Scope = Scope(),  # noqa: B008 - a frozen record
    language: str | None = None,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, Table]:
    """Make all tables, each under its name; raises Cancelled when it was stopped.

    Metadata count all documents; what is annotated counts the sets in the scope.
    """
    measuring = Measuring(project, scope, language)
    found: dict[str, Table] = {}
    for number, make in enumerate(_TABLES):
        if cancelled():
            raise Cancelled
        one = make(measuring)
        found[one.name] = one
        progress(number + 1, len(_TABLES))
    return found


def _sizes(of: Measuring) -> Table:
    facts = of.corpus.facts()
    work = of.corpus.work_by_status(of.scope)
    spare = {one.document for one in of.corpus.links() if one.kind == "duplicate"}
    rows = [
        ("documents", len(facts)),
        ("duplicates", len(spare)),
        ("words", sum(one.words for one in facts)),
        ("annotators", len({row[0] for row in work if row[1] == "annotator"})),
        ("sets", sum(row[3] for row in work)),
        ("finished sets", sum(row[3] for row in work if row[2] in ("finished", "locked"))),
        ("annotations", sum(row[4] for row in work)),
    ]
    return table("sizes", "How much there is", ("what", "number"), rows)


def _by_field(field: str) -> Work:
    name, title = FIELDS[field]

    def make(of: Measuring) -> Table:
        return table(name, title, (field, "documents"), of.corpus.documents_by(field))

    return make


def _months(of: Measuring) -> Table:
    rows = of.corpus.documents_by_month()
    return table("months", "Articles by month", ("month", "documents"), rows)


def assigned_work(project: Project) -> Table:
    """Make the table of what was assigned to whom, and how far it is."""
    rows = [
        (
            one.annotator,
            one.assigned,
            *(one.by_status.get(status, 0) for status in SET_STATUSES),
            one.words,
            one.words_finished,
        )
        for one in progress(project)
    ]
    columns = ("annotator", "assigned", *SET_STATUSES, "words", "words finished")
    return table("progress", "What was assigned, and how far it is", columns, rows)


def _progress(of: Measuring) -> Table:
    return assigned_work(of.project)


def _work(of: Measuring) -> Table:
    sets: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    annotations: Counter[tuple[str, str]] = Counter()
    for annotator, kind, status, number, made in of.corpus.work_by_status(of.scope):
        sets[annotator, kind][status] += number
        annotations[annotator, kind] += made
    rows = [
        (*who, *(counts[status] for status in SET_STATUSES), annotations[who])
        for who, counts in sets.items()
    ]
    columns = ("annotator", "kind", *SET_STATUSES, "annotations")
    return table("work", "Work by annotator", columns, rows)


def _types(of: Measuring) -> Table:
    rows = [
        (of.wording.layer(layer), of.wording.type(layer, name), number, documents)
        for layer, name, number, documents in of.corpus.counts_by_type(of.scope)
    ]
    return table(
        "types", "Annotations by type", ("layer", "type", "annotations", "documents"), rows
    )


def _roles(of: Measuring) -> Table:
    rows = [
        (
            of.wording.layer(layer),
            of.wording.type(layer, name),
            of.wording.role(layer, name, role),
            fillers,
            frames,
        )
        for layer, name, role, fillers, frames in of.corpus.counts_by_role(of.scope, of.chains())
    ]
    columns = ("layer", "type", "role", "fillers", "annotations")
    return table("roles", "Fillers by role", columns, rows)


def _values(of: Measuring) -> Table:
    closed = [
        (layer.name, one.name)
        for layer in of.scheme.layers
        for one in layer.attributes
        if one.values
    ]
    rows = [
        (
            of.wording.layer(layer),
            of.wording.attribute(layer, name),
            of.wording.value(layer, name, value),
            number,
        )
        for layer, name, value, number in of.corpus.counts_by_value(of.scope, closed)
    ]
    columns = ("layer", "attribute", "value", "annotations")
    return table("values", "Annotations by value", columns, rows)


def _labels_by_month(of: Measuring) -> Table:
    rows = [
        (month, of.wording.layer(layer), of.wording.type(layer, name), number)
        for month, layer, name, number in of.corpus.counts_by_month(of.scope)
    ]
    columns = ("month", "layer", "type", "annotations")
    return table("labels-by-month", "Annotations by month", columns, rows)


def _stances(of: Measuring) -> Table:
    counted: Counter[tuple[str, str, str]] = Counter()
    for layer in stance_layers(of.scheme):
        _count_stances(of, layer, counted)
    ranked = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    rows = [(*key, number) for key, number in ranked]
    columns = ("holder", "target", "polarity", "stances")
    return table("stances", "Stances by holder and target", columns, rows)


def _count_stances(
    of: Measuring, layer: StanceLayer, counted: Counter[tuple[str, str, str]]
) -> None:
    facts = of.corpus.stances(of.scope, layer.layer, layer.holder, layer.target)
    fillers = {one for fact in facts for one in (*fact.holders, *fact.targets) if one[0] != "="}
    names = of.corpus.names_of(fillers, of.chains())

    def said(role: str, filler: str) -> str:
        if filler.startswith("="):
            return of.wording.literal(layer.layer, role, filler[1:])
        return names.get(filler, NOBODY)

    for fact in facts:
        attributes = cast("dict[str, str]", json.loads(fact.attributes))
        value = attributes.get(layer.polarity, "")
        polarity = of.wording.value(layer.layer, layer.polarity, value) if value else NOBODY
        holders = [said(layer.holder, one) for one in fact.holders] or [NOBODY]
        targets = [said(layer.target, one) for one in fact.targets] or [NOBODY]
        for holder, target in product(holders, targets):
            counted[holder, target, polarity] += 1


def _times(of: Measuring) -> Table:
    by_annotator: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for annotator, number, milliseconds in of.corpus.times(of.scope):
        by_annotator[annotator].append((number, milliseconds))
    rows = [
        (
            annotator,
            len(sets),
            sum(number for number, _ in sets),
            _seconds(sum(spent for _, spent in sets)),
            _seconds(sum(spent for _, spent in sets) / len(sets)),
            _seconds(median(spent for _, spent in sets)),
            _seconds(sum(spent for _, spent in sets) / sum(number for number, _ in sets)),
        )
        for annotator, sets in sorted(by_annotator.items())
    ]
    columns = (
        "annotator", "articles", "annotations", "seconds", "seconds per article",
        "median seconds per article", "seconds per annotation",
    )  # fmt: skip
    return table("times", "Time spent", columns, rows)


def _seconds(milliseconds: float) -> float:
    return round(milliseconds / 1000, 1)


_TABLES: tuple[Work, ...] = (
    _sizes, *(_by_field(one) for one in FIELDS), _months, _progress, _work, _types, _roles,
    _values, _labels_by_month, _stances, _times,
)  # fmt: skip
