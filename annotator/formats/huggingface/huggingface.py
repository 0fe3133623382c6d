"""A Hugging Face data set directory: `datasets.load_dataset(folder)` needs no code of ours.

Every row is a text as one annotator annotated it; each layer is a column of records whose types
and closed attributes are class labels in the order of the scheme. Offsets are code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from annotator.formats import Format, Pieces, WriteOptions
from annotator.formats.huggingface.card import columns_described, file_of, header
from annotator.formats.huggingface.croissant import croissant
from annotator.formats.huggingface.features import features_of
from annotator.formats.huggingface.parquet import BATCH, Extent, write_parquet
from annotator.formats.huggingface.pieces import join, write_piece
from annotator.formats.loss import LossReport
from annotator.formats.markup.set_files import CARRIED_LOSSES
from annotator.formats.shared import causes
from annotator.formats.shared.options import WHOLE_PAGE
from annotator.formats.shared.parts import open_text
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Scheme

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
    _describe(write_data(splits, path, options, report), path, options.scheme, about)
    return report


def join_pieces(pieces: Sequence[Path], path: Path, options: WriteOptions) -> None:
    """Put pieces together as the split "train"."""
    (path / "data").mkdir()
    fields = features_of(options.scheme)
    _describe({"train": join(pieces, path / file_of("train"), fields)}, path, options.scheme)


def _describe(
    rows: Mapping[str, Extent], path: Path, scheme: Scheme, about: Mapping[str, str] | None = None
) -> None:
    known = {"name": scheme.key, "description": scheme.description.en, **(about or {})}
    card = (
        f"{header_of(scheme, rows, known)}\n# {known['name']}\n\n{known['description']}\n\n"
        f"{columns_described(scheme)}"
    )
    for name, text in (
        ("README.md", card),
        ("croissant.json", metadata_of(rows, path, scheme, known)),
    ):
        with open_text(path / name) as file:
            file.write(text)


def write_data(
    splits: Splits, path: Path, options: WriteOptions, report: LossReport
) -> dict[str, Extent]:
    """Write the Parquet file of each split, and say how much it holds."""
    (path / "data").mkdir()
    fields = features_of(options.scheme)
    return {
        split: write_parquet(items, path / file_of(split), options, fields, report)
        for split, items in splits.items()
    }


def header_of(scheme: Scheme, rows: Mapping[str, Extent], about: Mapping[str, str]) -> str:
    """Write the header of the card of a folder whose data were written."""
    title = about.get("name") or scheme.label.en
    return header(title, features_of(scheme), rows, about.get("license") or "other")


def metadata_of(
    rows: Mapping[str, Extent], path: Path, scheme: Scheme, about: Mapping[str, str]
) -> str:
    """Write the Croissant description of a folder whose data were written."""
    return croissant(about, features_of(scheme), {one: path / file_of(one) for one in rows}, path)


FORMAT = Format(
    key="huggingface",
    title="Hugging Face data set (Parquet)",
    suffixes=(),
    unit="codepoint",
    is_folder=True,
    write=write,
    losses=(
        *CARRIED_LOSSES,
        causes.LAYER,
        causes.TYPE,
        causes.ATTRIBUTE,
        causes.ARGUMENTS,
        causes.CLEANING,
        causes.BOUNDARIES,
    ),
    options=(WHOLE_PAGE,),
    pieces=Pieces(BATCH, write_piece, join_pieces),
)
