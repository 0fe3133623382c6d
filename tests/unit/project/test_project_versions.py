"""Annotations go over to another version of a text where its words stand, and nothing doubles."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from annotator.errors import CorpusError, EditError
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.spans import Span, surface
from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.edits import Edit
from annotator.project.edits.copying import CopyAnnotations
from annotator.project.edits.entities import JoinMentions, StartEntity
from annotator.project.edits.frames import EmptyRole, FillRole
from annotator.project.edits.marking import AddAnnotation, RemoveAnnotation
from annotator.project.edits.remarks import SetComment, SetDoubt
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.project.versions.finding import candidates
from annotator.project.versions.planning import Left, Lessened, Plan, Rewritten, plan
from annotator.project.view import SetView
from annotator.text.search_folding import search_fold

FIRST = (
    "وزير النقل يزور الميناء\n"
    "قال وزير النقل سامر العلي إن شركة المرفأ ترفض الإضراب بشدة.\n"
    "وأضاف العلي أن محتجين هاجموا المخازن يوم الأحد، وترحّب الشركة بالحوار.\n"
)
SECOND = (
    "وزير النقل يزور الميناء اليوم\n"
    "قال وزير النقل سامر العلي في تصريح إن شركة المرفأ ترفض الاضراب بشدة.\n"
    "فقرة جديدة عن الطقس.\n"
    "وأضاف العلي أن مجهولين هاجموا المخازن يوم الأحد، وتهتم الشركة بالحوار.\n"
)
OTHER = "خبر آخر لا صلة له بما سبق\nنص الخبر الثاني عن الطقس والأمطار.\n"
AnyEdit = TypeVar("AnyEdit", bound=Edit)


class Desk:
    """Somebody who annotates two versions of one text."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.first, self.second, self.other = (one.id for one in project.documents())

    def mark(self, layer: str, kind: str, *words: str, **attributes: str) -> AnnotationId:
        edit = AddAnnotation(layer, kind, tuple(map(self.place, words)), attributes)
        return self.do(edit).id

    def do(self, edit: AnyEdit, document: DocumentId | None = None) -> AnyEdit:
        self.project.apply(document or self.first, edit, milliseconds=5000)
        return edit

    def place(self, words: str) -> Span:
        start = FIRST.index(words)
        return Span(start, start + len(words))

    def plan(self) -> Plan:
        source = self.project.own_set(self.first)
        assert source is not None
        return plan(self.project, source, self.second)

    def copy(self) -> None:
        self.do(CopyAnnotations(self.plan().annotations), self.second)

    def made(self, layer: str) -> list[Annotation]:
        return self.project.view(self.second).of_layer(layer)

    def words(self, layer: str) -> list[str]:
        return [surface(SECOND, one.spans) for one in self.made(layer)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    for name, text in (("1.txt", FIRST), ("2.txt", SECOND), ("3.txt", OTHER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya", "ليلى") as project:
        import_files(project, sorted(tmp_path.glob("*.txt")), ImportOptions())
        yield Desk(project)


@pytest.fixture
def full(desk: Desk) -> Desk:
    """Annotate the first version: an entity of two mentions, an event, a stance."""
    name = desk.mark("mention", "PER", "سامر العلي")
    again = desk.mark("mention", "PER", "العلي أن"[:5])
    desk.do(JoinMentions(again, name))
    company = desk.mark("mention", "ORG", "شركة المرفأ")
    mob = desk.mark("mention", "PER", "محتجين")
    desk.do(StartEntity(mob))
    attack = desk.mark("event", "Conflict.Attack", "هاجموا")
    desk.do(FillRole(attack, "Attacker", mob))
    strike = desk.mark("claim", "Claim", "الإضراب")
    stance = desk.mark("stance", "Stance", "ترفض", "ترحّب", polarity="against")
    for role, filler in (("holder", company), ("target", strike)):
        desk.do(FillRole(stance, role, filler))
    desk.do(FillRole(stance, "source", value="author"))
    desk.do(SetComment(stance, "راجعه"))
    desk.do(SetDoubt(attack, True))
    return desk


def test_the_nearest_version_is_found_and_what_has_nothing_in_common_is_not(desk: Desk) -> None:
    told: list[tuple[int, int]] = []
    found = candidates(desk.project, desk.first, progress=lambda *at: told.append(at))
    assert [one.document for one in found] == [desk.second]
    assert 0.7 < found[0].share < 1
    assert told == [(0, 2)]
    assert candidates(desk.project, desk.other) == []
    assert candidates(desk.project, desk.first, cancelled=lambda: True) == []


def test_a_vocalised_version_is_found(desk: Desk, tmp_path: Path) -> None:
    voiced = "".join(one + "\u064e" if "ب" <= one <= "ي" else one for one in FIRST)
    (tmp_path / "4.txt").write_text(voiced, encoding="utf-8")
    import_files(desk.project, [tmp_path / "4.txt"], ImportOptions())
    fourth = desk.project.documents()[3].id
    assert candidates(desk.project, desk.first)[0].document == fourth
    assert candidates(desk.project, fourth)[0].document == desk.first


def test_what_fits_is_told_apart_from_what_does_not(full: Desk) -> None:
    planned = full.plan()
    assert planned.counts() == {"mention": 3, "entity": 1, "event": 1, "claim": 1, "stance": 1}
    assert planned.rewritten == (Rewritten("claim", "الإضراب", "الاضراب"),)
    assert set(planned.left) == {
        Left("mention", "محتجين", "changed", "مجهولين"),
        Left("entity", "محتجين", "mentions"),
    }
    assert set(planned.lessened) == {
        Lessened("event", "هاجموا", "Attacker", "محتجين"),
        Lessened("stance", "ترفض ترحّب", "", "ترحّب"),
    }
    assert ("محتجين", "مجهولين") in planned.differences
    assert ("", "فقرة جديدة عن الطقس.") in planned.differences
    assert planned.present == 0
    assert full.project.own_set(full.second) is None


def test_everything_goes_over_in_one_edit_that_can_be_taken_back(full: Desk) -> None:
    before = full.project.view(full.first).all()
    full.copy()
    assert sorted(full.words("mention")) == ["العلي", "سامر العلي", "شركة المرفأ"]
    (event,) = full.made("event")
    assert (event.arguments, event.doubt, event.milliseconds > 0) == ((), True, True)
    (stance,) = full.made("stance")
    view = full.project.view(full.second)
    assert (view.text_of(stance), stance.comment) == ("ترفض", "راجعه")
    assert stance.attributes["polarity"] == "against"
    filled = [(one.role, view.text_of(view.get(one.target) or event)) for one in stance.arguments]
    assert filled[:2] == [("holder", "شركة المرفأ"), ("target", "الاضراب")]
    assert stance.arguments[2] == Argument("source", None, "author")
    (entity,) = full.made("entity")
    assert [view.text_of(one) for one in view.mentions_of(entity)] == ["سامر العلي", "العلي"]
    assert not {one.id for one in view.all()} & {one.id for one in before}
    assert full.project.view(full.first).all() == before
    full.project.undo()
    assert full.project.view(full.second).all() == []
    full.project.redo()
    assert len(full.project.view(full.second).all()) == len(view.all())


def test_time_that_was_spent_on_the_other_version_is_not_counted_again(full: Desk) -> None:
    spent = sum(one.milliseconds for one in full.project.view(full.first).all())
    assert spent > 5000
    full.copy()
    assert 0 < sum(one.milliseconds for one in full.project.view(full.second).all()) <= 5000


def test_what_was_copied_is_still_there_after_a_restart_and_can_be_taken_back(full: Desk) -> None:
    full.copy()
    before = full.project.view(full.second).all()
    path = full.project.corpus.path
    full.project.close()
    with Project.open(path, "ليلى") as project:
        assert project.view(full.second).all() == before
        assert project.undo_title() == "Copy annotations"
        project.undo()
        assert project.view(full.second).all() == []


def test_nothing_is_doubled(full: Desk) -> None:
    full.copy()
    before = full.project.view(full.second).all()
    planned = full.plan()
    assert (planned.counts(), planned.present) == ({}, len(before))
    with pytest.raises(EditError, match="annotated already"):
        full.copy()
    assert full.project.view(full.second).all() == before


def test_what_was_taken_away_again_comes_back_to_its_place(full: Desk) -> None:
    full.copy()
    (stance,) = full.made("stance")
    (company,) = (one for one in full.made("mention") if one.type == "ORG")
    full.do(RemoveAnnotation(company.id), full.second)
    full.do(RemoveAnnotation(stance.id), full.second)
    full.copy()
    view = full.project.view(full.second)
    assert len(full.made("stance")) == 1
    assert len(full.made("claim")) == 1
    assert len(full.made("mention")) == 3
    assert "error" not in [one.severity for one in view.problems()]


def test_a_frame_that_was_changed_since_stays_as_it_is(full: Desk) -> None:
    full.copy()
    (stance,) = full.made("stance")
    full.do(EmptyRole(stance.id, Argument("source", None, "author")), full.second)
    (event,) = full.made("event")
    person = next(one for one in full.made("mention") if one.type == "PER")
    full.do(FillRole(event.id, "Target", person.id), full.second)
    with pytest.raises(EditError, match="annotated already"):
        full.copy()


def test_a_second_event_on_the_same_word_is_not_taken_for_the_first(full: Desk) -> None:
    company = full.mark("mention", "ORG", "الشركة")
    second = full.mark("event", "Conflict.Attack", "هاجموا")
    full.do(FillRole(second, "Target", company))
    full.copy()
    assert len(full.made("event")) == 2
    with pytest.raises(EditError, match="annotated already"):
        full.copy()
    third = full.mark("event", "Conflict.Attack", "هاجموا")
    person = full.mark("mention", "PER", "وزير النقل")
    full.do(FillRole(third, "Target", person))
    full.copy()
    assert len(full.made("event")) == 3


def test_an_entity_takes_the_mentions_that_are_new(full: Desk) -> None:
    start = SECOND.index("سامر العلي")
    edit = AddAnnotation("mention", "PER", (Span(start, start + 10),))
    full.do(edit, full.second)
    entity = full.do(StartEntity(edit.id), full.second)
    full.copy()
    (only,) = full.made("entity")
    assert only.id == entity.id
    assert len(only.targets()) == 2
    assert only.targets()[0] == edit.id


def test_a_relation_without_an_end_is_left_and_said_so(full: Desk) -> None:
    mentions = {
        full.project.view(full.first).text_of(one): one.id
        for one in full.project.view(full.first).of_layer("mention")
    }
    relation = AddAnnotation(
        "relation",
        "PER-SOC.Family",
        (),
        {},
        (
            Argument("Arg-1", mentions["سامر العلي"]),
            Argument("Arg-2", mentions["محتجين"]),
        ),
    )
    full.do(relation)
    planned = full.plan()
    assert Left("relation", "سامر العلي · محتجين", "ends") in planned.left
    assert "relation" not in planned.counts()


def test_whose_work_was_copied_stands_in_the_history(full: Desk) -> None:
    path = full.project.corpus.path
    with Project.open(path, "سالم") as project:
        source = project.corpus.find_set(full.first, "ليلى", "annotator")
        assert source is not None
        planned = plan(project, source, full.second)
        project.apply(full.second, CopyAnnotations(planned.annotations, "ليلى"))
        assert project.undo_title() == "Copy annotations: ليلى"
        assert len(project.view(full.second).all()) == len(planned.annotations)
    assert full.project.own_set(full.second) is None


def test_a_set_that_is_gone_is_told(full: Desk) -> None:
    source = full.project.own_set(full.first)
    assert source is not None
    with pytest.raises(CorpusError, match="no longer"):
        plan(full.project, replace(source, document=full.other), full.second)


@pytest.mark.parametrize("seed", range(6))
def test_a_whole_article_goes_over_to_any_version_of_it(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with Project.open(make_demo(tmp_path), "هدى") as project:
        first = project.documents()[seed % len(project.documents())]
        text = project.corpus.text(first.id)
        (tmp_path / "edited.txt").write_text(edited(text, chance), encoding="utf-8")
        import_files(project, [tmp_path / "edited.txt"], ImportOptions())
        second = project.documents()[-1].id
        assert first.id in [one.document for one in candidates(project, second)]
        source = next(one for one in first.sets if one.kind == "gold")
        planned = plan(project, source, second)
        assert len(planned.annotations) > source.annotations / 3
        project.apply(second, CopyAnnotations(planned.annotations, source.annotator))
        view = project.view(second)
        assert len(view.all()) == len(planned.annotations)
        assert [one for one in view.problems() if one.severity == "error"] == []
        assert stretches(view) <= stretches(project.view(first.id, source))
        assert plan(project, source, second).fresh == ()
        project.undo()
        assert project.view(second).all() == []


def stretches(view: SetView) -> Counter[tuple[str, str, str]]:
    """Count every marked stretch by layer, type and how it reads."""
    return Counter(
        (one.layer, one.type, search_fold(surface(view.document.text, (span,))))
        for one in view.all()
        for span in one.spans
    )


def edited(text: str, chance: random.Random) -> str:
    """Change some words of a text, drop some, put some in, and write many otherwise."""
    pieces: list[str] = []
    for word in text.split(" "):
        kind = chance.random()
        if kind < 0.04:
            continue
        pieces.append("كلمة" if kind < 0.08 else word)
        if kind > 0.96:
            pieces.append("زيادة")
    return " ".join(pieces).replace("أ", "ا").replace("ال", "الـ")
