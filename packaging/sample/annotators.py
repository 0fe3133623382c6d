"""Makes the two annotators' sets of the sample corpus out of its gold and the lists beside this.

Some articles come a second time under another name, as one of them did them some weeks later. The
last articles came with the names that a program found in them.

Run it from a checkout after a change of the gold or of a list:
    python packaging/sample/annotators.py
The files are the same each time, identifiers as well. When and how long the annotators worked is
made up, and so is what of it they took from a suggestion; it is what could have been suggested.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zlib import crc32

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

from changing import GOLD, Copy  # noqa: E402

from annotator.formats import ReadOptions  # noqa: E402
from annotator.formats.jsonl import line_of, read  # noqa: E402
from annotator.model.annotation import Annotation, Argument  # noqa: E402
from annotator.model.identity import AnnotationId, DocumentId  # noqa: E402
from annotator.model.sets import (  # noqa: E402
    AnnotatedDocument,
    AnnotationSet,
    Making,
    Provenance,
)
from annotator.model.spans import surface  # noqa: E402

SOURCE = ROOT / "corpus" / "sample.gold.jsonl"
MADE = ROOT / "corpus" / "sample.annotators.jsonl"
MADE_AGAIN = ROOT / "corpus" / "sample.again.jsonl"
FIRST_NEW = 0x1000
"""Where the numbers of new annotations begin; each article has 256 of them."""

SECONDS = {
    "mention": 6, "value": 5, "entity": 4, "event": 21, "relation": 12, "claim": 9, "cue": 5,
    "stance": 48,
}  # fmt: skip
"""About how long one annotation of a layer takes."""

TIRING, FASTER = 1.2, 0.08
"""How much longer the first article takes than usual, and what each one saves after it."""


BEGUN = datetime(2024, 9, 1, 6, 30, tzinfo=UTC)
"""When the first article was taken up; the next one follows some days later."""
DAYS = 3
PREPARED = 3
"""The first article, from 0, that came with what a program had found."""

PROPOSED = ("mention", "value", "event")
"""Layers whose words are proposed where they occur again."""
LEAST_PROPOSED = 3
"""Letters; nobody takes shorter words from a proposal."""
LEFT = 4
"""Of so many proposals one is overlooked, and marked by hand later."""


@dataclass(frozen=True, slots=True)
class Person:
    """An annotator: what is other than in gold, how fast they work, and when they begin."""

    name: str
    file: str
    ids: str
    pace: float
    begins: timedelta


Words = tuple[str, str, str]
"""Layer and type of a mark, and what it marks: of words marked already more would be proposed."""


PEOPLE = (
    Person(
        "مريم الخطيب", "maryam.txt", "018e4001-0000-7000-8000-00000000", 1.15, timedelta(hours=1)
    ),
    Person(
        "يوسف النجار", "yusuf.txt", "018e4002-0000-7000-8000-00000000", 0.85, timedelta(hours=29)
    ),
)

AGAIN = Person(
    "مريم الخطيب", "maryam.again.txt", "018e4003-0000-7000-8000-00000000", 0.9, timedelta(days=42)
)

MODEL = Person("نموذج الأسماء", "model.txt", "018e4004-0000-7000-8000-00000000", 0, timedelta())
"""The program; it finds names and nothing else."""


def made(items: Iterable[AnnotatedDocument]) -> str:
    """Give a file of annotators' sets, one article a line."""
    return "".join(map(line_of, items))


def documents() -> Iterator[AnnotatedDocument]:
    """Give each article with the set of each annotator."""
    changes = {person: changes_of(person) for person in (*PEOPLE, MODEL)}
    known = {person: set[Words]() for person in PEOPLE}
    for number, item in enumerate(read(SOURCE, ReadOptions())):
        name = item.document.name
        found = [] if number < PREPARED else [names(item, number, changes[MODEL].get(name, []))]
        sets = [
            dated(
                item,
                number,
                person,
                annotated(item, number, person, changes[person].get(name, [])),
                found,
                known[person],
            )
            for person in PEOPLE
        ]
        yield replace(item, sets=(*sets, *found))


