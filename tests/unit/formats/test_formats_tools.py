"""Files of doccano, Label Studio and Prodigy: what is wrong in them is told, the rest is read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from annotator import paths
from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.jsonl import read as read_jsonl
from annotator.formats.tools import doccano, label_studio, prodigy
from annotator.formats.tools.label_studio_reading import AUTHOR
from annotator.model.sets import NO_PROVENANCE, AnnotatedDocument
from annotator.project.formats import HEAD, format_for_reading
from annotator.schema.loading import load_scheme

NEWS = load_scheme("news")
TEXT = "😀 قال محمد إن بغداد"
OPTIONS = WriteOptions(NEWS, {})


def read(module, file: Path, **extra: str) -> tuple[list[AnnotatedDocument], list[str]]:
    """Read a file, going on after problems."""
    told: list[str] = []
    tell = ReadOptions(scheme=NEWS, extra=extra, tell=lambda one: told.append(str(one)))
    return list(module.read(file, tell)), [one.partition("line ")[2] for one in told]


def lines(folder: Path, *values: object) -> Path:
    """Write values as JSON, one a line; what is text already stays as it is."""
    file = folder / "x.jsonl"
    written = [one if isinstance(one, str) else json.dumps(one) for one in values]
    file.write_text("\ufeff" + "\r\n".join(written), "utf-8")
    return file


def test_doccano_counts_as_browsers_do_unless_told_otherwise(tmp_path: Path) -> None:
    mark = {"id": 1, "label": "PER", "start_offset": 7, "end_offset": 11}
    file = lines(tmp_path, {"id": 1, "text": TEXT, "entities": [mark], "relations": []})
    ((item,), told) = read(doccano, file)
    assert told == []
    assert item.sets[0].annotations[0].spans == ((6, 10),)
    ((item,), _) = read(doccano, file, offsets="codepoint")
    assert item.sets[0].annotations[0].spans == ((7, 11),)


def test_older_files_of_doccano_are_read(tmp_path: Path) -> None:
    ((item,), told) = read(doccano, lines(tmp_path, {"text": TEXT, "label": [[7, 11, "PER"]]}))
    assert (told, item.sets[0].annotations[0].type) == ([], "PER")


def test_what_doccano_says_beside_a_text_becomes_its_metadata(tmp_path: Path) -> None:
    said = {"id": 3, "outlet": "الرافد", "cats": ["سياسة"], "Comments": ["أول", {"comment": "b"}]}
    line = {"text": TEXT, "entities": [[7, 11, "PER"]], **said}
    file = lines(tmp_path, line, {"text": TEXT, "label": [], "Comments": []})
    assert format_for_reading(file, None).key == "doccano"
    (one, other), told = read(doccano, file)
    assert told == []
    assert one.sets[0].annotations[0].spans == ((6, 10),)
    assert one.document.meta == {"outlet": "الرافد", "cats": "سياسة", "Comments": "أول | b"}
    assert other.document.meta == {}


def test_relations_without_numbers_of_their_ends_are_told_once(tmp_path: Path) -> None:
    arcs = [{"id": one, "from_id": 1, "to_id": 2, "type": "PHYS.Near"} for one in (1, 2)]
    line = {"text": TEXT, "label": [[7, 11, "PER"], [15, 20, "GPE"]], "relations": arcs}
    ((item,), told) = read(doccano, lines(tmp_path, line))
    assert [one.type for one in item.sets[0].annotations] == ["PER", "GPE"]
    assert [one.partition(",")[0] for one in told] == [
        "1: the marks have no numbers by which relations could find them"
    ]
    assert told[0].endswith("(2).")


MARK = {"id": 1, "label": "PER", "start_offset": 7, "end_offset": 11}
DIRT = {
    "cut off": ('{"text": "نص', "1: this is not JSON"),
    "no text": ({"entities": []}, '1: "text" must be a string'),
    "outside": ({"text": TEXT, "entities": [{**MARK, "end_offset": 99}]}, "1: PER marks nothing"),
    "unknown": ({"text": TEXT, "entities": [{**MARK, "label": "X"}]}, "1: the scheme has nothing"),
    "no offsets": ({"text": TEXT, "entities": [{"label": "PER"}]}, '1: "entities[0].start_offset"'),
    "dangling": (
        {"text": TEXT, "relations": [{"from_id": 1, "to_id": 2, "type": "PHYS.Near"}]},
        "1: an arc refers to PHYS.Near",
    ),
    "no relation": (
        {"text": TEXT, "entities": [MARK], "relations": [{"from_id": 1, "to_id": 1, "type": "X"}]},
        "1: X is neither a role",
    ),
    "odd id": ({"text": TEXT, "entities": [{**MARK, "id": [1]}]}, '1: "id" must be a text or'),
    "odd end": (
        {"text": TEXT, "relations": [{"from_id": {}, "to_id": 2, "type": "PHYS.Near"}]},
        '1: "from_id" must be a text or a number',
    ),
    "bad label": ({"text": TEXT, "label": [["a", 2, "PER"]]}, "1: a label must be"),
}


@pytest.mark.parametrize("kind", DIRT)
def test_dirt_of_doccano_is_told_with_its_line_and_the_rest_is_read(
    tmp_path: Path, kind: str
) -> None:
    bad, sentence = DIRT[kind]
    file = lines(tmp_path, bad, {"text": TEXT, "entities": [MARK]})
    found, told = read(doccano, file)
    assert [one.startswith(sentence) for one in told] == [True]
    assert found[-1].sets[0].annotations[0].type == "PER"
    with pytest.raises(FormatError):
        list(doccano.read(file, ReadOptions(scheme=NEWS)))


def test_label_studio_finds_out_what_offsets_count_by_their_text(tmp_path: Path) -> None:
    def region(start: int, end: int, text: str) -> dict[str, object]:
        value = {"start": start, "end": end, "text": text, "labels": ["PER"]}
        return {"id": f"r{start}", "type": "labels", "from_name": "label", "value": value}

    results = [region(6, 10, "محمد"), region(7, 11, "محمد"), region(3, 9, "محمد")]
    task = {
        "data": {"text": TEXT},
        "annotations": [{"completed_by": {"email": "a@b.c"}, "result": results}],
    }
    file = tmp_path / "x.json"
    file.write_text(json.dumps([task]), "utf-8")
    ((item,), told) = read(label_studio, file)
    assert [one.spans for one in item.sets[0].annotations] == [((6, 10),), ((6, 10),)]
    assert item.sets[0].annotator == "a@b.c"
    assert told == ["1: the text of PER is not what stands at its offsets; it was left out."]


def region(name: str, start: int, end: int, *labels: str) -> dict[str, object]:
    """Make what Label Studio says of a stretch of the text."""
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": list(labels)}
    return {"id": name, "type": "labels", "from_name": "label", "value": value}


def studio(folder: Path, *tasks: dict[str, object]) -> tuple[list[AnnotatedDocument], list[str]]:
    """Read tasks of Label Studio, going on after problems."""
    file = folder / "x.json"
    file.write_text(json.dumps(tasks), "utf-8")
    return read(label_studio, file)


def test_label_studio_users_are_known_by_their_number_in_every_task(tmp_path: Path) -> None:
    def task(*users: object) -> dict[str, object]:
        works = [{"completed_by": one, "result": [region("a", 6, 10, "PER")]} for one in users]
        return {"data": {"text": f"{TEXT} {users}"}, "annotations": works}

    items, told = studio(tmp_path, task(2, {"id": 3}), task(3, 2), task(None))
    assert told == []
    assert [[one.annotator for one in item.sets] for item in items] == [
        ["annotator-2", "annotator-3"],
        ["annotator-3", "annotator-2"],
        ["annotator-1"],
    ]


def test_label_studio_relations_have_a_direction_and_a_label(tmp_path: Path) -> None:
    def relation(direction: str, *labels: str) -> dict[str, object]:
        ends = {"from_id": "a", "to_id": "b", "direction": direction}
        return {"type": "relation", **ends, "labels": list(labels)}

    stretches = [region("a", 6, 10, "PER"), region("b", 14, 19, "GPE")]
    arcs = [relation("right", "PHYS.Near"), relation("left", "PHYS.Near"), relation("right")]
    work = {"completed_by": 1, "result": [*stretches, *arcs]}
    ((item,), told) = studio(tmp_path, {"data": {"text": TEXT}, "annotations": [work]})
    person, place, right, left = item.sets[0].annotations
    assert [one.target for one in right.arguments] == [person.id, place.id]
    assert [one.target for one in left.arguments] == [place.id, person.id]
    assert told == ["1: a relation has no label, so that nothing says what it is; it was left out."]


def test_every_label_of_a_stretch_of_label_studio_comes_in(tmp_path: Path) -> None:
    whole = {"id": "z", "type": "choices", "from_name": "topic", "value": {"choices": ["x"]}}
    work = {"completed_by": 1, "result": [region("a", 6, 10, "PER", "GPE"), whole]}
    ((item,), told) = studio(tmp_path, {"data": {"text": TEXT}, "annotations": [work]})
    assert [one.type for one in item.sets[0].annotations] == ["PER", "GPE"]
    assert [one.startswith("1: topic is not said of one stretch") for one in told] == [True]


def test_what_a_model_predicted_in_label_studio_is_nobody_elses_work(tmp_path: Path) -> None:
    foretold = {"model_version": "m1", "result": [region("a", 6, 10, "PER")]}
    work = {"completed_by": 7, "result": [region("a", 14, 19, "GPE")]}
    task = {"data": {"text": TEXT}, "annotations": [work], "predictions": [foretold]}
    ((item,), told) = studio(tmp_path, task)
    assert told == []
    assert [(one.annotator, one.kind) for one in item.sets] == [
        ("annotator-7", "import"),
        ("m1", "model"),
    ]
    with pytest.raises(FormatError, match="what a model predicted is not the work of ليلى"):
        list(label_studio.read(tmp_path / "x.json", ReadOptions(scheme=NEWS, annotator="ليلى")))


def test_label_studio_says_when_people_worked_and_what_a_model_had_foretold(tmp_path: Path) -> None:
    places = {"manual": (0, 3), "prediction": (6, 10), "prediction-changed": (14, 19), "x": (4, 5)}
    results = [{**region(key, *place, "PER"), "origin": key} for key, place in places.items()]
    work = {
        "completed_by": 7, "result": results,
        "created_at": "2026-03-14T08:00:00.000000Z", "updated_at": "2026-03-14T09:30:00.000000Z",
    }  # fmt: skip
    odd = {**work, "completed_by": 8, "updated_at": "soon", "created_at": "2026-03-14T08:00:00Z"}
    never = {**work, "completed_by": 9, "updated_at": None, "created_at": 5}
    task = {
        "data": {"text": TEXT}, "annotations": [work, odd, never],
        "predictions": [{**work, "model_version": "m1"}],
    }  # fmt: skip
    ((item,), told) = studio(tmp_path, task)
    assert told == []
    first, second, third, model = item.sets
    assert first.provenance.time == datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
    assert second.provenance.time == datetime(2026, 3, 14, 8, tzinfo=UTC)
    assert third.provenance.time is None
    assert model.provenance == NO_PROVENANCE
    made = {one.spans[0]: first.provenance.made.get(one.id) for one in first.annotations}
    assert made == {(0, 3): "by hand", (6, 10): "suggested", (14, 19): "suggested", (4, 5): None}


def test_label_studio_json_min_is_known_and_read(tmp_path: Path) -> None:
    def line(who: int, label: str) -> dict[str, object]:
        stretch = {"start": 6, "end": 10, "text": "محمد", "labels": [label]}
        said = {"annotator": who, "annotation_id": who, "created_at": "2024", "lead_time": 1.5}
        return {"text": TEXT, "outlet": "الرافد", "id": 4, "label": [stretch], "topic": "x", **said}

    file = tmp_path / "x.json"
    file.write_text(json.dumps([line(2, "PER"), {**line(3, "GPE"), "level": ["NAM"]}]), "utf-8")
    assert format_for_reading(file, None).key == "labelstudio"
    ((item,), told) = read(label_studio, file)
    assert (item.document.name, item.document.meta) == ("x-4", {"outlet": "الرافد", "topic": "x"})
    assert [(one.annotator, one.annotations[0].type) for one in item.sets] == [
        ("annotator-2", "PER"),
        ("annotator-3", "GPE"),
    ]
    assert [one.startswith("2: level is not said of one stretch") for one in told] == [True]


@pytest.mark.parametrize("key", ["id", "type"])
def test_odd_names_in_label_studio_are_told(tmp_path: Path, key: str) -> None:
    odd = {**region("a", 6, 10, "PER"), key: ["a"]}
    task = {"data": {"text": TEXT}, "annotations": [{"result": [odd]}]}
    items, told = studio(tmp_path, task, {"data": {"text": TEXT}, "annotations": []})
    assert len(items) == 1
    assert told == [f'1: "{key}" must be a text or a number.']


def test_what_a_label_studio_user_did_twice_is_told_apart(tmp_path: Path) -> None:
    work = {"completed_by": 1, "result": [region("a", 6, 10, "PER")]}
    task = {"data": {"text": TEXT}, "annotations": [work, work, {**work, "completed_by": 2}]}
    ((item,), told) = studio(tmp_path, task)
    names = ["annotator-1", "annotator-1 2", "annotator-2"]
    assert (told, [one.annotator for one in item.sets]) == ([], names)


def as_label_studio_gives_it_back(task: dict[str, Any]) -> dict[str, object]:
    """Make what Label Studio exports of a task that it imported, where all is one user's work."""
    works = [
        {"id": 5, "completed_by": 1, "result": one["result"], "ground_truth": one["ground_truth"]}
        for one in task["annotations"]
    ]
    return {"id": 3, "annotations": works, "predictions": [7], "data": task["data"], "meta": {}}


