"""Tables are read back by readers that are not ours; formulas in articles stay text."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from annotator import paths
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.jsonl import read as read_jsonl
from annotator.formats.shared import causes
from annotator.formats.tables import csv_tables, excel, soft_labels, stances
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.loading import load_scheme
from tests.unit.formats.articles import document

NEWS = load_scheme("news")
ITEMS = list(read_jsonl(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))
OPTIONS = WriteOptions(NEWS)


def rows(file: Path) -> list[dict[str, str]]:
    """Read a table as a program of others does."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def a_stance(polarity: str = "favor") -> AnnotatedDocument:
    """Annotate a text that begins like a formula."""
    made = document("=1+1 أيّد محمد القرار،\nوقال")
    who = Annotation(new_annotation_id(), "mention", "PER", (Span(10, 14),), {"level": "NAM"})
    what = Annotation(new_annotation_id(), "claim", "Claim", (Span(0, 4),))
    fillers = (Argument("holder", who.id), Argument("target", what.id))
    stance = Annotation(
        new_annotation_id(), "stance", "Stance", (Span(5, 9), Span(15, 21)),
        {"polarity": polarity, "sarcasm": "no"}, fillers,
    )  # fmt: skip
    work = AnnotationSet("ليلى", "gold", "new", NEWS.reference, (who, what, stance))
    return AnnotatedDocument(made, (work,))


def test_every_mention_stands_in_its_row_with_its_text(tmp_path: Path) -> None:
    csv_tables.write(ITEMS, tmp_path, OPTIONS)
    texts = {item.document.id: item.document.text for item in ITEMS}
    found = rows(tmp_path / "mentions.csv")
    assert len(found) > 100
    for row in found:
        parts = [tuple(map(int, one.split(":"))) for one in row["spans"].split(";")]
        text = texts[row["document_id"]]
        assert " ".join(text[start:end] for start, end in parts) == row["text"].removeprefix("'")
    events = {row["id"] for row in rows(tmp_path / "events.csv")}
    stance_ids = {row["id"] for row in rows(tmp_path / "stances.csv")}
    assert {row["id"] for row in rows(tmp_path / "arguments.csv")} <= events | stance_ids


def test_a_formula_is_guarded_and_told(tmp_path: Path) -> None:
    report = csv_tables.write([a_stance()], tmp_path, OPTIONS)
    (claim,) = [one for one in rows(tmp_path / "mentions.csv") if one["layer"] == "claim"]
    assert claim["text"] == "'=1+1"
    assert report.struck(causes.GUARDED)


def test_excel_reads_numbers_text_and_no_formula(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    excel.write([a_stance(), *ITEMS], tmp_path / "x.xlsx", OPTIONS)
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert book.sheetnames == ["mentions", "events", "arguments", "stances"]
    sheet = book["mentions"]
    head = [cell.value for cell in sheet[1]]
    texts = {row[head.index("text")].value: row for row in sheet.iter_rows(min_row=2)}
    cell = texts["=1+1"][head.index("text")]
    assert cell.data_type == "s"
    assert texts["=1+1"][head.index("start")].value == 0
    assert sheet.sheet_view.rightToLeft


OWN = {"holder_text": "محمد", "target_text": "'=1+1", "evidence": "5:9;15:21", "stance": "favor"}
TABLES = {
    "own": OWN,
    "mawqif": {"target": "'=1+1", "stance": "Favor", "sarcasm": "No"},
    "arastance": {"claim": "'=1+1", "stance": "Agree"},
}


@pytest.mark.parametrize("columns", TABLES)
def test_a_stance_is_one_row_in_the_columns_chosen(tmp_path: Path, columns: str) -> None:
    report = stances.write([a_stance()], tmp_path / "x", WriteOptions(NEWS, {"columns": columns}))
    (row,) = rows(tmp_path / "x")
    assert TABLES[columns].items() <= row.items()
    assert report.written == 1


def test_semeval_is_one_line_a_stance_with_tabs(tmp_path: Path) -> None:
    options = WriteOptions(NEWS, {"columns": "semeval"})
    report = stances.write([a_stance("against"), a_stance("mixed")], tmp_path / "x", options)
    head, line = (tmp_path / "x").read_text("utf-8-sig").splitlines()
    assert head == "ID\tTarget\tTweet\tStance"
    assert line.split("\t")[1:] == ["'=1+1", "أيّد القرار", "AGAINST"]
    assert len(report.struck(causes.STANCE_VALUE)) == 1


def test_soft_labels_count_every_annotator_beside_gold(tmp_path: Path) -> None:
    made = document("قال محمد")

    def work(name: str, kind, *types: str) -> AnnotationSet:
        marks = tuple(
            Annotation(new_annotation_id(), "mention", one, (Span(4, 8),)) for one in types
        )
        return AnnotationSet(name, kind, "new", NEWS.reference, marks)

    sets = (
        work("a", "annotator", "PER"), work("b", "annotator", "ORG", "PER"),
        work("c", "annotator"), work("d", "gold", "PER"),
    )  # fmt: skip
    report = soft_labels.write([AnnotatedDocument(made, sets)], tmp_path / "x", OPTIONS)
    line = json.loads((tmp_path / "x").read_text("utf-8"))
    assert [one["label"] for one in line["labels"]] == ["PER", "ORG", "O"]
    assert line["soft"] == {"O": 1 / 3, "ORG": 1 / 3, "PER": 1 / 3}
    assert line["gold"] == "PER"
    assert len(report.struck(causes.SAME_PLACE)) == 1