def documents_again() -> Iterator[AnnotatedDocument]:
    """Give the articles that came a second time, each as a document of its own."""
    changes = changes_of(AGAIN)
    for number, item in enumerate(read(SOURCE, ReadOptions())):
        name = item.document.name
        if name in changes:
            same = replace(item.document, id=_second(item.document.id), name=f"{name}-again")
            work = annotated(item, number, AGAIN, changes[name])
            yield AnnotatedDocument(same, (dated(item, number, AGAIN, work, (), set()),))


def _second(one: DocumentId) -> DocumentId:
    return DocumentId(f"{one[:-3]}1{one[-2:]}")


def changes_of(person: Person) -> dict[str, list[str]]:
    """Read what somebody did otherwise: under the name of each article, a change a line."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in (HERE / person.file).read_text("utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[] ")
        elif line.strip() and not line.startswith("#"):
            found.setdefault(name, []).append(line)
    return found


def annotated(
    item: AnnotatedDocument, number: int, person: Person, changes: list[str]
) -> AnnotationSet:
    """Give what somebody made of an article; ValueError names the change that cannot be made."""
    slow = person.pace * (TIRING - FASTER * number)
    marks = tuple(_timed(one, slow) for one in _changed(item, number, person, changes))
    return replace(item.sets[0], annotator=person.name, kind="annotator", annotations=marks)


def _changed(
    item: AnnotatedDocument, number: int, person: Person, changes: list[str]
) -> Iterator[Annotation]:
    copy = Copy(item, FIRST_NEW + 256 * number)
    for line in changes:
        copy.change(line)
    return (_renamed(one, person.ids) for one in copy.finished())


def names(item: AnnotatedDocument, number: int, changes: list[str]) -> AnnotationSet:
    """Give what the program found in an article."""
    marks = _changed(item, number, MODEL, changes)
    found = (one for one in marks if one.attributes.get("level") == "NAM")
    return replace(item.sets[0], annotator=MODEL.name, kind="model", annotations=tuple(found))


def dated(
    item: AnnotatedDocument,
    number: int,
    person: Person,
    work: AnnotationSet,
    found: Iterable[AnnotationSet],
    known: set[Words],
) -> AnnotationSet:
    """Say when somebody finished an article, and what of it was suggested to them.

    Suggested was what a program had found, and words that they had marked before.
    """
    offered = {(one.type, one.spans) for each in found for one in each.annotations}
    made: dict[AnnotationId, Making] = {}
    for one in work.annotations:
        words = one.layer, one.type, surface(item.document.text, one.spans)
        again = words in known and crc32(one.id.encode()) % LEFT > 0
        is_taken = (one.layer == "mention" and (one.type, one.spans) in offered) or again
        made[one.id] = "suggested" if is_taken else "by hand"
        if one.layer in PROPOSED and len(words[-1]) >= LEAST_PROPOSED:
            known.add(words)
    took = timedelta(milliseconds=sum(one.milliseconds for one in work.annotations))
    time = BEGUN + person.begins + timedelta(days=DAYS * number) + took
    return replace(work, provenance=Provenance(time, made))


def _renamed(one: Annotation, ids: str) -> Annotation:
    def new(old: AnnotationId) -> AnnotationId:
        return AnnotationId(ids + old.removeprefix(GOLD))

    arguments = tuple(
        each if each.target is None else Argument(each.role, new(each.target))
        for each in one.arguments
    )
    return replace(one, id=new(one.id), arguments=arguments)


def _timed(one: Annotation, slow: float) -> Annotation:
    """Make up how long it took: longer where there was doubt, never twice quite the same."""
    spread = 0.6 + crc32(one.id.encode()) % 1000 / 1000
    hard = 1.8 if one.doubt or one.comment else 1.0
    return replace(one, milliseconds=round(1000 * SECONDS[one.layer] * slow * spread * hard))


if __name__ == "__main__":
    MADE.write_text(made(documents()), encoding="utf-8", newline="\n")
    MADE_AGAIN.write_text(made(documents_again()), encoding="utf-8", newline="\n")
