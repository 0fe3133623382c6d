"""Starts the window, and starts it anew when its language changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.errors import AnnotatorError
from annotator.model.identity import DocumentId
from annotator.project.person import login_name
from annotator.project.project import Project
from annotator.ui.acts import furnish
from annotator.ui.files import Files
from annotator.ui.fonts import face
from annotator.ui.jobs import Job, Told
from annotator.ui.language import say_error, system_language, use_language
from annotator.ui.leaving import Leaving
from annotator.ui.picture import application
from annotator.ui.sweeping import Sweeping
from annotator.ui.theme import INTERFACE_SIZE, LIGHT, THEMES
from annotator.ui.window import Look, Window


class Shell(QObject):
    """Holds the open project and the window that shows it."""

    def __init__(self, app: QApplication, settings: QSettings, *, show_gold: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._show_gold = show_gold
        self.window: Window | None = None
        self._wanted: Path | None = None
        """The corpus that is to be shown next."""
        Sweeping(self)
        app.setStyle("Fusion")
        app.setFont(face(INTERFACE_SIZE))

    def start(self, project: Project, look: Look | None = None) -> Window:
        """Show a project in a window."""
        window = self._make(project, look or remembered_look(self._settings))
        first = window.documents.neighbour(None, 0)
        if first is not None:
            self._open(window, first)
        else:
            window.inspector.refresh()
        window.show()
        QTimer.singleShot(0, window, window.inspector.warm_up)
        return window

    def _open(self, window: Window, document: DocumentId) -> None:
        sets = window.workspace.project.corpus.sets(document)
        gold = next((one for one in sets if one.kind == "gold"), None)
        own = window.workspace.project.own_set(document)
        window.workspace.open_document(document, gold if self._show_gold and not own else None)

    def _make(self, project: Project, look: Look) -> Window:
        use_language(self._app, look.language)
        window = Window(project, look, self._settings)
        furnish(window, self._settings)
        files = Files(window)
        wishes = {
            "open": self._choose_corpus,
            "import": files.import_articles,
            "export": files.export_corpus,
        }
        window.files_wanted.connect(lambda wish: wishes[wish]())
        window.language_wanted.connect(self.change_language)
        window.closing.connect(self._want_nothing)
        self.window = window
        return window

    def change_language(self, language: str) -> None:
        """Show the same article in another language."""
        self._settings.setValue("language", language)
        old = self.window
        if old is None:
            return
        view = old.workspace.view
        window = self._make(old.workspace.project, replace(old.look, language=language))
        if view is not None:
            window.workspace.open_document(view.document.id, view.summary)
        window.setGeometry(old.geometry())
        window.show()
        old.close()
        old.deleteLater()

    def _choose_corpus(self) -> None:
        old = self.window
        name, _ = QFileDialog.getOpenFileName(
            old, self.tr("Open a corpus"), "", self.tr("Hashiya corpora (*.hashiya)")
        )
        if not name or old is None:
            return
        # A large file may have to be looked through or brought up to date first.
        self._wanted = Path(name)
        job = Job(self._wanted, lambda _project, _watch: Told("", went_well=True), old)
        job.ended.connect(self._change_corpus)
        old.topbar.jobs.watch(job, whole=True)
        job.start()

    def _want_nothing(self) -> None:
        self._wanted = None

    def _change_corpus(self, problem: str, went_well: bool) -> None:
        """Show the corpus that was wanted last, once it is found to be in order."""
        old, wanted = self.window, self._wanted
        job = self.sender()
        if old is None or wanted is None or not isinstance(job, Job) or job.corpus != wanted:
            return
        self._wanted = None
        if not went_well:
            old.workspace.told.emit(problem)
            return
        try:
            project = Project.open(wanted, old.workspace.project.annotator)
        except AnnotatorError as error:
            old.workspace.told.emit(say_error(error))
            return
        self.start(project, old.look)
        old.close()
        old.workspace.project.close()
        old.deleteLater()


def remembered_look(settings: QSettings) -> Look:
    """Give the language and theme chosen last, at first those of the system and light."""
    language = str(settings.value("language") or system_language())
    theme = THEMES.get(str(settings.value("theme")), LIGHT)
    return Look(language, theme)


def run_window(corpus: Path | None, annotator: str | None, *, show_gold: bool = False) -> int:
    """Open the window on a corpus and stay until it is closed; gives the exit status.

    Raises CorpusError when the corpus cannot be opened.
    """
    app = application()
    settings = QSettings("Hashiya", "Hashiya")
    if corpus is None:
        use_language(app, remembered_look(settings).language)
        translate = QCoreApplication.translate
        name, _ = QFileDialog.getOpenFileName(
            None,
            translate("Shell", "Open a corpus"),
            "",
            translate("Shell", "Hashiya corpora (*.hashiya)"),
        )
        if not name:
            return 0
        corpus = Path(name)
    who = annotator or str(settings.value("annotator") or "") or login_name()
    project = Project.open(corpus, who)
    shell = Shell(app, settings, show_gold=show_gold)
    shell.start(project)
    Leaving(app)
    try:
        return app.exec()
    finally:
        if shell.window is not None:
            shell.window.workspace.project.close()
