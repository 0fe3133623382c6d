"""Gathers what is read from files and stores it: a file in one transaction, small ones together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from annotator.errors import AnnotatorError, Cancelled, CorpusError
from annotator.formats.articles import Article, ArticleFormat, ArticleOptions
from annotator.model.document import Document
from annotator.model.sameness import Origin
from annotator.model.sets import AnnotatedDocument
from annotator.project.curating.sources import Sources
from annotator.project.intake.annotated import AnnotatedFile
from annotator.project.intake.apart.receiving import is_worth_a_process, items_apart
from annotator.project.intake.choosing import ImportOptions
from annotator.project.intake.documents import make_document
from annotator.project.intake.files import File
from annotator.project.intake.reading import (
    Read,
    named,
    read_archive,
    read_articles,
    source_of,
)
from annotator.project.intake.reporting import ArticleReport, Imported, told
from annotator.project.intake.unpacking import Unpacked
from annotator.project.project import Project
from annotator.store.storing.bringing import BROUGHT

_MOST_TOGETHER = 1000
_MOST_CHARACTERS = 8_000_000
"""Small files are stored together up to this: each transaction learns its words anew."""
_MOST_UNDONE = 200
"""Documents whose annotations may come in as one edit; all of it is kept twice, to be undone."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An article of a file of its own, read and not stored yet."""

    place: int
    file: File
    document: Document
    report: ArticleReport


