"""Articles come in from files, folders and archives; what is wrong is told, the rest is in."""

from __future__ import annotations

import csv
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import paths
from annotator.errors import AnnotatorError
from annotator.project.creating import create_corpus
from annotator.project.duplicates import find_duplicates
from annotator.project.exporting import ExportOptions, export
from annotator.project.importing import (
    FileChoice,
    Imported,
    ImportOptions,
    find_files,
    import_files,
)
from annotator.project.intake.documents import RepairWantedError
from annotator.project.intake.reporting import as_rows, write_report
from annotator.project.intake.surveying import survey
from annotator.project.managing.metadata import set_field
from annotator.project.project import Project
from annotator.text.decoding import UnsureEncodingError
from tests.unit.formats.made_files import archive

NEWS = (
    "عنوان الخبر\nقالت الوكالة (AWP) إن المحادثات مع الوفد استمرت ثلاثة أيام، وأن الطرفين اتفقا"
    " على 2,500 بند، «نعم للحوار» في مدينة بغداد.\n"
)
REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "saudi-news"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    path = tmp_path / "work.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path, "ليلى") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "أخبار"
    made.mkdir()
    return made


def only(results: list[Imported]) -> Imported:
    (one,) = results
    return one


def garbled(text: str) -> str:
    return text.encode().decode("cp1256")


def test_a_folder_stands_for_all_readable_files_below_it(project: Project, folder: Path) -> None:
    (folder / "ب" / "ج").mkdir(parents=True)
    (folder / "1.txt").write_text(NEWS, encoding="utf-8")
    (folder / "ب" / "2.txt").write_bytes((NEWS * 2).encode("cp1256"))
    (folder / "ب" / "ج" / "3.csv").write_text(f"title,text\nثالث,{'نص ' * 30}\n", encoding="utf-8")
    (folder / "4.png").write_bytes(b"\x89PNG")
    (folder / ".hidden.txt").write_text("x", encoding="utf-8")
    results = import_files(project, [folder], ImportOptions())
    assert [one.problem for one in results] == [None] * 4
    assert [(one.file, one.endings) for one in results if one.endings] == [(folder, {".png": 1})]
    documents = {one.name: one.meta["file"] for one in project.documents()}
    assert documents == {
        "1": "أخبار/1.txt",
        "2": "أخبار/ب/2.txt",
        "ثالث": "أخبار/ب/ج/3.csv",
    }
    steps = project.document(project.documents()[1].id).cleaning
    assert [(one.kind, one.was, one.now) for one in steps] == [("encoding", "cp1256", "utf-8")]


def test_importing_twice_adds_nothing(project: Project, folder: Path) -> None:
    (folder / "1.txt").write_text(NEWS, encoding="utf-8")
    (folder / "2.txt").write_text(NEWS, encoding="utf-8")
    (folder / "3.json").write_text(json.dumps([{"text": NEWS * 2}] * 2), encoding="utf-8")
    (folder / "4.zip").write_bytes(archive({"a.txt": NEWS * 3, "b.txt": NEWS}))
    first = import_files(project, [folder], ImportOptions())
    assert [(one.documents, one.already_there) for one in first] == [(1, 0), (1, 0), (1, 1), (2, 0)]
    again = import_files(project, [folder], ImportOptions())
    assert [(one.documents, one.already_there) for one in again] == [(0, 1), (0, 1), (0, 2), (0, 2)]
    assert len(project.documents()) == 5


def test_a_reprint_is_a_document_of_its_own_and_an_exact_duplicate(
    project: Project, folder: Path
) -> None:
    rows = [
        {"text": NEWS, "url": "https://a.example/1", "outlet": "الأولى"},
        {"text": NEWS, "url": "https://b.example/7", "outlet": "الثانية"},
        {"text": NEWS, "url": "https://a.example/1"},
    ]
    (folder / "1.json").write_text(json.dumps(rows), encoding="utf-8")
    (folder / "خبر.txt").write_text(NEWS, encoding="utf-8")
    for wanted in ([(2, 1), (1, 0)], [(0, 3), (0, 1)]):
        results = import_files(project, [folder], ImportOptions())
        assert [(one.documents, one.already_there) for one in results] == wanted
    (cluster,) = find_duplicates(project).clusters(project)
    assert cluster.kind == "exact"
    assert len(cluster.members) == 2
    project.change_corpus(find_duplicates(project).keep(project, [(cluster, cluster.keep)]))
    assert [one.kind for one in project.corpus.links()] == ["duplicate"] * 2


