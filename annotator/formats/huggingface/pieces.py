"""Rows for Parquet in pieces that several processes write, put together in the order of the corpus.

A piece holds the batch that one process alone would have written at that place, as Arrow keeps it
in memory: the file comes out the same, byte for byte.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false
# pyarrow has no types of its own.

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.formats import WriteOptions
from annotator.formats.huggingface.features import Fields, features_of
from annotator.formats.huggingface.parquet import (
    Extent,
    ParquetFile,
    batches,
    opened,
    schema_of,
)
from annotator.formats.loss import LossReport
from annotator.model.sets import AnnotatedDocument

if TYPE_CHECKING:
    import pyarrow as pa

_SIZE = b"hashiya size"
"""Under what a piece keeps the size of its batch, which may take other bytes when it is read."""


def write_piece(
    items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions, report: LossReport
) -> None:
    """Write a batch of documents to a file of its own."""
    import pyarrow as pa  # noqa: PLC0415

    fields = features_of(options.scheme)
    made = list(batches(items, options, fields, report))
    size = sum(one.nbytes for one in made)
    schema = schema_of(fields).with_metadata({_SIZE: str(size)})
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, schema) as writer:
        for one in made:
            writer.write_batch(one.replace_schema_metadata(schema.metadata))


def join(pieces: Sequence[Path], path: Path, fields: Fields) -> Extent:
    """Put pieces together into a Parquet file, and say how much it holds; they are taken away."""
    with opened(path, fields) as writer:
        for one in pieces:
            _copy(one, writer, fields)
            one.unlink()
    return writer.extent


def _copy(piece: Path, writer: ParquetFile, fields: Fields) -> None:
    metadata = schema_of(fields).metadata
    for batch, size in _read(piece):
        writer.write(batch.replace_schema_metadata(metadata), size)


def _read(piece: Path) -> Iterator[tuple[pa.RecordBatch, int]]:
    import pyarrow as pa  # noqa: PLC0415

    with pa.OSFile(str(piece), "rb") as file:
        reader = pa.ipc.open_file(file)
        size = int(reader.schema.metadata[_SIZE])
        for number in range(reader.num_record_batches):
            yield reader.get_batch(number), size
