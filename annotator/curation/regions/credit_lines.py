"""Rules for credits: datelines, bylines and dates, on lines of their own and inside paragraphs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.curation.credits.names import Names
from annotator.curation.credits.reading import (
    Credit,
    begins_with_given_name,
    is_known_outlet,
    read_credit,
)
from annotator.curation.folded import fold_line
from annotator.curation.lines import line_at
from annotator.curation.regions.page import Page, Piece
from annotator.curation.regions.patterns import Patterns
from annotator.model.document import RegionKind

_LONGEST_LINE, _LONGEST_OPENING, _LONGEST_TAIL = 120, 110, 70
_WORDS_OF_A_PHRASE = 3
_FROM_TOP, _FROM_BOTTOM = 8, 40
_LETTER = re.compile(r"\w")
_SPACES = re.compile(r"\s*")
_NEXT_WORDS = re.compile(r"\s*[^\W\d_]+(?=\s)")
_OPENS_TEXT = re.compile(r"(?:[:\-–—/]|[)\]]|\u0640(?=\s))(?!\d)")
_ENDS_TEXT = re.compile(r"[.!؟?»)\"]\s*(?=[^.!؟?]*$)")


def by_credits(page: Page) -> None:
    """Take a short line above or below the article that reads as a credit for one."""
    read = {at: _credit(page, at, piece) for at, piece in page.free()}
    for at, piece in list(page.free()):
        credit = read[at]
        if credit is None:
            continue
        in_brackets = piece.line.key.endswith(")")
        kind = _kind(credit, page.patterns.names, is_top=page.is_top(at), in_brackets=in_brackets)
        if kind == "byline" and _is_name(credit) and _is_of_text(page, at, read):
            continue
        if kind is not None:
            page.claim(
                piece,
                kind,
                "date" if kind == "date" else "credit",
                0.9 if credit.is_sure else 0.7,
            )


def _is_of_text(page: Page, at: int, read: Mapping[int, Credit | None]) -> bool:
    """Say whether a lone name is article rather than who wrote it.

    It is a title where nothing stands above, and article in a list of names, before a colon, and
    below lines that are no full paragraph (verse).
    """
    if any(_is_name(read.get(beside)) for beside in (at - 1, at + 1)):
        return True
    if page.is_top(at):
        return page.is_first(at) and not page.meta.get("title", "").strip()
    above = page.pieces[at - 1]
    return page.pieces[at].line.key.endswith(":") or (above.is_free and not above.line.is_prose)


def part_openings(page: Page) -> None:
    """Part a dateline ("بغداد (رويترز) -") from the first paragraph, where one opens it."""
    free = [(at, one) for at, one in page.free() if at >= page.first_prose]
    if free:
        at, piece = free[0]
        end = dateline_end(page.text, piece.line.start, piece.line.end, page.patterns)
        if end is not None:
            _split(page, at, piece, end, first=True)


def part_tails(page: Page) -> None:
    """Part a credit ("... في العراق. ليفانت-وكالات") from the last paragraph."""
    free = [(at, one) for at, one in page.free() if at <= page.last_prose]
    if not free:
        return
    at, piece = free[-1]
    start = max(piece.line.start, piece.line.end - _LONGEST_TAIL)
    found = list(_ENDS_TEXT.finditer(page.text, start, piece.line.end))
    for stop in found:
        if not _LETTER.search(page.text, stop.end(), piece.line.end):
            continue
        if stop.end() >= piece.line.end:
            continue
        credit = read_credit(page.text, stop.end(), piece.line.end, page.patterns.names)
        if credit is not None and credit.has("agency", "outlet", "credit"):
            _split(page, at, piece, stop.end(), first=False)
            return


def dateline_end(text: str, start: int, end: int, patterns: Patterns) -> int | None:
    """Give where the dateline ends that opens a paragraph, None where none does.

    The sign that parts it from the text belongs to it.
    """
    names = patterns.names
    found: int | None = None
    alone = False
    for sign in _OPENS_TEXT.finditer(text, start, min(end, start + _LONGEST_OPENING)):
        if not _LETTER.search(text, sign.end(), end):
            break
        credit = read_credit(text, start, sign.start(), names)
        if credit is None:
            break
        if _opens(credit, names) and (sign[0] == ":" or not text[sign.end()].isalnum()):
            found = sign.end()
            alone = {one.kind for one in credit.parts} == {"outlet"}
    return _with_next_word(text, found, end, names) if found is not None and alone else found


def _with_next_word(text: str, start: int, end: int, names: Names) -> int:
    """Let a dateline go on with the place or "agencies" that a site puts after its own name."""
    for word in _NEXT_WORDS.finditer(text, start, end):
        if word.start() > start:
            break
        credit = read_credit(text, word.start(), word.end(), names)
        if credit is not None and credit.has("place", "credit", "agency"):
            return word.end()
    return start


def _opens(credit: Credit, names: Names) -> bool:
    """Say whether a credit may open a paragraph: a known place or source, and names set apart."""
    if not credit.is_sure or not credit.has("place", "agency", "outlet"):
        return False
    if any(one.kind == "outlet" and not is_known_outlet(one, names) for one in credit.parts):
        return False
    people = [fold_line(one.value) for one in credit.parts if one.kind == "person"]
    in_brackets = all(begins_with_given_name(one, names) for one in people)
    return in_brackets or (credit.is_parted and credit.parts[-1].kind != "person")


def _split(page: Page, at: int, piece: Piece, middle: int, *, first: bool) -> None:
    text, line = page.text, piece.line
    parts = [Piece(line_at(text, line.start, middle)), Piece(line_at(text, middle, line.end))]
    part = parts[0 if first else 1]
    if all(one.line.length for one in parts) and page.claim(
        part, "dateline" if first else "byline", "credit", 0.85
    ):
        page.pieces[at : at + 1] = parts
        if at < page.first_prose:
            page.first_prose += 1
        page.last_prose += 1 if at <= page.last_prose else 0


def _credit(page: Page, at: int, piece: Piece) -> Credit | None:
    """Read a line as a credit, where one may stand: near the article's first or last lines."""
    line = piece.line
    near = page.first_prose - at <= _FROM_TOP and at - page.last_prose <= _FROM_BOTTOM
    if not line.key or line.is_prose or line.length > _LONGEST_LINE or not near:
        return None
    if not page.is_edge(at):
        return None
    return read_credit(page.text, line.start, line.end, page.patterns.names)


def _is_name(credit: Credit | None) -> bool:
    return credit is not None and {one.kind for one in credit.parts} == {"person"}


def _kind(credit: Credit, names: Names, *, is_top: bool, in_brackets: bool) -> RegionKind | None:
    kinds = [one.kind for one in credit.parts]
    if "label" in kinds or set(kinds) == {"date"}:
        return "date" if "date" in kinds else None
    if set(kinds) == {"place"}:
        return "dateline" if is_top else None
    if _is_phrase(credit, names):
        is_caption = in_brackets and kinds[0] == "person" and kinds[-1] in ("agency", "outlet")
        return "caption" if is_caption else None
    if not credit.is_sure and not (is_top and "place" in kinds and "outlet" not in kinds):
        return None
    if "place" in kinds and "person" not in kinds and (kinds[0] == "place" or "date" in kinds):
        return "dateline"
    return "byline"


def _is_phrase(credit: Credit, names: Names) -> bool:
    """Say whether what stands for a name is rather a phrase: long, and no known name begins it."""
    people = [fold_line(one.value) for one in credit.parts if one.kind == "person"]
    return any(
        len(one.split()) >= _WORDS_OF_A_PHRASE and not begins_with_given_name(one, names)
        for one in people
    )
