"""One line of the table of measurements."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, beside what is wanted and what the least possible work costs.

    `aim` is the most that is wanted, or the least where `more` is better. `floor` is what the
    work costs that nothing can spare, measured in the same run.
    """

    what: str
    value: float
    unit: str
    aim: float | None = None
    floor: float | None = None
    more: bool = False

    @property
    def holds(self) -> bool:
        """Say whether the aim is met."""
        if self.aim is None:
            return True
        return self.value >= self.aim if self.more else self.value <= self.aim

    def __str__(self) -> str:
        bound = ">" if self.more else "<"
        aim = "" if self.aim is None else f"aim {bound} {_written(self.aim)}"
        floor = "" if self.floor is None else f"floor {_written(self.floor)}"
        if self.floor:
            floor += f" (x{self.value / self.floor:.1f})"
        missed = "" if self.holds else "  MISSED"
        return (
            f"{self.what:62} {_written(self.value):>9} {self.unit:9} {aim:14} {floor}{missed}"
        ).rstrip()


def _written(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
