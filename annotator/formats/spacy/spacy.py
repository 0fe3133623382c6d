"""spaCy DocBin: a Doc for each text and annotator, for `spacy train` or `DocBin().from_disk`.

Every layer is a span group called like it, labels are types, ids those of the annotations; the
mentions that do not overlap are entities as well. `doc.user_data["hashiya"]` holds what spaCy has
no place for: attributes, roles, and annotations that stand nowhere in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.formats import Format, WriteOptions
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.choosing import in_article, note_document, without
from annotator.formats.shared.options import CLITICS, REGIONS, WHOLE_PAGE
from annotator.formats.shared.parts import check_places
from annotator.formats.shared.tokens import Tokenised, token_ranges, tokenise, whole
from annotator.formats.spacy.doc_bin import Doc, DocBin, Token, TokenSpan
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.schema.records import Scheme


def write(items: Iterable[AnnotatedDocument], path: Path, options: WriteOptions) -> LossReport:
    """Write all documents to one file."""
    report = LossReport("spacy")
    found = DocBin()
    for item in items:
        check_places(item)
        report.documents += 1
        note_document(item, ("meta", "status"), report)
        for work in item.sets or (None,):
            found.add(_doc(item.document, work, options, report))
    path.write_bytes(found.to_bytes())
    return report


def _doc(
    document: Document, work: AnnotationSet | None, options: WriteOptions, report: LossReport
) -> Doc:
    kept: Sequence[Annotation] = () if work is None else work.annotations
    if work is not None and options.choice(WHOLE_PAGE) == "article":
        kept = in_article(document, work, options, report)
    # All of the text goes out, so that doc.text is the text.
    everything = replace(options, extra={**options.extra, REGIONS.name: "all"})
    tokenised = tokenise(document, kept, everything)
    tokens = _Tokens(document.text, tokenised)
    spans: dict[AnnotationId, TokenSpan] = {}
    for one in kept:
        found = _span(one, tokenised, tokens, everything, report) if one.spans else None
        if found is not None:
            spans[one.id] = found
    gone = {one.id for one in kept if one.spans and one.id not in spans}
    kept = without(kept, gone, report)
    report.written += len(kept)
    layers = dict.fromkeys(one.layer for one in kept if one.id in spans)
    groups = {
        layer: [spans[one.id] for one in kept if one.layer == layer and one.id in spans]
        for layer in layers
    }
    return Doc(
        tokens.tokens,
        list(_entities(groups, options.scheme)),
        groups,
        _categories(kept, options.scheme),
        {"hashiya": _data(document, work, kept)},
    )


class _Tokens:
    """The tokens of a text as spaCy has them: every character is in one, or a blank after one.

    `numbers` gives the number here of each token there.
    """

    def __init__(self, text: str, tokenised: Tokenised) -> None:
        self.tokens: list[Token] = []
        self.numbers: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._text = text
        breaks = set(tokenised.breaks)
        done = 0
        places = zip(tokenised.starts, tokenised.ends, strict=True)
        for number, (start, end) in enumerate(places):
            self._add_gap(done, start)
            self.numbers.append(len(self.tokens))
            self._add(start, end, starts_sentence=number in breaks)
            done = end
        self._add_gap(done, len(text))

    def _add(self, start: int, end: int, *, starts_sentence: bool = False) -> None:
        is_first = starts_sentence or not self.tokens
        self.tokens.append(Token(self._text[start:end], space=False, starts_sentence=is_first))
        self.starts.append(start)
        self.ends.append(end)

    def _add_gap(self, start: int, end: int) -> None:
        if start < end and self._text[start] == " " and self.tokens:
            self.tokens[-1] = replace(self.tokens[-1], space=True)
            start += 1
        if start < end:
            self._add(start, end)


def _span(
    one: Annotation,
    tokenised: Tokenised,
    tokens: _Tokens,
    options: WriteOptions,
    report: LossReport,
) -> TokenSpan | None:
    ranges = token_ranges(one, whole(one, report), tokenised, options, report)
    if ranges is None:
        return None
    first, last = tokens.numbers[ranges[0][0]], tokens.numbers[ranges[-1][1] - 1]
    return TokenSpan(one.type, one.id, first, last + 1, tokens.starts[first], tokens.ends[last])


def _entities(groups: dict[str, list[TokenSpan]], scheme: Scheme) -> Iterator[TokenSpan]:
    """Choose the mentions that are entities to spaCy, longest first, none over another."""
    layers = [layer for layer in scheme.layers if layer.kind == "span" and not layer.quick]
    listed = groups.get(layers[0].name, []) if layers else []
    taken: set[int] = set()
    for one in sorted(listed, key=lambda one: (one.first - one.last, one.first)):
        if taken.isdisjoint(range(one.first, one.last)):
            taken.update(range(one.first, one.last))
            yield one


def _categories(kept: Iterable[Annotation], scheme: Scheme) -> dict[str, float]:
    """Say of each type of a whole text whether it was given."""
    given = {(one.layer, one.type) for one in kept}
    return {
        tag.name: float((layer.name, tag.name) in given)
        for layer in scheme.layers
        if layer.kind == "document"
        for tag in layer.types
        if not tag.abstract
    }


def _data(
    document: Document, work: AnnotationSet | None, kept: Iterable[Annotation]
) -> dict[str, object]:
    found: dict[str, object] = {
        "id": document.id,
        "name": document.name,
        "metadata": dict(sorted(document.meta.items())),
        "annotations": [_annotation(one) for one in kept],
    }
    if work is not None:
        found |= {"annotator": work.annotator, "kind": work.kind, "status": work.status}
        found["scheme"] = f"{work.scheme.key} {work.scheme.version}"
    return found


def _annotation(one: Annotation) -> dict[str, object]:
    return {
        "id": one.id,
        "layer": one.layer,
        "type": one.type,
        "spans": [list(span) for span in one.spans],
        "attributes": dict(sorted(one.attributes.items())),
        "arguments": [[each.role, each.target, each.value] for each in one.arguments],
        "comment": one.comment,
        "doubt": one.doubt,
        "milliseconds": one.milliseconds,
    }


FORMAT = Format(
    key="spacy",
    title="spaCy DocBin",
    suffixes=(".spacy",),
    unit="token",
    write=write,
    losses=(
        causes.OUTSIDE,
        causes.FILLER,
        causes.NO_TOKEN,
        causes.PART_OF_WORD,
        causes.EXPANDED,
        causes.NARROWED,
        causes.HULL,
        causes.REGIONS,
        causes.CLEANING,
    ),
    options=(CLITICS, WHOLE_PAGE),
)
