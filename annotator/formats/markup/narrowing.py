"""Narrows what a file says to the words that a record takes."""

from __future__ import annotations

from annotator.model.document import REGION_KINDS, RegionKind
from annotator.model.sets import SET_KINDS, SET_STATUSES, SetKind, SetStatus


def set_kind(name: str) -> SetKind:
    """Give the kind of a set; what nobody knows is an import."""
    for one in SET_KINDS:
        if one == name:
            return one
    return "import"


def set_status(name: str) -> SetStatus:
    """Give the status of a set; what nobody knows is new."""
    for one in SET_STATUSES:
        if one == name:
            return one
    return "new"


def region_kind(name: str) -> RegionKind | None:
    """Give the kind of a region, None for one that nobody knows."""
    for one in REGION_KINDS:
        if one == name:
            return one
    return None
