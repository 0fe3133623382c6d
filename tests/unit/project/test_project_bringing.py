"""Annotations of files go over the stored texts they are about; what does not fit is told."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import paths
from annotator.formats import ReadOptions
from annotator.formats.jsonl import line_of
from annotator.formats.jsonl import read as read_jsonl
from annotator.model.annotation import Annotation
from annotator.model.document import Document, Region
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.bringing.realigning import realign
from annotator.project.creating import create_corpus
from annotator.project.exporting import ExportOptions, export
from annotator.project.importing import Imported, ImportOptions, import_files
from annotator.project.project import Project
from tests.unit.formats.articles import document

ITEMS = list(read_jsonl(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))


@pytest.fixture
def project(tmp_path: Path):
    """Open a corpus with the articles of the sample corpus and their gold."""
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya") as opened:
        import_files(opened, [paths.sample_corpus() / "sample.gold.jsonl"], ImportOptions())
        yield opened


def brought(project: Project, file: Path, key: str, **more) -> Imported:
    """Import a file of annotations as Leila's."""
    (one,) = import_files(project, [file], ImportOptions(key, annotator="ليلى", **more))
    return one


@pytest.mark.parametrize("key", ["conll2003", "conllu", "brat", "doccano", "webanno", "prodigy"])
def test_annotations_go_over_the_stored_texts_and_twice_adds_nothing(
    project: Project, tmp_path: Path, key: str
) -> None:
    out = tmp_path / "out"
    written = export(project, out, ExportOptions(key)).loss.written
    count = len(project.documents())
    done = brought(project, out, key)
    assert done.problem is None
    assert (done.documents, done.sets, done.annotations) == (0, count, written)
    assert len(project.documents()) == count
    again = brought(project, out, key)
    assert (again.sets, again.already_there) == (0, count)


def annotated_by(project: Project, *names: str) -> None:
    """Let people do what gold does, each under a name of their own."""
    gold = paths.sample_corpus() / "sample.gold.jsonl"
    for name in names:
        import_files(project, [gold], ImportOptions(annotator=name))


@pytest.mark.parametrize("key", ["conllu", "brat", "webanno", "apf", "rich-ere"])
def test_the_works_of_several_come_back_to_one_document_and_to_whom_they_are(
    project: Project, tmp_path: Path, key: str
) -> None:
    annotated_by(project, "ليلى حداد", "عمر")
    there = project.corpus.annotators()
    assert len(there) == 3
    out = tmp_path / "out"
    export(project, out, ExportOptions(key))
    create_corpus(tmp_path / "d.hashiya", "news").close()
    with Project.open(tmp_path / "d.hashiya") as fresh:
        (done,) = import_files(fresh, [out], ImportOptions(key))
        assert done.problem is None
        assert len(fresh.documents()) == len(project.documents())
        found = {
            (name.replace("-", " "), kind, sets) for name, kind, sets in fresh.corpus.annotators()
        }
        assert found == set(there)


def test_a_folder_named_after_an_annotator_of_the_corpus_is_theirs(
    project: Project, tmp_path: Path
) -> None:
    document = project.documents()[0]
    text = project.corpus.document(document.id).text
    project.annotator = "ليلى حداد"
    import_files(
        project, [paths.sample_corpus() / "sample.gold.jsonl"], ImportOptions(annotator="ليلى حداد")
    )
    folder = tmp_path / "brat" / "ليلى-حداد-annotator"
    folder.mkdir(parents=True)
    (folder / "new.txt").write_text(f"{text} خبر", encoding="utf-8")
    (folder / "new.ann").write_text(f"T1\tPER 0 4\t{text[:4]}\n", encoding="utf-8")
    (done,) = import_files(project, [tmp_path / "brat"], ImportOptions("brat"))
    assert (done.problem, done.annotations) == (None, 1)
    assert [name for name, kind, _ in project.corpus.annotators() if kind == "annotator"] == [
        "ليلى حداد"
    ]


TEXT = "😀 قال محمد\u00a0إن بغداد\nرابط\nبعيدة"


def stored() -> Document:
    """Give a stored text of which a line lies outside the article."""
    made = document(TEXT)
    start = TEXT.index("رابط")
    regions = (Region(start, start + 4, "link"),)
    return Document(made.id, made.name, made.text, made.text_sha256, {}, regions)


@pytest.mark.parametrize(
    ("text", "match"),
    [
        (TEXT, "same text"),
        ("😀\nقال محمد إن بغداد رابط بعيدة", "same letters"),
        ("😀 قال محمد إن\nبغداد بعيدة", "same letters"),
        ("أمس قال محمد إن بغداد قريبة", "aligned"),
    ],
)
def test_a_mark_finds_its_words_in_the_stored_text(text: str, match: str) -> None:
    how = realign(text, stored(), guess=True)
    assert how is not None
    assert how.match == match
    start = text.index("بغداد")
    place = how.map_span(Span(start, start + 5))
    assert place is not None
    assert TEXT[slice(*place)] == "بغداد"


EMOJI = "قالت 👩\u200d👩\u200d👧 م\u200cن\u200f\n"


@pytest.mark.parametrize("text", [EMOJI.strip("\n"), EMOJI.replace(" ", "  "), f"\n{EMOJI}"])
def test_a_mark_on_a_joiner_alone_finds_it_where_both_have_the_same(text: str) -> None:
    how = realign(text, document(EMOJI))
    assert how is not None
    for at, sign in enumerate(text):
        place = how.map_span(Span(at, at + 1))
        assert (place is None) is sign.isspace()
        if place is not None:
            assert EMOJI[slice(*place)] == sign
            assert EMOJI[: place.start].split() == text[:at].split()


