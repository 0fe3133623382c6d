"""All that each annotator said of a place, as one set of types."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import numpy as np

from annotator.agreement.codes import Codes, coded
from annotator.agreement.material import Material
from annotator.schema.places import Place, place_of

Labels = frozenset[str]


def stacks_of(material: Material) -> Codes:
    """Give each place a row: the set of types that each annotator put there."""
    return material.kept("stacks", _stacks)


def _stacks(material: Material) -> Codes:
    rows: list[list[Labels | None]] = []
    document: list[int] = []
    for at, item in enumerate(material.items):
        found: defaultdict[Place, dict[str, set[str]]] = defaultdict(dict)
        for name, work in item.works.items():
            for mark in work.marks:
                place = place_of(mark, work.all, material.layer)
                found[place].setdefault(name, set()).add(mark.type)
        for given in found.values():
            sets = [frozenset(given[one]) if one in given else None for one in material.annotators]
            rows.append(sets)
            document.append(at)
    used = {one for row in rows for one in row if one is not None}
    codes = coded(rows, document, sorted(used, key=sorted))
    empty = np.zeros((0, len(material.annotators)), dtype=np.int64)
    return replace(codes, values=codes.values if rows else empty, documents=len(material.items))
