"""Merges the work of several annotators on a document into gold, by a strategy."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from annotator.adjudication import Ballot, Strategy, Thresholds
from annotator.adjudication.chains import merged_entities
from annotator.adjudication.decided import layer_of_key, mentions_of_key
from annotator.adjudication.filling import Filling, chosen_fillings
from annotator.adjudication.positions import (
    Configuration,
    Position,
    Works,
    content_of,
    positions_of,
)
from annotator.adjudication.pruning import without_errors
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId, new_annotation_id
from annotator.model.problem import Problem
from annotator.schema.places import Place, place_of
from annotator.schema.records import Layer, Scheme
from annotator.schema.rules import MEMBER

FILLER_SENTENCES: tuple[str, ...] = (
    "{role}: what fills it is not in gold: merge or make that first.",
    "{role}: gold has several annotations that could fill it.",
)


@dataclass(frozen=True, slots=True)
class Plan:
    """How to merge; `decided` names the places, by their keys, that people decided about."""

    strategy: Strategy
    thresholds: Thresholds = field(default_factory=Thresholds)
    decided: Set[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge came to: the whole gold set, and how it came about.

    `unmerged` counts the places that are left to a person; `problems` says of each filler or
    annotation that could not be taken over why not.
    """

    annotations: tuple[Annotation, ...]
    created: int = 0
    preserved: int = 0
    unmerged: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Merge:
    """One merge under way: gold as it grows, and what was decided before."""

    works: Works
    scheme: Scheme
    choose: Callable[[Ballot], tuple[int, ...]]
    text_length: int
    decided: Set[str]
    new_id: Callable[[], AnnotationId]
    gold: dict[AnnotationId, Annotation] = field(default_factory=dict[AnnotationId, Annotation])
    kept: frozenset[AnnotationId] = frozenset()
    unmerged: int = 0
    problems: list[Problem] = field(default_factory=list[Problem])
    _made: list[tuple[AnnotationId, Position, Configuration]] = field(
        default_factory=list[tuple[AnnotationId, Position, Configuration]]
    )

    def run(self) -> Merged:
        """Merge marks and frames, then what fills them, relations, and entities last."""
        layers = self.scheme.layers
        for layer in layers:
            if layer.kind not in ("chain", "relation"):
                self._merge_layer(layer)
        self._fill(self._made)
        before = len(self._made)
        for layer in layers:
            if layer.kind == "relation":
                self._merge_layer(layer)
        self._fill(self._made[before:])
        for layer in layers:
            if layer.kind == "chain":
                self._merge_chains(layer)
        new = self.gold.keys() - self.kept
        left, wrong = without_errors(self.scheme, self.gold, new, self.text_length)
        self.problems += wrong
        created = len(left.keys() - self.kept)
        return Merged(
            tuple(left.values()), created, len(self.kept), self.unmerged, tuple(self.problems)
        )

    def _merge_layer(self, layer: Layer) -> None:
        taken = {
            place_of(one, self.gold, layer)
            for one in self.gold.values()
            if one.layer == layer.name and one.id in self.kept
        }
        for position in positions_of(self.works, layer):
            if position.key in self.decided or position.place in taken:
                continue
            several = layer.kind != "document"
            chosen = self.choose(position.ballot(several=several))
            self.unmerged += not chosen
            for at in chosen:
                self._create(position, position.configurations[at])

    def _create(self, position: Position, configuration: Configuration) -> None:
        for _ in range(configuration.number()):
            type_name, attributes = configuration.content
            made = Annotation(
                self.new_id(),
                position.layer,
                type_name,
                configuration.first.spans,
                dict(attributes),
            )
            self.gold[made.id] = made
            self._made.append((made.id, position, configuration))

    def _fill(self, made: Sequence[tuple[AnnotationId, Position, Configuration]]) -> None:
        at = self._by_place()
        for one, position, configuration in made:
            mark = self.gold[one]
            layer = self.scheme.layer(mark.layer)
            tag = layer.type(mark.type) if layer is not None else None
            chosen, left = chosen_fillings(position, configuration, self.works, tag, self.choose)
            self.unmerged += left
            filled = [self._argument(each, at, one) for each in chosen]
            arguments = tuple(each for each in filled if each is not None)
            self.gold[one] = replace(mark, arguments=arguments)

    def _by_place(self) -> dict[tuple[str, Place], list[Annotation]]:
        found: dict[tuple[str, Place], list[Annotation]] = {}
        for one in self.gold.values():
            if one.spans:
                found.setdefault((one.layer, tuple(sorted(one.spans))), []).append(one)
        return found

    def _argument(
        self,
        filling: Filling,
        at: Mapping[tuple[str, Place], list[Annotation]],
        owner: AnnotationId,
    ) -> Argument | None:
        """Find in gold what fills the role: of several at the place, the one of the same kind."""
        filler = filling.filler
        if filler is None:
            return filling.argument if filling.argument.target is None else None
        candidates = at.get((filler.layer, filling.place), [])
        for same in (content_of, lambda one: one.type):
            exact = [one for one in candidates if same(one) == same(filler)]
            candidates = exact or candidates
        if candidates and (len(candidates) == 1 or len({content_of(x) for x in candidates}) == 1):
            return Argument(filling.role, candidates[0].id)
        template = FILLER_SENTENCES[bool(candidates)]
        self.unmerged += 1
        self.problems.append(Problem(template, {"role": filling.role}, owner, "warning"))
        return None

    def _merge_chains(self, layer: Layer) -> None:
        members = [one for one in self.gold.values() if one.layer == layer.members and one.spans]
        held = {
            target
            for one in self.gold.values()
            if one.layer == layer.name
            for target in one.targets(MEMBER)
        }
        free = [one for one in members if one.id not in held]
        at: dict[Place, list[Annotation]] = {}
        for one in free:
            at.setdefault(tuple(sorted(one.spans)), []).append(one)
        found, disputed = merged_entities(self.works, layer, at, self.choose)
        self.unmerged += disputed
        settled = [mentions_of_key(one) for one in self.decided if layer_of_key(one) == layer.name]
        for entity in found:
            if any(settling.issuperset(entity.places) for settling in settled):
                continue
            type_name, attributes = entity.content
            arguments = tuple(Argument(MEMBER, at[place][0].id) for place in entity.places)
            made = Annotation(self.new_id(), layer.name, type_name, (), dict(attributes), arguments)
            self.gold[made.id] = made


def merge(
    works: Mapping[str, Iterable[Annotation]],
    scheme: Scheme,
    text_length: int,
    plan: Plan,
    *,
    gold: Iterable[Annotation] = (),
    new_id: Callable[[], AnnotationId] = new_annotation_id,
) -> Merged:
    """Merge what annotators did on a document of so many code points.

    What is in `gold` already stays as it is, and its places are not merged again; to merge all
    anew, give no gold.
    """
    before = {one.id: one for one in gold}
    return Merge(
        Works.of(works),
        scheme,
        lambda ballot: plan.strategy.choose(ballot, plan.thresholds),
        text_length,
        plan.decided,
        new_id,
        gold=dict(before),
        kept=frozenset(before),
    ).run()
