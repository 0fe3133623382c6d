"""Web annotations say in RDF what they say in JSON, and those of others are understood.

The standard's context is bundled: rdflib would fetch it from the network.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.web_annotation.jsonld import FORMAT
from annotator.formats.web_annotation.terms import STANDARD, identifier, iri
from annotator.model.spans import surface
from tests.unit.formats.awkward import NEWS, SAMPLE, awkward

OA = "http://www.w3.org/ns/oa#"
BUNDLED = json.loads(Path(__file__).with_name("anno_context.json").read_text("utf-8"))


def written(tmp_path: Path, item) -> Path:
    """Export one document."""
    out = tmp_path / "out"
    out.mkdir()
    assert FORMAT.write([item], out, WriteOptions(NEWS)).is_lossless
    (path,) = out.glob("*.jsonld")
    return path


@pytest.mark.parametrize("item", [awkward(), SAMPLE[0]], ids=["awkward", "sample"])
def test_rdf_holds_every_mark_with_its_type_place_and_words(tmp_path: Path, item) -> None:
    rdflib = pytest.importorskip("rdflib")
    path = written(tmp_path, item)
    whole = json.loads(path.read_text("utf-8"))
    assert whole["@context"][0] == STANDARD
    whole["@context"][0] = BUNDLED
    graph = rdflib.Graph().parse(
        data=json.dumps(whole), format="json-ld", base="http://example.org/"
    )
    query = """PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?one ?type ?start ?end ?exact WHERE {
            ?one a oa:Annotation ; oa:hasBody ?body ; oa:hasTarget ?target .
            ?body oa:hasPurpose oa:classifying ; rdf:value ?type .
            ?target oa:hasSelector ?place, ?quote .
            ?place oa:start ?start ; oa:end ?end . ?quote oa:exact ?exact }"""
    found = {tuple(value.toPython() for value in row[1:]) for row in graph.query(query)}
    text = item.document.text
    assert found == {
        (one.type, *span, text[slice(*span)])
        for one in item.sets[0].annotations
        for span in one.spans
    }
    listed = set(graph.subjects(rdflib.RDF.type, rdflib.URIRef(f"{OA}Annotation")))
    assert {identifier(str(one)) for one in listed} == {one.id for one in item.sets[0].annotations}
    roles = graph.triples((None, rdflib.URIRef("urn:hashiya:terms:role"), None))
    assert len(list(roles)) == sum(len(one.arguments) for one in item.sets[0].annotations)
    assert list(FORMAT.read(path, ReadOptions())) == [item]


@pytest.mark.parametrize("name", ["a1", "018e4000-0000-7000-9000-000000000001", "أ ب/%#"])
def test_an_identifier_becomes_an_iri_and_comes_back(name: str) -> None:
    assert identifier(iri(name)) == name
    assert " " not in iri(name)


def foreign(tmp_path: Path, *selectors: dict, source: str = "text.txt") -> Path:
    """Write an annotation as Hypothesis or Recogito does, beside its text."""
    (tmp_path / "text.txt").write_text("قال محمد، وقال محمد لهند", "utf-8")
    path = tmp_path / "x.jsonld"
    annotation = {
        "@context": STANDARD, "id": "http://example.org/1", "type": "Annotation",
        "body": {"type": "TextualBody", "value": "PER", "purpose": "tagging"},
        "target": {"source": source, "selector": list(selectors)},
    }  # fmt: skip
    path.write_text(json.dumps(annotation), "utf-8")
    return path


def test_a_quotation_alone_is_found_when_it_stands_at_one_place(tmp_path: Path) -> None:
    quote = {"type": "TextQuoteSelector", "exact": "محمد", "prefix": "وقال ", "suffix": " ل"}
    (item,) = FORMAT.read(foreign(tmp_path, quote), ReadOptions(scheme=NEWS))
    ((one,),) = [work.annotations for work in item.sets]
    assert one.spans == ((15, 19),)
    assert (one.layer, one.type, surface(item.document.text, one.spans)) == (
        "mention", "PER", "محمد",
    )  # fmt: skip


WRONG = {
    "at two places": {"type": "TextQuoteSelector", "exact": "محمد"},
    "other words": {"type": "TextQuoteSelector", "exact": "زيد"},
    "out of the text": {"type": "TextPositionSelector", "start": 4, "end": 400},
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_place_that_is_not_in_the_text_is_told(tmp_path: Path, kind: str) -> None:
    with pytest.raises(FormatError, match=r"example\.org/1"):
        list(FORMAT.read(foreign(tmp_path, WRONG[kind]), ReadOptions(scheme=NEWS)))


def test_words_that_do_not_stand_at_the_position_are_told(tmp_path: Path) -> None:
    place = {"type": "TextPositionSelector", "start": 5, "end": 9}
    quote = {"type": "TextQuoteSelector", "exact": "محمد"}
    with pytest.raises(FormatError, match="code points"):
        list(FORMAT.read(foreign(tmp_path, place, quote), ReadOptions(scheme=NEWS)))


@pytest.mark.parametrize(
    "source", ["../text.txt", "/etc/passwd", "http://x/text.txt", "missing.txt", "..", "a\\b"]
)
def test_no_text_is_read_but_that_which_lies_beside(tmp_path: Path, source: str) -> None:
    quote = {"type": "TextQuoteSelector", "exact": "لهند"}
    with pytest.raises(FormatError, match="does not lie beside"):
        list(FORMAT.read(foreign(tmp_path, quote, source=source), ReadOptions(scheme=NEWS)))


def test_a_text_that_was_changed_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, awkward())
    (text,) = path.parent.glob("*.txt")
    text.write_text(text.read_text("utf-8").replace("محمد", "زيدا"), "utf-8", newline="\n")
    with pytest.raises(FormatError, match="SHA-256"):
        list(FORMAT.read(path, ReadOptions()))
