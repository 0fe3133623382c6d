"""The places at which marked words occur again, and what is proposed to be marked there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.spans import Span
from annotator.schema.records import Layer
from annotator.suggest.copying import attributes_elsewhere
from annotator.suggest.finding import Finder
from annotator.suggest.forms import clitics_around, free_forms
from annotator.suggest.marked import Marked
from annotator.suggest.patterns import PROCLITICS
from annotator.suggest.proposals import Proposal, Why
from annotator.text.clitics import Clitics
from annotator.text.search_folding import search_fold


def occurrences(text: str, surface: str, clitics: Clitics, *, exact: bool = False) -> list[Span]:
    """List the places of a form in a text, in code points; the clitics around it stay outside.

    The form is one as it stands alone: of للعراق it is العراق. Letters are compared as in a
    search; when exact, only whole words of the very same characters are found. A form without
    letters and digits is found nowhere.
    """
    found = list(_places(text, (surface,), clitics))
    if not exact:
        return found
    return [
        span
        for span in found
        if text[span.start : span.end] == surface and clitics_around(text, span) == ("", "")
    ]


def propagate(
    document: Document,
    annotations: Iterable[Annotation],
    chosen: Annotation,
    layer: Layer,
    clitics: Clitics,
) -> list[Proposal]:
    """Propose to mark as an annotation is marked where its words occur again in the article.

    Left out are places that an equal or a crossing mark of the layer has, and parts of names of
    the same type. A pronoun that hangs on a word, and a mark of several stretches, occur nowhere
    again.
    """
    text = document.text
    if len(chosen.spans) != 1:
        return []
    (own,) = chosen.spans
    if PROCLITICS.fullmatch(search_fold(clitics_around(text, own)[0])) is None:
        return []
    marked = Marked(layer, annotations, document.regions)
    attributes = attributes_elsewhere(layer, chosen)
    return [
        Proposal(span, chosen.layer, chosen.type, attributes, _why(text, own, span))
        for span in _places(text, free_forms(text, own), clitics)
        if span != own and marked.is_free(span) and not marked.is_in_name(span, chosen.type)
    ]


def _places(text: str, forms: Iterable[str], clitics: Clitics) -> Iterator[Span]:
    """Give the places of the forms of one thing, none of them inside another."""
    end = 0
    for span, _ in Finder({"": forms}).find(text, clitics):
        if span.start >= end:
            yield span
            end = span.end


def _why(text: str, own: Span, found: Span) -> Why:
    if text[own.start : own.end] == text[found.start : found.end]:
        return "exact" if clitics_around(text, own) == clitics_around(text, found) else "clitics"
    # Only the clitics make للعراق differ from العراق.
    return (
        "spelling" if set(free_forms(text, own)).isdisjoint(free_forms(text, found)) else "clitics"
    )