class Gathering:
    """One import under way; every file has its result, in the order in which it was taken."""

    def __init__(self, project: Project, cancelled: Callable[[], bool]) -> None:
        self._project = project
        self._cancelled = cancelled
        self._sources = Sources(project.corpus)
        self._results: list[Imported] = []
        self._waiting: list[_Waiting] = []
        self._known = _Known()

    def results(self) -> list[Imported]:
        """Give what became of each file."""
        return self._results

    def refuse(self, file: File, problem: AnnotatorError) -> None:
        """Note that a file stays out."""
        self._results.append(Imported(file.path, problem=named(problem, file.name)))

    def take_annotated(self, file: File, found: Unpacked, options: ImportOptions) -> None:
        """Store the annotated documents of a file, or of what it holds, all or none.

        Where all of them go over stored texts, that is one edit, which can be undone.
        """
        self.flush()
        reading = AnnotatedFile(self._project, found.files, options, found.refused)
        is_large = is_worth_a_process(reading)
        read = items_apart(reading, self._cancelled) if is_large else reading.items()
        items = self._stoppable(read)
        ahead = list(islice(items, _MOST_UNDONE + 1))
        is_edit = len(ahead) <= _MOST_UNDONE and all(map(self._is_over_stored, ahead))
        annotator = self._project.annotator if is_edit else ""
        added = self._project.corpus.add(
            chain(ahead, items),
            title=f"{BROUGHT}: {file.name}",
            cancelled=self._cancelled,
            undone_by=annotator,
        )
        counts = added.documents, added.sets, added.annotations, added.already_there
        self._results.append(
            Imported(
                file.path,
                *counts,
                reading.cleaned,
                passed_over=found.passed_over,
                realigned=reading.realigned,
                skipped=tuple(reading.skipped),
                lacking=dict(reading.lacking),
                undoable=bool(annotator and added.sets),
            )
        )

    def _is_over_stored(self, item: AnnotatedDocument) -> bool:
        identifier = item.document.id
        return self._project.corpus.find_document(identifier) == identifier

    def _stoppable(self, items: Iterator[AnnotatedDocument]) -> Iterator[AnnotatedDocument]:
        for one in items:
            if self._cancelled():
                raise Cancelled
            yield one

    def take_articles(self, file: File, chosen: ArticleFormat, options: ImportOptions) -> None:
        """Store the articles of a file; one alone waits for others to be stored with it."""
        source = source_of(file)
        parts = read_articles(source, chosen, self._reading(options))
        reads = (Read(file.name, part) for part in parts)
        if chosen.table is not None:
            self._take_many(file, reads, options)
            return
        for _, part in reads:
            if isinstance(part, Article):
                self._wait(file, part, options)

    def take_archive(
        self, file: File, options: ImportOptions, progress: Callable[[int, int], object]
    ) -> None:
        """Store the articles of an archive; the progress counts its members."""
        passed_over = 0

        def pass_over() -> None:
            nonlocal passed_over
            passed_over += 1

        chosen = self._reading(options)
        reads = read_archive(file, chosen, pass_over, progress)
        self._take_many(file, reads, options, lambda: passed_over)

    def _reading(self, options: ImportOptions) -> ArticleOptions:
        return ArticleOptions(options.encoding, options.columns, cancelled=self._cancelled)

    def flush(self) -> None:
        """Store what waits; what cannot be stored is told alone."""
        waiting, self._waiting = self._waiting, []
        self._known = _Known()
        if not waiting:
            return
        try:
            self._store(waiting)
        except CorpusError:
            for one in waiting:
                self._store_alone(one)

    def _wait(self, file: File, article: Article, options: ImportOptions) -> None:
        document = make_document(article, file.name, options.repair, self._sources)
        if self._known.has(document) or self._is_there(document):
            report = told(document, file.name, article.number, article.notes, "already there")
            self._results.append(_result(file, [report]))
            return
        report = told(document, file.name, article.number, article.notes, "added")
        self._known.add(document)
        self._waiting.append(_Waiting(len(self._results), file, document, report))
        self._results.append(_result(file, [report]))
        characters = sum(len(one.document.text) for one in self._waiting)
        if len(self._waiting) >= _MOST_TOGETHER or characters > _MOST_CHARACTERS:
            self.flush()

    def _store(self, waiting: list[_Waiting]) -> None:
        names = dict.fromkeys((waiting[0].file.path.name, waiting[-1].file.path.name))
        self._project.corpus.add(
            [AnnotatedDocument(one.document) for one in waiting],
            title=f"{BROUGHT}: {' … '.join(names)}",
        )

    def _store_alone(self, one: _Waiting) -> None:
        try:
            self._store([one])
        except CorpusError as problem:
            self._results[one.place] = Imported(one.file.path, problem=problem)

    def _take_many(
        self,
        file: File,
        reads: Iterator[Read],
        options: ImportOptions,
        passed_over: Callable[[], int] = lambda: 0,
    ) -> None:
        self.flush()
        reports: list[ArticleReport] = []
        documents = self._new_ones(reads, options, reports)
        self._project.corpus.add(
            map(AnnotatedDocument, documents),
            title=f"{BROUGHT}: {file.path.name}",
            cancelled=self._cancelled,
        )
        self._results.append(_result(file, reports, passed_over()))

    def _new_ones(
        self, reads: Iterator[Read], options: ImportOptions, reports: list[ArticleReport]
    ) -> Iterator[Document]:
        """Make documents of what is read and pass on those that are new; tell of all."""
        known = _Known()
        for source, part in reads:
            if self._cancelled():
                raise Cancelled
            if not isinstance(part, Article):
                reports.append(_left_out(source, part.number, part.problem))
                continue
            try:
                document = make_document(part, source, options.repair, self._sources)
            except AnnotatorError as problem:
                reports.append(_left_out(source, part.number, problem))
                continue
            there = known.has(document) or self._is_there(document)
            outcome = "already there" if there else "added"
            reports.append(told(document, source, part.number, part.notes, outcome))
            if not there:
                known.add(document)
                yield document

    def _is_there(self, document: Document) -> bool:
        return self._project.corpus.same_document(document) is not None


class _Known:
    """Documents that are to be stored, so that what stands twice in the files comes in once."""

    def __init__(self) -> None:
        self._origins: dict[str, list[Origin]] = {}

    def add(self, document: Document) -> None:
        origin = Origin(document.name, document.meta)
        self._origins.setdefault(document.text_sha256, []).append(origin)

    def has(self, document: Document) -> bool:
        origin = Origin(document.name, document.meta)
        others = self._origins.get(document.text_sha256, ())
        return any(origin.is_of(one) for one in others)


def _left_out(source: str, number: int, problem: AnnotatorError) -> ArticleReport:
    return ArticleReport(source, "left out", number=number, problem=problem)


def _result(file: File, reports: Iterable[ArticleReport], passed_over: int = 0) -> Imported:
    articles = tuple(reports)
    added = [one for one in articles if one.outcome == "added"]
    places = sum(len(step.at) for one in added for step in one.cleaning)
    there = sum(one.outcome == "already there" for one in articles)
    return Imported(
        file.path,
        documents=len(added),
        already_there=there,
        cleaned=places,
        articles=articles,
        passed_over=passed_over,
    )
