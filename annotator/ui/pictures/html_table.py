"""The annotations of an article as an HTML table: type, words, what is said of them, place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.project.view import SetView
from annotator.ui.presenting import Presenter


def table_html(
    view: SetView,
    presenter: Presenter,
    numbers: Mapping[AnnotationId, int],
    rows: Sequence[Annotation],
) -> Iterator[str]:
    """Write a row for each annotation; numbers lead to the place in the text and back."""
    heads = (
        "",
        QCoreApplication.translate("Pictures", "Type"),
        QCoreApplication.translate("Pictures", "Words"),
        QCoreApplication.translate("Pictures", "Details"),
        QCoreApplication.translate("Pictures", "Place"),
    )
    cells = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    yield f"<table>\n<thead><tr>{cells}</tr></thead>\n<tbody>"
    for annotation in rows:
        number = numbers[annotation.id]
        shown = f'<a href="#a{number}">{number}</a>' if annotation.spans else f"{number}"
        place = ", ".join(f"{start}\u2013{end}" for start, end in annotation.spans)
        details = "".join(_details(view, presenter, numbers, annotation))
        yield (
            f'<tr id="r{number}"><td>{shown}</td>'
            f"<td><bdi>{escape(presenter.type_label(view, annotation))}</bdi></td>"
            f"<td><bdi>{escape(view.text_of(annotation))}</bdi></td>"
            f"<td>{f'<ul class=details>{details}</ul>' if details else ''}</td>"
            f'<td class="place"><bdi dir="ltr">{place}</bdi></td></tr>'
        )
    yield "</tbody>\n</table>"


def _details(
    view: SetView, presenter: Presenter, numbers: Mapping[AnnotationId, int], annotation: Annotation
) -> Iterator[str]:
    layer, tag, language = view.layer(annotation), view.type(annotation), presenter.language
    for name, written in annotation.attributes.items():
        attribute = layer.attribute(name) if layer is not None else None
        value = attribute.value(written) if attribute is not None else None
        label = attribute.label.in_language(language) if attribute is not None else name
        said = value.label.in_language(language) if value is not None else written
        yield _said(label, escape(said))
    for argument in annotation.arguments:
        role = tag.role(argument.role) if tag is not None else None
        label = role.label.in_language(language) if role is not None else ""
        filler = view.get(argument.target)
        if filler is not None:
            words = escape(presenter.line(view, filler))
            number = numbers.get(filler.id)
            yield _said(label, words if number is None else f'<a href="#r{number}">{words}</a>')
        elif argument.value is not None:
            literal = role.literal(argument.value) if role is not None else None
            said = literal.label.in_language(language) if literal is not None else argument.value
            yield _said(label, escape(said))


def _said(label: str, value: str) -> str:
    name = f"<i><bdi>{escape(label)}</bdi>:</i> " if label else ""
    return f"<li>{name}<bdi>{value}</bdi></li>"
