"""The code speaks the field's words: what the glossary avoids names nothing in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Set
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "annotator").rglob("*.py"))
AVOIDED = {
    "user": "annotator",
    "tagger": "annotator",
    "labeler": "annotator",
    "labeller": "annotator",
    "anchor": "trigger",
    "nugget": "trigger",
    "opinion": "stance",
    "sentiment": "stance",
}
# On the canvas the anchor is the end of a selection that stays, as in Qt; no trigger is meant.
OTHER_SENSE = {"annotator/ui/canvas/selection.py": {"anchor"}}


def names(tree: ast.AST) -> Iterator[str]:
    """Give every name that the source itself makes up, not those it uses of others."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name
            case ast.arg():
                yield node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.id
            case ast.Attribute(ctx=ast.Store()):
                yield node.attr


def words(name: str) -> set[str]:
    """Split a name in snake or camel case into words, without plural."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)
    return {part.lower().removesuffix("s") for part in parts}


def avoided(source: str, allowed: Set[str] = frozenset()) -> dict[str, str]:
    """Give each name that holds a word of the glossary's wrong side, with the right word."""
    found: dict[str, str] = {}
    for name in names(ast.parse(source)):
        for word in words(name) & (AVOIDED.keys() - allowed):
            found[name] = f"say {AVOIDED[word]}"
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_use_the_words_of_the_glossary(path: Path) -> None:
    allowed = OTHER_SENSE.get(path.relative_to(ROOT).as_posix(), set())
    assert avoided(path.read_text("utf-8"), allowed) == {}
    assert not words(path.stem) & AVOIDED.keys()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("current_user = 1", ["current_user"]),
        ("class EventAnchor: ...", ["EventAnchor"]),
        ("def f(nuggets): ...", ["nuggets"]),
        ("self.taggerName = 2", ["taggerName"]),
        ("role = Qt.ItemDataRole.UserRole; path.expanduser()", []),
    ],
)
def test_a_wrong_word_is_found_where_a_name_is_made(source: str, found: list[str]) -> None:
    assert list(avoided(source)) == found
