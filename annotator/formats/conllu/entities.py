"""Mentions and entities as CorefUD writes them in MISC: brackets that open and close at words.

Source: CorefUD 1.0, "CoNLL-U format"; udtools, level 6.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.formats.conllu.escaping import escape_value
from annotator.formats.loss import LossReport
from annotator.formats.shared import causes
from annotator.formats.shared.tokens import Ranges
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span

GLOBAL_ENTITY = "eid-etype-head-other"
_COREFUD_TYPES = {
    "PER": "person",
    "PERS": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "VEH": "object",
    "WEA": "object",
    "Time": "time",
    "DATE": "time",
    "TIME": "time",
    "Numeric": "number",
    "EVENT": "event",
}
"""The closed list of CorefUD for our main types; our own type stands in `other`."""


@dataclass(slots=True)
class _Brackets:
    closing: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    opening: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    single: list[str] = field(default_factory=list[str])


def entity_column(
    marks: Sequence[tuple[Annotation, Ranges]],
    chains: Iterable[Annotation],
    prefix: str,
    report: LossReport,
) -> Mapping[int, str]:
    """Give for each token what its Entity says; counts what is written and told."""
    marks = _apart(marks, report)
    ids, owners = _entity_ids([one for one, _ in marks], chains, prefix, report)
    found: defaultdict[int, _Brackets] = defaultdict(_Brackets)
    written: defaultdict[str, list[Ranges]] = defaultdict(list)
    for one, ranges in sorted(marks, key=lambda mark: (mark[1][0][0], -mark[1][-1][1])):
        eid = ids[one.id]
        if any(_clash(ranges, other) for other in written[eid]):
            report.add(causes.NESTED, one.id)
            if one.id in owners:
                report.add(causes.SHARED_MENTION, owners[one.id].id)
            continue
        written[eid].append(ranges)
        report.written += 1
        owner = owners.get(one.id, one)
        _bracket(found, one, ranges, eid, owner.type)
    return {token: _written(brackets) for token, brackets in found.items()}


def _apart(
    marks: Sequence[tuple[Annotation, Ranges]], report: LossReport
) -> list[tuple[Annotation, Ranges]]:
    """Keep one mention of the same words, which CorefUD forbids to be two: the longest one."""
    found: dict[Ranges, Annotation] = {}
    for one, ranges in sorted(marks, key=lambda mark: -sum(map(_length, mark[0].spans))):
        if found.setdefault(ranges, one) is not one:
            report.add(causes.NESTED, one.id)
    return [(one, ranges) for one, ranges in marks if found[ranges] is one]


def _length(span: Span) -> int:
    """Count the characters of a span."""
    return span.end - span.start


def _entity_ids(
    mentions: Sequence[Annotation],
    chains: Iterable[Annotation],
    prefix: str,
    report: LossReport,
) -> tuple[dict[AnnotationId, str], dict[AnnotationId, Annotation]]:
    """Give each mention the number of its entity: e in a chain, m in none."""
    there = {one.id for one in mentions}
    ids: dict[AnnotationId, str] = {}
    owners: dict[AnnotationId, Annotation] = {}
    for number, chain in enumerate(chains, 1):
        members = [one for one in dict.fromkeys(chain.targets()) if one in there and one not in ids]
        if not members:
            report.add(causes.NO_PLACE, chain.id)
            continue
        if len(members) < len(chain.arguments):
            report.add(causes.SHARED_MENTION, chain.id)
        ids.update(dict.fromkeys(members, f"e{prefix}{number}"))
        owners.update(dict.fromkeys(members, chain))
        report.written += 1
    for number, one in enumerate((one for one in mentions if one.id not in ids), 1):
        ids[one.id] = f"m{prefix}{number}"
    return ids, owners


def _clash(ours: Ranges, theirs: Ranges) -> bool:
    """Say whether two mentions of one entity cannot both be told by brackets of one name."""
    (a, b), (c, d) = (ours[0][0], ours[-1][1]), (theirs[0][0], theirs[-1][1])
    meet = a < d and c < b
    nested = (a <= c and d <= b) or (c <= a and b <= d)
    return meet and (not nested or len(ours) > 1 or len(theirs) > 1)


def _bracket(
    found: defaultdict[int, _Brackets], one: Annotation, ranges: Ranges, eid: str, etype: str
) -> None:
    said = [f"type:{escape_value(one.type)}", f"entity:{escape_value(etype)}"]
    said += [
        f"{escape_value(name)}:{escape_value(value)}"
        for name, value in sorted(one.attributes.items())
    ]
    kind = _COREFUD_TYPES.get(etype.split(".", maxsplit=1)[0], "other")
    for part, (first, last) in enumerate(ranges, 1):
        name = f"{eid}[{part}/{len(ranges)}]" if len(ranges) > 1 else eid
        opened = f"({name}-{kind}-1-{','.join(said)}"
        if last - first == 1:
            found[first].single.append(f"{opened})")
        else:
            found[first].opening.append((-last, opened))
            found[last - 1].closing.append((-first, f"{name})"))


def _written(brackets: _Brackets) -> str:
    """Put closing brackets first, the innermost before others, then what opens, then words.

    Where nothing opens, single words come before what closes: validators ask for that order.
    """
    closing = (text for _, text in sorted(brackets.closing, key=lambda one: one[0]))
    opening = (text for _, text in sorted(brackets.opening, key=lambda one: one[0]))
    if not brackets.opening:
        return "".join((*brackets.single, *closing))
    return "".join((*closing, *opening, *brackets.single))
