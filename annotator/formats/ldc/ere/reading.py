"""Reads Rich ERE, and BeSt beside it, with the source text: ours and those of the corpora."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.ldc.ere.best_reading import read_best
from annotator.formats.ldc.ere.names import FILLERS, LONELY
from annotator.formats.ldc.filing import Filing
from annotator.formats.ldc.layers import HEAD
from annotator.formats.ldc.sources import read_source
from annotator.formats.markup.files_of import files_of
from annotator.formats.markup.safe_xml import Element, parse_xml
from annotator.formats.markup.telling import each_file
from annotator.formats.shared.file_names import credited_by_place
from annotator.formats.shared.grouping import grouped
from annotator.model.annotation import Argument
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span
from annotator.schema.rules import MEMBER

ENDING = ".rich_ere.xml"
_SOURCES = (".txt", ".cmp.txt", ".xml", ".mpdf.xml", ".sgm")
_OUR_FILLERS = {theirs: ours for ours, theirs in FILLERS.items()}


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the text of each file with what is annotated in it; folders are those of annotators."""

    def make(file: Path) -> AnnotatedDocument:
        item = _Reading(parse_xml(file), file, options).document()
        return credited_by_place(item, file, path)

    files = sorted(files_of(path, ENDING), key=lambda one: (one.name, one))
    return grouped(each_file(path, files, make, options))


class _Reading:
    """Reads one file."""

    def __init__(self, root: Element, path: Path, options: ReadOptions) -> None:
        if root.name != "deft_ere":
            raise FormatError("{file}: this is XML, but not ERE: it does not begin so.", file=path)
        name = root.get("doc_id") or path.name.removesuffix(ENDING)
        source = read_source(path, [f"{name}{ending}" for ending in _SOURCES])
        self._root = root
        self._path = path
        self._options = options
        self._filing = Filing(source, path, options, name)
        self._filing.choose_text(self._places())
        self._ids: dict[str, AnnotationId] = {}

    def _places(self) -> Iterator[tuple[int | None, int | None]]:
        for one in _all(self._root):
            if "offset" in one.attributes:
                yield self._ends(one)

    def _ends(self, one: Element) -> tuple[int | None, int | None]:
        offset, length = one.get("offset"), one.get("length")
        if not (offset.isdecimal() and length.isdecimal()):
            return None, None
        at = self._filing.source.with_tags
        return at(int(offset)), at(int(offset) + int(length))

    def document(self) -> AnnotatedDocument:
        """Give the document."""
        for one in self._root.all("entity"):
            self._entity(one)
        for one in self._root.all("filler"):
            self._filler(one)
        for one in self._root.all("relation"):
            self._relation(one)
        for one in self._root.all("hopper"):
            self._hopper(one)
        bare = self._path.name.removesuffix(ENDING)
        beside = self._path.with_name(f"{bare}.best.xml")
        if beside.is_file():
            read_best(beside, self._ids, self._filing, self._options)
        return self._filing.filed()

    def _span(self, one: Element, words: str) -> Span | None:
        return self._filing.span(one, *self._ends(one), words)

    def _entity(self, one: Element) -> None:
        filing = self._filing
        kind = filing.type(filing.layers.mention, one.get("type"), one)
        members = [
            made
            for each in one.children
            if kind is not None and each.name == "entity_mention"
            for made in self._mention(each, kind)
        ]
        if not members or one.get("id").rpartition("-")[2].startswith(LONELY):
            return
        made = filing.entity(kind or "", {"specificity": one.get("specificity")}, members)
        if made is not None:
            self._ids[one.get("id")] = made

    def _mention(self, one: Element, kind: str) -> Iterator[AnnotationId]:
        filing = self._filing
        text = one.first("mention_text")
        place = self._span(one, text.text if text is not None else "")
        if place is None or filing.layers.mention is None:
            return
        nominal = one.first("nom_head")
        head = self._span(nominal, nominal.text) if nominal is not None else None
        arguments: tuple[Argument, ...] = ()
        if head is not None and head != place and filing.layers.head is not None:
            made = filing.add(filing.layers.head, "Head", (head,), {})
            arguments = (Argument(HEAD, made),)
        values = {"level": one.get("noun_type")}
        made = filing.add(filing.layers.mention, kind, (place,), values, arguments)
        self._ids[one.get("id")] = made
        yield made

    def _filler(self, one: Element) -> None:
        filing = self._filing
        name = _OUR_FILLERS.get(one.get("type"), one.get("type"))
        kind = filing.type(filing.layers.value, name, one)
        place = self._span(one, one.text) if kind is not None else None
        if kind is not None and place is not None and filing.layers.value is not None:
            self._ids[one.get("id")] = filing.add(filing.layers.value, kind, (place,), {})

    def _relation(self, one: Element) -> None:
        filing, layer = self._filing, self._filing.layers.relation
        kind = filing.type(layer, _type(one), one)
        for each in one.children:
            if kind is None or layer is None or each.name != "relation_mention":
                continue
            arguments = [
                argument
                for number, element in enumerate(("rel_arg1", "rel_arg2"))
                for end in each.children
                if end.name == element
                for argument in self._argument(
                    end, filing.end(layer, kind, end.get("role"), number)
                )
            ]
            values = {"realis": each.get("realis")}
            made = filing.add(layer, kind, (), values, tuple(arguments))
            self._ids[each.get("id")] = made

    def _hopper(self, one: Element) -> None:
        made = [found for each in one.children for found in self._event(each)]
        layer = self._filing.layers.hopper
        is_lonely = one.get("id").rpartition("-")[2].startswith(LONELY)
        if made and layer is not None and not is_lonely:
            kind = self._filing.type(layer, made[0][1], one)
            if kind is not None:
                arguments = tuple(Argument(MEMBER, identifier) for identifier, _ in made)
                self._filing.add(layer, kind, (), {}, arguments)

    def _event(self, one: Element) -> Iterator[tuple[AnnotationId, str]]:
        filing, layer = self._filing, self._filing.layers.event
        trigger = one.first("trigger")
        if one.name != "event_mention" or trigger is None:
            return
        kind = filing.type(layer, _type(one), one)
        place = self._span(trigger, trigger.text) if kind is not None else None
        if kind is None or layer is None or place is None:
            return
        arguments = [
            argument
            for each in one.children
            if each.name == "em_arg"
            for argument in self._argument(each, filing.role(layer, kind, each.get("role")))
        ]
        values = {"realis": one.get("realis")}
        made = filing.add(layer, kind, (place,), values, tuple(arguments))
        self._ids[one.get("id")] = made
        yield made, kind

    def _argument(self, one: Element, role: str) -> Iterator[Argument]:
        names = (one.get("filler_id"), one.get("entity_mention_id"), one.get("entity_id"))
        name = next((each for each in names if each), "")
        if name in self._ids:
            yield Argument(role, self._ids[name])
        else:
            self._filing.miss(one, name)


def _all(one: Element) -> Iterator[Element]:
    yield one
    for each in one.children:
        yield from _all(each)


def _type(one: Element) -> str:
    return ".".join(part for part in (one.get("type"), one.get("subtype")) if part)
