"""A release holds all that its users need, is made again to the same bytes, and is remembered."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import paths
from annotator.errors import Cancelled, InputError
from annotator.formats import ReadOptions
from annotator.formats.jsonl import read
from annotator.model.managing import Link
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.edits.marking import AddAnnotation
from annotator.project.importing import ImportOptions, import_files
from annotator.project.project import Project
from annotator.project.releasing.about import about_of, read_about
from annotator.project.releasing.changes import next_version
from annotator.project.releasing.manifest import Change, read_manifest, text_to_manifest
from annotator.project.releasing.plan import About, FormatChoice, ReleasePlan
from annotator.project.releasing.releasing import rebuild, release

SAMPLE = paths.sample_corpus() / "sample.gold.jsonl"
PLAN = ReleasePlan(
    formats=(
        FormatChoice("jsonl"),
        FormatChoice("conll2003", {"clitics": "split"}),
        FormatChoice("apf"),
    ),
    about=About(
        title="عينة", licence="CC-BY-4.0", authors=("هند",), agreement={"F1": "0.91"},
        limits="Small.",
    ),
    time="2026-01-02T03:04:05+00:00",
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Open a corpus of the sample gold as an annotator."""
    create_corpus(tmp_path / "c.hashiya", "news").close()
    with Project.open(tmp_path / "c.hashiya", "ليلى") as opened:
        (done,) = import_files(opened, [SAMPLE], ImportOptions())
        assert done.problem is None
        yield opened


