"""Looks at a file before it is imported: what it is, how it begins, what a person may decide."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from annotator.errors import AnnotatorError, Cancelled, InputError
from annotator.formats.articles import (
    Article,
    ArticleFormat,
    ArticleOptions,
    Fault,
    Source,
    never,
)
from annotator.formats.articles.tables.columns import TEXT, choose_columns
from annotator.formats.articles.tables.rows import sample_of
from annotator.project.formats import ZIP, UnsureFormatError, format_for_reading
from annotator.project.intake.choosing import ImportOptions
from annotator.project.intake.contents import Contents, contents
from annotator.project.intake.files import File, is_archive
from annotator.project.intake.reading import named, read_archive, read_articles, source_of
from annotator.project.intake.unpacking import holds_annotations
from annotator.project.project import Project
from annotator.text.candidates import Candidate
from annotator.text.decoding import UnsureEncodingError, candidates
from annotator.text.rescue.repairs import Repair, offered_repair

_BEGINNING = 600
_HEAD = 1 << 18
_TAGS = re.compile(rb"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_MEMBERS, _ROWS = 12, 6
"""Members of an archive, and rows of a table, that are looked at."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What a file was recognised as, how its first article reads, and what is offered.

    `beginning` is how the text will be stored as things stand, `before` how it stands in the file.

    `columns` gives the columns of a table, `chosen` which of them holds what, `rows` the first
    rows. `problem` says why nothing can be imported before somebody decides, or at all.
    `contents` tells of annotated documents; `candidates` are the formats a file may have.
    """

    file: File
    format: str = ""
    encodings: tuple[Candidate, ...] = ()
    beginning: str = ""
    before: str = ""
    repair: Repair | None = None
    columns: tuple[str, ...] = ()
    chosen: Mapping[str, str] = field(default_factory=dict[str, str])
    rows: tuple[Mapping[str, str], ...] = ()
    problem: AnnotatorError | None = None
    contents: Contents | None = None
    candidates: tuple[str, ...] = ()

    @property
    def encoding(self) -> str:
        """Name the encoding that is certain; nothing when a person has to say it."""
        first = self.encodings[0] if self.encodings else None
        return first.encoding if first is not None and first.sure else ""


def survey(
    file: File,
    options: ImportOptions,
    project: Project | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Survey:
    """Look at a file with what was chosen for it; nothing is stored.

    Annotated documents are looked into where the `project` is given that they would go to.
    Nothing is raised but Cancelled, when it is stopped.
    """
    try:
        return _survey(file, options.of_file(file.path), project, cancelled)
    except Cancelled:
        raise
    except UnsureFormatError as problem:
        return Survey(file, problem=problem, candidates=problem.candidates)
    except AnnotatorError as problem:
        return Survey(file, problem=named(problem, file.name))


def _survey(
    file: File, options: ImportOptions, project: Project | None, cancelled: Callable[[], bool]
) -> Survey:
    if file.problem is not None:
        raise file.problem
    if is_archive(file.path, options.format):
        if options.format is None and holds_annotations(file.path, file.name):
            return _of_annotated(replace(file, format=None), ZIP, options, project, cancelled)
        return _of_archive(file, options, cancelled)
    chosen = format_for_reading(file.path, options.format or file.format)
    if not isinstance(chosen, ArticleFormat):
        known = replace(file, format=chosen.key)
        return _of_annotated(known, chosen.key, options, project, cancelled)
    source = source_of(file)
    found = _encodings(source, chosen)
    try:
        if chosen.table is not None:
            return _of_table(file, chosen, source, options, found)
        part = next(read_articles(source, chosen, _article_options(options, cancelled)), None)
        return _of_part(file, chosen.key, part, options, found)
    except Cancelled:
        raise
    except AnnotatorError as problem:
        beginning = found[0].beginning if found else ""
        return Survey(file, chosen.key, found, beginning, problem=named(problem, file.name))


def _of_annotated(
    file: File,
    key: str,
    options: ImportOptions,
    project: Project | None,
    cancelled: Callable[[], bool],
) -> Survey:
    if project is None:
        return Survey(file, key)
    found = contents(project, file, options, cancelled)
    beginning = found.beginning[:_BEGINNING]
    return Survey(file, key, beginning=beginning, problem=found.broken, contents=found)


def _encodings(source: Source, chosen: ArticleFormat) -> tuple[Candidate, ...]:
    """Give the encodings a file may have; of a web page, by its words and not its tags."""
    if not chosen.takes_encoding or chosen.key == "mhtml":
        return ()
    if chosen.key != "html":
        return candidates(source.data)
    found = candidates(_TAGS.sub(b" ", source.data[:_HEAD]))
    return () if found and found[0].sure else found


def _article_options(
    options: ImportOptions, cancelled: Callable[[], bool] = never
) -> ArticleOptions:
    return ArticleOptions(options.encoding, options.columns, cancelled=cancelled)


def _of_part(
    file: File,
    key: str,
    part: Article | Fault | None,
    options: ImportOptions,
    encodings: tuple[Candidate, ...] = (),
) -> Survey:
    """Tell of the first article that was read; a repair is offered until it is decided on."""
    if not isinstance(part, Article):
        problem = part.problem if part is not None else None
        return Survey(file, key, encodings, problem=problem)
    repair = offered_repair(part.text)
    shown = repair.text if repair is not None and options.repair == "repair" else part.text
    return Survey(file, key, encodings, shown[:_BEGINNING], part.text[:_BEGINNING], repair)


def _of_table(
    file: File,
    chosen: ArticleFormat,
    source: Source,
    options: ImportOptions,
    encodings: tuple[Candidate, ...],
) -> Survey:
    if chosen.table is None:
        raise InputError("{file}: this is no table.", file=file.name)
    table = chosen.table(source, _article_options(options))
    sample, _ = sample_of(table)
    cells = [row.cells for row in sample if row.problem is None]
    columns = choose_columns(table.columns, cells, options.columns)
    text = next((row[columns[TEXT]] for row in cells if row.get(columns.get(TEXT, ""))), "")
    repair = offered_repair(text)
    problem = None
    if TEXT not in columns:
        problem = InputError(
            "{file}: no column looks like the text of articles: choose the one that holds it.",
            file=file.name,
        )
    return Survey(
        file, chosen.key, encodings, text[:_BEGINNING], text[:_BEGINNING], repair, table.columns,
        columns, tuple(cells[:_ROWS]), problem,
    )  # fmt: skip


def _of_archive(file: File, options: ImportOptions, cancelled: Callable[[], bool]) -> Survey:
    """Look at the first members; the first that needs a decision stands for the archive."""
    encodings: tuple[Candidate, ...] = ()
    first: Survey | None = None
    for read in islice(read_archive(file, _article_options(options, cancelled)), _MEMBERS):
        one = _of_part(file, ZIP, read.part, options)
        if first is None or first.problem is not None or (one.repair and not first.repair):
            first = one
        if isinstance(read.part, Fault):
            encodings = encodings or _unsure(read.part.problem)
    if first is None:
        raise InputError("{folder}: there is no file here that can be imported.", folder=file.name)
    return Survey(
        file, ZIP, encodings, first.beginning, first.before, first.repair, problem=first.problem
    )


def _unsure(problem: AnnotatorError) -> tuple[Candidate, ...]:
    inner = getattr(problem, "problem", problem)
    return inner.candidates if isinstance(inner, UnsureEncodingError) else ()
