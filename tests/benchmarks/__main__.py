"""Prints every benchmark as a table: `python -m tests.benchmarks`."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import canvas_speed, clitic_speed, store_speed


def main() -> None:
    """Run every benchmark."""
    areas = {"store": store_speed, "canvas": canvas_speed, "clitics": clitic_speed}
    for title, rows in ((title, area.run()) for title, area in areas.items()):
        print(title)
        for row in rows:
            print(f"  {row}")


main()