def content(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_release_holds_the_data_and_all_that_belongs_to_them(
    project: Project, tmp_path: Path
) -> None:
    guideline = tmp_path / "قواعد.md"
    guideline.write_text("# قواعد\n", "utf-8")
    done = release(project, tmp_path / "r", replace(PLAN, guidelines=(guideline,)))
    found = content(tmp_path / "r")
    assert {
        "README.md", "CHANGES.md", "CITATION.cff", "LICENSE", "manifest.json",
        "checksums.sha256", "scheme/news.toml", "guidelines/scheme.ar.md",
        "guidelines/scheme.en.md", "guidelines/قواعد.md", "jsonl/train.jsonl",
        "conll2003/train.conll", "losses/apf.json",
    } <= found.keys()  # fmt: skip
    assert found["scheme/news.toml"].decode() == project.scheme.source
    items = list(read(tmp_path / "r" / "jsonl" / "train.jsonl", ReadOptions()))
    assert [item.document.name for item in items] == [one.name for one in done.manifest.members]
    card = found["README.md"].decode()
    for words in ("عينة", "0.91", "Small.", "CC-BY-4.0", "2024-01-16", "news 1.1", "Modern"):
        assert words in card
    assert json.loads(found["losses/apf.json"])["losses"]


def test_every_file_has_its_checksum(project: Project, tmp_path: Path) -> None:
    release(project, tmp_path / "r", PLAN)
    found = content(tmp_path / "r")
    listed = dict(
        reversed(line.split("  ", 1)) for line in found["checksums.sha256"].decode().splitlines()
    )
    assert listed.keys() == found.keys() - {"checksums.sha256"}
    for name, digest in listed.items():
        assert hashlib.sha256(found[name]).hexdigest() == digest


def test_the_manifest_makes_the_same_bytes_again(project: Project, tmp_path: Path) -> None:
    release(project, tmp_path / "r", PLAN)
    again = rebuild(project, tmp_path / "again", read_manifest(tmp_path / "r" / "manifest.json"))
    assert content(tmp_path / "again") == content(tmp_path / "r")
    assert again.manifest.plan.version == "1.0.0"
    assert len(project.corpus.releases()) == 1


def test_a_release_is_remembered_and_cannot_be_undone(project: Project, tmp_path: Path) -> None:
    release(project, tmp_path / "r", PLAN)
    (kept,) = project.corpus.releases()
    assert (kept.number, kept.version, kept.time) == (1, "1.0.0", PLAN.time)
    assert kept.manifest == (tmp_path / "r" / "manifest.json").read_text("utf-8")
    assert project.undo_title() != "Record release"
    (tmp_path / "from-corpus.json").write_text(kept.manifest, "utf-8")
    rebuild(project, tmp_path / "b", read_manifest(tmp_path / "from-corpus.json"))
    assert content(tmp_path / "b") == content(tmp_path / "r")


def annotate(project: Project, name: str, span: Span) -> None:
    """Let the annotator mark something of her own."""
    document = project.corpus.find_document(name)
    assert document is not None
    project.apply(document, AddAnnotation("mention", "PER", (span,), {"level": "NAM"}))


def test_the_card_says_how_far_annotators_agree_where_nobody_did(
    project: Project, tmp_path: Path
) -> None:
    silent = replace(PLAN, about=About())
    release(project, tmp_path / "alone", silent, record=False)
    assert "fewer than two annotators" in (tmp_path / "alone" / "README.md").read_text("utf-8")
    for name in ("ليلى", "عمر"):
        project.annotator = name
        annotate(project, "01-rutba-truce", Span(0, 4))
    done = release(project, tmp_path / "r", silent)
    figures = done.manifest.plan.about.agreement
    assert figures == {
        "mention, F1 of marks with the same place and type": (
            "1.00, 2 annotators, 1 documents of the corpus"
        )
    }
    card = (tmp_path / "r" / "README.md").read_text("utf-8")
    assert all(f"- {name}: {figure}" in card for name, figure in figures.items())
    annotate(project, "01-rutba-truce", Span(5, 9))
    rebuild(project, tmp_path / "again", done.manifest)
    assert content(tmp_path / "again") == content(tmp_path / "r")


def test_the_card_names_every_folder_and_loads_what_it_says(
    project: Project, tmp_path: Path
) -> None:
    formats = tuple(map(FormatChoice, ("jsonl", "huggingface", "spacy")))
    release(project, tmp_path / "r", replace(PLAN, formats=formats))
    card = (tmp_path / "r" / "README.md").read_text("utf-8")
    folders = {one.name for one in (tmp_path / "r").iterdir() if one.is_dir()} - {"losses"}
    assert all(f"`{name}/`" in card for name in folders)
    named = re.findall(r'from_disk\("(.+?)"\)', card)
    assert [(tmp_path / "r" / one).is_file() for one in named] == [True]


def test_the_next_release_says_what_changed(project: Project, tmp_path: Path) -> None:
    whose = replace(PLAN, whose="all", formats=(FormatChoice("jsonl"),))
    release(project, tmp_path / "r1", whose)
    annotate(project, "01-rutba-truce", Span(0, 4))
    done = release(project, tmp_path / "r2", replace(whose, documents=None))
    changes = done.manifest.changes
    assert done.manifest.plan.version == "1.1.0"
    assert (changes.before, changes.changed) == ("1.0.0", ("01-rutba-truce",))
    assert changes.annotations_now == changes.annotations_before + 1
    assert not changes.added
    told = (tmp_path / "r2" / "CHANGES.md").read_text("utf-8")
    assert "01-rutba-truce" in told
    release(project, tmp_path / "r3", whose)
    assert [one.version for one in project.corpus.releases()] == ["1.0.0", "1.1.0", "1.1.1"]
    rebuild(project, tmp_path / "b", read_manifest(tmp_path / "r2" / "manifest.json"))
    assert content(tmp_path / "b") == content(tmp_path / "r2")


def test_what_was_changed_since_cannot_be_made_again_until_it_is_undone(
    project: Project, tmp_path: Path
) -> None:
    whose = replace(PLAN, whose="all", formats=(FormatChoice("jsonl"),))
    release(project, tmp_path / "r", whose)
    manifest = read_manifest(tmp_path / "r" / "manifest.json")
    annotate(project, "01-rutba-truce", Span(0, 4))
    with pytest.raises(InputError, match="01-rutba-truce"):
        rebuild(project, tmp_path / "b", manifest)
    assert not (tmp_path / "b").exists()


def test_another_byte_than_before_is_told_and_nothing_is_left(
    project: Project, tmp_path: Path
) -> None:
    release(project, tmp_path / "r", PLAN)
    manifest = read_manifest(tmp_path / "r" / "manifest.json")
    files = {**manifest.files, "jsonl/train.jsonl": "0" * 64}
    with pytest.raises(InputError, match=r"jsonl/train\.jsonl did not come out"):
        rebuild(project, tmp_path / "b", replace(manifest, files=files))
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["r"]


def test_parts_of_a_split_become_files_and_documents_without_a_part_stay_out(
    project: Project, tmp_path: Path
) -> None:
    ids = [one.id for one in project.documents()]
    with project.corpus.edit("Split", "ليلى") as writing:
        for number, document in enumerate(ids[:5]):
            writing.manager.set_part("main", document, ("train", "dev", "test")[number % 3])
    pytest.importorskip("pyarrow")
    formats = (FormatChoice("jsonl"), FormatChoice("huggingface"))
    done = release(project, tmp_path / "r", replace(PLAN, split="main", formats=formats))
    assert done.without_part == 1
    assert [one.part for one in done.manifest.members] == ["train", "dev", "test", "train", "dev"]
    counts = {
        path.stem: len(list(read(path, ReadOptions())))
        for path in (tmp_path / "r" / "jsonl").iterdir()
    }
    assert counts == {"train": 2, "dev": 2, "test": 1}
    datasets = pytest.importorskip("datasets")
    loaded = datasets.load_dataset(str(tmp_path / "r"), cache_dir=str(tmp_path / "cache"))
    assert {name: len(part) for name, part in loaded.items()} == {"train": 2, "dev": 2, "test": 1}


def test_duplicates_stay_out_unless_they_are_named(project: Project, tmp_path: Path) -> None:
    first, second = (one.id for one in project.documents()[:2])
    with project.corpus.edit("Link", "ليلى") as writing:
        writing.manager.link(Link(second, first, "duplicate"))
    plan = replace(PLAN, formats=(FormatChoice("jsonl"),))
    done = release(project, tmp_path / "r", plan)
    assert done.duplicates == 1
    assert second not in {one.id for one in done.manifest.members}
    named = release(project, tmp_path / "s", replace(plan, documents=(first, second)))
    assert [one.id for one in named.manifest.members] == [first, second]


@pytest.mark.parametrize("part", ["../x", "a/b", "dev-1", ""])
def test_a_part_whose_name_is_no_name_of_a_file_is_told(
    project: Project, tmp_path: Path, part: str
) -> None:
    with project.corpus.edit("Split", "ليلى") as writing:
        writing.manager.set_part("main", project.documents()[0].id, part)
    with pytest.raises(InputError, match="letters, digits"):
        release(project, tmp_path / "r", replace(PLAN, split="main"))


@pytest.mark.parametrize("name", ["../x.md", "/x.md", "a/b.md", "..", "a\\b", "c:x"])
def test_a_manifest_writes_nothing_outside_of_the_release(
    project: Project, tmp_path: Path, name: str
) -> None:
    release(project, tmp_path / "r", PLAN)
    text = (tmp_path / "r" / "manifest.json").read_text("utf-8")
    spoiled = json.loads(text) | {"guidelines": {name: "x"}}
    with pytest.raises(InputError, match="no name of a file"):
        text_to_manifest(json.dumps(spoiled), "m")


def test_a_release_is_loaded_by_spacy_and_described_by_croissant(
    project: Project, tmp_path: Path
) -> None:
    spacy = pytest.importorskip("spacy")
    pytest.importorskip("pyarrow")
    formats = (FormatChoice("spacy"), FormatChoice("huggingface"))
    release(project, tmp_path / "r", replace(PLAN, formats=formats))
    found = spacy.tokens.DocBin().from_disk(tmp_path / "r" / "spacy" / "train.spacy")
    assert len(list(found.get_docs(spacy.blank("ar").vocab))) == len(project.documents())
    mlcroissant = pytest.importorskip("mlcroissant")
    described = mlcroissant.Dataset(jsonld=str(tmp_path / "r" / "croissant.json"))
    assert described.metadata.ctx.issues.errors == set()
    assert described.metadata.version == "1.0.0"
    yaml = pytest.importorskip("yaml")
    cited = yaml.safe_load((tmp_path / "r" / "CITATION.cff").read_text("utf-8"))
    assert cited["version"] == "1.0.0"
    assert cited["authors"] == [{"name": "هند"}]


def test_names_of_annotators_give_way_to_numbers(project: Project, tmp_path: Path) -> None:
    annotate(project, "01-rutba-truce", Span(0, 4))
    plan = replace(PLAN, whose="annotators", anonymous=True, formats=(FormatChoice("jsonl"),))
    release(project, tmp_path / "r", plan)
    for name, data in content(tmp_path / "r").items():
        assert "ليلى" not in data.decode(), name


def test_what_lies_outside_the_article_stays_out_unless_asked_for(
    project: Project, tmp_path: Path
) -> None:
    (line,) = [one for one in project.documents() if one.name == "01-rutba-truce"]
    byline = next(one for one in project.document(line.id).regions if one.kind == "byline")
    annotate(project, line.name, Span(byline.start, byline.start + 3))
    plan = replace(PLAN, whose="annotators", formats=(FormatChoice("jsonl"),))
    kept = release(project, tmp_path / "a", plan).manifest.members
    whole = release(project, tmp_path / "b", replace(plan, regions="all")).manifest.members
    assert sum(one.annotations for one in whole) == sum(one.annotations for one in kept) + 1


REFUSED = {
    "no split": (replace(PLAN, split="main"), "no split called main"),
    "nobody": (replace(PLAN, annotators=("زيد",)), "Nobody called زيد"),
    "nothing of hers": (replace(PLAN, whose="annotators"), "No article is chosen"),
    "no document": (replace(PLAN, documents=("x",)), "no document x"),
    "no format": (replace(PLAN, formats=(FormatChoice("x"),)), "cannot export the format x"),
    "no option": (replace(PLAN, formats=(FormatChoice("tei", {"a": "b"}),)), "no option a"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_is_told_and_nothing_is_left(
    project: Project, tmp_path: Path, kind: str
) -> None:
    plan, told = REFUSED[kind]
    with pytest.raises(InputError, match=told):
        release(project, tmp_path / "r", plan)
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []
    assert project.corpus.releases() == []


def test_the_same_version_is_not_given_twice(project: Project, tmp_path: Path) -> None:
    plan = replace(PLAN, version="2026a", formats=(FormatChoice("jsonl"),))
    release(project, tmp_path / "r", plan)
    with pytest.raises(InputError, match="2026a"):
        release(project, tmp_path / "s", plan)


def test_a_release_can_be_stopped(project: Project, tmp_path: Path) -> None:
    seen: list[int] = []
    with pytest.raises(Cancelled):
        release(
            project, tmp_path / "r", PLAN,
            progress=lambda done, total: seen.append(done), cancelled=lambda: len(seen) > 3,
        )  # fmt: skip
    assert not (tmp_path / "r").exists()
    assert project.corpus.releases() == []


@pytest.mark.parametrize(
    ("changes", "number"),
    [
        (Change(), "1.0.0"),
        (Change(before="1.2.3"), "1.2.4"),
        (Change(before="1.2.3", added=("a",)), "1.3.0"),
        (Change(before="1.2.3", scheme_before="news 1.0", added=("a",)), "2.0.0"),
        (Change(before="2026a"), "2026a.1"),
    ],
)
def test_the_number_says_how_much_changed(changes: Change, number: str) -> None:
    assert next_version(changes) == number


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"form": "hashiya-release/1"}', '{"form": 2}'])
def test_what_is_no_manifest_is_told(text: str) -> None:
    with pytest.raises(Exception, match="x") as told:
        text_to_manifest(text, "x")
    assert type(told.value).__name__ in {"FormatError", "InputError"}


def test_what_is_said_of_a_data_set_is_read_strictly(tmp_path: Path) -> None:
    path = tmp_path / "about.toml"
    path.write_text('title = "عينة"\nauthors = ["هند"]\n[agreement]\nalpha = 0.8\n', "utf-8")
    found = read_about(path)
    assert (found.title, found.authors, found.agreement) == ("عينة", ("هند",), {"alpha": "0.8"})
    for values in ({"x": "y"}, {"title": 3}, {"authors": "هند"}, {"agreement": {"a": []}}):
        with pytest.raises(InputError, match="x"):
            about_of(values, "x")
    path.write_text("title =", "utf-8")
    with pytest.raises(InputError, match="TOML"):
        read_about(path)
