"""The text of a file's bytes, with what is told of its encoding."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.errors import FormatError
from annotator.formats.articles import Source
from annotator.model.problem import Problem
from annotator.text.candidates import encoding_title
from annotator.text.cleaning import CleaningStep
from annotator.text.decoding import decoded

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class FileText:
    """A decoded file: its text, and what was done to get it."""

    text: str
    steps: tuple[CleaningStep, ...] = ()
    notes: tuple[Problem, ...] = ()


def text_of(source: Source, encoding: str | None, declared: str | None = None) -> FileText:
    """Decode a file; raises InputError, UnsureEncodingError among them."""
    found = decoded(source.data, encoding, declared)
    if found.encoding.lower().replace("_", "-") in {"utf-8", "utf8", "utf-8-sig"}:
        return FileText(found.text)
    step = CleaningStep("encoding", found.encoding, "utf-8", ())
    notes = [Problem("Its encoding is {encoding}.", {"encoding": encoding_title(found.encoding)},
                     severity="warning")]  # fmt: skip
    return FileText(found.text, (step,), tuple(notes))


def refuse_large(source: Source, limit: int) -> None:
    """Raise FormatError for a file larger than a number of bytes."""
    if len(source.data) > limit:
        raise FormatError(
            "{file}: the file is larger than {limit} MB, too large for one document;"
            " cut it into one file per article.",
            file=source.name,
            limit=limit // MEGABYTE,
        )
