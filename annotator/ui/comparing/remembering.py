"""Who is compared, how and by what: kept from one sitting to the next."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Literal, cast, get_args

from PySide6.QtCore import QSettings

from annotator.model.identity import SetId
from annotator.model.sets import SetSummary

Arrangement = Literal["sides", "overlaid"]

_SETS, _ARRANGEMENT, _RUNG = "compare/sets", "compare/arrangement", "compare/rung"
_MOST_AT_FIRST = 3
"""How many annotators are shown where nobody chose yet: more columns are too narrow to read."""
LEAST = 2

Name = tuple[str, str]
"""The kind of a set and its annotator: what it is called in every article."""


class Remembered:
    """What was chosen in this view."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def arrangement(self) -> Arrangement:
        """Say how the work is shown."""
        kept = str(self._settings.value(_ARRANGEMENT, ""))
        return cast("Arrangement", kept) if kept in get_args(Arrangement) else "sides"

    @arrangement.setter
    def arrangement(self, wanted: Arrangement) -> None:
        self._settings.setValue(_ARRANGEMENT, wanted)

    @property
    def rung(self) -> str:
        """Name what counts as the same, "" where nobody chose."""
        return str(self._settings.value(_RUNG, ""))

    @rung.setter
    def rung(self, wanted: str) -> None:
        self._settings.setValue(_RUNG, wanted)

    @property
    def names(self) -> list[Name]:
        """List who was chosen, in any article."""
        try:
            kept: object = json.loads(str(self._settings.value(_SETS, "[]")))
        except ValueError:
            kept = []
        listed = cast("list[object]", kept) if isinstance(kept, list) else []
        parted = (str(one).partition(" ") for one in listed)
        return [(kind, name) for kind, _, name in parted]

    @names.setter
    def names(self, wanted: Sequence[Name]) -> None:
        self._settings.setValue(
            _SETS, json.dumps([" ".join(one) for one in wanted], ensure_ascii=False)
        )

    def choose(self, there: Iterable[SetSummary], chosen: Iterable[SetId]) -> None:
        """Keep who was chosen of those there are; others, of other articles, stay as they were."""
        here = {(one.kind, one.annotator): one.id for one in there}
        wanted = set(chosen)
        kept = [one for one in self.names if one not in here]
        kept += [name for name, set_id in here.items() if set_id in wanted]
        self.names = kept


def chosen_of(there: Sequence[SetSummary], names: Sequence[Name]) -> list[SetId]:
    """Give the sets of these names, where there are two of them, else the first ones."""
    chosen = [one.id for one in there if (one.kind, one.annotator) in names]
    if len(chosen) >= LEAST:
        return chosen
    people = [one.id for one in there if one.kind == "annotator"][:_MOST_AT_FIRST]
    return people if len(people) >= LEAST else [one.id for one in there[:LEAST]]
