"""Rich ERE and BeSt are valid, their offsets are right, and files of the corpora are understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.ldc.ere.rich_ere import FORMAT
from annotator.formats.shared import causes
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span, surface
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import text_sha256
from tests.unit.formats.awkward import NEWS, SAMPLE, awkward

ERE, BEST = load_scheme("rich-ere"), load_scheme("best")


def written(tmp_path: Path, item, scheme=NEWS):
    """Export one document; gives the folder and the report."""
    out = tmp_path / "out"
    out.mkdir()
    return out, FORMAT.write([item], out, WriteOptions(scheme))


@pytest.mark.parametrize("item", [awkward(), *SAMPLE[:3]], ids=lambda one: one.document.name)
def test_files_are_valid_and_offsets_are_those_of_the_raw_file(tmp_path: Path, item) -> None:
    etree = pytest.importorskip("lxml.etree")
    out, report = written(tmp_path, item)
    schema = etree.RelaxNG(file=str(Path(__file__).with_name("rich_ere.rng")))
    (source,) = (path.read_bytes().decode() for path in out.glob("*.txt"))
    assert source == item.document.text
    trees = {path.name.split(".")[-2]: etree.parse(path) for path in out.glob("*.xml")}
    assert set(trees) == {"rich_ere", "best"}
    for tree in trees.values():
        assert schema.validate(tree), schema.error_log
    for one in trees["rich_ere"].iter():
        if one.get("offset"):
            start = int(one.get("offset"))
            words = source[start : start + int(one.get("length"))]
            assert words == (one.text or "".join(one.itertext()))
    ids = {one.get("id") for one in trees["rich_ere"].iter() if one.get("id")}
    assert all(one.get("ere_id") in ids for one in trees["best"].iter() if one.get("ere_id"))
    stances = [one for one in item.sets[0].annotations if one.layer == "stance"]
    kept = [one for one in stances if one.id not in report.left_out()]
    assert len(list(trees["best"].iter("sentiment"))) == len(kept)


def annotated_by_best() -> AnnotatedDocument:
    """Annotate a sentence by the scheme of BeSt, with hopper, head, belief and sentiment."""
    text = "قال محمد إن الحرب <بدأت>"
    name = lambda number: AnnotationId(f"a{number}")  # noqa: E731
    made = (
        Annotation(name(1), "mention", "PER", (Span(4, 8),), {"level": "NAM"}),
        Annotation(name(2), "mention", "GPE", (Span(12, 17),), {"level": "NOM"},
                   (Argument("head", name(9)),)),
        Annotation(name(3), "event", "Conflict.Attack", (Span(12, 17),), {"realis": "actual"},
                   (Argument("Attacker", name(1)), Argument("Time", name(8)))),
        Annotation(name(4), "event", "Conflict.Attack", (Span(19, 23),), {"realis": "other"}),
        Annotation(name(5), "hopper", "Conflict.Attack", (), {},
                   (Argument("mention", name(3)), Argument("mention", name(4)))),
        Annotation(name(6), "belief", "Belief", (), {"type": "cb", "polarity": "neg"},
                   (Argument("source", None, "author"), Argument("source", name(1)),
                    Argument("target", name(3)), Argument("argument", name(1)))),
        Annotation(name(7), "sentiment", "Sentiment", (), {"polarity": "pos", "sarcasm": "yes"},
                   (Argument("source", name(1)), Argument("target", name(2)))),
        Annotation(name(8), "filler", "TIME", (Span(0, 3),)),
        Annotation(name(9), "head", "Head", (Span(13, 17),)),
    )  # fmt: skip
    work = AnnotationSet("هند", "annotator", "new", BEST.reference, made)
    return AnnotatedDocument(Document(DocumentId("d"), "خبر", text, text_sha256(text)), (work,))


def test_hoppers_heads_beliefs_and_sentiments_come_back(tmp_path: Path) -> None:
    item = annotated_by_best()
    out, report = written(tmp_path, item, BEST)
    assert not report.losses
    (back,) = FORMAT.read(out, ReadOptions(scheme=BEST))
    assert back.document.text == item.document.text

    def shape(listed):
        names = {one.id: (one.layer, one.type, one.spans) for one in listed}
        return {
            (names[one.id], tuple(sorted(one.attributes.items())),
             tuple(sorted((each.role, str(names.get(each.target, each.value)))
                          for each in one.arguments)))
            for one in listed
        }  # fmt: skip

    assert shape(back.sets[0].annotations) == shape(item.sets[0].annotations)


def test_types_and_roles_are_written_in_small_letters(tmp_path: Path) -> None:
    out, _ = written(tmp_path, annotated_by_best(), BEST)
    (path,) = out.glob("*.rich_ere.xml")
    text = path.read_text("utf-8")
    assert 'type="conflict" subtype="attack"' in text
    assert 'role="attacker"' in text
    assert '<filler id="f-1"' in text
    assert 'type="time"' in text


SOURCE = '<?xml version="1.0"?>\n<DOC id="X">\n<TEXT>\nنقل محمد &amp; هند\n</TEXT>\n</DOC>\n'


def foreign(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    """Write files as the consortium distributes them: offsets count the tags of the source."""
    at = SOURCE.index
    ere = f"""<?xml version="1.0"?><deft_ere kit_id="k" doc_id="X" source_type="newswire">
