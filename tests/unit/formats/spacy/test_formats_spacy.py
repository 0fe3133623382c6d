"""spaCy, which did not write the file, reads every document whole out of it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats import WriteOptions
from annotator.formats.shared import causes
from annotator.formats.spacy.message_pack import pack
from annotator.formats.spacy.spacy import FORMAT
from annotator.formats.spacy.string_hash import string_hash
from annotator.formats.spacy.symbols import SYMBOLS
from annotator.model.spans import hull, surface
from tests.unit.formats.awkward import NEWS, SAMPLE, awkward
from tests.unit.formats.documents import annotated

ITEMS = [*SAMPLE, awkward()]


def loaded(tmp_path: Path, items=ITEMS, scheme=NEWS, **extra: str):
    """Export documents and load them with spaCy."""
    spacy = pytest.importorskip("spacy")
    path = tmp_path / "x.spacy"
    report = FORMAT.write(items, path, WriteOptions(scheme, extra))
    docs = spacy.tokens.DocBin().from_disk(path).get_docs(spacy.blank("ar").vocab)
    return report, list(docs)


def test_every_text_and_every_mark_comes_back(tmp_path: Path) -> None:
    report, docs = loaded(tmp_path)
    changed = {one for ids in report.losses.values() for one in ids}
    for doc, item in zip(docs, ITEMS, strict=True):
        text, (work,) = item.document.text, item.sets
        assert doc.text == text
        spans = {span.id_: span for group in doc.spans.values() for span in group}
        for one in work.annotations:
            if not one.spans:
                continue
            span, around = spans[one.id], hull(one.spans)
            assert span.label_ == one.type
            assert span in list(doc.spans[one.layer])
            assert text[span.start_char : span.end_char] == span.text
            if one.id not in changed:
                assert span.text == surface(text, one.spans)
            else:
                assert span.start_char <= around.start
                assert span.end_char >= around.end


def test_what_spacy_has_no_place_for_is_in_the_user_data(tmp_path: Path) -> None:
    _, docs = loaded(tmp_path)
    for doc, item in zip(docs, ITEMS, strict=True):
        data, (work,) = doc.user_data["hashiya"], item.sets
        assert (data["id"], data["annotator"]) == (item.document.id, work.annotator)
        assert data["metadata"] == item.document.meta
        for found, one in zip(data["annotations"], work.annotations, strict=True):
            assert found["id"] == one.id
            assert found["attributes"] == one.attributes
            assert [tuple(each) for each in found["arguments"]] == [
                (each.role, each.target, each.value) for each in one.arguments
            ]


def test_entities_are_mentions_that_do_not_overlap_and_sentences_are_set(tmp_path: Path) -> None:
    _, docs = loaded(tmp_path, SAMPLE)
    for doc in docs:
        mentions = {(span.start, span.end, span.label_) for span in doc.spans["mention"]}
        assert {(one.start, one.end, one.label_) for one in doc.ents} <= mentions
        assert len(doc.ents) > 10
        assert len(list(doc.sents)) > 3


def test_parts_of_words_are_left_out_or_cut_when_that_is_chosen(tmp_path: Path) -> None:
    report, (doc,) = loaded(tmp_path, [awkward()], clitics="leave-out")
    assert "a3" in report.struck(causes.PART_OF_WORD)
    assert "a3" not in {span.id_ for group in doc.spans.values() for span in group}
    _, (doc,) = loaded(tmp_path, [awkward()], clitics="split")
    (span,) = [span for span in doc.spans["mention"] if span.id_ == "a3"]
    assert span.text == "عراق"
    assert doc.text == awkward().document.text


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=annotated())
def test_any_text_comes_back_as_it_was(made, tmp_path: Path) -> None:
    scheme, item = made
    _, docs = loaded(tmp_path, [item], scheme)
    assert [doc.text for doc in docs] == [item.document.text] * len(item.sets)


def test_words_that_spacy_numbers_itself_have_its_numbers() -> None:
    symbols = pytest.importorskip("spacy.symbols")
    assert {name: one for name, one in symbols.IDS.items() if name} == SYMBOLS
    assert string_hash("ORG") == symbols.ORG


@given(st.text())
def test_a_string_has_the_number_that_spacy_gives_it(text: str) -> None:
    strings = pytest.importorskip("spacy.strings")
    assert string_hash(text) == strings.StringStore()[text]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False)
    | st.text() | st.binary() | st.text(min_size=250, max_size=300),
    lambda inner: st.lists(inner, max_size=20) | st.dictionaries(st.text(), inner, max_size=20),
)  # fmt: skip


@given(VALUES)
def test_messages_are_unpacked_as_they_were(value: object) -> None:
    srsly = pytest.importorskip("srsly")
    assert srsly.msgpack_loads(pack(value)) == value


@pytest.mark.parametrize("length", [70_000, 300])
def test_long_values_say_their_length(length: int) -> None:
    srsly = pytest.importorskip("srsly")
    for value in ("x" * length, b"x" * length, [1] * length):
        assert srsly.msgpack_loads(pack(value)) == value


def test_the_numbers_are_those_of_spacy(tmp_path: Path) -> None:
    attrs = pytest.importorskip("spacy.attrs")
    names = ("ORTH", "ENT_IOB", "ENT_TYPE", "SENT_START")
    assert [attrs.IDS[name] for name in names] == [65, 77, 78, 80]
    assert struct.calcsize(">QQQllll") == 40
