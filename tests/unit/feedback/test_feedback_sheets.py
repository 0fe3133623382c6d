"""Sheets say what gold has otherwise: figures, kinds, sentences, reasons; whole or not at all."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from annotator.agreement.material import gather
from annotator.agreement.measures import measure_called
from annotator.agreement.scoring import score
from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.errors import InputError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import DocumentId, new_annotation_id
from annotator.model.sets import SetKind
from annotator.model.spans import Span
from annotator.project.adjudicating import AdjudicateOptions, adjudicate
from annotator.project.adjudicating_deciding import Verdict, decide
from annotator.project.adjudicating_queue import read_table
from annotator.project.clitics import shipped_clitics
from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.feedback.comparing import FeedbackOptions, sheets_of
from annotator.project.feedback.page import page_of
from annotator.project.feedback.records import Count
from annotator.project.feedback.sentences import around, pieces
from annotator.project.feedback.sheets import write_feedback
from annotator.project.feedback.speaking import Speaker
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from tests.journeys.adjudicated import TEXT, make_corpus, mark

FACES = Faces(lambda: False, lambda *_: 1, lambda *_: [])
NAMES = ("باسل", "تالا")


def decided(path: Path, reason: str = "", note: str = "") -> None:
    """Merge, and take everything else from the first annotator, for a reason."""
    with Project.open(path, "ليلى") as project:
        adjudicate(project, AdjudicateOptions("agreeing"))
        here = project.documents()[0].id
        for _ in range(50):
            table = read_table(project, here)
            left = next((one for one in table.differences if not one.settled), None)
            if left is None:
                return
            decide(project, here, left.key, Verdict("take", NAMES[0], reason, note))
    raise AssertionError("it never ends")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = make_corpus(tmp_path, NAMES)
    decided(path, "قرار الدليل", "see § 3")
    return path


@pytest.fixture
def project(corpus: Path) -> Iterator[Project]:
    with Project.open(corpus) as found:
        yield found


def test_who_agrees_with_gold_has_no_difference_and_the_other_has_each_kind(
    project: Project,
) -> None:
    first, second = sheets_of(project, FeedbackOptions())
    assert (first.annotator, second.annotator) == NAMES
    assert first.errors == ()
    assert all(one.strict.f1 == 1 for one in first.figures)
    assert Speaker(project.scheme, "en").lessons(first) == ["Everything is as gold has it."]
    kinds = {kind: len(errors) for kind, errors in second.by_kind().items()}
    assert kinds["type"] == 1
    assert kinds["role"] == 1
    assert sum(kinds.get(one, 0) for one in ("boundary", "title", "construct")) == 1
    assert {one.reason for one in second.errors if one.kind == "role"} == {"قرار الدليل"}
    assert {one.note for one in second.errors if one.kind == "type"} == {"see § 3"}
    whole = next(one for one in second.figures if (one.layer, one.type) == ("mention", None))
    assert whole.strict == Count(3, 5, 5)
    (org,) = [one for one in second.figures if (one.layer, one.type) == ("mention", "ORG")]
    assert org.strict == Count(0, 1, 0)
    assert (org.strict.precision, org.strict.recall, org.strict.f1) == (None, 0, 0)


def test_figures_are_those_of_the_measures(tmp_path: Path) -> None:
    with Project.open(make_demo(tmp_path)) as project:
        documents = list(project.corpus.annotated_documents())
        for sheet in sheets_of(project, FeedbackOptions()):
            for name in ("mention", "event", "relation"):
                layer = project.scheme.layer(name)
                assert layer is not None
                material = gather(
                    documents, project.scheme, layer, ("adjudication", sheet.annotator)
                )
                material = type(material)(
                    material.scheme, layer, material.annotators, material.items,
                    clitics=shipped_clitics,
                )  # fmt: skip
                (whole,) = [one for one in sheet.figures if (one.layer, one.type) == (name, None)]
                key = "relation" if name == "relation" else "f1"
                found = score(measure_called(key), material, draws=0)
                assert whole.strict.f1 == pytest.approx(found.value)
                if name != "relation":
                    found = score(measure_called("f1-relaxed"), material, draws=0)
                    assert whole.relaxed.f1 == pytest.approx(found.value)
                    assert whole.relaxed.precision == pytest.approx(found.details["precision"])


def test_a_clitic_is_an_error_strictly_and_none_when_relaxed(tmp_path: Path) -> None:
    path = make_corpus(tmp_path, ())
    with Project.open(path, "ليلى") as project:
        here = project.documents()[0].id
        works: tuple[tuple[SetKind, str], ...] = (("annotator", "لدوره"), ("gold", "دوره"))
        for kind, words in works:
            name = kind
            with project.corpus.edit("work", name) as writing:
                own = writing.ensure_set(here, name, kind, project.scheme.reference)
                writing.put(own, mark("PER", words))
                writing.set_status(own, "finished")
        (sheet,) = sheets_of(project, FeedbackOptions())
    whole = sheet.figures[0]
    assert (whole.strict, whole.relaxed) == (Count(0, 1, 1), Count(1, 1, 1))
    assert [one.kind for one in sheet.errors] == ["clitic"]


def test_gold_that_is_not_finished_is_held_against_nobody(tmp_path: Path) -> None:
    path = make_corpus(tmp_path, NAMES)
    with Project.open(path) as project:
        with pytest.raises(InputError, match="no finished gold"):
            sheets_of(project, FeedbackOptions())
        adjudicate(project, AdjudicateOptions("agreeing"))
        with pytest.raises(InputError, match="no finished gold"):
            sheets_of(project, FeedbackOptions())
        found = sheets_of(project, FeedbackOptions(unfinished=True))
        assert [one.documents for one in found] == [1, 1]


def test_the_sheet_is_the_same_bytes_and_whole_or_not_at_all(
    project: Project, tmp_path: Path
) -> None:
    for language in ("ar", "en"):
        folders = [tmp_path / f"{language}{number}" for number in (1, 2)]
        for folder in folders:
            write_feedback(project, folder, FeedbackOptions(language=language))
        one, other = ({p.name: p.read_bytes() for p in sorted(f.iterdir())} for f in folders)
        assert one == other
        assert len(one) == 6
    full = tmp_path / "ar1"
    with pytest.raises(InputError, match="not empty"):
        write_feedback(project, full, FeedbackOptions())
    assert sorted(p.name for p in tmp_path.iterdir() if "unfinished" in p.name) == []


class Reader(HTMLParser):
    """Reads a page as a browser does: its text, its tags, and what is highlighted."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.marked: list[str] = []
        self.sentences: list[str] = []
        self._in = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        look = dict(attrs).get("class") or ""
        if look in ("gold", "own"):
            self.marked.append("")
            self._in = look
        if look == "sentence":
            self.sentences.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "span":
            self._in = ""

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._in:
            self.marked[-1] += data
        if self.sentences:
            self.sentences[-1] += data


