"""What is done about a difference: decided, edited, given back; each an edit that is undone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.model.identity import DocumentId
from annotator.project.adjudicating_deciding import Verdict, decide
from annotator.project.adjudicating_queue import Difference, Table
from annotator.project.gold.giving_back import give_back
from annotator.project.gold.reasons import ListReason, RenameReason, UnlistReason
from annotator.project.gold.taking_all import Taken, take_all, type_of_version
from annotator.ui.adjudicating.wording import first_reasons
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate


class Acting(QObject):
    """Asks the workspace for what the page wants done, and tells what came of it."""

    told = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def decide(self, document: DocumentId, key: str, verdict: Verdict, known: Table | None) -> bool:
        """Decide about a difference; says whether it was saved."""
        project = self._workspace.project
        return self._workspace.run(
            lambda: decide(project, document, key, verdict, known), follow=False
        )

    def take_all(self, table: Table, one: Difference, verdict: Verdict) -> None:
        """Take all that an annotator has of the type that the difference is about."""
        found = type_of_version(one, verdict.annotator)
        if found is None:
            self.told.emit(translate("Adjudicating", "This annotator has nothing here to go by."))
            return
        made: list[Taken] = []

        def work() -> Taken:
            made.append(
                take_all(self._workspace.project, table.document.id, verdict, *found, known=table)
            )
            return made[0]

        if self._workspace.run(lambda: work().changes, follow=False):
            for each in made:
                self.told.emit(_taken_label(each))

    def edit(self, table: Table | None, one: Difference | None) -> None:
        """Open gold in the view of annotating, at the difference."""
        if table is None or one is None:
            return
        start = min(one.spans[0].start, len(table.document.text)) if one.spans else 0
        sets = self._workspace.project.corpus.sets(table.document.id)
        gold = next((each for each in sets if each.kind == "gold"), None)
        if gold is None:
            self.told.emit(translate("Adjudicating", "There is no gold here yet: merge first."))
            return
        self._workspace.open_document(table.document.id, gold, to_change=True)
        self._workspace.show_place(table.document.id, start, start)

    def give_back(self, table: Table | None, annotator: str, comment: str) -> None:
        """Open an annotator's finished work again, with a comment."""
        if table is None:
            return
        project, document = self._workspace.project, table.document.id
        if self._workspace.run(
            lambda: give_back(project, document, annotator, comment), follow=False
        ):
            self.told.emit(translate("Adjudicating", "Given back; the annotator sees the comment."))

    def add_reason(self, words: str) -> None:
        """Put a reason on the list."""
        self._workspace.change_corpus(ListReason(words))

    def rename_reason(self, name: str, words: str) -> None:
        """Word a reason in another way."""
        self._workspace.change_corpus(RenameReason(name, words, name in first_reasons()))

    def remove_reason(self, name: str) -> None:
        """Take a reason off the list."""
        if name:
            self._workspace.change_corpus(UnlistReason(name, name in first_reasons()))


def _taken_label(one: Taken) -> str:
    told = translate(
        "Adjudicating",
        "Changed: {changed} (new: {created}, replaced: {updated}, removed: {removed})"
        " · so already: {same} · conflicts: {conflicts}",
    )
    return told.format(
        changed=one.changed,
        created=one.created,
        updated=one.updated,
        removed=one.removed,
        same=one.same,
        conflicts=one.conflicts,
    )
