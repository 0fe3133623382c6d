"""brat standoff: a text and an .ann file for each document, with brat's own configuration.

Lines follow brat.nlplab.org/standoff.html; offsets are code points, as brat's server counts them.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.formats import Format, WriteOptions
from annotator.formats.brat_config import annotation_conf, visual_conf
from annotator.formats.brat_lines import lines_of
from annotator.formats.brat_names import file_names
from annotator.formats.loss import LossReport
from annotator.model.sets import AnnotatedDocument, AnnotationSet


def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
    """Write a folder; where several annotators worked, each gets a folder in it."""
    report = LossReport("brat")
    listed = list(items)
    authors = list(dict.fromkeys(_author(work) for item in listed for work in item.sets))
    folders = dict(
        zip(authors, file_names(f"{name}-{kind}" for name, kind in authors), strict=True)
    )
    names = file_names(item.document.name for item in listed)
    for item, name in zip(listed, names, strict=True):
        report.documents += 1
        for work in item.sets or (None,):
            folder = path if work is None or len(authors) < 2 else path / folders[_author(work)]
            folder.mkdir(exist_ok=True)
            _write_text(folder / f"{name}.txt", item.document.text)
            annotations = work.annotations if work is not None else ()
            lines = lines_of(item.document.text, annotations, options.scheme, report)
            _write_text(folder / f"{name}.ann", "".join(f"{line}\n" for line in lines))
    _write_text(path / "annotation.conf", annotation_conf(options.scheme))
    _write_text(path / "visual.conf", visual_conf(options.scheme))
    return report


def _author(work: AnnotationSet) -> tuple[str, str]:
    return work.annotator, work.kind


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


FORMAT = Format(
    key="brat",
    title="brat standoff",
    suffixes=(),
    unit="codepoint",
    is_folder=True,
    write=write,
    cannot_carry=(
        "entities as fillers of roles, and what entities are called",
        "literal fillers such as the author",
        "frames without a place in the text, except relations of two ends",
    ),
)
