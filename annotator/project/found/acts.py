"""What can be done with all that was found: label it, accept it, flag it, comment on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar, Literal, Protocol

from annotator.errors import EditError
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.spans import Span
from annotator.project.edits.copying import to_be_put
from annotator.project.found.article import Article, Place
from annotator.schema.checking import defaults
from annotator.schema.records import Scheme
from annotator.text.graphemes import snap_out
from annotator.text.trimming import trim

Result = Literal["done", "already", "unmarked", "unfit"]
"""What comes of one place: it is done; it was so already; nothing of the annotator's is marked
there; or what is there cannot be treated so.
"""

Read = Callable[[AnnotationId], Annotation | None]
"""Reads an annotation, whoever made it."""


class Act(Protocol):
    """One thing done at every place; its title names it in the history and under Undo."""

    title: ClassVar[str]

    def check(self, scheme: Scheme) -> None:
        """Raise EditError where the scheme does not allow it anywhere."""
        ...

    def do(self, article: Article, place: Place, read: Read) -> Result:
        """Do it at one place of an article."""
        ...


@dataclass(frozen=True, slots=True)
class Label:
    """Mark the places with a type; where a mark of the layer has exactly the place, it is left."""

    title: ClassVar[str] = "Label what was found"
    layer: str
    type: str

    def check(self, scheme: Scheme) -> None:
        """Refuse what is no mark of the text, and a type that only groups others."""
        layer = scheme.layer(self.layer)
        tag = layer.type(self.type) if layer is not None else None
        if layer is None or tag is None:
            raise EditError("The scheme has no type called {type}.", type=self.type)
        if layer.kind != "span" or tag.abstract:
            raise EditError("{type} is no type that text can be marked with.", type=tag.label)

    def do(self, article: Article, place: Place, read: Read) -> Result:
        """Mark what can be seen of the place."""
        del read
        start, end = trim(article.text, *snap_out(article.text, *place.span))
        if start == end:
            return "unfit"
        if article.has_mark(self.layer, Span(start, end)):
            return "already"
        layer = article.scheme.layer(self.layer)
        attributes = defaults(layer, self.type) if layer is not None else {}
        spans = (Span(start, end),)
        article.add(Annotation(new_annotation_id(), self.layer, self.type, spans, attributes))
        return "done"


@dataclass(frozen=True, slots=True)
class Accept:
    """Settle doubts about one's own marks, and take over marks that somebody else made."""

    title: ClassVar[str] = "Accept what was found"

    def check(self, scheme: Scheme) -> None:
        """Allow it everywhere."""

    def do(self, article: Article, place: Place, read: Read) -> Result:
        """Accept the mark that was found, else all one's own on exactly this place."""
        own = article.at(place)
        if place.annotation is not None and place.annotation not in {one.id for one in own}:
            found = read(place.annotation)
            return self._take_over(article, found) if found is not None else "unfit"
        if not own:
            return "unmarked"
        doubted = [one for one in own if one.doubt]
        for one in doubted:
            article.add(replace(one, doubt=False))
        return "done" if doubted else "already"

    def _take_over(self, article: Article, found: Annotation) -> Result:
        layer = article.scheme.layer(found.layer)
        if layer is None or layer.kind != "span" or found.arguments:
            # What has roles stands on other annotations, which were not found with it.
            return "unfit"
        mine = replace(found, id=new_annotation_id(), comment="", doubt=False, milliseconds=0)
        fresh = to_be_put(article.scheme, article.all(), (mine,))
        for one in fresh:
            article.add(one)
        return "done" if fresh else "already"


@dataclass(frozen=True, slots=True)
class Flag:
    """Flag a doubt about one's own marks."""

    title: ClassVar[str] = "Flag what was found"

    def check(self, scheme: Scheme) -> None:
        """Allow it everywhere."""

    def do(self, article: Article, place: Place, read: Read) -> Result:
        """Flag the mark that was found, else all one's own on exactly this place."""
        del read
        own = article.at(place)
        settled = [one for one in own if not one.doubt]
        for one in settled:
            article.add(replace(one, doubt=True))
        return "done" if settled else "already" if own else "unmarked"


@dataclass(frozen=True, slots=True)
class Comment:
    """Write a comment on one's own marks, below what was written there before."""

    title: ClassVar[str] = "Comment on what was found"
    comment: str

    def check(self, scheme: Scheme) -> None:
        """Refuse a comment that says nothing."""
        if not self.comment.strip():
            raise EditError("Write the comment first.")

    def do(self, article: Article, place: Place, read: Read) -> Result:
        """Comment on the mark that was found, else on all one's own on exactly this place."""
        del read
        own, words = article.at(place), self.comment.strip()
        silent = [one for one in own if words not in one.comment.split("\n")]
        for one in silent:
            article.add(replace(one, comment=f"{one.comment}\n{words}".strip()))
        return "done" if silent else "already" if own else "unmarked"
