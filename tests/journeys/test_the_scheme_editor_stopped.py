"""A lead stops Apply half way, and finds everything as it was; and picks among many ways out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.project.project import Project
from annotator.schema.amending.places import held
from annotator.ui.jobs import Job, JobBar
from annotator.ui.scheming.editor import SchemeEditor
from tests.journeys.lead import (
    KEYS,
    LEFT,
    PER,
    apply,
    click,
    click_point,
    editor_of,
    items,
    mentions,
    pick,
    points,
    press,
    rename,
    types,
)
from tests.journeys.linguist import Linguist


class Stopping(QObject):
    """Clicks Stop as soon as some of the work is done; the work waits for the click."""

    def __init__(self, bar: JobBar) -> None:
        super().__init__()
        self._bar = bar
        self.seen: list[int] = []

    def watch(self, job: Job) -> None:
        """Be told how far a job is before it goes on."""
        job.progressed.connect(self._stop, Qt.ConnectionType.BlockingQueuedConnection)

    @Slot(int, int)
    def _stop(self, done: int, total: int) -> None:
        if 0 < done < total and not self.seen:
            self.seen.append(done)
            deadline = QDeadlineTimer(20_000)
            while not self._bar.stop.isVisible() and not deadline.hasExpired():
                QApplication.processEvents()
            QTest.mouseClick(self._bar.stop, LEFT)


def test_apply_is_stopped_half_way_and_nothing_is_changed(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    window = annotated.window
    before = annotated.everything()
    rename(editor, PER, "Human")
    stopping = Stopping(window.topbar.jobs)
    editor.applying.working.connect(stopping.watch)
    click(editor, "apply")
    assert not editor.tree.isEnabled()
    qtbot.waitUntil(lambda: editor.told.text() != "", timeout=30_000)
    assert stopping.seen
    assert editor.told.text() == "Stopped; nothing was changed."
    editor.applying.working.disconnect(stopping.watch)
    with Project.open(window.workspace.project.corpus.path) as again:
        assert again.scheme == window.workspace.project.scheme
        assert again.scheme.version == editor.drafting.draft.before.version
        assert "Change the scheme" not in [one.title for one in again.corpus.journal()]
        document = again.documents()[0].id
        found = again.corpus.sets(document)
        assert again.corpus.annotations(found[0].id) == before
    assert sorted(types(annotated)) == ["ORG", "PER", "PER"]
    assert held(editor.drafting.scheme, PER.beside("Human")) is not None
    assert editor.tree.isEnabled()
    apply(editor, qtbot)
    assert sorted(types(annotated)) == ["Human", "Human", "ORG"]


def removed(editor: SchemeEditor) -> str:
    """Tell what is said of persons while they would have no type."""
    return next((one for one in points(editor) if one.startswith("✕ PER is used by 2")), "")


def further(editor: SchemeEditor) -> QMenu:
    """Delete the type of persons and ask for the further ways out by the mouse."""
    pick(editor, PER)
    press(KEYS.Key_Delete)
    assert removed(editor)
    texts = points(editor)
    below = items(editor)[texts.index(removed(editor)) :]
    click_point(editor, next(one for one in below if one.text().endswith("another one…")))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choose(menu: QMenu, label: str, how: Callable[[QMenu, str], None]) -> None:
    """Choose an entry of a menu."""
    assert label in [one.text() for one in menu.actions()]
    how(menu, label)


def by_mouse(menu: QMenu, label: str) -> None:
    """Click the entry."""
    (act,) = [one for one in menu.actions() if one.text() == label]
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(act).center())


def by_keys(menu: QMenu, label: str) -> None:
    """Walk down to the entry and press Enter."""
    for _ in menu.actions():
        QTest.keyClick(menu, KEYS.Key_Down)
        act = menu.activeAction()
        if act is not None and act.text() == label:
            break
    QTest.keyClick(menu, KEYS.Key_Return)


def test_a_way_out_is_picked_from_the_further_ones_by_the_mouse(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    choose(further(editor), "Weapon", by_mouse)
    qtbot.waitUntil(lambda: not removed(editor))
    assert any("become WEA" in one for one in points(editor)), points(editor)
    assert sorted(one.type for one in mentions(annotated)) == ["ORG", "PER", "PER"]


def test_a_way_out_is_picked_from_the_further_ones_by_keys(
    annotated: Linguist, qtbot: QtBot
) -> None:
    editor = editor_of(annotated)
    choose(further(editor), "Vehicle", by_keys)
    qtbot.waitUntil(lambda: not removed(editor))
    assert any("become VEH" in one for one in points(editor)), points(editor)


def test_the_menu_of_further_ways_out_can_be_left(annotated: Linguist) -> None:
    editor = editor_of(annotated)
    menu = further(editor)
    QTest.keyClick(menu, KEYS.Key_Escape)
    assert removed(editor)
    assert editor.isVisible()
