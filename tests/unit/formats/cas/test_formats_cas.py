"""A CAS gives back what went in, and dkpro-cassis, which is not ours, reads the same in it."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.cas.json import json_cas
from annotator.formats.cas.xml import xmi
from annotator.model.spans import surface
from tests.unit.formats.awkward import NEWS, SAMPLE, awkward

FORMATS = {"xmi": xmi.FORMAT, "json": json_cas.FORMAT}
ITEMS = [awkward(), *SAMPLE[:2]]
CUSTOM = "webanno.custom."
NAMED = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def written(tmp_path: Path, kind: str, items=ITEMS, scheme=NEWS) -> list[Path]:
    """Export documents of one annotator each."""
    out = tmp_path / "out"
    out.mkdir()
    report = FORMATS[kind].write(items, out, WriteOptions(scheme))
    assert report.is_lossless
    assert report.written == sum(len(work.annotations) for item in items for work in item.sets)
    return sorted(out.rglob(f"*{FORMATS[kind].suffixes[0]}"))


def loaded(path: Path, folder: Path):
    """Load a file with dkpro-cassis; a warning of it is an error."""
    cassis = pytest.importorskip("cassis")
    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("error")
        if path.suffix == ".json":
            return cassis.load_cas_from_json(file)
        with (folder / "TypeSystem.xml").open("rb") as types:
            return cassis.load_cas_from_xmi(file, cassis.load_typesystem(types))


@pytest.mark.parametrize("kind", FORMATS)
def test_what_is_read_is_what_was_written(tmp_path: Path, kind: str) -> None:
    found = [
        item
        for path in written(tmp_path, kind)
        for item in FORMATS[kind].read(path, ReadOptions(scheme=NEWS))
    ]
    assert {one.document.id: one for one in found} == {one.document.id: one for one in ITEMS}


@pytest.mark.parametrize("kind", FORMATS)
def test_cassis_reads_every_mark_with_its_text(tmp_path: Path, kind: str) -> None:
    item = awkward()
    (path,) = written(tmp_path, kind, [item])
    cas = loaded(path, path.parent)
    assert cas.sofa_string == item.document.text
    by_id = {
        one.hashiyaId: one
        for kind in cas.typesystem.get_types()
        if kind.name == NAMED or kind.name.startswith(CUSTOM)
        for one in cas.select(kind.name)
    }
    layers = {"mention", "value", "event", "stance"}
    wanted = [one for one in item.sets[0].annotations if one.layer in layers]
    for one in wanted:
        mark = by_id[one.id]
        pieces = mark.fragments.elements if mark.fragments else [mark]
        assert " ".join(each.get_covered_text() for each in pieces) == surface(
            item.document.text, one.spans
        )
        assert mark.value == one.type
    assert by_id["a1"].level == "NAM"
    assert by_id["a3"].note == 'جزء\nكلمة <&"'
    assert by_id["a5"].doubt is True
    assert [one.role for one in by_id["a7"].arguments.elements] == ["Entity", "Entity", "Place"]
    assert list(by_id["a8"].literals.elements) == ["holder=author", "source=outlet"]


@pytest.mark.parametrize("kind", FORMATS)
def test_cassis_sees_entities_and_relations_where_inception_looks(
    tmp_path: Path, kind: str
) -> None:
    (path,) = written(tmp_path, kind, [awkward()])
    cas = loaded(path, path.parent)
    api = "de.tudarmstadt.ukp.dkpro.core.api."
    (chain,) = cas.select(f"{api}coref.type.CoreferenceChain")
    first = chain.first
    assert first.get_covered_text() == "هند"
    assert first.next.get_covered_text() == "محمد"
    assert first.next.next is None
    located, near = cas.select("webanno.custom.Relation")
    assert {located.value, near.value} == {"PHYS.Located", "PHYS.Near"}
    for one in (located, near):
        assert one.Governor is not None
        assert (one.begin, one.end) == (one.Dependent.begin, one.Dependent.end)
    assert len(cas.select(f"{api}segmentation.type.Sentence")) >= 2
    assert len(cas.select(f"{api}segmentation.type.Token")) > 10
    (metadata,) = cas.select(f"{api}metadata.type.DocumentMetaData")
    assert metadata.documentTitle == 'خبر "1" & <ب>'


def test_what_cassis_writes_anew_is_read_as_before(tmp_path: Path) -> None:
    (path,) = written(tmp_path, "xmi", [awkward()])
    again = tmp_path / "again.xmi"
    loaded(path, path.parent).to_xmi(again)
    (item,) = xmi.read(again, ReadOptions(scheme=NEWS))
    assert item.document == awkward().document
    found = {one.id: one for one in item.sets[0].annotations}
    assert found == {one.id: one for one in awkward().sets[0].annotations}


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_corpus_gives_the_same_bytes(tmp_path: Path, kind: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = written(tmp_path / "a", kind), written(tmp_path / "b", kind)
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]


def foreign(tmp_path: Path) -> Path:
    """Make a file as INCEpTION exports it, with dkpro-cassis and layers of another project."""
    cassis = pytest.importorskip("cassis")
    types = cassis.load_dkpro_core_typesystem()
    link = types.create_type("webanno.custom.EventEntityLink", "uima.cas.TOP")
    types.create_feature(link, "role", "uima.cas.String")
    types.create_feature(link, "target", "uima.tcas.Annotation")
    event = types.create_type("webanno.custom.Event")
    types.create_feature(event, "value", "uima.cas.String")
    types.create_feature(event, "tense", "uima.cas.String")
    types.create_feature(event, "entities", "uima.cas.FSArray", elementType=link.name)
    sentiment = types.create_type("webanno.custom.Mood")
    types.create_feature(sentiment, "value", "uima.cas.String")
    cas = cassis.Cas(types)
    cas.sofa_string = "😀 التقى محمد هند\r\nفي بغداد"
    cas.sofa_mime = "text/plain"
    entity = types.get_type(NAMED)
    first, second = entity(begin=8, end=12, value="PER"), entity(begin=13, end=16, value="PER")
    place = entity(begin=21, end=26, value="GPE")
    chain_link = types.get_type("de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink")
    chain = types.get_type("de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain")
    tail = chain_link(begin=13, end=16)
    head = chain_link(begin=8, end=12, next=tail)
    array = types.get_type("uima.cas.FSArray")
    meet = event(begin=2, end=7, value="Contact.Meet", tense="Past")
    meet.entities = array(
        elements=[link(role="Entity", target=first), link(role="Place", target=place)]
    )
    mood = sentiment(begin=2, end=7, value="Gloomy")
    cas.add_all([first, second, place, meet, mood, tail, head, chain(first=head)])
    path = tmp_path / "admin.xmi"
    cas.to_xmi(path)
    return path


def test_a_file_of_inception_finds_its_place_in_the_scheme(tmp_path: Path) -> None:
    told: list[FormatError] = []
    options = ReadOptions(scheme=NEWS, annotator="هند", tell=told.append)
    (item,) = xmi.read(foreign(tmp_path), options)
    text = item.document.text
    assert text == "😀 التقى محمد هند\nفي بغداد"
    (work,) = item.sets
    assert work.annotator == "هند"
    found = {surface(text, one.spans): one for one in work.annotations if one.spans}
    assert {(words, one.layer, one.type) for words, one in found.items()} == {
        ("محمد", "mention", "PER"),
        ("هند", "mention", "PER"),
        ("بغداد", "mention", "GPE"),
        ("التقى", "event", "Contact.Meet"),
    }
    meet = found["التقى"]
    assert meet.attributes["tense"] == "Past"
    assert meet.targets("Entity") == (found["محمد"].id,)
    assert meet.targets("Place") == (found["بغداد"].id,)
    (entity,) = [one for one in work.annotations if one.layer == "entity"]
    assert entity.targets() == (found["محمد"].id, found["هند"].id)
    assert ["Mood Gloomy" in str(one) for one in told] == [True]


def test_a_type_that_the_scheme_lacks_stops_the_reading_by_default(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="Mood Gloomy"):
        list(xmi.read(foreign(tmp_path), ReadOptions(scheme=NEWS)))


def views(tmp_path: Path, first: str | None, kind: str) -> tuple[str, list[tuple[str, str]]]:
    """Read a file of two views that cassis made: the text, and what is marked in it."""
    cassis = pytest.importorskip("cassis")
    types = cassis.load_dkpro_core_typesystem()
    cas = cassis.Cas(types)
    if first is not None:
        cas.sofa_string = first
        cas.add(types.get_type(NAMED)(begin=2, end=6, value="PER"))
    other = cas.create_view("ترجمة")
    other.sofa_string = "😀 هند وبغداد"
    other.add(types.get_type(NAMED)(begin=7, end=12, value="GPE"))
    path = tmp_path / f"x.{kind}"
    (cas.to_xmi if kind == "xmi" else cas.to_json)(path)
    told: list[FormatError] = []
    chosen = xmi if kind == "xmi" else json_cas
    (item,) = chosen.read(path, ReadOptions(scheme=NEWS, annotator="هند", tell=told.append))
    text = item.document.text
    marked = [(one.type, surface(text, one.spans)) for one in item.sets[0].annotations]
    told_of_views = ["ترجمة" in str(one) for one in told]
    assert told_of_views == ([True] if first else [])
    return text, marked


@pytest.mark.parametrize("kind", ["xmi", "json"])
def test_a_second_text_of_a_file_is_told_and_taken_where_it_is_the_only_one(
    tmp_path: Path, kind: str
) -> None:
    assert views(tmp_path, "😀 محمد", kind) == ("😀 محمد", [("PER", "محمد")])
    assert views(tmp_path, None, kind) == ("😀 هند وبغداد", [("GPE", "بغداد")])


ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
XMI = '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"'
TOKEN = '<t:Token xmlns:t="http:///x.ecore" xmi:id="2" begin="0" end="99"/>'
SOFA = '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="نص"/>'
HOSTILE = {
    "an entity": f"{ENTITY}{XMI}>&e;</xmi:XMI>",
    "not closed": f"{XMI}>",
    "other XML": "<x/>",
    "no text": f"{XMI}/>",
    "no number": f"{XMI}><x/>{SOFA}</xmi:XMI>",
    "out of the text": f"{XMI}>{TOKEN}{SOFA}</xmi:XMI>",
    "too deep": "<x>" * 5000 + "</x>" * 5000,
    "empty": "",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_told_in_one_sentence(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x.xmi"
    path.write_text(HOSTILE[kind], encoding="utf-8")
    with pytest.raises(FormatError) as told:
        list(xmi.read(path, ReadOptions()))
    assert "x.xmi" in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    "text", ["[]", "{}", '{"%FEATURE_STRUCTURES": 1}', '{"%FEATURE_STRUCTURES": [{"%ID": "a"}]}']
)
def test_json_that_is_no_cas_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FormatError, match=r"x\.json"):
        list(json_cas.read(path, ReadOptions()))