def test_what_was_written_into_the_metadata_since_makes_nothing_new(
    project: Project, folder: Path
) -> None:
    (folder / "1.txt").write_text(NEWS, encoding="utf-8")
    rows = [{"text": f"{number} {NEWS}"} for number in range(3)]
    (folder / "2.json").write_text(json.dumps(rows), encoding="utf-8")
    import_files(project, [folder], ImportOptions())
    every = [one.id for one in project.documents()]
    project.change_corpus(set_field(project, every, "outlet", "الثانية"))
    again = import_files(project, [folder], ImportOptions())
    assert [(one.documents, one.already_there) for one in again] == [(0, 1), (0, 3)]
    # A row more at the top moves the numbers of all others, after which rows are called.
    rows.insert(0, {"text": f"جديد {NEWS}"})
    (folder / "2.json").write_text(json.dumps(rows), encoding="utf-8")
    grown = only(import_files(project, [folder / "2.json"], ImportOptions()))
    assert (grown.documents, grown.already_there) == (1, 3)


def test_damaged_bytes_are_told_and_recorded(project: Project, folder: Path) -> None:
    (folder / "1.txt").write_bytes(NEWS.encode() + b"\xd8.\n")
    result = only(import_files(project, [folder], ImportOptions()))
    document = project.document(project.documents()[0].id)
    (step,) = document.cleaning
    assert (step.kind, [document.text[at] for at in step.at]) == ("damaged-bytes", ["\ufffd"])
    assert "damaged" in str(result.articles[0].notes[0])


def test_the_title_of_a_table_is_a_region_of_the_text(project: Project, folder: Path) -> None:
    (folder / "1.json").write_text(json.dumps({"title": "خبر أول", "content": NEWS}), "utf-8")
    import_files(project, [folder], ImportOptions())
    document = project.document(project.documents()[0].id)
    (region,) = document.regions
    assert document.text[region.start : region.end] == "خبر أول"
    assert region.kind == "title"


def test_an_archive_is_one_step_and_its_bad_members_are_told(
    project: Project, folder: Path
) -> None:
    members = {
        "خبر/1.txt": NEWS,
        "خبر/empty.txt": " \n",
        "خبر/2.csv": f"title,text\nأ,{'نص ' * 30}\nب\n",
        "picture.png": b"\x89PNG",
        "more.zip": archive({"a.txt": NEWS}),
        "__MACOSX/._1.txt": "x",
    }
    (folder / "a.zip").write_bytes(archive(members))
    result = only(import_files(project, [folder / "a.zip"], ImportOptions()))
    assert result.documents == 2
    assert result.passed_over == 1
    assert [str(one).partition(": ")[0] for one in result.problems] == [
        "a.zip/more.zip",
        "a.zip/خبر/2.csv, line 3",
        "a.zip/خبر/empty.txt",
    ]
    assert len(project.corpus.journal()) == 1


def test_an_encoding_that_is_not_certain_is_left_to_a_person(
    project: Project, folder: Path
) -> None:
    file = folder / "1.txt"
    file.write_bytes("نعم".encode("cp1256"))
    result = only(import_files(project, [file], ImportOptions()))
    assert isinstance(getattr(result.problem, "problem", None), UnsureEncodingError)
    assert "--" not in str(result.problem)
    choice = ImportOptions(files={file: FileChoice(encoding="cp1256")})
    assert only(import_files(project, [file], choice)).documents == 1
    assert project.document(project.documents()[0].id).text == "نعم"


@pytest.mark.parametrize("garble", [garbled, lambda text: garbled(garbled(text))])
def test_a_garbled_text_waits_for_a_decision(project: Project, folder: Path, garble) -> None:
    file = folder / "1.txt"
    file.write_text(garble(NEWS), encoding="utf-8")
    result = only(import_files(project, [file], ImportOptions()))
    assert isinstance(result.problem, RepairWantedError)
    assert "عنوان الخبر" in str(result.problem)
    assert project.documents() == []
    assert only(import_files(project, [file], ImportOptions(repair="repair"))).documents == 1
    document = project.document(project.documents()[0].id)
    assert document.text == NEWS
    assert {one.kind for one in document.cleaning} == {"mojibake"}
    source = document.text
    for step in reversed(document.cleaning):
        source = source.encode(step.now).decode(step.was)
    assert source == garble(NEWS)
    assert only(import_files(project, [file], ImportOptions(repair="keep"))).documents == 1
    assert project.document(project.documents()[1].id).text == garble(NEWS)


