"""How annotations look on the canvas: their labels, colours and styles, from the scheme."""

from __future__ import annotations

from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.project.view import SetView
from annotator.schema.records import Layer, TagType
from annotator.ui.abbreviating import abbreviated
from annotator.ui.canvas.marks import Badge, Mark, MarkStyle

POLARITY_SYMBOLS = {"favor": "▲", "against": "▼", "neutral": "■", "mixed": "◆", "unclear": "?"}
ZERO_SYMBOL = "Ø"
UNKNOWN_COLOR = "#6B6F75"


class Presenter:
    """Turns annotations into marks in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.open: frozenset[AnnotationId] = frozenset()
        """Which annotations the last check found something open about."""

    def marks(self, view: SetView) -> list[Mark]:
        """Show every annotation that has a place in the text."""
        return [self.mark(view, one) for one in view.all() if one.spans]

    def mark(self, view: SetView, annotation: Annotation) -> Mark:
        """Show one annotation."""
        tag = view.type(annotation)
        return Mark(
            id=annotation.id,
            spans=annotation.spans,
            label=self.main_label(view, annotation),
            color=tag.color if tag is not None else UNKNOWN_COLOR,
            style=_style(view.layer(annotation)),
            short=self._code(view, annotation),
            symbol=_symbol(annotation),
            badges=self._badges(annotation),
        )

    def _badges(self, annotation: Annotation) -> tuple[Badge, ...]:
        """Give the quiet signs behind a label; a doubt is open anyhow and needs no second sign."""
        found: list[Badge] = []
        if annotation.doubt:
            found.append("doubt")
        elif annotation.id in self.open:
            found.append("open")
        return (*found, "comment") if annotation.comment else tuple(found)

    def type_label(self, view: SetView, annotation: Annotation) -> str:
        """Name an annotation's type as people do, a subtype after its type."""
        tag, above = view.type(annotation), self._above(view, annotation)
        label = tag.label.in_language(self.language) if tag is not None else annotation.type
        return label if above is None else f"{above.label.in_language(self.language)} · {label}"

    def main_label(self, view: SetView, annotation: Annotation) -> str:
        """Name an annotation's type in as few words as one reads at a glance, without subtype."""
        tag = self._above(view, annotation) or view.type(annotation)
        return tag.label.in_language(self.language) if tag is not None else annotation.type

    def _code(self, view: SetView, annotation: Annotation) -> str:
        """Abbreviate the name a type has in files, without subtype, for the shortest label."""
        above = self._above(view, annotation)
        name = above.name if above is not None else annotation.type
        return abbreviated(name.rpartition(".")[2])

    def _above(self, view: SetView, annotation: Annotation) -> TagType | None:
        """Find the type that a subtype belongs to, where that can be given by itself."""
        tag, layer = view.type(annotation), view.layer(annotation)
        if tag is None or layer is None or not tag.parent:
            return None
        above = layer.type(tag.parent)
        return above if above is not None and not above.abstract else None

    def line(self, view: SetView, annotation: Annotation, longest: int = 48) -> str:
        """Name an annotation in one line: its words, or its type where it has none."""
        words = view.text_of(annotation).replace("\n", " ")
        if not words:
            return self.type_label(view, annotation)
        return words if len(words) <= longest else words[: longest - 1] + "…"


def _symbol(annotation: Annotation) -> str:
    """Give the sign before a label: a side taken, or that the pronoun is not written."""
    if annotation.attributes.get("level") == "ZER" or annotation.attributes.get("zero") == "yes":
        return ZERO_SYMBOL
    return POLARITY_SYMBOLS.get(annotation.attributes.get("polarity", ""), "")


def _style(layer: Layer | None) -> MarkStyle:
    if layer is None or layer.kind == "span":
        return "quick" if layer is not None and layer.quick else "mention"
    return "evidence" if _takes_sides(layer) else "trigger"


def _takes_sides(layer: Layer) -> bool:
    # The polarity of an ACE event says that it did not happen, not that somebody is against it.
    polarity = layer.attribute("polarity")
    return polarity is not None and any(one.name in POLARITY_SYMBOLS for one in polarity.values)
