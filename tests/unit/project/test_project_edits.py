"""Edits do what a linguist means by them, and say why when they cannot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import EditError, InputError
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.edits.entities import JoinMentions, LeaveEntity, MergeEntities, StartEntity
from annotator.project.edits.frames import EmptyRole, FillRole, FillRoleWithText
from annotator.project.edits.marking import (
    AddAnnotation,
    RemoveAnnotation,
    SetAttribute,
    SetSpans,
    SetType,
)
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.project.view import SetView

TEXT = "قال الوزير سامر العلي إن الحزب يرفض الإضراب، وهاجم محتجون المخازن.\n"


class Work:
    """One annotator at one article."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.document = project.documents()[0].id

    def do(self, edit):
        self.project.apply(self.document, edit)
        return edit.id if hasattr(edit, "id") else None

    def mark(self, words: str, type_name: str = "PER", layer: str = "mention"):
        start = TEXT.index(words)
        return self.do(AddAnnotation(layer, type_name, (Span(start, start + len(words)),)))

    @property
    def view(self) -> SetView:
        return self.project.view(self.document)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Work]:
    """Open a corpus with one article."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya", "ليلى") as project:
        import_files(project, [tmp_path / "a.txt"], ImportOptions())
        yield Work(project)


def test_a_new_mention_has_the_defaults_of_the_scheme(work: Work) -> None:
    mention = work.mark("سامر العلي")
    assert work.view.get(mention).attributes == {"level": "NAM"}
    assert work.view.summary.status == "in progress"


def test_retyping_keeps_what_the_new_type_takes(work: Work) -> None:
    event = work.mark("هاجم", "Conflict.Attack", "event")
    attacker = work.mark("محتجون", "PER.Group")
    work.do(FillRole(event, "Attacker", attacker))
    work.do(SetType(event, "Conflict.Demonstrate"))
    assert work.view.get(event).arguments == ()
    work.project.undo()
    assert work.view.get(event).targets("Attacker") == (attacker,)


def test_spans_can_be_split_and_attributes_cleared(work: Work) -> None:
    mention = work.mark("سامر العلي")
    work.do(SetSpans(mention, (Span(16, 21), Span(4, 10))))
    assert work.view.get(mention).spans == (Span(4, 10), Span(16, 21))
    work.do(SetAttribute(mention, "level", "NOM"))
    assert work.view.get(mention).attributes["level"] == "NOM"


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (AddAnnotation("mention", "XYZ", (Span(0, 3),)), "no type called XYZ"),
        (AddAnnotation("mention", "PER", (Span(0, 9999),)), "outside the text"),
        (AddAnnotation("event", "Conflict", (Span(0, 3),)), "only groups"),
        (AddAnnotation("nowhere", "PER", (Span(0, 3),)), "no layer"),
    ],
)
def test_what_the_scheme_forbids_is_told_and_not_kept(work: Work, edit, sentence) -> None:
    with pytest.raises(EditError, match=sentence):
        work.do(edit)
    assert work.view.all() == []


def test_a_filler_of_a_wrong_type_is_told(work: Work) -> None:
    event = work.mark("هاجم", "Conflict.Attack", "event")
    weapon = work.mark("المخازن", "WEA")
    with pytest.raises(EditError, match="cannot fill"):
        work.do(FillRole(event, "Attacker", weapon))


def test_joining_makes_an_entity_and_joins_two_into_one(work: Work) -> None:
    one, two, three = work.mark("الوزير"), work.mark("سامر العلي"), work.mark("العلي")
    work.do(JoinMentions(one, two))
    work.do(StartEntity(three))
    work.do(JoinMentions(three, one))
    (entity,) = work.view.of_layer("entity")
    assert entity.targets() == (one, two, three)
    work.do(LeaveEntity(two))
    assert work.view.of_layer("entity")[0].targets() == (one, three)


def test_an_entity_goes_with_its_last_mention(work: Work) -> None:
    mention = work.mark("الوزير")
    work.do(StartEntity(mention))
    work.do(RemoveAnnotation(mention))
    assert work.view.all() == []


def test_removing_a_mention_empties_the_roles_it_filled(work: Work) -> None:
    event = work.mark("هاجم", "Conflict.Attack", "event")
    attacker = work.mark("محتجون")
    work.do(FillRole(event, "Attacker", attacker))
    work.do(RemoveAnnotation(attacker))
    assert work.view.get(event).arguments == ()
    work.project.undo()
    assert work.view.get(event).targets("Attacker") == (attacker,)


def test_a_role_that_takes_one_gets_the_new_filler_and_old_text_goes(work: Work) -> None:
    stance = work.mark("يرفض الإضراب", "Stance", "stance")
    work.do(FillRoleWithText(stance, "target", "claim", "Claim", (Span(36, 43),)))
    party = work.mark("الحزب", "ORG")
    work.do(FillRole(stance, "target", party))
    assert work.view.of_layer("claim") == []
    assert work.view.get(stance).targets("target") == (party,)


def test_a_holder_may_be_the_author_and_be_taken_out(work: Work) -> None:
    stance = work.mark("يرفض الإضراب", "Stance", "stance")
    work.do(FillRole(stance, "holder", value="author"))
    (argument,) = work.view.get(stance).arguments
    work.do(EmptyRole(stance, argument))
    assert work.view.get(stance).arguments == ()


def test_nobody_holds_a_stance_on_themselves_unmarked(work: Work) -> None:
    stance = work.mark("يرفض الإضراب", "Stance", "stance")
    party = work.mark("الحزب", "ORG")
    work.do(FillRole(stance, "holder", party))
    with pytest.raises(EditError, match="same"):
        work.do(FillRole(stance, "target", party))


def test_finished_work_is_closed_until_taken_up_again(work: Work) -> None:
    work.mark("الوزير")
    work.do(SetStatusOfArticle("finished"))
    with pytest.raises(EditError, match="finished"):
        work.mark("الحزب", "ORG")
    work.do(SetStatusOfArticle("in progress"))
    work.mark("الحزب", "ORG")


def test_without_an_annotator_nothing_is_made(work: Work) -> None:
    work.project.annotator = ""
    with pytest.raises(EditError, match="who annotates"):
        work.mark("الوزير")


def test_a_corpus_file_must_have_its_ending(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"\.hashiya"):
        create_corpus(tmp_path / "corpus.db", "news")


def name_of_entity(work: Work) -> str | None:
    (entity,) = work.view.of_layer("entity")
    return entity.attributes.get("name")


def test_the_name_of_an_entity_follows_the_mention_that_gives_it(work: Work) -> None:
    one, two = work.mark("سامر"), work.mark("الوزير")
    work.do(SetAttribute(two, "level", "NOM"))
    work.do(JoinMentions(two, one))
    assert name_of_entity(work) == "سامر"
    start = TEXT.index("سامر")
    work.do(SetSpans(one, (Span(start, start + len("سامر العلي")),)))
    assert name_of_entity(work) == "سامر العلي"
    work.do(SetAttribute(one, "level", "NOM"))
    assert name_of_entity(work) is None
    work.do(SetAttribute(two, "level", "NAM"))
    assert name_of_entity(work) == "الوزير"
    work.project.undo()
    assert name_of_entity(work) is None


def test_a_name_that_stops_being_one_leaves_the_entity_to_another_name(work: Work) -> None:
    one, two = work.mark("الحزب", "ORG"), work.mark("محتجون")
    work.do(JoinMentions(two, one))
    work.do(SetAttribute(one, "level", "NOM"))
    assert name_of_entity(work) == "محتجون"


def test_a_name_that_somebody_wrote_stays(work: Work) -> None:
    one = work.mark("سامر")
    entity = work.do(StartEntity(one))
    work.do(SetAttribute(entity, "name", "سامر بن علي"))
    work.do(SetAttribute(one, "level", "NOM"))
    assert name_of_entity(work) == "سامر بن علي"


def test_an_entity_without_a_name_takes_that_of_a_mention_that_joins(work: Work) -> None:
    one, two = work.mark("الوزير"), work.mark("سامر العلي")
    work.do(SetAttribute(one, "level", "NOM"))
    work.do(StartEntity(one))
    assert name_of_entity(work) is None
    work.do(JoinMentions(two, one))
    assert name_of_entity(work) == "سامر العلي"


def test_merging_keeps_the_identifier_that_only_the_other_had(work: Work) -> None:
    one, two = work.mark("الوزير"), work.mark("سامر العلي")
    first, second = work.do(StartEntity(one)), work.do(StartEntity(two))
    work.do(SetAttribute(second, "identifier", "Q42"))
    work.do(SetAttribute(first, "name", "الوزير سامر"))
    work.do(MergeEntities(first, second))
    (entity,) = work.view.of_layer("entity")
    assert entity.attributes == {"name": "الوزير سامر", "identifier": "Q42"} | {
        key: value for key, value in entity.attributes.items() if key not in {"name", "identifier"}
    }
