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


def make_corpus(folder: Path, annotators: Iterable[str], articles: int = 1) -> Path:
    """Make a corpus that these annotators worked on: articles that begin with the same text.

    In every article after the first they agree on one place more, at the end of it.
    """
    names = tuple(annotators)
    sources = [folder / f"report{at or ''}.txt" for at in range(articles)]
    for at, source in enumerate(sources):
        source.write_text(TEXT + "".join(_more(one) for one in range(1, at + 1)), encoding="utf-8")
    path = folder / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        import_files(project, sources, ImportOptions())
        for at, document in enumerate(project.documents()):
            for which, name in enumerate(names):
                with project.corpus.edit("work", name) as writing:
                    reference = project.scheme.reference
                    own = writing.ensure_set(document.id, name, "annotator", reference)
                    for one in [*work_of(which), *_agreed(project.corpus.text(document.id), at)]:
                        writing.put(own, one)
                    writing.set_status(own, "finished")
    return path


def _more(which: int) -> str:
    return f"وزار الوفد بغداد{'!' * which}\n"


def _agreed(text: str, many: int) -> list[Annotation]:
    """Mark what everybody marks at the end."""
    found: list[Annotation] = []
    start = len(TEXT)
    for _ in range(many):
        start = text.index("بغداد", start)
        span = Span(start, start + len("بغداد"))
        found.append(Annotation(new_annotation_id(), "mention", "GPE", (span,), {}))
        start = span.end
    return found