def test_of_a_table_only_garbled_rows_wait(project: Project, folder: Path) -> None:
    rows = [
        {"title": "سليم", "text": NEWS},
        {"title": garbled("عنوان طويل"), "text": garbled(NEWS)},
    ]
    file = folder / "1.json"
    file.write_text(json.dumps(rows), encoding="utf-8")
    first = only(import_files(project, [file], ImportOptions()))
    assert [one.outcome for one in first.articles] == ["added", "left out"]
    second = only(import_files(project, [file], ImportOptions(repair="repair")))
    assert [one.outcome for one in second.articles] == ["already there", "added"]
    assert project.documents()[1].name == "عنوان طويل"
    assert project.documents()[1].meta["title"] == "عنوان طويل"


def test_columns_are_mapped_as_a_person_says(project: Project, folder: Path) -> None:
    file = folder / "1.csv"
    file.write_text(f"a,b,c\nليفانت,{NEWS[:60].replace(chr(10), ' ')},x\n", encoding="utf-8")
    options = ImportOptions(columns={"text": "b", "outlet": "a"})
    assert only(import_files(project, [file], options)).problem is None
    meta = project.documents()[0].meta
    assert (meta["outlet"], meta["c"], meta["file_number"]) == ("ليفانت", "x", "2")


def test_a_bad_file_among_many_is_told_alone(project: Project, folder: Path) -> None:
    for number in range(1100):
        (folder / f"{number:04}.txt").write_text(f"{number} {NEWS}", encoding="utf-8")
    (folder / "0100.txt").write_bytes(b"")
    results = import_files(project, [folder], ImportOptions())
    assert [one.file.name for one in results if one.problem is not None] == ["0100.txt"]
    assert len(project.documents()) == 1099
    assert [one.name for one in project.documents()][:2] == ["0000", "0001"]


def test_a_stopped_import_keeps_whole_files(project: Project, folder: Path) -> None:
    (folder / "1.txt").write_text(NEWS, encoding="utf-8")
    rows = [{"text": f"{number} {NEWS}"} for number in range(50)]
    (folder / "2.json").write_text(json.dumps(rows), encoding="utf-8")
    asked = iter(range(1000))
    results = import_files(project, [folder], ImportOptions(), cancelled=lambda: next(asked) > 20)
    assert [one.file.name for one in results] == ["1.txt"]
    assert len(project.documents()) == 1


def test_our_own_lines_stay_lossless_and_others_are_articles(
    project: Project, folder: Path
) -> None:
    (folder / "1.jsonl").write_text(json.dumps({"text": NEWS}) + "\n", encoding="utf-8")
    ours = Path(__file__).resolve().parents[3] / "corpus" / "sample.gold.jsonl"
    results = import_files(project, [folder / "1.jsonl", ours], ImportOptions())
    assert [one.problem for one in results] == [None, None]
    assert results[0].articles
    assert results[1].annotations


def test_our_own_lines_are_known_whoever_wrote_them_anew(project: Project, folder: Path) -> None:
    ours = Path(__file__).resolve().parents[3] / "corpus" / "sample.gold.jsonl"
    line = json.loads(ours.read_text("utf-8").partition("\n")[0])
    (folder / "1.jsonl").write_text(json.dumps(line, separators=(",", ":")) + "\n", "utf-8")
    sets = {"sets": line.pop("sets"), **line}
    (folder / "2.jsonl").write_text(json.dumps(sets) + "\n", "utf-8")
    (folder / "3.zip").write_bytes(archive({"1.jsonl": (folder / "1.jsonl").read_bytes()}))
    one, two, three = import_files(project, [folder], ImportOptions())
    assert one.annotations
    assert two.already_there
    assert (three.problem, three.already_there) == (None, 1)


