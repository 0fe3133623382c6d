"""TEI files follow the Guidelines, every pointer finds its words, and names in others are read."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.tei.tei import FORMAT
from annotator.model.spans import surface
from tests.unit.formats.awkward import NEWS, SAMPLE, awkward

XML = "{http://www.w3.org/XML/1998/namespace}"
TEI = "{http://www.tei-c.org/ns/1.0}"


def written(tmp_path: Path, item) -> Path:
    """Export one document."""
    out = tmp_path / "out"
    out.mkdir()
    assert FORMAT.write([item], out, WriteOptions(NEWS)).is_lossless
    (path,) = out.iterdir()
    return path


@pytest.mark.parametrize("item", [awkward(), *SAMPLE[:2]], ids=lambda one: one.document.name)
def test_a_file_is_valid_and_every_pointer_finds_its_words(tmp_path: Path, item) -> None:
    etree = pytest.importorskip("lxml.etree")
    schema = etree.RelaxNG(file=str(Path(__file__).with_name("tei_standoff.rng")))
    tree = etree.parse(written(tmp_path, item))
    assert schema.validate(tree), schema.error_log
    text = tree.find(f".//{TEI}ab").text
    assert text == item.document.text
    ids = [one.get(f"{XML}id") for one in tree.iter() if one.get(f"{XML}id")]
    assert len(set(ids)) == len(ids)
    for one in tree.iter(f"{TEI}span"):
        ranges = re.findall(r"#string-range\(text,(\d+),(\d+)\)", one.get("target"))
        words = [text[int(start) : int(start) + int(length)] for start, length in ranges]
        assert one.text is None or one.text == " ".join(words)
    for one in tree.iter(f"{TEI}link"):
        assert {part.removeprefix("#") for part in one.get("target").split()} <= set(ids)
    listed = list(tree.iter(f"{TEI}link"))
    assert len(listed) == sum(len(one.arguments) for one in item.sets[0].annotations)


@pytest.mark.parametrize("item", [awkward(), SAMPLE[0]], ids=["awkward", "sample"])
def test_what_is_read_is_what_was_written(tmp_path: Path, item) -> None:
    assert list(FORMAT.read(written(tmp_path, item), ReadOptions())) == [item]


INLINE = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title>خبر</title></titleStmt></fileDesc></teiHeader><text><body>
  <head>زيارة <placeName>بغداد </placeName></head>
  <p>قال <persName>محمد
     <persName>العراقي</persName></persName> إن <rs type="ORG">«أتون»<note>حاشية</note></rs>
     و<rs type="Weather">مطر</rs></p></body></text></TEI>"""


def test_names_in_running_text_are_read_by_the_scheme(tmp_path: Path) -> None:
    path = tmp_path / "x.xml"
    path.write_text(INLINE, "utf-8")
    told: list[FormatError] = []
    (item,) = FORMAT.read(path, ReadOptions(scheme=NEWS, tell=told.append))
    assert item.document.text == "زيارة بغداد \nقال محمد العراقي إن «أتون» ومطر\n"
    found = [
        (surface(item.document.text, one.spans), one.layer, one.type)
        for work in item.sets
        for one in work.annotations
    ]
    assert found == [
        ("بغداد", "mention", "GPE"),
        ("العراقي", "mention", "PER"),
        ("محمد العراقي", "mention", "PER"),
        ("«أتون»", "mention", "ORG"),
    ]
    assert ["Weather" in str(one) for one in told] == [True]


def spoiled(old: str, new: str) -> str:
    """Change something in a good file."""
    folder_free = good()
    assert old in folder_free
    return folder_free.replace(old, new, 1)


def good() -> str:
    """Write a good file."""
    with TemporaryDirectory() as folder:
        return written(Path(folder), awkward()).read_text("utf-8")


HOSTILE = {
    "other XML": "<x/>",
    "no text": "<TEI/>",
    "an entity": '<!DOCTYPE TEI [<!ENTITY e "x">]><TEI>&e;</TEI>',
    "cut off": good()[:3000],
    "out of the text": spoiled("#string-range(text,0,4)", "#string-range(text,0,4444)"),
    "another pointer": spoiled("#string-range(text,0,4)", "#xpath(//p)"),
    "other words": spoiled(">محمد</span>", ">زيدا</span>"),
    "a dangling link": spoiled('target="#s0.a7 #s0.a1"', 'target="#s0.a7 #s0.nobody"'),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_wrong_is_told_in_one_sentence(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x.tei.xml"
    path.write_text(HOSTILE[kind], "utf-8")
    with pytest.raises(FormatError) as told:
        list(FORMAT.read(path, ReadOptions()))
    assert "x.tei.xml" in str(told.value)
    assert "\n" not in str(told.value)
