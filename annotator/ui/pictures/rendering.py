"""Paints an annotated article to a file, which is written whole or not at all."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from annotator.errors import InputError
from annotator.formats.writing import replace_whole
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span, hull
from annotator.project.picturing import PictureOptions
from annotator.project.project import Project
from annotator.project.view import SetView
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.links.link import LinksOnPage
from annotator.ui.canvas.page import Page
from annotator.ui.language import system_language, use_language
from annotator.ui.linking import links_at, links_of
from annotator.ui.picture import application
from annotator.ui.pictures.figure import Figure
from annotator.ui.pictures.html import html_of
from annotator.ui.pictures.legend import legend_of, legend_page
from annotator.ui.pictures.pdf import pdf_of
from annotator.ui.pictures.png import png_of
from annotator.ui.pictures.svg import svg_of
from annotator.ui.presenting import Presenter
from annotator.ui.theme import THEMES, Theme

Kind = Literal["png", "svg", "pdf", "html"]
KINDS: tuple[Kind, ...] = ("png", "svg", "pdf", "html")
_WIDTH = 900
_A4_WIDTH = 794
_NARROWEST, _WIDEST = 240, 10_000
_SCALES = 0.25, 16.0


@dataclass(frozen=True, slots=True)
class Subject:
    """What is painted: a set as it is worked on, in a language, after somebody's wishes."""

    view: SetView
    presenter: Presenter
    theme: Theme
    appearance: Appearance
    chosen: AnnotationId | None = None

    @property
    def title(self) -> str:
        """Give the headline, or the name where there is none."""
        document = self.view.document
        return document.meta.get("title") or document.name


def paint_document(
    project: Project, document_name: str, out: Path, options: PictureOptions
) -> list[Path]:
    """Paint a document, found by name or id; the kind of picture follows from the file's name.

    Gives the files made. Raises InputError when something asked for is not there.
    """
    kind_of(out)
    view = _find(project, document_name, options.annotator)
    theme = THEMES.get(options.theme)
    if theme is None:
        raise InputError(
            "There are no colours called {name}: choose {known}.",
            name=options.theme,
            known=", ".join(THEMES),
        )
    app = application()
    language = options.language or system_language()
    use_language(app, language)
    subject = Subject(view, Presenter(language), theme, Appearance())
    return paint_subject(subject, out, options)


def paint_subject(subject: Subject, out: Path, options: PictureOptions) -> list[Path]:
    """Paint to a file, and to an HTML file beside it where that is wanted."""
    kind = kind_of(out)
    view = subject.view
    crop = _crop(view, options)
    figure = figure_of(subject, crop, options)
    whole: dict[Path, bytes] = {out: _painted(subject, figure, kind, options)}
    if options.html_beside and kind != "html":
        whole[out.with_suffix(".html")] = _painted(subject, figure, "html", options)
    with ExitStack() as places:
        for path, content in whole.items():
            unfinished = places.enter_context(replace_whole(path, is_folder=False))
            unfinished.write_bytes(content)
    return list(whole)


def kind_of(out: Path) -> Kind:
    """Tell by the end of a file's name what kind of picture it holds."""
    kind = out.suffix.lower().removeprefix(".")
    if kind not in KINDS:
        raise InputError(
            "{file}: end the name in .png, .svg, .pdf or .html, which is how Hashiya paints.",
            file=out,
        )
    return cast("Kind", kind)


def figure_of(subject: Subject, crop: Span | None, options: PictureOptions) -> Figure:
    """Lay out an article, or some lines of it, with its legend."""
    view, theme, appearance = subject.view, subject.theme, subject.appearance
    marks = subject.presenter.marks(view)
    width = options.width or (_A4_WIDTH if options.paper == "a4" else _WIDTH)
    if not _NARROWEST <= width <= _WIDEST:
        raise InputError(
            "A picture can be from {least} to {most} pixels wide.", least=_NARROWEST, most=_WIDEST
        )
    page = Page(
        view.document.text,
        view.document.regions,
        marks,
        width=width,
        theme=theme,
        appearance=appearance,
        crop=crop,
    )
    page.show_links(_links(subject, options))
    shown = [mark for mark in marks if any(span.overlaps(page.span) for span in mark.spans)]
    groups = legend_of(view, shown, subject.presenter) if options.legend else []
    if not groups:
        return Figure(page)
    room = page.column[1] - page.column[0]
    return Figure(page, legend_page(groups, width=room, theme=theme, appearance=appearance))


def _links(subject: Subject, options: PictureOptions) -> LinksOnPage:
    """Draw up the links that are to be painted: all, or those of what is chosen."""
    view, presenter = subject.view, subject.presenter
    if options.links == "all":
        every = (link for one in view.all() for link in links_of(view, presenter, one))
        return LinksOnPage(tuple({link.id: link for link in every}.values()), "all")
    chosen = view.get(AnnotationId(options.around) if options.around else subject.chosen)
    if options.links == "none" or chosen is None:
        return LinksOnPage()
    links = {link.id: link for link in links_at(view, presenter, chosen)}
    return LinksOnPage(tuple(links.values()), "chosen", chosen.id)


def _painted(subject: Subject, figure: Figure, kind: Kind, options: PictureOptions) -> bytes:
    text = subject.view.document.text[figure.page.span.start : figure.page.span.end]
    match kind:
        case "png":
            least, most = _SCALES
            if not least <= options.scale <= most:
                raise InputError("The scale can be from {least} to {most}.", least=least, most=most)
            return png_of(figure, subject.title, options.scale)
        case "svg":
            return svg_of(figure, subject.title, text).encode()
        case "pdf":
            return pdf_of(figure, subject.title, options.paper)
        case "html":
            return html_of(
                subject.view,
                subject.presenter,
                title=subject.title,
                span=figure.page.span,
                legend=options.legend,
            ).encode()


def _find(project: Project, name: str, annotator: str | None) -> SetView:
    document = project.corpus.find_document(name)
    if document is None:
        raise InputError("There is no document called {name} in this corpus.", name=name)
    sets = project.corpus.sets(document)
    chosen = [one for one in sets if annotator in (None, one.annotator)]
    if annotator is not None and not chosen:
        raise InputError("{annotator} has not annotated {name}.", annotator=annotator, name=name)
    chosen.sort(key=lambda one: one.kind != "gold")
    return project.view(document, chosen[0] if chosen else None)


def _crop(view: SetView, options: PictureOptions) -> Span | None:
    if options.around is not None:
        return _around(view, options.around)
    crop, length = options.crop, len(view.document.text)
    if crop is not None and not 0 <= crop.start < crop.end <= length:
        raise InputError(
            "There is no text from {start} to {end}: this article has {length} code points.",
            start=crop.start,
            end=crop.end,
            length=length,
        )
    return crop


def _around(view: SetView, annotation_id: str) -> Span:
    annotation = next((one for one in view.all() if one.id == annotation_id), None)
    if annotation is None:
        raise InputError(
            "There is no annotation {name} among these; their ids are in the exports.",
            name=annotation_id,
        )
    found = hull(_places(view, annotation))
    if found is None:
        raise InputError("The annotation {name} has no place in the text.", name=annotation_id)
    return found


def _places(view: SetView, annotation: Annotation) -> list[Span]:
    """Give an annotation's own place, or that of what it refers to where it has none."""
    if annotation.spans:
        return list(annotation.spans)
    fillers = (view.get(one) for one in annotation.targets())
    return [span for one in fillers if one is not None for span in one.spans]
