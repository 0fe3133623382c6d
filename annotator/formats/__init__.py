"""File formats: what each declares about itself. A format is one module with one `FORMAT`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.loss import LossReport
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Scheme


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """What the person chose for an export; `extra` holds choices of one format."""

    scheme: Scheme
    extra: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the person chose for an import; no encoding means: find it out."""

    encoding: str | None = None


Writer = Callable[[Iterable[AnnotatedDocument], Path, WriteOptions], LossReport]
"""Writes all documents to the path (a file, or a folder made by the writer) and tells the loss."""

Reader = Callable[[Path, ReadOptions], Iterator[AnnotatedDocument]]
"""Reads documents one by one; raises FormatError that names the file and, if any, the line."""


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its names, what it can do, and what it cannot carry.

    `options` names the choices that the format takes, each with its allowed values, the default
    first. `unit` is what its offsets count: "codepoint", "utf16", "token" or "none". `recognises`
    tells a file by its first bytes (64 KB) where articles without annotations have its ending too.
    """

    key: str
    title: str
    suffixes: tuple[str, ...]
    unit: str
    is_folder: bool = False
    write: Writer | None = None
    read: Reader | None = None
    cannot_carry: tuple[str, ...] = ()
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    recognises: Callable[[bytes], bool] | None = None
