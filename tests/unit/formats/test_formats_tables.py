"""Tables are read back by readers that are not ours; formulas in articles stay text."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import paths
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.jsonl import read as read_jsonl
from annotator.formats.shared import causes
from annotator.formats.tables import csv_tables, excel, soft_labels, stances
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import OUTSIDE_ARTICLE
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
    # Without a byte order mark, for the scorer of that task compares the whole first line.
    head, line = (tmp_path / "x").read_text("utf-8").splitlines()
    assert head == "ID\tTarget\tTweet\tStance"
    assert line.split("\t")[1:] == ["'=1+1", "أيّد القرار", "AGAINST"]
    assert len(report.struck(causes.STANCE_VALUE)) == 1


def test_semeval_keeps_a_target_of_two_lines_on_one(tmp_path: Path) -> None:
    item = a_stance()
    first, claim, stance = item.sets[0].annotations
    claim = replace(claim, spans=(Span(15, 27),))
    assert "\n" in item.document.text[15:27]
    work = replace(item.sets[0], annotations=(first, claim, stance))
    options = WriteOptions(NEWS, {"columns": "semeval"})
    stances.write([replace(item, sets=(work,))], tmp_path / "x", options)
    _, line = (tmp_path / "x").read_text("utf-8").splitlines()
    assert line.split("\t")[1] == "القرار، وقال"


@pytest.mark.parametrize("regions", ["article", "all"])
def test_arastance_has_the_article_and_not_what_stands_around_it(
    tmp_path: Path, regions: str
) -> None:
    outside = [one for one in ITEMS[0].document.regions if one.kind in OUTSIDE_ARTICLE]
    lines = [ITEMS[0].document.text[one.start : one.end].strip() for one in outside]
    options = WriteOptions(NEWS, {"columns": "arastance", "regions": regions})
    report = stances.write(ITEMS[:1], tmp_path / "x", options)
    article = rows(tmp_path / "x")[0]["article"]
    assert len(lines) > 3
    assert [one in article for one in lines] == [regions == "all"] * len(lines)
    assert ITEMS[0].document.text.splitlines()[0] in article
    assert "\n\n" not in article
    assert report.written > 5


def test_mawqif_carries_its_own_scheme(tmp_path: Path) -> None:
    scheme = load_scheme("mawqif")
    said = {"stance": "None", "none_reason": "Not-clear", "sarcasm": "Yes",
            "sentiment": "Neutral", "stance-confidence": "0.7"}  # fmt: skip
    label = Annotation(new_annotation_id(), "stance", "Covid-Vaccine", (), said)
    work = AnnotationSet("ليلى", "gold", "new", scheme.reference, (label,))
    item = AnnotatedDocument(document("قال محمد"), (work,))
    options = WriteOptions(scheme, {"columns": "mawqif"})
    report = stances.write([item], tmp_path / "x", options)
    (row,) = rows(tmp_path / "x")
    wanted = {"stance": "None", "none_reason": "Not clear", "sarcasm": "Yes",
              "sentiment": "Neutral", "stance:confidence": "0.7", "favor_reason": ""}  # fmt: skip
    assert wanted.items() <= row.items()
    assert not report.struck(causes.ATTRIBUTES)


def test_a_table_has_no_columns_of_other_layers(tmp_path: Path) -> None:
    csv_tables.write(ITEMS, tmp_path, OPTIONS)
    heads = {
        name: next(csv.reader((tmp_path / f"{name}.csv").open(encoding="utf-8-sig")))
        for name in ("events", "stances")
    }
    has = {name: [f"attribute_{one}" in head for one in ("tense", "sarcasm", "polarity")]
           for name, head in heads.items()}  # fmt: skip
    assert has == {"events": [True, False, True], "stances": [False, True, True]}


def test_the_name_of_an_entity_is_carried_and_its_class_is_told(tmp_path: Path) -> None:
    made = document("قال محمد")
    mark = Annotation(new_annotation_id(), "mention", "PER", (Span(4, 8),))

    def entity(**attributes: str) -> Annotation:
        member = (Argument("mention", mark.id),)
        return Annotation(new_annotation_id(), "entity", "PER", (), attributes, member)

    for said, told in (({"name": "محمد"}, 0), ({"name": "محمد", "class": "SPC"}, 1)):
        chain = entity(**said)
        work = AnnotationSet("ليلى", "gold", "new", NEWS.reference, (mark, chain))
        report = csv_tables.write([AnnotatedDocument(made, (work,))], tmp_path, OPTIONS)
        (row,) = rows(tmp_path / "mentions.csv")
        assert row["entity_name"] == "محمد"
        assert len(report.struck(causes.ATTRIBUTES)) == told


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
