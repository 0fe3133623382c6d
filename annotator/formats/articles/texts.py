"""The text of a file's bytes, with what is told of its encoding."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.errors import FormatError
from annotator.formats.articles import Source
from annotator.model.problem import Problem
from annotator.text.cleaning import REPLACEMENT, CleaningStep
from annotator.text.decoding import Decoded, decoded

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
    if found.why == "damaged":
        number = found.text.count(REPLACEMENT)
        damage = Problem("Bytes that are damaged, and stand as {sign}: {number}.",
                         {"sign": REPLACEMENT, "number": number}, severity="warning")  # fmt: skip
        at = tuple(place for place, one in enumerate(found.text) if one == REPLACEMENT)
        step = CleaningStep("damaged-bytes", "", "U+FFFD", at)
        return FileText(found.text, (step,), (damage,))
    if found.encoding.lower().replace("_", "-") in {"utf-8", "utf8", "utf-8-sig"}:
        return FileText(found.text)
    step = CleaningStep("encoding", found.encoding, "utf-8", ())
    return FileText(found.text, (step,), tuple(_why(found)))


def _why(found: Decoded) -> Iterator[Problem]:
    """Tell why a text was read so, where it does not say so itself."""
    if found.why == "likeness":
        yield Problem("Its encoding was told by its letters.", severity="warning")
    if found.why == "declared":
        yield Problem("Its encoding is the one that the page names.", severity="warning")


def refuse_large(source: Source, limit: int) -> None:
    """Raise FormatError for a file larger than a number of bytes."""
    if len(source.data) > limit:
        raise FormatError(
            "{file}: the file is larger than {limit} MB, too large for one document;"
            " cut it into one file per article.",
            file=source.name,
            limit=limit // MEGABYTE,
        )
