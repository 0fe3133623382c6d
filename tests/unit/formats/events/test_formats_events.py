"""Files for event extraction, read back as those systems read them, say what the corpus says."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.formats import WriteOptions
from annotator.formats.events import dygie, oneie, wikievents
from annotator.formats.events.dygie import ONE_TOKEN
from annotator.formats.events.extracting import AS_MENTION, FILLER_CROSSES
from annotator.formats.shared import causes
from annotator.model.spans import surface
from tests.unit.formats.awkward import NEWS, SAMPLE, awkward

ITEMS = [*SAMPLE, awkward()]
BY_ID = {one.id: (item, one) for item in ITEMS for one in item.sets[0].annotations}


def lines(path: Path) -> list[dict]:
    """Read JSON Lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def exported(chosen, path: Path, **extra: str):
    """Export all documents with subtypes, words cut at marks."""
    return chosen.write(ITEMS, path, WriteOptions(NEWS, {"types": "full", **extra}))


def compact(text: str) -> str:
    """Take all white space out of words."""
    return "".join(text.split())


def words_of(identifier: str) -> str:
    """Give the marked words of an annotation without white space."""
    item, one = BY_ID[identifier]
    return compact(surface(item.document.text, one.spans))


def test_dygie_counts_tokens_through_the_document_with_ends_included(tmp_path: Path) -> None:
    report = exported(dygie, tmp_path / "x.jsonl", clitics="split")
    struck = {one for ids in report.losses.values() for one in ids}
    changed = report.struck(causes.HULL) | report.struck(causes.NARROWED)
    changed |= report.struck(causes.EXPANDED)
    for line, item in zip(lines(tmp_path / "x.jsonl"), ITEMS, strict=True):
        tokens = [token for sentence in line["sentences"] for token in sentence]
        edges = [0]
        for sentence in line["sentences"]:
            edges.append(edges[-1] + len(sentence))
        found = []
        for number, marks in enumerate(line["ner"]):
            for start, end, kind in marks:
                assert edges[number] <= start <= end < edges[number + 1]
                found.append((kind, "".join(tokens[start : end + 1])))
        wanted = [
            (one.type, words_of(one.id))
            for one in item.sets[0].annotations
            if one.layer in {"mention", "value"} and one.id not in changed
            and one.id not in report.left_out()
        ]  # fmt: skip
        assert all(found.count(one) >= wanted.count(one) for one in wanted)
        spans = {(start, end) for marks in line["ner"] for start, end, _ in marks}
        for number, events in enumerate(line["events"]):
            for (trigger, _), *arguments in events:
                assert edges[number] <= trigger < edges[number + 1]
                assert all((start, end) in spans for start, end, _ in arguments)
        for cluster in line["clusters"]:
            assert len(cluster) >= 2
            assert all(tuple(mention) in spans for mention in cluster)
    assert report.struck(ONE_TOKEN) <= struck


def test_oneie_counts_tokens_in_the_sentence(tmp_path: Path) -> None:
    report = exported(oneie, tmp_path / "x.jsonl", clitics="split")
    changed = {one for ids in report.losses.values() for one in ids} - report.struck(
        causes.ATTRIBUTES
    )
    seen = 0
    for line in lines(tmp_path / "x.jsonl"):
        mentions = {one["id"]: one for one in line["entity_mentions"]}
        for one in [*mentions.values(), *(event["trigger"] for event in line["event_mentions"])]:
            assert one["text"] == " ".join(line["tokens"][one["start"] : one["end"]])
        for identifier, one in mentions.items():
            seen += 1
            if identifier not in changed:
                assert compact(one["text"]) == words_of(identifier)
            assert one["mention_type"] == BY_ID[identifier][1].attributes.get("level", "UNK")
        for one in [*line["event_mentions"], *line["relation_mentions"]]:
            for argument in one["arguments"]:
                assert argument["text"] == mentions[argument["entity_id"]]["text"]
        assert compact(line["sentence"]) == "".join(line["tokens"]) or "\u202b" in line["sentence"]
    total = sum(
        one.layer in {"mention", "value"} for item in ITEMS for one in item.sets[0].annotations
    )
    assert seen == total - sum(
        BY_ID[one][1].layer in {"mention", "value"} for one in report.left_out()
    )


