"""Reads WebAnno TSV 3: rows of tokens and parts of tokens back into marks, links and chains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.markup.telling import each_file
from annotator.formats.reading import read_text
from annotator.formats.shared.drafts import Draft, scheme_of, set_of
from annotator.formats.shared.file_names import credited
from annotator.formats.shared.grouping import grouped
from annotator.formats.shared.labels import Labels, leave_out, renaming
from annotator.formats.shared.options import LAYER, RENAMING
from annotator.formats.shared.raw_text import RawText, raw_text
from annotator.formats.strict_json import Place
from annotator.formats.webanno.layers import COMMENT, VALUE, Columns, columns_of, unescape
from annotator.model.sets import AnnotatedDocument
from annotator.schema.records import Layer, Scheme
from annotator.text.offsets import OffsetMap

READ_OPTIONS = (LAYER, RENAMING)
_VALUE = re.compile(r"(?P<value>(?:[^\\\[\]]|\\.)*)(?:\[(?P<id>\d+(?:_\d+)?)\])?")
_STACK = re.compile(r"(?:[^|\\]|\\.)+")
_SLOTS = re.compile(r"(?:[^;\\]|\\.)+")
_LINK = re.compile(r"(?P<mention>.*)->(?P<chain>\d+)-(?P<link>\d+)")
_ROW = re.compile(r"(?P<sentence>\d+)-(?P<token>\d+)(?:\.(?P<part>\d+))?")


@dataclass(slots=True)
class _Header:
    """A layer of the file: which one of the scheme it is, and what its columns are."""

    kind: str
    name: str
    columns: Columns | None
    features: list[str]
    keys: list[str | None]
    """For each column the attribute (or VALUE, COMMENT, a link); None where nothing is known."""


@dataclass(slots=True)
class _Table:
    """A file as it is read: its text, its rows, and what stands in them."""

    place: Place
    headers: list[_Header] = field(default_factory=list[_Header])
    text: list[str] = field(default_factory=list[str])
    length: int = 0
    rows: list[tuple[Place, str, int, int, list[str]]] = field(
        default_factory=list[tuple[Place, str, int, int, list[str]]]
    )


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read a file, or the files of a folder, whose folders are the works of annotators."""
    there = path.rglob("*.tsv") if path.is_dir() else (path,)
    files = sorted(there, key=lambda one: (one.stem, one))
    if not files:
        raise FormatError("{file}: there is no table (.tsv) here.", file=path)
    yield from grouped(each_file(path, files, lambda file: _document(file, path, options), options))


def _document(file: Path, root: Path, options: ReadOptions) -> AnnotatedDocument:
    scheme = scheme_of(options, file)
    table = _read_table(file, scheme, options)
    text = raw_text("".join(table.text), "utf16")
    drafts = _Drafts(scheme, options, table, text).all()
    work = set_of(drafts, scheme, options, file.stem)
    if root not in {file.parent, file}:
        work = credited(work, file.parent.name)
    return AnnotatedDocument(text.document(file.stem), (work,))


def _read_table(file: Path, scheme: Scheme, options: ReadOptions) -> _Table:
    table = _Table(Place(file, 1))
    waiting: str | None = None
    for number, line in enumerate(read_text(file).split("\n"), 1):
        content, place = line.rstrip("\r"), Place(file, number)
        if number == 1 and not content.startswith("#FORMAT=WebAnno TSV 3"):
            raise place.fault("{file}, line {line}: this is not WebAnno TSV 3.")
        if content.startswith("#T_"):
            table.headers.append(_header(content, scheme, options))
        elif content.startswith("#Text="):
            waiting = unescape(content.removeprefix("#Text="))
        elif _ROW.match(content):
            try:
                waiting = _add_row(table, content, place, waiting)
            except FormatError as problem:
                options.tell(problem)
        elif content.strip() and not content.startswith("#"):
            options.tell(place.fault("{file}, line {line}: this is no row of a token."))
    return table


def _add_row(table: _Table, content: str, place: Place, waiting: str | None) -> str | None:
    """Take a row; the first of a sentence says where the text of the sentence begins."""
    name, *rest = content.split("\t")
    begin, _, end = rest[0].partition("-") if rest else ("", "", "")
    if len(rest) < 2 or not begin.isdigit() or not end.isdigit():
        raise place.fault(
            "{file}, line {line}: a row has a number, offsets and a token; it was left out."
        )
    if waiting is not None:
        gap = int(begin) - table.length
        if gap < 0:
            raise place.fault("{file}, line {line}: the offsets run backwards.")
        table.text.append("\n" * gap + waiting)
        table.length = int(begin) + len(waiting.encode("utf-16-le")) // 2
    table.rows.append((place, name, int(begin), int(end), rest[1:]))
    return None