def test_a_joiner_that_the_stored_text_lacks_has_no_place_in_it() -> None:
    how = realign("م\u200c\u200cن", document("م\u200cن\n"))
    assert how is not None
    assert how.map_span(Span(1, 2)) is None


def test_nothing_is_guessed_unless_it_was_asked_for() -> None:
    assert realign("قال محمد إن بغداد قريبة", stored()) is None


def test_a_changed_text_of_the_same_name_is_realigned_on_request(
    project: Project, tmp_path: Path
) -> None:
    name = project.documents()[0].name
    text = project.document(project.documents()[0].id).text
    start = next(one.spans[0] for one in ITEMS[0].sets[0].annotations if one.layer == "mention")
    (tmp_path / f"{name}.txt").write_text(f"جملة جديدة. {text}", "utf-8")
    words = text[slice(*start)]
    shifted = f"{start.start + 12} {start.end + 12}"
    (tmp_path / f"{name}.ann").write_text(f"T1\tPER {shifted}\t{words}\n", "utf-8")
    file = tmp_path / f"{name}.ann"
    before = len(project.documents())
    done = brought(project, file, "brat", realign=True)
    assert (done.problem, done.realigned, done.annotations) == (None, 1, 1)
    assert len(project.documents()) == before


BROKEN = "😀 O\nمحمد B-PER\nX B-CITY\n\nبغداد I-GPE\nقال\n"


def test_what_is_wrong_stops_the_file_or_is_skipped_as_the_person_chose(
    project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "x.conll"
    file.write_bytes(b"\xef\xbb\xbf" + BROKEN.replace("\n", "\r\n").encode())
    before = len(project.documents())
    stopped = brought(project, file, "conll2003")
    assert "line 6: قال has no tag" in str(stopped.problem)
    assert len(project.documents()) == before
    skipped = brought(project, file, "conll2003", on_error="skip")
    assert skipped.problem is None
    assert [str(one).split(", ")[1].split(":")[0] for one in skipped.skipped] == [
        "line 6",
        "line 3",
        "line 5",
    ]
    assert (skipped.documents, skipped.annotations) == (1, 2)


def test_what_the_scheme_forbids_is_left_out_with_what_it_fills(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "n.txt").write_text("بغداد تهاجم", "utf-8")
    (tmp_path / "n.ann").write_text(
        "T1\tGPE 0 5\tبغداد\nT2\tConflict_Attack 6 11\tتهاجم\n"
        "E1\tConflict_Attack:T2 Time:T1\n", "utf-8",
    )  # fmt: skip
    done = brought(project, tmp_path / "n.ann", "brat", on_error="skip")
    assert done.problem is None
    assert "annotation Conflict.Attack «تهاجم» does not follow the scheme" in str(done.skipped[0])
    assert done.annotations == 1


@pytest.mark.parametrize("key", ["conllu", "brat", "webanno"])
def test_the_works_of_several_come_in_beside_what_they_have_under_other_names(
    project: Project, tmp_path: Path, key: str
) -> None:
    annotated_by(project, "ليلى حداد", "عمر")
    number = len(project.documents())
    export(project, tmp_path / "out", ExportOptions(key))
    (again,) = import_files(project, [tmp_path / "out"], ImportOptions(key))
    assert "--annotator '* 2'" in str(again.problem)
    (done,) = import_files(project, [tmp_path / "out"], ImportOptions(key, annotator="* 2"))
    assert done.problem is None
    found = {name for name, _, sets in project.corpus.annotators() if sets == number}
    assert {"ليلى حداد 2", "عمر 2", "adjudication 2"} <= found
    assert len(project.documents()) == number


def test_reprints_of_one_text_keep_their_own_annotations(project: Project, tmp_path: Path) -> None:
    first = project.document(project.documents()[0].id)
    file = tmp_path / "again.jsonl"
    lines = []
    for number in (1, 2):
        meta = {**first.meta, "outlet": f"وكالة {number}"}
        same = replace(first, id=new_document_id(), name=f"reprint {number}", meta=meta)
        mark = Annotation(new_annotation_id(), "mention", "PER", (Span(0, 4 * number),))
        work = AnnotationSet("عمر", "annotator", "finished", project.scheme.reference, (mark,))
        lines.append(line_of(AnnotatedDocument(same, (work,))))
    file.write_text("".join(lines), "utf-8")
    names = {f"reprint {number}": "" for number in (1, 2)}
    (done,) = import_files(project, [file], ImportOptions("jsonl", documents=names))
    assert done.problem is None
    export(project, tmp_path / "out", ExportOptions("brat", annotator="عمر"))
    (again,) = import_files(project, [tmp_path / "out"], ImportOptions("brat", annotator="ليلى"))
    assert again.problem is None
    hers = {one.name: work for one in project.documents() for work in one.sets
            if work.annotator == "ليلى"}  # fmt: skip
    for number in (1, 2):
        (mark,) = project.corpus.annotations(hers[f"reprint {number}"].id)
        assert mark.spans == (Span(0, 4 * number),)


def test_one_text_twice_in_a_file_is_told(project: Project, tmp_path: Path) -> None:
    item = AnnotatedDocument(project.document(project.documents()[0].id))
    file = tmp_path / "x.jsonl"
    line = json.dumps({"text": item.document.text, "entities": []}) + "\n"
    file.write_text(line * 2, "utf-8")
    done = brought(project, file, "doccano", on_error="skip")
    assert done.sets == 1
    assert "annotated that one twice" in str(done.skipped[0])
