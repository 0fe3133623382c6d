"""The bytes of spaCy's DocBin 0.1: all documents of a file in one compressed message."""

from __future__ import annotations

import struct
import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.formats.spacy.message_pack import pack
from annotator.formats.spacy.string_hash import string_hash

_ORTH, _ENT_IOB, _ENT_TYPE, _SENT_START = 65, 77, 78, 80
_INSIDE, _OUTSIDE, _BEGINS = 1, 2, 3
_NOT_A_START = (1 << 64) - 1
"""Minus one, in spaCy's unsigned numbers."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a stretch of white space, and whether one blank follows it."""

    text: str
    space: bool
    starts_sentence: bool


@dataclass(frozen=True, slots=True)
class TokenSpan:
    """A labelled range of tokens, with the offsets (code points) of its text."""

    label: str
    id: str
    first: int
    last: int
    start: int
    end: int


@dataclass(slots=True)
class Doc:
    """What spaCy calls a Doc: tokens, entities that do not overlap, and groups of spans."""

    tokens: Sequence[Token]
    entities: Sequence[TokenSpan]
    groups: Mapping[str, Sequence[TokenSpan]]
    categories: Mapping[str, float]
    data: Mapping[str, object] = field(default_factory=dict[str, object])


class DocBin:
    """Gathers documents, and writes them together."""

    def __init__(self) -> None:
        self._tokens = array("Q")
        self._spaces = bytearray()
        self._lengths = array("i")
        self._strings: dict[str, None] = {"": None}
        self._categories: list[Mapping[str, float]] = []
        self._groups: list[bytes] = []
        self._data: list[bytes] = []

    def add(self, doc: Doc) -> None:
        """Add a document."""
        codes = [_OUTSIDE] * len(doc.tokens)
        types = [0] * len(doc.tokens)
        for one in doc.entities:
            codes[one.first : one.last] = [_BEGINS] + [_INSIDE] * (one.last - one.first - 1)
            types[one.first : one.last] = [string_hash(one.label)] * (one.last - one.first)
        for number, token in enumerate(doc.tokens):
            start = 1 if token.starts_sentence else _NOT_A_START
            self._tokens.extend((string_hash(token.text), codes[number], types[number], start))
            self._spaces.append(token.space)
            self._strings[token.text] = None
        for one in (*doc.entities, *(span for group in doc.groups.values() for span in group)):
            self._strings |= {one.label: None, one.id: None}
        self._lengths.append(len(doc.tokens))
        self._categories.append(doc.categories)
        groups = {_group(name, spans): [name] for name, spans in doc.groups.items()}
        self._groups.append(pack(groups or []))
        self._data.append(pack(doc.data))

    def to_bytes(self) -> bytes:
        """Give the bytes of the file."""
        message = {
            "version": "0.1",
            "attrs": [_ORTH, _ENT_IOB, _ENT_TYPE, _SENT_START],
            "tokens": self._tokens.tobytes(),
            "spaces": bytes(self._spaces),
            "lengths": self._lengths.tobytes(),
            "strings": sorted(self._strings),
            "cats": self._categories,
            "flags": [{"has_unknown_spaces": False}] * len(self._lengths),
            "span_groups": self._groups,
            "user_data": self._data,
        }
        return zlib.compress(pack(message))


def _group(name: str, spans: Iterable[TokenSpan]) -> bytes:
    packed = [
        struct.pack(
            ">QQQllll",
            string_hash(one.id),
            0,
            string_hash(one.label),
            one.first,
            one.last,
            one.start,
            one.end,
        )
        for one in spans
    ]
    attributes: dict[str, object] = {}
    return pack({"name": name, "attrs": attributes, "spans": packed})
