"""Recognises JSON by the keys of its first object, which need not be there to its end."""

from __future__ import annotations

import re

from annotator.formats.recognising.decoding import text_of

_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_COLON = re.compile(r"\s*:")
_TRIPLES = re.compile(r'"labels?"\s*:\s*\[\s*(?:\]|\[\s*\d+\s*,\s*\d+\s*,\s*")')
_STRETCHES = re.compile(r'"entities"\s*:\s*\[\s*(?:\{[^{}]*"start_offset"|\[\s*\d+\s*,\s*\d+\s*,)')
_WORK = re.compile(r'"(?:completed_by|from_name|was_cancelled|model_version)"\s*:')
_RESULT = re.compile(r'"result"\s*:\s*\[')
_FLAT = re.compile(r':\s*\[\s*\{\s*"start"\s*:\s*\d+\s*,[^{}]*"labels"\s*:\s*\[')
_OWN = '"hashiya/'
_WEB = "http://www.w3.org/ns/anno"


def first_keys(text: str) -> frozenset[str]:
    """Give the keys of the first object of a text, or of the list that it begins with."""
    begin = text.lstrip()
    if begin.startswith("["):
        begin = begin[1:].lstrip()
    if not begin.startswith("{"):
        return frozenset()
    return frozenset(_keys(begin))


def _keys(text: str) -> list[str]:
    found: list[str] = []
    depth = at = 0
    while at < len(text):
        letter = text[at]
        if letter == '"':
            string = _STRING.match(text, at)
            if string is None:
                break
            at = string.end()
            if depth == 1 and _COLON.match(text, at):
                found.append(string[1])
            continue
        if letter in "{[":
            depth += 1
        elif letter in "}]":
            depth -= 1
            if depth <= 0:
                break
        at += 1
    return found


def is_own(name: str, head: bytes) -> bool:
    """Say by its first line whether a file is ours, whoever wrote its names in which order."""
    del name
    line = text_of(head).lstrip().partition("\n")[0]
    return "format" in first_keys(line) and _OWN in line


def is_doccano(name: str, head: bytes) -> bool:
    """Say whether objects hold a text with stretches as doccano writes them."""
    del name
    text = text_of(head)
    keys = first_keys(text)
    if not keys & {"text", "data"} or _looks_like_tasks(keys, text):
        return False
    return (
        {"entities", "relations"} <= keys
        or (bool(keys & {"label", "labels"}) and _TRIPLES.search(text) is not None)
        or ("entities" in keys and _STRETCHES.search(text) is not None)
    )


def is_prodigy(name: str, head: bytes) -> bool:
    """Say whether objects are tasks of Prodigy: a text with spans, tokens or its hashes."""
    del name
    keys = first_keys(text_of(head))
    return "text" in keys and bool(keys & {"spans", "_input_hash", "_task_hash"})


def is_label_studio(name: str, head: bytes) -> bool:
    """Say whether a file is a list of tasks of Label Studio, or JSON-MIN with stretches."""
    del name
    text = text_of(head)
    keys = first_keys(text)
    is_flat = "text" in keys and _FLAT.search(text) is not None
    return _looks_like_tasks(keys, text) or is_flat


def _looks_like_tasks(keys: frozenset[str], text: str) -> bool:
    """Say whether keys are those of a task; its own exports write annotations before the data."""
    if not keys & {"annotations", "completions", "predictions"}:
        return False
    return "data" in keys or bool(_RESULT.search(text) and _WORK.search(text))


def is_bdocjs(name: str, head: bytes) -> bool:
    """Say whether an object is a document of GATE."""
    del name
    keys = first_keys(text_of(head))
    return {"annotation_sets", "text"} <= keys or {"annotation_sets", "offset_type"} <= keys


def is_cas(name: str, head: bytes) -> bool:
    """Say whether an object is a CAS of UIMA."""
    del name
    keys = first_keys(text_of(head))
    return bool(keys & {"%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"})


def is_web_annotation(name: str, head: bytes) -> bool:
    """Say whether an object is an annotation of the W3C, or a collection of them."""
    del name
    text = text_of(head)
    return "@context" in first_keys(text) and _WEB in text
