"""Reads CoNLL-U with CorefUD entities: the text as it was, and mentions on words or their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.conllu.escaping import nfc, read_gap, read_value
from annotator.formats.reading import read_lines
from annotator.formats.shared.drafts import Draft, scheme_of, set_of
from annotator.formats.shared.grouping import grouped
from annotator.formats.shared.labels import Labels, leave_out, renaming
from annotator.formats.shared.options import LAYER, RENAMING
from annotator.formats.shared.raw_text import raw_text
from annotator.formats.strict_json import Place
from annotator.model.sets import SET_KINDS, AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.records import Layer, Scheme

READ_OPTIONS = (LAYER, RENAMING)
_BRACKET = re.compile(r"\((?P<open>[^()\s]+)(?P<both>\))?|(?P<close>[^()\s]+)\)")
_PART = re.compile(r"(?P<eid>.+)\[(?P<part>\d+)/(?P<parts>\d+)\]")
_AUTHOR = re.compile(r"#\s*(?P<key>annotator|annotator_kind)\s*=\s*(?P<value>\S.*)")
"""How our own export says whose work a document holds."""
_LONELY = re.compile(r"m[0-9a-f]{8}[a-j]\d+")
"""How our own export calls a mention that belongs to no entity."""


@dataclass(slots=True)
class _Text:
    """A document being read: its text so far, and where its words are."""

    name: str
    pieces: list[str] = field(default_factory=list[str])
    length: int = 0
    words: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    entities: list[tuple[int, str, Place]] = field(default_factory=list[tuple[int, str, Place]])
    inexact: set[int] = field(default_factory=set[int])
    """Words whose place inside their token is not known."""
    author: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, text: str) -> tuple[int, int]:
        """Put text at the end; gives where it stands."""
        start = self.length
        self.pieces.append(text)
        self.length += len(text)
        return start, self.length


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the documents of a file, one for each `# newdoc`, with all who worked on it."""
    yield from grouped(_documents(path, options))


