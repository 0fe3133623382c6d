"""What is known of the file chosen in the list, and what may be decided about it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from annotator.project.intake.surveying import Survey
from annotator.project.project import Project
from annotator.text.candidates import Candidate, encoding_title
from annotator.text.rescue.repairs import Repair
from annotator.ui.forms.parts import words
from annotator.ui.importing.annotated.parts import AnnotatedParts
from annotator.ui.importing.cards import Card, Reading
from annotator.ui.importing.columns import ColumnTable
from annotator.ui.importing.entry import DECISIONS, Entry
from annotator.ui.importing.outcome import OutcomeView
from annotator.ui.importing.wording import (
    change_words,
    format_words,
    name_words,
    repair_words,
    state_words,
)
from annotator.ui.language import isolated, say_error

MOST_ENCODINGS = 3
REPAIR, KEEP = "repair", "keep"


class Details(QScrollArea):
    """Shows one file; what a person chooses is told to the page, which looks at the file anew."""

    encoding_chosen = Signal(str)
    repair_chosen = Signal(str)
    columns_chosen = Signal(dict)
    annotated_chosen = Signal(dict)  # what was chosen for a file of annotations, by its name
    shared = Signal()  # the same is wanted for all files of the format

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._shown: Entry | None = None
        self.others = 0
        """How many other files there are, for which the same may be chosen."""
        self.setObjectName("inspector")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.encodings: list[Card] = []
        self.repairs: list[Card] = []
        self.columns: ColumnTable | None = None
        self.annotated = self._new_parts()
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show a file, or how one begins."""
        self.encodings, self.repairs, self.columns = [], [], None
        self.annotated = self._new_parts()
        focused = self.focusWidget()
        named = focused.accessibleName() if focused is not None and self.hasFocusIn() else ""
        scrolled = self.verticalScrollBar().value() if entry is self._shown else 0
        self._shown = entry
        pane = QWidget()
        pane.setObjectName("pane")
        layout = QVBoxLayout(pane)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        stretches = False
        for part in self._parts(entry) if entry is not None else self._hints():
            stretches = stretches or isinstance(part, OutcomeView)
            layout.addWidget(part, 1 if isinstance(part, OutcomeView) else 0)
        if not stretches:
            layout.addStretch(1)
        self.setWidget(pane)
        self._come_back(named, scrolled)

    def hasFocusIn(self) -> bool:
        """Say whether something in it has the keyboard."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _come_back(self, named: str, scrolled: int) -> None:
        """Let the keyboard stay where it was, though all was made anew."""
        found = [
            one for one in self.findChildren(QWidget) if named and one.accessibleName() == named
        ]
        if found:
            found[0].setFocus()
        self.verticalScrollBar().setValue(scrolled)

    def _new_parts(self) -> AnnotatedParts:
        return AnnotatedParts(self._project, lambda **chosen: self.annotated_chosen.emit(chosen))

    def _hints(self) -> Iterator[QWidget]:
        yield words(self.tr("Drop files and folders here"), "heading")
        yield words(
            self.tr(
                "Plain text, web pages, Word, PDF, tables (CSV, Excel, JSON), zip archives and"
                " whole folders. Nothing is stored before you press Import."
            ),
            "hint",
        )
        yield words(
            self.tr(
                "Annotated files are recognised by what is in them: brat, CoNLL, WebAnno,"
                " INCEpTION, doccano, Label Studio, Prodigy, GATE, TEI, ACE and ERE."
            ),
            "hint",
        )

    def _parts(self, entry: Entry) -> Iterator[QWidget]:
        yield words(name_words(entry.file.name), "heading")
        survey, result = entry.survey, entry.result
        decided = entry.state not in DECISIONS
        if result is not None:
            yield words(state_words(entry), "saved" if not result.problems else "problem")
            if result.problem is not None and decided:
                yield words(say_error(result.problem), "problem")
        is_told = result is not None and (
            result.articles or (not result.problems and survey and survey.contents)
        )
        if survey is not None and (not decided or not is_told):
            yield from self._survey(entry, survey)
        if result is not None:
            yield from self.annotated.of_result(result)
        if result is not None and result.articles:
            yield OutcomeView(result)

    def _survey(self, entry: Entry, survey: Survey) -> Iterator[QWidget]:
        if survey.format:
            yield words(format_words(survey.format), "caption")
        if entry.state in {"unreadable", "columns"} and survey.problem is not None:
            yield words(say_error(survey.problem), "problem")
        yield from self._annotated(entry, survey)
        if survey.columns:
            yield words(self.tr("What the columns hold"), "subheading")
            self.columns = ColumnTable(survey, self.columns_chosen.emit)
            yield self.columns
        encodings, repair = entry.encodings, entry.repair
        if len(encodings) == 1:
            name = isolated(encoding_title(encodings[0].encoding))
            yield words(self.tr("Encoding: {name}").format(name=name), "caption")
        elif encodings:
            yield from self._encodings(entry, encodings)
        if repair is not None:
            yield from self._repairs(entry, *repair)
        elif survey.beginning and len(encodings) < 2 and not survey.columns:
            yield words(self.tr("How it begins"), "subheading")
            yield Reading(survey.beginning)

    def _annotated(self, entry: Entry, survey: Survey) -> Iterator[QWidget]:
        yield from self.annotated.of_candidates(survey.candidates, entry.choice.format)
        is_in = entry.result is not None and not entry.result.problems
        if survey.contents is not None and not is_in:
            share = self.shared.emit if self.others else None
            yield from self.annotated.of_contents(entry, survey.contents, share)

    def _encodings(self, entry: Entry, found: tuple[Candidate, ...]) -> Iterator[QWidget]:
        """Offer the likeliest encodings with how the text begins."""
        sure = found[0].sure and entry.choice.encoding is None
        chosen = found[0].encoding if sure else entry.choice.encoding
        yield words(
            self.tr("The encoding was recognised. Does it read well?")
            if sure
            else self.tr("Which of these reads well?"),
            "subheading",
        )
        for number, one in enumerate(found[:MOST_ENCODINGS], 1):
            card = Card(
                isolated(f"{number} · {encoding_title(one.encoding)}"),
                one.beginning,
                one.encoding == chosen,
                lambda encoding=one.encoding: self.encoding_chosen.emit(encoding),
            )
            self.encodings.append(card)
            yield card

    def _repairs(self, entry: Entry, before: str, repair: Repair) -> Iterator[QWidget]:
        """Show the text before and after."""
        yield words(repair_words(repair.steps), "warning")
        choice = entry.choice.repair
        for name, text, way in (
            (self.tr("K · Keep it as it is"), before, KEEP),
            (self.tr("R · Repair it"), repair.text, REPAIR),
        ):
            card = Card(name, text, choice == way, lambda way=way: self.repair_chosen.emit(way))
            self.repairs.append(card)
            yield card
        done = ", ".join(change_words(repair.steps))
        yield words(self.tr("What is done is recorded: {steps}.").format(steps=done), "hint")
