"""The files of one format in a folder: where an export left them, or one file alone."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import FormatError


def files_of(path: Path, ending: str) -> list[Path]:
    """List the files with an ending in a folder and its folders, or the file that was named."""
    if not path.is_dir():
        return [path]
    found = sorted(one for one in path.rglob(f"*{ending}") if one.is_file())
    if not found:
        raise FormatError(
            "{file}: no file in this folder ends in {ending}.", file=path, ending=ending
        )
    return found
