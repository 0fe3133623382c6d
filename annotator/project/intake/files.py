"""Finds the files to import: folders stand for all readable files in them and below them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError, InputError
from annotator.project.formats import ZIP, format_for_reading, readable_formats

_LEFT_BY_SYSTEMS = {"__MACOSX", "Thumbs.db", "desktop.ini"}


@dataclass(frozen=True, slots=True)
class File:
    """A file to import, by the name under which it is told and remembered.

    The name begins with the folder that was chosen, if one was. `problem` says why it stays out.
    """

    path: Path
    name: str
    problem: AnnotatorError | None = None


def find_files(sources: Sequence[Path], key: str | None = None) -> list[File]:
    """List the files of files and folders, in the order of their names.

    In folders, files of other kinds are passed over, and links are told and not followed.
    """
    return [file for source in sources for file in _files_of(source, key)]


def is_archive(path: Path, key: str | None) -> bool:
    """Say whether a file is an archive of articles."""
    return key == ZIP or (key is None and path.suffix.lower() == f".{ZIP}")


def is_left_by_system(name: str) -> bool:
    """Say whether a file is one that systems leave behind, and that no one means."""
    parts = name.split("/")
    return parts[-1].startswith(".") or any(one in _LEFT_BY_SYSTEMS for one in parts)


def _files_of(source: Path, key: str | None) -> list[File]:
    chosen = readable_formats().get(key or "")
    if not source.is_dir() or getattr(chosen, "is_folder", False):
        return [File(source, source.name)]
    found = list(_below(source, key))
    if not found:
        problem = InputError("{folder}: there is no file here that can be imported.", folder=source)
        return [File(source, source.name, problem)]
    return found


def _below(folder: Path, key: str | None) -> Iterator[File]:
    for place, folders, names in os.walk(folder, followlinks=False):
        folders.sort()
        for name in sorted(names):
            path = Path(place) / name
            told = f"{folder.name}/{path.relative_to(folder).as_posix()}"
            if is_left_by_system(told) or not _is_readable(path, key):
                continue
            if path.is_symlink():
                problem = InputError(
                    "{file}: this is a link to another file; it was left out.", file=told
                )
                yield File(path, told, problem)
            elif path.is_file():
                yield File(path, told)


def _is_readable(path: Path, key: str | None) -> bool:
    ending = path.suffix.lower()
    if key is None and ending == f".{ZIP}":
        return True
    try:
        return path.name.lower().endswith(format_for_reading(path, key).suffixes)
    except InputError:
        return key == ZIP and ending == f".{ZIP}"
