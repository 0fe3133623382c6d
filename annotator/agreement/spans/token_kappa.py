"""Kappa on words, for comparison with papers that give it, and with the warning it needs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from annotator.agreement import Ints, Measure, Note, Tally
from annotator.agreement.codes import MISSING, Codes, told_apart
from annotator.agreement.coding.chance import each_pair_of
from annotator.agreement.coding.cohen import cohen
from annotator.agreement.material import Item, Material, without_text
from annotator.agreement.reasons import NESTED, UNMARKED
from annotator.agreement.spans.pairs import marks_spans
from annotator.model.annotation import Annotation
from annotator.schema.records import is_a
from annotator.text.words import tokens

WARNING = Note(
    "Words that nobody marked count as agreement, and the words of a mark as independent:"
    " do not report this number alone."
)


def words_of(material: Material) -> Codes:
    """Give each word a row: the type of the longest mark on any of its letters, or none.

    In Arabic a mark often begins behind a proclitic, which is no word of its own.
    """
    if material.type is None or material.whole is None:
        return material.kept("words", _words)
    every, name = words_of(material.whole), material.type
    return told_apart(every, [is_a(str(one), name) for one in every.categories])


def _words(material: Material) -> Codes:
    types = material.types()
    number = {name: at for at, name in enumerate(types, 1)}
    rows: list[Ints] = []
    document: list[Ints] = []
    nested = 0
    for at, item in enumerate(material.items):
        words = np.array(list(tokens(item.document.text)), dtype=np.int64).reshape(-1, 2)
        columns = np.full((len(words), len(material.annotators)), MISSING, dtype=np.int64)
        for column, name in enumerate(material.annotators):
            if name in item.works:
                columns[:, column], hidden = _said(item, name, number, words)
                nested += hidden
        rows.append(columns)
        document.append(np.full(len(words), at, dtype=np.int64))
    width, left_out = len(material.annotators), {UNMARKED: without_text(material), NESTED: nested}
    return Codes(
        np.concatenate([np.zeros((0, width), dtype=np.int64), *rows]),
        np.concatenate([np.zeros(0, dtype=np.int64), *document]),
        len(material.items),
        ("", *types),
        {name: many for name, many in left_out.items() if many},
    )


def _said(item: Item, name: str, number: dict[str, int], words: Ints) -> tuple[Ints, int]:
    """Give what an annotator says each word is; counts the marks that longer ones hide wholly."""
    marks = [one for one in item.works[name].marks if one.spans]
    marks.sort(key=lambda one: (_length(one), one.spans, one.type))
    owner = np.full(len(item.document.text) + 1, -1, dtype=np.int64)
    for at, mark in enumerate(marks):
        for start, end in mark.spans:
            owner[start:end] = at
    seen = np.unique(owner[owner >= 0])
    types = np.array([*(number[one.type] for one in marks), 0], dtype=np.int64)
    # Pairs of edges: every other stretch is a word, and longer marks have larger numbers.
    longest = np.maximum.reduceat(owner, words.ravel())[::2] if len(words) else words[:, 0]
    return types[longest], len(marks) - len(seen)


def _length(mark: Annotation) -> int:
    return sum(end - start for start, end in mark.spans)


def token_kappa(material: Material) -> Tally:
    """Score the words of each pair of annotators."""
    words = words_of(material)
    found = each_pair_of(words, material, cohen)
    # What is left out is no matter of pairs: each mark counts once.
    return replace(found, caveat=WARNING, left_out=words.left_out)


MEASURE = Measure(
    key="token-kappa",
    title="Cohen's kappa on words",
    citation="Cohen (1960); Hripcsak, Rothschild (2005), JAMIA 12(3), on why not",
    unit="word",
    score=token_kappa,
    suits=marks_spans,
    pair=True,
)
