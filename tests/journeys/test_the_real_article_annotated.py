"""The real article is annotated completely, under three schemes, with an Arabic layout alone.

Conventions of the data: a proclitic stays outside a name, also l- before an article without alef;
titles are values, not part of names; a relative pronoun is a mention where its entity takes part in
something; adjectives of countries are names of the country (`news`, Rich ERE) or of its people
(Wojood); years are those of a text written in April 2024.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.schema.checking import check_set
from annotator.schema.loading import load_scheme
from tests.journeys.hands import KEYS, Hands
from tests.journeys.linguist import Linguist
from tests.journeys.replay import Replay
from tests.journeys.test_a_whole_article_by_keyboard import content

REAL = Path(__file__).resolve().parents[3] / "shared" / "articles" / "levant-iraq.txt"
GOLD = Path(__file__).parent / "real_article"
KEYS_TOLD = logging.getLogger("keys")
"""Where the keys are told: `--log-cli-level=INFO` shows them."""
SCHEMES = ("wojood21", "rich-ere", "news")


@dataclass(frozen=True)
class Work:
    """What a linguist made of the real article: places and labels, none of its words."""

    scheme: str
    text_sha256: str
    annotations: tuple[Annotation, ...]


def work_under(scheme: str) -> Work:
    """Read the annotations of the real article under a scheme."""
    found = json.loads((GOLD / f"{scheme.replace('-', '_')}.json").read_text("ascii"))
    annotations = tuple(
        Annotation(
            AnnotationId(one["id"]),
            one["layer"],
            one["type"],
            tuple(Span(*each) for each in one["spans"]),
            one["attributes"],
            tuple(
                Argument(each["role"], each.get("target"), each.get("value"))
                for each in one["arguments"]
            ),
        )
        for one in found["annotations"]
    )
    return Work(found["scheme"], found["text_sha256"], annotations)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_scheme_finds_nothing_to_say_about_the_work(scheme: str) -> None:
    work = work_under(scheme)
    length = max(span.end for one in work.annotations for span in one.spans)
    assert check_set(load_scheme(scheme), work.annotations, length) == []


@pytest.fixture
def corpus(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Import the real article under the scheme that the test names."""
    path = tmp_path / "iraq.hashiya"
    create_corpus(path, request.param).close()
    with Project.open(path) as project:
        import_files(project, [REAL], ImportOptions())
    return path


@pytest.fixture
def linguist(sit_down: Callable[..., Linguist]) -> Linguist:
    """Sit down before the real article."""
    return sit_down()


BUDGETS = {
    "wojood21": {"mention": 1},
    "rich-ere": {
        "mention": 3, "mention role": 2, "filler": 2, "join": 2, "event": 5, "event role": 2,
        "relation": 4, "relation role": 2, "hopper": 3, "hopper role": 2,
    },
    "news": {
        "mention": 5, "join": 2, "event": 7, "event role": 2, "relation": 6, "relation role": 2,
        "stance role": 2,
    },
}  # fmt: skip
"""The most keys for a decision from a caret that is there. Three for a mention with its level
(two more for a subtype), two for a role or a joining are those of the key budgets."""

NOT_ON_AN_ARABIC_LAYOUT = {("v9", "val")}
"""A duration of three months in TIMEX2, which begins with a Latin letter."""


@pytest.mark.skipif(not REAL.exists(), reason="the real article is not at hand")
@pytest.mark.parametrize("corpus", SCHEMES, indirect=True)
def test_every_annotation_is_made_with_an_arabic_layout_alone(linguist: Linguist) -> None:
    scheme = linguist.window.workspace.project.scheme.key
    work = work_under(scheme)
    assert hashlib.sha256(linguist.text.encode()).hexdigest() == work.text_sha256
    replay = Replay(linguist, work.annotations, arabic=True, walking=True)
    with MouseWatch(linguist) as mouse:
        replay.run()
    assert mouse.seen == 0
    compare(linguist, replay, work)
    costs = replay.hands.costs
    KEYS_TOLD.info(told(replay.hands, work))
    over = {
        kind: max(costs[kind]) for kind, most in BUDGETS[scheme].items() if max(costs[kind]) > most
    }
    assert over == {}


def told(hands: Hands, work: Work) -> str:
    """Say how many keys the work took, by layer and by decision."""
    number = Counter(one.layer for one in work.annotations)
    rows = [f"{work.scheme}: {len(work.annotations)} annotations, {hands.keys} keys"]
    for layer in dict.fromkeys(layer for layer, _ in hands.tally):
        by_why = {why: keys for (each, why), keys in sorted(hands.tally.items()) if each == layer}
        rows.append(f"  {layer} x{number[layer]}: {by_why}")
    for kind, each in hands.costs.items():
        rows.append(f"  one {kind}: {fmean(each):.1f} keys, at most {max(each)}")
    return "\n".join(rows)


class MouseWatch(QObject):
    """Counts what the mouse does to the text and to the bar at the foot."""

    def __init__(self, linguist: Linguist) -> None:
        super().__init__()
        window = linguist.window
        self._watched = (window.canvas.viewport(), window.keybar, window.inspector.viewport())
        self.seen = 0

    def __enter__(self) -> MouseWatch:
        for widget in self._watched:
            widget.installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the presses of a button."""
        self.seen += event.type() == QEvent.Type.MouseButtonPress
        return super().eventFilter(watched, event)


def compare(linguist: Linguist, replay: Replay, work: Work) -> None:
    """Hold what was made against the data: all of it, and nothing else."""
    view = linguist.window.workspace.view
    assert view is not None
    made = {one.id: one for one in view.all()}
    assert len(made) == len(work.annotations)
    lacking = set(replay.left_out)
    assert lacking <= NOT_ON_AN_ARABIC_LAYOUT
    for one in work.annotations:
        copy = made[replay.made(one.id)]
        wanted = {k: v for k, v in one.attributes.items() if (one.id, k) not in lacking}
        # The name of an entity are words of the article, so the data leave it out.
        kept = {k: v for k, v in copy.attributes.items() if one.layer != "entity" or k != "name"}
        given = replace(one, attributes=wanted)
        assert content(replace(copy, attributes=kept), lambda same: same) == content(
            given, replay.made
        )
        if copy.attributes.get("name"):
            assert copy.attributes["name"] in {view.text_of(made[each]) for each in copy.targets()}
    assert view.problems() == []


@pytest.mark.skipif(not REAL.exists(), reason="the real article is not at hand")
@pytest.mark.parametrize("corpus", ["wojood21"], indirect=True)
def test_every_type_has_a_key_on_the_arabic_layout(linguist: Linguist) -> None:
    hands = Hands(linguist, arabic=True, walking=True)
    for tag in linguist.window.workspace.project.scheme.layers[0].types:
        hands.go_to(linguist.text.index("العراق"))
        assert tag.key is not None
        hands.press(Qt.Key(ord(tag.key.upper())))
        assert [one.type for one in linguist.everything()] == [tag.name]
        hands.press(KEYS.Key_Delete)
