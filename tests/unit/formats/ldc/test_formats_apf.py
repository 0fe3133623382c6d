"""APF is valid, its offsets are right to a reader of the ACE corpora, and theirs are understood."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.ldc.ace.apf import FORMAT
from annotator.formats.shared import causes
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span, surface
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import text_sha256
from tests.unit.formats.awkward import NEWS, SAMPLE, awkward

ACE = load_scheme("ace2005")
ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}


def written(tmp_path: Path, item, scheme=NEWS):
    """Export one document; gives the two files and the report."""
    out = tmp_path / "out"
    out.mkdir()
    report = FORMAT.write([item], out, WriteOptions(scheme))
    (apf,), (sgm,) = out.glob("*.apf.xml"), out.glob("*.sgm")
    return apf, sgm, report


def as_ace_reads(sgm: Path) -> str:
    """Give the source as readers of the ACE corpora count it: without tags, entities as written."""
    return re.sub(r"<[^>]*>", "", sgm.read_bytes().decode())


@pytest.mark.parametrize("item", [awkward(), *SAMPLE[:3]], ids=lambda one: one.document.name)
def test_a_file_is_valid_and_every_charseq_is_what_stands_there(tmp_path: Path, item) -> None:
    etree = pytest.importorskip("lxml.etree")
    apf, sgm, report = written(tmp_path, item)
    schema = etree.RelaxNG(file=str(Path(__file__).with_name("apf.rng")))
    tree = etree.parse(apf, etree.XMLParser(load_dtd=False, no_network=True))
    assert schema.validate(tree), schema.error_log
    source = as_ace_reads(sgm)
    places = {}
    for one in tree.iter("charseq"):
        assert source[int(one.get("START")) : int(one.get("END")) + 1] == one.text
        places.setdefault(one.getparent().tag, []).append(one.text)
    carried = [
        one for one in item.sets[0].annotations
        if one.layer == "mention" and one.id not in report.struck(causes.HULL)
    ]  # fmt: skip
    words = [surface(item.document.text, one.spans) for one in carried]
    heads = ["".join(ENTITIES.get(part, part) for part in re.split(r"(&\w+;)", one))
             for one in places["head"]]  # fmt: skip
    assert all(heads.count(one) >= words.count(one) for one in words)
    ids = {one.get("ID") for one in tree.iter() if one.get("ID")}
    assert all(one.get("REFID") in ids for one in tree.iter() if one.get("REFID"))
    assert re.search(r'<!DOCTYPE source_file SYSTEM "apf\.v5\.1\.1\.dtd">', apf.read_text("utf-8"))


def test_heads_and_attributes_of_ace_come_back(tmp_path: Path) -> None:
    text = "قال رئيس الوزراء & زوجته <أمس>"
    name = lambda number: AnnotationId(f"a{number}")  # noqa: E731
    mention = {"level": "NOM", "ldctype": "NOMPRE", "style": "METONYMIC"}
    made = (
        Annotation(name(0), "head", "Head", (Span(4, 8),)),
        Annotation(name(1), "mention", "PER.Individual", (Span(4, 16),), mention,
                   (Argument("head", name(0)),)),
        Annotation(name(2), "value", "Time", (Span(26, 29),),
                   {"val": "2024-01-01", "mod": "START"}),
        Annotation(name(3), "entity", "PER.Individual", (), {"class": "USP", "name": 'ر "&'},
                   (Argument("mention", name(1)),)),
        Annotation(name(4), "event", "Contact.Meet", (Span(0, 3),),
                   {"modality": "Other", "tense": "Past", "polarity": "Negative",
                    "genericity": "Generic"},
                   (Argument("Entity", name(1)), Argument("Entity", name(3)),
                    Argument("Time-Within", name(2)))),
    )  # fmt: skip
    document = Document(DocumentId("d"), "خبر", text, text_sha256(text))
    item = AnnotatedDocument(
        document, (AnnotationSet("هند", "annotator", "new", ACE.reference, made),)
    )
    apf, _, report = written(tmp_path, item, ACE)
    assert not report.losses
    (back,) = FORMAT.read(apf, ReadOptions(scheme=ACE))
    assert back.document.text == text
    new = {one.id: (one.layer, one.type, one.spans) for one in back.sets[0].annotations}
    old = {one.id: (one.layer, one.type, one.spans) for one in made}

    def shape(listed, names):
        return {
            (names[one.id], tuple(sorted(one.attributes.items())),
             tuple(sorted((each.role, names[each.target]) for each in one.arguments)))
            for one in listed
        }  # fmt: skip

    assert shape(back.sets[0].annotations, new) == shape(made, old)


def test_hoppers_are_told_as_left_out(tmp_path: Path) -> None:
    scheme = load_scheme("rich-ere")
    event = Annotation(AnnotationId("e"), "event", "Life.Die", (Span(0, 3),), {"realis": "actual"})
    hopper = Annotation(
        AnnotationId("h"), "hopper", "Life.Die", (), {}, (Argument("mention", event.id),)
    )
    work = AnnotationSet("هند", "annotator", "new", scheme.reference, (event, hopper))
    document = Document(DocumentId("d"), "خبر", "مات", text_sha256("مات"))
    _, _, report = written(tmp_path, AnnotatedDocument(document, (work,)), scheme)
    assert report.left_out() == {"h"}
    assert report.written == 1


SGM = """<DOC>
<DOCID> AFP </DOCID>
<BODY>
<HEADLINE>
زيارة
</HEADLINE>
<TEXT>
التقى محمد &amp; هند
غداً
</TEXT>
</BODY>
</DOC>
"""


def foreign(tmp_path: Path, *changes: tuple[str, str], uri: str = "AFP.sgm") -> Path:
    """Write files as the consortium distributes them, and spoil them."""
    text = re.sub(r"<[^>]*>", "", SGM)
    at = text.index
    start = at("محمد")
    apf = f"""<?xml version="1.0"?>
