"""Gold of a document where nobody merged yet: what the corpus's way to merge makes of it."""

from __future__ import annotations

from dataclasses import replace

from annotator.adjudication import GOLD_AUTHOR
from annotator.adjudication.merging import Plan, merge
from annotator.adjudication.strategy_list import strategy_called
from annotator.model.sets import AnnotationSet
from annotator.project.adjudicating_queue import Table, differences_of
from annotator.project.gold.defaults import way_of
from annotator.project.project import Project


def with_gold(project: Project, table: Table) -> Table:
    """Give a document with gold to decide in, merged now where there is none.

    So what all agree on needs no key, whoever begins to decide without merging first.
    """
    if table.gold is not None or len(table.works) < 2:
        return table
    way, decisions = way_of(project), project.corpus.decisions(table.document.id)
    plan = Plan(strategy_called(way.strategy), way.thresholds)
    merged = merge(table.works, project.scheme, len(table.document.text), plan)
    gold = AnnotationSet(GOLD_AUTHOR, "gold", "new", project.scheme.reference, merged.annotations)
    found = differences_of(table.questions, project.scheme, merged.annotations, decisions)
    return replace(table, gold=gold, differences=found)
