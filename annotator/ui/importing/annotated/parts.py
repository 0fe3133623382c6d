"""The parts of the page that tell of a file of annotations, and ask what is to be decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.formats import Format
from annotator.project.formats import readable_formats
from annotator.project.importing import Imported
from annotator.project.intake.contents import Contents
from annotator.project.project import Project
from annotator.ui.exporting.choosing import spoken
from annotator.ui.forms.parts import push, words
from annotator.ui.importing.annotated.faults import FaultList
from annotator.ui.importing.annotated.form import AnnotatedForm
from annotator.ui.importing.annotated.mapping import NameTable
from annotator.ui.importing.annotated.places import PlaceTable
from annotator.ui.importing.cards import Card
from annotator.ui.importing.entry import Entry
from annotator.ui.language import comma, isolated, left_to_right, say_error

REST, NOTHING = "skip", "stop"


class AnnotatedParts(QObject):
    """Makes the parts for one file; `cards` are those that a key presses."""

    def __init__(self, project: Project, act: Callable[..., object]) -> None:
        super().__init__()
        self._project = project
        self._act = act
        self.formats: list[Card] = []
        self.on_error: dict[str, Card] = {}
        self.names: NameTable | None = None
        self.places: PlaceTable | None = None
        self.form: AnnotatedForm | None = None
        self.faults: FaultList | None = None
        self.share: QPushButton | None = None

    def of_candidates(self, candidates: tuple[str, ...], chosen: str | None) -> Iterator[QWidget]:
        """Ask which of several formats a file has."""
        if len(candidates) < 2:
            return
        yield words(self.tr("What is this file?"), "subheading")
        known = readable_formats()
        for number, key in enumerate(candidates, 1):
            found = known[key]
            says = " ".join(found.suffixes) if isinstance(found, Format) else ""
            card = Card(
                left_to_right(f"{number} · {found.title}"),
                says or key,
                key == chosen,
                lambda key=key: self._act(format=key),
            )
            self.formats.append(card)
            yield card

    def of_contents(
        self, entry: Entry, found: Contents, share: Callable[[], object] | None
    ) -> Iterator[QWidget]:
        """Tell what is in a file, and ask what stands in its way, first what is most urgent."""
        choice = entry.choice
        yield words(self._numbers(found))
        if found.types:
            yield words(self._types(found), "hint")
        if found.broken is not None:
            yield words(say_error(found.broken), "problem")
        if found.lacking or choice.names:
            yield words(self.tr("Types that the scheme does not have"), "subheading")
            self.names = NameTable(
                self._project.scheme,
                found.lacking,
                choice.names,
                lambda names: self._act(names=names),
            )
            yield self.names
        if found.faults:
            told = self.tr("What is wrong: {number}").format(number=f"{len(found.faults):,}")
            self.faults = FaultList(told, found.faults)
            yield self.faults
            yield from self._errors(choice.on_error)
        yield words(self.tr("How it comes in"), "subheading")
        self.form = AnnotatedForm(self._project, choice, found.options, self._act)
        yield self.form
        if found.places:
            self.places = PlaceTable(
                found.places,
                choice.documents,
                self._project.documents,
                lambda documents: self._act(documents=documents),
            )
            yield self.places
        if share is not None:
            self.share = push(self.tr("Choose the same for all files of this format"), share)
            yield self.share

    def of_result(self, result: Imported) -> Iterator[QWidget]:
        """Tell what came of it: what was left out, and whether it can be taken back."""
        if result.undoable:
            yield words(self.tr("Ctrl+Z takes all of it back."), "hint")
        if result.lacking:
            counts = " · ".join(
                f"{isolated(name)}: {count:,}" for name, count in result.lacking.items()
            )
            yield words(
                self.tr("Left out, for the scheme has no such type: {names}").format(names=counts)
            )
        if result.skipped:
            told = self.tr("What was left out: {number}").format(number=f"{len(result.skipped):,}")
            self.faults = FaultList(told, result.skipped)
            yield self.faults

    def _types(self, found: Contents) -> str:
        language = spoken()
        scheme = self._project.scheme
        parts: list[str] = []
        for (layer_name, kind), count in found.types.items():
            layer = scheme.layer(layer_name)
            tag = layer.type(kind) if layer is not None else None
            label = tag.label.in_language(language) if tag is not None else kind
            above = layer.label.in_language(language) if layer is not None else layer_name
            parts.append(f"{isolated(f'{above}: {label}')} {count:,}")
        return " · ".join(parts)

    def _errors(self, chosen: str | None) -> Iterator[QWidget]:
        for way, name, says in (
            (
                REST,
                self.tr("I · Import all but that"),
                self.tr("What is wrong is left out, and counted."),
            ),
            (
                NOTHING,
                self.tr("N · Import nothing of it"),
                self.tr("The file stays out as a whole."),
            ),
        ):
            card = Card(name, says, chosen == way, lambda way=way: self._act(on_error=way))
            self.on_error[way] = card
            yield card

    def _numbers(self, found: Contents) -> str:
        new = found.documents - found.over_stored
        parts = [
            self.tr("Articles: {number}").format(number=f"{found.documents:,}"),
            self.tr("new: {number}").format(number=f"{new:,}"),
            self.tr("already in the corpus: {number}").format(number=f"{found.over_stored:,}"),
            self.tr("annotations: {number}").format(number=f"{found.annotations:,}"),
        ]
        if found.annotators:
            names = [f"{isolated(name)} ({count:,})" for name, count in found.annotators.items()]
            parts.append(self.tr("by {names}").format(names=comma().join(names)))
        if found.passed_over:
            parts.append(
                self.tr("other files passed over: {number}").format(number=f"{found.passed_over:,}")
            )
        return " · ".join(parts)
