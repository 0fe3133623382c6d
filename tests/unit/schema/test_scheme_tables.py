"""The README beside the schemes: its examples are schemes, its tables hold every key."""

from __future__ import annotations

import re

import pytest

from annotator.errors import SchemeError
from annotator.paths import resources
from annotator.schema.grammar import TABLES
from annotator.schema.reading import parse_scheme
from annotator.schema.records import CONSTRAINT_KINDS, LAYER_KINDS

README = (resources() / "schemes" / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
ERRORS = re.findall(r"^\| `([^|]*)` \| `([^|]*)` \| (visits\.toml.*) \|$", README, re.MULTILINE)
HEADINGS = {
    "scheme": "The scheme",
    "words": "Words",
    "layer": "A layer",
    "type": "A type",
    "example": "An example",
    "attribute": "An attribute",
    "value": "A value",
    "role": "A role",
    "spans": "Spans",
    "unless": "An exception",
    "constraint": "A rule",
}


def documented(heading: str) -> tuple[str, ...]:
    section = README.split(f"\n### {heading}", 1)[1].split("\n#", 1)[0]
    table = section.split("| key | what it is |\n|---|---|\n", 1)[1].split("\n\n", 1)[0]
    return tuple(re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE))


def test_the_readme_has_a_section_for_every_table():
    assert HEADINGS.keys() == TABLES.keys()


@pytest.mark.parametrize("kind", TABLES)
def test_the_readme_documents_exactly_the_keys_that_are_read(kind: str):
    assert sorted(documented(HEADINGS[kind])) == sorted(TABLES[kind])


@pytest.mark.parametrize("kind", [*LAYER_KINDS, *CONSTRAINT_KINDS])
def test_the_readme_explains_every_kind(kind: str):
    assert re.search(rf"^\s*\| `{kind}` \| \S", README, re.MULTILINE)


def test_the_readme_shows_a_small_and_a_full_scheme():
    assert len(EXAMPLES) == 2


@pytest.mark.parametrize("source", EXAMPLES)
def test_every_example_of_the_readme_can_be_read(source: str):
    scheme = parse_scheme(source, name="example.toml")
    assert all(layer.types for layer in scheme.layers)


def test_the_examples_use_every_key_that_there_is():
    written = "\n".join(EXAMPLES)
    unused = {
        key for keys in TABLES.values() for key in keys if not re.search(rf"\b{key}\b", written)
    }
    assert unused <= {"value"}, "only starts-with takes it"


def without_reason(message: str) -> str:
    """Leave out what tomllib says, which differs between versions of Python."""
    return re.sub(r"not TOML \(.*?\);", "not TOML;", message)


@pytest.mark.parametrize(("right", "wrong", "message"), ERRORS)
def test_every_error_of_the_readme_is_told_as_written_there(right: str, wrong: str, message: str):
    assert right in EXAMPLES[0]
    with pytest.raises(SchemeError) as caught:
        parse_scheme(EXAMPLES[0].replace(right, wrong, 1), name="visits.toml")
    assert without_reason(str(caught.value)) == without_reason(message)


def test_the_readme_shows_enough_errors():
    assert len(ERRORS) >= 8
