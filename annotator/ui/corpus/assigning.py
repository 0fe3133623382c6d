"""The page that hands articles out to annotators, and shows how far everybody is."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from annotator.errors import InputError
from annotator.model.changes import Changes
from annotator.project.managing.assigning import (
    Assign,
    AssignOptions,
    AssignPlan,
    plan_assignment,
)
from annotator.project.statistics.measuring import assigned_work
from annotator.project.statistics.tables import Table
from annotator.ui.beside import Beside
from annotator.ui.corpus.planning import Planning, chosen_fields, number_in, whole_in
from annotator.ui.language import say_error
from annotator.ui.plain import PlainLabel
from annotator.ui.statistics.drawings import drawing_of
from annotator.ui.statistics.plot import Plot
from annotator.ui.views.page import Bench


class AssignPage(Planning):
    """Plans who gets what, and shows it before anything is done."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(
            bench,
            self.tr("Assign articles"),
            self.tr(
                "Articles that somebody has already, and duplicates of others, are left out. The"
                " same seed hands out the same articles."
            ),
        )
        self.annotators = self.line(
            self.tr("Annotators"), "، ".join(self._known()), self.tr("names with commas between")
        )
        self.most = self.line(self.tr("Articles at most"), "", self.tr("all"))
        self.overlap = self.line(self.tr("Annotated by several, in %"), "20")
        self.per = self.line(self.tr("Annotators for each of these"), "2")
        self.first = self.fields(self.tr("Same proportions of"))
        self.second = self.fields(self.tr("and of"))
        self.seed = self.line(self.tr("Seed"), "1")
        self.batch = self.line(self.tr("Name of the batch"), "", self.tr("its number"))
        self.query = self.line(self.tr("Only articles with"), "", self.tr("a filter, or all"))
        self.first.setCurrentIndex(1)
        self.forget()
        self._stale = True
        self._counting = Beside(bench.workspace.project, self)
        self._counting.done.connect(lambda found: self._show_progress(cast("Table", found)))
        self._arrange()

    def _arrange(self) -> None:
        self.progress = QVBoxLayout()
        heading = PlainLabel(self.tr("How far everybody is"))
        heading.setObjectName("subheading")
        self.heading = heading
        self.progress_note = PlainLabel()
        self.progress_note.setObjectName("caption")
        self.area = QScrollArea()
        self.area.setObjectName("inspector")
        self.area.setWidgetResizable(True)
        self.right.addWidget(heading)
        self.right.addWidget(self.area, 1)
        self.right.addWidget(self.progress_note)
        self.setFocusProxy(self.annotators)

    def _known(self) -> list[str]:
        """Name the annotators of the corpus; at the beginning the one at work."""
        corpus = self.workspace.project.corpus
        names = [name for name, kind, _ in corpus.annotators() if kind == "annotator"]
        names += [one.annotator for one in corpus.assignments()]
        own = self.workspace.project.annotator
        return list(dict.fromkeys([own, *names] if own else names))

    def wake(self) -> None:
        """Show how far everybody is now."""
        if self._stale:
            self._stale = False
            self._counting.start(lambda project, _watch: assigned_work(project))

    def _note(self, changes: Changes) -> None:
        super()._note(changes)
        self._stale = True
        if self.isVisible():
            self.wake()

    def _show_progress(self, table: Table) -> None:
        drawing = drawing_of(table)
        self.heading.setVisible(drawing is not None)
        self.area.setVisible(drawing is not None)
        if drawing is None:
            return
        body = QWidget()
        body.setObjectName("pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 12, 0)
        plot = Plot(drawing)
        plot.reading.connect(self.progress_note.setText)
        column.addWidget(plot)
        column.addStretch(1)
        self.area.setWidget(body)

    def ask(self) -> None:
        """Plan with what stands in the form."""
        try:
            options = self._options()
        except InputError as problem:
            self.refuse(say_error(problem))
            return
        self.beside.start(lambda project, _watch: plan_assignment(project, options))

    def _options(self) -> AssignOptions:
        most = self.most.text().strip()
        names = self.annotators.text().replace("،", ",").split(",")
        return AssignOptions(
            tuple(" ".join(one.split()) for one in names if one.strip()),
            number_in(self.overlap) / 100,
            whole_in(self.per),
            chosen_fields(self.first, self.second),
            whole_in(self.seed),
            self.batch.text().strip(),
            whole_in(self.most) if most else None,
            self.query.text().strip(),
        )

    def take_plan(self, plan: object) -> None:
        """Show what everybody would get."""
        found = cast("AssignPlan", plan)
        rows = [(one.annotator, one.documents, one.shared, one.words) for one in found.shares]
        headings = (
            self.tr("Annotator"), self.tr("Articles"), self.tr("Shared"), self.tr("Words"),
        )  # fmt: skip
        self.results.show_rows(headings, rows)
        self.do_it.setEnabled(self.do_it.isEnabled() and bool(found.assignments))
        told = self.tr(
            "Articles to be handed out: {documents}, of them shared: {shared}. Left out as"
            " assigned already: {taken}, as duplicates: {spare}."
        )
        self.said.setText(
            told.format(
                documents=f"{found.documents:,}",
                shared=f"{found.shared:,}",
                taken=f"{found.taken:,}",
                spare=f"{found.spare:,}",
            )
        )

    def perform(self) -> None:
        """Hand the articles out as planned."""
        plan = self.plan
        if isinstance(plan, AssignPlan):
            edit = Assign(plan)
            self.changing.change(lambda _project: edit, articles=len(plan.assignments))

    def finish(self) -> None:
        """Say that they are handed out."""
        super().finish()
        self.said.setText(self.tr("Handed out. Undo takes it back as a whole."))
