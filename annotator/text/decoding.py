"""Decoding: bytes of a text file into characters, or a sentence that says why not."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Literal

from annotator.errors import InputError
from annotator.text.candidates import ENCODINGS, Candidate, by_likeness, encoding_title

Why = Literal["named", "mark", "unicode", "damaged", "declared", "likeness"]

_BYTE_ORDER_MARKS = (  # UTF-32 before UTF-16: its mark begins with the other's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"PK\x03\x04", "Word, OpenDocument or ZIP"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_TOLERATED_CONTROLS = 0.02  # share of the characters; cleaning takes out the few of a real text
_BEGINNING = 600
"""Characters of a text that a preview shows."""
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_DAMAGED = 0.02
"""Share of wrong bytes up to which a file is UTF-8 that was damaged, rather than another thing."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the encoding it was read by, and why by this one.

    Of a damaged text, what cannot be read stands as U+FFFD.
    """

    text: str
    encoding: str
    why: Why


class UnsureEncodingError(InputError):
    """The bytes may be of several encodings: a person has to say which."""

    def __init__(self, candidates: tuple[Candidate, ...]) -> None:
        names = ", ".join(encoding_title(one.encoding) for one in candidates)
        super().__init__(
            "The encoding is not certain: the text may be {candidates}. Look at how it would read"
            " and choose one.",
            candidates=names,
        )
        self.candidates = candidates


def decode(data: bytes, encoding: str | None = None) -> str:
    """Decode a text file, as `decoded` does, and give the text alone."""
    return decoded(data, encoding).text


def decoded(data: bytes, encoding: str | None = None, declared: str | None = None) -> Decoded:
    """Decode a text file: by the encoding given, else by its byte order mark, else as it looks.

    `declared` is what the file says of itself; it holds where its bytes allow it and no mark says
    otherwise. The byte order mark is dropped. Raises InputError for what is empty or binary,
    UnsureEncodingError where it may be one of several.
    """
    if encoding is None:
        _refuse_documents(data)
        found = _find_out(data, declared)
    else:
        found = Decoded(_decode_named(data, encoding).removeprefix("\ufeff"), encoding, "named")
    if not found.text:
        raise InputError("The file is empty: it holds no text.")
    _refuse_binary(found.text)
    return found


def candidates(data: bytes) -> tuple[Candidate, ...]:
    """Give the encodings that a file may have, the likeliest first, each with how it would begin.

    One alone where a byte order mark or the bytes themselves leave no doubt.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            return (Candidate(encoding, text[:_BEGINNING], 0.0, True),)
    encoding = _unicode_without_mark(data)
    if encoding is not None:
        return (Candidate(encoding, data.decode(encoding)[:_BEGINNING], 0.0, True),)
    if _is_damaged(data):
        return (Candidate("utf-8", data.decode("utf-8", "replace")[:_BEGINNING], 0.0, True),)
    return by_likeness(data, _BEGINNING)


def _find_out(data: bytes, declared: str | None) -> Decoded:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(_decode_named(data[len(mark) :], encoding), encoding, "mark")
    encoding = _unicode_without_mark(data)
    if encoding is not None:
        return Decoded(data.decode(encoding), encoding, "unicode")
    if _is_damaged(data):
        return Decoded(data.decode("utf-8", "replace"), "utf-8", "damaged")
    return _weighed(data, declared)


def _weighed(data: bytes, declared: str | None) -> Decoded:
    """Take the likeliest encoding of one byte if it is certain, else the one declared."""
    found = by_likeness(data, _BEGINNING)
    if found and found[0].sure:
        return Decoded(data.decode(found[0].encoding), found[0].encoding, "likeness")
    text = _as_declared(data, declared) if declared is not None else None
    if declared is not None and text is not None:
        return Decoded(text, declared, "declared")
    _refuse_binary(data.decode("latin-1"))
    if not found:
        raise InputError(
            "The text is in none of the encodings known here ({known}).",
            known=", ".join(map(encoding_title, ENCODINGS)),
        )
    raise UnsureEncodingError(found[:3])


def _unicode_without_mark(data: bytes) -> str | None:
    """Tell UTF-16 from its zero bytes and bytes 06, which every Arabic letter has, then UTF-8."""
    sample = data[: 1 << 16]
    if len(data) % 2 == 0 and sample:
        for encoding, high, low in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
            likely = sample[high::2].count(0) + sample[high::2].count(6)
            other = sample[low::2].count(0) + sample[low::2].count(6)
            if (
                likely > 0.75 * len(sample[high::2])
                and other < 0.5 * likely
                and _is_(data, encoding)
            ):
                return encoding
    return "utf-8" if _is_(data, "utf-8") else None


def _is_(data: bytes, encoding: str) -> bool:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return encoding == "utf-8" or not _CONTROL.search(text)


def _as_declared(data: bytes, declared: str) -> str | None:
    try:
        return data.decode(declared)
    except (LookupError, ValueError):
        return None


def _decode_named(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise InputError(
            "There is no encoding called {encoding}; usual ones are utf-8, cp1256 and iso8859-6.",
            encoding=encoding,
        ) from error
    except ValueError as error:
        raise InputError(
            "The text cannot be read as {encoding}: it holds bytes that this encoding does not"
            " have. Try another encoding.",
            encoding=encoding,
        ) from error


def _refuse_documents(data: bytes) -> None:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(
                "This is a {kind} file, not plain text: save its text as plain text (UTF-8) first.",
                kind=kind,
            )


def _is_damaged(data: bytes) -> bool:
    """Tell UTF-8 with a few wrong bytes: no other encoding would read it."""
    right = sum(map(len, _BEYOND_ASCII.findall(data)))
    text = data.decode("utf-8", "replace") if right else ""
    return 0 < text.count("\ufffd") <= _DAMAGED * right


def _refuse_binary(text: str) -> None:
    if "\x00" in text:
        raise InputError(
            "This is not a text file: it holds zero bytes. If it is UTF-16, choose utf-16-le or"
            " utf-16-be as its encoding."
        )
    controls = sum(1 for _ in _CONTROL.finditer(text))
    if controls > _TOLERATED_CONTROLS * len(text):
        raise InputError(
            "This is not a text file: much of it is control characters. Choose a file of plain"
            " text."
        )
