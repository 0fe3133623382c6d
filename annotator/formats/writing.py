"""Makes files and folders appear whole or not at all."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from annotator.errors import InputError
from annotator.formats.loss import LossReport

_EMPTY = re.compile(r'^(      "(?:annotations|documents)": )\[\]', re.MULTILINE)
_ENCODER = json.JSONEncoder(ensure_ascii=False)
_AT_ONCE = 10_000
"""Identifiers that are written at a time."""


@contextmanager
def replace_whole(target: Path, *, is_folder: bool) -> Generator[Path]:
    """Give a path to write to; at the end what was written there becomes the target.

    An existing file is replaced; an existing folder only when it is empty. Raises InputError with
    what to do when the place cannot be written, and leaves nothing unfinished behind.
    """
    _refuse(target, is_folder=is_folder)
    unfinished = target.with_name(f".{target.name}.unfinished-{os.getpid()}")
    try:
        if is_folder:
            unfinished.mkdir()
        yield unfinished
        if is_folder and target.is_dir():
            target.rmdir()
        _settle(unfinished)
        unfinished.replace(target)
    except OSError as error:
        raise InputError(
            "{file} cannot be written ({reason}); nothing was left there.",
            file=target,
            reason=error.strerror or error,
        ) from error
    finally:
        _discard(unfinished)


def write_loss_report(report: LossReport, path: Path) -> None:
    """Write the loss report as JSON beside an export."""
    with (
        replace_whole(path, is_folder=False) as unfinished,
        unfinished.open("w", encoding="utf-8", newline="\n") as file,
    ):
        file.writelines(_told(report))


def _told(report: LossReport) -> Iterator[str]:
    """Give the report as JSON piece by piece: a large corpus has a million names to list in it."""
    found = report.as_json()
    listed: list[list[str]] = []
    for key, ids in (("losses", "annotations"), ("document_losses", "documents")):
        for loss in cast("list[dict[str, list[str]]]", found[key]):
            listed.append(loss[ids])
            loss[ids] = []
    text = json.dumps(found, ensure_ascii=False, indent=2)
    pieces = _EMPTY.split(text)
    yield pieces[0]
    for ids, key, after in zip(listed, pieces[1::2], pieces[2::2], strict=True):
        yield f"{key}[\n        "
        for start in range(0, len(ids), _AT_ONCE):
            some = map(_ENCODER.encode, ids[start : start + _AT_ONCE])
            yield (",\n        " if start else "") + ",\n        ".join(some)
        yield f"\n      ]{after}"
    yield "\n"


def _refuse(target: Path, *, is_folder: bool) -> None:
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