def test_the_report_is_a_table_without_formulas(project: Project, folder: Path) -> None:
    rows = [{"title": "=HYPERLINK(1)", "text": NEWS}, {"text": ""}]
    (folder / "1.json").write_text(json.dumps(rows), encoding="utf-8")
    results = import_files(project, [folder, folder / "no.txt"], ImportOptions())
    write_report(results, folder / "report.csv")
    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [one["outcome"] for one in table] == ["added", "left out", "left out"]
    assert table[0]["name"] == "'=HYPERLINK(1)"
    assert "no text" in table[1]["problem"]
    assert "no such file" in table[2]["problem"]
    assert len(as_rows(results)) == 3
    with pytest.raises(AnnotatorError, match="is a folder: add the name of a file"):
        write_report(results, folder)
    corpus = folder / "other.hashiya"
    create_corpus(corpus, "news").close()
    with pytest.raises(AnnotatorError, match="is a corpus file"):
        write_report(results, corpus)


def test_a_survey_shows_what_may_be_decided(folder: Path) -> None:
    (folder / "1.txt").write_bytes("نعم".encode("cp1256"))
    (folder / "2.txt").write_text(garbled(NEWS), encoding="utf-8")
    (folder / "3.csv").write_text(f"م,ن\nأ,{'نص ' * 30}\n", encoding="utf-8")
    (folder / "4.csv").write_text("م,ن\nأ,ب\n", encoding="utf-8")
    (folder / "5.zip").write_bytes(archive({"a.txt": NEWS, "b.txt": "نعم".encode("cp1256")}))
    (folder / "6.txt").write_bytes(b"")
    one, two, three, four, five, six = [
        survey(file, ImportOptions()) for file in find_files([folder])
    ]
    assert [each.encoding for each in one.encodings][:2] == ["cp1256", "iso8859-6"]
    assert (one.encoding, one.beginning) == ("", "نعم")
    assert one.problem is not None
    assert two.repair is not None
    assert two.repair.text == NEWS
    assert three.chosen == {"text": "ن"}
    assert three.rows[0]["م"] == "أ"
    assert four.columns == ("م", "ن")
    assert four.problem is not None
    assert five.format == "zip"
    assert five.beginning == NEWS
    assert six.problem is not None


def test_five_thousand_articles_come_from_their_archives_at_once(project: Project) -> None:
    if not REAL.exists():
        pytest.skip("the articles are not here")
    results = import_files(project, [REAL], ImportOptions())
    assert [one.problem for one in results] == [None] * 3
    told = [article for one in results for article in one.articles]
    assert len(told) == 5467
    assert sum(one.documents for one in results) == len(project.documents()) > 5000
    assert all(one.problem is None or "no text" in str(one.problem) for one in told)
    repeated = import_files(project, [REAL], ImportOptions())
    assert sum(one.documents for one in repeated) == 0


def test_who_watches_sees_how_far_a_large_file_is_read(project: Project, tmp_path: Path) -> None:
    lines = tmp_path / "large.jsonl"
    record = json.dumps({"text": "خبر طويل " * 2000, "entities": []}, ensure_ascii=False)
    made = (record.replace("خبر", f"خبر {number}", 1) for number in range(60))
    lines.write_text("\n".join(made) + "\n", encoding="utf-8")
    seen: list[tuple[int, int]] = []
    (done,) = import_files(
        project, [lines], ImportOptions("doccano"), progress=lambda *one: seen.append(one)
    )
    assert done.problem is None
    assert len(seen) > 20
    assert seen == sorted(set(seen))
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("key", ["brat", "webanno", "tei"])
def test_who_watches_sees_how_far_a_folder_or_an_archive_is_read(
    project: Project, tmp_path: Path, key: str, packed: bool
) -> None:
    (done,) = import_files(project, [paths.sample_corpus() / "sample.gold.jsonl"], ImportOptions())
    folder = tmp_path / "out"
    export(project, folder, ExportOptions(key))
    source = Path(shutil.make_archive(str(folder), "zip", folder)) if packed else folder
    seen: list[tuple[int, int]] = []
    options = ImportOptions(None if packed else key, annotator="هند")
    (done,) = import_files(project, [source], options, progress=lambda *one: seen.append(one))
    assert done.problem is None
    assert len(seen) > done.sets
    assert seen == sorted(set(seen))


def test_who_watches_sees_how_many_members_of_an_archive_are_done(
    project: Project, tmp_path: Path
) -> None:
    packed = tmp_path / "many.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(40):
            archive.writestr(f"{number:02}.txt", f"خبر {number}\n\nنص الخبر رقم {number}.\n")
    seen: list[int] = []
    (done,) = import_files(
        project, [packed], ImportOptions(), progress=lambda now, _all: seen.append(now)
    )
    assert len(done.articles) == 40
    assert seen == [*range(0, 1000, 25), 1000]
