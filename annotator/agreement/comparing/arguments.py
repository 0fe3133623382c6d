"""Compares what fills the roles of events, each argument by itself."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.agreement import Floats
from annotator.agreement.comparing.pairing import paired
from annotator.agreement.comparing.units import Differing, Pairing, Unit, argument_of
from annotator.agreement.differences.aligning import likeness
from annotator.agreement.differences.edges import Edges
from annotator.agreement.differences.kinds import Kind, boundary_kinds
from annotator.agreement.matching import equal, overlaps
from annotator.agreement.material import Work
from annotator.schema.places import filler_of
from annotator.schema.records import Layer

_SAME_ROLE = 0.5


def identified(one: Work, other: Work, layer: Layer, edges: Edges) -> list[Pairing]:
    """Take those as the same that have the same filler, in events of the same type."""
    return _compared(one, other, layer, edges, roles=False)


def classified(one: Work, other: Work, layer: Layer, edges: Edges) -> list[Pairing]:
    """Take those as the same that have the same filler and role, in events of the same type."""
    return _compared(one, other, layer, edges, roles=True)


def _compared(one: Work, other: Work, layer: Layer, edges: Edges, *, roles: bool) -> list[Pairing]:
    a, b = _units(one), _units(other)
    if not a or not b:
        return paired(a, b, _nothing(), _nothing(), lambda _a, _b: ())
    keys = [_key(unit, one, roles=roles) for unit in a], [_key(u, other, roles=roles) for u in b]
    return paired(
        a,
        b,
        equal(*keys),
        _likeness(a, b, one, other, layer),
        lambda row, column: _between(a[row], b[column], edges, roles=roles),
    )


def _nothing() -> Floats:
    return equal((), ())


def _units(work: Work) -> list[Unit]:
    return [argument_of(mark, one, work) for mark in work.marks for one in mark.arguments]


def _key(unit: Unit, work: Work, *, roles: bool) -> tuple[object, ...]:
    if unit.argument is None:
        return ()
    filler = filler_of(unit.argument, work.all)
    return (unit.mark.type, filler, unit.argument.role if roles else "")


def _likeness(a: Sequence[Unit], b: Sequence[Unit], one: Work, other: Work, layer: Layer) -> Floats:
    """Say how alike arguments are of events that are about the same: by filler, then by role."""
    rows = {mark.id: at for at, mark in enumerate(one.marks)}
    columns = {mark.id: at for at, mark in enumerate(other.marks)}
    near = likeness(one, other, layer)[[rows[unit.mark.id] for unit in a]][
        :, [columns[unit.mark.id] for unit in b]
    ]
    fillers = overlaps([unit.spans for unit in a], [unit.spans for unit in b]) > 0
    role = equal([_role(unit) for unit in a], [_role(unit) for unit in b])
    return (near > 0) * (fillers + _SAME_ROLE * role)


def _role(unit: Unit) -> str:
    return unit.argument.role if unit.argument is not None else ""


def _between(one: Unit, other: Unit, edges: Edges, *, roles: bool) -> tuple[Differing, ...]:
    found: list[Differing] = []
    if one.mark.type != other.mark.type:
        found.append(("type", ""))
    if roles and _role(one) != _role(other):
        found.append(("role", _role(one)))
    if any(a.overlaps(b) for a in one.spans for b in other.spans):
        kinds: list[Kind] = sorted(boundary_kinds(edges, one.spans, other.spans))
        found.extend((kind, "") for kind in kinds)
    return tuple(found) or (("role", _role(one)),)
