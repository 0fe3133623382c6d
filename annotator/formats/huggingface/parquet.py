"""Columns as Parquet, written by pyarrow, which is loaded only when it is needed."""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false
# pyarrow has no types of its own.

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotator.errors import InputError
from annotator.formats import WriteOptions
from annotator.formats.huggingface.columns import Filling, Nest
from annotator.formats.huggingface.features import Feature, Fields, Label, Plain, as_json
from annotator.formats.loss import LossReport
from annotator.formats.shared.parts import check_places
from annotator.model.sets import AnnotatedDocument

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

BATCH = 500
"""Documents written at a time, so that memory does not grow with the corpus."""


class Extent(NamedTuple):
    """How much was written: rows, and their size in memory, in bytes."""

    rows: int
    size: int


def write_parquet(
    items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions, fields: Fields,
    report: LossReport,
) -> Extent:  # fmt: skip
    """Write documents to one file, and say how much they are."""
    with opened(path, fields) as writer:
        for batch in batches(items, options, fields, report):
            writer.write(batch, batch.nbytes)
    return writer.extent


class ParquetFile:
    """A file that is being written; it counts what is in it."""

    def __init__(self, writer: pq.ParquetWriter) -> None:
        self._writer = writer
        self.extent = Extent(0, 0)

    def write(self, batch: pa.RecordBatch, size: int) -> None:
        """Write a batch, which took so many bytes where it was made."""
        self._writer.write_batch(batch)
        self.extent = Extent(self.extent.rows + batch.num_rows, self.extent.size + size)


@contextmanager
def opened(path: Path, fields: Fields) -> Generator[ParquetFile]:
    """Open a file for batches of rows with these features."""
    try:
        import pyarrow.parquet as pq  # noqa: PLC0415 - takes half a second to load
    except ImportError as error:
        raise InputError(
            "Parquet needs the package pyarrow, which is not installed; install it, or choose"
            " another format."
        ) from error

    with pq.ParquetWriter(path, schema_of(fields), compression="zstd", version="2.6") as writer:
        yield ParquetFile(writer)


def batches(
    items: Iterable[AnnotatedDocument], options: WriteOptions, fields: Fields, report: LossReport
) -> Iterator[pa.RecordBatch]:
    """Turn documents into rows, so many documents at a time."""
    import pyarrow as pa  # noqa: PLC0415

    schema, left = schema_of(fields), iter(items)
    filling = Filling(options, fields, report)
    while some := list(islice(left, BATCH)):
        for item in some:
            check_places(item)
            filling.add(item)
            report.documents += 1
        yield pa.RecordBatch.from_arrays(_arrays(filling.rows, schema), schema=schema)
        filling.renew()


def schema_of(fields: Fields) -> pa.Schema:
    """Describe the columns for pyarrow."""
    import pyarrow as pa  # noqa: PLC0415

    described = json.dumps({"info": {"features": as_json(fields)}}, ensure_ascii=False)
    columns = [pa.field(name, _type(one)) for name, one in fields.items()]
    return pa.schema(columns, metadata={"huggingface": described})


def _type(one: Feature) -> pa.DataType:
    import pyarrow as pa  # noqa: PLC0415

    if isinstance(one, Label):
        return pa.int64()
    if isinstance(one, Plain):
        return {"string": pa.string(), "int32": pa.int32(), "bool": pa.bool_()}[one.dtype]
    return pa.list_(pa.struct([(name, _type(each)) for name, each in one.fields.items()]))


def _arrays(nest: Nest, fields: Iterable[pa.Field]) -> list[pa.Array]:
    import pyarrow as pa  # noqa: PLC0415

    columns = nest.columns()
    return [
        pa.array(columns[one.name], one.type)
        if one.name in columns
        else _lists(nest.nests[one.name], one.type)
        for one in fields
    ]


def _lists(nest: Nest, kind: pa.DataType) -> pa.Array:
    import pyarrow as pa  # noqa: PLC0415

    struct = kind.value_type
    fields = [struct.field(index) for index in range(struct.num_fields)]
    items = pa.StructArray.from_arrays(_arrays(nest, fields), fields=fields)
    return pa.ListArray.from_arrays(pa.array(nest.offsets, pa.int32()), items, type=kind)
