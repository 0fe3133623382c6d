"""The article with every annotator's version of one difference, and gold around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QSettings, Qt

from annotator.adjudication.inside import EntityItem, RoleItem
from annotator.adjudication.items import Item
from annotator.model.annotation import Annotation
from annotator.model.identity import AnnotationId
from annotator.model.spans import Span
from annotator.project.adjudicating_queue import Difference, Table, spans_of_place
from annotator.project.view import SetView
from annotator.schema.records import Scheme
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.canvas.drawing.washes import Wash
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.view import Canvas
from annotator.ui.presenting import Presenter
from annotator.ui.theme import LIGHT, THEMES

_PIXELS = 18


class Article(Canvas):
    """Shows an article to be read; what is decided is decided beside it."""

    def __init__(self, settings: QSettings, presenter: Presenter) -> None:
        super().__init__()
        self._settings, self._presenter = settings, presenter
        self.shown: list[Mark] = []
        self._gold: dict[AnnotationId, tuple[Annotation, Mark]] = {}
        """The marks of gold as they were shown last: most of them stay."""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        wishes = Appearance.from_json(str(settings.value("appearance", "")))
        self.set_appearance(
            replace(wishes, pixels=_PIXELS, labels="full", mode="boxes", invisibles=False)
        )
        self.wear()

    def wear(self) -> None:
        """Take the colours of the window."""
        self.set_theme(THEMES.get(str(self._settings.value("theme")), LIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours when the window does."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.wear()

    def show_table(self, table: Table | None) -> None:
        """Show the text of an article, or none."""
        self._gold = {}
        text = table.document.text if table is not None else ""
        self.set_text(text, table.document.regions if table is not None else ())

    def show_difference(self, table: Table, scheme: Scheme, at: Difference | None) -> None:
        """Show the versions of a difference with the numbers of who has them."""
        numbers = {name: str(one) for one, name in enumerate(table.annotators, 1)}
        versions = self._versions(table, scheme, at, numbers) if at is not None else []
        taken = {one.spans for one in versions}
        gold = [one for one in self._of_gold(table, scheme) if one.spans not in taken]
        self.shown = [*gold, *versions]
        self._show(self.shown)
        washes = [
            Wash(span, "only")
            for one in table.differences
            if not one.settled and one is not at
            for span in one.spans
        ]
        if at is not None:
            washes += [Wash(span, "current") for span in at.spans]
        self.set_washes(washes)
        if at is not None and at.spans:
            self.ensure_visible(min(at.spans[0].start, len(self.text)))

    def _of_gold(self, table: Table, scheme: Scheme) -> list[Mark]:
        view = SetView(scheme, table.document, None, table.marks)
        before, self._gold = self._gold, {}
        for one in table.marks:
            if not one.spans:
                continue
            known = before.get(one.id)
            if known is None or known[0] != one:
                known = one, replace(self._presenter.mark(view, one), gold=True)
            self._gold[one.id] = known
        return [mark for _, mark in self._gold.values()]

    def _show(self, marks: list[Mark]) -> None:
        """Show these marks; only paragraphs where they are others are laid out again."""
        before, after = self._sheet.marks, {one.id: one for one in marks}
        gone = [key for key in before if key not in after]
        changed = [one for key, one in after.items() if before.get(key) != one]
        if gone or changed:
            self.update_marks(changed, gone)

    def _versions(
        self, table: Table, scheme: Scheme, at: Difference, numbers: Mapping[str, str]
    ) -> list[Mark]:
        question = at.question
        if isinstance(question, Item):
            return self._of_marks(table, scheme, question, numbers)
        if isinstance(question, RoleItem):
            return [
                self._plain(f"filler {which}", spans_of_place(one.place), one.annotators, numbers)
                for which, one in enumerate(question.fillings)
                if spans_of_place(one.place)
            ]
        return _of_entities(question, numbers)

    def _of_marks(
        self, table: Table, scheme: Scheme, item: Item, numbers: Mapping[str, str]
    ) -> list[Mark]:
        found: list[Mark] = []
        for which, (_, answer) in enumerate(item.versions):
            mark: Annotation = answer.first
            if not mark.spans:
                continue
            own = SetView(scheme, table.document, None, table.works[answer.annotators[0]])
            shown = self._presenter.mark(own, mark)
            who = "+".join(numbers[name] for name in answer.annotators)
            label = f"{who} · {shown.label}"
            found.append(replace(shown, id=f"version {which}", label=label, badges=()))
        return found

    @staticmethod
    def _plain(
        name: str, spans: list[Span], who: tuple[str, ...], numbers: Mapping[str, str]
    ) -> Mark:
        label = "+".join(numbers[one] for one in who)
        return Mark(name, tuple(spans), label, "#0F6E6E", short=label)


def _of_entities(item: EntityItem, numbers: Mapping[str, str]) -> list[Mark]:
    """Say at each mention in which entity each annotator has it: 1a 2b."""
    found: list[Mark] = []
    for which, place in enumerate(item.mentions):
        said: list[str] = []
        for version in item.versions:
            groups = sorted((places for places, _ in version.entities), key=repr)
            at = next((n for n, places in enumerate(groups) if place in places), None)
            if at is not None:
                said += [f"{numbers[name]}{chr(ord('a') + at % 26)}" for name in version.annotators]
        spans = tuple(spans_of_place(place))
        if spans:
            label = " ".join(sorted(said))
            found.append(Mark(f"mention {which}", spans, label, "#0F6E6E", short=label))
    return found
