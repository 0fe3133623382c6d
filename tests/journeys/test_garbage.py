"""What nothing refers to any more goes in the window's thread, whoever works beside it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from annotator.project.project import Project
from annotator.ui.beside import Beside
from annotator.ui.jobs import Watch
from tests.journeys.linguist import Linguist


def test_no_thread_beside_the_window_collects_garbage(
    sit_down: Callable[..., Linguist], qtbot: QtBot
) -> None:
    linguist = sit_down("en")
    here: set[int] = set()

    def note(phase: str, info: dict[str, int]) -> None:
        del phase, info
        here.add(threading.get_ident())

    def work(project: Project, watch: Watch) -> int:
        del project, watch
        for _ in range(100_000):
            ring: list[object] = []
            ring.append(ring)
        return threading.get_ident()

    found: list[object] = []
    beside = Beside(linguist.window.workspace.project, linguist.window)
    beside.done.connect(found.append)
    gc.callbacks.append(note)
    try:
        beside.start(work)
        qtbot.waitUntil(lambda: bool(found) and bool(here), timeout=20_000)
    finally:
        gc.callbacks.remove(note)
        beside.finish()
    assert found != [threading.get_ident()]
    assert here == {threading.get_ident()}
