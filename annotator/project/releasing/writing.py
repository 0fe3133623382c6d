"""Writes the data of a release: each part in each format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import InputError
from annotator.formats import Format, WriteOptions
from annotator.formats.huggingface.huggingface import write_data
from annotator.formats.huggingface.parquet import Extent
from annotator.formats.loss import LossReport
from annotator.formats.shared.options import CLITICS, REGIONS
from annotator.model.sets import AnnotatedDocument
from annotator.project.exporting import check_options
from annotator.project.formats import format_for_writing
from annotator.project.releasing.choosing import Chosen
from annotator.project.releasing.plan import FormatChoice
from annotator.project.releasing.statement import Figures
from annotator.project.words import known_clitics

HUGGING_FACE = "huggingface"
"""The format that stands at the top of the folder, so that `load_dataset(folder)` finds it."""


@dataclass(slots=True)
class Written:
    """What was written: loss by format, rows by part of the Parquet files, what was counted."""

    losses: dict[str, LossReport] = field(default_factory=dict[str, LossReport])
    rows: dict[str, Extent] = field(default_factory=dict[str, Extent])
    figures: Figures = field(default_factory=Figures)


@dataclass(slots=True)
class Writing:
    """Writes parts, and tells how many documents of all are done."""

    chosen: Chosen
    folder: Path
    progress: Callable[[int, int], None]
    found: Written = field(default_factory=Written)
    _done: int = 0

    def write(self) -> Written:
        """Write every format."""
        choices = self.chosen.plan.formats
        for one in choices:
            self._write_format(one)
        self._count()
        self.progress(self._total, self._total)
        return self.found

    @property
    def _total(self) -> int:
        return len(self.chosen.parts) * (len(self.chosen.plan.formats) + 1)

    def _items(self, part: str | None, report: LossReport) -> Iterator[AnnotatedDocument]:
        for item in self.chosen.documents(part, report):
            self.progress(self._done, self._total)
            self._done += 1
            yield item

    def _count(self) -> None:
        """Count for the card in a pass of its own, whatever the formats are."""
        ignored = LossReport("release")
        for part in self.chosen.part_names():
            for item in self._items(part, ignored):
                self.found.figures.count(item, part)

    def _write_format(self, choice: FormatChoice) -> None:
        chosen = format_for_writing(choice.key)
        check_options(chosen, choice.options)
        report = LossReport(choice.key)
        parts = self.chosen.part_names()
        if chosen.key == HUGGING_FACE:
            options = self._options(chosen, choice)
            splits = {part: self._items(part, report) for part in parts}
            self.found.rows = write_data(splits, self.folder, options, report)
        else:
            (self.folder / chosen.key).mkdir()
            for part in parts:
                report.merge(self._write_part(chosen, choice, part, report))
        self.found.losses[choice.key] = report

    def _write_part(
        self, chosen: Format, choice: FormatChoice, part: str, report: LossReport
    ) -> LossReport:
        ending = chosen.suffixes[0] if chosen.suffixes and not chosen.is_folder else ""
        path = self.folder / chosen.key / f"{part}{ending}"
        if chosen.is_folder:
            path.mkdir()
        if chosen.write is None:
            raise InputError("The format {format} can only be imported.", format=chosen.key)
        return chosen.write(self._items(part, report), path, self._options(chosen, choice))

    def _options(self, chosen: Format, choice: FormatChoice) -> WriteOptions:
        extra = dict(choice.options)
        if chosen.option(REGIONS.name) is not None:
            extra.setdefault(REGIONS.name, self.chosen.plan.regions)
        clitics = None
        if extra.get(CLITICS.name) == "segment":
            clitics = known_clitics(self.chosen.project)
        scheme = self.chosen.project.scheme
        return WriteOptions(scheme, extra, clitics, self.chosen.plan_of_files())
