"""How long it takes to change the scheme of a corpus of 500,000 annotations.

Seconds from what Apply starts to the end of it, undo included; the floor is one plain UPDATE of the
same rows of a copy, in one transaction that is written to the disk.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SchemeReference
from annotator.model.spans import Span
from annotator.project.amending import SchemeChange, as_written
from annotator.project.creating import create_corpus
from annotator.project.project import Project
from annotator.schema.amending.draft import Draft
from annotator.schema.amending.places import Place
from annotator.schema.amending.renaming import Merge, Rename
from annotator.schema.amending.steps import Step
from annotator.text.cleaning import text_sha256
from tests.benchmarks.row import Row

ARTICLES, EACH = 1_000, 500
"""Of each article's annotations: mentions, and one event, one stance and one entity in ten."""

_PERSON = Place("type", ("mention", "PER"))
_WEAPON = Place("type", ("mention", "WEA"))
_TYPES = ("PER.Individual", "PER.Group", "ORG.Media", "GPE.Nation", "LOC.Address", "WEA.Chemical")


def run() -> list[Row]:
    """Rename a type and merge two, and count what a draft is tried against."""
    with tempfile.TemporaryDirectory() as name:
        path = _corpus(Path(name))
        rename = _floor(path, "replace(type, 'PER', 'HUMAN')", "type LIKE 'PER%'")
        merge = _floor(path, "replace(type, 'WEA', 'VEH')", "type LIKE 'WEA%'")
        with Project.open(path, "ليلى") as project:
            counting = _timed(lambda: project.corpus.usage(project.scheme))
            renaming = _change(project, Rename(_PERSON, "HUMAN"))
            undoing = _timed(project.undo)
            merging = _change(project, Merge(_WEAPON, "VEH"))
    what = f"{ARTICLES * EACH:,} annotations"
    return [
        Row(f"{what}: count what a draft is tried against", counting, "s"),
        Row(f"{what}: rename a type with a third of them", renaming, "s", None, rename),
        Row(f"{what}: take the renaming back", undoing, "s", None, rename),
        Row(f"{what}: merge two types, a sixth of them", merging, "s", None, merge),
    ]


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _change(project: Project, step: Step) -> float:
    """Time what Apply does, once the editor has counted what the draft is tried against."""
    draft = Draft(project.scheme)
    draft.do(step)
    draft.raise_version()
    counted = project.corpus.usage(project.scheme)
    after = as_written(draft.scheme)
    change = SchemeChange(draft.before, after, draft.moves, counted)
    return _timed(lambda: project.change_scheme(change))


def _floor(path: Path, value: str, where: str) -> float:
    copy = Path(shutil.copy(path, path.with_name("floor.hashiya")))
    connection = apsw.Connection(str(copy))
    connection.execute("PRAGMA synchronous = FULL; PRAGMA cache_size = -65536")
    sql = f"UPDATE annotation SET type = {value} WHERE layer IN ('mention', 'entity') AND {where}"
    taken = _timed(lambda: connection.execute(sql))
    connection.close()
    copy.unlink()
    return taken


def _corpus(folder: Path) -> Path:
    path = folder / "large.hashiya"
    with create_corpus(path, "news") as corpus:
        stored = corpus.scheme()
        reference = SchemeReference(stored.key, stored.version, stored.hash)
        corpus.add(_articles(reference), title="import")
    return path


def _articles(reference: SchemeReference) -> Iterator[AnnotatedDocument]:
    for number in range(ARTICLES):
        text = f"{number} " + "كلمة " * EACH
        made = Document(new_document_id(), f"{number}.txt", text, text_sha256(text))
        work = AnnotationSet("ليلى", "annotator", "in progress", reference, tuple(_annotations()))
        yield AnnotatedDocument(made, (work,))


def _annotations() -> Iterator[Annotation]:
    mentions = [
        Annotation(
            new_annotation_id(),
            "mention",
            _TYPES[number % len(_TYPES)],
            (Span(5 * number, 5 * number + 4),),
            {"level": "NAM"},
        )
        for number in range(EACH * 7 // 10)
    ]
    yield from mentions
    people = [one.id for one in mentions if one.type.startswith("PER")]
    for number in range(EACH // 10):
        at = (Span(7 * number, 7 * number + 4),)
        first, second = people[number], people[number + 1]
        yield Annotation(
            new_annotation_id(),
            "event",
            "Conflict.Attack",
            at,
            {},
            (Argument("Attacker", first), Argument("Target", second)),
        )
        yield Annotation(
            new_annotation_id(),
            "stance",
            "Stance",
            at,
            {"polarity": "against"},
            (Argument("holder", first), Argument("target", second)),
        )
        yield Annotation(
            new_annotation_id(),
            "entity",
            "PER.Individual",
            (),
            {},
            (Argument("mention", first), Argument("mention", second)),
        )
