"""brat standoff: a text and an .ann file for each document, with brat's own configuration.

Lines follow brat.nlplab.org/standoff.html; offsets are code points, as brat's server counts them.
"""

from __future__ import annotations

from annotator.formats import Files, Format, Parts, Plan, WriteOptions
from annotator.formats.brat.configuring import annotation_conf, visual_conf
from annotator.formats.brat.lines import LOSSES, lines_of
from annotator.formats.brat.names import Names
from annotator.formats.brat.reading import read
from annotator.formats.loss import LossReport
from annotator.formats.recognising.of_lines import is_brat
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import in_article, note_document
from annotator.formats.shared.file_names import author_folders
from annotator.formats.shared.options import REGIONS, RENAMING
from annotator.formats.shared.parts import writer_of
from annotator.model.sets import AnnotatedDocument


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    """Give the two files of each set; where several annotators worked, each has a folder."""
    plan = options.plan or Plan({}, ())
    folders = options.once("folders", lambda: author_folders(plan))
    names = options.once("names", lambda: Names(options.scheme))
    name = plan.names[item.document.id]
    note_document(item, (), report)
    for work in item.sets:
        annotations = in_article(item.document, work, options, report)
        lines = lines_of(item.document.text, annotations, names, report)
        folder = folders[work.annotator, work.kind]
        yield f"{folder}{name}.txt", item.document.text
        yield f"{folder}{name}.ann", "".join(f"{line}\n" for line in lines)
    if not item.sets:
        yield f"{name}.txt", item.document.text
        yield f"{name}.ann", ""


def _configuration(options: WriteOptions) -> Files:
    yield "annotation.conf", annotation_conf(options.scheme)
    yield "visual.conf", visual_conf(options.scheme)


PARTS = Parts(_part, beside=_configuration)
write = writer_of("brat", PARTS, is_folder=True)
FORMAT = Format(
    key="brat",
    title="brat standoff",
    suffixes=(".ann", ".a1"),
    unit="codepoint",
    is_folder=True,
    write=write,
    read=read,
    losses=(
        *LOSSES,
        causes.OUTSIDE,
        causes.FILLER,
        *causes.OF_DOCUMENTS,
    ),
    options=(REGIONS,),
    read_options=(RENAMING,),
    parts=PARTS,
    recognises=is_brat,
    beside=(".txt", ".a2", ".co", ".rel"),
)
