"""What nothing refers to any more goes in the window's thread, whoever works beside it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from annotator.project.project import Project
from annotator.ui.beside import Beside
from annotator.ui.jobs import Job, Told, Watch
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


def test_a_job_goes_with_all_it_found_when_it_has_ended(
    sit_down: Callable[..., Linguist], qtbot: QtBot
) -> None:
    window = sit_down("en").window
    found = _Found()
    left = weakref.ref(found)

    def start(found: _Found) -> None:
        def work(project: Project, watch: Watch) -> Told:
            del project, watch
            return Told(str(found), went_well=True)

        job = Job(window.workspace.project.corpus.path, work, window)
        window.topbar.jobs.watch(job)
        job.start()

    start(found)
    del found
    assert left() is not None
    qtbot.waitUntil(lambda: not window.findChildren(Job))
    gc.collect()
    assert left() is None


def test_nothing_begins_any_more_beside_a_window_that_goes(
    sit_down: Callable[..., Linguist], qtbot: QtBot
) -> None:
    window = sit_down("en").window
    qtbot.waitUntil(lambda: window.checking.settled)
    beside = Beside(window.workspace.project, window)
    window.close()
    # The end of a job is still told to a window that waited for it in order to go.
    window.workspace.scheme_changed.emit()
    window.checking.check()
    beside.start(lambda project, _watch: project.read_only)
    threads = [*window.workspace.findChildren(QThread), *window.findChildren(QThread)]
    assert [one for one in threads if one.isRunning()] == []
    assert window.checking.settled


class _Found:
    """Something that a job found."""
