"""UIMA CAS XMI: a file for each text and annotator, with the type system beside.

Named entities and entities stand in INCEpTION's own layers, all else in layers named after the
scheme's. Everything is carried, in features that INCEpTION passes over where it has no use for
them. Offsets are UTF-16 units, as Java counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.formats import Files, Format, Parts, ReadOptions, WriteOptions
from annotator.formats.cas.building import build_cas
from annotator.formats.cas.layers import layer_types
from annotator.formats.cas.reading import document_of
from annotator.formats.cas.xml.reading import read_xmi
from annotator.formats.cas.xml.type_system import type_system_xml
from annotator.formats.cas.xml.writing import xmi
from annotator.formats.loss import LossReport
from annotator.formats.markup.files_of import files_of
from annotator.formats.markup.handing_over import handed_over
from annotator.formats.markup.set_files import CARRIED_LOSSES, set_files
from annotator.formats.markup.telling import each_file
from annotator.formats.recognising.of_xml import is_xmi
from annotator.formats.shared.options import WHOLE_PAGE
from annotator.formats.shared.parts import writer_of
from annotator.model.sets import AnnotatedDocument


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    layers = layer_types(options.scheme)
    for name, work in set_files(item, options, report):
        yield f"{name}.xmi", xmi(build_cas(item.document, work, layers))


def _type_system(options: WriteOptions) -> Files:
    yield "TypeSystem.xml", type_system_xml(layer_types(options.scheme).types)


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the text of each file with what is annotated in it."""

    def make(file: Path) -> AnnotatedDocument:
        return handed_over(document_of(read_xmi(file), file, options), file, options)

    return each_file(path, files_of(path, ".xmi"), make, options)


PARTS = Parts(_part, beside=_type_system)
write = writer_of("xmi", PARTS, is_folder=True)
FORMAT = Format(
    key="xmi",
    title="UIMA CAS XMI (INCEpTION)",
    suffixes=(".xmi",),
    unit="utf16",
    is_folder=True,
    write=write,
    read=read,
    losses=CARRIED_LOSSES,
    options=(WHOLE_PAGE,),
    parts=PARTS,
    recognises=is_xmi,
)