<entities><entity id="ent-1" type="PER" specificity="specific">
<entity_mention id="m-1" source="X" offset="{at("محمد")}" length="4" noun_type="NAM"><mention_text>محمد</mention_text></entity_mention></entity></entities>
<fillers/><relations/>
<hoppers><hopper id="h-1"><event_mention id="em-1" type="movement" subtype="transportperson" realis="actual">
<trigger source="X" offset="{at("نقل")}" length="3">نقل</trigger><em_arg entity_id="ent-1" entity_mention_id="m-1" role="person" realis="true">محمد</em_arg></event_mention></hopper></hoppers></deft_ere>"""  # noqa: E501
    best = """<belief_sentiment_doc id="X"><belief_annotations/><sentiment_annotations><entities/>
<events><event ere_id="em-1"><sentiments><sentiment polarity="neg" sarcasm="no"><source ere_id="m-1"/></sentiment></sentiments></event></events>
</sentiment_annotations></belief_sentiment_doc>"""  # noqa: E501
    for old, new in changes:
        assert old in ere + best
        ere, best = ere.replace(old, new), best.replace(old, new)
    (tmp_path / "source").mkdir(exist_ok=True)
    (tmp_path / "source" / "X.xml").write_text(SOURCE, "utf-8")
    (tmp_path / "X.best.xml").write_text(best, "utf-8")
    path = tmp_path / "X.rich_ere.xml"
    path.write_text(ere, "utf-8")
    return path


def test_files_of_the_consortium_are_read(tmp_path: Path) -> None:
    (item,) = FORMAT.read(foreign(tmp_path), ReadOptions(scheme=BEST))
    assert item.document.text == "نقل محمد & هند"
    found = {one.layer: one for one in item.sets[0].annotations}
    assert set(found) == {"mention", "entity", "event", "hopper", "sentiment"}
    event = found["event"]
    assert event.type == "Movement.Transport-Person"
    assert event.targets("Person") == (found["mention"].id,)
    assert surface(item.document.text, event.spans) == "نقل"
    assert found["sentiment"].targets("target") == (event.id,)
    assert found["sentiment"].targets("source") == (found["mention"].id,)
    assert found["sentiment"].attributes["polarity"] == "neg"


def test_sentiments_become_stances_of_the_news_scheme(tmp_path: Path) -> None:
    path = foreign(tmp_path, ('"transportperson"', '"transport"'))
    (item,) = FORMAT.read(path, ReadOptions(scheme=NEWS))
    (stance,) = [one for one in item.sets[0].annotations if one.layer == "stance"]
    assert stance.attributes["polarity"] == "against"
    assert len(stance.targets("holder")) == len(stance.targets("target")) == 1


WRONG = {
    "words": ("<mention_text>محمد", "<mention_text>زيد"),
    "a type": ('"transportperson"', '"dance"'),
    "a role": ('entity_mention_id="m-1"', 'entity_mention_id="m-9"'),
    "a target": ('ere_id="em-1"', 'ere_id="em-9"'),
    "a place": ('length="3"', 'length="3333"'),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_is_wrong_is_told_and_the_rest_is_read(tmp_path: Path, kind: str) -> None:
    path = foreign(tmp_path, WRONG[kind])
    with pytest.raises(FormatError, match=r"line \d+: "):
        list(FORMAT.read(path, ReadOptions(scheme=BEST)))
    told: list[FormatError] = []
    (item,) = FORMAT.read(path, ReadOptions(scheme=BEST, tell=told.append))
    assert told
    assert item.document.text


def test_a_relation_without_two_ends_is_told_as_left_out(tmp_path: Path) -> None:
    text = "محمد"
    one = Annotation(AnnotationId("a"), "relation", "PHYS.Near", (), {})
    work = AnnotationSet("هند", "annotator", "new", NEWS.reference, (one,))
    document = Document(DocumentId("d"), "خبر", text, text_sha256(text))
    _, report = written(tmp_path, AnnotatedDocument(document, (work,)))
    assert report.struck(causes.ENDS_MISSING) == {"a"}
