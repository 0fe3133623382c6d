"""The news scheme holds what ACE 2005 and the stance layer ask for, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from annotator.schema.checking import defaults
from annotator.schema.loading import load_scheme, shipped_schemes
from annotator.schema.records import Layer, Role, TagType, Words

NEWS = load_scheme("news")

ENTITIES = {
    "PER": "Individual Group Indeterminate",
    "ORG": "Commercial Educational Entertainment Government Media Medical-Science"
    " Non-Governmental Religious Sports",
    "GPE": "Continent County-or-District GPE-Cluster Nation Population-Center Special"
    " State-or-Province",
    "LOC": "Address Boundary Celestial Land-Region-Natural Region-General Region-International"
    " Water-Body",
    "FAC": "Airport Building-Grounds Path Plant Subarea-Facility",
    "VEH": "Air Land Subarea-Vehicle Underspecified Water",
    "WEA": "Biological Blunt Chemical Exploding Nuclear Projectile Sharp Shooting Underspecified",
}
RELATIONS = {
    "PHYS": "Located Near",
    "PART-WHOLE": "Artifact Geographical Subsidiary",
    "PER-SOC": "Business Family Lasting-Personal",
    "ORG-AFF": "Employment Founder Investor-Shareholder Membership Ownership Sports-Affiliation"
    " Student-Alum",
    "ART": "User-Owner-Inventor-Manufacturer",
    "GEN-AFF": "Citizen-Resident-Religion-Ethnicity Org-Location",
    "METONYMY": "",
}
TIMES = "Time Time-Within Time-Starting Time-Ending Time-Before Time-After Time-Holds"
TIMES += " Time-At-Beginning Time-At-End"
ACTOR = "PER ORG GPE"
COURT = {"Adjudicator": ACTOR, "Crime": "Crime"}
DEFENCE = {"Defendant": ACTOR, **COURT}
HARM = {"Agent": ACTOR, "Victim": "PER", "Instrument": "WEA VEH"}
JOB = {"Person": "PER", "Position": "Job-Title"}
NO_PLACE = {"Movement.Transport", "Contact.Phone-Write", "Justice.Extradite"}
EVENTS: dict[str, dict[str, str]] = {
    "Life.Be-Born": {"Person": "PER"},
    "Life.Marry": {"Person": "PER"},
    "Life.Divorce": {"Person": "PER"},
    "Life.Injure": HARM,
    "Life.Die": HARM,
    "Movement.Transport": {
        "Agent": ACTOR,
        "Artifact": "PER WEA VEH",
        "Vehicle": "VEH",
        "Price": "Numeric",
        "Origin": "GPE LOC FAC",
        "Destination": "GPE LOC FAC",
    },
    "Transaction.Transfer-Ownership": {
        "Buyer": ACTOR,
        "Seller": ACTOR,
        "Beneficiary": ACTOR,
        "Artifact": "VEH WEA FAC ORG",
        "Price": "Numeric.Money",
    },
    "Transaction.Transfer-Money": {
        "Giver": ACTOR,
        "Recipient": ACTOR,
        "Beneficiary": ACTOR,
        "Money": "Numeric.Money",
    },
    "Business.Start-Org": {"Agent": ACTOR, "Org": "ORG"},
    "Business.Merge-Org": {"Org": "ORG"},
    "Business.End-Org": {"Org": "ORG"},
    "Business.Declare-Bankruptcy": {"Org": "ORG"},
    "Conflict.Attack": {
        "Attacker": ACTOR,
        "Target": "PER ORG VEH FAC WEA",
        "Instrument": "WEA VEH",
    },
    "Conflict.Demonstrate": {"Entity": "PER ORG"},
    "Contact.Meet": {"Entity": ACTOR},
    "Contact.Phone-Write": {"Entity": ACTOR},
    "Personnel.Start-Position": {**JOB, "Entity": "ORG GPE"},
    "Personnel.End-Position": {**JOB, "Entity": "ORG GPE"},
    "Personnel.Nominate": {**JOB, "Agent": "PER ORG GPE FAC"},
    "Personnel.Elect": {**JOB, "Entity": ACTOR},
    "Justice.Arrest-Jail": {"Person": "PER", "Agent": ACTOR, "Crime": "Crime"},
    "Justice.Release-Parole": {"Person": "PER", "Entity": ACTOR, "Crime": "Crime"},
    "Justice.Trial-Hearing": {**DEFENCE, "Prosecutor": ACTOR},
    "Justice.Charge-Indict": {**DEFENCE, "Prosecutor": ACTOR},
    "Justice.Sue": {**DEFENCE, "Plaintiff": ACTOR},
    "Justice.Convict": DEFENCE,
    "Justice.Acquit": DEFENCE,
    "Justice.Pardon": DEFENCE,
    "Justice.Sentence": {**DEFENCE, "Sentence": "Sentence"},
    "Justice.Fine": {**COURT, "Entity": ACTOR, "Money": "Numeric.Money"},
    "Justice.Execute": {"Person": "PER", "Agent": ACTOR, "Crime": "Crime"},
    "Justice.Extradite": {
        "Agent": ACTOR,
        "Person": "PER",
        "Destination": "GPE LOC FAC",
        "Origin": "GPE LOC FAC",
        "Crime": "Crime",
    },
    "Justice.Appeal": {**DEFENCE, "Prosecutor": ACTOR},
}


def layer(name: str) -> Layer:
    found = NEWS.layer(name)
    assert found is not None
    return found


def tag(layer_name: str, type_name: str) -> TagType:
    found = layer(layer_name).type(type_name)
    assert found is not None
    return found


def names(tree: dict[str, str]) -> set[str]:
    return {
        *tree,
        *(f"{top}.{below}" for top, all_below in tree.items() for below in all_below.split()),
    }


def fillers(role: Role) -> set[tuple[str, str | None]]:
    return {(filler.layer, filler.type) for filler in role.fillers}


def wanted(written: str) -> set[tuple[str, str]]:
    entity_types = set(written.split()) & ENTITIES.keys()
    values = set(written.split()) - ENTITIES.keys()
    in_text = {(place, one) for place in ("mention", "entity") for one in entity_types}
    return in_text | {("value", one) for one in values}


@pytest.mark.parametrize("name", ["mention", "entity"])
def test_mentions_and_entities_have_the_seven_types_with_their_subtypes(name: str):
    assert {one.name for one in layer(name).types} == names(ENTITIES)


def test_there_are_eight_event_types_and_thirty_three_subtypes():
    concrete = [one.name for one in layer("event").types if not one.abstract]
    assert len(EVENTS) == 33
    assert sorted(concrete) == sorted(EVENTS)
    assert len([one for one in layer("event").types if one.abstract]) == 8


@pytest.mark.parametrize("name", EVENTS)
def test_an_event_has_its_roles_with_their_fillers_and_place_and_times(name: str):
    roles = {role.name: role for role in tag("event", name).roles}
    place = set() if name in NO_PLACE else {"Place"}
    assert roles.keys() == {*EVENTS[name], *place, *TIMES.split()}
    for role, written in EVENTS[name].items():
        assert fillers(roles[role]) == wanted(written), role
    for role in place:
        assert fillers(roles[role]) == wanted("GPE LOC FAC")
    for time in TIMES.split():
        assert fillers(roles[time]) == wanted("Time")
    assert all(role.most is None for role in roles.values())


def test_a_meeting_needs_two_parties():
    role = tag("event", "Contact.Meet").role("Entity")
    assert role is not None
    assert role.least == 2


def test_relations_have_their_types_arguments_and_symmetry():
    types = layer("relation").types
    assert {one.name for one in types} == names(RELATIONS)
    for one in types:
        assert {role.name for role in one.roles} == {"Arg-1", "Arg-2", *TIMES.split()}
        assert one.symmetric == (one.name.split(".")[0] in {"PHYS", "PER-SOC", "METONYMY"})
        assert [(role.least, role.most) for role in one.roles if "Arg" in role.name] == [(1, 1)] * 2


def test_new_annotations_start_with_the_usual_values():
    assert defaults(layer("mention"), "PER.Individual") == {"level": "NAM"}
    assert defaults(layer("entity"), "PER") == {"class": "SPC"}
    assert defaults(layer("event"), "Conflict.Attack") == {
        "modality": "Asserted",
        "polarity": "Positive",
        "genericity": "Specific",
        "tense": "Unspecified",
    }
    assert defaults(layer("relation"), "METONYMY") == {
        "modality": "Asserted",
        "tense": "Unspecified",
    }
    assert defaults(layer("stance"), "Stance") == {"sarcasm": "no", "self": "no"}


def test_a_stance_has_the_values_of_its_attributes():
    values = {
        one.name: " ".join(value.name for value in one.values) for one in layer("stance").attributes
    }
    assert values == {
        "polarity": "favor against neutral mixed unclear",
        "attitude": "sentiment arguing agreement intention speculation",
        "explicitness": "explicit implicit",
        "commitment": "CB NCB ROB NA",
        "intensity": "1 2 3",
        "sarcasm": "yes no",
        "confidence": "high medium low",
        "self": "yes no",
    }


def test_a_stance_has_one_holder_one_target_any_sources_and_a_cue():
    roles = {role.name: (role.least, role.most) for role in tag("stance", "Stance").roles}
    assert roles == {"holder": (1, 1), "target": (1, 1), "source": (0, None), "cue": (0, 1)}
    target = tag("stance", "Stance").role("target")
    assert target is not None
    assert {one.layer for one in target.fillers} == {
        "mention",
        "entity",
        "event",
        "relation",
        "stance",
        "claim",
    }


@pytest.mark.parametrize(
    ("name", "color"),
    [
        ("PER", "#257BFC"),
        ("ORG", "#653357"),
        ("GPE", "#036B44"),
        ("LOC", "#298D54"),
        ("FAC", "#956A0E"),
        ("VEH", "#023E8A"),
        ("WEA", "#6D0121"),
    ],
)
def test_types_of_mentions_have_their_colour_and_subtypes_take_it_over(name: str, color: str):
    family = [one for one in layer("mention").types if one.name.split(".")[0] == name]
    assert {one.color for one in family} == {color}


def test_keys_one_to_seven_choose_the_types_of_mentions():
    assert {one.key: one.name for one in layer("mention").types if one.parent is None} == dict(
        zip("1234567", ENTITIES, strict=True)
    )


@pytest.mark.parametrize("name", ["mention", "value", "event", "relation"])
def test_every_type_can_be_reached_by_keys(name: str):
    assert all(one.key is not None for one in layer(name).types)


def test_claims_and_cues_are_made_on_the_spot():
    assert {one.name for one in NEWS.layers if one.quick} == {"claim", "cue"}


def everything_worded() -> Iterator[tuple[str, Words, Words]]:
    yield NEWS.key, NEWS.label, NEWS.description
    for one in NEWS.layers:
        yield one.name, one.label, one.description
        for kind in one.types:
            yield f"{one.name}.{kind.name}", kind.label, kind.description
            for role in kind.roles:
                yield f"{kind.name}.{role.name}", role.label, role.description
                for literal in role.literals:
                    yield literal.name, literal.label, literal.description
        for attribute in one.attributes:
            yield f"{one.name}.{attribute.name}", attribute.label, attribute.description
            for value in attribute.values:
                yield f"{attribute.name}.{value.name}", value.label, value.description


def test_everything_has_a_label_and_a_description_in_both_languages():
    for name, label, description in everything_worded():
        for words in (label, description):
            assert re.search("[ء-ي]", words.ar), name
            assert re.search("[A-Za-z]", words.en), name
            assert not re.search("[ء-ي]", words.en), name
        assert description.en.endswith((".", "?")), name
        assert description.ar.endswith((".", "؟")), name


def test_labels_that_stand_side_by_side_differ():
    for one in NEWS.layers:
        for parent in {kind.parent for kind in one.types}:
            level = [kind.label for kind in one.types if kind.parent == parent]
            assert (
                len({words.ar for words in level})
                == len({words.en for words in level})
                == len(level)
            )


def test_shipped_files_are_called_by_their_keys():
    assert "news" in shipped_schemes()
    assert {key: load_scheme(key).key for key in shipped_schemes()} == {
        key: key for key in shipped_schemes()
    }
