"""What is found where a text names a date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Calendar = Literal["gregorian", "hijri"]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date named in a text: where (code points), which day or month, how sure.

    The value is ISO 8601 in the Gregorian calendar, `2015-08-11` or `2015-08`. It is approximate
    where it was converted from the Hijri calendar and nothing fixes the day. `weekday_agrees`
    tells whether the weekday beside it is that of the day, None without one.
    """

    start: int
    end: int
    value: str
    calendar: Calendar = "gregorian"
    approximate: bool = False
    weekday_agrees: bool | None = None

    @property
    def has_day(self) -> bool:
        """Say whether the day is known, and not the month alone."""
        return len(self.value) == 10
