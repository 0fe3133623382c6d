"""A changed scheme takes all that is annotated along, in one edit that can be taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import Cancelled, EditError, SchemeError
from annotator.model.changes import Changes
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span
from annotator.project.amending import SchemeChange, as_written, look_ahead
from annotator.project.edits.frames import FillRole
from annotator.project.edits.marking import AddAnnotation
from annotator.project.project import Project
from annotator.schema.amending.deleting import Delete
from annotator.schema.amending.draft import Draft, next_version
from annotator.schema.amending.places import WHOLE, Place, followed, held, siblings
from annotator.schema.amending.renaming import Merge, Rename
from annotator.schema.amending.steps import Add, Change, Decide, Shift, Step
from annotator.schema.amending.survey import Survey, chain_layers, survey
from annotator.schema.amending.usage import Usage, moved
from annotator.schema.checking import check_annotation
from annotator.schema.loading import load_scheme
from annotator.schema.records import Attribute, Role, Scheme, TagType, Value, Words

NEWS = load_scheme("news")
PER, ORG = Place("type", ("mention", "PER")), Place("type", ("mention", "ORG"))


@pytest.fixture
def project(copy: Path) -> Iterator[Project]:
    """Open a copy of the sample corpus as ليلى."""
    with Project.open(copy, "ليلى") as opened:
        yield opened


def everything(project: Project) -> list[AnnotatedDocument]:
    """Read the whole corpus."""
    return list(project.corpus.annotated_documents())


def change(project: Project, *steps: Step) -> SchemeChange:
    """Make a change of steps."""
    draft = Draft(project.scheme)
    for step in steps:
        draft.do(step)
    draft.raise_version()
    return SchemeChange(draft.before, draft.scheme, draft.moves)


def types(project: Project, layer: str) -> dict[str, int]:
    """Count the annotations of a layer by their types."""
    return {name: count for one, name, count in project.corpus.type_counts() if one == layer}


def tops(counts: dict[str, int]) -> dict[str, int]:
    """Count each type with all below it."""
    found: dict[str, int] = {}
    for name, count in counts.items():
        top = name.split(".")[0]
        found[top] = found.get(top, 0) + count
    return found


def refused(project: Project) -> list[str]:
    """List what the scheme refuses of what is annotated."""
    found: list[str] = []
    for document in everything(project):
        for work in document.sets:
            by_id = {one.id: one for one in work.annotations}
            for one in work.annotations:
                problems = check_annotation(
                    project.scheme, one, by_id.get, len(document.document.text)
                )
                found += [str(each) for each in problems if each.severity == "error"]
    return found


def test_a_renamed_type_takes_its_subtypes_and_entities_along(project: Project) -> None:
    before = types(project, "mention")
    changes = project.change_scheme(change(project, Rename(PER, "HUMAN")))
    assert changes.scheme
    now = types(project, "mention")
    assert now == {
        name.replace("PER", "HUMAN", 1) if name.split(".")[0] == "PER" else name: count
        for name, count in before.items()
    }
    assert "PER" not in types(project, "entity")
    assert project.scheme.version == next_version(NEWS.version)
    assert refused(project) == []
    attacker = held(project.scheme, Place("role", ("event", "Conflict.Attack", "Attacker")))
    assert isinstance(attacker, Role)
    assert "HUMAN" in {one.type for one in attacker.fillers}


def test_every_set_names_the_new_scheme(project: Project) -> None:
    project.change_scheme(change(project, Rename(PER, "HUMAN")))
    assert {one.scheme for one in project.corpus.sets()} == {project.scheme.reference}


def test_it_is_undone_and_done_again_also_after_a_restart(project: Project) -> None:
    before = everything(project)
    path = project.corpus.path
    project.change_scheme(
        change(project, Merge(PER, "ORG"), Merge(Place("type", ("mention", "VEH")), "WEA"))
    )
    after = everything(project)
    assert after != before
    with Project.open(path, "ليلى") as again:
        assert again.undo_title() == "Change the scheme"
        assert again.undo() == Changes("Change the scheme", scheme=True)
        assert everything(again) == before
        assert again.scheme == NEWS
        assert again.redo() == Changes("Change the scheme", scheme=True)
        assert everything(again) == after
        assert held(again.scheme, PER) is None


def test_merging_leaves_no_annotation_of_the_merged_type(project: Project) -> None:
    before = types(project, "mention")
    project.change_scheme(change(project, Merge(PER, "ORG")))
    now = types(project, "mention")
    was = tops(before)
    persons = was.pop("PER")
    assert tops(now) == {**was, "ORG": was["ORG"] + persons}
    assert sum(now.values()) == sum(before.values())
    assert refused(project) == []


def test_a_merged_attribute_belongs_to_the_types_of_both(project: Project) -> None:
    mention = Place("layer", ("mention",))
    first, second = mention.part("attribute", "rank"), mention.part("attribute", "grade")
    words = Words("x", "س")
    draft = Draft(project.scheme)
    draft.do(Add(first, Attribute("rank", words, words, types=("PER",))))
    draft.do(Add(second, Attribute("grade", words, words, types=("ORG",))))
    draft.do(Merge(first, "grade"))
    merged = held(draft.scheme, second)
    assert isinstance(merged, Attribute)
    assert set(merged.types) == {"PER", "ORG"}
    draft.do(Add(first, Attribute("rank", words, words)))
    draft.do(Merge(first, "grade"))
    everywhere = held(draft.scheme, second)
    assert isinstance(everywhere, Attribute)
    assert everywhere.types == ()


def test_deleting_a_used_type_is_refused_until_it_is_decided(project: Project) -> None:
    used = types(project, "mention")
    draft = Draft(project.scheme)
    draft.do(Delete(PER))
    draft.raise_version()
    undecided = SchemeChange(draft.before, draft.scheme, draft.moves)
    found = look_ahead(project.corpus, undecided)
    told = {one.key: one.problem for one in found.refusals}
    problem = told["type", "mention", "PER.Individual"]
    assert problem.values["count"] == used["PER.Individual"]
    assert problem.values["annotators"] == 4  # who annotated, who adjudicated, and a model
    filled = [
        argument
        for document in everything(project)
        for work in document.sets
        for one in work.annotations
        if one.layer != "entity"
        for argument in one.arguments
        if argument.target is not None
        and (target := project.corpus.annotation(argument.target)) is not None
        and (target.layer, target.type) == ("mention", "PER.Individual")
    ]
    assert problem.values["articles"] == 9
    assert problem.values["roles"] == len(filled) > 0
    before = everything(project)
    with pytest.raises(EditError, match="Nothing was changed"):
        project.change_scheme(undecided)
    assert everything(project) == before


def decide(draft: Draft, project: Project, *, remove: bool = True) -> Survey:
    """Decide on everything that is refused, until nothing is."""
    usage = project.corpus.usage(draft.before)
    while True:
        found = survey(draft.before, draft.scheme, draft.moves, usage)
        for refusal in found.refusals:
            moves = [refusal.removal] if remove else [move for _, move in refusal.options]
            moves = [one for one in (*moves, refusal.removal) if one is not None]
            if moves:
                draft.do(Decide((moves[0],)))
                break
        else:
            return found


def test_removing_with_the_type_empties_roles_and_drops_empty_entities(project: Project) -> None:
    draft = Draft(project.scheme)
    draft.do(Delete(PER))
    decide(draft, project)
    # Roles that only took persons are gone from the scheme's sense: give them another filler.
    while found := survey(draft.before, draft.scheme, draft.moves, Usage()).faults:
        place = found[0].place
        draft.do(Delete(place if place.kind == "role" else place.owner))
    decide(draft, project)
    draft.raise_version()
    project.change_scheme(SchemeChange(draft.before, draft.scheme, draft.moves))
    assert not any(name.split(".")[0] == "PER" for name in types(project, "mention"))
    assert refused(project) == []
    for document in everything(project):
        for work in document.sets:
            for one in work.annotations:
                assert one.layer != "entity" or one.arguments
    project.undo()
    assert project.scheme == NEWS


def test_removal_with_chains_and_positions_holds_up(project: Project) -> None:
    """Arguments keep no gap in their order: the next edit of the frame finds each."""
    before = everything(project)
    draft = Draft(project.scheme)
    draft.do(Delete(Place("role", ("event", "Conflict.Attack", "Target"))))
    decide(draft, project)
    draft.raise_version()
    project.change_scheme(SchemeChange(draft.before, draft.scheme, draft.moves))
    assert refused(project) == []
    rows = project.corpus._file.run(
        "SELECT count(*), max(position) FROM argument GROUP BY annotation_id"
    )
    assert all(count == last + 1 for count, last in rows)
    assert everything(project) != before
    project.undo()
    assert everything(project) == before


def test_a_renamed_layer_takes_everything_along_and_undo_brings_it_back(project: Project) -> None:
    before, used = everything(project), types(project, "mention")
    made = change(project, Rename(Place("layer", ("mention",)), "name"))
    then = moved(project.corpus.usage(project.scheme), made.moves, frozenset({"entity"}))
    project.change_scheme(made)
    assert types(project, "mention") == {}
    assert types(project, "name") == used
    assert project.corpus.usage(project.scheme).counts() == then.counts()
    assert refused(project) == []
    project.undo()
    assert everything(project) == before


def test_deleting_a_used_layer_is_refused_until_what_it_holds_is_removed(project: Project) -> None:
    before = everything(project)
    draft = Draft(project.scheme)
    draft.do(Delete(Place("layer", ("stance",))))
    usage = project.corpus.usage(draft.before)
    stranded = survey(draft.before, draft.scheme, draft.moves, usage).refusals
    assert ("type", "stance", "Stance") in [one.key for one in stranded]
    decide(draft, project)
    draft.raise_version()
    project.change_scheme(SchemeChange(draft.before, draft.scheme, draft.moves))
    assert types(project, "stance") == {}
    assert refused(project) == []
    project.undo()
    assert everything(project) == before


@pytest.mark.parametrize("after", [0, 1, 5])
def test_a_change_stopped_half_way_changes_nothing(project: Project, after: int) -> None:
    before, journal = everything(project), project.corpus.journal()

    def stop(done: int) -> None:
        if done == after:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.change_scheme(change(project, Rename(PER, "HUMAN")), stop)
    assert everything(project) == before
    assert project.corpus.journal() == journal
    assert project.scheme == NEWS
    project.change_scheme(change(project, Rename(PER, "HUMAN")))
    assert "HUMAN" in tops(types(project, "mention"))


def test_a_change_is_stopped_within_one_statement(project: Project) -> None:
    numbers = "WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n)"

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled), project.corpus.stoppable(stop):
        project.corpus._file.run(f"{numbers} SELECT max(x) FROM n")
    assert project.corpus._file.first("SELECT 1") == (1,)


def test_what_was_counted_before_somebody_annotated_is_counted_anew(project: Project) -> None:
    animal = Place("type", ("mention", "ANIMAL"))
    words = Words("Animal", "حيوان")
    project.change_scheme(change(project, Add(animal, TagType("ANIMAL", words, words, "#0072B2"))))
    made = change(project, Delete(animal))
    made = replace(made, counted=project.corpus.usage(project.scheme))
    document = project.documents()[0].id
    with Project.open(project.corpus.path, "سامر") as other:
        other.apply(document, AddAnnotation("mention", "ANIMAL", (Span(0, 3),)))
    with pytest.raises(EditError, match="would have no type"):
        project.change_scheme(made)
    assert types(project, "mention")["ANIMAL"] == 1


def test_every_edit_undo_and_redo_makes_another_moment(project: Project) -> None:
    document = project.documents()[0].id
    moments = [project.corpus.moment()]
    for act in (
        lambda: project.apply(document, AddAnnotation("mention", "PER", (Span(0, 3),))),
        lambda: project.apply(document, AddAnnotation("mention", "PER", (Span(4, 7),))),
        project.undo,
        project.undo,
        lambda: project.apply(document, AddAnnotation("mention", "ORG", (Span(0, 3),))),
    ):
        act()
        moments.append(project.corpus.moment())
    assert len({*moments}) == len(moments)
    assert project.corpus.moment() == moments[-1]


def test_a_rule_made_stricter_is_tried_though_nothing_moves(project: Project) -> None:
    """Two roles filled by the same break it, which counting kinds does not show."""
    document = project.documents()[0].id
    mention = AddAnnotation("mention", "PER", (Span(0, 3),))
    project.apply(document, mention)
    frame = AddAnnotation("relation", "PER-SOC.Family", (Span(0, 3),))
    project.apply(document, frame)
    for role in ("Arg-1", "Arg-2"):
        project.apply(document, FillRole(frame.id, role, target=mention.id))
    relation = project.scheme.layer("relation")
    assert relation is not None
    strict = tuple(replace(one, severity="error") for one in relation.constraints)
    place = Place("layer", ("relation",))
    with pytest.raises(EditError, match="rule that annotations would break"):
        project.change_scheme(change(project, Change(place, "constraints", strict)))


def test_what_was_counted_ahead_is_what_is_there_afterwards(project: Project) -> None:
    made = change(
        project,
        Rename(PER, "HUMAN"),
        Rename(Place("role", ("event", "Conflict.Attack", "Attacker")), "Aggressor"),
        Rename(Place("value", ("stance", "polarity", "against")), "contra"),
        Rename(Place("attribute", ("mention", "level")), "rank"),
        Rename(Place("literal", ("stance", "Stance", "holder", "author")), "writer"),
    )
    usage = project.corpus.usage(project.scheme)
    then = moved(usage, made.moves, chain_layers(made.before, made.after))
    project.change_scheme(made)
    now = project.corpus.usage(project.scheme)
    assert then.counts() == now.counts()
    assert {(one.layer, one.type, one.name, one.value, one.count) for one in now.attributes} == {
        (one.layer, one.type, one.name, one.value, one.count) for one in then.attributes
    }
    assert {(one.layer, one.type, frozenset(one.fillings), one.count) for one in now.frames} == {
        (one.layer, one.type, frozenset(one.fillings), one.count) for one in then.frames
    }
    assert refused(project) == []


def test_others_work_made_since_keeps_the_change_from_being_taken_back(project: Project) -> None:
    project.change_scheme(change(project, Rename(PER, "HUMAN")))
    with Project.open(project.corpus.path, "سامر") as other:
        document = other.documents()[0].id
        other.apply(document, AddAnnotation("mention", "HUMAN", (Span(0, 3),)))
    before = everything(project)
    with pytest.raises(EditError, match="another scheme"):
        project.undo()
    assert everything(project) == before
    assert held(project.scheme, PER.beside("HUMAN")) is not None


def test_work_of_before_is_not_brought_back_into_another_scheme(project: Project) -> None:
    document = project.documents()[0].id
    with Project.open(project.corpus.path, "سامر") as other:
        other.apply(document, AddAnnotation("mention", "PER", (Span(0, 3),)))
        other.apply(document, AddAnnotation("mention", "PER", (Span(4, 7),)))
        other.undo()
    project.change_scheme(change(project, Rename(PER, "HUMAN")))
    with Project.open(project.corpus.path, "سامر") as other:
        with pytest.raises(EditError):
            other.redo()
        assert refused(other) == []


def test_a_stale_window_cannot_write_under_the_old_scheme(project: Project) -> None:
    with Project.open(project.corpus.path, "سامر") as other:
        project.change_scheme(change(project, Rename(PER, "HUMAN")))
        document = other.documents()[0].id
        with pytest.raises(EditError, match="changed elsewhere"):
            other.apply(document, AddAnnotation("mention", "ORG", (Span(0, 3),)))


def test_the_version_must_be_raised(project: Project) -> None:
    made = change(project, Rename(PER, "HUMAN"))
    with pytest.raises(EditError, match="version"):
        project.change_scheme(replace(made, after=replace(made.after, version=NEWS.version)))


def test_without_a_name_nobody_changes_the_scheme(project: Project) -> None:
    project.annotator = ""
    with pytest.raises(EditError, match="Say who annotates"):
        project.change_scheme(change(project, Rename(PER, "HUMAN")))


def places(scheme: Scheme) -> list[Place]:
    """List every place in a scheme that a step may be about."""
    found: list[Place] = []
    for layer in scheme.layers:
        at = Place("layer", (layer.name,))
        for attribute in layer.attributes:
            here = at.part("attribute", attribute.name)
            found += [here, *(here.part("value", one.name) for one in attribute.values)]
        if followed(scheme, layer.name) is None:
            for tag in layer.types:
                here = at.part("type", tag.name)
                found.append(here)
                for role in tag.roles:
                    there = here.part("role", role.name)
                    found += [there, *(there.part("literal", one.name) for one in role.literals)]
    return found


@st.composite
def _steps(draw: st.DrawFn, scheme: Scheme) -> Step | None:
    place = draw(st.sampled_from(places(scheme)))
    name = draw(st.sampled_from(("New", "Other-1", "x2", "Third")))
    everywhere = draw(st.booleans())
    kind = draw(st.sampled_from(("rename", "merge", "delete", "add", "shift", "change")))
    match kind:
        case "rename":
            return Rename(place, name, everywhere)
        case "merge":
            others = [one.name for one in siblings(scheme, place) if one.name != place.name]
            return Merge(place, draw(st.sampled_from(others)), everywhere) if others else None
        case "delete":
            return Delete(place, everywhere)
        case "shift":
            return Shift(place, draw(st.sampled_from((-1, 1))))
        case "change":
            return Change(place, "label", Words(name, "جديد"), everywhere)
        case _:
            return _addition(scheme, place, name)


def _addition(scheme: Scheme, place: Place, name: str) -> Step | None:
    label, nothing = Words(name, "جديد"), Words("", "")
    part: TagType | Value | Role
    match place.kind:
        case "type":
            part = TagType(name, label, nothing, "#0072B2")
            if place.layer == "relation":
                return None
        case "value" | "literal":
            part = Value(name, label, nothing)
        case "role":
            own = held(scheme, place)
            assert isinstance(own, Role)
            part = replace(own, name=name, label=label, key=None)
        case _:
            return None
    return Add(place.beside(name), part)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data(), remove=st.booleans(), count=st.integers(1, 6))
def test_whatever_the_steps_nothing_is_left_that_the_scheme_refuses(
    demo: Path, tmp_path: Path, data: st.DataObject, remove: bool, count: int
) -> None:
    copy = tmp_path / "steps.hashiya"
    for old in tmp_path.glob("steps.hashiya*"):
        old.unlink()
    shutil.copy(demo, copy)
    with Project.open(copy, "ليلى") as project:
        before = everything(project)
        draft = Draft(project.scheme)
        for _ in range(count):
            step = data.draw(_steps(draft.scheme))
            try:
                if step is not None:
                    draft.do(step)
            except SchemeError:
                continue
        draft.do(Change(WHOLE, "version", "2.0"))
        found = decide(draft, project, remove=remove)
        if not found.clear:
            with pytest.raises(EditError):
                project.change_scheme(SchemeChange(draft.before, draft.scheme, draft.moves))
            assert everything(project) == before
            return
        written = as_written(draft.scheme)
        assert replace(written, hash="") == replace(draft.scheme, hash="")
        project.change_scheme(SchemeChange(draft.before, draft.scheme, draft.moves))
        assert refused(project) == []
        project.undo()
        assert everything(project) == before
