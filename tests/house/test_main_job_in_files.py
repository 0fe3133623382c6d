"""Where no window can be seen, the main job is done in files, as a person would start it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MADE = [
    "sample.hashiya",
    "gold.jsonl",
    "gold.jsonl.loss.json",
    "gold.conll",
    "gold.conll.loss.json",
    "article.png",
]


@pytest.mark.parametrize("platform", [None, "offscreen"])
def test_the_sample_corpus_its_gold_and_a_picture_are_made(
    tmp_path: Path, platform: str | None
) -> None:
    if platform is None and sys.platform in {"win32", "darwin"}:
        pytest.skip("there is always a display here")
    shown = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    variables = {name: value for name, value in os.environ.items() if name not in shown}
    if platform:
        variables |= {"QT_QPA_PLATFORM": platform, "DISPLAY": ":0"}
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "demo", tmp_path / "حاشية one"],
        cwd=ROOT,
        env=variables | {"PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = [Path(line.strip()) for line in done.stdout.splitlines()[1:]]
    assert told == [tmp_path / "حاشية one" / name for name in MADE]
    _, gold, _, conll, _, picture = told
    documents = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    assert len(documents) == len(list((ROOT / "corpus" / "texts").glob("*.txt")))
    assert conll.read_text("utf-8").count("-DOCSTART-") == len(documents)
    assert picture.read_bytes().startswith(b"\x89PNG")
