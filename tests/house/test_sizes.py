"""Files, functions and classes stay small enough to read, and are named for what they do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for top in ("annotator", "packaging") for path in (ROOT / top).rglob("*.py"))
FILE_LINES, FUNCTION_LINES, METHODS = 400, 50, 25
VAGUE = {"util", "utils", "helper", "helpers", "common", "manager", "base", "misc", "stuff", "core"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def too_large(source: str) -> Iterator[str]:
    """Name what is over its budget."""
    lines = source.count("\n")
    if lines > FILE_LINES:
        yield f"the file has {lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, Function):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{node.name} has {lines} lines"
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(part, Function) for part in node.body)
            if methods > METHODS:
                yield f"{node.name} has {methods} methods"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_source_keeps_its_budgets(path: Path) -> None:
    assert list(too_large(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("\n" * 401, "the file has 401 lines"),
        ("def f():\n" + "    1\n" * 50, "f has 51 lines"),
        ("class C:\n" + "    def m(self): ...\n" * 26, "C has 26 methods"),
    ],
)
def test_what_is_over_its_budget_is_named(source: str, told: str) -> None:
    assert list(too_large(source)) == [told]


def test_no_module_has_a_name_that_says_nothing() -> None:
    names = {path: {*path.relative_to(ROOT).with_suffix("").parts} for path in SOURCES}
    assert [str(path) for path, parts in names.items() if parts & VAGUE] == []
