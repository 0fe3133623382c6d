"""UIMA CAS JSON (version 0.4): a file for each text and annotator, with its types inside.

It says the same as the XMI; offsets are UTF-16 units, as Java counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.formats import Files, Format, Parts, ReadOptions, WriteOptions
from annotator.formats.cas.building import build_cas
from annotator.formats.cas.json.reading import read_cas_json
from annotator.formats.cas.json.writing import cas_json
from annotator.formats.cas.layers import layer_types
from annotator.formats.cas.reading import document_of
from annotator.formats.loss import LossReport
from annotator.formats.markup.files_of import files_of
from annotator.formats.markup.handing_over import handed_over
from annotator.formats.markup.set_files import CARRIED_LOSSES, set_files
from annotator.formats.markup.telling import each_file
from annotator.formats.recognising.of_json import is_cas
from annotator.formats.shared.options import WHOLE_PAGE
from annotator.formats.shared.parts import writer_of
from annotator.model.sets import AnnotatedDocument


def _part(item: AnnotatedDocument, options: WriteOptions, report: LossReport) -> Files:
    layers = layer_types(options.scheme)
    for name, work in set_files(item, options, report):
        yield f"{name}.cas.json", cas_json(build_cas(item.document, work, layers), layers.types)


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the text of each file with what is annotated in it."""

    def make(file: Path) -> AnnotatedDocument:
        return handed_over(document_of(read_cas_json(file), file, options), file, options)

    return each_file(path, files_of(path, ".json"), make, options)


PARTS = Parts(_part)
write = writer_of("cas-json", PARTS, is_folder=True)
FORMAT = Format(
    key="cas-json",
    title="UIMA CAS JSON",
    suffixes=(".cas.json",),
    unit="utf16",
    is_folder=True,
    write=write,
    read=read,
    losses=CARRIED_LOSSES,
    options=(WHOLE_PAGE,),
    parts=PARTS,
    recognises=is_cas,
)
