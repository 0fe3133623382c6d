"""File formats: what each declares about itself. A format is one module with one `FORMAT`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn, TypeVar, cast

from annotator.errors import FormatError
from annotator.formats.loss import Cause, LossReport
from annotator.model.identity import DocumentId
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Scheme, Words
from annotator.text.stops import Segmenter

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an option, with its wording."""

    name: str
    label: Words


@dataclass(frozen=True, slots=True)
class Option:
    """A choice that a format takes: its values, the default first; none means free text."""

    name: str
    label: Words
    choices: tuple[Choice, ...] = ()

    @property
    def default(self) -> str:
        """Give what holds when nobody chose."""
        return self.choices[0].name if self.choices else ""

    @property
    def names(self) -> tuple[str, ...]:
        """List the values."""
        return tuple(one.name for one in self.choices)


Author = tuple[str, str]
"""An annotator and the kind of their work: "annotator", "gold", "model" or "import"."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is known of a whole export before its first document: file names, and who worked."""

    names: Mapping[DocumentId, str]
    authors: tuple[Author, ...]


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """What the person chose for an export; `extra` holds choices of one format.

    `clitics` cuts words where a choice asks for it. `plan` is made from the documents where it is
    not given, which keeps all of them in memory.
    """

    scheme: Scheme
    extra: Mapping[str, str] = field(default_factory=dict[str, str])
    clitics: Segmenter | None = None
    plan: Plan | None = None
    _made: dict[str, object] = field(default_factory=dict[str, object], compare=False, repr=False)

    def once(self, key: str, make: Callable[[], Made]) -> Made:
        """Make what every document of the export needs, the first time it is asked for."""
        if key not in self._made:
            self._made[key] = make()
        return cast("Made", self._made[key])

    def choice(self, option: Option) -> str:
        """Give what was chosen for an option, or its default."""
        return self.extra.get(option.name) or option.default


def stop_at(problem: FormatError) -> NoReturn:
    """Meet a problem of a file by reading nothing more of it."""
    raise problem


def not_counted(name: str) -> None:
    """Do nothing about a type that has no place."""
    del name


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the person chose for an import; no encoding means: find it out.

    `scheme` is that of the corpus: names in files are understood by it. `tell` hears of each
    problem that a reader can go on after, with file and line: by default it stops the reading;
    when it returns, what was wrong is left out and the rest is read. `names` says what names of
    types stand for: another name, a layer and a type with a slash between, or "" for nothing, on
    purpose. `lacking` hears each time that a type has no place in the scheme.
    """

    encoding: str | None = None
    scheme: Scheme | None = None
    annotator: str = ""
    extra: Mapping[str, str] = field(default_factory=dict[str, str])
    tell: Callable[[FormatError], None] = stop_at
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    lacking: Callable[[str], None] = not_counted

    def choice(self, option: Option) -> str:
        """Give what was chosen for an option, or its default."""
        return self.extra.get(option.name) or option.default


Writer = Callable[[Iterable[AnnotatedDocument], Path, WriteOptions], LossReport]
"""Writes all documents to the path (a file, or a folder made by the writer) and tells the loss."""

Reader = Callable[[Path, ReadOptions], Iterator[AnnotatedDocument]]
"""Reads documents one by one; raises FormatError that names the file and, if any, the line."""

Files = Iterable[tuple[str, str]]
"""Names of files in an export's folder ("" where the export is one file), each with its text."""


def nothing(options: WriteOptions) -> str:
    """Give an empty text."""
    del options
    return ""


def no_files(options: WriteOptions) -> Files:
    """Give no files."""
    del options
    return ()


@dataclass(frozen=True, slots=True)
class Parts:
    """How an export is written document by document, so that several processes can share it.

    `of` gives what one document adds. An export of one file begins with `head`, ends with `tail`
    and has `between` between its pieces; `beside` gives files that belong to no document.
    """

    of: Callable[[AnnotatedDocument, WriteOptions, LossReport], Files]
    head: Callable[[WriteOptions], str] = nothing
    between: str = ""
    tail: str = ""
    beside: Callable[[WriteOptions], Files] = no_files


@dataclass(frozen=True, slots=True)
class Pieces:
    """How several processes share an export: each writes some documents, which are then joined.

    `write` writes as many `documents` to a place, `join` puts what stands at all places together
    and takes the places away. Each place is a file of its own, unless documents `are_apart`: then
    it is the folder of the export, in which no two of them have a file in common.
    """

    documents: int
    write: Callable[[Iterable[AnnotatedDocument], Path, WriteOptions, LossReport], None]
    join: Callable[[Sequence[Path], Path, WriteOptions], None]
    are_apart: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its names, what it can do, and what it cannot carry.

    `options` are its choices for export, `read_options` those for import. `unit` is what its
    offsets count: "codepoint", "utf16", "token" or "none". `losses` lists every cause its reports
    may name. What several processes can share has `parts` beside `write`, or else `pieces`.
    `recognises` tells a file by its name and its first bytes (64 KB), `beside` lists the endings of
    files that are read with a file of the format, and not by themselves. What `tells_provenance` is
    given when sets were worked on, and how their annotations were made.
    """

    key: str
    title: str
    suffixes: tuple[str, ...]
    unit: str
    is_folder: bool = False
    write: Writer | None = None
    read: Reader | None = None
    losses: tuple[Cause, ...] = ()
    options: tuple[Option, ...] = ()
    read_options: tuple[Option, ...] = ()
    parts: Parts | None = None
    pieces: Pieces | None = None
    recognises: Callable[[str, bytes], bool] | None = None
    beside: tuple[str, ...] = ()
    tells_provenance: bool = False

    def option(self, name: str) -> Option | None:
        """Find a choice for export by its name."""
        return next((one for one in self.options if one.name == name), None)
