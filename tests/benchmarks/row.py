"""One line of the table of measurements."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, beside what is wanted and what the least possible work costs.

    `aim` is the most that is wanted, or the least where `more` is better. `floor` is what the
    work costs that nothing can spare, measured in the same run. `cpu` is the same rate in each
    second of processor time, all processes added up: it hardly changes with what else runs. Where
    it is given, the floor is such a rate too.
    """

    what: str
    value: float
    unit: str
    aim: float | None = None
    floor: float | None = None
    more: bool = False
    cpu: float | None = None

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
            compared = self.value if self.cpu is None else self.cpu
            floor += f" (x{compared / self.floor:.2g})"
        cpu = "" if self.cpu is None else f"cpu {_written(self.cpu):>7} "
        missed = "" if self.holds else "  MISSED"
        return (
            f"{self.what:62} {_written(self.value):>9} {self.unit:9} {aim:14} {cpu}{floor}{missed}"
        ).rstrip()


def _written(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
