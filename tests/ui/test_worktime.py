"""The time kept for an annotation is time at work."""

from __future__ import annotations

from annotator.ui.worktime import LONGEST_PAUSE, WorkTime


def test_time_between_signs_of_life_adds_up_until_it_is_taken() -> None:
    now = [100.0]
    worked = WorkTime(lambda: now[0])
    now[0] += 2
    worked.go_on()
    now[0] += 3.5
    assert worked.take() == 5500
    now[0] += 1
    assert worked.take() == 1000


def test_who_went_for_lunch_did_not_work_meanwhile() -> None:
    now = [0.0]
    worked = WorkTime(lambda: now[0])
    now[0] += 3600
    assert worked.take() == LONGEST_PAUSE
