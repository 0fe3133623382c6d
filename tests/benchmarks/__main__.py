"""Prints every benchmark as a table: `python -m tests.benchmarks`, or with names of areas."""

from __future__ import annotations

import argparse
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

from annotator.garbage import collect_rarely
from tests.benchmarks import (
    agreement_speed,
    amending_speed,
    canvas_memory,
    canvas_speed,
    clitic_speed,
    comparing_speed,
    curation_speed,
    duplicate_speed,
    editing_speed,
    format_speed,
    import_speed,
    listing_speed,
    rich_format_speed,
    search_speed,
    store_speed,
    suggest_speed,
    version_speed,
)

AREAS = {
    "store": store_speed.run,
    "canvas": canvas_speed.run,
    "editing": editing_speed.run,
    "amending": amending_speed.run,
    "memory": canvas_memory.run,
    "clitics": clitic_speed.run,
    "suggest": suggest_speed.run,
    "versions": version_speed.run,
    "search": search_speed.run,
    "curation": curation_speed.run,
    "import": import_speed.run,
    "agreement": agreement_speed.run,
    "comparing": comparing_speed.run,
    "listing": listing_speed.run,
    "duplicates": duplicate_speed.run,
    "formats": format_speed.run,
    "rich formats": rich_format_speed.run,
}


def main() -> None:
    """Run every benchmark as the command line runs; timings tell and never fail."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("areas", nargs="*", help=f"of {', '.join(AREAS)} (default: all)")
    asked: list[str] = parser.parse_args().areas
    for unknown in set(asked) - set(AREAS):
        parser.error(f"there is no area called {unknown}")
    collect_rarely()
    for title in asked or AREAS:
        print(title)
        for row in AREAS[title]():
            print(f"  {row}")


main()
