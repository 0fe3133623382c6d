"""The Islamic calendar by arithmetic: a day or two off what the sighting of the moon gave.

Formulas of the tabular (civil) calendar after Reingold and Dershowitz, Calendrical Calculations,
chapter "The Islamic Calendar". News of Saudi Arabia follows Umm al-Qura, which differs from it by
up to two days, so what is converted here is approximate until a weekday or a second date fixes it.
"""

from __future__ import annotations

import datetime as dt

_EPOCH = dt.date(622, 7, 19).toordinal()  # 1 Muharram 1 in the Gregorian calendar
DRIFT = 2
"""By how many days the calendar in use may differ."""

LAST_YEAR = 1600


def is_hijri(year: int, month: int, day: int) -> bool:
    """Say whether there can be such a day: months have 29 or 30 days."""
    return 1 <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 30


def to_gregorian(year: int, month: int, day: int) -> dt.date:
    """Give the Gregorian day, right within DRIFT days."""
    months = 29 * (month - 1) + (6 * month - 1) // 11
    years = 354 * (year - 1) + (3 + 11 * year) // 30
    return dt.date.fromordinal(_EPOCH - 1 + years + months + day)


def on_weekday(near: dt.date, weekday: int) -> dt.date | None:
    """Give the day closest to a converted one that is this weekday (Monday 1 to Sunday 7).

    None when it lies further away than the calendars differ.
    """
    for away in range(DRIFT + 1):
        for day in (-away, away):
            found = near + dt.timedelta(days=day)
            if found.isoweekday() == weekday:
                return found
    return None
