"""The shipped schemes hold what the literature gives, and everything in them can be annotated."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from annotator import paths
from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.errors import SchemeError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.jsonl import read, write
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import AnnotationId, new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.checking import check_set
from annotator.schema.loading import load_scheme, shipped_schemes
from annotator.schema.records import Layer, Role, Scheme, TagType, Words, fills
from annotator.schema.rules import MEMBER
from annotator.text.cleaning import clean, text_sha256

SHIPPED = """
    ace2005 anercorp aqmar best claim-article factbank mawqif mpqa3 news news-stance ontonotes18
    rich-ere semeval2016-stance wojood-fine wojood21
"""
PRESETS = SHIPPED.split()
SCHEMES = {key: load_scheme(key) for key in PRESETS}
README = (paths.resources() / "schemes" / "README.md").read_text("utf-8")
every_preset = pytest.mark.parametrize("key", PRESETS)


def layer(key: str, name: str) -> Layer:
    found = SCHEMES[key].layer(name)
    assert found is not None
    return found


def concrete(key: str, name: str) -> list[str]:
    return [one.name for one in layer(key, name).types if not one.abstract]


def test_these_and_no_others_are_shipped() -> None:
    assert sorted(shipped_schemes()) == sorted(PRESETS)


def test_the_readme_lists_them() -> None:
    listed = re.findall(r"^\| `([\w-]+)` \| \S", README.split("## A small scheme")[0], re.MULTILINE)
    assert sorted(listed) == sorted(PRESETS)


# Everything in a scheme can be annotated, stored and given back


def whole_example(scheme: Scheme) -> AnnotatedDocument:
    """Annotate with every type of a scheme, every role filled and every attribute chosen."""
    kinds = [(one, tag) for one in scheme.layers for tag in one.types if not tag.abstract]
    kinds += [(one, tag) for one, tag in kinds if one.kind == "span"]  # fillers for two roles
    kinds.sort(key=lambda kind: kind[0].kind == "chain")
    text = "".join(f"كلمة{number} " for number in range(1000, 1000 + len(kinds)))
    assert clean(text).text == text
    bare = [
        Annotation(
            new_annotation_id(),
            one.name,
            tag.name,
            (Span(number * 9, number * 9 + 8),) if one.spans is not None else (),
            chosen(one, tag, number),
        )
        for number, (one, tag) in enumerate(kinds)
    ]
    members = iter(bare)
    whole: list[Annotation] = []
    for (one, tag), annotation in zip(kinds, bare, strict=True):
        if one.members is not None:
            member = next(each for each in members if each.layer == one.members)
            arguments = (Argument(MEMBER, member.id),)
        else:
            arguments = tuple(filled(tag.roles, annotation, bare))
        whole.append(replace(annotation, arguments=arguments))
    document = Document(
        new_document_id(), "مثال", text, text_sha256(text), {}, (Region(0, len(text), "body"),), ()
    )
    work = AnnotationSet("ليلى", "annotator", "in progress", scheme.reference, tuple(whole))
    return AnnotatedDocument(document, (work,))


def chosen(one: Layer, tag: TagType, number: int) -> dict[str, str]:
    """Choose a value of each attribute that the type takes, another for each annotation."""
    return {
        each.name: each.values[number % len(each.values)].name if each.values else "نص"
        for each in one.attributes_of(tag.name)
    }


def filled(
    roles: Sequence[Role], annotation: Annotation, others: Sequence[Annotation]
) -> Iterator[Argument]:
    """Fill each role with a literal, if it takes one, and with as many annotations as it needs.

    What fills no other role of the annotation comes first, so that roles that must differ do.
    """
    used: set[AnnotationId] = set()
    for role in roles:
        if role.literals:
            yield Argument(role.name, None, role.literals[0].name)
            if role.most == 1:
                continue
        fitting = [
            one
            for one in others
            if one.id != annotation.id
            and any(fills(filler, one.layer, one.type) for filler in role.fillers)
        ]
        taken = sorted(fitting, key=lambda one: one.id in used)[: max(role.least, 1)]
        used.update(one.id for one in taken)
        yield from (Argument(role.name, one.id) for one in taken)


@every_preset
def test_everything_in_it_can_be_annotated_without_a_word_from_the_checks(key: str) -> None:
    scheme = SCHEMES[key]
    example = whole_example(scheme)
    annotations = example.sets[0].annotations
    assert check_set(scheme, annotations, len(example.document.text)) == []
    assert {(one.layer, one.type) for one in annotations} == {
        (one.name, tag.name) for one in scheme.layers for tag in one.types if not tag.abstract
    }
    roles = {
        (one.name, role.name) for one in scheme.layers for tag in one.types for role in tag.roles
    }
    assert roles <= {(one.layer, filler.role) for one in annotations for filler in one.arguments}


@every_preset
def test_what_is_annotated_with_it_comes_back_from_json_lines(key: str, tmp_path: Path) -> None:
    example = whole_example(SCHEMES[key])
    write([example], tmp_path / "one.jsonl", WriteOptions(SCHEMES[key]))
    assert list(read(tmp_path / "one.jsonl", ReadOptions())) == [example]


Hashiya = Callable[..., int]


@pytest.fixture
def hashiya(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hashiya:
    """Run commands in a folder of their own."""
    monkeypatch.chdir(tmp_path)
    faces = Faces(
        has_display=lambda: False,
        open_window=lambda *_: pytest.fail("no window was asked for"),
        paint=lambda *_: pytest.fail("no picture was asked for"),
    )
    return lambda *words: run([str(word) for word in words], faces)


@every_preset
def test_a_corpus_starts_with_it_and_keeps_what_is_annotated(
    hashiya: Hashiya, key: str, tmp_path: Path
) -> None:
    example = whole_example(SCHEMES[key])
    write([example], tmp_path / "one.jsonl", WriteOptions(SCHEMES[key]))
    assert hashiya("new", "a.hashiya", "--scheme", key) == 0
    assert hashiya("import", "a.hashiya", "one.jsonl") == 0
    assert hashiya("export", "a.hashiya", "two.jsonl", "--format", "jsonl") == 0
    (back,) = read(tmp_path / "two.jsonl", ReadOptions())
    assert back.document.text == example.document.text
    assert back.sets[0].scheme == SCHEMES[key].reference
    given, kept = ({one.id: one for one in each.sets[0].annotations} for each in (example, back))
    assert kept == given


def test_all_are_listed(hashiya: Hashiya, capsys: pytest.CaptureFixture[str]) -> None:
    assert hashiya("schemes", "--json") == 0
    assert sorted(one["key"] for one in json.loads(capsys.readouterr().out)) == sorted(PRESETS)


# What stands side by side can be told apart


def clashes(names: Sequence[str]) -> set[str]:
    return {name for name in names if names.count(name) > 1}


@every_preset
def test_no_two_choices_of_one_moment_share_a_key(key: str) -> None:
    scheme = SCHEMES[key]
    marking = [one for one in scheme.layers if one.spans and one.kind in {"span", "frame"}]
    first = next((one for one in marking if one.kind == "span" and not one.quick), None)
    keys = [one.key for one in marking if one is not first and one.key and not one.quick]
    if first is not None:
        assert all(tag.key for tag in first.types if tag.parent is None)
        keys += [tag.key for tag in first.types if tag.parent is None and tag.key]
    assert not clashes([*keys, "w"]), "w chooses how a word is cut"
    for one in scheme.layers:
        for tag in one.types:
            attributes = [each.key for each in one.attributes_of(tag.name) if each.key]
            roles = [role.key for role in tag.roles if role.key]
            types = [each.key for each in one.types if each.parent is None and each.key]
            if one.kind not in {"frame", "relation"}:
                roles += [*types, "j", "t"]  # J joins mentions, T leads to the subtypes
            assert not clashes([*attributes, *roles]), tag.name


@pytest.mark.parametrize("key", [one for one in PRESETS if one != "news"])
def test_a_key_leads_to_no_empty_list_of_values(key: str) -> None:
    for one in SCHEMES[key].layers:
        assert all(each.values for each in one.attributes if each.key), one.name


@every_preset
def test_labels_that_stand_side_by_side_differ(key: str) -> None:
    for one in SCHEMES[key].layers:
        levels: list[list[Words]] = [
            *(
                [tag.label for tag in one.types if tag.parent == parent]
                for parent in {tag.parent for tag in one.types}
            ),
            *([role.label for role in tag.roles] for tag in one.types),
            *([value.label for value in each.values] for each in one.attributes),
            *([each.label for each in one.attributes_of(tag.name)] for tag in one.types),
        ]
        for level in levels:
            assert not clashes([words.en for words in level]), one.name
            assert not clashes([words.ar for words in level]), one.name


PALETTE = {tag.color for one in SCHEMES["news"].layers for tag in one.types}
SAME_KIND = {
    "PER": {"PER", "PERS", "PERSON"},
    "ORG": {"ORG"},
    "GPE": {"GPE"},
    "LOC": {"LOC"},
    "FAC": {"FAC"},
    "VEH": {"VEH"},
    "WEA": {"WEA"},
}


@every_preset
def test_the_same_kind_of_thing_has_the_same_colour(key: str) -> None:
    colors = {tag.name: tag.color for tag in layer("news", "mention").types}
    kinds = {name: like for like, names in SAME_KIND.items() for name in names}
    for one in SCHEMES[key].layers:
        for tag in one.types:
            assert tag.color in PALETTE, tag.name
            if one.kind == "span" and tag.name.split(".")[0] in kinds:
                assert tag.color == colors[kinds[tag.name.split(".")[0]]], tag.name
        if one.name in {"event", "relation", "stance"}:
            (color,) = {tag.color for tag in one.types}
            assert color in {tag.color for tag in layer("news", one.name).types}


# Types

TYPES: dict[tuple[str, str], str] = {
    ("ace2005", "value"): "Time Numeric.Money Numeric.Percent Job-Title Crime Sentence"
    " Contact-Info.E-Mail Contact-Info.Phone-Number Contact-Info.URL",
    ("rich-ere", "mention"): "PER ORG GPE LOC FAC",
    ("rich-ere", "filler"): "VEH WEA TIME MONEY TITLE CRIME SENTENCE AGE URL",
    ("rich-ere", "relation"): "Physical.LocatedNear Physical.Resident Physical.OrgHeadquarter"
    " Physical.OrgLocationOrigin PartWhole.Subsidiary PartWhole.Membership"
    " PersonalSocial.Business PersonalSocial.Family PersonalSocial.Unspecified"
    " PersonalSocial.Role OrgAffiliation.EmploymentMembership OrgAffiliation.Leadership"
    " OrgAffiliation.Founder OrgAffiliation.Ownership OrgAffiliation.InvestorShareholder"
    " OrgAffiliation.StudentAlum GeneralAffiliation.MORE GeneralAffiliation.OPRA"
    " GeneralAffiliation.APORA GeneralAffiliation.PersonAge GeneralAffiliation.OrgWebsite",
    ("wojood21", "mention"): "PERS NORP OCC ORG GPE LOC FAC EVENT DATE TIME LANGUAGE WEBSITE LAW"
    " PRODUCT CARDINAL ORDINAL PERCENT QUANTITY UNIT MONEY CURR",
    ("anercorp", "mention"): "PERS LOC ORG MISC",
    ("aqmar", "mention"): "PER LOC ORG MIS",
    ("ontonotes18", "mention"): "PERSON NORP FAC ORG GPE LOC PRODUCT EVENT WORK_OF_ART LAW"
    " LANGUAGE DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL",
    ("ontonotes18", "coreference"): "IDENT",
    ("ontonotes18", "apposition"): "APPOS",
    ("news-stance", "mention"): "PER ORG GPE LOC FAC VEH WEA",
    ("semeval2016-stance", "stance"): "Atheism Climate-Change Feminist-Movement Hillary-Clinton"
    " Legalization-of-Abortion Donald-Trump",
    ("mawqif", "stance"): "Covid-Vaccine Digital-Transformation Women-Empowerment",
    ("mpqa3", "attitude"): "sentiment-pos sentiment-neg arguing-pos arguing-neg agree-pos"
    " agree-neg intention-pos intention-neg speculation other-attitude interior-sentiment-pos"
    " interior-sentiment-neg",
    ("mpqa3", "eTarget"): "entity event other",
    ("factbank", "event"): "OCCURRENCE STATE REPORTING I_ACTION I_STATE PERCEPTION ASPECTUAL",
}


@pytest.mark.parametrize(("key", "name"), TYPES)
def test_a_layer_has_its_types(key: str, name: str) -> None:
    assert sorted(concrete(key, name)) == sorted(TYPES[key, name].split())


FINE = {
    "GPE": "COUNTRY STATE-OR-PROVINCE TOWN NEIGHBORHOOD CAMP GPE_ORG SPORT",
    "LOC": "CONTINENT CLUSTER ADDRESS BOUNDARY CELESTIAL WATER-BODY LAND-REGION-NATURAL"
    " REGION-GENERAL REGION-INTERNATIONAL",
    "ORG": "GOV COM EDU ENT NONGOV MED REL SCI SPO ORG_FAC",
    "FAC": "PLANT AIRPORT BUILDING-OR-GROUNDS SUBAREA-FACILITY PATH",
}


def test_wojood_fine_adds_thirty_one_subtypes_to_wojood() -> None:
    fine = {f"{top}.{below}" for top, names in FINE.items() for below in names.split()}
    assert len(fine) == 31
    assert {one.name for one in layer("wojood-fine", "mention").types} == fine | set(
        concrete("wojood21", "mention")
    )


@pytest.mark.parametrize(
    ("attribute", "on", "tops"),
    [("gpe-org", "GPE.GPE_ORG", ["GPE", "ORG"]), ("org-fac", "ORG.ORG_FAC", ["ORG", "FAC"])],
)
def test_a_hybrid_of_wojood_fine_takes_a_subtype_of_either_side(
    attribute: str, on: str, tops: list[str]
) -> None:
    found = layer("wojood-fine", "mention").attribute(attribute)
    assert found is not None
    assert found.types == (on,)
    allowed = {name for top in tops for name in FINE[top].split()} - {"GPE_ORG", "ORG_FAC"}
    assert {one.name for one in found.values} == allowed


# ACE 2005, which the news scheme follows

ROLES = (
    "Adjudicator Agent Artifact Attacker Beneficiary Buyer Crime Defendant Destination Entity"
    " Giver Instrument Money Org Origin Person Place Plaintiff Position Price Prosecutor Recipient"
    " Seller Sentence Target Vehicle Victim"
)
TIMES = "Within Starting Ending Before After Holds At-Beginning At-End"


@pytest.mark.parametrize("name", ["mention", "entity", "event", "relation"])
def test_ace_has_the_types_of_news_with_the_eight_finer_times(name: str) -> None:
    ace, news = layer("ace2005", name), layer("news", name)
    assert [one.name for one in ace.types] == [one.name for one in news.types]
    for one, other in zip(ace.types, news.types, strict=True):
        assert (one.color, one.symmetric, one.abstract) == (
            other.color,
            other.symmetric,
            other.abstract,
        )
        own = {role.name: role for role in one.roles if role.name != "head"}
        assert own.keys() == {role.name for role in other.roles} - {"Time"}
        for role in other.roles:
            if role.name != "Time":
                found = own[role.name]
                assert (found.fillers, found.least, found.most) == (
                    role.fillers,
                    role.least,
                    role.most,
                )


def test_ace_has_twenty_seven_roles_and_eight_times_and_heads() -> None:
    roles = {role.name for one in layer("ace2005", "event").types for role in one.roles}
    assert roles == {*ROLES.split(), *(f"Time-{one}" for one in TIMES.split())}
    assert len(concrete("ace2005", "event")) == 33
    head = layer("ace2005", "mention").types[0].role("head")
    assert head is not None
    assert [one.layer for one in head.fillers] == ["head"]


# Rich ERE

ACTOR, PARTY, PLACE, MEANS = "GPE ORG PER", "ORG PER", "FAC GPE LOC", "VEH WEA"
COURT = {"Defendant": PARTY, "Adjudicator": ACTOR, "Crime": "CRIME"}
DEAL = {"Giver": ACTOR, "Recipient": ACTOR, "Beneficiary": ACTOR}
WAY = {"Agent": ACTOR, "Origin": PLACE, "Destination": PLACE, "Instrument": MEANS}
HARM = {"Agent": ACTOR, "Victim": "PER", "Instrument": MEANS}
POST = {"Person": "PER", "Position": "TITLE"}
CUSTODY = {"Person": "PER", "Agent": ACTOR, "Crime": "CRIME"}
ERE_EVENTS: dict[str, dict[str, str]] = {
    "Life.Be-Born": {"Person": "PER"},
    "Life.Marry": {"Person": "PER"},
    "Life.Divorce": {"Person": "PER"},
    "Life.Injure": HARM,
    "Life.Die": HARM,
    "Movement.Transport-Person": {**WAY, "Person": "PER"},
    "Movement.Transport-Artifact": {**WAY, "Artifact": "FAC VEH WEA", "Price": "MONEY"},
    "Transaction.Transfer-Ownership": {**DEAL, "Thing": "FAC ORG VEH WEA", "Price": "MONEY"},
    "Transaction.Transfer-Money": {**DEAL, "Money": "MONEY"},
    "Transaction.Transaction": DEAL,
    "Business.Start-Org": {"Agent": ACTOR, "Org": "ORG"},
    "Business.Merge-Org": {"Org": "ORG"},
    "Business.End-Org": {"Org": "ORG"},
    "Business.Declare-Bankruptcy": {"Org": "ORG"},
    "Conflict.Attack": {"Attacker": ACTOR, "Target": "FAC GPE ORG PER VEH", "Instrument": MEANS},
    "Conflict.Demonstrate": {"Entity": ACTOR},
    "Contact.Meet": {"Entity": ACTOR},
    "Contact.Correspondence": {"Entity": ACTOR},
    "Contact.Contact": {"Entity": ACTOR},
    "Contact.Broadcast": {"Entity": ACTOR, "Audience": ACTOR},
    "Manufacture.Artifact": {"Agent": ACTOR, "Artifact": "FAC VEH WEA"},
    "Personnel.Start-Position": {**POST, "Entity": ACTOR},
    "Personnel.End-Position": {**POST, "Entity": ACTOR},
    "Personnel.Nominate": {**POST, "Agent": ACTOR},
    "Personnel.Elect": {**POST, "Agent": ACTOR},
    "Justice.Arrest-Jail": CUSTODY,
    "Justice.Release-Parole": CUSTODY,
    "Justice.Execute": CUSTODY,
    "Justice.Trial-Hearing": {**COURT, "Prosecutor": ACTOR},
    "Justice.Charge-Indict": {**COURT, "Prosecutor": ACTOR},
    "Justice.Appeal": {**COURT, "Prosecutor": ACTOR},
    "Justice.Sue": {**COURT, "Plaintiff": PARTY},
    "Justice.Convict": COURT,
    "Justice.Acquit": COURT,
    "Justice.Pardon": COURT,
    "Justice.Sentence": {**COURT, "Sentence": "SENTENCE"},
    "Justice.Fine": {"Entity": ACTOR, "Adjudicator": ACTOR, "Money": "MONEY", "Crime": "CRIME"},
    "Justice.Extradite": {**CUSTODY, "Origin": PLACE, "Destination": PLACE},
}
PLACELESS = {"Movement.Transport-Person", "Movement.Transport-Artifact", "Justice.Extradite"}


def test_rich_ere_has_nine_types_and_thirty_eight_subtypes() -> None:
    assert len(ERE_EVENTS) == 38
    assert sorted(concrete("rich-ere", "event")) == sorted(ERE_EVENTS)
    assert sorted(concrete("rich-ere", "hopper")) == sorted(ERE_EVENTS)
    assert sum(one.abstract for one in layer("rich-ere", "event").types) == 9


@pytest.mark.parametrize("name", ERE_EVENTS)
def test_an_event_of_rich_ere_has_its_roles_with_their_fillers(name: str) -> None:
    tag = layer("rich-ere", "event").type(name)
    assert tag is not None
    wanted = {**ERE_EVENTS[name], "Time": "TIME"}
    if name not in PLACELESS:
        wanted["Place"] = PLACE
    assert {role.name for role in tag.roles} == wanted.keys()
    for role in tag.roles:
        assert {one.type for one in role.fillers} == set(wanted[role.name].split()), role.name
        assert role.most is None


def test_best_stands_on_the_whole_of_rich_ere() -> None:
    assert SCHEMES["best"].layers[:-2] == SCHEMES["rich-ere"].layers


# Attributes with their closed values; free text has none

BOTH = "yes no"
UNSURE = "somewhat-uncertain very-uncertain"
FIVE = "neutral low medium high extreme"
EIGHT = "positive negative both neutral uncertain-positive uncertain-negative uncertain-both"
EIGHT += " uncertain-neutral"
LEVEL = {"level": "NAM NOM PRO"}
ATTRIBUTES: dict[str, dict[str, dict[str, str]]] = {
    "ace2005": {
        "mention": {
            **LEVEL,
            "ldctype": "",
            "role": "PER ORG LOC GPE",
            "style": "LITERAL METONYMIC",
        },
        "value": {
            "val": "",
            "mod": "AFTER APPROX BEFORE END EQUAL_OR_LESS EQUAL_OR_MORE LESS_THAN MID MORE_THAN"
            " ON_OR_AFTER ON_OR_BEFORE START",
            "anchor_val": "",
            "anchor_dir": "AFTER AS_OF BEFORE ENDING STARTING WITHIN",
            "set": "YES",
            "non_specific": "YES",
            "comment": "",
        },
        "entity": {"name": "", "class": "SPC GEN NEG USP"},
        "event": {
            "modality": "Asserted Other",
            "polarity": "Positive Negative",
            "genericity": "Specific Generic",
            "tense": "Past Present Future Unspecified",
        },
        "relation": {
            "modality": "Asserted Other",
            "tense": "Past Present Future Unspecified",
            "lexical-condition": "Possessive Preposition PreMod Coordination Formulaic"
            " Participial Verbal Other",
        },
    },
    "rich-ere": {
        "mention": LEVEL,
        "entity": {"name": "", "specificity": "specific nonspecific"},
        "event": {"realis": "actual generic other"},
        "relation": {"realis": "true false"},
    },
    "aqmar": {"mention": {"class": ""}},
    "ontonotes18": {"expression": {"zero": BOTH}},
    "semeval2016-stance": {
        "stance": {
            "stance": "FAVOR AGAINST NONE",
            "opinion": "TARGET OTHER NO-ONE",
            "sentiment": "POS NEG NEITHER",
        }
    },
    "mawqif": {
        "stance": {
            "stance": "Favor Against None",
            "favor_reason": "F_Explicit F_Implicit",
            "against_reason": "A_Explicit A_Implicit",
            "none_reason": "Not-clear Not-Related",
            "sarcasm": "Yes No",
            "sentiment": "Positive Negative Neutral",
            "stance-confidence": "",
            "sarcasm-confidence": "",
            "sentiment-confidence": "",
        }
    },
    "claim-article": {
        "claim-stance": {
            "stance": "agree disagree discuss unrelated",
            "claim": "",
            "fact": "true false",
            "claim_url": "",
        }
    },
    "mpqa3": {
        "agent": {"id": "", "agent-uncertain": UNSURE},
        "direct-subjective": {
            "intensity": FIVE,
            "expression-intensity": FIVE,
            "polarity": EIGHT,
            "insubstantial": "c1 c2 c3",
            "implicit": "true",
            "annotation-uncertain": UNSURE,
            "subjective-uncertain": UNSURE,
        },
        "expressive-subjectivity": {
            "intensity": FIVE,
            "polarity": EIGHT,
            "es-uncertain": UNSURE,
            "nested-source-uncertain": UNSURE,
        },
        "attitude": {
            "intensity": "low low-medium medium medium-high high high-extreme extreme",
            "inferred": "yes",
            "repetition": "yes",
            "contrast": "yes",
            "sarcastic": "yes",
        },
        "targetFrame": {"isReferredInSpan": BOTH},
        "eTarget": {"isNegated": BOTH, "isReferredInSpan": BOTH},
    },
    "factbank": {"factuality": {"value": "CT+ CT- PR+ PR- PS+ PS- CTu Uu"}},
    "news-stance": {"mention": {}, "entity": {"name": ""}},
}
ATTRIBUTES["best"] = {
    **ATTRIBUTES["rich-ere"],
    "belief": {"type": "cb ncb rob na", "polarity": "pos neg", "sarcasm": BOTH},
    "sentiment": {"polarity": "pos neg", "sarcasm": BOTH},
}
ATTRIBUTES["news-stance"]["stance"] = {
    "polarity": "favor against neutral mixed unclear",
    "attitude": "sentiment arguing agreement intention speculation",
    "explicitness": "explicit implicit",
    "commitment": "CB NCB ROB NA",
    "intensity": "1 2 3",
    "sarcasm": BOTH,
    "confidence": "high medium low",
    "self": BOTH,
}


@pytest.mark.parametrize("key", sorted(set(PRESETS) - {"news", "wojood-fine"}))
def test_a_scheme_has_its_attributes_with_their_values(key: str) -> None:
    found = {
        one.name: {each.name: {value.name for value in each.values} for each in one.attributes}
        for one in SCHEMES[key].layers
    }
    wanted = {
        name: {each: set(values.split()) for each, values in attributes.items()}
        for name, attributes in ATTRIBUTES.get(key, {}).items()
    }
    assert {name: each for name, each in found.items() if each} == {
        name: each for name, each in wanted.items() if each
    }


# Roles of stances, beliefs and the like: fewest, most, what fills them, literals

LIMITS: dict[tuple[str, str], dict[str, tuple[int, int | None, str, str]]] = {
    ("mpqa3", "direct-subjective"): {
        "nested-source": (1, None, "agent", "w implicit"),
        "attitude-link": (0, None, "attitude", ""),
    },
    ("mpqa3", "expressive-subjectivity"): {
        "nested-source": (1, None, "agent", "w implicit"),
        "targetFrame-link": (0, 1, "targetFrame", ""),
    },
    ("mpqa3", "agent"): {"nested-source": (0, None, "agent", "w implicit")},
    ("mpqa3", "attitude"): {"targetFrame-link": (0, 1, "targetFrame", "")},
    ("mpqa3", "targetFrame"): {
        "sTarget-link": (0, None, "sTarget", ""),
        "eTarget-link": (0, None, "eTarget", ""),
        "newETarget-link": (0, None, "eTarget", ""),
    },
    ("mpqa3", "sTarget"): {"eTarget-link": (0, None, "eTarget", "")},
    ("best", "belief"): {
        "source": (0, None, "mention", "author"),
        "target": (1, 1, "relation event", ""),
        "argument": (0, 1, "mention entity filler", ""),
    },
    ("best", "sentiment"): {
        "source": (0, None, "mention", "author"),
        "target": (1, 1, "mention relation event", ""),
    },
    ("factbank", "factuality"): {
        "event": (1, 1, "event", ""),
        "source": (1, None, "source", "AUTHOR GEN DUMMY"),
        "sip": (0, None, "event", ""),
    },
    ("claim-article", "claim-stance"): {"rationale": (0, None, "rationale", "")},
    ("ontonotes18", "apposition"): {
        "head": (1, 1, "expression", ""),
        "attribute": (1, None, "expression", ""),
    },
    ("rich-ere", "hopper"): {"mention": (1, None, "event", "")},
}


@pytest.mark.parametrize(("key", "name"), LIMITS)
def test_a_frame_has_its_roles(key: str, name: str) -> None:
    for tag in layer(key, name).types:
        assert {
            role.name: (
                role.least,
                role.most,
                {one.layer for one in role.fillers},
                [one.name for one in role.literals],
            )
            for role in tag.roles
        } == {
            role: (least, most, set(fillers.split()), literals.split())
            for role, (least, most, fillers, literals) in LIMITS[key, name].items()
        }


@pytest.mark.parametrize(
    ("key", "name", "first"),
    [
        ("news-stance", "stance", "author"),
        ("mpqa3", "direct-subjective", "w"),
        ("mpqa3", "expressive-subjectivity", "w"),
        ("factbank", "factuality", "AUTHOR"),
    ],
)
def test_a_chain_of_sources_begins_with_the_author(key: str, name: str, first: str) -> None:
    rules = [one for one in layer(key, name).constraints if one.kind == "starts-with"]
    assert [(one.value, one.severity) for one in rules] == [(first, "warning")]


@pytest.mark.parametrize("name", ["stance", "claim", "cue"])
def test_stances_alone_are_those_of_the_news_scheme(name: str) -> None:
    assert layer("news-stance", name) == layer("news", name)


@pytest.mark.parametrize("key", ["anercorp", "aqmar", "ontonotes18"])
def test_flat_names_do_not_overlap_and_nested_ones_may(key: str) -> None:
    words = [Span(0, 10), Span(3, 5)]
    for one, told in ((key, 1), ("wojood21", 0), ("wojood-fine", 0)):
        nested = [Annotation(new_annotation_id(), "mention", "ORG", (span,)) for span in words]
        assert len(check_set(SCHEMES[one], nested, 20)) == told


def test_no_two_schemes_have_the_same_label() -> None:
    for one, other in combinations(SCHEMES.values(), 2):
        assert one.label.en != other.label.en
        assert one.label.ar != other.label.ar


@pytest.mark.parametrize(
    ("insubstantial", "filled", "open_points"),
    [(None, False, 1), ("c2", False, 0), (None, True, 0), ("c2", True, 0)],
)
def test_a_direct_subjective_needs_an_attitude_unless_it_is_insubstantial(
    insubstantial: str | None, filled: bool, open_points: int
) -> None:
    (attitude_type, *_) = concrete("mpqa3", "attitude")
    attitude = Annotation(new_annotation_id(), "attitude", attitude_type, (Span(5, 9),))
    attributes = {"insubstantial": insubstantial} if insubstantial else {}
    arguments = [Argument("nested-source", value="w")]
    arguments += [Argument("attitude-link", attitude.id)] * filled
    state = Annotation(
        new_annotation_id(),
        "direct-subjective",
        "direct-subjective",
        (Span(0, 4),),
        attributes,
        tuple(arguments),
    )
    found = [
        one
        for one in check_set(SCHEMES["mpqa3"], [attitude, state], 20)
        if one.annotation == state.id
    ]
    assert [(one.template, one.severity) for one in found] == [
        ("{role} is still empty.", "warning")
    ] * open_points


def test_a_rule_that_asks_for_filled_roles_names_them(tmp_path: Path) -> None:
    source = shipped_schemes()["mpqa3"].read_text("utf-8")
    path = tmp_path / "mpqa3.toml"
    path.write_text(source.replace('roles = ["attitude-link"]\nunless', "unless"), "utf-8")
    with pytest.raises(SchemeError, match="must name at least one role"):
        load_scheme(str(path))
