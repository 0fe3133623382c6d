"""The published JSON Schema says of lines what our reader says of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from annotator import paths
from annotator.formats import WriteOptions
from annotator.formats.jsonl import write
from tests.unit.formats.documents import annotated
from tests.unit.formats.test_formats_jsonl import HOSTILE

jsonschema = pytest.importorskip("jsonschema")
SCHEMA = json.loads((paths.resources() / "formats" / "hashiya-1.schema.json").read_text("utf-8"))
SEEN = {
    "newer", "unknown key", "missing key", "negative offset", "true as offset", "unknown status",
    "unknown region",
}  # fmt: skip
"""What a schema can see of what our reader refuses; the rest is about more than one value."""


def test_the_schema_itself_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(made=annotated())
def test_every_line_we_write_follows_it(made, tmp_path: Path) -> None:
    scheme, item = made
    write([item], tmp_path / "x.jsonl", WriteOptions(scheme))
    line = json.loads((tmp_path / "x.jsonl").read_text("utf-8"))
    jsonschema.Draft202012Validator(SCHEMA).validate(line)


@pytest.mark.parametrize("kind", sorted(SEEN))
def test_what_it_can_see_it_refuses(kind: str) -> None:
    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(json.loads(HOSTILE[kind]))