def test_who_annotated_is_known_after_label_studio(tmp_path: Path) -> None:
    sample = list(read_jsonl(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))[:1]
    gold = sample[0].sets[0]
    theirs = replace(gold, annotator="ليلى", kind="annotator")
    out = tmp_path / "tasks"
    out.mkdir()
    write = label_studio.FORMAT.write
    assert write is not None
    write([replace(sample[0], sets=(gold, theirs))], out, WriteOptions(NEWS, {}))
    (file,) = (out / "tasks").iterdir()
    (task,) = json.loads(file.read_text("utf-8"))
    file = tmp_path / "project-1.json"
    file.write_text(json.dumps([as_label_studio_gives_it_back(task)]), "utf-8")
    assert file.stat().st_size > HEAD  # the data, which come last, are not among the first bytes
    assert format_for_reading(file, None).key == "labelstudio"
    ((item,), told) = read(label_studio, file)
    assert told == []
    assert [(one.annotator, one.kind) for one in item.sets] == [
        (gold.annotator, "gold"),
        ("ليلى", "annotator"),
    ]
    config = (out / "config.xml").read_text("utf-8")
    assert f'<TextArea name="{AUTHOR}" toName="text"' in config


def test_answers_that_stand_once_in_json_min_are_no_metadata(tmp_path: Path) -> None:
    stretch = {"start": 6, "end": 10, "text": "محمد", "labels": ["PER"]}
    said = {"mention.level": "NAM", "comment": "شك", AUTHOR: "ليلى", "mention.x": "باب"}
    line = {"text": TEXT, "label": [stretch], **said, "annotator": 1, "annotation_id": 2}
    file = tmp_path / "x.json"
    file.write_text(json.dumps([line]), "utf-8")
    ((item,), told) = read(label_studio, file)
    assert (item.document.meta, item.sets[0].annotator) == ({"mention.x": "باب"}, "ليلى")
    assert [one.split(" ")[1] for one in told] == ["mention.level", "comment"]


