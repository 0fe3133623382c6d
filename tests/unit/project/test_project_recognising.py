"""A file of annotations is known by what is in it, whatever it is called, or a person is asked."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from annotator import paths
from annotator.project.creating import create_corpus
from annotator.project.exporting import ExportOptions, export
from annotator.project.formats import UnsureFormatError, format_for_reading, readable_formats
from annotator.project.importing import FileChoice, Imported, ImportOptions, import_files
from annotator.project.intake.files import File, find_files
from annotator.project.intake.surveying import survey
from annotator.project.project import Project
from tests.unit.formats.made_files import archive

SAMPLE = paths.sample_corpus() / "sample.gold.jsonl"
KEYS = (
    "apf", "bdocjs", "brat", "cas-json", "conll2003", "conllu", "doccano", "jsonl", "labelstudio",
    "prodigy", "rich-ere", "tei", "web-annotation", "webanno", "xmi",
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path):
    """Open a corpus with the articles of the sample corpus and their gold."""
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya", "ليلى") as opened:
        import_files(opened, [SAMPLE], ImportOptions())
        yield opened


def only(project: Project, path: Path, **chosen) -> Imported:
    (one,) = (
        one
        for one in import_files(project, [path], ImportOptions(**chosen))
        if not one.endings  # nor what lies beside it
    )
    return one


def test_every_format_that_can_be_read_is_tried_here() -> None:
    annotated = {key for key, one in readable_formats().items() if hasattr(one, "losses")}
    assert annotated == set(KEYS)


@pytest.mark.parametrize("key", KEYS)
def test_an_export_is_known_without_a_word(project: Project, tmp_path: Path, key: str) -> None:
    out = tmp_path / "out"
    written = export(project, out, ExportOptions(key)).loss.written
    results = import_files(project, [out], ImportOptions(annotator="سمير", on_error="skip"))
    assert [one.problem for one in results] == [None] * len(results)
    assert sum(one.annotations for one in results) == written
    assert {one.documents for one in results} == {0}


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_file_is_known_under_another_name(
    project: Project, tmp_path: Path, key: str, mark: bytes
) -> None:
    out = tmp_path / "out"
    export(project, out, ExportOptions(key))
    endings = {"brat": ".ann", "labelstudio": ".json", "webanno": ".tsv"}
    ending = endings.get(key) or readable_formats()[key].suffixes[0]
    files = [out] if out.is_file() else sorted(out.rglob(f"*{ending}"))
    other = tmp_path / ("x.ann" if key == "brat" else "x.dat")
    other.write_bytes(mark + files[0].read_bytes())
    assert format_for_reading(other, None).key == key


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("a.txt", "قال الوزير إن بغداد\nB-PER ليست هنا\n", "txt"),
        ("a.txt", "بغداد B-GPE\nقال O\nX\n", "conll2003"),
        ("a.json", '[{"text": "خبر", "label": "سياسة"}]', "json"),
        ("a.json", '{"annotations": [], "images": []}', "json"),
        ("a.jsonl", '{"text": "خبر", "label": [[0, 3, "PER"]]}\n', "doccano"),
        ("a.jsonl", '{"text": "خبر", "label": []}\n', "doccano"),
        ("a.jsonl", '{"text": "خبر", "spans": [], "answer": "accept"}\n', "prodigy"),
        ("a.json", '[{"id": 1, "data": {"text": "خبر"}, "annotations": [', "labelstudio"),
        ("a.xml", '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE source_file>\n<source_file', "apf"),
        ("a.xml", "<deft_ere/>", "rich-ere"),
        ("a.csv", "text,label\nخبر,O\nخبر,سياسة\n", "csv"),
        ("a.tsv", "#FORMAT=WebAnno TSV 3.2\n", "webanno"),
        ("a.ann", "", "brat"),
    ],
)
def test_what_a_file_is(tmp_path: Path, name: str, content: str, key: str) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    assert format_for_reading(tmp_path / name, None).key == key


BOTH = "1\tبغداد\t_\t_\t_\t_\t0\t_\t_\tB-GPE\n2\tقال\t_\t_\t_\t_\t0\t_\t_\tO\n"


def test_a_file_of_two_formats_is_asked_about(project: Project, tmp_path: Path) -> None:
    file = tmp_path / "x.txt"
    file.write_text(BOTH, "utf-8")
    with pytest.raises(UnsureFormatError, match="say which it is"):
        format_for_reading(file, None)
    (listed,) = find_files([file])
    assert survey(listed, ImportOptions(), project).candidates == ("conll2003", "conllu")
    assert "CoNLL-2003 / CoNLL-U" in str(only(project, file).problem)
    choice = {file: FileChoice(format="conllu")}
    assert only(project, file, files=choice).problem is None


def test_a_text_comes_with_the_file_beside_it_once(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    (folder / "x.txt").write_text("بغداد هنا", "utf-8")
    (folder / "x.ann").write_text("T1\tGPE 0 5\tبغداد\n", "utf-8")
    (folder / "y.txt").write_text("خبر آخر\n", "utf-8")
    for sources in ([folder], sorted(folder.iterdir())):
        names = [one.path.name for one in find_files(sources)]
        assert names == ["x.ann", "y.txt"]
    results = import_files(project, [folder], ImportOptions())
    assert [(one.documents, one.annotations) for one in results] == [(1, 1), (1, 0)]


def zipped(members: dict[str, bytes]) -> bytes:
    """Make an archive within an archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, data in members.items():
            file.writestr(name, data)
    return made.getvalue()


