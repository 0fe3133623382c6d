"""brat's configuration becomes a scheme; what a scheme cannot hold is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import SchemeError
from annotator.formats.brat.configuring import annotation_conf, visual_conf
from annotator.schema.brat.reading import read_brat
from annotator.schema.loading import load_scheme
from annotator.schema.records import Filler

CONF = """
<PLACE>=City|Country

[entities]
# what there is
Person
\tMinister
!Location
\tCity
\tCountry

[relations]
Lives-In\tArg1:Person, Arg2:<PLACE>
Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:contain

[events]
Attack\tAttacker+:Person, Target?:<ANY>, Place{1-2}:<PLACE>, By:Nobody
Statement\tSpeaker:Person, Topic*:<EVENT>

[attributes]
Negated\tArg:<EVENT>
Certainty\tArg:Attack, Value:Sure|Likely
"""
VISUAL = """
[labels]
Person | شخص | ش
Attack | An attack | Att

[drawing]
SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen
Person\tbgColor:#8fb2ff
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lay both files in a folder."""
    where = tmp_path / "my project"
    where.mkdir()
    (where / "annotation.conf").write_text(CONF, encoding="utf-8")
    (where / "visual.conf").write_text(VISUAL, encoding="utf-8")
    return where


def test_types_roles_relations_and_attributes_are_taken_over(folder: Path) -> None:
    scheme, notes = read_brat(folder)
    assert scheme == load_scheme(str(folder / "annotation.conf"))
    assert scheme.key == "my-project"
    mention, event = scheme.layer("mention"), scheme.layer("event")
    relation, entity = scheme.layer("relation"), scheme.layer("entity")
    assert mention is not None
    assert event is not None
    assert relation is not None
    assert entity is not None
    names = ["Person", "Person.Minister", "Location", "Location.City", "Location.Country"]
    assert [one.name for one in mention.types] == names
    assert [one.abstract for one in mention.types] == [False, False, True, False, False]
    person, attack = mention.types[0], event.types[0]
    assert (person.label.en, person.label.ar, person.color) == ("Person", "شخص", "#8FB2FF")
    assert attack.label.en == "An attack"
    roles = {one.name: (one.least, one.most) for one in attack.roles}
    assert roles == {"Attacker": (1, None), "Target": (0, 1), "Place": (1, 2)}
    place = attack.role("Place")
    assert place is not None
    assert place.fillers == (
        Filler("mention", "Location.City"),
        Filler("mention", "Location.Country"),
    )
    target = attack.role("Target")
    assert target is not None
    assert target.fillers == (Filler("mention"), Filler("event"))
    assert [one.name for one in relation.types] == ["Lives-In"]
    assert entity.members == "mention"
    assert [(one.name, one.types) for one in event.attributes] == [
        ("Negated", ()), ("Certainty", ("Attack",)),
    ]  # fmt: skip
    keys = [one.key for one in mention.types if one.parent is None]
    assert len(set(keys)) == len(keys)
    told = [one.template.format(**one.values) for one in notes]
    assert any("Nobody" in one for one in told)
    assert any("OVERLAP" in one for one in told)


@pytest.mark.parametrize("key", ["news", "ace2005", "wojood21"])
def test_what_hashiya_writes_for_brat_reads_as_a_scheme_with_the_same_types(
    key: str, tmp_path: Path
) -> None:
    before = load_scheme(key)
    (tmp_path / "annotation.conf").write_text(annotation_conf(before), encoding="utf-8")
    (tmp_path / "visual.conf").write_text(visual_conf(before), encoding="utf-8")
    after, _ = read_brat(tmp_path)
    written = {one.replace(".", "_").casefold() for one in _names(before)}
    read = {one.rpartition(".")[2].replace(".", "_").casefold() for one in _names(after)}
    assert read
    assert {one for one in read if not any(each.endswith(one) for each in written)} == set()


def _names(scheme: object) -> set[str]:
    return {tag.name for layer in getattr(scheme, "layers", ()) for tag in layer.types}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Person\n", "line 1: a section such as [entities] must come first"),
        ("[entities]\n\t\tPerson\n", "line 2: Person stands too far in"),
        ("[events]\nAttack\tAttacker\n", "line 2: Attacker is not an argument"),
        ("# nothing\n", "names no entities, events or relations"),
    ],
)
def test_a_broken_file_is_told_in_one_sentence(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "annotation.conf").write_text(text, encoding="utf-8")
    with pytest.raises(SchemeError) as problem:
        read_brat(tmp_path / "annotation.conf")
    assert told in str(problem.value)
    assert "\n" not in str(problem.value)


def test_names_with_signs_that_files_cannot_carry_are_told(tmp_path: Path) -> None:
    (tmp_path / "annotation.conf").write_bytes("[entities]\nPer\0son\nشخص\nبلد\n".encode())
    scheme, notes = read_brat(tmp_path)
    mention = scheme.layer("mention")
    assert mention is not None
    assert [one.name for one in mention.types] == ["Per_son", "T___", "T___-2"]
    assert len(notes) == 3


def test_a_file_far_too_large_is_refused(tmp_path: Path) -> None:
    (tmp_path / "annotation.conf").write_text("#" * 3_000_000, encoding="utf-8")
    with pytest.raises(SchemeError, match="too big"):
        read_brat(tmp_path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "annotation.conf").write_bytes(b"[entities]\n\xff\xfe\n")
    with pytest.raises(SchemeError):
        load_scheme(str(tmp_path / "annotation.conf"))
