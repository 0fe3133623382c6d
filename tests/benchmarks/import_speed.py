"""How fast articles come in: from archives, from many files, from pages; and how fast none do."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from annotator.formats.articles import ArticleOptions, Source, html
from annotator.paths import sample_corpus
from annotator.project.creating import create_corpus
from annotator.project.importing import Imported, ImportOptions, find_files, import_files
from annotator.project.intake.surveying import survey
from annotator.project.project import Project
from annotator.text.decoding import candidates
from annotator.text.rescue.repairs import offered_repair
from tests.benchmarks.row import Row

NEWS = Path(__file__).resolve().parents[3] / "shared" / "data" / "saudi-news"
PAGE = "<html><body><article><h1>{title}</h1>{text}</article></body></html>"


def run() -> list[Row]:
    """Time each way, in time of the processor."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        archives = sorted(NEWS.glob("*.zip")) or [_table(folder)]
        in_archives, results = _seconds(folder, "archives", archives)
        again, _ = _seconds(folder, "archives", archives)
        texts = _texts(folder)
        files = folder / "files"
        files.mkdir()
        for number, text in enumerate(texts):
            (files / f"{number:05}.txt").write_text(text, encoding="utf-8")
        in_files, _ = _seconds(folder, "files", [files])
        looking = _time(lambda: [survey(one, ImportOptions()) for one in find_files([files])])
        number = sum(len(one.articles) for one in results)
        rate = len(texts) / in_files
        return [
            Row(f"{number:,} articles from archives", number / in_archives, "a second",
                more=True),
            Row("the same once more, of which none is new", number / again, "a second", more=True),
            Row(f"{len(texts):,} files of one article each", rate, "a second", more=True),
            Row("files looked at for the page of import", len(texts) / looking, "a second",
                more=True),
            *_single(texts),
        ]  # fmt: skip


def _single(texts: list[str]) -> list[Row]:
    some = texts[:200]
    lines = ("".join(f"<p>{line}</p>" for line in text.split("\n")) for text in some)
    pages = [PAGE.format(title="عنوان", text=text).encode() for text in lines]
    old = [text.encode("cp1256", "ignore") for text in some]
    extracting = _time(
        lambda: [list(html.read(Source("a.html", one), ArticleOptions())) for one in pages]
    )
    weighing = _time(lambda: [candidates(one) for one in old])
    checking = _time(lambda: [offered_repair(one) for one in texts])
    return [
        Row("a web page read, with a second opinion", 1000 * extracting / len(pages), "ms"),
        Row("encodings of an article weighed", 1000 * weighing / len(old), "ms"),
        Row("an article seen not to need a repair", 1000 * checking / len(texts), "ms"),
    ]


def _seconds(folder: Path, name: str, sources: list[Path]) -> tuple[float, list[Imported]]:
    path = folder / f"{name}.hashiya"
    if not path.exists():
        create_corpus(path, "news").close()
    results: list[Imported] = []
    with Project.open(path) as project:
        taken = _time(lambda: results.extend(import_files(project, sources, ImportOptions())))
    return taken, results


def _texts(folder: Path) -> list[str]:
    with Project.open(folder / "archives.hashiya", read_only=True) as project:
        return [project.corpus.text(one.id) for one in project.documents()]


def _table(folder: Path) -> Path:
    """Write the sample articles again and again, where the real ones are not at hand."""
    texts = [one.read_text("utf-8") for one in sorted(sample_corpus().rglob("*.txt"))]
    rows = [{"text": f"{number}\n{text}"} for number in range(500) for text in texts]
    path = folder / "table.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


def _time(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return time.process_time() - before
