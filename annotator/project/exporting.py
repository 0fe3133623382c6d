"""Writes a corpus in a file format: whole or not at all, with a report of what was lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import Cancelled, InputError
from annotator.formats import Format, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.writing import replace_whole, write_loss_report
from annotator.model.identity import DocumentId
from annotator.model.sets import AnnotatedDocument, SetKind
from annotator.project.formats import format_for_writing
from annotator.project.project import Project


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the person chose: a format and its options, and whose work (all when neither)."""

    format: str
    annotator: str | None = None
    gold: bool = False
    documents: Sequence[DocumentId] | None = None
    extra: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and what was lost on the way."""

    path: Path
    loss: LossReport
    loss_file: Path | None


def export(
    project: Project,
    out: Path,
    options: ExportOptions,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Exported:
    """Export to a file or folder; progress counts documents done of all.

    Raises InputError for an unknown format, annotator or option, Cancelled when stopped; then
    nothing is left behind.
    """
    chosen = format_for_writing(options.format)
    _check_options(chosen, options.extra)
    kind: SetKind | None = "gold" if options.gold else None
    _refuse_nothing(project, options, kind)
    items = project.corpus.annotated_documents(
        annotator=options.annotator, kind=kind, documents=options.documents
    )
    total = len(options.documents or project.documents())
    counted = _counted(items, total, progress, cancelled)
    write = chosen.write
    assert write is not None  # noqa: S101 - format_for_writing gives only formats that write
    with replace_whole(out, is_folder=chosen.is_folder) as unfinished:
        loss = write(counted, unfinished, WriteOptions(project.scheme, options.extra))
    loss_file = None
    if any(loss.losses.values()):
        loss_file = out.with_name(out.name + ".loss.json")
        write_loss_report(loss, loss_file)
    return Exported(out, loss, loss_file)


def _check_options(chosen: Format, extra: Mapping[str, str]) -> None:
    for name, value in extra.items():
        if name not in chosen.options:
            raise InputError(
                "The format {format} has no option {option}; it has: {known}.",
                format=chosen.key,
                option=name,
                known=", ".join(chosen.options) or "none",
            )
        if chosen.options[name] and value not in chosen.options[name]:
            raise InputError(
                "The option {option} of {format} is one of {known}.",
                format=chosen.key,
                option=name,
                known=", ".join(chosen.options[name]),
            )


def _refuse_nothing(project: Project, options: ExportOptions, kind: SetKind | None) -> None:
    annotators = project.corpus.annotators()
    if options.annotator is not None and not annotators:
        raise InputError("Nobody has annotated in this corpus yet.")
    if options.annotator is not None and options.annotator not in {one[0] for one in annotators}:
        raise InputError(
            "Nobody called {name} has annotated in this corpus; the annotators are: {known}.",
            name=options.annotator,
            known=", ".join(sorted({one[0] for one in annotators})),
        )
    if kind == "gold" and "gold" not in {one[1] for one in annotators}:
        raise InputError("This corpus holds no gold yet: adjudicate first, or leave out --gold.")


def _counted(
    items: Iterator[AnnotatedDocument],
    total: int,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Iterator[AnnotatedDocument]:
    for number, item in enumerate(items):
        if cancelled():
            raise Cancelled
        progress(number, total)
        yield item
    progress(total, total)
