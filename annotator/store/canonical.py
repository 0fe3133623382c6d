"""Canonical JSON: one written form for one value, the same on every database."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import cast

from annotator.model.identity import AnnotationId
from annotator.model.sets import MAKINGS, Making
from annotator.text.cleaning import CleaningStep

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def mapping_to_text(mapping: Mapping[str, str]) -> str:
    """Write names and values, sorted by name."""
    return _items_to_text(tuple(mapping.items())) if mapping else "{}"


def text_to_mapping(text: str) -> dict[str, str]:
    """Read names and values."""
    return {} if text == "{}" else dict(_text_to_items(text))


def cleaning_to_text(steps: tuple[CleaningStep, ...]) -> str:
    """Write what import changed."""
    return _ENCODER.encode([[step.kind, step.was, step.now, step.at] for step in steps])


def text_to_cleaning(text: str) -> tuple[CleaningStep, ...]:
    """Read what import changed."""
    listed = cast("list[tuple[str, str, str, list[int]]]", json.loads(text))
    return tuple(CleaningStep(kind, was, now, tuple(at)) for kind, was, now, at in listed)


def making_to_text(made: Mapping[AnnotationId, Making]) -> str:
    """Write how annotations were made: each way with the identifiers."""
    ways = {way: [one for one, how in made.items() if how == way] for way in MAKINGS}
    return _ENCODER.encode({way: ids for way, ids in ways.items() if ids})


def text_to_making(text: str) -> dict[AnnotationId, Making]:
    """Read how annotations were made."""
    ways = cast("dict[Making, list[AnnotationId]]", json.loads(text))
    return {one: way for way, ids in ways.items() for one in ids}


# Thousands of annotations share a few dozen sets of attributes: written and read once each.
@lru_cache(maxsize=2048)
def _items_to_text(items: tuple[tuple[str, str], ...]) -> str:
    return _ENCODER.encode(dict(items))


@lru_cache(maxsize=2048)
def _text_to_items(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(cast("dict[str, str]", json.loads(text)).items())
