"""How fast the lines of scraped articles are told apart, over real ones where they are at hand."""

from __future__ import annotations

import json
import time
import zipfile
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path

from annotator.curation.metadata.finding import find_metadata
from annotator.curation.regions.finding import find_regions
from annotator.curation.regions.reading_patterns import read_patterns
from annotator.curation.regions.source_lines import count_lines
from annotator.paths import sample_corpus
from tests.benchmarks.row import Row

NEWS = Path(__file__).resolve().parents[3] / "shared" / "data" / "saudi-news"
FIELDS = ("source", "url", "title", "author")


def run() -> list[Row]:
    """Time each part, in time of the processor."""
    every = articles()
    patterns = read_patterns()
    texts: dict[str, list[str]] = defaultdict(list)
    for text, meta in every:
        texts[meta.get("source", "")].append(text)
    sources = {key: count_lines(some) for key, some in texts.items()}
    regions = [
        find_regions(text, meta, patterns, sources[meta.get("source", "")]) for text, meta in every
    ]
    counting = seconds(lambda: [count_lines(some) for some in texts.values()])
    finding = seconds(
        lambda: [
            find_regions(text, meta, patterns, sources[meta.get("source", "")])
            for text, meta in every
        ]
    )
    telling = seconds(
        lambda: [
            find_metadata(text, [one.region for one in found], patterns.names, meta)
            for (text, meta), found in zip(every, regions, strict=True)
        ]
    )
    number = len(every)
    return [
        Row(f"lines of {number:,} articles counted", number / counting, "a second", more=True),
        Row(f"regions of {number:,} articles", number / finding, "a second", 2000, more=True),
        Row(f"metadata of {number:,} articles", number / telling, "a second", more=True),
        Row("patterns and names read", 1000 * seconds(read_patterns), "ms"),
    ]


def articles() -> list[tuple[str, Mapping[str, str]]]:
    """Give real articles with their metadata, or the sample corpus again and again."""
    found: list[tuple[str, Mapping[str, str]]] = []
    for path in sorted(NEWS.glob("*.zip")):
        with zipfile.ZipFile(path) as bundle:
            news = json.loads(bundle.read(bundle.namelist()[0]))
        found += [(one["content"], {key: one[key] for key in FIELDS}) for one in news]
    texts = sorted((sample_corpus() / "texts").glob("*.txt"))
    return found or [(path.read_text("utf-8"), {}) for path in texts] * 300


def seconds(work: Callable[[], object]) -> float:
    """Give the time of the processor that the work takes, the best of two."""
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best
