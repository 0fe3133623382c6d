"""The card of a data set: a header that Hugging Face reads, and what a person wants to know."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from annotator.formats.huggingface.features import Fields, as_yaml, column_of
from annotator.formats.huggingface.parquet import Extent
from annotator.schema.records import Layer, Scheme

_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"))


def header(title: str, fields: Fields, rows: Mapping[str, Extent], licence: str) -> str:
    """Write the YAML header; `rows` tells how much each split holds."""
    lines = [
        "---",
        "language:\n- ar",
        f"pretty_name: {json.dumps(title, ensure_ascii=False)}",
        f"license: {licence}",
        "annotations_creators:\n- expert-generated",
        "multilinguality:\n- monolingual",
        "task_categories:\n- token-classification\n- text-classification",
        "tags:\n- arabic\n- news\n- stance\n- events",
        *(_size(rows) if rows else ()),
        *(_data_described(fields, rows) if rows else ()),
        "---",
    ]
    return "\n".join(lines) + "\n"


def _size(rows: Mapping[str, Extent]) -> Iterator[str]:
    count = sum(one.rows for one in rows.values())
    name = next((name for most, name in _SIZES if count < most), "100K<n<1M")
    yield f"size_categories:\n- {name}"


def _data_described(fields: Fields, rows: Mapping[str, Extent]) -> Iterator[str]:
    yield "configs:\n- config_name: default\n  data_files:"
    for split in rows:
        yield f"  - split: {split}\n    path: {file_of(split)}"
    yield "dataset_info:\n  features:"
    yield from as_yaml(fields, "  ")
    yield "  splits:"
    for split, one in rows.items():
        yield f"  - name: {split}\n    num_bytes: {one.size}\n    num_examples: {one.rows}"


def file_of(split: str) -> str:
    """Name the file of a split in the folder of the data set."""
    return f"data/{split}-00000-of-00001.parquet"


def columns_described(scheme: Scheme) -> str:
    """Say what the columns hold, layer by layer, with every type and its meaning."""
    return "\n".join(_lines(scheme))


def _lines(scheme: Scheme) -> Iterator[str]:
    yield "## Columns\n"
    yield (
        "Each row is one text as one annotator (or the adjudicated gold) annotated it. All offsets"
        " (`start`, `end`) count code points of `text`, the end not included; a discontinuous"
        " annotation has its parts in `spans`. `target` in `arguments` is the `id` of another"
        " annotation in the same row; `value` is a filler that stands nowhere in the text.\n"
    )
    for layer in scheme.layers:
        yield f"### `{column_of(layer.name)}`: {layer.label.en} ({layer.label.ar})\n"
        yield f"{_sentence(layer.description.en)}\n"
        yield from _types(layer)
        yield from _attributes(layer)


def _types(layer: Layer) -> Iterator[str]:
    yield "| type | | meaning |\n|---|---|---|"
    for one in layer.types:
        if not one.abstract:
            meaning = _cell(one.description.en)
            yield f"| `{one.name}` | {_cell(f'{one.label.en} · {one.label.ar}')} | {meaning} |"
    yield ""


def _attributes(layer: Layer) -> Iterator[str]:
    for one in layer.attributes:
        values = ", ".join(f"`{value.name}`" for value in one.values) or "free text"
        yield f"- `{one.name}` ({one.label.en}): {values}"
    if layer.attributes:
        yield ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _sentence(text: str) -> str:
    return " ".join(text.split())
