"""Identifiers are stored as a knowledge base writes them, whatever the keyboard."""

from __future__ import annotations

import pytest

from annotator.text.identifiers import clean_identifier


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Q796", "Q796"),
        (" q796 ", "Q796"),
        ("ض٧٩٦", "Q796"),
        ("ض796", "Q796"),
        ("https://www.wikidata.org/wiki/Q796", "Q796"),
        ("http://wikidata.org/entity/Q796", "Q796"),
        ("geonames:99237", "geonames:99237"),
        ("ضمير", "ضمير"),
        ("", ""),
    ],
)
def test_what_is_typed_or_pasted_becomes_an_identifier(typed: str, stored: str) -> None:
    assert clean_identifier(typed) == stored
