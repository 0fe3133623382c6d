"""Every format, found by itself: what comes back is what went in minus the declared loss."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats import Format, ReadOptions, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.model.document import Document
from annotator.model.identity import DocumentId
from annotator.model.sets import AnnotatedDocument
from annotator.project.clitics import shipped_clitics
from annotator.project.formats import all_formats
from annotator.schema.loading import load_scheme
from annotator.schema.records import Scheme
from annotator.text.cleaning import text_sha256
from tests.unit.formats.comparing import differences
from tests.unit.formats.documents import annotated

WRITING = [one for one in all_formats().values() if one.write is not None]
BOTH_WAYS = [one for one in WRITING if one.read is not None]
COUNTER = itertools.count()


def written(
    chosen: Format,
    items: list[AnnotatedDocument],
    scheme: Scheme,
    extra: dict[str, str],
    folder: Path,
) -> tuple[Path, LossReport]:
    """Write documents in a format at a place of its own."""
    out = folder / f"{next(COUNTER)}{chosen.suffixes[0] if chosen.suffixes else ''}"
    if chosen.is_folder:
        out.mkdir()
    assert chosen.write is not None
    return out, chosen.write(items, out, WriteOptions(scheme, extra, shipped_clitics()))


def content(path: Path) -> dict[str, bytes]:
    """Read what an export wrote."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return {one.relative_to(path).as_posix(): one.read_bytes() for one in files if one.is_file()}


def chosen_options(data: st.DataObject, chosen: Format) -> dict[str, str]:
    """Choose at random among what the format offers."""
    return {
        one.name: data.draw(st.sampled_from(one.names), label=one.name)
        for one in chosen.options
        if one.choices
    }


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Give a folder that leaves nothing behind."""
    yield tmp_path
    shutil.rmtree(tmp_path)


PROPERTY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("chosen", WRITING, ids=lambda one: one.key)
@PROPERTY
@given(made=annotated(), data=st.data())
def test_the_report_names_only_declared_losses_and_bytes_do_not_change(
    chosen: Format, made, data: st.DataObject, folder: Path
) -> None:
    scheme, item = made
    extra = chosen_options(data, chosen)
    one, report = written(chosen, [item], scheme, extra, folder)
    two, again = written(chosen, [item], scheme, extra, folder)
    assert {loss.cause.key for loss in (*report.losses, *report.of_documents)} <= {
        cause.key for cause in chosen.losses
    }
    assert report.as_json() == again.as_json()
    assert list(content(one).values()) == list(content(two).values())
    assert report.documents == 1


@pytest.mark.parametrize("chosen", BOTH_WAYS, ids=lambda one: one.key)
@PROPERTY
@given(made=annotated(), data=st.data())
def test_what_comes_back_is_what_went_in_minus_the_declared_loss(
    chosen: Format, made, data: st.DataObject, folder: Path
) -> None:
    scheme, item = made
    out, report = written(chosen, [item], scheme, chosen_options(data, chosen), folder)
    assert chosen.read is not None
    back = list(chosen.read(out, ReadOptions(scheme=scheme, annotator="ليلى")))
    assert differences(item, back, report) == []
    everything = sum(len(work.annotations) for work in item.sets)
    assert report.written == everything - len(report.left_out())


@pytest.mark.parametrize("chosen", BOTH_WAYS, ids=lambda one: one.key)
def test_a_text_that_nobody_annotated_comes_back_or_is_told_as_left_out(
    chosen: Format, folder: Path
) -> None:
    scheme = load_scheme("news")
    text = "قال محمد."
    bare = AnnotatedDocument(Document(DocumentId("d"), "a", text, text_sha256(text)))
    out, report = written(chosen, [bare], scheme, {}, folder)
    back: list[AnnotatedDocument] = []
    if report.documents:
        assert chosen.read is not None
        back = list(chosen.read(out, ReadOptions(scheme=scheme, annotator="ليلى")))
    told = [loss.cause for loss in report.of_documents if loss.cause == causes.NO_WORK]
    assert (len(back), len(told)) == ((0, 1) if told else (1, 0))
    assert report.documents == len(back)
