"""Reads web annotations of a text that lies beside them: ours exactly, others by the scheme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.markup.cleaning_steps import text_to_step
from annotator.formats.markup.files_of import files_of
from annotator.formats.markup.fitting import Fitting
from annotator.formats.markup.handing_over import handed_over
from annotator.formats.markup.json_files import read_json
from annotator.formats.markup.narrowing import region_kind, set_kind, set_status
from annotator.formats.markup.telling import each, each_file
from annotator.formats.reading import open_regular
from annotator.formats.shared.raw_text import raw_text
from annotator.formats.strict_json import Entry
from annotator.formats.web_annotation.terms import identifier
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import AnnotationId, DocumentId, new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SchemeReference
from annotator.model.spans import Span, surface

_LARGEST = 64 * 1024 * 1024


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the annotations of each text."""

    def make(file: Path) -> AnnotatedDocument:
        return handed_over(_Reading(read_json(file), file, options).document(), file, options)

    return each_file(path, files_of(path, ".jsonld"), make, options)


class _Reading:
    """Reads one collection, page or single annotation."""

    def __init__(self, whole: Entry, path: Path, options: ReadOptions) -> None:
        self._whole = whole
        self._path = path
        self._fitting = Fitting(path, options)
        self._items = list(_items(whole))
        self._is_own = "document" in whole.values and "sets" in whole.values
        self._name = self._source_name()
        self._source = raw_text(self._read_text())

    def document(self) -> AnnotatedDocument:
        """Give the text with what is said of it."""
        if not self._is_own:
            document = self._source.document(self._fitting.name(Path(self._name).stem))
            return self._fitting.filed(document, list(self._foreign()))
        document = self._own_document(self._whole.entry("document"))
        sets = tuple(self._own_set(one) for one in self._whole.entries("sets"))
        return AnnotatedDocument(document, sets)

    def _source_name(self) -> str:
        if self._is_own:
            return self._whole.entry("document").name("source")
        names = {_source(target) for one in self._items for target in _targets(one)} - {""}
        if len(names) != 1:
            raise FormatError(
                "{file}: the annotations speak of {count} texts; each file must speak of one.",
                file=self._path,
                count=len(names),
            )
        return names.pop()

    def _read_text(self) -> str:
        """Read the text beside the file: never one elsewhere, whatever the file says."""
        name = self._name.removeprefix("./")
        beside = self._path.with_name(name) if _is_bare(name) else None
        if beside is None or not beside.is_file():
            raise FormatError(
                "{file}: the text {name} does not lie beside it; put it there.",
                file=self._path,
                name=self._name,
            )
        with open_regular(beside) as file:
            data = file.read(_LARGEST)
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise FormatError("{file}: this is not text in UTF-8.", file=beside) from error

    def _own_document(self, entry: Entry) -> Document:
        meta = {one.string("name"): one.string("value") for one in entry.entries("meta")}
        made = self._source.document("", meta)
        if made.text_sha256 != entry.string("sha256"):
            raise FormatError(
                "{file}: the text {name} was changed: its SHA-256 is not the one given.",
                file=self._path,
                name=self._name,
            )
        steps = [text_to_step(str(line)) for line in entry.items("cleaning")]
        return replace(
            made,
            id=DocumentId(identifier(self._whole.name("id"))),
            name=self._whole.name("label"),
            regions=tuple(self._regions(entry)),
            cleaning=tuple(step for step in steps if step is not None),
        )

    def _regions(self, entry: Entry) -> Iterator[Region]:
        for one in entry.entries("regions"):
            kind = region_kind(one.string("kind"))
            start, end = one.integer("start"), one.integer("end")
            if kind is not None and 0 <= start <= end <= len(self._source.text):
                yield Region(start, end, kind, one.flag("decided"))

    def _own_set(self, entry: Entry) -> AnnotationSet:
        number = entry.integer("number")
        scheme = (entry.string("scheme"), entry.string("version"), entry.string("hash"))
        return AnnotationSet(
            entry.name("annotator"),
            set_kind(entry.string("kind")),
            set_status(entry.string("status")),
            SchemeReference(*scheme),
            tuple(each(self._of_set(number), self._own, self._fitting.tell)),
        )

    def _of_set(self, number: int) -> Iterator[Entry]:
        return (one for one in self._items if one.values.get("set") == number)

    def _own(self, one: Entry) -> Annotation:
        bodies = one.entries("body")
        of = {purpose: [each for each in bodies if each.values.get("purpose") == purpose]
              for purpose in ("classifying", "describing", "linking", "commenting")}  # fmt: skip
        return Annotation(
            id=AnnotationId(identifier(one.name("id"))),
            layer=one.name("layer"),
            type=of["classifying"][0].name("value") if of["classifying"] else "",
            spans=tuple(self._spans(one)),
            attributes={each.name("attribute"): each.string("value") for each in of["describing"]},
            arguments=tuple(_argument(each) for each in of["linking"]),
            comment="".join(each.string("value") for each in of["commenting"]),
            doubt=one.flag("doubt"),
            milliseconds=one.integer("milliseconds") if "milliseconds" in one.values else 0,
        )

    def _foreign(self) -> Iterator[Annotation]:
        found = each(self._items, self._foreign_one, self._fitting.tell)
        return (one for one in found if one is not None)

    def _foreign_one(self, one: Entry) -> Annotation | None:
        values = [value for body in _entries(one, "body") for value in _texts(body)]
        if isinstance(one.values.get("body"), str):
            values.append(one.string("body"))
        called = ", ".join(values) or str(one.values.get("id", ""))
        spans = tuple(span for span in self._spans(one) if span.start < span.end)
        placed = self._fitting.place("", values, called)
        if placed is None or not spans:
            return None
        attributes = self._fitting.attributes(*placed, {})
        return Annotation(new_annotation_id(), *placed, spans, attributes)

    def _spans(self, one: Entry) -> Iterator[Span]:
        for target in _targets(one):
            selectors = _entries(target, "selector")
            position = _first(selectors, "TextPositionSelector")
            quote = _first(selectors, "TextQuoteSelector")
            if position is not None:
                start, end = position.integer("start"), position.integer("end")
                to_text = self._source.place
                yield self._checked(one, Span(to_text(start), to_text(end)), quote)
            elif quote is not None:
                yield self._quoted(one, quote)

    def _checked(self, one: Entry, span: Span, quote: Entry | None) -> Span:
        text = self._source.text
        if not 0 <= span.start <= span.end <= len(text):
            raise self._fault("{file}: the annotation {id} reaches out of the text.", one)
        if quote is not None and quote.string("exact") != surface(text, (span,)):
            raise self._fault(
                "{file}: the words of annotation {id} are not what stands at its position;"
                " the file may count other units than code points.",
                one,
            )
        return span

    def _quoted(self, one: Entry, quote: Entry) -> Span:
        """Find a quotation by its words and what stands around them, if that is but one place."""
        exact = quote.string("exact")
        before, after = (
            quote.string(name) if name in quote.values else "" for name in ("prefix", "suffix")
        )
        whole = before + exact + after
        if not exact or self._source.text.count(whole) != 1:
            raise self._fault(
                "{file}: the words of annotation {id} do not stand at exactly one place.", one
            )
        start = self._source.text.index(whole) + len(before)
        return Span(start, start + len(exact))

    def _fault(self, template: str, one: Entry) -> FormatError:
        return FormatError(template, file=self._path, id=one.values.get("id"))


