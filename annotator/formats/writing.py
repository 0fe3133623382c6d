"""Makes files and folders appear whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from annotator.errors import InputError
from annotator.formats.loss import LossReport

_ENCODER = json.JSONEncoder(ensure_ascii=False, indent=2)
_OF_A_CORPUS = b"SQLite format 3\0"


@contextmanager
def replace_whole(target: Path, *, is_folder: bool) -> Generator[Path]:
    """Give a path to write to; at the end what was written there becomes the target.

    An existing file is replaced; an existing folder only when it is empty. Raises InputError with
    what to do when the place cannot be written, and leaves nothing unfinished behind.
    """
    refuse_place(target, is_folder=is_folder)
    unfinished = target.with_name(f".{target.name}.unfinished-{os.getpid()}")
    try:
        with _told(target):
            if is_folder:
                unfinished.mkdir()
            yield unfinished
            if is_folder and target.is_dir():
                target.rmdir()
            _settle(unfinished)
            unfinished.replace(target)
    finally:
        _discard(unfinished)


@contextmanager
def _told(target: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise InputError(
            "{file} cannot be written ({reason}); nothing was left there.",
            file=target,
            reason=error.strerror or error,
        ) from error


def write_loss_report(report: LossReport, path: Path) -> None:
    """Write the loss report as JSON beside an export."""
    with (
        replace_whole(path, is_folder=False) as unfinished,
        unfinished.open("w", encoding="utf-8", newline="\n") as file,
    ):
        # Piece by piece: of a large corpus a million annotations are listed.
        file.writelines(_ENCODER.iterencode(report.as_json()))
        file.write("\n")


def refuse_place(target: Path, *, is_folder: bool) -> None:
    """Raise InputError with what to do where nothing may be written, before long work begins.

    A corpus file is never written over: a slip on the command line names the corpus twice.
    """
    if not target.parent.is_dir():
        raise InputError(
            "The folder {folder} is not there: make it first, or choose another.",
            folder=target.parent,
        )
    if is_folder and target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise InputError(
            "{folder} is already there and not empty: choose a new folder.", folder=target
        )
    if not is_folder and target.is_dir():
        raise InputError("{file} is a folder: add the name of a file.", file=target)
    if target.is_file() and _is_corpus(target):
        raise InputError("{file} is a corpus file: choose another name.", file=target)


def _is_corpus(target: Path) -> bool:
    with _told(target), target.open("rb") as file:
        return file.read(len(_OF_A_CORPUS)) == _OF_A_CORPUS


def _settle(path: Path) -> None:
    """Bring a finished file to the disk before it takes its place."""
    if path.is_file():
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _discard(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
