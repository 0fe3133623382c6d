"""Prints every benchmark as a table: `python -m tests.benchmarks`."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import canvas_speed, store_speed


def main() -> None:
    """Run every benchmark."""
    for title, rows in (("store", store_speed.run()), ("canvas", canvas_speed.run())):
        print(title)
        for row in rows:
            print(f"  {row}")


main()
