"""An annotated article as one HTML file: real text for readers and search, no network needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.view import SetView
from annotator.text.direction import base_direction
from annotator.ui.canvas.marks import Mark
from annotator.ui.pictures.html_style import style_sheet
from annotator.ui.pictures.html_table import table_html
from annotator.ui.pictures.html_text import Numbered, article_html, color_classes, growths
from annotator.ui.pictures.legend import Group, legend_of
from annotator.ui.presenting import Presenter

_SAFE = "default-src 'none'; style-src 'unsafe-inline'"
"""What the page may load: nothing."""


def html_of(
    view: SetView, presenter: Presenter, *, title: str, span: Span, legend: bool = True
) -> str:
    """Write the text of a span with its marks, the legend, and a table of the annotations."""
    language, document = presenter.language, view.document
    rows = list(_rows(view, span))
    numbers = {one.id: number for number, one in enumerate(rows, 1)}
    marks = [presenter.mark(view, one) for one in rows if one.spans]
    colors = color_classes(marks)
    taller = growths(marks)
    numbered = [
        Numbered(
            mark,
            numbers[AnnotationId(mark.id)],
            colors[mark.color],
            _tip(view, presenter, mark),
            taller[mark.id],
        )
        for mark in marks
    ]
    direction = base_direction(document.text)
    of_article = ' lang="ar"' if direction == "rtl" else ""
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">',
        '<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_SAFE}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{escape(title)}</title>",
        f"<style>\n{style_sheet(colors)}</style>\n</head>\n<body>",
        f'<article dir="{direction}"{of_article}>',
        *article_html(document.text, span, document.regions, numbered),
        "</article>",
    ]
    if legend and marks:
        lines += _legend(legend_of(view, marks, presenter), colors)
    if rows:
        heading = QCoreApplication.translate("Pictures", "Annotations")
        lines += [f'<section class="annotations">\n<h2>{escape(heading)}</h2>']
        lines += [*table_html(view, presenter, numbers, rows), "</section>"]
    return "\n".join([*lines, "</body>\n</html>"]) + "\n"


def _rows(view: SetView, span: Span) -> Iterator[Annotation]:
    """List what is marked in a span, and then what has no place but refers to it."""
    shown: set[str] = set()
    for one in view.in_text_order():
        if any(part.overlaps(span) for part in one.spans):
            shown.add(one.id)
            yield one
    for one in view.all():
        if not one.spans and not shown.isdisjoint(one.targets()):
            yield one


def _tip(view: SetView, presenter: Presenter, mark: Mark) -> str:
    annotation = view.get(AnnotationId(mark.id))
    label = presenter.type_label(view, annotation) if annotation is not None else mark.label
    return f"{mark.symbol} {label}".strip()


def _legend(groups: Sequence[Group], colors: Mapping[str, str]) -> Iterator[str]:
    heading = QCoreApplication.translate("Pictures", "Legend")
    yield f'<section class="legend">\n<h2>{escape(heading)}</h2>\n<ul>'
    for group in groups:
        title = f"<b>{escape(group.title)}</b>" if group.title else ""
        names = "".join(
            f'<span><span class="{one.mark.style} {colors[one.mark.color]}">'
            f"{escape(one.name)}</span></span>"
            for one in group.entries
        )
        yield f"<li>{title}{names}</li>"
    yield "</ul>\n</section>"
