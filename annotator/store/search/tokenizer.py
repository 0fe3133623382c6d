"""Lets one word of a query to SQLite's full-text index stand for all the words it is written as.

The index holds words parted by blanks, as SQLite's own tokenizer `ascii` reads them, so that every
SQLite can read the file. On our connections ours stands in its place: words are the same, but a
word of a query is sought as any of those that it stands for, in phrases too.
"""
# pyright: reportUnknownMemberType=false
# The stubs of apsw leave some members partly untyped.

from __future__ import annotations

from collections.abc import Sequence

import apsw

TOKENIZER = "ascii"

HITS = "hashiya_hits"
"""A function of ours: how often the words sought stand in a document."""

WEIGHT = "hashiya_weight"
"""A function of ours: how much a document is about the one word or phrase that is sought.

It orders documents as BM25 does, which first counts all that have each phrase: of one phrase alone
that weighs all documents alike, and takes as long as the search itself.
"""

SATURATION, LENGTH = 1.2, 0.75
"""The constants of BM25, as SQLite has them."""

Meanings = dict[str, tuple[str, ...]]
"""For a word of a query, the words of texts that it stands for."""


def register_tokenizer(connection: apsw.Connection) -> Meanings:
    """Put our tokenizer in its place, and give what it looks words of queries up in."""
    meanings: Meanings = {}

    def tokens(text: bytes, reason: int, locale: str | None) -> Sequence[str | tuple[str, ...]]:
        del locale
        words = text.decode("utf-8").split()
        if reason & apsw.FTS5_TOKENIZE_QUERY:
            return [meanings.get(word, word) for word in words]
        return words

    def make(of: apsw.Connection, options: list[str]) -> apsw.Tokenizer:
        del of, options
        return tokens

    def hits(api: apsw.FTS5ExtensionApi, *values: object) -> int:
        del values
        return api.inst_count

    def weight(api: apsw.FTS5ExtensionApi, *values: object) -> float:
        del values
        share = api.aux_data
        if share is None:
            share = api.aux_data = (
                SATURATION * LENGTH * api.row_count / max(api.column_total_size(0), 1)
            )
        found = api.inst_count
        size = share * api.column_size(0)
        return found / (found + SATURATION * (1 - LENGTH) + size)

    connection.register_fts5_tokenizer(TOKENIZER, make)
    connection.register_fts5_function(HITS, hits)
    connection.register_fts5_function(WEIGHT, weight)
    return meanings
