"""Source files of ACE and ERE: text in SGML, offsets that count it with or without its tags."""

from __future__ import annotations

import re
from bisect import bisect_left
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.reading import open_regular

_TAG = re.compile(r"</?[A-Za-z!?][^<>]*>")
_ENTITY = re.compile(r"&(amp|lt|gt|quot|apos);", re.IGNORECASE)
_DECODED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_SPECIAL = re.compile(r"[&<>]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
LARGEST = 16 * 1024 * 1024


class WrittenSource:
    """A text as an SGML file of ours, and where its code points stand in it, tags not counted.

    As in ACE, a character that is written as an entity counts as many as its letters there.
    """

    def __init__(self, name: str, date: str, text: str) -> None:
        head = (
            f"<DOC>\n<DOCID> {name} </DOCID>\n"
            '<DOCTYPE SOURCE="newswire"> NEWS STORY </DOCTYPE>\n'
            f"<DATETIME> {_escaped(date)} </DATETIME>\n<BODY>\n<TEXT>\n"
        )
        self.sgml = f"{head}{_escaped(text)}\n</TEXT>\n</BODY>\n</DOC>\n"
        self._text = text
        self._before = len(_TAG.sub("", head))
        self._specials = [found.start() for found in _SPECIAL.finditer(text)]
        self._grown = [0]
        for offset in self._specials:
            self._grown.append(self._grown[-1] + len(_ESCAPES[text[offset]]) - 1)

    def offset(self, offset: int) -> int:
        """Give where a code point of the text stands, in code points without tags."""
        return self._before + offset + self._grown[bisect_left(self._specials, offset)]

    def surface(self, start: int, end: int) -> str:
        """Give a stretch as it stands in the file."""
        return _escaped(self._text[start:end])


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], text)


def decoded(text: str) -> str:
    """Write the characters that entities stand for."""
    return _ENTITY.sub(lambda found: _DECODED[found[1].lower()], text)


class ReadSource:
    """A source as it is read: its text without tags, entities decoded; plain text as it is.

    `without_tags` and `with_tags` give, for offsets that count the file in one of the two ways,
    the offset in the text; outside of it they give None.
    """

    def __init__(self, raw: str, *, is_plain: bool = False) -> None:
        raw = raw if is_plain else raw.replace("\r\n", "\n")
        self._stripped: list[int] = []
        self._raw: list[int] = []
        pieces: list[str] = []
        length = done = 0
        tags = () if is_plain else _TAG.finditer(raw)
        self._is_plain = is_plain
        for tag in [*tags, None]:
            stretch = raw[done : tag.start() if tag is not None else len(raw)]
            text = self._add(stretch, length)
            pieces.append(text)
            length += len(text)
            if tag is not None:
                self._raw += [length] * (tag.end() - tag.start())
                done = tag.end()
        self._stripped.append(length)
        self._raw.append(length)
        self.text = "".join(pieces)
        self.body = self._body(raw)

    def _add(self, stretch: str, length: int) -> str:
        done = 0
        pieces: list[str] = []
        places: list[int] = []
        for entity in () if self._is_plain else _ENTITY.finditer(stretch):
            plain = stretch[done : entity.start()]
            places += range(length, length + len(plain))
            length += len(plain)
            places += [length] + [length + 1] * (len(entity[0]) - 1)
            length += 1
            pieces += (plain, _DECODED[entity[1].lower()])
            done = entity.end()
        rest = stretch[done:]
        places += range(length, length + len(rest))
        self._stripped += places
        self._raw += places
        return "".join((*pieces, rest))

    def _body(self, raw: str) -> tuple[int, int]:
        """Find what stands between <TEXT> and </TEXT>, without the line ends at both ends."""
        if self._is_plain:
            return 0, len(self.text)
        first, last = re.search(r"<TEXT>\n?", raw), re.search(r"\n?</TEXT>", raw)
        if first is None or last is None or last.start() < first.end():
            return 0, len(self.text)
        return self._raw[first.end()], self._raw[last.start()]

    def without_tags(self, offset: int) -> int | None:
        """Give the offset in the text for one that counts the file without its tags."""
        return self._stripped[offset] if 0 <= offset < len(self._stripped) else None

    def with_tags(self, offset: int) -> int | None:
        """Give the offset in the text for one that counts the whole file."""
        return self._raw[offset] if 0 <= offset < len(self._raw) else None


def read_source(annotations: Path, names: list[str]) -> ReadSource:
    """Read the source that lies beside annotations, or in a folder "source" beside theirs.

    Only bare names are looked for: what a file says can lead nowhere else.
    """
    folders = (annotations.parent, annotations.parent / "source")
    folders = (*folders, annotations.parent.parent / "source")
    for name in names:
        is_bare = name == Path(name).name and "\\" not in name and ":" not in name
        for folder in folders if is_bare and name else ():
            if (folder / name).is_file():
                raw = _decoded_file(folder / name)
                return ReadSource(raw, is_plain=name.endswith(".txt"))
    raise FormatError(
        "{file}: the source text {name} does not lie beside it; put it there.",
        file=annotations,
        name=names[0] if names else "",
    )


def _decoded_file(path: Path) -> str:
    with open_regular(path) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise FormatError("{file}: the file is too large to be an article.", file=path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormatError("{file}: this is not text in UTF-8.", file=path) from error
