"""Finds the duplicates of a corpus, and knows what people decided about them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from annotator.curation.duplicates.clusters import Cluster, Decisions, Fact, clusters
from annotator.curation.duplicates.found import Found
from annotator.curation.duplicates.records import Compared, Thresholds
from annotator.errors import Cancelled, InputError
from annotator.model.document import OUTSIDE_ARTICLE, Region
from annotator.model.identity import DocumentId
from annotator.model.managing import Link
from annotator.model.sets import DocumentSummary
from annotator.project.managing.linking import KeepOne, keep_one, kept_for
from annotator.project.project import Project

_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Duplicates:
    """What was found in a corpus; clusters and re-use count documents by their place here.

    What the documents say of themselves, and their annotations, are as they were when it was
    found, so that groups are made anew at once after each decision.
    """

    rows: tuple[DocumentSummary, ...]
    found: Found

    def clusters(self, project: Project) -> list[Cluster]:
        """Group the documents by what people decided until now."""
        facts = [_fact(row) for row in self.rows]
        return clusters(self.found, facts, self._decisions(project.corpus.links()))

    def keep(self, project: Project, chosen: Sequence[tuple[Cluster, int]]) -> KeepOne:
        """Plan to keep a document of each cluster and to link the others of it."""
        wanted: dict[DocumentId, DocumentId] = {}
        for cluster, kept in chosen:
            for one in (cluster.keep, *(member.article for member in cluster.members)):
                if one != kept:
                    wanted[self.rows[one].id] = self.rows[kept].id
        return keep_one(project.corpus.links(), wanted)

    def _decisions(self, links: Sequence[Link]) -> Decisions:
        number = {row.id: at for at, row in enumerate(self.rows)}
        kept = kept_for(links)
        known = [one for one in links if {one.document, one.other} <= number.keys()]
        pairs = (
            sorted((number[one.document], number[one.other]))
            for one in known
            if one.kind != "duplicate"
        )
        return Decisions(
            {
                number[one]: number[other]
                for one, other in kept.items()
                if one in number and other in number
            },
            frozenset((one, other) for one, other in pairs),
        )


def find_duplicates(
    project: Project,
    thresholds: Thresholds | None = None,
    *,
    progress: Callable[[int, int], None] = lambda done, all_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Duplicates:
    """Compare all articles with each other; what lies outside the article plays no part.

    Raises InputError for shares that are none, and Cancelled when stopped.
    """
    wanted = thresholds or Thresholds()
    for share in (wanted.near, wanted.contained):
        if not 0 < share <= 1:
            raise InputError("Give a likeness between 0 and 1, such as 0.8.")
    # numpy and rensa are loaded for this alone, not at every start.
    from annotator.curation.duplicates.finding import find  # noqa: PLC0415

    rows = project.documents()

    def watch(done: int, total: int) -> None:
        progress(done, total)
        if cancelled():
            raise Cancelled

    found = find(_articles(project, rows), len(rows), wanted, watch)
    return Duplicates(tuple(rows), found)


def stretches(text: str, regions: Sequence[Region]) -> tuple[tuple[int, int], ...]:
    """List what of a text is article (code points); all of it where no region is known."""
    found: list[tuple[int, int]] = []
    start = 0
    for region in sorted(regions, key=lambda one: one.start):
        if region.kind in OUTSIDE_ARTICLE:
            found.append((start, max(start, region.start)))
            start = max(start, region.end)
    found.append((start, len(text)))
    return tuple((one, end) for one, end in found if one < end)


def _articles(project: Project, rows: Sequence[DocumentSummary]) -> Iterator[Compared]:
    for row in rows:
        document = project.document(row.id)
        yield Compared(document.text, stretches(document.text, document.regions))


def _fact(row: DocumentSummary) -> Fact:
    date = _DATE.match(row.meta.get("date", ""))
    return Fact(sum(one.annotations for one in row.sets), date[0] if date is not None else "")
