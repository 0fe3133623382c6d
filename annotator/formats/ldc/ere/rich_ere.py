"""Rich ERE XML with BeSt: entities, fillers, relations and hoppers, and beside them stances.

Three files for each text: the source as plain text, so that offsets are those of the text itself
(code points); the annotations; and beliefs and stances where the scheme has them.
"""

from __future__ import annotations

from annotator.formats import Files, Format, Parts, WriteOptions
from annotator.formats.ldc.ere.best_writing import NO_POLARITY, NO_TARGET, best
from annotator.formats.ldc.ere.names import stance_layers
from annotator.formats.ldc.ere.reading import ENDING, read
from annotator.formats.ldc.ere.writing import IN_ONE_HOPPER, TYPE_OF_EVENT, EreWriting
from annotator.formats.ldc.grouping import LOSSES, group
from annotator.formats.ldc.layers import ldc_layers
from annotator.formats.loss import LossReport
from annotator.formats.markup.set_files import set_files
from annotator.formats.recognising.of_xml import is_ere
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import note_document
from annotator.formats.shared.options import WHOLE_PAGE
from annotator.formats.shared.parts import writer_of
from annotator.model.sets import AnnotatedDocument


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    document, scheme = item.document, options.scheme
    note_document(item, (), report)
    stances = set(stance_layers(scheme).values())
    for path, work in set_files(item, options, report):
        kept = work.annotations if work is not None else ()
        report.written -= len(kept)  # counted one by one, for some are left out
        name = path.rpartition("/")[2]
        found = group(document, kept, ldc_layers(scheme), report, stances)
        writing = EreWriting(found, name, scheme, report)
        yield f"{path}.txt", document.text
        yield f"{path}{ENDING}", writing.text()
        if stances:
            yield f"{path}.best.xml", best(found.others, writing.ids, name, scheme, report)


PARTS = Parts(_part)
write = writer_of("rich-ere", PARTS, is_folder=True)
FORMAT = Format(
    key="rich-ere",
    title="Rich ERE XML with BeSt",
    suffixes=(ENDING,),
    unit="codepoint",
    is_folder=True,
    write=write,
    read=read,
    losses=(
        *LOSSES,
        causes.ENDS_MISSING,
        causes.TWO_ENDS,
        IN_ONE_HOPPER,
        TYPE_OF_EVENT,
        NO_TARGET,
        NO_POLARITY,
    ),
    options=(WHOLE_PAGE,),
    parts=PARTS,
    recognises=is_ere,
    beside=(".txt", ".cmp.txt", ".xml", ".mpdf.xml", ".sgm", ".best.xml"),
)
