"""Reads TEI: exactly what Hashiya wrote, and the names marked in the text of other files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.markup.cleaning_steps import text_to_step
from annotator.formats.markup.files_of import files_of
from annotator.formats.markup.handing_over import handed_over
from annotator.formats.markup.narrowing import region_kind, set_kind, set_status
from annotator.formats.markup.safe_xml import Element, parse_xml
from annotator.formats.markup.telling import Tell, each, each_file
from annotator.formats.shared.raw_text import raw_text
from annotator.formats.tei.inline import read_inline
from annotator.formats.tei.names import COMMENT, TEXT, TIME, attribute_name
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SchemeReference
from annotator.model.spans import Span, surface

_ID = "http://www.w3.org/XML/1998/namespace}id"
_RANGE = re.compile(rf"#string-range\({TEXT},(\d{{1,9}}),(\d{{1,9}})\)")


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the one text of each file."""

    def make(file: Path) -> AnnotatedDocument:
        return handed_over(_read(file, options), file, options)

    return each_file(path, files_of(path, ".xml"), make, options)


def _read(path: Path, options: ReadOptions) -> AnnotatedDocument:
    root = parse_xml(path)
    if root.name != "TEI":
        raise FormatError("{file}: this is XML, but not TEI: it does not begin so.", file=path)
    block = next((one for one in root.all("ab") if one.get(_ID) == TEXT), None)
    if block is None or not any(True for _ in root.all("standOff")):
        return read_inline(root, path, options)
    return _Reading(root, block, path, options.tell).document()


class _Reading:
    """Reads a file with one block of text and annotations that stand off from it."""

    def __init__(self, root: Element, block: Element, path: Path, tell: Tell) -> None:
        self._tell = tell
        self._root = root
        self._path = path
        self._source = raw_text(block.text)

    def document(self) -> AnnotatedDocument:
        """Give the document with its sets."""
        header = self._root.first("teiHeader") or Element("teiHeader", {}, 0)
        stand_offs = {one.get("resp"): one for one in self._root.all("standOff")}
        sets = tuple(
            self._set(one, stand_offs.get(f"#{one.get(_ID)}")) for one in header.all("respStmt")
        )
        return AnnotatedDocument(self._document(header), sets)

    def _document(self, header: Element) -> Document:
        title = next((one.text for one in header.all("title")), "")
        idno = next((one.text for one in header.all("idno")), "")
        meta = {
            one.get("n"): one.text for one in header.all("note") if one.get("type") == "metadata"
        }
        made = self._source.document(title, meta)
        steps = [
            text_to_step(line.text) for one in header.all("normalization") for line in one.children
        ]
        return replace(
            made,
            id=DocumentId(idno) if idno else made.id,
            name=title or self._path.stem,
            regions=tuple(self._regions()),
            cleaning=made.cleaning or tuple(step for step in steps if step is not None),
        )

    def _regions(self) -> Iterator[Region]:
        for group in self._root.all("standOff"):
            for one in group.all("span") if group.get("type") == "regions" else ():
                kind = region_kind(one.get("type"))
                if kind is not None:
                    for spans in each([one], self._spans, self._tell):
                        yield from (
                            Region(*span, kind, one.get("cert") == "high") for span in spans
                        )

    def _set(self, responsible: Element, group: Element | None) -> AnnotationSet:
        notes = {one.get("type"): one.text for one in responsible.all("note")}
        kind, name = responsible.first("resp"), responsible.first("name")
        scheme = (notes.get("scheme", ""), notes.get("version", ""), notes.get("hash", ""))
        return AnnotationSet(
            name.text if name is not None and name.text.strip() else "import",
            set_kind(kind.text if kind is not None else ""),
            set_status(notes.get("status", "")),
            SchemeReference(*scheme),
            tuple(self._annotations(group)) if group is not None else (),
        )

    def _annotations(self, group: Element) -> Iterator[Annotation]:
        listed = list(group.all("span"))
        known = {one.get(_ID): AnnotationId(one.get("n") or one.get(_ID)) for one in listed}
        features = {one.get(_ID): one for one in group.all("fs")}
        literals = {one.get(_ID): one.text for one in group.all("interp")}
        filled: dict[str, list[Argument]] = {}
        fillers = each(
            group.all("link"), lambda link: self._filler(link, known, literals), self._tell
        )
        for owner, argument in fillers:
            filled.setdefault(owner, []).append(argument)

        def annotation(one: Element) -> Annotation:
            name = one.get(_ID)
            found = features.get(f"{name}.f")
            return self._annotation(one, known[name], found, tuple(filled.get(name, ())))

        yield from each(listed, annotation, self._tell)

    def _filler(
        self, link: Element, known: dict[str, AnnotationId], literals: dict[str, str]
    ) -> tuple[str, Argument]:
        owner, _, filler = (part.removeprefix("#") for part in link.get("target").partition(" "))
        filler = filler.removeprefix("#")
        if owner not in known or (filler not in known and filler not in literals):
            raise self._fault(
                "{file}, line {line}: a link points at what is not in the file.", link
            )
        if filler in known:
            return owner, Argument(link.get("type"), known[filler])
        return owner, Argument(link.get("type"), None, literals[filler])

    def _annotation(
        self,
        one: Element,
        identifier: AnnotationId,
        features: Element | None,
        arguments: tuple[Argument, ...],
    ) -> Annotation:
        values = {
            each.get("name"): each.children[0] if each.children else each
            for each in (features.all("f") if features is not None else ())
        }
        time = values.pop(TIME, None)
        comment = values.pop(COMMENT, None)
        spans = self._spans(one)
        if spans and one.text != surface(self._source.text, spans):
            raise self._fault(
                "{file}, line {line}: the words of the span are not what stands at its place;"
                " the file may count other units than code points.",
                one,
            )
        return Annotation(
            id=identifier,
            layer=one.get("subtype"),
            type=one.get("type"),
            spans=spans,
            attributes={attribute_name(name): each.text for name, each in values.items()},
            arguments=arguments,
            comment=comment.text if comment is not None else "",
            doubt=one.get("cert") == "low",
            milliseconds=int(time.get("value")) if time and time.get("value").isdecimal() else 0,
        )

    def _spans(self, one: Element) -> tuple[Span, ...]:
        return tuple(self._pointed(one))

    def _pointed(self, one: Element) -> Iterator[Span]:
        for pointer in one.get("target").split():
            if pointer == f"#{TEXT}":
                continue
            found = _RANGE.fullmatch(pointer)
            start, length = (int(found[1]), int(found[2])) if found else (0, -1)
            if found is None or start + length > len(self._source.text):
                raise self._fault(
                    "{file}, line {line}: the span points at {pointer}, which is not in the text.",
                    one,
                    pointer,
                )
            to_text = self._source.place
            yield Span(to_text(start), to_text(start + length))

    def _fault(self, template: str, one: Element, pointer: str = "") -> FormatError:
        return FormatError(template, file=self._path, line=one.line, pointer=pointer)
