"""Links in pictures: of what is chosen or all, in every kind, named and within the picture."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from annotator.model.identity import AnnotationId
from annotator.project.picturing import Links, PictureOptions
from annotator.ui.pictures.pdf import pdf_of
from annotator.ui.pictures.rendering import Subject, figure_of, paint_document
from annotator.ui.pictures.svg import svg_of

NAME = "01-rutba-truce"


@pytest.fixture
def event(view):
    """Give an event with fillers that stand in its own sentence."""
    return next(one for one in view.of_layer("event") if len(one.arguments) > 2)


def strands(figure):
    """List the links that a figure draws, as it would draw them now."""
    page = figure.page
    return {link.id for link in page._links.links} if page._index else set()


def vectors(figure):
    return svg_of(figure, "", "").count("<p")


def test_without_a_chosen_annotation_no_link_is_drawn(figure, view):
    assert strands(figure(view)) == set()
    assert vectors(figure(view)) == vectors(figure(view, links="none"))


def test_all_links_are_drawn_when_all_are_asked_for(figure, view):
    drawn = strands(figure(view, links="all"))
    assert any(f"{one.id}/" in link for one in view.of_layer("event") for link in drawn)
    assert vectors(figure(view, links="all")) > vectors(figure(view, links="none")) + 100


def test_around_an_annotation_its_own_links_are_drawn_and_have_room(figure, view, event):
    around = figure(view, event.spans[0], around=event.id)
    plain = figure(view, event.spans[0], around=event.id, links="none")
    assert {link.split("/")[0] for link in strands(around)} >= {event.id}
    assert strands(plain) == set()
    assert around.size.height() > plain.size.height()
    assert vectors(around) > vectors(plain)


def test_what_is_chosen_in_the_window_shows_its_links_in_the_whole_article(subject, view, event):
    made = subject(view)
    chosen = Subject(view, made.presenter, made.theme, made.appearance, AnnotationId(event.id))
    figure = figure_of(chosen, None, PictureOptions())
    assert {link.split("/")[0] for link in strands(figure)} >= {event.id}
    assert strands(figure_of(chosen, None, PictureOptions(links="none"))) == set()


def test_a_link_that_leads_out_of_the_lines_on_show_ends_in_a_sign_beside_them(figure, view):
    far = next(
        one
        for one in view.of_layer("entity")
        if len(one.targets()) > 2 and view.mentions_of(one)[0].spans
    )
    mention = view.mentions_of(far)[0]
    around = figure(view, mention.spans[0], around=mention.id)
    image = around.page.image()
    plain = figure(view, mention.spans[0], around=mention.id, links="none").page.image()
    # Signs stand in the margin below the lines, where without links there is paper only.
    assert _ink(image, image.height() - 28, image.height() - 6) > 0
    assert _ink(plain, plain.height() - 28, plain.height() - 6) == 0


def _ink(image, top, bottom):
    paper = image.pixel(1, 1)
    return sum(
        image.pixel(x, y) != paper for x in range(0, image.width(), 2) for y in range(top, bottom)
    )


@pytest.mark.parametrize("paper", ["fit", "a4"])
def test_a_pdf_with_links_has_no_empty_path(figure, view, paper):
    """Readers of PDF complain of a path that is closed before it begins."""
    pdf = pdf_of(figure(view, links="all"), "title", paper)
    closed = 0
    for page in PdfReader(BytesIO(pdf)).pages:
        contents = page.get_contents()
        assert contents is not None
        begun = False
        for word in contents.get_data().split():
            if word in {b"m", b"re"}:
                begun = True
            elif word == b"h":
                assert begun
                closed += 1
            elif word in {b"f", b"f*", b"S", b"B", b"B*", b"n"}:
                begun = False
    assert closed > 10


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_links_are_painted_the_same_each_time(project, tmp_path, kind):
    one, two, none = (tmp_path / f"{name}.{kind}" for name in ("one", "two", "none"))
    wanted: dict[Path, Links] = {one: "all", two: "all", none: "none"}
    for out, links in wanted.items():
        paint_document(project, NAME, out, PictureOptions(language="ar", links=links))
    assert one.read_bytes() == two.read_bytes() != none.read_bytes()
