"""Reads one token a line with its tags, as CoNLL-2003, ANERCorp and Wojood have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import cast

from annotator.formats import Choice, Option, ReadOptions
from annotator.formats.conll.joining import TAG, Found, join, tagging_of, tags_of
from annotator.formats.conll.numbered import parted
from annotator.formats.conll.tags import Tagging
from annotator.formats.reading import heard, read_lines
from annotator.formats.shared.drafts import Draft, scheme_of, set_of
from annotator.formats.shared.labels import Labels, TypePlace, leave_out, place_of, renaming
from annotator.formats.shared.options import LAYER, RENAMING
from annotator.formats.shared.raw_text import RawText, raw_text
from annotator.formats.strict_json import Place
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Layer, Scheme, Words

READ_TAGS = Option(
    "tags",
    Words("Tags", "الرموز"),
    (
        Choice("auto", Words("find out", "اكتشافها")),
        Choice("iob1", Words("IOB1", "رموز IOB1")),
        Choice("iob2", Words("IOB2", "رموز IOB2")),
        Choice("bioes", Words("BIOES", "رموز BIOES")),
    ),
)
READ_OPTIONS = (READ_TAGS, LAYER, RENAMING)
LONGEST_SENTENCE = 1000
"""Tokens; more in a row are sentences whose breaks are missing."""
_DOCUMENT = "-DOCSTART-"
_STOPS = frozenset((".", "!", "?", "؟"))


@dataclass(slots=True)
class _Block:
    """The sentences of one document: tokens, their tags, and the lines they stand on."""

    sentences: list[list[str]] = field(default_factory=lambda: [list[str]()])
    tags: list[list[list[str]]] = field(default_factory=lambda: [list[list[str]]()])
    lines: list[int] = field(default_factory=list[int])

    def break_off(self) -> None:
        """Begin another sentence, unless this one is still empty."""
        if self.sentences[-1]:
            self.sentences.append([])
            self.tags.append([])

    def add(self, token: str, tags: list[str], line: int) -> None:
        """Add a token to the last sentence."""
        self.sentences[-1].append(token)
        self.tags[-1].append(tags)
        self.lines.append(line)


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the documents of a file; its text is the tokens with a blank between each two."""
    scheme = scheme_of(options, path)
    layer = scheme.layer(options.choice(LAYER)) or first_span_layer(scheme)
    blocks = _blocks(path, options)
    first, second = next(blocks, None), next(blocks, None)
    if first is None:
        return
    tagging = _tagging(path, options, (first,) if second is None else None)
    reading = _Reading(path, tagging, layer, options)
    listed = (first,) if second is None else chain((first, second), blocks)
    for number, block in enumerate(listed, 1):
        name = path.stem if second is None else f"{path.stem}-{number}"
        text, drafts = reading.read(block)
        work = set_of(drafts, scheme, options, path.stem)
        yield AnnotatedDocument(text.document(name), (work,))


def first_span_layer(scheme: Scheme) -> Layer:
    """Give the layer that tags are about where nobody chose one."""
    spans = [one for one in scheme.layers if one.kind == "span"]
    return next((one for one in spans if not one.quick), spans[0])


def _begins(line: str) -> bool:
    return line.lstrip().startswith(_DOCUMENT)


def _blocks(path: Path, options: ReadOptions) -> Iterator[_Block]:
    block = _Block()
    is_headed = False
    for number, content in enumerate(read_lines(path, _begins), 1):
        fields = content.split()
        if not fields:
            block.break_off()
        elif fields[0] == _DOCUMENT:
            is_headed = True
            if block.lines:
                yield block
                block = _Block()
        elif len(fields) > 1 or not content.startswith("#"):
            _add_line(block, fields, Place(path, number), options)
    if block.lines:
        yield block
    elif not is_headed:
        raise Place(path, 1).fault("{file}: the file holds no tokens.")


def _add_line(block: _Block, fields: list[str], place: Place, options: ReadOptions) -> None:
    token, rest = fields[0], fields[1:]
    if not rest or TAG.fullmatch(rest[-1]) is None:
        options.tell(
            place.fault(
                "{file}, line {line}: {token} has no tag such as O or B-PER in its last column;"
                " it is read without one.",
                token=token,
            )
        )
    block.add(token, tags_of(rest), place.line)
    if len(block.sentences[-1]) == LONGEST_SENTENCE:
        options.tell(
            place.fault(
                "{file}, line {line}: no sentence ends in the {count} tokens before it; sentences"
                " are ended at full stops instead.",
                count=LONGEST_SENTENCE,
            )
        )
    if len(block.sentences[-1]) >= LONGEST_SENTENCE and token in _STOPS:
        block.break_off()


