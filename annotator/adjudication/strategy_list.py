"""Finds every strategy to merge by."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from annotator.adjudication import Strategy, strategies
from annotator.errors import InputError
from annotator.registry import find_all

ORDER = ("agreeing", "incomplete", "threshold")


@cache
def all_strategies() -> Mapping[str, Strategy]:
    """Give every strategy by its key, the most cautious first."""
    found = find_all(strategies, "STRATEGY", Strategy)
    ranked = sorted(found, key=lambda key: ORDER.index(key) if key in ORDER else len(ORDER))
    return MappingProxyType({key: found[key] for key in ranked})


def strategy_called(key: str) -> Strategy:
    """Find a strategy; raises InputError that lists those there are."""
    found = all_strategies().get(key)
    if found is None:
        raise InputError(
            "There is no strategy called {strategy}: choose one of {known}.",
            strategy=key,
            known=", ".join(all_strategies()),
        )
    return found
