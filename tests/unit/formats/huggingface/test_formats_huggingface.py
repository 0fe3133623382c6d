"""A data set directory is loaded by "datasets" and described by Croissant, without code of ours."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.formats import WriteOptions
from annotator.formats.huggingface.features import as_json, features_of
from annotator.formats.huggingface.huggingface import FORMAT, write_splits
from annotator.model.spans import surface
from tests.unit.formats.awkward import NEWS, SAMPLE, awkward

pytest.importorskip("pyarrow")
ITEMS = [*SAMPLE, awkward()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the sample corpus once."""
    out = tmp_path_factory.mktemp("out")
    report = FORMAT.write(ITEMS, out, WriteOptions(NEWS))
    assert {loss.cause.key for loss in report.of_documents} == {"cleaning-dropped"}
    assert not report.losses
    assert report.written == sum(len(work.annotations) for item in ITEMS for work in item.sets)
    return out


@pytest.fixture
def datasets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Give the library "datasets", without network and with a cache of its own."""
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    found = pytest.importorskip("datasets")
    monkeypatch.setattr(found.config, "HF_DATASETS_CACHE", str(tmp_path / "cache"))
    return found


def test_datasets_loads_the_folder_with_the_features_that_we_declare(datasets, folder) -> None:
    loaded = datasets.load_dataset(str(folder))["train"]
    assert loaded.features.to_dict() == as_json(features_of(NEWS))
    assert len(loaded) == len(ITEMS)


def test_every_annotation_comes_back_whole(datasets, folder) -> None:
    loaded = datasets.load_dataset(str(folder))["train"]
    for row, item in zip(loaded, ITEMS, strict=True):
        (work,) = item.sets
        assert (row["id"], row["text"]) == (item.document.id, item.document.text)
        assert {one["name"]: one["value"] for one in row["metadata"]} == item.document.meta
        assert (row["annotator"], row["sha256"]) == (work.annotator, item.document.text_sha256)
        for layer in NEWS.layers:
            wanted = [one for one in work.annotations if one.layer == layer.name]
            records = loaded.features[layer.name].feature
            for one, found in zip(wanted, row[layer.name], strict=True):
                assert found["id"] == one.id
                assert records["type"].int2str(found["type"]) == one.type
                spans = [(span["start"], span["end"]) for span in found["spans"]]
                assert spans == [tuple(span) for span in one.spans]
                assert found["text"] == surface(item.document.text, one.spans)
                for name, value in one.attributes.items():
                    kind = records[name]
                    label = found[name] if not hasattr(kind, "names") else kind.int2str(found[name])
                    assert label == value
                if layer.kind != "span":
                    arguments = [
                        (each["role"], each["target"], each["value"]) for each in found["arguments"]
                    ]
                    assert arguments == [
                        (each.role, each.target, each.value) for each in one.arguments
                    ]


def test_splits_become_splits(datasets, tmp_path: Path) -> None:
    splits = {"train": ITEMS[:4], "validation": ITEMS[4:5], "test": ITEMS[5:]}
    write_splits(splits, tmp_path, WriteOptions(NEWS), {"license": "cc-by-4.0"})
    loaded = datasets.load_dataset(str(tmp_path))
    assert {name: len(split) for name, split in loaded.items()} == {
        "train": 4, "validation": 1, "test": len(ITEMS) - 5,
    }  # fmt: skip


def test_the_header_of_the_card_says_the_same_as_the_files(folder: Path) -> None:
    yaml = pytest.importorskip("yaml")
    datasets = pytest.importorskip("datasets")
    _, head, body = (folder / "README.md").read_text("utf-8").split("---\n", 2)
    header = yaml.safe_load(head)
    features = datasets.Features._from_yaml_list(header["dataset_info"]["features"])
    assert features.to_dict() == as_json(features_of(NEWS))
    assert header["language"] == ["ar"]
    (split,) = header["dataset_info"]["splits"]
    assert (split["name"], split["num_examples"]) == ("train", len(ITEMS))
    assert datasets.SplitDict._from_yaml_list([split])["train"].num_bytes > 0
    assert header["size_categories"] == ["n<1K"]
    for layer in NEWS.layers:
        assert f"### `{layer.name}`" in body
        assert all(f"`{one.name}`" in body for one in layer.types if not one.abstract)


def test_croissant_is_valid_and_its_records_are_those_of_the_file(folder: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant")
    found = mlcroissant.Dataset(jsonld=str(folder / "croissant.json"))
    assert found.metadata.ctx.issues.errors == set()
    records = list(found.records(record_set="train"))
    assert [one["train/text"].decode() for one in records] == [item.document.text for item in ITEMS]


def test_the_same_corpus_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    FORMAT.write(ITEMS, tmp_path, WriteOptions(NEWS))
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            assert path.read_bytes() == (tmp_path / path.relative_to(folder)).read_bytes()


def test_croissant_names_every_file_with_its_hash(folder: Path) -> None:
    found = json.loads((folder / "croissant.json").read_text("utf-8"))
    for one in found["distribution"]:
        assert (folder / one["contentUrl"]).is_file()
        assert len(one["sha256"]) == 64
