"""Files made to harm are refused or cleaned, each with one sentence, and nothing is left behind."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.jsonl import line_of
from annotator.model.sets import AnnotatedDocument
from annotator.project.creating import create_corpus
from annotator.project.importing import Imported, ImportOptions, import_files
from annotator.project.project import Project
from tests.unit.formats import made_files
from tests.unit.formats.articles import document

NEWS = "قالت الوكالة إن المحادثات استمرت ثلاثة أيام وإن الطرفين اتفقا على لقاء آخر"
MEGABYTE = 1024 * 1024
BOMB = '<!DOCTYPE x [<!ENTITY a "&#1578;"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as opened:
        yield opened


def bring(project: Project, name: str, data: bytes) -> Imported:
    """Import one file, which must not raise, and whose problems must each be one sentence."""
    file = project.corpus.path.with_name(name)
    file.write_bytes(data)
    (result,) = import_files(project, [file], ImportOptions())
    for problem in result.problems:
        assert "\n" not in str(problem)
        assert name in str(problem)
    return result


def refused(project: Project, name: str, data: bytes, told: str) -> None:
    result = bring(project, name, data)
    assert [told in str(one) for one in result.problems] == [True], result.problems
    assert project.documents() == []


def links(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as zipped:
        for name in names:
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            zipped.writestr(info, "/etc/passwd")
    return made.getvalue()


def locked() -> bytes:
    data = bytearray(made_files.archive({"a.txt": NEWS}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    return bytes(data)


def damaged() -> bytes:
    data = bytearray(made_files.archive({"a.txt": NEWS * 50}))
    data[40:60] = bytes(20)
    return bytes(data)


ARCHIVES = {
    "a bomb": (made_files.archive({"a.txt": b" " * 60 * MEGABYTE}), "would unpack to 60 MB"),
    "a link": (links("a.txt"), "a link to another file"),
    "a way up": (made_files.archive({"../../a.txt": NEWS}), "leads out of the archive"),
    "a way up by Windows": (made_files.archive({"..\\a.txt": NEWS}), "leads out of the archive"),
    "a drive": (made_files.archive({"C:\\a.txt": NEWS}), "leads out of the archive"),
    "the root": (made_files.archive({"/etc/a.txt": NEWS}), "leads out of the archive"),
    "an archive": (made_files.archive({"a.zip": made_files.archive({"a.txt": NEWS})}), "within"),
    "a password": (locked(), "protected by a password"),
    "no archive": (b"PK\x03\x04 nothing more", "not a zip archive"),
    "damage": (damaged(), "damaged"),
}


@pytest.mark.parametrize("kind", ARCHIVES)
def test_a_hostile_archive_is_refused(project: Project, kind: str) -> None:
    data, told = ARCHIVES[kind]
    refused(project, "bad.zip", data, told)


def test_nothing_is_ever_unpacked(project: Project, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    bring(project, "a.zip", made_files.archive({"../x.txt": NEWS, "ok/y.txt": NEWS}))
    made = {one.name for one in set(tmp_path.iterdir()) - before}
    assert {one for one in made if not one.startswith("work.hashiya-")} == {"a.zip"}
    assert len(project.documents()) == 1


def test_a_name_that_turns_the_line_round_is_told_harmlessly(project: Project) -> None:
    result = bring(project, "a.zip", made_files.archive({"a\u202etxt.exe\n.txt": NEWS}))
    assert result.documents == 1
    assert "\n" not in project.documents()[0].meta["file"]


def test_a_name_of_old_windows_is_read_as_it_was_written(project: Project) -> None:
    name = "خبر عاجل.txt".encode("cp720")
    placeholder = b"x" * len(name)
    data = made_files.archive({placeholder.decode(): NEWS}).replace(placeholder, name)
    assert bring(project, "a.zip", data).problems == []
    assert project.documents()[0].name == "خبر عاجل"


WORDS = {
    "entities": (
        made_files.archive({"word/document.xml": f"{BOMB}<document>&b;</document>"}),
        "entities",
    ),
    "entities in UTF-16": (
        made_files.archive(
            {"word/document.xml": f"{BOMB}<document>&b;</document>".encode("utf-16")}
        ),
        "entities",
    ),
    "a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "protected by a password"),
    "no Word at all": (made_files.archive({"a.txt": NEWS}), "damaged"),
    "broken XML": (made_files.archive({"word/document.xml": "<w:document>"}), "damaged"),
    "no text": (made_files.word(""), "no text"),
    "a bomb": (made_files.archive({"word/document.xml": b"<a>" + b" " * 99 * MEGABYTE}), "99 MB"),
}


@pytest.mark.parametrize("kind", WORDS)
def test_a_hostile_word_file_is_refused(project: Project, kind: str) -> None:
    data, told = WORDS[kind]
    refused(project, "bad.docx", data, told)


BOOKS = {
    "entities": (made_files.archive({"xl/workbook.xml": f"{BOMB}<workbook/>"}), "entities"),
    "a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "protected by a password"),
    "no Excel at all": (made_files.archive({"a.txt": NEWS}), "damaged"),
}


@pytest.mark.parametrize("kind", BOOKS)
def test_a_hostile_workbook_is_refused(project: Project, kind: str) -> None:
    pytest.importorskip("openpyxl")
    data, told = BOOKS[kind]
    refused(project, "bad.xlsx", data, told)


PDFS = {
    "a password": (
        made_files.pdf(["abc"], "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + "41" * 32
                       + "> /U <" + "42" * 32 + "> >> /ID [<00> <00>]"),
        "protected by a password",
    ),
    "cut": (made_files.pdf([NEWS])[:400], "damaged"),
    "no PDF at all": (b"%PDF-1.7\nnothing", "damaged"),
    "only pictures": (made_files.pdf([]), "no text"),
    "a page in itself": (made_files.pdf([NEWS]).replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"), ""),
}  # fmt: skip


@pytest.mark.parametrize("kind", PDFS)
def test_a_hostile_pdf_is_refused(project: Project, kind: str) -> None:
    pytest.importorskip("pypdf")
    data, told = PDFS[kind]
    refused(project, "bad.pdf", data, told)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.txt", b"PK\x03\x04 a zip in disguise", "ZIP file, not plain text"),
        ("a.txt", bytes(range(256)) * 9, "not a text file"),
        ("a.csv", b"a," * 5000 + b"b\n", "5001 columns"),
        ("a.csv", b'"' + b"a" * (17 * MEGABYTE), "table"),
        ("a.json", b'{"a":' * 100_000, "nested too deeply"),
        ("a.json", b'[{"text": ' + b"9" * 5000 + b"}]", "number in it is too large"),
        ("a.html", b"<html>", "no article"),
        ("a.mhtml", b"Content-Type: multipart/related\n\n", "no page"),
        ("a.rar", b"Rar!", "cannot be imported"),
    ],
)
def test_other_hostile_files_are_refused(
    project: Project, name: str, data: bytes, told: str
) -> None:
    if name.endswith("html"):
        pytest.importorskip("trafilatura", exc_type=ImportError)
    refused(project, name, data, told)


def test_what_cannot_be_stored_is_cleaned_and_recorded(project: Project) -> None:
    text = NEWS + " \\u0000 \\ud800 \\u202e.\\r\\n"
    data = '{"text": "' + text + '", "title": "ع\\u0000ن"}'
    assert bring(project, "a.json", data.encode()).documents == 1
    document = project.document(project.documents()[0].id)
    assert document.text == f"عن\n{NEWS}  \ufffd \u202e.\n"
    assert {one.kind for one in document.cleaning} == {"control", "surrogate", "line-end"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")
def test_links_and_pipes_in_a_folder_are_not_followed(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    secret = tmp_path / "secret.txt"
    secret.write_text(NEWS, encoding="utf-8")
    (folder / "link.txt").symlink_to(secret)
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe.txt")
    told = [str(one.problem) for one in import_files(project, [folder], ImportOptions())]
    assert told == [
        "f/loop: this is a link to another file; it was left out.",
        "f/link.txt: this is a link to another file; it was left out.",
        "f/pipe.txt: this is a folder or a device, not a file; choose a file.",
    ]
    assert project.documents() == []


def test_a_line_of_a_million_letters_is_refused(project: Project) -> None:
    refused(project, "a.txt", ("ا" * MEGABYTE).encode(), "line 1 has 1,048,576 characters")


SOUND = {
    "a.zip": made_files.archive({"a.txt": NEWS, "b.json": f'[{{"text": "{NEWS}"}}]'}),
    "a.docx": made_files.word(f"<w:p><w:r><w:t>{NEWS}</w:t></w:r></w:p>"),
    "a.pdf": made_files.pdf([NEWS]),
    "a.csv": f"title,text\nأ,{NEWS}\n".encode(),
    "a.json": f'[{{"text": "{NEWS}", "n": [1, {{}}]}}]'.encode(),
    "a.txt": NEWS.encode("cp1256"),
}


@pytest.mark.parametrize("name", SOUND)
@given(st.data())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_damaged_nothing_is_raised(
    project: Project, name: str, data: st.DataObject
) -> None:
    if name.endswith("pdf"):
        pytest.importorskip("pypdf")
    damaged = bytearray(SOUND[name])
    for place in data.draw(st.lists(st.integers(0, len(damaged) - 1), max_size=8)):
        damaged[place] = data.draw(st.integers(0, 255))
    bring(project, name, bytes(damaged[: data.draw(st.integers(0, len(damaged)))]))


MARKS = f"T1\tPER 0 4\t{NEWS[:4]}\n"


def test_what_may_harm_among_annotations_is_told_and_keeps_all_out(project: Project) -> None:
    data = made_files.archive({"a.ann": MARKS, "a.txt": NEWS, "b.ann": MARKS, "../b.txt": NEWS})
    refused(project, "a.zip", data, "a.zip/../b.txt: its path leads out of the archive")


def test_what_is_right_beside_it_comes_in_when_asked_for(project: Project, tmp_path: Path) -> None:
    data = {"a.ann": MARKS, "a.txt": NEWS, "b.txt": b" " * 60 * MEGABYTE}
    (tmp_path / "a.zip").write_bytes(made_files.archive(data))
    options = ImportOptions(on_error="skip")
    (result,) = import_files(project, [tmp_path / "a.zip"], options)
    assert (result.documents, result.annotations) == (1, 1)
    assert ["a.zip/b.txt: it would unpack to 60 MB" in str(one) for one in result.skipped] == [True]


def test_an_archive_of_nothing_but_harm_is_told_once_by_its_name(project: Project) -> None:
    data = made_files.archive({"../a.ann": MARKS, "../a.txt": NEWS})
    result = bring(project, "a.zip", data)
    assert [str(one).count("a.zip") for one in result.problems] == [1]
    assert "leads out of the archive" in str(result.problems[0])


def test_a_folder_that_holds_nothing_is_named_once(project: Project, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (result,) = import_files(project, [tmp_path / "empty"], ImportOptions())
    assert (
        str(result.problem) == f"{tmp_path / 'empty'}: there is no file here that can be imported."
    )


def test_signs_that_turn_the_direction_are_kept_and_told(project: Project) -> None:
    result = bring(project, "a.txt", f"{NEWS}\u202e الخبر\u202c\u200f.\n".encode())
    assert [str(one) for one in result.articles[0].notes] == [
        "The text holds signs that turn its direction, which are kept: 3."
    ]
    assert "\u202e" in project.document(project.documents()[0].id).text


def test_a_line_without_end_is_refused_with_its_number(project: Project, tmp_path: Path) -> None:
    endless, long = tmp_path / "endless.txt", tmp_path / "long.txt"
    endless.write_text(f"عنوان الخبر\n{'كلمة' * 25_001}\n", "utf-8")
    long.write_text(f"عنوان آخر\n{'كلمة ' * 20_000}\n", "utf-8")
    first, second = import_files(project, [endless, long], ImportOptions())
    assert str(first.problem).endswith(
        "endless.txt: line 2 has 100,004 characters, more than any line of an"
        " article (at most 100,000); part it into paragraphs and import it again."
    )
    assert (second.problem, second.documents) == (None, 1)


def test_a_line_without_end_among_annotated_articles_is_told(
    project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "x.jsonl"
    texts = ("خبر قصير", "كلمة" * 25_001, "خبر آخر")
    items = (AnnotatedDocument(document(text)) for text in texts)
    file.write_text("".join(map(line_of, items)), "utf-8")
    (stopped,) = import_files(project, [file], ImportOptions())
    assert "line 1 has 100,004 characters" in str(stopped.problem)
    assert project.documents() == []
    (done,) = import_files(project, [file], ImportOptions(on_error="skip"))
    assert (done.documents, len(done.skipped)) == (2, 1)
