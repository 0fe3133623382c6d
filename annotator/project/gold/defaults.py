"""How a corpus is merged unless somebody says otherwise; kept in the corpus itself."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import ClassVar, cast

from annotator.adjudication import Thresholds
from annotator.adjudication.strategy_list import all_strategies
from annotator.errors import InputError
from annotator.project.managing import CorpusWriting
from annotator.project.project import Project

_KIND, _NAME = "adjudication", "merge"


@dataclass(frozen=True, slots=True)
class Way:
    """A way to merge: the strategy, its thresholds, and whether only finished work counts."""

    strategy: str = "agreeing"
    thresholds: Thresholds = field(default_factory=Thresholds)
    finished: bool = False


def checked_thresholds(votes: int, confidence: float, top: int) -> Thresholds:
    """Give thresholds that mean something; raises InputError for others."""
    if votes < 1 or not 0 <= confidence <= 1 or top < 0:
        raise InputError("Give votes of 1 or more, a confidence of 0 to 1, and a top of 0 or more.")
    return Thresholds(votes, confidence, top)


def way_of(project: Project) -> Way:
    """Give the way this corpus is merged; what cannot be read is as if nothing was kept."""
    try:
        kept = cast("object", json.loads(project.corpus.kept(_KIND).get(_NAME, "{}")))
    except ValueError:
        return Way()
    match kept:
        case {
            "strategy": str(strategy),
            "votes": int(votes),
            "confidence": float(confidence),
            "top": int(top),
            "finished": bool(finished),
        } if strategy in all_strategies():
            try:
                return Way(strategy, checked_thresholds(votes, confidence, top), finished)
            except InputError:
                return Way()
        case _:
            return Way()


@dataclass(frozen=True, slots=True)
class KeepWay:
    """Keep a way to merge as that of the corpus."""

    title: ClassVar[str] = "Keep how this corpus is merged"
    way: Way

    def perform(self, writing: CorpusWriting) -> None:
        """Keep it in place of the one before."""
        said = {
            "strategy": self.way.strategy,
            **asdict(self.way.thresholds),
            "confidence": float(self.way.thresholds.confidence),
            "finished": self.way.finished,
        }
        writing.manager.save(_KIND, _NAME, json.dumps(said))
