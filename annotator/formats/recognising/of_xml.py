"""Recognises XML by the name of its first element."""

from __future__ import annotations

import re

from annotator.formats.recognising.decoding import text_of

_BEFORE = re.compile(r"\s*(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)", re.DOTALL)
_ROOT = re.compile(r"\s*<(?:[\w.-]+:)?([\w.-]+)")


def root_of(head: bytes) -> str:
    """Name the first element of a file, without its prefix; nothing where there is none."""
    text, at = text_of(head), 0
    while (found := _BEFORE.match(text, at)) is not None:
        at = found.end()
    root = _ROOT.match(text, at)
    return root[1] if root is not None else ""


def is_xmi(name: str, head: bytes) -> bool:
    """Say whether a file is XMI of UIMA, and not that of a modelling program."""
    del name
    return root_of(head) == "XMI" and b"uima" in head


def is_tei(name: str, head: bytes) -> bool:
    """Say whether a file is a TEI document."""
    del name
    return root_of(head) == "TEI"


def is_apf(name: str, head: bytes) -> bool:
    """Say whether a file is APF of ACE."""
    del name
    return root_of(head) == "source_file"


def is_ere(name: str, head: bytes) -> bool:
    """Say whether a file is Rich ERE."""
    del name
    return root_of(head) == "deft_ere"
