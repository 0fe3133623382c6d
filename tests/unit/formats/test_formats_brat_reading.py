"""brat's files are read as brat reads them, and what it refuses is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator import paths
from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.brat.brat import write
from annotator.formats.brat.reading import read
from annotator.formats.jsonl import read as read_jsonl
from annotator.model.annotation import Annotation
from annotator.schema.loading import load_scheme

NEWS = load_scheme("news")
TEXT = "😀 قال محمد إن بغداد\nتهاجم"


def annotations(
    folder: Path, lines: str, *, text: str = TEXT, **extra: str
) -> tuple[list[Annotation], list[str]]:
    """Read one document, going on after problems; gives these with the file left out."""
    (folder / "d.txt").write_bytes(text.encode())
    (folder / "d.ann").write_bytes(lines.encode())
    told: list[str] = []

    def tell(problem: FormatError) -> None:
        told.append(str(problem).split("d.ann, ")[1])

    (item,) = read(folder, ReadOptions(scheme=NEWS, extra=extra, tell=tell))
    return list(item.sets[0].annotations), told


T1 = "T1\tPER 6 10\tمحمد\n"
REFUSED = {
    "text of other offsets": ("T1\tPER 7 11\tمحمد\n", "line 1: the text of T1 is not"),
    "UTF-16 offsets": ("T1\tGPE 15 20\tبغداد\n", "line 1: the text of T1 is not"),
    "over a line end": ("T1\tGPE 14 25\tبغداد تهاجم\n", "line 1: the text of T1 is not"),
    "real line end": ("T1\tPER 0 1;19 21\t😀 \n", "line 1: the text of T1 is not"),
    "no width": ("T1\tPER 4 4\t\n", "line 1: T1 marks nothing"),
    "outside": ("T1\tPER 90 99\tx\n", "line 1: T1 marks nothing"),
    "stretches that overlap": ("T1\tPER 6 9;8 10\tمحم مد\n", "line 1: the stretches of T1"),
    "no numbers": ("T1\tPER x y\tمحمد\n", "line 1: after the type come two numbers"),
    "unknown type": ("T1\tCity 14 19\tبغداد\n", "line 1: the scheme has nothing called City"),
    "same id twice": (T1 + "T1\tGPE 14 19\tبغداد\n", "line 2: the id T1 stands twice"),
    "garbage": (T1 + "hello\n", "line 2: this is no line of brat"),
    "trigger of another type": (T1 + "E1\tConflict_Attack:T1\n", "line 2: the trigger of E1"),
    "dangling": (T1 + "R1\tPHYS_Near Arg-1_:T1 Arg-2_:T9\n", "line 2: R1 refers to T9"),
    "one end": (T1 + "R1\tPHYS_Near Arg-1_:T1\n", "line 2: the relation R1 needs two ends"),
    "one mention": (T1 + "*\tEquiv T1\n", "line 2: an entity needs two"),
    "unknown attribute": (T1 + "A1\tcolour T1 red\n", "line 2: the scheme has no attribute"),
    "of a database": (T1 + "N1\tReference T1 Wikidata:Q1\tx\n", "line 2: N1 names an entry"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_brat_refuses_is_told_with_its_line(tmp_path: Path, kind: str) -> None:
    lines, sentence = REFUSED[kind]
    found, told = annotations(tmp_path, lines + "T99\tPER 6 10\tمحمد\n")
    assert len(told) == 1
    assert told[0].startswith(sentence)
    assert any(one.type == "PER" and one.spans == ((6, 10),) for one in found)
    with pytest.raises(FormatError, match=r"d\.ann, line"):
        list(read(tmp_path, ReadOptions(scheme=NEWS)))


ACCEPTED = {
    "stretches that meet": "T1\tPER 6 8;8 10\tمح مد\n",
    "stretches in descending order": "T1\tPER 6 10;2 5\tمحمد قال\n",
    "no text": "T1\tPER 6 10\n",
    "Windows line ends": "T1\tPER 6 10\tمحمد\r\n\r\n",
    "a byte order mark": "\ufeff" + T1,
}


@pytest.mark.parametrize("kind", ACCEPTED)
def test_what_brat_accepts_is_read(tmp_path: Path, kind: str) -> None:
    found, told = annotations(tmp_path, ACCEPTED[kind])
    assert told == []
    assert len(found) == 1


def test_offsets_count_carriage_returns_of_the_text(tmp_path: Path) -> None:
    found, told = annotations(
        tmp_path, "T1\tPER 6 10\tمحمد\nT2\tGPE 11 16\tبغداد\n", text="س\r\nx\r\nمحمد\nبغداد"
    )
    assert told == []
    assert [one.spans for one in found] == [((4, 8),), ((9, 14),)]


def test_an_event_may_name_a_later_one_and_itself_is_told_by_the_scheme(tmp_path: Path) -> None:
    lines = (
        "T1\tConflict_Attack 20 25\tتهاجم\nT2\tGPE 14 19\tبغداد\n"
        "E1\tConflict_Attack:T1 Attacker:T2 Attacker2:T2 Nobody:T2\n"
        "A1\tmodality E1 Other\n#1\tAnnotatorNotes E1\tهجوم\tلا\n"
    )
    found, told = annotations(tmp_path, lines)
    (event,) = [one for one in found if one.layer == "event"]
    assert [one.role for one in event.arguments] == ["Attacker", "Attacker"]
    assert event.attributes["modality"] == "Other"
    assert event.comment == "هجوم\tلا"
    assert told == ["line 3: Conflict.Attack has no role called Nobody; it was left out."]


def test_names_of_another_corpus_stand_for_those_of_the_scheme(tmp_path: Path) -> None:
    found, told = annotations(
        tmp_path, "T1\tPerson 6 10\tمحمد\n", names="Person=PER.Individual, City=GPE"
    )
    assert (found[0].type, told) == ("PER.Individual", [])


def test_the_sample_corpus_comes_back(tmp_path: Path) -> None:
    items = list(read_jsonl(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))
    report = write(items, tmp_path, WriteOptions(NEWS))
    back = list(read(tmp_path, ReadOptions(scheme=NEWS)))
    assert sorted(one.document.text for one in back) == sorted(one.document.text for one in items)
    assert sum(len(one.sets[0].annotations) for one in back) == report.written


def test_folders_of_the_same_text_are_the_work_of_several_annotators(tmp_path: Path) -> None:
    for name in ("ليلى-annotator", "x-gold", "other"):
        (tmp_path / name).mkdir()
        annotations(tmp_path / name, T1)
    (item,) = read(tmp_path, ReadOptions(scheme=NEWS))
    assert {(one.annotator, one.kind) for one in item.sets} >= {
        ("ليلى", "annotator"),
        ("x", "gold"),
    }


def test_a_folder_without_annotations_is_no_folder_of_brat(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("نص", "utf-8")
    with pytest.raises(FormatError, match="no folder of brat"):
        list(read(tmp_path, ReadOptions(scheme=NEWS)))
