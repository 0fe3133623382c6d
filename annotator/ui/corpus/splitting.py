"""The page that puts articles into the parts of a data set."""

from __future__ import annotations

from typing import cast

from annotator.errors import InputError
from annotator.project.managing.splitting import (
    Split,
    SplitOptions,
    SplitPlan,
    named_shares,
    plan_split,
)
from annotator.project.managing.strata import Stratum
from annotator.ui.corpus.planning import Planning, chosen_fields, number_of, whole_in
from annotator.ui.language import along, isolated, say_error
from annotator.ui.views.page import Bench


class SplitPage(Planning):
    """Plans the parts, and shows them before anything is done."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(
            bench,
            self.tr("Split into parts"),
            self.tr(
                "Articles with the same text, and those linked as duplicates or versions of one"
                " another, always get the same part: link others on the Duplicates page first."
                " The same seed gives the same parts."
            ),
        )
        self.name = self.line(self.tr("Name of the split"), "main")
        self.parts = self.line(self.tr("Parts"), "train, dev, test")
        self.shares = self.line(self.tr("Their shares"), "80, 10, 10")
        self.first = self.fields(self.tr("Same proportions of"))
        self.second = self.fields(self.tr("and of"))
        self.seed = self.line(self.tr("Seed"), "1")
        self.query = self.line(self.tr("Only articles with"), "", self.tr("a filter, or all"))
        self.first.setCurrentIndex(1)
        self.forget()
        self.setFocusProxy(self.name)

    def ask(self) -> None:
        """Plan with what stands in the form."""
        try:
            options = self._options()
        except InputError as problem:
            self.refuse(say_error(problem))
            return
        self.beside.start(lambda project, _watch: plan_split(project, options))

    def _options(self) -> SplitOptions:
        what = self.shares.accessibleName()
        shares = [number_of(one, what) for one in _listed(self.shares.text())]
        return SplitOptions(
            named_shares(shares, _listed(self.parts.text())),
            chosen_fields(self.first, self.second),
            whole_in(self.seed),
            self.name.text().strip(),
            self.query.text().strip(),
        )

    def take_plan(self, plan: object) -> None:
        """Show how many articles each part would have, in all and in each stratum."""
        found = cast("SplitPlan", plan)
        parts = list(found.options.shares)
        rows: list[tuple[str | int, ...]] = [
            (self.tr("All"), *(found.sizes.get(one, 0) for one in parts)),
            (self.tr("Words"), *(found.words.get(one, 0) for one in parts)),
        ]
        if found.options.fields:
            rows += [
                (self._stratum(stratum), *(counts.get(one, 0) for one in parts))
                for stratum, counts in found.by_stratum.items()
            ]
        self.results.show_rows((self.tr("Articles"), *parts), rows)
        told = self.tr("Groups of duplicates and versions kept together: {number}.")
        self.said.setText(told.format(number=f"{found.groups:,}"))

    def _stratum(self, stratum: Stratum) -> str:
        return along(" · ".join(isolated(one or self.tr("not known")) for one in stratum))

    def perform(self) -> None:
        """Put the articles into their parts as planned."""
        plan = self.plan
        if isinstance(plan, SplitPlan):
            edit = Split(plan)
            self.changing.change(lambda _project: edit, articles=len(plan.parts))

    def finish(self) -> None:
        """Say that they are in their parts."""
        super().finish()
        self.said.setText(self.tr("Split. Undo takes it back as a whole."))


def _listed(text: str) -> list[str]:
    return [one.strip() for one in text.replace("،", ",").split(",") if one.strip()]
