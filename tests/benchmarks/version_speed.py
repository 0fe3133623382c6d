"""How fast two versions of a text are aligned, and other versions found in a large corpus."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from annotator.paths import sample_corpus
from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.project.versions.finding import candidates
from annotator.text.aligning import align
from tests.benchmarks.row import Row
from tests.benchmarks.suggest_speed import seconds

_WORDS = 5_000
_ARTICLES, _LENGTH = 5_000, 400


def run() -> list[Row]:
    """Time the alignment of long texts and the search through many, in time of the processor."""
    chance = random.Random(1)
    known = [word for path in _samples() for word in path.read_text("utf-8").split()]
    words = [chance.choice(known) for _ in range(_WORDS)]
    old = " ".join(words)
    versions = {
        "every thirtieth word changed": " ".join(
            "كلمة" if at % 30 == 0 else word for at, word in enumerate(words)
        ),
        "other forms of hamza": old.translate(str.maketrans("أإآ", "ااا")),
        "a mark on every letter": "".join(
            one + "\u064e" if "ب" <= one <= "ي" else one for one in old
        ),
        "all words in another order": " ".join(chance.sample(words, len(words))),
    }
    return [
        *(
            Row(
                f"{_WORDS:,} words aligned: {what}",
                1000 * seconds(lambda new=new: align(old, new)),
                "ms",
                300,
            )
            for what, new in versions.items()
        ),
        _finding(chance, known),
    ]


def _finding(chance: random.Random, known: list[str]) -> Row:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(_ARTICLES):
            text = " ".join(chance.choice(known) for _ in range(_LENGTH))
            (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
        create_corpus(folder / "c.hashiya", "news").close()
        with Project.open(folder / "c.hashiya") as project:
            import_files(project, sorted(folder.glob("*.txt")), ImportOptions())
            first = project.documents()[0].id
            spent = seconds(lambda: candidates(project, first))
    return Row(f"versions sought in {_ARTICLES:,} articles", spent, "s", 1)


def _samples() -> list[Path]:
    return sorted((sample_corpus() / "texts").glob("*"))
