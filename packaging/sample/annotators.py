"""Makes the two annotators' sets of the sample corpus out of its gold and the lists beside this.

Some articles come a second time under another name, as one of them did them some weeks later.

Run it from a checkout after a change of the gold or of a list:
    python packaging/sample/annotators.py
The files are the same each time, identifiers as well; how long the annotators worked is made up.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
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
from annotator.model.sets import AnnotatedDocument, AnnotationSet  # noqa: E402

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


@dataclass(frozen=True, slots=True)
class Person:
    """An annotator: the list of what is other than in gold, and how fast they work."""

    name: str
    file: str
    ids: str
    pace: float


PEOPLE = (
    Person("مريم الخطيب", "maryam.txt", "018e4001-0000-7000-8000-00000000", 1.15),
    Person("يوسف النجار", "yusuf.txt", "018e4002-0000-7000-8000-00000000", 0.85),
)

AGAIN = Person("مريم الخطيب", "maryam.again.txt", "018e4003-0000-7000-8000-00000000", 0.9)


def made(items: Iterable[AnnotatedDocument]) -> str:
    """Give a file of annotators' sets, one article a line."""
    return "".join(map(line_of, items))


def documents() -> Iterator[AnnotatedDocument]:
    """Give each article with the set of each annotator."""
    changes = {person: changes_of(person) for person in PEOPLE}
    for number, item in enumerate(read(SOURCE, ReadOptions())):
        sets = (
            annotated(item, number, person, changes[person].get(item.document.name, []))
            for person in PEOPLE
        )
        yield replace(item, sets=tuple(sets))


def documents_again() -> Iterator[AnnotatedDocument]:
    """Give the articles that came a second time, each as a document of its own."""
    changes = changes_of(AGAIN)
    for number, item in enumerate(read(SOURCE, ReadOptions())):
        name = item.document.name
        if name in changes:
            same = replace(item.document, id=_second(item.document.id), name=f"{name}-again")
            yield AnnotatedDocument(same, (annotated(item, number, AGAIN, changes[name]),))


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
    copy = Copy(item, FIRST_NEW + 256 * number)
    for line in changes:
        copy.change(line)
    slow = person.pace * (TIRING - FASTER * number)
    marks = tuple(_timed(_renamed(one, person.ids), slow) for one in copy.finished())
    return replace(item.sets[0], annotator=person.name, kind="annotator", annotations=marks)


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
