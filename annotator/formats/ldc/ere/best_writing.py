"""Writes beliefs and stances as BeSt, which points at what a Rich ERE file holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from annotator.formats.ldc.ere.names import (
    BELIEF,
    STANCE,
    holder_role,
    polarities,
    stance_layers,
)
from annotator.formats.ldc.grouping import WRONG_FILLER, note_kept
from annotator.formats.loss import Cause, LossReport
from annotator.formats.markup.escaping import attributes
from annotator.formats.shared import causes
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.schema.records import Scheme, Words

NO_TARGET: Final = Cause(
    "stance-without-target",
    Words(
        "left out: a stance needs a target that is a mention, entity, relation or event",
        "أُسقط: الموقف يحتاج إلى هدف هو ذِكر أو كيان أو علاقة أو حدث",
    ),
)
NO_POLARITY: Final = Cause(
    "stance-neither-for-nor-against",
    Words("left out: a stance neither for nor against", "أُسقط: موقف لا هو مؤيد ولا معارض"),
)
_SECTIONS: Final = (("entities", "entity"), ("relations", "relation"), ("events", "event"))
_ARGUMENT: Final = "argument"


def best(
    stances: Sequence[Annotation],
    ids: Mapping[AnnotationId, str],
    name: str,
    scheme: Scheme,
    report: LossReport,
) -> str:
    """Write beliefs and stances; `ids` gives the identifiers in the Rich ERE file."""
    layers = stance_layers(scheme)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f"<belief_sentiment_doc{attributes({'id': name})}>\n",
    ]
    for kind in (BELIEF, STANCE):
        listed = [one for one in stances if one.layer == layers.get(kind)]
        lines += (f"<{kind}_annotations>\n", *_Kind(kind, ids, scheme, report).lines(listed))
        lines.append(f"</{kind}_annotations>\n")
    return "".join((*lines, "</belief_sentiment_doc>\n"))


class _Kind:
    """Writes all beliefs, or all stances."""

    def __init__(
        self, kind: str, ids: Mapping[AnnotationId, str], scheme: Scheme, report: LossReport
    ) -> None:
        self._kind = kind
        self._ids = ids
        self._layer = scheme.layer(stance_layers(scheme).get(kind, ""))
        self._report = report
        self._holder = holder_role(self._layer)
        self._polarities = polarities(self._layer)

    def lines(self, listed: Sequence[Annotation]) -> Iterator[str]:
        """Give the three sections, each with what is said of one target after another."""
        of_target: dict[str, list[Annotation]] = defaultdict(list)
        for one in listed:
            target = self._target(one)
            polarity = one.attributes.get("polarity")
            if target is None:
                self._report.add(NO_TARGET, one.id)
            elif polarity is not None and polarity not in self._polarities:
                self._report.add(NO_POLARITY, one.id)
            else:
                of_target[target].append(one)
        for section, element in _SECTIONS:
            yield f"<{section}>\n"
            for target, stances in of_target.items():
                if _section(target) == section:
                    yield f"<{element}{attributes({'ere_id': target})}>"
                    yield from self._stances(stances, element)
                    yield f"</{element}>\n"
            yield f"</{section}>\n"

    def _target(self, one: Annotation) -> str | None:
        targets = [self._ids[each] for each in one.targets("target") if each in self._ids]
        return next((each for each in targets if _section(each)), None)

    def _stances(self, stances: Sequence[Annotation], element: str) -> Iterator[str]:
        plain: list[Annotation] = []
        of_argument: dict[str, list[Annotation]] = defaultdict(list)
        for one in stances:
            argument = self._argument(one) if element == "event" else None
            if argument is None:
                plain.append(one)
            else:
                of_argument[argument].append(one)
        if plain:
            yield from self._listed(plain)
        if of_argument:
            yield "<arguments>"
            for argument, listed in of_argument.items():
                yield f"<arg{attributes({'ere_id': argument})}>"
                yield from self._listed(listed)
                yield "</arg>"
            yield "</arguments>"

    def _argument(self, one: Annotation) -> str | None:
        return next((self._ids[each] for each in one.targets(_ARGUMENT) if each in self._ids), None)

    def _listed(self, stances: Sequence[Annotation]) -> Iterator[str]:
        yield f"<{self._kind}s>"
        for one in stances:
            yield from self._stance(one)
        yield f"</{self._kind}s>"

    def _stance(self, one: Annotation) -> Iterator[str]:
        keeps = {"polarity", "sarcasm", "type"} if self._kind == BELIEF else {"polarity", "sarcasm"}
        note_kept(one, keeps, self._report)
        if one.spans:
            self._report.add(causes.SPANS, one.id)
        values = {name: one.attributes.get(name, "") for name in sorted(keeps)}
        values["polarity"] = self._polarities.get(values["polarity"], "")
        yield f"<{self._kind}{attributes(values)}>"
        yield from self._sources(one)
        yield f"</{self._kind}>"

    def _sources(self, one: Annotation) -> Iterator[str]:
        target = self._target(one)
        is_event = target is not None and _section(target) == "events"
        is_told = {"target": target, _ARGUMENT: self._argument(one) if is_event else None}
        for each in one.arguments:
            found = self._ids.get(each.target) if each.target is not None else None
            if each.role == self._holder and each.value is not None:
                yield f"<source{attributes({'literal': each.value})}/>"
            elif each.role == self._holder and found is not None and found.startswith(("m", "ent")):
                yield f"<source{attributes({'ere_id': found})}/>"
            elif each.role in is_told and found is not None and is_told[each.role] == found:
                is_told[each.role] = None
            else:
                self._report.add(WRONG_FILLER, one.id)


def _section(target: str) -> str:
    """Say in which section a target belongs: by how its identifier begins."""
    if target.startswith(("m-", "ent-")):
        return "entities"
    if target.startswith("relm-"):
        return "relations"
    return "events" if target.startswith("em-") else ""
