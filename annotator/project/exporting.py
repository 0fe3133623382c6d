"""Writes a corpus in a file format: whole or not at all, with a report of what was lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.errors import Cancelled, InputError
from annotator.formats import Format, Plan, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.file_names import file_names
from annotator.formats.shared.options import CLITICS
from annotator.formats.writing import replace_whole, write_loss_report
from annotator.model.identity import DocumentId
from annotator.model.sets import AnnotatedDocument, SetKind
from annotator.project.formats import format_for_writing
from annotator.project.kept import kept_documents, linked_away
from annotator.project.project import Project
from annotator.project.reliability.past import past_of, with_provenance
from annotator.project.sharing import Task, may_share, shared_pieces, shares_of, write_shared
from annotator.project.words import known_clitics


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the person chose: a format and its options, and whose work (all when neither)."""

    format: str
    annotator: str | None = None
    gold: bool = False
    documents: Sequence[DocumentId] | None = None
    extra: Mapping[str, str] = field(default_factory=dict[str, str])
    duplicates: bool = False
    """Whether documents go out too that were linked away as duplicates of others."""

    @property
    def kind(self) -> SetKind | None:
        """Give the kind of sets that go out, None for every kind."""
        return "gold" if self.gold else None


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and what was lost on the way."""

    path: Path
    loss: LossReport
    loss_file: Path


Progress = Callable[[int, int], None]
"""Told how many documents of all are done."""


def export(
    project: Project,
    out: Path,
    options: ExportOptions,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    agree: Callable[[LossReport], bool] = lambda loss: True,
) -> Exported:
    """Export to a file or folder; progress counts documents done of all.

    When all is written, `agree` is asked whether it may take its place with that loss. Raises
    InputError for an unknown format, annotator or option, Cancelled when stopped or not agreed;
    then nothing is left behind.
    """
    loss_file = loss_file_of(out)
    chosen = _checked(project, options)
    options, away = _without_duplicates(project, options)
    with replace_whole(out, is_folder=chosen.is_folder) as unfinished:
        loss = _write(project, chosen, unfinished, options, progress, cancelled)
        for one in away:
            loss.add_document(causes.DUPLICATE, one)
        if not agree(loss):
            raise Cancelled
    write_loss_report(loss, loss_file)
    return Exported(out, loss, loss_file)


def preview(project: Project, out: Path, options: ExportOptions, *, progress: Progress) -> Exported:
    """Find out what an export would lose: it is written and then taken away again."""
    found: list[LossReport] = []

    def refuse(loss: LossReport) -> bool:
        found.append(loss)
        return False

    with suppress(Cancelled):
        export(project, out, options, progress=progress, agree=refuse)
    return Exported(out, found[0], loss_file_of(out))


def _without_duplicates(
    project: Project, options: ExportOptions
) -> tuple[ExportOptions, list[DocumentId]]:
    """Leave out what was linked away, unless it was asked for; gives what is left out, too."""
    away = linked_away(project)
    if options.duplicates or options.documents is not None or not away:
        return options, []
    return replace(options, documents=kept_documents(project)), sorted(away)


def loss_file_of(out: Path) -> Path:
    """Say where the report on an export is written: beside it."""
    return out.with_name(f"{out.name}.loss.json")


def _checked(project: Project, options: ExportOptions) -> Format:
    chosen = format_for_writing(options.format)
    check_options(chosen, options.extra)
    _refuse_nothing(project, options)
    return chosen


def _write(
    project: Project,
    chosen: Format,
    unfinished: Path,
    options: ExportOptions,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> LossReport:
    write = chosen.write
    assert write is not None  # noqa: S101 - format_for_writing gives only formats that write
    made = write_options(project, options)
    documents = list(made.plan.names) if made.plan is not None else []
    total = len(documents)
    pieces = shared_pieces(chosen)
    if pieces is not None and may_share(made, total):
        task = Task(
            project.corpus.path,
            chosen.key,
            pieces,
            options.annotator,
            options.kind,
            made,
            chosen.tells_provenance,
        )
        shares = shares_of(documents, unfinished, pieces)
        try:
            return write_shared(
                task, shares, unfinished, lambda done: progress(done, total), cancelled
            )
        finally:
            for one in shares:
                if one.out != unfinished:
                    one.out.unlink(missing_ok=True)
    items = project.corpus.annotated_documents(
        annotator=options.annotator, kind=options.kind, documents=options.documents
    )
    if chosen.tells_provenance:
        items = with_provenance(items, past_of(project.corpus))
    counted = _counted(items, total, progress, cancelled)
    return write(counted, unfinished, made)


def write_options(project: Project, options: ExportOptions) -> WriteOptions:
    """Give a format what it may need to know: the scheme, file names, who worked, clitics."""
    clitics = None
    if options.extra.get(CLITICS.name) == "segment":
        clitics = known_clitics(project)
    return WriteOptions(project.scheme, options.extra, clitics, _plan(project, options))


def _plan(project: Project, options: ExportOptions) -> Plan:
    chosen = None if options.documents is None else frozenset(options.documents)
    listed = [one for one in project.documents() if chosen is None or one.id in chosen]
    names = dict(
        zip((one.id for one in listed), file_names(one.name for one in listed), strict=True)
    )
    authors = tuple(
        dict.fromkeys(
            (work.annotator, work.kind)
            for one in listed
            for work in one.sets
            if options.annotator in (None, work.annotator) and options.kind in (None, work.kind)
        )
    )
    return Plan(names, authors)


def check_options(chosen: Format, extra: Mapping[str, str]) -> None:
    """Refuse choices that a format does not know."""
    for name, value in extra.items():
        option = chosen.option(name)
        if option is None:
            raise InputError(
                "The format {format} has no option {option}; it has: {known}.",
                format=chosen.key,
                option=name,
                known=", ".join(one.name for one in chosen.options) or "none",
            )
        if option.choices and value not in option.names:
            raise InputError(
                "The option {option} of {format} is one of {known}.",
                format=chosen.key,
                option=name,
                known=", ".join(option.names),
            )


def _refuse_nothing(project: Project, options: ExportOptions) -> None:
    annotators = project.corpus.annotators()
    if options.annotator is not None and not annotators:
        raise InputError("Nobody has annotated in this corpus yet.")
    if options.annotator is not None and options.annotator not in {one[0] for one in annotators}:
        raise InputError(
            "Nobody called {name} has annotated in this corpus; the annotators are: {known}.",
            name=options.annotator,
            known=", ".join(sorted({one[0] for one in annotators})),
        )
    if options.gold and "gold" not in {one[1] for one in annotators}:
        raise InputError("This corpus holds no gold yet: adjudicate first, or leave out --gold.")


def _counted(
    items: Iterator[AnnotatedDocument],
    total: int,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Iterator[AnnotatedDocument]:
    for number, item in enumerate(items):
        if cancelled():
            raise Cancelled
        progress(number, total)
        yield item
    progress(total, total)