def test_the_page_shows_whole_sentences_with_the_words_of_each_side(project: Project) -> None:
    (_, sheet) = sheets_of(project, FeedbackOptions())
    for language in ("ar", "en"):
        page = page_of(sheet, Speaker(project.scheme, language))
        assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page
        read = Reader(page)
        assert {"سامر العلي", "العلي", "شركة المرفأ"} <= set(read.marked)
        assert any(TEXT.split("\n")[1] in one for one in read.sentences)
        assert "script" not in read.tags
    # Nothing around marked words takes room, so that letters join across the edges.
    style = page.partition("<style>")[2].partition("</style>")[0]
    (look,) = [one for one in style.split("}") if one.strip().startswith(".gold {")]
    set_there = {one.split(":")[0].strip(" {") for one in look.partition("{")[2].split(";")}
    assert "background" in set_there
    assert not {"padding", "margin", "border"} & set_there


def test_hostile_names_and_texts_stay_text(tmp_path: Path) -> None:
    names = ("../../etc/x", '<script>alert(1)</script>"&', "=cmd|' /C calc'!A0", "__", "..")
    source = tmp_path / "<b>report.txt"
    text = "عنوان <img src=x onerror=alert(1)>\nقال <b>سامر</b> العلي & آخرون: =HYPERLINK(1)\n"
    source.write_text(text, encoding="utf-8")
    path = tmp_path / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path, "lead") as project:
        import_files(project, [source], ImportOptions())
        document = project.document(project.documents()[0].id)
        start = document.text.index("=HYPER")
        for name in (*names, "gold"):
            kind: SetKind = "gold" if name == "gold" else "annotator"
            with project.corpus.edit("work", name) as writing:
                own = writing.ensure_set(document.id, name, kind, project.scheme.reference)
                at = Span(start, start + 6) if kind == "gold" else Span(start, start + 10)
                writing.put(own, mark_at(at))
                writing.set_status(own, "finished")
        out = tmp_path / "out"
        written = write_feedback(project, out, FeedbackOptions())
    assert [one.sheet.annotator for one in written] == sorted(names)
    files = [file for one in written for file in one.files]
    assert len({one.name.casefold() for one in files}) == 15
    assert sorted(files) == sorted(out.iterdir())
    for one in written:
        page = Reader(one.files[0].read_text("utf-8"))
        assert not {"script", "img"} & set(page.tags)
        assert one.sheet.annotator in page.text
        assert "<b>سامر</b>" in page.text
        with one.files[1].open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) == 2
        assert not any(cell.startswith(("=", "+", "@", "-")) for row in rows for cell in row)


def mark_at(span: Span) -> Annotation:
    """Mark a place."""
    return Annotation(new_annotation_id(), "mention", "PER", (span,))


def test_the_command_writes_and_says_what_to_learn(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheets"
    asked = ["feedback", str(corpus), str(out), "--annotator", NAMES[1], "--language", "ar"]
    assert run([*asked, "--json"], FACES) == 0
    found = json.loads(capsys.readouterr().out)
    (sheet,) = found["sheets"]
    assert sheet["annotator"] == NAMES[1]
    assert sheet["kinds"]["type"] == 1
    assert sheet["figures"][0]["strict"]["same"] == 3
    assert [Path(one).is_file() for one in sheet["files"]] == [True, True, True]
    assert "المرجع الذهبي" in sheet["lessons"][0]
    assert run(asked, FACES) != 0
    assert "not empty" in capsys.readouterr().err
    assert run(["feedback", str(corpus), str(tmp_path / "b"), "--annotator", "x"], FACES) != 0
    assert "Nobody called x" in capsys.readouterr().err
    assert not (tmp_path / "b").exists()


def test_marks_that_overlap_are_one_and_a_sentence_is_never_lost() -> None:
    document = Document(DocumentId("d"), "d", TEXT, "")
    spans = [Span(30, 40), Span(35, 45), Span(50, 52)]
    (sentence,) = around(document, spans)
    found = list(pieces(TEXT, sentence, spans))
    assert "".join(words for words, _ in found) == TEXT[slice(*sentence)]
    assert [words for words, marked in found if marked] == [TEXT[30:45], TEXT[50:52]]