def _tagging(path: Path, options: ReadOptions, blocks: Iterable[_Block] | None) -> Tagging:
    """Find out how tags are written by all of them: those of the blocks, else of the file."""
    chosen = options.choice(READ_TAGS)
    if chosen != "auto":
        return cast("Tagging", chosen)
    if blocks is None:
        # Who watches how far the file is read hears of the reading after this one.
        with heard(lambda _: None):
            return tagging_of(_tags(path))
    return tagging_of(sentence for block in blocks for sentence in block.tags)


def _tags(path: Path) -> Iterator[list[list[str]]]:
    """Give the tags of each sentence; what is wrong is told when the file is read for good."""
    rows: list[list[str]] = []
    for content in read_lines(path, _begins):
        fields = content.split()
        if not fields or fields[0] == _DOCUMENT:
            yield rows
            rows = []
        elif len(fields) > 1 or not content.startswith("#"):
            rows.append(tags_of(fields[1:]))
    yield rows


class _Reading:
    """Turns the tokens and tags of documents into texts and drafts."""

    def __init__(self, path: Path, tagging: Tagging, layer: Layer, options: ReadOptions) -> None:
        scheme = self._scheme = scheme_of(options, path)
        self._path = path
        self._tagging: Tagging = tagging
        self._options = options
        self._layer = layer
        only = Scheme("", "", layer.label, layer.label, (layer,))
        self._renamed = renaming(options)
        self._types = Labels(only, (layer.kind,), renamed=self._renamed, beyond=scheme)
        self._unknown: set[str] = set()

    def read(self, block: _Block) -> tuple[RawText, list[Draft]]:
        """Put the text of a document together, and find what is marked in it."""
        text, places = _text_of(block)

        def orphan(number: int, tag: str) -> None:
            self._options.tell(
                Place(self._path, block.lines[number]).fault(
                    "{file}, line {line}: {tag} goes on with what did not begin; it is read as a"
                    " beginning.",
                    tag=tag,
                )
            )

        drafts: list[Draft] = []
        start = 0
        for rows in block.tags:
            for mark in join(rows, self._tagging, start, orphan):
                span = text.span(places[mark.first][0], places[mark.last - 1][1])
                found = self._meaning(mark.name)
                if found is None:
                    self._tell_unknown(block.lines[mark.first], mark)
                elif span is not None:
                    place, attributes = found
                    drafts.append(Draft(*place, (span,), dict(attributes)))
            start += len(rows)
        return text, drafts

    def _meaning(self, name: str) -> tuple[TypePlace, dict[str, str]] | None:
        if self._renamed.get(name) == "":
            return None
        place = self._types.find(name)
        return parted(name, self._layer, self._types) if place is None else (place, {})

    def _tell_unknown(self, line: int, mark: Found) -> None:
        """Tell of a name once, however often it comes."""
        place, elsewhere = Place(self._path, line), place_of(self._scheme, mark.name)
        if elsewhere is not None:
            problem = place.fault(
                "{file}, line {line}: {tag} is a type of the layer {other}, and tags are read as"
                " types of the layer {layer}, so that its tags are left out; take them along with"
                " the choice names ({tag}={other}/{tag}).",
                tag=mark.name,
                other=elsewhere[0],
                layer=self._layer.name,
            )
        else:
            problem = place.fault(
                "{file}, line {line}: the scheme has nothing called {tag}, so that its tags"
                " are left out; say what it stands for with the choice names ({tag}=...).",
                tag=mark.name,
            )
        leave_out(self._options, mark.name, problem, is_new=mark.name not in self._unknown)
        self._unknown.add(mark.name)


def _text_of(block: _Block) -> tuple[RawText, list[tuple[int, int]]]:
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    length = 0
    for sentence in block.sentences:
        for at, token in enumerate(sentence, 1):
            places.append((length, length + len(token)))
            pieces += (token, "\n" if at == len(sentence) else " ")
            length += len(token) + 1
    return raw_text("".join(pieces)), places