<!DOCTYPE source_file SYSTEM "apf.v5.1.1.dtd">
<source_file URI="{uri}" SOURCE="newswire" TYPE="text" AUTHOR="LDC" ENCODING="UTF-8">
<document DOCID="AFP">
<entity ID="AFP-E1" TYPE="PER" SUBTYPE="Individual" CLASS="SPC">
<entity_mention ID="AFP-E1-1" TYPE="NAM" LDCTYPE="NAM"><extent><charseq START="{start}" END="{start + 3}">محمد</charseq></extent>
<head><charseq START="{start}" END="{start + 3}">محمد</charseq></head></entity_mention>
<entity_attributes><name NAME="محمد"><charseq START="{start}" END="{start + 3}">محمد</charseq></name></entity_attributes></entity>
<timex2 ID="AFP-T1" VAL="2024"><timex2_mention ID="AFP-T1-1"><extent><charseq START="{at("غداً")}" END="{at("غداً") + 3}">غداً</charseq></extent></timex2_mention></timex2>
<event ID="AFP-EV1" TYPE="Contact" SUBTYPE="Meet" MODALITY="Asserted" POLARITY="Positive" GENERICITY="Specific" TENSE="Past">
<event_argument REFID="AFP-E1" ROLE="Entity"/><event_argument REFID="AFP-T1" ROLE="Time-Within"/>
<event_mention ID="AFP-EV1-1"><extent><charseq START="{at("التقى")}" END="{start + 3}">التقى محمد</charseq></extent><ldc_scope><charseq START="{at("التقى")}" END="{start + 3}">التقى محمد</charseq></ldc_scope>
<anchor><charseq START="{at("التقى")}" END="{at("التقى") + 4}">التقى</charseq></anchor>
<event_mention_argument REFID="AFP-E1-1" ROLE="Entity"><extent><charseq START="{start}" END="{start + 3}">محمد</charseq></extent></event_mention_argument></event_mention></event>
</document></source_file>
"""  # noqa: E501
    for old, new in changes:
        assert old in apf
        apf = apf.replace(old, new)
    (tmp_path / "AFP.sgm").write_text(SGM, "utf-8")
    path = tmp_path / "AFP.apf.xml"
    path.write_text(apf, "utf-8")
    return path


def test_files_of_the_consortium_are_read(tmp_path: Path) -> None:
    (item,) = FORMAT.read(foreign(tmp_path), ReadOptions(scheme=ACE))
    text = item.document.text
    assert text == "التقى محمد & هند\nغداً"
    found = {(one.layer, one.type): one for one in item.sets[0].annotations}
    assert set(found) == {
        ("mention", "PER.Individual"), ("entity", "PER.Individual"), ("value", "Time"),
        ("event", "Contact.Meet"),
    }  # fmt: skip
    event = found["event", "Contact.Meet"]
    assert surface(text, event.spans) == "التقى"
    assert event.targets("Entity") == (found["mention", "PER.Individual"].id,)
    assert found["entity", "PER.Individual"].attributes == {"class": "SPC", "name": "محمد"}
    assert surface(text, found["value", "Time"].spans) == "غداً"


def test_what_is_annotated_outside_of_the_body_brings_all_of_the_text(tmp_path: Path) -> None:
    stripped = re.sub(r"<[^>]*>", "", SGM)
    start = stripped.index("زيارة")
    mention = (
        f'<entity_mention ID="AFP-E1-2" TYPE="NOM"><extent><charseq START="{start}"'
        f' END="{start + 4}">زيارة</charseq></extent></entity_mention><entity_attributes>'
    )
    path = foreign(tmp_path, ("<entity_attributes>", mention))
    (item,) = FORMAT.read(path, ReadOptions(scheme=ACE))
    words = {surface(item.document.text, one.spans) for one in item.sets[0].annotations}
    assert {"زيارة", "محمد"} <= words
    assert "&amp;" not in item.document.text


WRONG = {
    "words": ('">محمد</charseq></extent>', '">زيد</charseq></extent>'),
    "an unknown type": ('SUBTYPE="Meet"', 'SUBTYPE="Dance"'),
    "a dangling role": ('REFID="AFP-E1-1"', 'REFID="AFP-E9-9"'),
    "no number": ('START="', 'START="x'),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_is_wrong_is_told_with_its_line_and_the_rest_is_read(
    tmp_path: Path, kind: str
) -> None:
    path = foreign(tmp_path, WRONG[kind])
    with pytest.raises(FormatError, match=r"AFP\.apf\.xml, line \d+: "):
        list(FORMAT.read(path, ReadOptions(scheme=ACE)))
    told: list[FormatError] = []
    (item,) = FORMAT.read(path, ReadOptions(scheme=ACE, tell=told.append))
    assert told
    assert item.document.text.startswith("التقى")


@pytest.mark.parametrize("uri", ["../AFP.sgm", "/etc/passwd", "C:\\x", "missing"])
def test_no_source_is_read_but_that_which_lies_beside(tmp_path: Path, uri: str) -> None:
    path = foreign(tmp_path, uri=uri)
    (tmp_path / "AFP.sgm").rename(tmp_path / "elsewhere.sgm")
    with pytest.raises(FormatError, match="does not lie beside"):
        list(FORMAT.read(path, ReadOptions(scheme=ACE)))


@pytest.mark.parametrize(
    "text",
    ["", "<x/>", "<source_file/>", '<!DOCTYPE s [<!ENTITY a "b">]><source_file>&a;</source_file>'],
)
def test_what_is_no_apf_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.apf.xml"
    path.write_text(text, "utf-8")
    with pytest.raises(FormatError, match=r"x\.apf\.xml"):
        list(FORMAT.read(path, ReadOptions(scheme=ACE)))
