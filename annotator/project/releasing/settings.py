"""What was chosen and said for releases, kept in the corpus so that it need not be typed again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.strict_json import Place, parse_object
from annotator.project.managing.keeping import Save
from annotator.project.project import Project
from annotator.project.releasing.manifest import data_to_plan, plan_to_data
from annotator.project.releasing.plan import ReleasePlan

KIND, NAME = "release", "settings"


def keep_settings(plan: ReleasePlan) -> Save:
    """Make the edit that keeps a plan in the corpus; documents, number and time are not kept."""
    plan = replace(plan, documents=None)
    whole = {"plan": plan_to_data(plan), "guidelines": [str(one) for one in plan.guidelines]}
    return Save(KIND, NAME, json.dumps(whole, ensure_ascii=False))


def kept_settings(project: Project) -> ReleasePlan | None:
    """Give what is kept; None where nothing is, or where nothing of it can be read."""
    text = project.corpus.kept(KIND).get(NAME)
    if text is None:
        return None
    try:
        whole = parse_object(text, Place(NAME, 1))
        plan = data_to_plan(whole.entry("plan"), NAME)
        guidelines = tuple(Path(str(one)) for one in whole.items("guidelines"))
    except AnnotatorError:
        return None
    return replace(plan, guidelines=guidelines)
