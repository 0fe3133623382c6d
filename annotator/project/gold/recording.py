"""Records who decided what in gold, by a key, by a merge, or by editing it by hand."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from annotator.adjudication.decided import EDITED, REJECTED
from annotator.adjudication.positions import content_of, key_of
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, DocumentId, new_decision_id
from annotator.model.managing import Decision
from annotator.schema.places import Together, place_of
from annotator.schema.records import Scheme
from annotator.schema.rules import MEMBER


def now() -> str:
    """Give the time so exactly that of two decisions one is the later."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a person did in one moment to the gold of a document."""

    document: DocumentId
    annotator: str
    time: str = field(default_factory=now)

    def row(
        self,
        key: str,
        action: str,
        result: Sequence[AnnotationId] = (),
        *,
        sources: Sequence[str] = (),
        reason: str = "",
        note: str = "",
    ) -> Decision:
        """Write down what was done at one place; what was decided there before is kept as well."""
        return Decision(
            new_decision_id(),
            self.document,
            key,
            json.dumps(list(sources), ensure_ascii=False),
            json.dumps(list(result)) if result else None,
            action,
            reason,
            note,
            self.annotator,
            self.time,
        )


def edited_by_hand(
    act: Act, scheme: Scheme, before: Iterable[Annotation], after: Iterable[Annotation]
) -> list[Decision]:
    """Record each place where gold is another than it was; comments and doubts are no decisions."""
    old, new = _Gold.of(before, scheme), _Gold.of(after, scheme)
    keys: dict[str, None] = {}
    for one in (*old.marks, *(each for each in new.marks if each not in old.marks)):
        was, now_said = old.parts(one), new.parts(one)
        for part in (*was, *(each for each in now_said if each not in was)):
            if was.get(part) != now_said.get(part):
                keys |= {
                    gold.key(one, part): None for gold in (old, new) if part in gold.parts(one)
                }
    holders = new.holders()
    return [
        act.row(key, EDITED if key in holders else REJECTED, holders.get(key, ())) for key in keys
    ]


_ITSELF = ""


@dataclass(frozen=True, slots=True)
class _Gold:
    """Gold at one moment: what each annotation says of itself, and of each of its roles."""

    marks: Together
    scheme: Scheme

    @classmethod
    def of(cls, marks: Iterable[Annotation], scheme: Scheme) -> _Gold:
        return cls({one.id: one for one in marks}, scheme)

    def parts(self, which: AnnotationId) -> dict[str, object]:
        """Give what is said, part by part: a filler that moves says nothing new of its role."""
        mark = self.marks.get(which)
        if mark is None:
            return {}
        layer = self.scheme.layer(mark.layer)
        held = {(one.role, one.target, one.value) for one in mark.arguments}
        if layer is not None and layer.kind in ("chain", "relation"):
            return {_ITSELF: (content_of(mark), frozenset(held))}
        roles: defaultdict[str, set[object]] = defaultdict(set)
        for one in mark.arguments:
            roles[one.role].add((one.target, one.value))
        return {_ITSELF: (content_of(mark), mark.spans), **roles}

    def key(self, which: AnnotationId, part: str) -> str:
        """Name the place as differences are named."""
        mark = self.marks[which]
        layer = self.scheme.layer(mark.layer)
        if layer is not None and layer.kind == "chain":
            held = [self.marks[at] for at in mark.targets(MEMBER) if at in self.marks]
            places = {place_of(one, self.marks) for one in held}
            return key_of(mark.layer, tuple(sorted(places, key=repr)))
        place = place_of(mark, self.marks, layer)
        return key_of(mark.layer, (place, mark.type, part) if part else place)

    def holders(self) -> dict[str, tuple[AnnotationId, ...]]:
        """Say which annotations stand at each place."""
        found: dict[str, tuple[AnnotationId, ...]] = {}
        for one in self.marks:
            for part in self.parts(one):
                key = self.key(one, part)
                found[key] = (*found.get(key, ()), one)
        return found
