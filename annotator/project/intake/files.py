"""Finds the files to import: folders stand for all readable files in them and below them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError, InputError
from annotator.formats import Format
from annotator.formats.articles import ArticleFormat
from annotator.project.formats import (
    ZIP,
    UnsureFormatError,
    all_formats,
    first_bytes,
    format_for_reading,
    readable_format,
    readable_formats,
)

_ABOUT_THE_FILES = frozenset(
    {"README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "CHANGELOG", "CITATION", "AUTHORS"}
)
"""Names of files that stand beside data and say something about it."""
_LEFT_BY_SYSTEMS = {"__MACOSX", "Thumbs.db", "desktop.ini"}


@dataclass(frozen=True, slots=True)
class File:
    """A file to import, by the name under which it is told and remembered.

    The name begins with the folder that was chosen, if one was. `problem` says why it stays out.
    A folder that is one export has the format that was recognised in it. `annotator` is who
    worked, where the place of the file says so. What was `unpacked` is told by its name alone.
    """

    path: Path
    name: str
    problem: AnnotatorError | None = None
    format: str | None = None
    annotator: str = ""
    unpacked: bool = False

    @property
    def told(self) -> Path:
        """Give the path by which a person knows the file."""
        return Path(self.name) if self.unpacked else self.path


@dataclass(frozen=True, slots=True)
class Found:
    """The files to import, and for each folder how many files of other kinds it has, by ending."""

    files: list[File]
    passed_over: Mapping[Path, Mapping[str, int]]


def find_files(sources: Sequence[Path], key: str | None = None) -> list[File]:
    """List the files of files and folders, in the order of their names: `look_for` without more."""
    return look_for(sources, key).files


def look_for(sources: Sequence[Path], key: str | None = None) -> Found:
    """List the files of files and folders, in the order of their names, and count the others.

    In folders, files of other kinds are passed over, and links are told and not followed. A
    folder whose files are an export of annotations is listed as one; what lies beside files of
    annotations and is read with them is not listed by itself. With a format by its `key`, all
    that may be of it is listed. Raises InputError where there is no such format.
    """
    if key not in {None, ZIP}:
        readable_format(key or "")
    found: list[File] = []
    others: dict[Path, list[Path]] = {}
    for source in sources:
        files, others[source] = _files_of(source, key)
        found += files
    read_along = _read_along(found) if key is None else set[Path]()
    files = [one for one in found if one.path not in read_along or one.format is not None]
    endings = {
        source: Counter(sorted(one.suffix.lower() for one in passed if one not in read_along))
        for source, passed in others.items()
    }
    return Found(files, {source: one for source, one in endings.items() if one})


def is_archive(path: Path, key: str | None) -> bool:
    """Say whether a file is an archive of articles."""
    return key == ZIP or (key is None and path.suffix.lower() == f".{ZIP}")


def is_left_by_system(name: str) -> bool:
    """Say whether a file is one that systems leave behind, and that no one means."""
    parts = name.split("/")
    return parts[-1].startswith(".") or any(one in _LEFT_BY_SYSTEMS for one in parts)


def _files_of(source: Path, key: str | None) -> tuple[list[File], list[Path]]:
    """List the files of a source, and those of other kinds in it."""
    chosen = readable_formats().get(key or "")
    if not source.is_dir() or getattr(chosen, "is_folder", False):
        return [File(source, source.name, format=_single(source) if key is None else None)], []
    seen = list(_below(source, key))
    found = [one for one in seen if isinstance(one, File)]
    passed = [one for one in seen if isinstance(one, Path)]
    if not found:
        problem = InputError("{folder}: there is no file here that can be imported.", folder=source)
        return [File(source, source.name, problem)], passed
    return (found, passed) if key is not None else _as_export(source, found, passed)


def _below(folder: Path, key: str | None) -> Iterator[File | Path]:
    """Go through a folder and what is below it; of another kind than can be read it is a path."""
    for place, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        links = [name for name in folders if Path(place, name).is_symlink()]
        for name in links + sorted(names):
            path = Path(place) / name
            told = f"{folder.name}/{path.relative_to(folder).as_posix()}"
            if is_left_by_system(told):
                continue
            if path.is_symlink():
                if name in links or _format_of(path, key) is not None:
                    problem = InputError(
                        "{file}: this is a link to another file; it was left out.", file=told
                    )
                    yield File(path, told, problem)
                else:
                    yield path
            elif not path.is_file():
                problem = InputError(
                    "{file}: this is a folder or a device, not a file; choose a file.", file=told
                )
                yield File(path, told, problem)
            elif (known := _format_of(path, key)) is not None:
                yield File(path, told, format=known or None)
            else:
                yield path


def _format_of(path: Path, key: str | None) -> str | None:
    """Name the format of annotations of a file, "" for other readable files; None: none at all."""
    ending = path.suffix.lower()
    if key is None and ending == f".{ZIP}":
        return ""
    try:
        chosen = format_for_reading(path, key)
    except UnsureFormatError:
        return ""
    except InputError:
        return "" if key == ZIP and ending == f".{ZIP}" else None
    if key is not None:
        return "" if _may_be(path, chosen) else None
    return chosen.key if isinstance(chosen, Format) else ""


def _may_be(path: Path, chosen: Format | ArticleFormat) -> bool:
    """Say whether a file may be of a format that was asked for: only another ending denies it."""
    if path.name.lower().endswith(chosen.suffixes):
        return True
    if isinstance(chosen, ArticleFormat):
        return False
    if chosen.recognises is not None and chosen.recognises(path.name, first_bytes(path)):
        return True
    endings = {f".{ZIP}", *(end for one in readable_formats().values() for end in one.suffixes)}
    about = path.name.partition(".")[0].upper() in _ABOUT_THE_FILES
    return not about and not path.name.lower().endswith(tuple(endings))


def _as_export(
    folder: Path, files: list[File], passed: list[Path]
) -> tuple[list[File], list[Path]]:
    """Put the files of one export of annotations together, where a reader takes the folder."""
    keys = {one.format for one in files if one.format is not None}
    formats = [all_formats()[key] for key in keys if all_formats()[key].is_folder]
    if len(formats) != 1:
        return files, passed
    (chosen,) = formats
    endings = {one.path.suffix for one in files if one.format == chosen.key}
    own = [one for one in files if one.format == chosen.key]
    foreign = [one for one in files if one not in own and one.path.suffix in endings]
    if foreign or len(own) < 2:
        return files, passed
    rest = [one for one in files if one.format != chosen.key and not _is_beside(chosen, one.path)]
    export = File(folder, folder.name, format=chosen.key)
    return [export, *rest], [one for one in passed if not _is_beside(chosen, one)]


def _is_beside(chosen: Format, path: Path) -> bool:
    return path.name.lower().endswith(chosen.beside) if chosen.beside else False


def _read_along(files: Iterable[File]) -> set[Path]:
    """Name what is read with another file of the list, such as the text of an .ann file."""
    read_along: set[Path] = set()
    for one in files:
        chosen = all_formats().get(one.format or "")
        if chosen is not None and chosen.beside and one.path.is_file():
            read_along |= {one.path.with_name(name) for name in _companions(chosen, one.path)}
    return read_along


def _single(path: Path) -> str | None:
    """Recognise a file that was named by itself."""
    return (_format_of(path, None) or None) if path.is_file() else None


def _companions(chosen: Format, path: Path) -> Iterator[str]:
    endings = sorted(chosen.suffixes, key=len, reverse=True)
    bare = next(
        (path.name[: -len(one)] for one in endings if path.name.lower().endswith(one)), path.stem
    )
    return (f"{bare}{ending}" for ending in chosen.beside)
