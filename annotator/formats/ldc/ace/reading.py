"""Reads APF with the source text beside it: ours, and those of the ACE corpora."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.ldc.ace import names
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


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the text of each file with what is annotated in it; folders are those of annotators."""

    def make(file: Path) -> AnnotatedDocument:
        item = _Reading(parse_xml(file), file, options).document()
        return credited_by_place(item, file, path)

    files = sorted(files_of(path, ".apf.xml"), key=lambda one: (one.name, one))
    return grouped(each_file(path, files, make, options))


class _Reading:
    """Reads one file."""

    def __init__(self, root: Element, path: Path, options: ReadOptions) -> None:
        found = next(root.all("document"), None)
        if root.name != "source_file" or found is None:
            raise FormatError("{file}: this is XML, but not APF: it does not begin so.", file=path)
        self._document = found
        bare = path.name.removesuffix(".xml").removesuffix(".apf")
        source = read_source(path, [root.get("URI"), f"{found.get('DOCID')}.sgm", f"{bare}.sgm"])
        self._filing = Filing(source, path, options, found.get("DOCID") or bare)
        self._filing.choose_text(self._places())
        self._entities: dict[str, AnnotationId] = {}
        self._mentions: dict[str, AnnotationId] = {}
        self._thing_of: dict[str, str] = {}

    def _places(self) -> Iterator[tuple[int | None, int | None]]:
        at = self._filing.source.without_tags
        for one in self._document.all("charseq"):
            start, end = one.get("START"), one.get("END")
            if start.isdecimal() and end.isdecimal():
                yield at(int(start)), at(int(end) + 1)

    def document(self) -> AnnotatedDocument:
        """Give the document."""
        for one in self._document.children:
            if one.name == "entity":
                self._entity(one)
            elif one.name in {"value", "timex2"}:
                self._value(one)
        for kind in ("relation", "event"):
            for one in self._document.children:
                if one.name == kind:
                    self._frame(one, kind)
        return self._filing.filed()

    def _span(self, one: Element, element: str) -> Span | None:
        charseq = next(
            (each for part in [one.first(element)] if part for each in part.children), None
        )
        if charseq is None or not (
            charseq.get("START").isdecimal() and charseq.get("END").isdecimal()
        ):
            self._filing.tell(
                "{file}, line {line}: here is no place in the text ({name}).", one, name=element
            )
            return None
        at = self._filing.source.without_tags
        start, end = at(int(charseq.get("START"))), at(int(charseq.get("END")) + 1)
        return self._filing.span(charseq, start, end, charseq.text)

    def _entity(self, one: Element) -> None:
        layers = self._filing.layers
        kind = self._filing.type(layers.mention, _type(one), one)
        members: list[AnnotationId] = []
        for each in one.children if kind is not None else ():
            made = self._mention(each, kind or "") if each.name == "entity_mention" else None
            if made is not None:
                members.append(made)
                self._thing_of[each.get("ID")] = one.get("ID")
        if not members or one.get("ID").rpartition("-")[2].startswith(names.LONELY):
            return
        called = next((each.get("NAME") for each in one.all("name")), "")
        values = {**_given(one, names.ENTITY), names.NAME: called}
        made = self._filing.entity(kind or "", values, members)
        if made is not None:
            self._entities[one.get("ID")] = made

    def _mention(self, one: Element, kind: str) -> AnnotationId | None:
        filing, place = self._filing, self._span(one, "extent")
        if place is None or filing.layers.mention is None:
            return None
        ours, value, theirs = names.METONYMIC
        values = _given(one, names.MENTION)
        if one.get(theirs):
            values[ours] = value if one.get(theirs) == "TRUE" else "LITERAL"
        head = self._span(one, "head") if one.first("head") is not None else place
        arguments: tuple[Argument, ...] = ()
        if head is not None and head != place and filing.layers.head is not None:
            made = filing.add(filing.layers.head, "Head", (head,), {})
            arguments = (Argument(HEAD, made),)
        made = filing.add(filing.layers.mention, kind, (place,), values, arguments)
        self._mentions[one.get("ID")] = made
        return made

    def _value(self, one: Element) -> None:
        filing = self._filing
        name = names.TIMEX if one.name == "timex2" else _type(one)
        kind = filing.type(filing.layers.value, name, one)
        for each in one.children if kind is not None else ():
            place = self._span(each, "extent") if each.name.endswith("_mention") else None
            if place is not None and filing.layers.value is not None:
                made = filing.add(
                    filing.layers.value, kind or "", (place,), _given(one, names.TIME)
                )
                self._mentions[each.get("ID")] = made
                self._thing_of[each.get("ID")] = one.get("ID")

    def _frame(self, one: Element, kind: str) -> None:
        filing = self._filing
        layer = filing.layers.event if kind == "event" else filing.layers.relation
        name = filing.type(layer, _type(one), one)
        if name is None or layer is None:
            return
        mentions = [each for each in one.children if each.name == f"{kind}_mention"]
        known = names.EVENT if kind == "event" else names.RELATION
        for number, each in enumerate(mentions or [one]):
            place = self._span(each, "anchor") if kind == "event" else None
            if kind == "event" and place is None:
                continue
            arguments = list(self._mentioned(each, kind))
            if number == 0:
                arguments += self._as_such(one, kind)
            values = {**_given(one, known), names.CONDITION[0]: each.get(names.CONDITION[1])}
            spans = (place,) if place is not None else ()
            filing.add(layer, name, spans, values, tuple(arguments))

    def _mentioned(self, one: Element, kind: str) -> Iterator[Argument]:
        for each in one.children:
            if each.name != f"{kind}_mention_argument":
                continue
            target = self._mentions.get(each.get("REFID"))
            if target is None:
                self._filing.miss(each, each.get("REFID"))
            else:
                yield Argument(each.get("ROLE"), target)

    def _as_such(self, one: Element, kind: str) -> Iterator[Argument]:
        """Find the roles that an entity fills as such, not through a mention of it."""
        by_mentions = {
            (each.get("ROLE"), self._thing_of.get(each.get("REFID"), ""))
            for each in one.all(f"{kind}_mention_argument")
        }
        listed = Counter(
            (each.get("ROLE"), each.get("REFID"))
            for each in one.children
            if each.name == f"{kind}_argument"
        )
        for (role, thing), count in listed.items():
            target = self._entities.get(thing)
            for _ in range(count - ((role, thing) in by_mentions)):
                if target is not None:
                    yield Argument(role, target)


def _type(one: Element) -> str:
    return ".".join(part for part in (one.get("TYPE"), one.get("SUBTYPE")) if part)


def _given(one: Element, known: Mapping[str, str]) -> dict[str, str]:
    return {ours: one.get(theirs) for ours, theirs in known.items() if one.get(theirs)}
