"""HTML: the real text, marked so that letters stay joined; nothing loaded, everything escaped."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from annotator.model.spans import Span
from annotator.ui.pictures.html import html_of
from annotator.ui.pictures.html_text import growths
from annotator.ui.presenting import Presenter

VOID = {"meta"}


class Reader(HTMLParser):
    """Reads a page: the text of the article, ids, links, and whether all is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.paragraphs: list[str] = []
        self.over: dict[str, str] = {}
        self._numbers: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag in VOID:
            return
        self.open.append(tag)
        self._numbers.append(dict(attrs).get("data-number") or "")
        if "article" in self.open and tag in {"p", "h1"}:
            self.paragraphs.append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        self._numbers.pop()

    def handle_data(self, data):
        if "article" in self.open and {"p", "h1"} & set(self.open):
            self.paragraphs[-1] += data
            for number in filter(None, self._numbers):
                self.over[number] = self.over.get(number, "") + data

    def all(self, name):
        return [found[name] or "" for _, found in self.tags if name in found]


def page_of(view, span=None, language="en", **more):
    whole = span or Span(0, len(view.document.text))
    return html_of(view, Presenter(language), title=view.document.name, span=whole, **more)


def test_the_text_is_that_of_the_article(view):
    found = Reader(page_of(view))
    assert found.paragraphs == [one for one in view.document.text.split("\n") if one.strip()]


def test_every_mark_covers_exactly_its_text(view):
    found = Reader(page_of(view))
    placed = view.in_text_order()
    text = view.document.text
    assert found.over == {
        str(number): "".join(text[start:end] for start, end in one.spans).replace("\n", "")
        for number, one in enumerate(placed, 1)
    }


def test_crossing_marks_are_cut_into_pieces_and_keep_their_number(made_up):
    text = "قال رئيس الوزراء العراقي"
    view = made_up(text, ("a", "PER", [(4, 16)]), ("b", "ORG", [(9, 24)]))
    found = Reader(page_of(view))
    assert found.paragraphs == [text]
    assert found.over == {"1": text[4:16], "2": text[9:24]}
    assert sorted(one for one in found.all("id") if one[0] == "a") == ["a1", "a2"]


def test_marks_inside_a_word_leave_it_without_any_white_space(made_up):
    view = made_up("وللعراق", ("a", "GPE", [(3, 7)]))
    article = re.search(r"<p>.*</p>", page_of(view))
    assert article is not None
    assert re.fullmatch(r"<p>ولل<span[^>]*>عراق</span></p>", article[0])


def test_no_mark_takes_room_in_its_line(view):
    style = page_of(view).partition("<style>")[2].partition("</style>")[0]
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", style)
    of_marks = [body for names, body in rules if re.search(r"\.(mention|trigger|ev|quick)", names)]
    assert of_marks
    parting = "margin|padding|border(?!-radius)|display|font|letter-spacing|position|content"
    assert [one for one in of_marks if re.search(parting, one)] == []


def test_nothing_is_loaded_and_nothing_runs(view):
    page = page_of(view)
    assert "http:" not in page
    assert "https:" not in page
    assert "<script" not in page
    assert "url(" not in page
    assert "default-src 'none'" in page


def test_text_and_names_are_escaped(made_up):
    text = 'قال <script>alert("1")</script> & غيره'
    view = made_up(text, ("a", "PER", [(4, 20)]), name='<b> & "x"')
    page = page_of(view)
    assert "<script" not in page
    assert "<b> &" not in page
    assert Reader(page).paragraphs == [text]


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("en", "ltr")])
def test_the_article_has_its_direction_and_the_page_that_of_its_language(view, language, direction):
    tags = dict(Reader(page_of(view, language=language)).tags)
    assert (tags["html"]["dir"], tags["html"]["lang"]) == (direction, language)
    assert tags["article"]["dir"] == "rtl"


def test_a_latin_article_runs_from_left_to_right(made_up):
    assert dict(Reader(page_of(made_up("Only Latin words."))).tags)["article"]["dir"] == "ltr"


def test_links_lead_somewhere_and_names_are_given_once(view):
    found = Reader(page_of(view))
    ids = found.all("id")
    assert len(ids) == len(set(ids))
    links = found.all("href")
    assert links
    assert {one.removeprefix("#") for one in links} <= set(ids)


def test_a_crop_holds_its_lines_and_what_is_marked_there(view):
    text = view.document.text
    start = text.index("\n") + 1
    span = Span(start, text.index("\n", start))
    found = Reader(page_of(view, span))
    assert found.paragraphs == [text[start : span.end]]
    inside = [one for one in view.in_text_order() if one.spans[0].overlaps(span)]
    assert set(found.over) == {str(number) for number in range(1, len(inside) + 1)}


def test_the_title_is_a_heading_and_boilerplate_stands_aside(made_up):
    text = "عنوان\nخبر\nاقرأ أيضا"
    view = made_up(text, regions=[(0, 5, "title"), (10, 19, "link")])
    page = page_of(view)
    assert '<h1 class="title">عنوان</h1>' in page
    assert "<p>خبر</p>" in page
    assert '<p class="aside">اقرأ أيضا</p>' in page


def test_the_legend_can_be_left_out(view):
    assert '<section class="legend">' in page_of(view)
    assert '<section class="legend">' not in page_of(view, legend=False)
    assert page_of(view) == page_of(view)


def test_marks_around_others_are_taller(made_up):
    text = "رئيس وزراء دولة العراق قال"
    view = made_up(
        text,
        ("outer", "PER", [(0, 22)]),
        ("middle", "ORG", [(5, 22)]),
        ("inner", "GPE", [(11, 22)]),
        ("apart", "PER", [(23, 26)]),
    )
    found = growths(Presenter("en").marks(view))
    assert found == {"outer": 2, "middle": 1, "inner": 0, "apart": 0}
