"""What a form looks like in folded texts, with each way that a clitic changes its edges."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import regex

from annotator.text.letters import INVISIBLE, MARKS, TATWEEL
from annotator.text.search_folding import search_fold

RUN = regex.compile(r"[^\W\d_A-Za-z\u00c0-\u024f]+|[\dA-Za-z\u00c0-\u024f]+")
"""Letters of one script, or digits with Latin letters: what a folded text is searched by."""

PROCLITICS = regex.compile(r"[وف]?[بلكس]?")
ENCLITICS = frozenset(["ه", "ها", "هم", "هن", "هما", "ك", "كم", "كن", "كما", "نا", "ني", "ي"])

_UNWRITTEN = str.maketrans("", "", MARKS + TATWEEL + INVISIBLE)
_BEFORE_A_PRONOUN = {"ة": ("ت",), "ى": ("ا",), "ء": ("ي", "و")}
_ARTICLE = "ال"


class Pattern(NamedTuple):
    """One look of a form in a folded text: what is before its first run, the run, and the rest."""

    key: str
    lead: str
    first: str
    rest: str
    after_lam: bool
    before_pronoun: bool
    written: str

    @property
    def is_one_word(self) -> bool:
        """Say whether the form is a single word and nothing else."""
        return not self.lead and not self.rest


def patterns_of(key: str, form: str) -> Iterator[Pattern]:
    """Give every look of a form; none when there is no letter and no digit in it."""
    folded = search_fold(form).strip()
    run = RUN.search(folded)
    if run is None:
        return
    lead, body = folded[: run.start()], folded[run.start() :]
    written = written_letters(form).strip()
    for changed, after_lam in _beginnings(body, len(run[0]), lead):
        for ended, before_pronoun in _endings(changed, written):
            first = RUN.match(ended)
            if first is not None:
                rest = ended[first.end() :]
                yield Pattern(key, lead, first[0], rest, after_lam, before_pronoun, written)


def written_letters(form: str) -> str:
    """Give the letters of a form in their own spelling, without marks and tatweel."""
    return unicodedata.normalize("NFKC", form).translate(_UNWRITTEN)


def _beginnings(body: str, first: int, lead: str) -> Iterator[tuple[str, bool]]:
    """Give the form as it is, and as it is behind ل when it has the article."""
    yield body, False
    if not lead and first > 3 and body.startswith(_ARTICLE):
        yield body[1:], True
        if body[2] == "ل":
            yield body[2:], True


def _endings(body: str, written: str) -> Iterator[tuple[str, bool]]:
    yield body, False
    for instead in _BEFORE_A_PRONOUN.get(written[-1:], ()):
        yield body[:-1] + instead, True