def _header(content: str, scheme: Scheme, options: ReadOptions) -> _Header:
    kind, _, rest = content[1:].partition("=")
    name, *features = rest.split("|")
    known = columns_of(scheme)
    columns = next((one for one in known if name in {one.name, f"{one.name}Link"}), None)
    if columns is None and kind == "T_SP":
        layer = scheme.layer(options.choice(LAYER))
        spans = [one for one in known if one.layer.kind == "span"]
        columns = next((one for one in spans if one.layer is layer), spans[0] if spans else None)
    names = dict(columns.features) if columns is not None else {}
    keys: list[str | None] = [names.get(one, VALUE if one == "value" else None) for one in features]
    return _Header(kind, name, columns, features, keys)


class _Drafts:
    """Puts what stands in the columns together."""

    def __init__(self, scheme: Scheme, options: ReadOptions, table: _Table, text: RawText) -> None:
        self._scheme = scheme
        self._options = options
        self._table = table
        self._text = text
        self._units = OffsetMap(text.raw)
        self._marks: dict[tuple[str, str], Draft] = {}
        self._edges: dict[int, tuple[int, int]] = {}
        self._drafts: list[Draft] = []
        self._slots: list[tuple[Place, Draft, str, str]] = []
        self._relations: list[tuple[Place, _Header, dict[str, str], str]] = []
        self._links: dict[str, tuple[Layer, str, list[tuple[int, str, Place]]]] = {}
        self._told: set[str] = set()
        self._left_out: set[tuple[str, str]] = set()
        self._on_purpose: set[str] = set()
        self._by_number: dict[str, Draft] = {}
        self._labels: dict[str, Labels] = {}

    def all(self) -> list[Draft]:
        """Give every annotation of the table."""
        for place, name, begin, end, cells in self._table.rows:
            self._row(place, name, begin, end, cells)
        for draft in self._drafts:
            span = self._text.span(*self._edges[id(draft)])
            draft.spans = () if span is None else (span,)
        for place, draft, roles, targets in self._slots:
            self._fill(place, draft, roles, targets)
        relations = [self._relation(*one) for one in self._relations]
        chains = [self._chain(*one) for one in self._links.values()]
        return self._drafts + [one for one in (*relations, *chains) if one is not None]

    def _row(self, place: Place, name: str, begin: int, end: int, cells: Sequence[str]) -> None:
        token, values = cells[0], list(cells[1:])
        there = self._text.raw[self._units.to_codepoint(begin) : self._units.to_codepoint(end)]
        # Some writers escape words as they do values; both can stand for one text only.
        if there not in {token, unescape(token)}:
            self._tell(
                place.fault(
                    "{file}, line {line}: the text of {label} is not what stands at its offsets; it"
                    " was left out.",
                    label=name,
                )
            )
            return
        at = 0
        for header in self._table.headers:
            width = len(header.keys)
            columns = values[at : at + width]
            at += width
            stacks = [_STACK.findall(one) for one in columns]
            if len(columns) < width or columns[0] == "_":
                continue
            for entry in zip(*stacks, strict=False):
                self._entry(place, name, (begin, end), header, entry)

    def _entry(
        self,
        place: Place,
        name: str,
        edges: tuple[int, int],
        header: _Header,
        entry: Sequence[str],
    ) -> None:
        found = [_VALUE.fullmatch(one) for one in entry]
        if header.kind == "T_CH":
            self._link(place, header, entry)
            return
        values = {
            key: unescape(one["value"])
            for key, one in zip(header.keys, found, strict=True)
            if key is not None and one is not None and one["value"] != "*"
        }
        if header.kind == "T_RL":
            self._relations.append((place, header, values, entry[-1]))
            return
        number = found[0]["id"] if found[0] is not None else None
        self._tell_unknown_features(place, header, entry)
        key = (number or "", name if number is None else "")
        self._mark(place, key, edges, header, (values, entry))

    def _tell_unknown_features(self, place: Place, header: _Header, entry: Sequence[str]) -> None:
        for feature, key, value in zip(header.features, header.keys, entry, strict=True):
            is_link = feature.startswith(("ROLE_", "BT_", "uima."))
            if key is None and not is_link and _without_id(value) != "*":
                self._tell_once(
                    place.fault(
                        "{file}, line {line}: the scheme has no attribute called {label} there;"
                        " it was left out.",
                        label=feature,
                    )
                )

    def _mark(
        self,
        place: Place,
        key: tuple[str, str],
        edges: tuple[int, int],
        header: _Header,
        said: tuple[dict[str, str], Sequence[str]],
    ) -> None:
        """Begin the annotation of an id, or let it go on to this row."""
        values, entry = said
        full = (f"{header.name}#{key[0]}", key[1])
        draft = self._marks.get(full)
        if draft is not None:
            self._edges[id(draft)] = (self._edges[id(draft)][0], edges[1])
            return
        label = values.pop(VALUE, "")
        found = self._type(header, label)
        if found is None:
            self._leave_out(place, label, full)
            return
        comment = values.pop(COMMENT, "")
        draft = Draft(*found, (), values, comment=comment)
        self._marks[full] = draft
        self._edges[id(draft)] = edges
        self._drafts.append(draft)
        if key[0]:
            self._by_number[key[0]] = draft
        if header.features[-2:-1] and header.features[-2].startswith("ROLE_"):
            self._slots.append((place, draft, entry[-2], entry[-1]))

    def _type(self, header: _Header, label: str) -> tuple[str, str] | None:
        """Find the layer and type that a value of a column means."""
        layer = header.columns.layer if header.columns is not None else None
        if layer is None:
            return None
        if layer.name not in self._labels:
            only = Scheme("", "", layer.label, layer.label, (layer,))
            renamed = renaming(self._options)
            self._labels[layer.name] = Labels(
                only, (layer.kind,), renamed=renamed, beyond=self._scheme
            )
        return self._labels[layer.name].find(label)

    def _fill(self, place: Place, draft: Draft, roles: str, targets: str) -> None:
        names = _SLOTS.findall(_without_id(roles))
        # The id of the frame stands behind the last target, which has one of its own.
        addresses = _SLOTS.findall(_without_id(targets))
        if names == ["*"]:
            return
        for role, address in zip(names, addresses, strict=False):
            filler = self._at(address)
            if filler is None:
                self._tell_dangling(place, address)
            else:
                draft.fill(unescape(role), filler)

    def _at(self, address: str) -> Draft | None:
        """Find the mark that an address such as 1-4[2] means."""
        row, _, rest = address.partition("[")
        number = rest.removesuffix("]")
        if number:
            return self._by_number.get(number)
        return next((one for (_, where), one in self._marks.items() if where == row), None)

    def _relation(
        self, place: Place, header: _Header, values: dict[str, str], link: str
    ) -> Draft | None:
        found = re.fullmatch(r"(?P<row>[\d.-]+)(?:\[(?P<source>\d+)_(?P<target>\d+)\])?", link)
        source = target = None
        if found is not None and found["source"] is not None:
            source = self._at(f"x[{found['source']}]")
            target = self._at(f"x[{found['target']}]")
        label = values.pop(VALUE, "")
        layer = header.columns.layer if header.columns is not None else None
        tag = layer.type(label) if layer is not None else None
        if layer is None or tag is None or len(tag.roles) < 2:
            self._leave_out(place, label, None)
            return None
        if source is None or target is None:
            self._tell_dangling(place, link)
            return None
        comment = values.pop(COMMENT, "")
        draft = Draft(layer.name, tag.name, (), values, comment=comment)
        draft.fill(tag.roles[0].name, source)
        draft.fill(tag.roles[1].name, target)
        return draft

    def _link(self, place: Place, header: _Header, entry: Sequence[str]) -> None:
        link = _LINK.fullmatch(entry[-1])
        kind = _VALUE.fullmatch(entry[0])
        if link is None or kind is None or header.columns is None:
            self._leave_out(place, header.name, None)
            return
        layer = header.columns.layer
        chain = self._links.setdefault(link["chain"], (layer, unescape(kind["value"]), []))
        chain[2].append((int(link["link"]), link["mention"].removeprefix("m"), place))

    def _chain(self, layer: Layer, label: str, links: list[tuple[int, str, Place]]) -> Draft | None:
        types = [one.name for one in layer.types if not one.abstract]
        draft = Draft(layer.name, label if label in types else types[0])
        done: set[int] = set()
        for number, mention, place in sorted(links, key=lambda one: one[0]):
            if number in done:
                continue
            done.add(number)
            member = self._at(f"x[{mention}]")
            if member is None:
                self._tell_dangling(place, mention)
            else:
                draft.fill("mention", member)
        return draft

    def _tell(self, problem: FormatError) -> None:
        self._options.tell(problem)

    def _leave_out(self, place: Place, label: str, key: tuple[str, str] | None) -> None:
        """Leave out what has an unknown name: counted for each mark, told once."""
        problem = place.fault(
            "{file}, line {line}: the scheme has nothing called {label}, so that what is"
            " labelled so is left out; say what it stands for with the choice names"
            " ({label}=...).",
            label=label,
        )
        if not label:
            problem = place.fault(
                "{file}, line {line}: a column that should name a type is empty or cut off; what"
                " it is about was left out."
            )
        if key in self._left_out:
            return
        self._left_out |= {key} if key is not None else set()
        if leave_out(self._options, label, problem, is_new=label not in self._told) and key:
            number = key[0].partition("#")[2]
            self._on_purpose |= {f"[{number}]" if number else key[1]}
        self._told.add(label)

    def _tell_once(self, problem: FormatError) -> None:
        """Tell of an unknown name the first time it comes."""
        label = str(problem.values["label"])
        if label not in self._told:
            self._told.add(label)
            self._tell(problem)

    def _tell_dangling(self, place: Place, label: str) -> None:
        ends = {
            label,
            *(f"[{one}]" for one in re.findall(r"\d+", label.partition("[")[2] or label)),
        }
        if not self._on_purpose.isdisjoint(ends):
            self._options.lacking(label)
            return
        self._tell(
            place.fault(
                "{file}, line {line}: a link goes to {label}, which is not there; it was left out.",
                label=label,
            )
        )


def _without_id(cell: str) -> str:
    return re.sub(r"\[\d+\]$", "", cell)
