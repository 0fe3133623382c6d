"""Recognises files of lines: most of them must look like those of the format."""

from __future__ import annotations

import re
from collections.abc import Callable

from annotator.formats.recognising.decoding import text_of

_TAG = re.compile(r"O|[BIESLUM]-\S+")
_ROW = re.compile(r"\d+(?:[-.]\d+)?\t")
_STANDOFF = re.compile(
    r"T\d+\t\S+ \d+ \d+|E\d+\t\S+:T|[RAMN]\d+(?:\.\w+)?\t\S+ \S+|#\d+\t\S+ |\*\t\S+ \S+"
)
_ENOUGH = 0.6
"""The share of lines that must look right; files come with faults."""
_COLUMNS = 10


def is_webanno(name: str, head: bytes) -> bool:
    """Say whether a file is a WebAnno TSV, which tells its version in its first line."""
    del name
    return text_of(head).startswith("#FORMAT=WebAnno TSV")


def is_conll2003(name: str, head: bytes) -> bool:
    """Say whether lines are tokens with a tag such as O or B-PER in their last column."""
    del name
    lines = _lines(head, _is_said)
    found = [line.split()[-1] for line in lines if _is_tagged(line)]
    is_marked = any(tag != "O" for tag in found) or len(found) > 1
    return is_marked and len(found) >= _ENOUGH * len(lines)


def is_conllu(name: str, head: bytes) -> bool:
    """Say whether lines are words with their number first, in ten columns."""
    del name
    lines = _lines(head, lambda line: line.startswith("#"))
    found = [line for line in lines if _ROW.match(line) and line.count("\t") == _COLUMNS - 1]
    return bool(found) and len(found) >= _ENOUGH * len(lines)


def is_brat(name: str, head: bytes) -> bool:
    """Say whether lines are annotations of brat; an .ann file may be empty."""
    if not name.lower().endswith((".ann", ".a1", ".a2")):
        return False
    lines = _lines(head, lambda _line: False)
    return sum(_STANDOFF.match(line) is not None for line in lines) >= _ENOUGH * len(lines)


def _lines(head: bytes, is_remark: Callable[[str], bool]) -> list[str]:
    """Give the lines that say something; the last may be cut, and counts only where it is alone."""
    lines = [line.rstrip("\r") for line in text_of(head).split("\n")]
    lines = lines[:-1] if len(lines) > 1 else lines
    return [line for line in lines if line.strip() and not is_remark(line)]


def _is_said(line: str) -> bool:
    return line.startswith("-DOCSTART-") or (line.startswith("#") and not _is_tagged(line))


def _is_tagged(line: str) -> bool:
    fields = line.split()
    return len(fields) > 1 and _TAG.fullmatch(fields[-1]) is not None
