"""What people decided about the lines of a source, and what follows for its next article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.curation.lines import Line, counted, line_at
from annotator.curation.regions.records import Found, Reason
from annotator.errors import InputError
from annotator.model.document import REGION_KINDS, Region, RegionKind

Tally = Mapping[RegionKind, int]
Tallies = Mapping[str, Tally]

PLACES_FROM_TOP, PLACES_FROM_BOTTOM = 4, 8
_LEAST_AT_A_PLACE, _SHARE_AT_A_PLACE = 3, 0.8
_LEAST_REFUSED = 3


@dataclass(frozen=True, slots=True)
class Decisions:
    """How often people took a line, a short line at a place, and what a reason gave, for what.

    Lines are under the form in which a source counts them; places are counted from the top ("0")
    and from the bottom ("-1"); reasons have the kind found where it was kept, "body" where cleared.
    """

    lines: Tallies = field(default_factory=dict[str, Tally])
    places: Tallies = field(default_factory=dict[str, Tally])
    reasons: Tallies = field(default_factory=dict[str, Tally])

    def of_line(self, line: Line) -> tuple[RegionKind, float] | None:
        """Give what people take such a line for, and how sure that is; None if undecided."""
        tally = self.lines.get(counted(line))
        if not tally:
            return None
        kind, count = _most(tally)
        total = sum(tally.values())
        return (kind, (count + 4) / (total + 5)) if 2 * count > total else None

    def at_place(self, places: Sequence[str]) -> tuple[RegionKind, float] | None:
        """Give what people nearly always take a short line at one of some places for."""
        for place in places:
            tally = self.places.get(place, {})
            kind, count = _most(tally) if tally else ("body", 0)
            share = count / sum(tally.values()) if tally else 0.0
            if count >= _LEAST_AT_A_PLACE and share >= _SHARE_AT_A_PLACE:
                return kind, 0.8 * share
        return None

    def refuses(self, reason: Reason) -> bool:
        """Say whether people clear most of what a reason gives for this source."""
        tally = self.reasons.get(reason.key, {})
        refused = tally.get("body", 0)
        return refused >= _LEAST_REFUSED and refused > sum(tally.values()) - refused

    def to_record(self) -> dict[str, object]:
        """Give a record for a JSON file."""
        return {
            name: {key: dict(sorted(tally.items())) for key, tally in sorted(tallies.items())}
            for name, tallies in (
                ("lines", self.lines),
                ("places", self.places),
                ("reasons", self.reasons),
            )
        }


UNDECIDED = Decisions()


def places(at: int, lines: int) -> tuple[str, ...]:
    """Name the places of a line, of so many in all: from the bottom first, as sites end alike."""
    found: list[str] = []
    if lines - at <= PLACES_FROM_BOTTOM:
        found.append(str(at - lines))
    if at < PLACES_FROM_TOP:
        found.append(str(at))
    return tuple(found)


def learned(
    decided: Decisions,
    text: str,
    found: Sequence[Found],
    regions: Sequence[Region],
    about: Container[int] | None = None,
) -> Decisions:
    """Add what a person left of what was found in a text: accepted, changed or cleared.

    `regions` are those of the document after the person has gone through them; what no region
    covers counts as body. `about` gives the numbers of those found that the person decided on.
    """
    of_lines, of_places, of_reasons = (
        {key: Counter(tally) for key, tally in tallies.items()}
        for tallies in (decided.lines, decided.places, decided.reasons)
    )
    for at, one in enumerate(found):
        if about is not None and at not in about:
            continue
        line = line_at(text, one.region.start, one.region.end)
        kind = _kind_of(one.region, regions)
        aside = one.region.kind != "body" or kind != "body"
        key = counted(line)
        if key and aside and "title" not in (one.region.kind, kind):
            of_lines.setdefault(key, Counter())[kind] += 1
        if not line.is_prose:
            for place in places(at, len(found)):
                of_places.setdefault(place, Counter())[kind] += 1
        if one.region.kind != "body":
            of_reasons.setdefault(one.reason.key, Counter())[kind] += 1
    return Decisions(of_lines, of_places, of_reasons)


def read_decisions(record: Mapping[str, object]) -> Decisions:
    """Read what to_record gave; raises InputError where it is something else."""
    return Decisions(*(_tallies(record.get(name)) for name in ("lines", "places", "reasons")))


def _tallies(value: object) -> dict[str, Tally]:
    if not isinstance(value, dict):
        raise InputError("What was decided about the lines of a source cannot be read.")
    return {str(key): _tally(tally) for key, tally in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _tally(value: object) -> Tally:
    entries: dict[object, object] = value if isinstance(value, dict) else {}  # pyright: ignore[reportUnknownVariableType]
    found: dict[RegionKind, int] = {}
    for kind in REGION_KINDS:
        count = entries.get(kind, 0)
        if isinstance(count, int) and count > 0:
            found[kind] = count
    if not found:
        raise InputError("What was decided about the lines of a source cannot be read.")
    return found


def _most(tally: Tally) -> tuple[RegionKind, int]:
    return max(tally.items(), key=lambda one: (one[1], one[0]))


def _kind_of(span: Region, regions: Sequence[Region]) -> RegionKind:
    """Give the kind of the region that covers most of a span, body where none does."""
    shares: Counter[RegionKind] = Counter()
    for one in regions:
        shares[one.kind] += max(0, min(one.end, span.end) - max(one.start, span.start))
    kind, share = shares.most_common(1)[0] if shares else ("body", 0)
    return kind if share > 0 else "body"