def _documents(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    scheme = scheme_of(options, path)
    for found in _Rows(path, options).documents():
        text = raw_text("".join(found.pieces))
        drafts = _Mentions(scheme, options, found).drafts()
        for draft in drafts:
            spans = (text.span(*span) for span in draft.spans)
            draft.spans = tuple(one for one in spans if one is not None)
        work = set_of(drafts, scheme, options, path.stem)
        if not options.annotator:
            work = _credited(work, found.author)
        yield AnnotatedDocument(text.document(found.name), (work,))


def _credited(work: AnnotationSet, author: Mapping[str, str]) -> AnnotationSet:
    """Give a set to the annotator whom the comments of its document name."""
    name, said = author.get("annotator"), author.get("annotator_kind", "annotator")
    kind = next((one for one in SET_KINDS if one == said), None)
    return work if name is None or kind is None else replace(work, annotator=name, kind=kind)


def _begins(line: str) -> bool:
    return line.startswith("#") and re.match(r"#\s*newdoc", line) is not None


class _Rows:
    """Goes through the lines of a file and puts the texts together."""

    def __init__(self, path: Path, options: ReadOptions) -> None:
        self._path = path
        self._options = options
        self._text: _Text | None = None
        self._pending: list[str] = []
        self._token: tuple[int, list[str], Place] | None = None
        self._gap = ""

    def documents(self) -> Iterator[_Text]:
        """Give each document when it is complete."""
        rows = 0
        for number, line in enumerate(read_lines(self._path, _begins), 1):
            content = line.rstrip("\r")
            place = Place(self._path, number)
            if _begins(content):
                if self._text is not None:
                    yield self._text
                self._text = _Text(content.partition("=")[2].strip() or self._path.stem)
            elif content.startswith("#"):
                self._comment(content)
            elif content.strip():
                rows += 1
                self._try(content, place)
        if not rows and self._text is None:
            raise FormatError("{file}: the file holds no tokens.", file=self._path)
        if self._text is not None:
            yield self._text

    def _comment(self, comment: str) -> None:
        """Note whose work it is; let a paragraph begin on a line of its own."""
        text = self._text
        if text is None:
            return
        if author := _AUTHOR.fullmatch(comment.rstrip()):
            text.author[author["key"]] = author["value"]
        if not re.match(r"#\s*newpar", comment):
            return
        if text.pieces and not text.pieces[-1].endswith("\n"):
            text.add("\n")

    def _try(self, content: str, place: Place) -> None:
        try:
            self._row(content, place)
        except FormatError as problem:
            self._options.tell(problem)

    def _row(self, content: str, place: Place) -> None:
        columns = content.split("\t")
        if len(columns) != 10:
            raise place.fault(
                "{file}, line {line}: a token has 10 columns with tabs between, not {count}; it"
                " was left out.",
                count=len(columns),
            )
        if self._text is None:
            self._text = _Text(self._path.stem)
        pairs = (one.partition("=") for one in columns[9].split("|"))
        misc = {name: value for name, _, value in pairs}
        number, form = columns[0], columns[1]
        if re.fullmatch(r"\d+-\d+", number):
            self._range(number, form, misc, place)
        elif re.fullmatch(r"\d+", number):
            self._word(int(number), form, misc, place)
        else:
            raise place.fault(
                "{file}, line {line}: {id} is an empty node, which stands nowhere in the text; it"
                " was left out.",
                id=number,
            )

    def _range(self, number: str, form: str, misc: dict[str, str], place: Place) -> None:
        first, last = map(int, number.split("-"))
        if last <= first:
            raise place.fault("{file}, line {line}: {id} is no range of words.", id=number)
        self._before(misc)
        self._token = (last, [_original(form, misc)], place)
        self._gap = _gap(misc)

    def _word(self, number: int, form: str, misc: dict[str, str], place: Place) -> None:
        text = self._text
        assert text is not None  # noqa: S101 - made before any row
        if "Entity" in misc:
            text.entities.append((len(text.words), misc["Entity"], place))
        if self._token is None:
            self._before(misc)
            text.words.append(text.add(_original(form, misc)))
            text.add(_gap(misc))
            return
        text.words.append((0, 0))
        self._token[1].append(_original(form, misc))
        if number >= self._token[0]:
            self._finish_token(text)

    def _finish_token(self, text: _Text) -> None:
        """Place the words of a token: one after another where they are its letters, else on all."""
        assert self._token is not None  # noqa: S101 - only called inside a token
        whole, *words = self._token[1]
        start, end = text.add(whole)
        exact = "".join(words) == whole
        at = start
        first = len(text.words) - len(words)
        for number, word in enumerate(words, first):
            text.words[number] = (at, at + len(word)) if exact else (start, end)
            at += len(word)
            if not exact:
                text.inexact.add(number)
        text.add(self._gap)
        self._token = None

    def _before(self, misc: dict[str, str]) -> None:
        if self._text is not None and "SpacesBefore" in misc:
            self._text.add(read_gap(misc["SpacesBefore"]))


def _original(form: str, misc: dict[str, str]) -> str:
    written = read_gap(misc.get("Orig", ""))
    return written if written and nfc(written) == form else form


def _gap(misc: dict[str, str]) -> str:
    if "SpacesAfter" in misc:
        return read_gap(misc["SpacesAfter"])
    return "" if misc.get("SpaceAfter") == "No" else " "


@dataclass(slots=True)
class _Mention:
    eid: str
    attributes: list[str]
    place: Place
    ranges: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


class _Mentions:
    """Turns the brackets of a document into mentions and entities."""

    def __init__(self, scheme: Scheme, options: ReadOptions, text: _Text) -> None:
        self._options = options
        self._text = text
        layer = mention_layer(scheme, options.choice(LAYER))
        only = Scheme("", "", layer.label, layer.label, (layer,))
        self._types = Labels(only, (layer.kind,), renamed=renaming(options), beyond=scheme)
        self._chain = next((one for one in scheme.layers if one.members == layer.name), None)
        self._open: dict[str, list[tuple[_Mention, int]]] = {}
        self._parts: dict[str, _Mention] = {}
        self._found: list[_Mention] = []

    def drafts(self) -> list[Draft]:
        """Give the mentions and the entities that join them."""
        for word, entity, place in self._text.entities:
            self._read_brackets(word, entity, place)
        for waiting in self._open.values():
            for mention, _ in waiting:
                self._tell(
                    mention.place.fault(
                        "{file}, line {line}: {id} is never closed.", id=mention.eid
                    )
                )
        drafts: list[Draft] = []
        by_eid: dict[str, list[tuple[Draft, str]]] = {}
        for one in self._found:
            draft, entity = self._draft(one)
            if draft is not None:
                drafts.append(draft)
                by_eid.setdefault(one.eid, []).append((draft, entity))
        return drafts + list(self._entities(by_eid))

    def _read_brackets(self, word: int, entity: str, place: Place) -> None:
        at = 0
        for found in _BRACKET.finditer(entity):
            if found.start() != at:
                break
            at = found.end()
            if found["close"] is not None:
                self._close(found["close"], word, place)
                continue
            name, *attributes = found["open"].split("-")
            mention = _Mention(name, attributes, place)
            self._open.setdefault(name, []).append((mention, word))
            if found["both"]:
                self._close(name, word, place)
        if at != len(entity):
            self._tell(
                place.fault("{file}, line {line}: Entity={id} is not understood.", id=entity)
            )

    def _close(self, name: str, word: int, place: Place) -> None:
        waiting = self._open.get(name)
        if not waiting:
            self._tell(
                place.fault("{file}, line {line}: {id} closes what was never opened.", id=name)
            )
            return
        mention, first = waiting.pop()
        part = _PART.fullmatch(name)
        if part is None:
            mention.ranges.append((first, word))
            self._found.append(mention)
            return
        key = f"{part['eid']}/{part['parts']}"
        if part["part"] == "1":
            mention.eid = part["eid"]
            self._parts[key] = mention
            self._found.append(mention)
        whole = self._parts.get(key)
        if whole is None:
            self._tell(place.fault("{file}, line {line}: {id} has no first part.", id=name))
        else:
            whole.ranges.append((first, word))

    def _draft(self, mention: _Mention) -> tuple[Draft | None, str]:
        pairs = (one.partition(":") for one in "-".join(mention.attributes[2:]).split(","))
        said = {read_value(name): read_value(value) for name, _, value in pairs if value}
        coarse = mention.attributes[0] if mention.attributes else ""
        label = said.pop("type", coarse)
        entity = said.pop("entity", label)
        place = self._types.find(label)
        if place is None:
            problem = mention.place.fault(
                "{file}, line {line}: the scheme has nothing called {id}, so that a mention was"
                " left out; say what it stands for with the choice names ({id}=...).",
                id=label,
            )
            leave_out(self._options, label, problem)
            return None, entity
        self._tell_inexact(mention)
        words = self._text.words
        spans = tuple(Span(words[first][0], words[last][1]) for first, last in mention.ranges)
        return Draft(*place, spans, said), entity

    def _tell_inexact(self, mention: _Mention) -> None:
        edges = {edge for pair in mention.ranges for edge in pair}
        if edges & self._text.inexact:
            self._tell(
                mention.place.fault(
                    "{file}, line {line}: {id} begins or ends inside a token whose words are not"
                    " its letters; it is put on the whole token.",
                    id=mention.eid,
                )
            )

    def _entities(self, by_eid: dict[str, list[tuple[Draft, str]]]) -> Iterator[Draft]:
        if self._chain is None:
            return
        for eid, members in by_eid.items():
            if len(members) == 1 and _LONELY.fullmatch(eid):
                continue
            types = [tag.name for tag in self._chain.types if not tag.abstract]
            wanted = [entity for _, entity in members] + [draft.type for draft, _ in members]
            chain = Draft(self._chain.name, next((one for one in wanted if one in types), types[0]))
            for draft, _ in members:
                chain.fill("mention", draft)
            yield chain

    def _tell(self, problem: FormatError) -> None:
        self._options.tell(problem)


def mention_layer(scheme: Scheme, name: str) -> Layer:
    """Give the layer chosen, else that whose mentions entities join, else the first of spans."""
    chosen = scheme.layer(name)
    if chosen is not None:
        return chosen
    members = {one.members for one in scheme.layers if one.kind == "chain"}
    spans = [one for one in scheme.layers if one.kind == "span"]
    return next((one for one in spans if one.name in members), spans[0])