MANY_ANSWERS = (
    "mention.level has more than one answer, and an attribute has room for one; NAM was taken."
)


def test_answers_notes_and_arrows_of_label_studio_come_in_or_are_told(tmp_path: Path) -> None:
    def said(name: str, kind: str, *values: str) -> dict[str, object]:
        value = {"choices" if kind == "choices" else "text": list(values)}
        return {"id": "a", "from_name": name, "type": kind, "value": value}

    def arrow(label: str, source: str, target: str) -> dict[str, object]:
        ends = {"from_id": source, "to_id": target, "direction": "bi"}
        return {"type": "relation", "labels": [label], **ends}

    results = [
        {**region("a", 6, 10, "PER"), "meta": {"text": ["هامش"]}},
        region("b", 14, 19, "GPE"),
        region("c", 2, 5, "Conflict.Attack"),
        said("mention.level", "choices", "NAM", "NOM"),
        said("comment", "textarea", "سطر", "آخر"),
        arrow("PHYS.Near", "a", "b"),
        arrow("Target", "a", "c"),
        arrow("Nothing", "a", "c"),
    ]
    ((item,), told) = studio(
        tmp_path, {"data": {"text": TEXT}, "annotations": [{"result": results}]}
    )
    first, second, attack, *relations = item.sets[0].annotations
    assert (first.comment, first.attributes) == ("هامش\nسطر\nآخر", {"level": "NAM"})
    assert [[each.target for each in one.arguments] for one in relations] == [
        [first.id, second.id],
        [second.id, first.id],
    ]
    assert [(one.role, one.target) for one in attack.arguments] == [("Target", first.id)]
    assert told == [
        f"1: {MANY_ANSWERS}",
        "1: Nothing is neither a role there nor a relation of the scheme; it was left out.",
    ]


