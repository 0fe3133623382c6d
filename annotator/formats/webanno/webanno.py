"""WebAnno TSV 3.3: a table for each document, which INCEpTION and WebAnno read.

Offsets count UTF-16 units. Marks may stack and begin inside a token; frames link to what fills
their roles, relations join mentions, chains are entities. Every mark has an id of its own.
"""

from __future__ import annotations

from annotator.formats import Files, Format, Parts, Plan, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.recognising.of_lines import is_webanno
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import in_article, note_document
from annotator.formats.shared.file_names import author_folders
from annotator.formats.shared.options import CLITICS, REGIONS
from annotator.formats.shared.parts import writer_of
from annotator.formats.shared.tokens import tokenise
from annotator.formats.webanno.layers import columns_of
from annotator.formats.webanno.reading import READ_OPTIONS, read
from annotator.formats.webanno.rows import LOSSES, Table
from annotator.model.sets import AnnotatedDocument


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    plan = options.plan or Plan({}, ())
    folders = options.once("folders", lambda: author_folders(plan))
    columns = options.once("columns", lambda: columns_of(options.scheme))
    note_document(item, (), report)
    report.add_document(causes.TEXT, item.document.id)
    whole_words = WriteOptions(
        options.scheme, {CLITICS.name: "expand", REGIONS.name: options.choice(REGIONS)}
    )
    for work in item.sets:
        annotations = in_article(item.document, work, options, report)
        table = Table(tokenise(item.document, (), whole_words), columns, options, report)
        table.fill(annotations)
        folder = folders[work.annotator, work.kind]
        yield f"{folder}{plan.names[item.document.id]}.tsv", "".join(table.lines())


PARTS = Parts(_part)
write = writer_of("webanno", PARTS, is_folder=True)
FORMAT = Format(
    key="webanno",
    title="WebAnno TSV 3.3",
    suffixes=(),
    unit="utf16",
    is_folder=True,
    write=write,
    read=read,
    losses=(
        *LOSSES,
        *causes.OF_DOCUMENTS,
        causes.NO_WORK,
        causes.TEXT,
    ),
    options=(REGIONS,),
    read_options=READ_OPTIONS,
    parts=PARTS,
    recognises=is_webanno,
)
