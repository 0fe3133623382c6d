"""What a change does to annotations, in sentences with counts."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.model.problem import Problem
from annotator.schema.amending.moves import (
    Move,
    Reattribute,
    Refill,
    Relayer,
    Rerole,
    Retype,
    Revalue,
    Unfill,
    concerns,
)
from annotator.schema.amending.usage import Usage, moved


def effects(usage: Usage, moves: Sequence[Move], chains: frozenset[str]) -> list[Problem]:
    """Say for each move how many annotations it touches, and how much finished work changes."""
    found: list[Problem] = []
    touched: set[tuple[str, str]] = set()
    for move in moves:
        one = _effect(usage, move, chains)
        if one is not None:
            found.append(one)
            touched |= {at for at in usage.counts() if at[0] == move.layer and _about(move, at[1])}
        usage = moved(usage, (move,), chains)
    closed = {
        one.document + one.annotator for at in touched for one in usage.facts(at) if one.closed
    }
    if found and closed:
        found.append(
            Problem(
                "Finished and locked work changes with it: {count} sets of annotations.",
                {"count": len(closed)},
                severity="warning",
            )
        )
    return found


def _about(move: Move, type_name: str) -> bool:
    if isinstance(move, Retype):
        return type_name in {move.was, move.now}
    if isinstance(move, Relayer):
        return True
    return concerns(move.types, type_name)


def _effect(usage: Usage, move: Move, chains: frozenset[str]) -> Problem | None:
    match move:
        case Retype():
            return _retype(usage, move, chains)
        case Relayer():
            return _relayer(usage, move)
        case Reattribute() | Revalue():
            return _attribute(usage, move)
        case _:
            return _filled(usage, move)


def _retype(usage: Usage, move: Retype, chains: frozenset[str]) -> Problem | None:
    at = (move.layer, move.was)
    count = usage.counts().get(at, 0)
    if not count:
        return None
    facts = usage.facts(at)
    values: dict[str, object] = {
        "was": move.was,
        "now": move.now,
        "layer": move.layer,
        "count": count,
        "articles": len({one.document for one in facts}),
        "roles": usage.filled(at, chains),
    }
    if move.now is not None:
        return Problem(
            "{layer}: {count} annotations of {was} in {articles} articles become {now}.",
            values,
            severity="warning",
        )
    return Problem(
        "{layer}: {count} annotations of {was} in {articles} articles are removed;"
        " {roles} roles that they fill are emptied, and entities left without mentions go.",
        values,
        severity="warning",
    )


def _relayer(usage: Usage, move: Relayer) -> Problem | None:
    count = sum(one.count for one in usage.types if one.layer == move.layer)
    if not count:
        return None
    return Problem(
        "{was}: {count} annotations come into the layer {now}.",
        {"was": move.layer, "now": move.now, "count": count},
        severity="warning",
    )


def _attribute(usage: Usage, move: Reattribute | Revalue) -> Problem | None:
    name = move.was if isinstance(move, Reattribute) else move.attribute
    count = sum(
        one.count
        for one in usage.attributes
        if one.layer == move.layer
        and one.name == name
        and concerns(move.types, one.type)
        and (isinstance(move, Reattribute) or one.value == move.was)
    )
    if not count:
        return None
    was = name if isinstance(move, Reattribute) else f"{name}={move.was}"
    return _said(move, was, count)


def _filled(usage: Usage, move: Rerole | Refill | Unfill) -> Problem | None:
    count = sum(
        one.count * number
        for one in usage.frames
        if one.layer == move.layer and concerns(move.types, one.type)
        for filling, number in one.fillings
        if (isinstance(move, Rerole) and filling.role == move.was)
        or (isinstance(move, Refill) and (filling.role, filling.value) == (move.role, move.was))
        or (isinstance(move, Unfill) and (filling.role, filling.target) == (move.role, move.filler))
    )
    if not count:
        return None
    if isinstance(move, Unfill):
        return Problem(
            "{layer}: {was} is taken out of {role} {count} times.",
            {"layer": move.layer, "was": move.filler[1], "role": move.role, "count": count},
            severity="warning",
        )
    was = move.was if isinstance(move, Rerole) else f"{move.role}={move.was}"
    return _said(move, was, count)


def _said(move: Reattribute | Revalue | Rerole | Refill, was: str, count: int) -> Problem:
    values: dict[str, object] = {
        "layer": move.layer,
        "was": was,
        "now": move.now,
        "count": count,
    }
    if move.now is None:
        return Problem("{layer}: {was} is taken out {count} times.", values, severity="warning")
    return Problem("{layer}: {was} becomes {now} {count} times.", values, severity="warning")
