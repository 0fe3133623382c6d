"""Painting to files: every kind, crops, and what is told when something is not there."""

from __future__ import annotations

import pytest

from annotator.errors import InputError
from annotator.model.spans import Span
from annotator.project.picturing import PictureOptions
from annotator.ui.pictures.rendering import paint_document

NAME = "01-rutba-truce"
BEGINNINGS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF", "html": b"<!DOCTYPE html>"}


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_each_kind_is_written_and_the_same_each_time(project, tmp_path, kind):
    one, two = tmp_path / f"one.{kind}", tmp_path / f"two.{kind.upper()}"
    options = PictureOptions(language="ar", crop=Span(200, 300))
    assert paint_document(project, NAME, one, options) == [one]
    paint_document(project, NAME, two, options)
    assert one.read_bytes().startswith(BEGINNINGS[kind])
    assert one.read_bytes() == two.read_bytes()


def test_html_beside_a_picture(project, tmp_path):
    out = tmp_path / "a.pdf"
    made = paint_document(project, NAME, out, PictureOptions(html_beside=True, language="en"))
    assert made == [out, tmp_path / "a.html"]
    assert all(one.stat().st_size > 1000 for one in made)
    alone = paint_document(
        project, NAME, tmp_path / "b.html", PictureOptions(html_beside=True, language="en")
    )
    assert alone == [tmp_path / "b.html"]


def test_around_an_annotation_are_its_lines(project, view, tmp_path):
    event = view.of_layer("event")[5]
    out = tmp_path / "a.html"
    paint_document(project, NAME, out, PictureOptions(around=event.id, language="en"))
    page = out.read_text("utf-8")
    assert page.count("<p") + page.count("<h1") == 1
    start, end = event.spans[0]
    assert view.document.text[start:end] in page


def test_around_an_entity_are_the_lines_of_its_mentions(project, view, tmp_path):
    entity = next(one for one in view.of_layer("entity") if len(one.targets()) > 1)
    out = tmp_path / "a.png"
    assert paint_document(project, NAME, out, PictureOptions(around=entity.id, language="en"))


@pytest.mark.parametrize(
    ("name", "out", "options", "told"),
    [
        (NAME, "a.bmp", PictureOptions(), "end the name in"),
        ("none", "a.png", PictureOptions(), "no document called none"),
        (NAME, "a.png", PictureOptions(annotator="x"), "x has not annotated"),
        (NAME, "a.png", PictureOptions(theme="blue"), "no colours called blue"),
        (NAME, "a.png", PictureOptions(width=3), "from 240 to"),
        (NAME, "a.png", PictureOptions(scale=0.0), "from 0.25 to"),
        (NAME, "a.png", PictureOptions(scale=float("nan")), "from 0.25 to"),
        (NAME, "a.png", PictureOptions(around="x"), "no annotation x"),
        (NAME, "a.png", PictureOptions(crop=Span(5, 5)), "no text from 5 to 5"),
        (NAME, "a.png", PictureOptions(crop=Span(-1, 5)), "no text from -1"),
        (NAME, "a.png", PictureOptions(crop=Span(0, 10**6)), "no text from 0"),
        (NAME, "no/a.png", PictureOptions(), "no is not there"),
    ],
)
def test_what_is_not_there_is_told_and_nothing_is_written(
    project, tmp_path, name, out, options, told
):
    with pytest.raises(InputError, match=told):
        paint_document(project, name, tmp_path / out, options)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_the_old_picture_alone(project, tmp_path):
    out = tmp_path / "a.svg"
    out.write_text("old")
    (tmp_path / "a.html").mkdir()
    with pytest.raises(InputError, match="is a folder"):
        paint_document(project, NAME, out, PictureOptions(html_beside=True, language="en"))
    assert out.read_text() == "old"
