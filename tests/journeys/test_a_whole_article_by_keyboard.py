"""A whole article is annotated in every layer with the keyboard alone, and equals its gold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import paths
from annotator.formats import ReadOptions
from annotator.formats.jsonl import read
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from tests.journeys.linguist import Linguist
from tests.journeys.replay import Replay

ARTICLE = "06-hadramawt-floods"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Make a corpus with the plain text of one article."""
    path = tmp_path / "one.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        text = paths.sample_corpus() / "texts" / f"{ARTICLE}.txt"
        import_files(project, [text], ImportOptions())
    return path


def gold() -> list[Annotation]:
    """Read the gold of the article."""
    items = read(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions())
    (item,) = [one for one in items if one.document.name == ARTICLE]
    return list(item.sets[0].annotations)


def content(one: Annotation, named: Callable[[AnnotationId], AnnotationId]) -> tuple[object, ...]:
    """Say what an annotation is, whatever its id."""
    arguments = sorted(
        (each.role, named(each.target) if each.target else "", each.value or "")
        for each in one.arguments
    )
    return one.layer, one.type, one.spans, sorted(one.attributes.items()), arguments


def test_every_annotation_of_the_gold_is_made_again(sit_down: Callable[..., Linguist]) -> None:
    linguist, wanted = sit_down(), gold()
    replay = Replay(linguist, wanted)
    replay.run()
    made = {one.id: one for one in linguist.everything()}
    for one in wanted:
        if one.layer != "entity":
            copy = made[replay.made(one.id)]
            assert content(copy, lambda same: same) == content(one, replay.made)
    entities = {frozenset(one.targets()) for one in made.values() if one.layer == "entity"}
    assert entities == {
        frozenset(map(replay.made, one.targets())) for one in wanted if one.layer == "entity"
    }