def test_tasks_for_label_studio_are_numbered_for_its_converter(tmp_path: Path) -> None:
    out = tmp_path / "tasks"
    out.mkdir()
    write = label_studio.FORMAT.write
    assert write is not None
    write(read_jsonl(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()), out, OPTIONS)
    tasks = [json.loads(one.read_text("utf-8"))[0] for one in (out / "tasks").iterdir()]
    assert sorted(one["id"] for one in tasks) == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("key", ["news", "mawqif"])
def test_the_interface_has_no_empty_list_of_labels(tmp_path: Path, key: str) -> None:
    write = label_studio.FORMAT.write
    assert write is not None
    write([], tmp_path, WriteOptions(load_scheme(key), {}))
    interface = ET.parse(tmp_path / "config.xml").getroot()
    assert [len(one) > 0 for one in interface.iter("Labels")] == [True] * (key == "news")


def test_label_studio_is_told_of_no_users_that_it_does_not_know(tmp_path: Path) -> None:
    out = tmp_path / "tasks"
    out.mkdir()
    write = label_studio.FORMAT.write
    assert write is not None
    write(read_jsonl(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()), out, OPTIONS)
    for file in (out / "tasks").iterdir():
        for task in json.loads(file.read_text("utf-8")):
            assert [one["annotator"] for one in task["annotations"]] == ["adjudication"]
            assert all("completed_by" not in one for one in task["annotations"])