def tsv(project: Project, tmp_path: Path) -> bytes:
    export(project, tmp_path / "t", ExportOptions("webanno", annotators=()))
    return next((tmp_path / "t").rglob("*.tsv")).read_bytes()


@pytest.mark.parametrize("key", ["xmi", "webanno", "cas-json"])
def test_an_export_of_a_project_of_inception_gives_each_user_a_set(
    project: Project, tmp_path: Path, key: str
) -> None:
    export(project, tmp_path / "t", ExportOptions(key))
    ending = {"xmi": ".xmi", "webanno": ".tsv", "cas-json": ".json"}[key]
    data = min((tmp_path / "t").rglob(f"*{ending}")).read_bytes()
    if key != "webanno":
        # Another program does not keep what only we write.
        data = data.replace(b"Origin", b"Nothing")
    inner = {f"CURATION{ending}": data, "TypeSystem.xml": b"<x/>"}
    file = tmp_path / "project.zip"
    file.write_bytes(
        zipped({
            "exportedproject1.json": b"{}",
            "source/n.txt": "نص".encode(),
            "annotation/n.txt/sara.zip": zipped(inner),
            "annotation/n.txt/omar.zip": zipped(inner),
            "annotation/n.txt/INITIAL_CAS.zip": zipped(inner),
            "annotation_ser/n.txt/sara.ser": b"\x00",  # codespell:ignore ser
        })
    )  # fmt: skip
    found = survey(*find_files([file]), ImportOptions(), project).contents
    assert found is not None
    assert set(found.annotators) == {"omar", "sara"}
    assert found.documents == 1
    done = only(project, file, on_error="skip")
    assert (done.problem, done.documents, done.sets) == (None, 0, 2)


def test_works_of_several_people_on_a_new_text_share_the_document(tmp_path: Path) -> None:
    line = json.dumps({"text": "بغداد هنا", "label": [[0, 5, "GPE"]]}).encode() + b"\n"
    file = tmp_path / "doccano.zip"
    file.write_bytes(archive({"omar.jsonl": line, "sara.jsonl": line, "read.me": b"x"}))
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya") as project:
        done = only(project, file)
        assert (done.problem, done.sets, done.annotations) == (None, 2, 2)
        names = {name for name, _, _ in project.corpus.annotators()}
        assert names == {"omar", "sara"}


def test_a_fault_in_an_archive_is_told_by_the_name_it_has_there(
    project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "brat.zip"
    file.write_bytes(archive({"s/x.txt": "بغداد هنا", "s/x.ann": "T1\tGPE 0 5\tبغدا\n"}))
    told = str(only(project, file).problem)
    assert "brat.zip/s/x.ann, line 1: the text of T1" in told


NAMES = "بغداد B-CITY\nقال O\nسارة B-WOMAN\nو O\nبغداد B-CITY\n"


def test_names_are_mapped_or_left_out_and_what_is_left_out_is_counted(
    project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "x.txt"
    file.write_text(NAMES, "utf-8")
    found = survey(File(file, "x.txt"), ImportOptions(), project).contents
    assert found is not None
    assert found.lacking == {"CITY": 2, "WOMAN": 1}
    assert "line 1" in str(found.faults[0])
    assert "nothing called CITY" in str(only(project, file).problem)
    done = only(project, file, names={"CITY": "mention/GPE", "WOMAN": ""})
    assert (done.problem, done.annotations, dict(done.lacking)) == (None, 2, {"WOMAN": 1})
    assert done.skipped == ()


def test_types_of_another_scheme_are_mapped_in_our_own_format(
    project: Project, tmp_path: Path
) -> None:
    text = SAMPLE.read_text("utf-8").replace('"PER.Individual"', '"PERSON"')
    line = json.loads(next(one for one in text.split("\n") if "PERSON" in one))
    line["sets"][0] |= {"annotator": "other", "kind": "import"}
    for one in line["sets"][0]["annotations"]:
        one["id"] += "x"
        for each in one["arguments"]:
            each["target"] = each["target"] and each["target"] + "x"
    file = tmp_path / "x.jsonl"
    file.write_text(json.dumps(line) + "\n", "utf-8")
    stopped = only(project, file)
    assert "has no type for PERSON" in str(stopped.problem)
    names = {"mention/PERSON": "mention/PER.Individual", "PERSON": "entity/PER.Individual"}
    done = only(project, file, names=names)
    assert (done.problem, done.lacking) == (None, {})
    assert done.annotations == len(line["sets"][0]["annotations"])


STANDOFF = (
    "T1\tCITY 0 5\tبغداد\nT2\tGPE 0 5\tبغداد\nR1\tKnows Arg1:T1 Arg2:T2\n"
    "A1\tlevel T1 NAM\n#1\tAnnotatorNotes T1\tشيء\n"
)
LINE = (
    '{"text": "بغداد هنا", "entities": [{"id": 1, "start_offset": 0, "end_offset": 5, "label":'
    ' "CITY"}, {"id": 2, "start_offset": 0, "end_offset": 5, "label": "GPE"}],'
    ' "relations": [{"from_id": 1, "to_id": 2, "type": "Knows"}]}\n'
)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.ann", STANDOFF),
        ("x.jsonl", LINE),
    ],
)  # fmt: skip
def test_what_hangs_on_what_was_left_out_goes_with_it(
    project: Project, tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / "x.txt").write_text("بغداد هنا", "utf-8")
    (tmp_path / name).write_text(content, "utf-8")
    done = only(project, tmp_path / name, names={"CITY": "", "Knows": ""})
    assert (done.problem, done.annotations) == (None, 1)
    assert done.lacking["CITY"] == 1


