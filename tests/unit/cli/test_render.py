"""The options of `render` reach whoever paints, and what makes no sense is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import paths
from annotator.cli.faces import Faces
from annotator.cli.main import run
from annotator.model.spans import Span
from annotator.project.picturing import PictureOptions
from annotator.project.project import Project

Render = Callable[..., int]


@pytest.fixture
def asked() -> list[tuple[str, PictureOptions]]:
    """Collect what was asked of the painter."""
    return []


@pytest.fixture
def render(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[tuple[str, PictureOptions]]
) -> Render:
    """Run the command on a corpus, with a painter that only remembers."""
    monkeypatch.chdir(tmp_path)

    def paint(_project: Project, name: str, out: Path, options: PictureOptions) -> list[Path]:
        asked.append((name, options))
        return [out, out.with_suffix(".html")] if options.html_beside else [out]

    faces = Faces(lambda: False, lambda *_: 1, paint)
    assert run(["new", "a.hashiya", "--scheme", "news"], faces) == 0
    article = str(paths.sample_corpus() / "texts" / "01-rutba-truce.txt")
    assert run(["import", "a.hashiya", article], faces) == 0
    return lambda *words: run(["render", "a.hashiya", *words], faces)


def test_without_options_everything_is_as_usual(
    render: Render, asked: list[tuple[str, PictureOptions]]
) -> None:
    assert render("doc", "a.png") == 0
    assert asked == [("doc", PictureOptions())]


def test_every_option_reaches_the_painter(
    render: Render, asked: list[tuple[str, PictureOptions]]
) -> None:
    words = (
        "--annotator ليلى --from 5 --to 9 --no-legend --theme dark --width 700 --scale 3.5"
        " --paper a4 --html --language ar --links all"
    )
    assert render("doc", "a.pdf", *words.split()) == 0
    assert asked[0][1] == PictureOptions(
        annotator="ليلى",
        crop=Span(5, 9),
        legend=False,
        links="all",
        theme="dark",
        width=700,
        scale=3.5,
        paper="a4",
        html_beside=True,
        language="ar",
    )
    assert render("doc", "a.svg", "--around", "id") == 0
    assert asked[1][1] == PictureOptions(around="id")


def test_the_files_made_are_told(render: Render, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert render("doc", "a.png", "--html") == 0
    assert capsys.readouterr().out == "Painted a.png.\nPainted a.html.\n"
    assert render("doc", "a.png", "--html", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"files": ["a.png", "a.html"]}


@pytest.mark.parametrize(
    "words", ["--from 3", "--to 3", "--from 3 --to 5 --around x", "--to 5 --around x"]
)
def test_half_a_crop_is_refused(
    render: Render,
    asked: list[tuple[str, PictureOptions]],
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert render("doc", "a.png", *words.split()) == 1
    assert "both --from and --to, or --around" in capsys.readouterr().err
    assert asked == []
