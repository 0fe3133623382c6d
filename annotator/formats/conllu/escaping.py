"""What may not stand in a column of CoNLL-U, written so that it can be read again."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

_SPACES = {" ": r"\s", "\t": r"\t", "\n": r"\n", "\r": r"\r", "|": r"\p", "\\": r"\\"}
_ESCAPED = {written: character for character, written in _SPACES.items()}
_WRITTEN = re.compile(r"\\u\{(?P<code>[0-9A-F]{4,5}|10[0-9A-F]{4})\}|\\.")
_SPECIAL = re.compile(r"[-()\[\]{}<>|=,:;/%_*+\s\\]")


def escape_gap(gap: str) -> str:
    r"""Write what stands between two words as SpacesAfter does (UDPipe's convention).

    Other spaces and invisible characters, which validators refuse, are written as \u{200F}.
    """
    return "".join(_SPACES.get(one) or (one if one.isprintable() else _code(one)) for one in gap)


def read_gap(written: str) -> str:
    """Read what `escape_gap` wrote."""
    return _WRITTEN.sub(_unescaped, written)


def escape_value(value: str) -> str:
    """Write a name or value so that no bracket, dash or other sign of CorefUD is in it."""
    return _SPECIAL.sub(_percent, value)


def read_value(written: str) -> str:
    """Read what `escape_value` wrote."""
    return unquote(written)


def _code(character: str) -> str:
    return f"\\u{{{ord(character):04X}}}"


def _unescaped(found: re.Match[str]) -> str:
    if found["code"] is not None:
        return chr(int(found["code"], 16))
    return _ESCAPED.get(found[0], found[0])


def nfc(form: str) -> str:
    """Give the composed form that validators of CoNLL-U ask for."""
    return unicodedata.normalize("NFC", form)


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())
