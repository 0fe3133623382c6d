"""Decoding: bytes of a text file into characters, or a sentence that says why not."""

from __future__ import annotations

import codecs
import re

from annotator.errors import InputError

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


def decode(data: bytes, encoding: str | None = None) -> str:
    """Decode a text file: by the encoding given, else by its byte order mark, else as UTF-8.

    The byte order mark is dropped. Raises InputError for what is empty, binary or of another
    encoding.
    """
    if encoding is None:
        _refuse_documents(data)
        text = _decode_unnamed(data)
    else:
        text = _decode_named(data, encoding).removeprefix("\ufeff")
    if not text:
        raise InputError("The file is empty: it holds no text.")
    _refuse_binary(text)
    return text


def _decode_unnamed(data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_named(data[len(mark) :], encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            "The text is not UTF-8 (line {line} holds other bytes). Older Arabic files are usually"
            " windows-1256: try --encoding cp1256, or else --encoding iso8859-6.",
            line=data.count(b"\n", 0, error.start) + 1,
        ) from error


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


def _refuse_binary(text: str) -> None:
    if "\x00" in text:
        raise InputError(
            "This is not a text file: it holds zero bytes. If it is UTF-16, say so with"
            " --encoding utf-16-le or utf-16-be."
        )
    controls = sum(1 for _ in _CONTROL.finditer(text))
    if controls > _TOLERATED_CONTROLS * len(text):
        raise InputError(
            "This is not a text file: much of it is control characters. Choose a file of plain"
            " text."
        )
