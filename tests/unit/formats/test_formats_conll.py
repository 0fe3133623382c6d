"""CoNLL-2003 is read back by a reader that is not ours, and says what it lost."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from seqeval.metrics import f1_score
from seqeval.scheme import IOB2, Entities

from annotator import paths
from annotator.errors import InputError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.conll.conll2003 import write
from annotator.formats.conll.reading2003 import read as read_conll
from annotator.formats.jsonl import read
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.writing import replace_whole
from annotator.model.annotation import Annotation
from annotator.model.identity import new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.loading import load_scheme
from tests.unit.formats.articles import document

NEWS = load_scheme("news")
ITEMS = list(read(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))


def tags(file: Path) -> list[list[str]]:
    """Read the tags of each sentence."""
    blocks = file.read_text("utf-8").split("\n\n")
    lines = [block.splitlines() for block in blocks]
    return [
        [line.split(" ")[3] for line in block]
        for block in lines
        if block and not block[0].startswith("-DOCSTART-")
    ]


def export(folder: Path, **extra: str) -> tuple[list[list[str]], LossReport]:
    """Export the sample corpus."""
    report = write(ITEMS, folder / "x.conll", WriteOptions(NEWS, extra))
    return tags(folder / "x.conll"), report


def test_a_strict_reader_finds_every_mention_that_was_written(tmp_path: Path) -> None:
    found, report = export(tmp_path)
    entities = Entities(found, IOB2)
    assert sum(len(one) for one in entities.entities) == report.written
    assert f1_score(found, found, mode="strict", scheme=IOB2) == 1


def test_every_mention_is_written_or_counted_as_lost(tmp_path: Path) -> None:
    _, report = export(tmp_path)
    mentions = [
        one.id for item in ITEMS for one in item.sets[0].annotations if one.layer == "mention"
    ]
    assert report.written + len(report.left_out() & {*mentions}) == len(mentions)


def test_names_only_and_full_types_are_choices(tmp_path: Path) -> None:
    found, report = export(tmp_path, levels="NAM", types="full")
    assert any("B-GPE.Nation" in sentence for sentence in found)
    assert report.struck(causes.NOT_CHOSEN)


def test_nothing_outside_the_article_is_written(tmp_path: Path) -> None:
    export(tmp_path)
    text = (tmp_path / "x.conll").read_text("utf-8")
    boilerplate = [
        item.document.text[one.start : one.end]
        for item in ITEMS
        for one in item.document.regions
        if one.kind == "link"
    ]
    assert boilerplate
    for line in boilerplate:
        assert "\n".join(f"{word} _ _ O" for word in line.split()[:3]) not in text


def test_a_failed_export_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with pytest.raises(ZeroDivisionError), replace_whole(target, is_folder=False) as unfinished:
        unfinished.write_text(str(1 / 0), encoding="utf-8")
    assert list(tmp_path.iterdir()) == []


def test_a_full_folder_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="not empty"), replace_whole(tmp_path, is_folder=True):
        pytest.fail("nothing may be written")


def blocks(lines: str, folder: Path, **extra: str) -> tuple[list, list[str]]:
    """Read lines of tokens, going on after problems."""
    file = folder / "x.conll"
    file.write_text(lines, "utf-8")
    told: list[str] = []
    options = ReadOptions(scheme=NEWS, extra=extra, tell=lambda one: told.append(str(one)))
    found = [
        [(one.type, item.document.text[slice(*one.spans[0])]) for one in item.sets[0].annotations]
        for item in read_conll(file, options)
    ]
    return found, told


TWO = [("PER", "أحمد علي"), ("PER", "سعد")]
TOUCHING = [(0, 8), (0, 4), (5, 8), (5, 8)]
SAME = {
    "iob2": "أحمد B-PER\nعلي I-PER\nسعد B-PER\n",
    "iob1": "أحمد I-PER\nعلي I-PER\nسعد B-PER\n",
    "bioes": "أحمد B-PER\nعلي E-PER\nسعد S-PER\n",
    "with parts of speech and chunks": "أحمد N B-NP B-PER\nعلي N I-NP I-PER\nسعد N B-NP B-PER\n",
    "with tabs": "أحمد\tB-PER\r\nعلي\tI-PER\r\nسعد\tB-PER\r\n",
}


@pytest.mark.parametrize("kind", SAME)
def test_the_way_of_tagging_is_found_out(tmp_path: Path, kind: str) -> None:
    assert blocks(SAME[kind], tmp_path) == ([TWO], [])


def test_nested_tags_in_any_order_are_joined_by_their_names(tmp_path: Path) -> None:
    lines = "رئيس B-PER\nجامعة B-ORG I-PER\nبغداد I-PER B-GPE I-ORG\nقال O\n"
    found, told = blocks(lines, tmp_path)
    assert told == []
    assert sorted(found[0]) == [
        ("GPE", "بغداد"), ("ORG", "جامعة بغداد"), ("PER", "رئيس جامعة بغداد"),
    ]  # fmt: skip


def test_iob1_parts_nested_marks_that_touch_one_of_their_name_in_any_column(
    tmp_path: Path,
) -> None:
    marks = tuple(
        Annotation(new_annotation_id(), "mention", "PER", (Span(*one),)) for one in TOUCHING
    )
    work = AnnotationSet("ليلى", "annotator", "new", NEWS.reference, marks)
    item = AnnotatedDocument(document("محمد علي"), (work,))
    out = tmp_path / "x.conll"
    write([item], out, WriteOptions(NEWS, {"tags": "iob1", "columns": "nested"}))
    (back,) = read_conll(out, ReadOptions(scheme=NEWS))
    assert sorted(one.spans[0] for one in back.sets[0].annotations) == sorted(TOUCHING)


def test_missing_breaks_between_sentences_are_told(tmp_path: Path) -> None:
    found, told = blocks("قال O\n. O\n" * 600 + "بغداد B-GPE\n", tmp_path)
    assert len(found) == 1
    assert ["no sentence ends in the 1000 tokens" in one for one in told] == [True]


def test_a_tag_of_another_layer_is_told_with_the_way_to_take_it_along(tmp_path: Path) -> None:
    lines = "أمس B-Time\nقال O\nمحمد B-PER\nسرا B-Nothing\n"
    _, told = blocks(lines, tmp_path)
    assert [one.partition(": ")[2].partition(",")[0] for one in told] == [
        "Time is a type of the layer value",
        "the scheme has nothing called Nothing",
    ]
    assert "(Time=value/Time)" in told[0]
    found, told = blocks(lines, tmp_path, names="Time=value/Time,Nothing=")
    assert (found, told) == ([[("Time", "أمس"), ("PER", "محمد")]], [])


def test_documents_begin_where_the_file_says_so(tmp_path: Path) -> None:
    found, told = blocks(
        "-DOCSTART- -X- O O\n\nبغداد B-GPE\n\n-DOCSTART- O\n\nسعد B-PER\n", tmp_path
    )
    assert (found, told) == ([[("GPE", "بغداد")], [("PER", "سعد")]], [])


def test_the_whole_file_says_how_it_is_tagged_and_what_is_wrong_is_told_once(
    tmp_path: Path,
) -> None:
    begins = "-DOCSTART- O\n\n"
    lonely, begun, bare = "بغداد I-GPE\n\n", "سعد B-PER\n\n", "قال\n\n"
    found, told = blocks(begins + lonely + begins + bare + begins + lonely, tmp_path)
    assert found == [[("GPE", "بغداد")], [], [("GPE", "بغداد")]]
    assert ["has no tag" in one for one in told] == [True]
    found, told = blocks(begins + lonely + begins + bare + begins + begun, tmp_path)
    assert found == [[("GPE", "بغداد")], [], [("PER", "سعد")]]
    assert sorted("goes on with what did not begin" in one for one in told) == [False, True]


def test_a_number_behind_a_type_is_a_class_that_goes_out_as_it_came_in(tmp_path: Path) -> None:
    source, scheme = tmp_path / "x.conll", load_scheme("aqmar")
    source.write_text("أتوموس B-MIS2\nباليونانية I-MIS2\nفي O\nروما B-LOC\nنادرة B-MIS\n", "utf-8")
    items = list(read_conll(source, ReadOptions(scheme=scheme)))
    (work,) = items[0].sets
    assert [(one.type, one.attributes) for one in work.annotations] == [
        ("MIS", {"class": "2"}), ("LOC", {}), ("MIS", {}),
    ]  # fmt: skip
    report = write(items, tmp_path / "out.conll", WriteOptions(scheme))
    assert tags(tmp_path / "out.conll") == [["B-MIS2", "I-MIS2", "O", "B-LOC", "B-MIS"]]
    assert not report.struck(causes.ATTRIBUTES)


def test_a_class_in_words_is_no_part_of_a_tag(tmp_path: Path) -> None:
    source, scheme = tmp_path / "x.conll", load_scheme("aqmar")
    source.write_text("أتوموس B-MIS2\n", "utf-8")
    (item,) = read_conll(source, ReadOptions(scheme=scheme))
    (one,) = item.sets[0].annotations
    work = replace(item.sets[0], annotations=(replace(one, attributes={"class": "عنصر"}),))
    report = write([replace(item, sets=(work,))], tmp_path / "out.conll", WriteOptions(scheme))
    assert tags(tmp_path / "out.conll") == [["B-MIS"]]
    assert report.struck(causes.ATTRIBUTES)


AQMAR = Path(__file__).resolve().parents[4] / "shared" / "data" / "aqmar"


@pytest.mark.skipif(not AQMAR.is_dir(), reason="the AQMAR articles are not here")
@pytest.mark.parametrize("name", ["Atom", "Crusades", "Damascus", "Football", "Linux", "Razi"])
def test_every_name_of_a_real_corpus_comes_in(tmp_path: Path, name: str) -> None:
    raw = (AQMAR / f"{name}.txt").read_text("utf-8")
    names = "MISS1=MIS,MIS-1=MIS"
    told: list[str] = []
    options = ReadOptions(
        scheme=load_scheme("aqmar"), extra={"names": names}, tell=lambda one: told.append(str(one))
    )
    (item,) = read_conll(AQMAR / f"{name}.txt", options)
    orphans = sum("goes on with" in one for one in told)
    assert len(item.sets[0].annotations) == len(re.findall(r" B-\S+$", raw, re.M)) + orphans
    assert not any("nothing called" in one for one in told)
