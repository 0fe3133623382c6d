"""What was used in the palette or sought, newest first, remembered for each corpus."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QSettings

_KEPT = 40


class Recent:
    """Remembers entries by their ids in the settings, in an area of their own."""

    def __init__(self, settings: QSettings, corpus: Path, area: str = "palette") -> None:
        self._settings = settings
        name = hashlib.sha256(str(corpus.absolute()).encode()).hexdigest()[:16]
        self._key = f"{area}/{name}"

    def ids(self) -> list[str]:
        """List what was used, newest first."""
        try:
            found: object = json.loads(str(self._settings.value(self._key) or "[]"))
        except ValueError:
            return []  # somebody wrote in the settings
        return [str(one) for one in found] if isinstance(found, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]

    def use(self, entry_id: str) -> None:
        """Put an entry before all others."""
        others = [one for one in self.ids() if one != entry_id]
        kept = json.dumps([entry_id, *others[: _KEPT - 1]])
        self._settings.setValue(self._key, kept)