def test_what_is_not_json_is_told_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text("[1,\n", "utf-8")
    with pytest.raises(FormatError, match="line 2: this is not JSON"):
        read(label_studio, file)
    file.write_text("[1]", "utf-8")
    with pytest.raises(FormatError, match="not a JSON object"):
        read(label_studio, file)


def test_what_was_rejected_in_prodigy_brings_no_annotations(tmp_path: Path) -> None:
    span = {"start": 6, "end": 10, "label": "PER"}
    kept = {"text": TEXT, "spans": [span], "answer": "accept", "_session_id": "ليلى"}
    found, told = read(prodigy, lines(tmp_path, kept, {**kept, "text": "آخر", "answer": "reject"}))
    assert told == []
    assert [len(one.sets) for one in found] == [1, 0]
    assert found[0].sets[0].annotator == "ليلى"


def test_prodigy_tokens_are_what_stands_at_their_offsets(tmp_path: Path) -> None:
    items = list(read_jsonl(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))
    prodigy.write(items, tmp_path / "x.jsonl", WriteOptions(NEWS))
    for line in (tmp_path / "x.jsonl").read_text("utf-8").splitlines():
        task = json.loads(line)
        for token in task["tokens"]:
            assert task["text"][token["start"] : token["end"]] == token["text"]
        for span in task["spans"]:
            first, last = task["tokens"][span["token_start"]], task["tokens"][span["token_end"]]
            assert (first["start"], last["end"]) == (span["start"], span["end"])