def test_annotations_over_stored_texts_are_one_edit_that_is_undone(
    project: Project, tmp_path: Path
) -> None:
    export(project, tmp_path / "out", ExportOptions("brat"))
    done = only(project, tmp_path / "out", annotator="سمير")
    assert done.undoable
    count = len(project.corpus.annotators())
    changes = project.undo()
    assert changes is not None
    assert len(changes.removed) == done.annotations
    left = [
        one for one in project.documents() if project.corpus.find_set(one.id, "سمير", "annotator")
    ]
    assert left == []
    assert project.redo() is not None
    assert len(project.corpus.annotators()) == count


def test_a_document_goes_where_a_person_says(project: Project, tmp_path: Path) -> None:
    target = project.documents()[1]
    text = project.document(target.id).text
    (tmp_path / "x.txt").write_text("كلام قبله. " + text[:80], "utf-8")
    word = text.split()[0]
    (tmp_path / "x.ann").write_text(f"T1\tGPE 11 {11 + len(word)}\t{word}\n", "utf-8")
    before = len(project.documents())
    done = only(project, tmp_path / "x.ann", documents={"x": target.id}, annotator="سمير")
    assert (done.problem, done.annotations, len(project.documents())) == (None, 1, before)
    assert project.corpus.find_set(target.id, "سمير", "annotator") is not None
    new = only(project, tmp_path / "x.ann", documents={"x": ""}, annotator="سمير")
    assert (new.documents, len(project.documents())) == (1, before + 1)


SPOILED = {
    "tei": (".xml", b"string-range(text,1", b"string-range(text,9"),
    "xmi": (".xmi", b'begin="1', b'begin="9'),
    "cas-json": (".json", b'"begin":1', b'"begin":9'),
    "bdocjs": (".bdocjs", b'"start":1', b'"start":9'),
    "web-annotation": (".jsonld", b'"start": 1', b'"start": 9'),
    "apf": (".apf.xml", b'START="1', b'START="9'),
    "rich-ere": (".rich_ere.xml", b'offset="1', b'offset="9'),
}


@pytest.mark.parametrize("key", SPOILED)
def test_a_place_that_is_wrong_is_told_and_the_rest_comes_in_or_nothing(
    project: Project, tmp_path: Path, key: str
) -> None:
    out = tmp_path / "out"
    export(project, out, ExportOptions(key))
    ending, good, bad = SPOILED[key]
    file = min(one for one in out.rglob(f"*{ending}") if one.name != "TypeSystem.xml")
    data = file.read_bytes()
    if good not in data:
        good, bad = good.replace(b":", b": "), bad.replace(b":", b": ")
    spoiled = data.replace(good, bad)
    assert spoiled != data
    file.write_bytes(spoiled)
    before = len(project.corpus.annotators())
    stopped = only(project, file, annotator="سمير")
    assert file.name in str(stopped.problem)
    assert len(project.corpus.annotators()) == before
    rest = only(project, file, annotator="سمير", on_error="skip")
    assert rest.problem is None
    assert rest.annotations > 0
    assert rest.skipped


@pytest.mark.parametrize("key", ["tei", "xmi", "bdocjs", "web-annotation", "brat", "webanno"])
def test_a_broken_file_in_a_folder_does_not_keep_the_others_out(
    project: Project, tmp_path: Path, key: str
) -> None:
    out = tmp_path / "out"
    export(project, out, ExportOptions(key))
    endings = {"brat": ".txt", "webanno": ".tsv", "tei": ".xml", "web-annotation": ".jsonld"}
    file = min(out.rglob(f"*{endings.get(key, '.' + key)}"))
    file.write_bytes(file.read_bytes()[:3000] + b"\xff\xfe")
    results = import_files(project, [out], ImportOptions(annotator="سمير"))
    assert any(file.name in str(one.problem) for one in results)
    results = import_files(project, [out], ImportOptions(annotator="سمير", on_error="skip"))
    told = [str(one) for result in results for one in (*result.skipped, *result.problems)]
    assert any(file.name in one for one in told)
    sets = (project.corpus.find_set(one.id, "سمير", "annotator") for one in project.documents())
    assert sum(one is not None for one in sets) >= 5
