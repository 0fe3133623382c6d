"""A Hugging Face data set directory: `datasets.load_dataset(folder)` needs no code of ours.

Every row is a text as one annotator annotated it; each layer is a column of records whose types
and closed attributes are class labels in the order of the scheme. Offsets are code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from annotator.formats import Format, WriteOptions
from annotator.formats.huggingface.card import columns_described, file_of, header
from annotator.formats.huggingface.croissant import croissant
from annotator.formats.huggingface.features import features_of
from annotator.formats.huggingface.parquet import write_parquet
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.parts import open_text
from annotator.model.sets import AnnotatedDocument

Splits = Mapping[str, Iterable[AnnotatedDocument]]


def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
    """Write all documents as the split "train"."""
    return write_splits({"train": items}, path, options)


def write_splits(
    splits: Splits, path: Path, options: WriteOptions, about: Mapping[str, str] | None = None
) -> LossReport:
    """Write each split to a file of its own, with a card and a Croissant description.

    `about` holds name, description, license, version and datePublished, as far as they are known.
    """
    report = LossReport("huggingface")
    scheme, fields = options.scheme, features_of(options.scheme)
    (path / "data").mkdir()
    rows: dict[str, int] = {}
    for split, items in splits.items():
        rows[split] = write_parquet(items, path / file_of(split), scheme, fields, report)
    known = {"name": scheme.key, "description": scheme.description.en, **(about or {})}
    with open_text(path / "README.md") as file:
        file.write(header(scheme, fields, rows, known.get("license") or "other"))
        file.write(f"\n# {known['name']}\n\n{known['description']}\n\n{columns_described(scheme)}")
    with open_text(path / "croissant.json") as file:
        file.write(croissant(known, fields, {one: path / file_of(one) for one in rows}, path))
    return report


FORMAT = Format(
    key="huggingface",
    title="Hugging Face data set (Parquet)",
    suffixes=(),
    unit="codepoint",
    is_folder=True,
    write=write,
    losses=(causes.LAYER, causes.TYPE, causes.ATTRIBUTE, causes.ARGUMENTS, causes.CLEANING),
)
