"""ACE APF XML (version 5.1.1): a file of annotations and the source in SGML for each text.

Offsets count code points of the source without its tags; END is that of the last character.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.formats import Files, Format, Parts, WriteOptions
from annotator.formats.ldc.ace.reading import read
from annotator.formats.ldc.ace.writing import apf
from annotator.formats.ldc.grouping import LOSSES, group
from annotator.formats.ldc.layers import ldc_layers
from annotator.formats.ldc.sources import WrittenSource
from annotator.formats.loss import LossReport
from annotator.formats.markup.set_files import set_files
from annotator.formats.recognising.of_xml import is_apf
from annotator.formats.shared.choosing import note_document
from annotator.formats.shared.options import WHOLE_PAGE
from annotator.formats.shared.parts import writer_of
from annotator.model.sets import AnnotatedDocument


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    document = item.document
    note_document(item, (), report)
    for path, work in set_files(item, options, report):
        kept = work.annotations if work is not None else ()
        report.written -= len(kept)  # counted one by one, for some are left out
        name = path.rpartition("/")[2]
        source = WrittenSource(name, document.meta.get("date", ""), document.text)
        layers = replace(ldc_layers(options.scheme), hopper=None)  # ACE joins no events
        found = group(document, kept, layers, report)
        yield f"{path}.sgm", source.sgml
        yield f"{path}.apf.xml", apf(found, name, source, report)


PARTS = Parts(_part)
write = writer_of("apf", PARTS, is_folder=True)
FORMAT = Format(
    key="apf",
    title="ACE APF XML",
    suffixes=(".apf.xml",),
    unit="codepoint",
    is_folder=True,
    write=write,
    read=read,
    losses=LOSSES,
    options=(WHOLE_PAGE,),
    parts=PARTS,
    recognises=is_apf,
    beside=(".sgm", ".txt", ".ag.xml"),
)
