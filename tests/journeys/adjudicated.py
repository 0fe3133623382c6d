"""A corpus on which three annotators worked, for journeys of who decides between them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import new_annotation_id
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.schema.rules import MEMBER

TEXT = (
    "وزير النقل يزور الميناء\n"
    "قال وزير النقل سامر العلي إن شركة المرفأ ترفض الإضراب.\n"
    "وأضاف العلي أن محتجين هاجموا المخازن يوم الأحد، ولدوره في الحوار أثر.\n"
)


def mark(type_: str, words: str, layer: str = "mention", **attributes: str) -> Annotation:
    """Mark words where they stand first."""
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    return Annotation(new_annotation_id(), layer, type_, (span,), attributes)


def attack(*roles: tuple[str, Annotation]) -> Annotation:
    """Mark the attack with what fills its roles."""
    made = mark("Conflict.Attack", "هاجموا", "event")
    arguments = tuple(Argument(role, one.id) for role, one in roles)
    return Annotation(made.id, made.layer, made.type, made.spans, {}, arguments)


def entity(*mentions: Annotation) -> Annotation:
    """Join mentions."""
    arguments = tuple(Argument(MEMBER, one.id) for one in mentions)
    return Annotation(new_annotation_id(), "entity", mentions[0].type, (), {}, arguments)


def work_of(which: int) -> list[Annotation]:
    """Give the work of the first, second or third annotator."""
    crowd, stores = mark("PER", "محتجين"), mark("FAC", "المخازن")
    target = ("Target", stores)
    if which == 0:
        name, minister = mark("PER", "سامر العلي"), mark("PER", "وزير النقل")
        company = mark("ORG", "شركة المرفأ")
        event = attack(("Attacker", crowd), target)
        return [name, minister, company, crowd, stores, event, entity(name, minister)]
    if which == 1:
        name, minister = mark("PER", "العلي"), mark("PER", "وزير النقل")
        company = mark("FAC", "شركة المرفأ")
        event = attack(("Attacker", minister), target)
        return [name, minister, company, crowd, stores, event, entity(name), entity(minister)]
    company = mark("ORG", "شركة المرفأ")
    return [mark("PER", "وزير النقل"), company, crowd, stores, attack(target)]


def make_corpus(folder: Path, annotators: Iterable[str]) -> Path:
    """Make a corpus of one article that these annotators worked on."""
    source = folder / "report.txt"
    source.write_text(TEXT, encoding="utf-8")
    path = folder / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        import_files(project, [source], ImportOptions())
        document = project.documents()[0].id
        for which, name in enumerate(annotators):
            with project.corpus.edit("work", name) as writing:
                own = writing.ensure_set(document, name, "annotator", project.scheme.reference)
                for one in work_of(which):
                    writing.put(own, one)
                writing.set_status(own, "finished")
    return path