def _is_bare(name: str) -> bool:
    return bool(name) and name == Path(name).name and "\\" not in name and ":" not in name


def _items(whole: Entry) -> Iterator[Entry]:
    if "first" in whole.values:
        whole = whole.entry("first")
    if "items" in whole.values:
        yield from whole.entries("items")
    elif "target" in whole.values:
        yield whole


def _entries(one: Entry, key: str) -> list[Entry]:
    """Give what JSON-LD writes as one object or as a list; what is neither is passed over."""
    value = one.values.get(key)
    if isinstance(value, dict):
        return [one.entry(key)]
    if isinstance(value, list):
        return one.entries(key) if all(isinstance(each, dict) for each in one.items(key)) else []
    return []


def _targets(one: Entry) -> list[Entry]:
    return _entries(one, "target")


def _source(target: Entry) -> str:
    source = target.values.get("source")
    return source if isinstance(source, str) else ""


def _first(selectors: list[Entry], kind: str) -> Entry | None:
    return next((one for one in selectors if one.values.get("type") == kind), None)


def _texts(body: Entry) -> Iterator[str]:
    for key in ("value", "id", "source"):
        value = body.values.get(key)
        if isinstance(value, str):
            yield value.rpartition("/")[2] if key != "value" else value


def _argument(body: Entry) -> Argument:
    if "source" in body.values:
        return Argument(body.name("role"), AnnotationId(identifier(body.name("source"))))
    return Argument(body.name("role"), None, body.name("value"))
