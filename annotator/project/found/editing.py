"""Does one act at many places of many documents: one edit, taken back as one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from annotator.errors import Cancelled, EditError
from annotator.model.changes import Changes
from annotator.model.document import Document
from annotator.model.identity import DocumentId
from annotator.model.sets import SetSummary
from annotator.project.desk import Desk
from annotator.project.found.acts import Act
from annotator.project.found.article import Article, Place
from annotator.project.project import Project
from annotator.store.editor import Editor

_CLOSED = frozenset({"finished", "locked"})

Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]


def _quiet(_done: int, _total: int) -> None:
    return


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an act comes to: at how many places it is done, and why others are left.

    `documents` are those in which something changes, `closed_documents` those left because the
    annotator's work on them is finished or locked, with `closed` places.
    """

    done: int = 0
    already: int = 0
    unmarked: int = 0
    unfit: int = 0
    closed: int = 0
    documents: int = 0
    closed_documents: int = 0


@dataclass(slots=True)
class _Tally:
    """Adds up what comes of the places."""

    results: Counter[str]
    documents: int = 0
    closed_documents: int = 0

    def outcome(self) -> Outcome:
        return Outcome(
            self.results["done"],
            self.results["already"],
            self.results["unmarked"],
            self.results["unfit"],
            self.results["closed"],
            self.documents,
            self.closed_documents,
        )


@dataclass(frozen=True, slots=True)
class _Done:
    """A document with what is to be written into it."""

    document: Document
    own: SetSummary | None
    article: Article


def foresee(
    project: Project,
    places: Iterable[Place],
    act: Act,
    *,
    progress: Progress = _quiet,
    cancelled: Cancel = _never,
) -> Outcome:
    """Say what an act would come to, and change nothing; raises EditError, Cancelled."""
    _refuse(project, act)
    tally = _Tally(Counter())
    for _ in _over(project, places, act, tally, progress, cancelled):
        continue
    return tally.outcome()


def do_everywhere(
    project: Project,
    places: Iterable[Place],
    act: Act,
    *,
    progress: Progress = _quiet,
    cancelled: Cancel = _never,
) -> tuple[Changes, Outcome]:
    """Do an act at all places in the annotator's own sets, in one transaction.

    Progress counts documents. Raises EditError, and Cancelled; then nothing was changed.
    """
    _refuse(project, act)
    tally = _Tally(Counter())
    with project.corpus.edit(act.title, project.annotator) as writing:
        if project.corpus.scheme_hash() != project.scheme.hash:
            raise EditError("The scheme was changed elsewhere: open the corpus again.")
        for done in _over(project, places, act, tally, progress, cancelled):
            _write(project, writing, done)
    return writing.changes, tally.outcome()


def _refuse(project: Project, act: Act) -> None:
    if not project.annotator:
        raise EditError("Say who annotates first: an annotation needs an annotator.")
    act.check(project.scheme)


def _over(
    project: Project,
    places: Iterable[Place],
    act: Act,
    tally: _Tally,
    progress: Progress,
    cancelled: Cancel,
) -> Iterator[_Done]:
    """Do the act document by document; gives those in which something changes."""
    by_document: dict[DocumentId, list[Place]] = {}
    ordered = sorted(places, key=attrgetter("document"))
    for document, those in groupby(ordered, key=attrgetter("document")):
        by_document[document] = sorted(set(those), key=lambda one: (one.span, one.annotation or ""))
    for number, (document, those) in enumerate(by_document.items()):
        if cancelled():
            raise Cancelled
        progress(number, len(by_document))
        own = project.own_set(document)
        if own is not None and own.status in _CLOSED:
            tally.results["closed"] += len(those)
            tally.closed_documents += 1
            continue
        done = _in_one(project, document, own)
        read = project.corpus.annotation
        tally.results.update(act.do(done.article, place, read) for place in those)
        if done.article.put:
            tally.documents += 1
            yield done
    progress(len(by_document), len(by_document))


def _in_one(project: Project, document_id: DocumentId, own: SetSummary | None) -> _Done:
    document = project.document(document_id)
    annotations = project.corpus.annotations(own.id) if own is not None else []
    return _Done(document, own, Article(project.scheme, document, annotations))


def _write(project: Project, writing: Editor, done: _Done) -> None:
    set_id = writing.ensure_set(
        done.document.id, project.annotator, "annotator", project.scheme.reference
    )
    desk = Desk(project.scheme, done.document, set_id, writing)
    for one in done.article.put.values():
        desk.put(one)
    desk.finish()
    if done.own is None or done.own.status == "new":
        desk.set_status("in progress")
