"""Kappa on words, for comparison with papers that give it, and with the warning it needs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from annotator.agreement import Ints, Measure, Note, Tally
from annotator.agreement.codes import MISSING, Codes, told_apart
from annotator.agreement.coding.chance import each_pair_of
from annotator.agreement.coding.cohen import cohen
from annotator.agreement.material import Item, Material
from annotator.agreement.reasons import NESTED
from annotator.agreement.spans.pairs import marks_spans
from annotator.model.annotation import Annotation
from annotator.schema.records import is_a
from annotator.text.words import tokens

WARNING = Note(
    "Words that nobody marked count as agreement, and the words of a mark as independent:"
    " do not report this number alone."
)


def words_of(material: Material) -> Codes:
    """Give each word a row: the type of the longest mark on its first letter, or none."""
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
        starts = np.array([start for start, _ in tokens(item.document.text)], dtype=np.int64)
        columns = np.full((len(starts), len(material.annotators)), MISSING, dtype=np.int64)
        for column, name in enumerate(material.annotators):
            if name in item.works:
                painted, hidden = _painted(item, name, number)
                columns[:, column] = painted[starts]
                nested += hidden
        rows.append(columns)
        document.append(np.full(len(starts), at, dtype=np.int64))
    width = len(material.annotators)
    return Codes(
        np.concatenate([np.zeros((0, width), dtype=np.int64), *rows]),
        np.concatenate([np.zeros(0, dtype=np.int64), *document]),
        len(material.items),
        ("", *types),
        {NESTED: nested} if nested else {},
    )


def _painted(item: Item, name: str, number: dict[str, int]) -> tuple[Ints, int]:
    """Colour a text by the types of an annotator's marks, longer ones over shorter ones."""
    found = np.zeros(len(item.document.text) + 1, dtype=np.int64)
    marks = [one for one in item.works[name].marks if one.spans]
    marks.sort(key=lambda one: (_length(one), one.spans, one.type))
    owner = np.full(len(found), -1, dtype=np.int64)
    for at, mark in enumerate(marks):
        for start, end in mark.spans:
            found[start:end] = number[mark.type]
            owner[start:end] = at
    seen = {int(at) for at in np.unique(owner) if at >= 0}
    return found, len(marks) - len(seen)


def _length(mark: Annotation) -> int:
    return sum(end - start for start, end in mark.spans)


def token_kappa(material: Material) -> Tally:
    """Score the words of each pair of annotators."""
    return replace(each_pair_of(words_of(material), material, cohen), caveat=WARNING)


MEASURE = Measure(
    key="token-kappa",
    title="Cohen's kappa on words",
    citation="Cohen (1960); Hripcsak, Rothschild (2005), JAMIA 12(3), on why not",
    unit="word",
    score=token_kappa,
    suits=marks_spans,
    pair=True,
)