def test_wikievents_reaches_over_sentences_and_keeps_the_text(tmp_path: Path) -> None:
    report = exported(wikievents, tmp_path)
    assert FILLER_CROSSES not in wikievents.FORMAT.losses
    for line, item in zip(lines(tmp_path / "events.jsonl"), ITEMS, strict=True):
        assert line["text"] == item.document.text
        mentions = {one["id"]: one for one in line["entity_mentions"]}
        for sentence, _ in line["sentences"]:
            for token, start, end in sentence:
                assert token == compact(line["text"][start:end])
        for event in line["event_mentions"]:
            trigger = event["trigger"]
            assert trigger["text"] == " ".join(line["tokens"][trigger["start"] : trigger["end"]])
            assert all(each["entity_id"] in mentions for each in event["arguments"])
        for mention in mentions.values():
            start = sum(len(one[0]) for one in line["sentences"][: mention["sent_idx"]])
            assert start <= mention["start"] < mention["end"]
    fillers = sum(
        len(event["arguments"])
        for line in lines(tmp_path / "events.jsonl")
        for event in line["event_mentions"]
    )
    wanted = sum(len(one.arguments) for _, one in BY_ID.values() if one.layer == "event")
    assert fillers == wanted
    (entity,) = [
        cluster
        for line in lines(tmp_path / "coref.jsonl")
        for cluster in line["clusters"]
        if "a1" in cluster
    ]
    assert entity == ["a6", "a1"]
    assert "a7" in report.struck(AS_MENTION)


@pytest.mark.parametrize("chosen", [dygie, oneie, wikievents])
def test_every_annotation_is_written_or_told_as_left_out(chosen, tmp_path: Path) -> None:
    path = tmp_path if chosen.FORMAT.is_folder else tmp_path / "x.jsonl"
    report = exported(chosen, path)
    assert report.written + len(report.left_out()) == len(BY_ID)


@pytest.mark.parametrize("chosen", [dygie, oneie, wikievents])
def test_what_nobody_annotated_is_no_example_of_nothing(tmp_path: Path, chosen) -> None:
    out = tmp_path / "out"
    if chosen.FORMAT.is_folder:
        out.mkdir()
    bare = replace(SAMPLE[1], sets=())
    report = chosen.write([SAMPLE[0], bare], out, WriteOptions(NEWS))
    files = out.iterdir() if out.is_dir() else [out]
    assert bare.document.name not in "".join(one.read_text("utf-8") for one in files)
    told = [ids for loss, ids in report.of_documents.items() if loss.cause == causes.NO_WORK]
    assert (report.documents, [list(ids) for ids in told]) == (1, [[bare.document.id]])


@pytest.mark.parametrize("types", ["top", "full"])
def test_oneie_has_the_subtype_beside_the_type_that_was_asked_for(
    tmp_path: Path, types: str
) -> None:
    report = oneie.write(SAMPLE, tmp_path / "x", WriteOptions(NEWS, {"types": types}))
    assert not report.struck(causes.SUBTYPE)
    found: list[tuple[str, str]] = []
    wanted: list[tuple[str, str]] = []
    for line in lines(tmp_path / "x"):
        for kind in ("entity", "relation"):
            for one in line[f"{kind}_mentions"]:
                whole = BY_ID[one["id"]][1].type
                top, _, below = whole.partition(".")
                found.append((one[f"{kind}_type"], one[f"{kind}_subtype"]))
                beside = below if kind == "entity" else whole.replace(".", ":")
                wanted.append((whole if types == "full" else top, beside))
    assert found == wanted
