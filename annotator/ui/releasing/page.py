"""The page of releases: a new one is planned and seen; those made so far can be made again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QTableView,
)

from annotator.model.changes import Changes
from annotator.project.project import Project
from annotator.project.releasing.manifest import text_to_manifest
from annotator.project.releasing.plan import About, ReleasePlan, Whose
from annotator.project.releasing.preview import Preview, preview
from annotator.project.releasing.settings import keep_settings, kept_settings
from annotator.ui.beside import Beside
from annotator.ui.corpus.grid import make_grid
from annotator.ui.corpus.page import quiet
from annotator.ui.corpus.planning import Planning
from annotator.ui.corpus.results import Results
from annotator.ui.exporting.choosing import spoken
from annotator.ui.language import isolated
from annotator.ui.plain import PlainLabel
from annotator.ui.releasing.about import AboutLines, Guidelines
from annotator.ui.releasing.formats import Formats
from annotator.ui.releasing.running import ReleaseRun
from annotator.ui.views.page import Bench


@dataclass(frozen=True, slots=True)
class _Made:
    """A release made so far, as the list shows it."""

    version: str
    date: str
    documents: int
    about: About


def _made_so_far(project: Project) -> list[_Made]:
    found: list[_Made] = []
    for record in project.corpus.releases():
        manifest = text_to_manifest(record.manifest, record.version)
        about, members = manifest.plan.about, manifest.members
        found.append(_Made(record.version, record.time[:10], len(members), about))
    return found


class ReleasePage(Planning):
    """Nothing is made before the person has seen what would be in it, and what is lost."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(
            bench,
            self.tr("New release"),
            self.tr("A frozen data set with its card, licence, scheme, checksums and changes."),
        )
        self.show_plan.setText(self.tr("Show what is in it"))
        self.do_it.setText(self.tr("Make the release…"))
        self.run = ReleaseRun(bench.workspace.project.corpus.path, bench.jobs, self)
        self.run.ended.connect(self._end)
        self._asked: ReleasePlan | None = None
        self._fill_form()
        self._arrange()
        self._reading = Beside(bench.workspace.project, self)
        self._reading.done.connect(self._show_made)
        self._reading.failed.connect(self.refuse)
        self.beside.progressed.connect(self._show_progress)
        self.setFocusProxy(self.whose)

    def _fill_form(self) -> None:
        self.whose = self._box(self.tr("Whose work"))
        self.documents = self._box(self.tr("Articles"))
        self.regions = self._box(self.tr("Regions"))
        self.regions.addItem(self.tr("the article alone"), "article")
        self.regions.addItem(self.tr("the whole page"), "all")
        self.anonymous = QCheckBox(self.tr("numbers in place of names"))
        self.anonymous.toggled.connect(lambda _on: self.forget())
        self.add(self.tr("Annotators"), self.anonymous)
        self.formats = Formats(self.workspace.project)
        self.formats.changed.connect(self.forget)
        caption = PlainLabel(self.tr("Formats"))
        caption.setObjectName("caption")
        caption.setBuddy(self.formats)
        self.formats.setAccessibleName(caption.text())
        self.form.addRow(caption)
        self.form.addRow(self.formats)
        self.about = AboutLines(self)
        self.title, self.licence = self.about.title, self.about.licence
        self.guidelines = Guidelines(self.forget)
        self.add(self.tr("Guidelines"), self.guidelines)
        self.save = quiet(self.tr("Save"), self.save_settings)
        self.save.setToolTip(self.tr("Keep what stands in the form in the corpus."))
        self.form.addRow("", self.save)
        self._fill_choices()
        self._show_settings(kept_settings(self.workspace.project))

    def _box(self, label: str) -> QComboBox:
        box = QComboBox()
        box.currentIndexChanged.connect(lambda _index: self.forget())
        self.add(label, box)
        return box

    def _fill_choices(self) -> None:
        """List whose work and which splits there are now; what was chosen stays chosen."""
        corpus = self.workspace.project.corpus
        people = [name for name, kind, _ in corpus.annotators() if kind == "annotator"]
        whose: list[tuple[str, object]] = [
            (self.tr("gold"), ("gold", "")),
            (self.tr("all annotators"), ("annotators", "")),
            (self.tr("everybody's, with gold"), ("all", "")),
        ]
        whose += [(isolated(name), ("annotators", name)) for name in dict.fromkeys(people)]
        splits = [(self.tr("all but duplicates"), "")]
        splits += [
            (self.tr("split: {name}").format(name=isolated(name)), name) for name in corpus.splits()
        ]
        _refill(self.whose, whose)
        _refill(self.documents, splits)

    def _arrange(self) -> None:
        self.losses = Results(self)
        self.made = Results(self)
        self.loss_rows = self._grid(self.losses, self.tr("What the formats lose"))
        self.made_rows = self._grid(self.made, self.tr("Releases so far"))
        self.again = quiet(self.tr("Make again…"), self.make_again)
        self.again.setToolTip(self.tr("To the same bytes, from the manifest the corpus keeps."))
        last = QHBoxLayout()
        self.from_manifest = quiet(self.tr("Make again from a manifest…"), self._ask_manifest)
        last.addWidget(self.again)
        last.addWidget(self.from_manifest)
        last.addStretch(1)
        self.stop = quiet(self.tr("Stop"), self.stop_looking)
        self.stop.hide()
        self.right.insertWidget(1, self.stop)
        self.right.addLayout(last)

    def _grid(self, model: Results, name: str) -> QTableView:
        heading = PlainLabel(name)
        heading.setObjectName("subheading")
        rows = make_grid(model, name)
        rows.setEditTriggers(rows.EditTrigger.NoEditTriggers)
        rows.setSelectionMode(rows.SelectionMode.SingleSelection)
        self.right.addWidget(heading)
        self.right.addWidget(rows, 1)
        heading.hide()
        model.modelReset.connect(lambda: heading.setVisible(model.columnCount() > 0))
        return rows

    # What is shown

    def wake(self) -> None:
        """Show what the corpus has now."""
        self._fill_choices()
        self._reading.start(lambda project, _watch: _made_so_far(project))

    def _show_made(self, found: object) -> None:
        made = cast("list[_Made]", found)
        headings = (
            self.tr("Number"), self.tr("Version"), self.tr("Date"), self.tr("Documents"),
        )  # fmt: skip
        numbered = list(enumerate(made, 1))
        rows = [(at, one.version, one.date, one.documents) for at, one in reversed(numbered)]
        self.made.show_rows(headings if rows else (), rows)
        self.again.setEnabled(bool(rows))
        if rows:
            self.made_rows.setCurrentIndex(self.made.index(0, 0))
        # Begin with what was said of the release before, unless something newer was kept.
        if made and not self.about.is_touched and self._kept is None:
            self.about.show_about(made[-1].about)

    def _show_settings(self, kept: ReleasePlan | None) -> None:
        """Fill the form with what was kept; what the corpus has no more is passed over."""
        self._kept = kept
        if kept is None:
            return
        name = kept.annotators[0] if kept.annotators else ""
        for box, value in (
            (self.whose, (kept.whose, name)), (self.documents, kept.split),
            (self.regions, kept.regions),
        ):  # fmt: skip
            place = next((at for at in range(box.count()) if box.itemData(at) == value), 0)
            box.setCurrentIndex(place)
        self.anonymous.setChecked(kept.anonymous)
        self.formats.show_choices(kept.formats)
        self.guidelines.show_files(kept.guidelines)
        self.about.show_about(kept.about)

    def save_settings(self) -> None:
        """Keep what stands in the form in the corpus, for the next release."""
        plan = self.plan_in_form()
        edit = keep_settings(plan)
        if self.workspace.run(lambda: self.workspace.project.change_corpus(edit)):
            self._kept = plan
            self.about.is_touched = False
            self.said.setText(self.tr("The settings are kept in the corpus."))

    def _show_progress(self, done: int, total: int) -> None:
        text = self.tr("Looking ahead: {done} of {total}")
        self.said.setText(text.format(done=f"{done:,}", total=f"{total:,}"))

    def take_plan(self, plan: object) -> None:
        """Show what would be in the release."""
        self.stop.hide()
        found = cast("Preview", plan)
        headings = (self.tr("Part"), self.tr("Documents"), self.tr("Annotations"))
        parts = [(one.name, one.documents, one.annotations) for one in found.parts]
        self.results.show_rows(headings, parts)
        lost = [
            (count, key, reason)
            for key, report in found.losses.items()
            for reason, count in report.sentences(spoken())
        ]
        self.losses.show_rows(
            (self.tr("How often"), self.tr("Format"), self.tr("What is lost")), lost
        )
        self.said.setText(self._told(found))

    def _told(self, found: Preview) -> str:
        changes = found.changes
        told = self.tr("Version {version}.").format(version=isolated(found.version))
        if changes.before:
            more = self.tr(
                "Since {before}: added {added}, removed {removed}, changed {changed};"
                " annotations {was} before, {now} now."
            )
            told += " " + more.format(
                before=isolated(changes.before),
                added=f"{len(changes.added):,}",
                removed=f"{len(changes.removed):,}",
                changed=f"{len(changes.changed):,}",
                was=f"{changes.annotations_before:,}",
                now=f"{changes.annotations_now:,}",
            )
        else:
            told += " " + self.tr("It is the first release.")
        if changes.scheme_before:
            told += " " + self.tr("The scheme is another one.")
        if found.without_part or found.duplicates:
            left = self.tr("Left out: without a part {parts}, duplicates {duplicates}.")
            told += " " + left.format(
                parts=f"{found.without_part:,}", duplicates=f"{found.duplicates:,}"
            )
        return told

    def forget(self) -> None:
        """Let a plan go, with all that is shown of it."""
        super().forget()
        self.results.show_rows((), ())
        self.said.clear()
        if hasattr(self, "stop"):
            self.stop.hide()
        if hasattr(self, "losses"):
            self.losses.show_rows((), ())

    def _note(self, changes: Changes) -> None:
        super()._note(changes)
        # Whatever is annotated meanwhile is in the release as well: it must be looked at again.
        self.forget()

    # What is done

    def plan_in_form(self) -> ReleasePlan:
        """Give the release as it stands in the form."""
        whose, name = cast("tuple[Whose, str]", self.whose.currentData())
        return ReleasePlan(
            tuple(self.formats.chosen()),
            whose,
            (name,) if name else (),
            split=str(self.documents.currentData()),
            regions=str(self.regions.currentData()),
            anonymous=self.anonymous.isChecked(),
            about=self.about.about(),
            guidelines=self.guidelines.files,
        )

    def ask(self) -> None:
        """Look ahead at what stands in the form."""
        plan = self.plan_in_form()
        if not plan.formats:
            self.refuse(self.tr("Tick at least one format."))
            return
        self._asked = plan
        self.said.clear()
        self.stop.show()
        self.beside.start(
            lambda project, watch: preview(
                project, plan, progress=watch.progress, cancelled=watch.cancelled
            )
        )

    def stop_looking(self) -> None:
        """Look no further ahead."""
        self.forget()
        self.said.setText(self.tr("Stopped; nothing was changed."))

    def perform(self) -> None:
        """Ask for a folder, then make what was seen."""
        seen = self.plan
        plan = self._asked
        if self.run.busy or plan is None or not isinstance(seen, Preview):
            return
        out = self._place(seen.version)
        if out is not None:
            self.run.make(out, plan)
            self._show_state()

    def make_again(self) -> None:
        """Ask for a folder, then make the chosen release again."""
        row = self.made_rows.currentIndex().row()
        if self.run.busy or row < 0:
            return
        version = str(self.made.rows[row][1])
        out = self._place(version)
        if out is not None:
            self.run.make_again(out, version)
            self._show_state()

    def _ask_manifest(self) -> None:
        """Ask for a manifest, which may be that of a release of another copy of the corpus."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Manifest of a release"), "", self.tr("Manifest (*.json)")
        )
        out = self._place(Path(name).parent.name) if name and not self.run.busy else None
        if out is not None:
            self.run.make_from(out, Path(name))
            self._show_state()

    def _place(self, version: str) -> Path | None:
        suggested = f"{self.workspace.project.corpus.path.stem}-{version}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Folder of the release"), suggested)
        return Path(name) if name else None

    def _show_state(self) -> None:
        free = not self.run.busy
        self.show_plan.setEnabled(free)
        self.again.setEnabled(free and bool(self.made.rows))
        self.from_manifest.setEnabled(free)
        self.do_it.setEnabled(free and self.plan is not None)

    def _end(self, told: str, went_well: bool) -> None:
        if went_well:
            self.forget()
            self.problem.hide()
            self.said.setText(told)
        else:
            self.refuse(told)
        self._show_state()
        self.wake()
        self.workspace.imported.emit(told, went_well)

    def stop_working(self) -> None:
        """Stop reading, before the window goes."""
        self.beside.finish()
        self._reading.finish()


def _refill(box: QComboBox, rows: list[tuple[str, object]] | list[tuple[str, str]]) -> None:
    """Put other rows in a box where they are other ones, and keep to what was chosen."""
    if [box.itemText(at) for at in range(box.count())] == [text for text, _ in rows]:
        return
    before = box.currentText()
    box.clear()
    for text, value in rows:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findText(before)))
