"""The command says what became of each article, and which option decides what is left open."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli.faces import Faces
from annotator.cli.main import run

NEWS = "قالت الوكالة إن المحادثات مع الوفد استمرت ثلاثة أيام وإن الطرفين اتفقا على لقاء آخر"
NO_WINDOW = Faces(
    has_display=lambda: False,
    open_window=lambda *_: pytest.fail("no window was asked for"),
    paint=lambda *_: pytest.fail("no picture was asked for"),
)
Import = Callable[..., int]


@pytest.fixture
def bring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Import:
    """Import into a corpus of its own."""
    monkeypatch.chdir(tmp_path)
    assert run(["new", "a.hashiya"], NO_WINDOW) == 0
    capsys.readouterr()
    return lambda *words: run(["import", "a.hashiya", *map(str, words)], NO_WINDOW)


def test_each_article_is_told_as_data(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.csv").write_text(f"title,text\nأ,{NEWS}\nب,\n", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(f"{NEWS}\r\n".encode("cp1256"))
    assert bring("a.csv", "b.txt", "--json", "--report", "report.csv") == 1
    out, err = capsys.readouterr()
    table, text = json.loads(out)
    assert [one["outcome"] for one in table["articles"]] == ["added", "left out"]
    assert table["articles"][1]["problem"] in err
    changes = ["encoding cp1256 → utf-8", "line-end U+000D U+000A → U+000A ×1"]
    assert text["articles"][0]["changes"] == changes
    assert text["articles"][0]["notes"] == ["Its encoding was told by its letters."]
    with (tmp_path / "report.csv").open(encoding="utf-8-sig") as file:
        assert [one["name"] for one in csv.DictReader(file)] == ["أ", "", "b"]


def test_what_was_done_is_told_in_words(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.txt").write_bytes(NEWS.encode("cp1256"))
    assert bring("b.txt") == 0
    out = capsys.readouterr().out
    assert "b.txt: 1 document" in out
    assert "encoding cp1256 → utf-8; Its encoding was told by its letters." in out


def test_options_are_named_where_a_decision_is_wanted(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_bytes("نعم".encode("cp1256"))
    (tmp_path / "b.txt").write_text(NEWS.encode().decode("cp1256"), encoding="utf-8")
    assert bring("a.txt", "b.txt") == 1
    first, second = capsys.readouterr().err.strip().split("\n")
    assert "--encoding cp1256 or --encoding iso8859-6" in first
    assert "قالت الوكالة" in second
    assert second.endswith("(--repair or --as-is)")
    assert bring("a.txt", "--encoding", "cp1256") == 0
    assert bring("b.txt", "--repair") == 0
    assert bring("b.txt", "--as-is") == 0
    capsys.readouterr()
    assert run(["list", "a.hashiya", "documents", "--json"], NO_WINDOW) == 0
    assert len(json.loads(capsys.readouterr().out)) == 3


def test_columns_may_be_named(bring: Import, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"س,ص\nليفانت,{NEWS}\n", encoding="utf-8")
    assert bring("a.csv", "--column", "text=ص", "--column", "outlet=س") == 0
    assert bring("a.csv", "--column", "text=ع") == 1
    assert bring("a.csv", "--column", "text") == 1


def test_a_preview_stores_nothing(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_bytes(NEWS.encode("cp1256"))
    (tmp_path / "b.csv").write_text(f"عنوان,نص\nأ,{NEWS}\n", encoding="utf-8")
    (tmp_path / "c.txt").write_text(NEWS.encode().decode("cp1256"), encoding="utf-8")
    before = (tmp_path / "a.hashiya").read_bytes()
    assert bring("a.txt", "b.csv", "c.txt", "--preview", "--bidi", "off") == 0
    out = capsys.readouterr().out
    assert "Windows-1256: قالت الوكالة" in out
    assert "title=عنوان; text=نص" in out
    assert "mojibake cp1256 → utf-8: قالت الوكالة" in out
    assert bring("a.txt", "c.txt", "--preview", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown[0]["encodings"][0]["encoding"] == "cp1256"
    assert shown[1]["repair"]["beginning"] == NEWS
    assert (tmp_path / "a.hashiya").read_bytes() == before


TAGGED = "محمد B-PER\nقال O\n\nبغداد B-LOC\n"


def test_a_folder_of_files_with_any_ending_comes_in_as_the_format_that_is_named(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "tagged"
    folder.mkdir()
    for name in ("a.txt", "b.conll", "c.tags", "d"):
        (folder / name).write_text(TAGGED.replace("محمد", f"محمد{name[0]}"), encoding="utf-8")
    (folder / "notes.txt").write_text(NEWS, encoding="utf-8")
    (folder / "README.md").write_text("About these files\n", encoding="utf-8")
    assert bring("tagged", "--format", "conll2003", "--annotator", "ليلى", "--json") == 0
    *told, others = json.loads(capsys.readouterr().out)
    assert (others["file"], others["endings"]) == ("tagged", {".md": 1, ".txt": 1})
    assert [Path(one["file"]).name for one in told] == ["a.txt", "b.conll", "c.tags", "d"]
    assert [(one["documents"], one["annotations"]) for one in told] == [(1, 2)] * 4


@pytest.mark.parametrize(
    ("command", "asked", "near"),
    [
        ("import", "conll", "conll2003, conllu"),
        ("import", "web-anno", "web-annotation, webanno"),
        ("import", "ann", "brat"),
        ("export", "parquet", "huggingface"),
        ("export", "docbin", "spacy"),
    ],
)
def test_a_wrong_format_is_told_once_with_those_near_it(
    bring: Import,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    command: str,
    asked: str,
    near: str,
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TAGGED, encoding="utf-8")
    places = ["a.txt", "b.txt"] if command == "import" else ["out"]
    assert run([command, "a.hashiya", *places, "--format", asked], NO_WINDOW) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"hashiya: Hashiya cannot {command} the format {asked}: did you mean ")
    assert set(near.split(", ")) <= set(line.rpartition("mean ")[2].rstrip("?").split(", "))


def test_a_format_like_none_is_told_with_all_there_are(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(".", "--format", "zzz") == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "choose one of apf, bdocjs, brat" in line


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
def test_what_a_folder_holds_beside_articles_is_counted_by_ending(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "f"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.txt").write_text(NEWS, encoding="utf-8")
    for name in ("b.xml", "README", "sub/c.XML", ".hidden.xml"):
        (folder / name).write_text("<a/>")
    os.mkfifo(folder / "pipe.txt")
    (folder / "link.xml").symlink_to(folder / "b.xml")
    said = "f: 4 files of other kinds passed over (no ending 1, .xml 3)"
    assert bring("f", "--preview") == 0
    assert said in capsys.readouterr().out
    assert bring("f", "--report", "report.csv") == 1
    out, err = capsys.readouterr()
    assert said in out
    assert "f/pipe.txt: this is a folder or a device" in err
    with (tmp_path / "report.csv").open(encoding="utf-8-sig") as file:
        rows = [(one["name"], one["number"]) for one in csv.DictReader(file)
                if one["outcome"] == "passed over"]  # fmt: skip
    assert rows == [("*", "1"), ("*.xml", "3")]


@pytest.mark.parametrize(
    ("report", "said"),
    [("a.hashiya", "is a corpus file"), ("no/report.csv", "is not there: make it first")],
)
def test_a_report_that_cannot_be_written_is_told_before_anything_comes_in(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str], report: str, said: str
) -> None:
    (tmp_path / "a.txt").write_text(NEWS, encoding="utf-8")
    before = (tmp_path / "a.hashiya").read_bytes()
    assert bring("a.txt", "--report", report) == 1
    assert said in capsys.readouterr().err
    assert (tmp_path / "a.hashiya").read_bytes() == before


def test_what_is_read_with_another_file_is_not_passed_over(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "f").mkdir()
    for ending, text in (
        (".txt", "بغداد"),
        (".ann", "T1\tGPE 0 5\tبغداد\n"),
        (".a2", ""),
        (".x", ""),
    ):
        (tmp_path / "f" / f"a{ending}").write_text(text, encoding="utf-8")
    assert bring("f", "--annotator", "ليلى") == 0
    assert "f: 1 file of other kinds passed over (.x 1)" in capsys.readouterr().out


def test_a_name_cannot_steer_the_terminal(
    bring: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a\x1b[31m.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "b\x1b[31m\n.txt").write_text("", encoding="utf-8")
    bring("a\x1b[31m.txt", "b\x1b[31m\n.txt")
    out, err = capsys.readouterr()
    assert r"a\x1b[31m.txt" in out
    assert r"b\x1b[31m\n.txt" in err
    assert "\x1b" not in out + err
