"""WebAnno TSV counts UTF-16 units, carries parts of tokens, and its dirt is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.webanno.reading import read
from annotator.formats.webanno.webanno import write
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.loading import load_scheme
from tests.unit.formats.articles import document

NEWS = load_scheme("news")


def export(folder: Path) -> tuple[AnnotatedDocument, str]:
    """Export a text with an emoji, a clitic before a mention, an event and a relation."""
    made = document("😀 هاجم المسلحون\r\nوبغداد بعيدة")
    text = made.text
    who = Annotation(new_annotation_id(), "mention", "PER.Group", (Span(7, 15),), {"level": "NOM"})
    start = text.index("بغداد")
    where = Annotation(new_annotation_id(), "mention", "GPE", (Span(start, start + 5),))
    event = Annotation(
        new_annotation_id(), "event", "Conflict.Attack", (Span(2, 6),), {"tense": "Past"},
        (Argument("Attacker", who.id), Argument("Place", where.id)),
    )  # fmt: skip
    ends = (Argument("Arg-1", who.id), Argument("Arg-2", where.id))
    near = Annotation(new_annotation_id(), "relation", "PHYS.Near", (), {}, ends)
    work = AnnotationSet("ليلى", "annotator", "new", NEWS.reference, (who, where, event, near))
    item = AnnotatedDocument(made, (work,))
    folder.mkdir()
    write([item], folder, WriteOptions(NEWS))
    return item, (folder / "خبر.tsv").read_text("utf-8")


def test_offsets_count_utf16_units_and_parts_of_tokens_have_rows(tmp_path: Path) -> None:
    _, written = export(tmp_path / "out")
    rows = [line.split("\t") for line in written.splitlines() if line[:1].isdigit()]
    assert [row[:3] for row in rows] == [
        ["1-1", "0-2", "😀"],
        ["1-2", "3-7", "هاجم"],
        ["1-3", "8-16", "المسلحون"],
        ["2-1", "17-23", "وبغداد"],
        ["2-1.1", "18-23", "بغداد"],
        ["2-2", "24-29", "بعيدة"],
    ]
    headers = [line for line in written.splitlines() if line.startswith("#T_")]
    width = sum(line.count("|") for line in headers)
    assert {len(row) - 4 for row in rows} == {width}
    assert "Attacker;Place[3]\t1-3[1];2-1[2][3]" in written
    assert "1-3[1_2]" in written


def test_everything_comes_back(tmp_path: Path) -> None:
    item, _ = export(tmp_path / "out")
    (back,) = read(tmp_path / "out", ReadOptions(scheme=NEWS))
    assert back.document.text == item.document.text
    ours = sorted((one.layer, one.type, one.spans) for one in item.sets[0].annotations)
    assert sorted((one.layer, one.type, one.spans) for one in back.sets[0].annotations) == ours


HEAD = (
    "#FORMAT=WebAnno TSV 3.3\n"
    "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n"
    "#Text=قال محمد\n1-1\t0-3\tقال\t_\t_\t\n"
)
GOOD = "1-2\t4-8\tمحمد\t*\tPER\t\n"
DIRT = {
    "other text": ("1-1\t0-4\tقال\t_\t_\t\n", "line 7: the text of 1-1 is not"),
    "no offsets": ("1-1\tx\tقال\n", "line 7: a row has a number"),
    "unknown type": ("1-1\t0-3\tقال\t*\tX\t\n", "line 7: the scheme has nothing called X"),
    "no row": ("hello\n", "line 7: this is no row"),
    "cut cell": ("1-1\t0-3\tقال\t*\tPER[1\t\n", "line 7: a column that should name a type"),
    "unknown feature": ("1-1\t0-3\tقال\tQ1\tPER\t\n", "line 7: the scheme has no attribute"),
}


@pytest.mark.parametrize("kind", DIRT)
def test_dirt_is_told_with_its_line_and_the_rest_is_read(tmp_path: Path, kind: str) -> None:
    row, sentence = DIRT[kind]
    file = tmp_path / "x.tsv"
    file.write_bytes((HEAD + row + GOOD).replace("\n", "\r\n").encode("utf-8-sig"))
    told: list[str] = []
    (item,) = read(file, ReadOptions(scheme=NEWS, tell=lambda one: told.append(str(one))))
    assert [one.split("x.tsv, ")[1].startswith(sentence) for one in told] == [True]
    assert ((4, 8),) in [one.spans for one in item.sets[0].annotations]
    with pytest.raises(FormatError):
        list(read(file, ReadOptions(scheme=NEWS)))


def test_a_word_may_be_escaped_as_values_are(tmp_path: Path) -> None:
    file = tmp_path / "x.tsv"
    text = HEAD.replace("محمد", "محمد_أحمد")
    file.write_text(text + "1-2\t4-13\tمحمد\\_أحمد\t*\tPER\t\n", "utf-8")
    (item,) = read(file, ReadOptions(scheme=NEWS))
    assert [one.spans for one in item.sets[0].annotations] == [((4, 13),)]


def test_another_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.tsv").write_text("a\tb\n", "utf-8")
    with pytest.raises(FormatError, match="not WebAnno TSV 3"):
        list(read(tmp_path, ReadOptions(scheme=NEWS)))
