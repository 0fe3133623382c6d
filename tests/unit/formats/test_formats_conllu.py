"""CoNLL-U is what readers and validators of others accept, and its dirt is told with its line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator import paths
from annotator.errors import FormatError
from annotator.formats import ReadOptions, WriteOptions
from annotator.formats.conllu.conllu import write
from annotator.formats.conllu.reading import read
from annotator.formats.jsonl import read as read_jsonl
from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import new_annotation_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.clitics import shipped_clitics
from annotator.schema.loading import load_scheme
from tests.unit.formats.articles import document

NEWS = load_scheme("news")
ITEMS = list(read_jsonl(paths.sample_corpus() / "sample.gold.jsonl", ReadOptions()))


def export(folder: Path, items: list[AnnotatedDocument], **extra: str) -> Path:
    """Export to a file."""
    write(items, folder / "x.conllu", WriteOptions(NEWS, extra, shipped_clitics()))
    return folder / "x.conllu"


def a_document() -> AnnotatedDocument:
    """Annotate a text with what formats trip over: an emoji, clitics, marks, parts, an entity."""
    made = document("😀 قال\u202b وللعراقِ ﷺ\u00a0قالـت.\r\nمحمد وزير في بغداد")
    text = made.text
    at = {word: text.index(word) for word in ("لعراقِ", "محمد", "بغداد", "وزير")}
    mention = Annotation(
        new_annotation_id(), "mention", "GPE.Nation", (Span(at["لعراقِ"], at["لعراقِ"] + 6),)
    )
    parts = (Span(at["محمد"], at["محمد"] + 4), Span(at["بغداد"], len(text)))
    other = Annotation(new_annotation_id(), "mention", "PER", parts, {"level": "NAM"})
    first = Annotation(new_annotation_id(), "mention", "PER", (Span(0, 1),), {"level": "NOM"})
    chain = Annotation(
        new_annotation_id(), "entity", "PER",
        arguments=(Argument("mention", first.id), Argument("mention", other.id)),
    )  # fmt: skip
    work = AnnotationSet("ليلى", "gold", "new", NEWS.reference, (first, mention, other, chain))
    return AnnotatedDocument(made, (work,))


@pytest.mark.parametrize("clitics", ["split", "segment", "expand"])
def test_the_validator_of_universal_dependencies_finds_no_error(
    tmp_path: Path, clitics: str
) -> None:
    pytest.importorskip("udtools")
    file = export(tmp_path, [*ITEMS, a_document()], clitics=clitics)
    command = Path(sys.executable).with_name("udvalidate")
    done = subprocess.run(
        [command, "--level", "2", "--lang", "ar", "--coref", file],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert "*** " in done.stdout + done.stderr
    # Two mentions on the same words are annotations of ours.
    told = [one for one in (done.stdout + done.stderr).splitlines() if one.startswith("[Line")]
    assert [one for one in told if "same-span-entity" not in one and "warning" not in one] == []


def test_of_mentions_widened_to_the_same_word_the_longest_is_written(tmp_path: Path) -> None:
    made = document("قال رجاله")
    man, his = (
        Annotation(new_annotation_id(), "mention", kind, (Span(start, 9),))
        for kind, start in (("PER.Group", 4), ("PER.Individual", 8))
    )
    entities = tuple(
        Annotation(
            new_annotation_id(), "entity", one.type, arguments=(Argument("mention", one.id),)
        )
        for one in (his, man)
    )
    work = AnnotationSet("ليلى", "gold", "new", NEWS.reference, (his, man, *entities))
    file = tmp_path / "x.conllu"
    report = write(
        [AnnotatedDocument(made, (work,))], file, WriteOptions(NEWS, {"clitics": "expand"})
    )
    assert report.left_out() == {his.id, entities[0].id}
    assert report.written == 2
    (back,) = read(file, ReadOptions(scheme=NEWS))
    assert [one.type for one in back.sets[0].annotations] == ["PER.Group", "PER.Group"]


def test_another_reader_finds_the_words_and_the_text(tmp_path: Path) -> None:
    conllu = pytest.importorskip("conllu")
    item = a_document()
    file = export(tmp_path, [item])
    sentences = conllu.parse(file.read_text("utf-8"))
    assert "".join(one.serialize() for one in sentences) == file.read_text("utf-8")
    forms = [[token["form"] for token in one if isinstance(token["id"], int)] for one in sentences]
    assert forms[0] == ["😀", "قال", "ول", "لعراقِ", "ﷺ", "قالـت", "."]
    assert forms[1] == ["محمد", "وزير", "في", "بغداد"]
    ranges = [token["form"] for token in sentences[0] if isinstance(token["id"], tuple)]
    assert ranges == ["ولعراقِ".replace("ول", "ولل")]


def test_the_text_comes_back_to_the_letter(tmp_path: Path) -> None:
    item = a_document()
    (back,) = read(export(tmp_path, [item]), ReadOptions(scheme=NEWS))
    assert back.document.text == item.document.text
    assert [one.spans for one in back.sets[0].annotations] == [
        one.spans for one in item.sets[0].annotations
    ]


ROW = "{0}\t{1}\t_\tX\t_\t_\t0\troot\t_\t{2}\n"
DIRT = {
    "too few columns": ("1\tنص\n", "line 2: a token has 10 columns"),
    "an empty node": (ROW.format("1.1", "_", "_"), "line 2: 1.1 is an empty node"),
    "closed, not opened": (ROW.format(1, "نص", "Entity=e1)"), "line 2: e1 closes what"),
    "never closed": (ROW.format(1, "نص", "Entity=(e1-PER-1"), "line 2: e1 is never closed"),
    "no brackets": (ROW.format(1, "نص", "Entity=e1"), "line 2: Entity=e1 is not understood"),
    "unknown type": (ROW.format(1, "نص", "Entity=(e1-person-1)"), "line 2: the scheme has nothing"),
}


@pytest.mark.parametrize("kind", DIRT)
def test_dirt_is_told_with_its_line_and_the_rest_is_read(tmp_path: Path, kind: str) -> None:
    lines, sentence = DIRT[kind]
    file = tmp_path / "x.conllu"
    good = ROW.format(1, "بغداد", "Entity=(e7-GPE-1)")
    file.write_text(f"# newdoc id = a\n{lines}\n{good}\n", "utf-8")
    told: list[str] = []
    (item,) = read(file, ReadOptions(scheme=NEWS, tell=lambda one: told.append(str(one))))
    assert [one.split("x.conllu, ")[1].startswith(sentence) for one in told] == [True]
    assert [one.type for one in item.sets[0].annotations if one.layer == "mention"] == ["GPE"]
    with pytest.raises(FormatError):
        list(read(file, ReadOptions(scheme=NEWS)))


def test_words_that_are_not_the_letters_of_their_token_are_told(tmp_path: Path) -> None:
    file = tmp_path / "x.conllu"
    token = "1-2\tللعراق\t_\t_\t_\t_\t_\t_\t_\t_\n"
    rows = ROW.format(1, "ل", "_") + ROW.format(2, "العراق", "Entity=(e1-GPE-1)")
    file.write_text(token + rows + "\n", "utf-8")
    told: list[str] = []
    (item,) = read(file, ReadOptions(scheme=NEWS, tell=lambda one: told.append(str(one))))
    assert item.document.text.strip() == "للعراق"
    assert item.sets[0].annotations[0].spans == ((0, 6),)
    assert "put on the whole token" in told[0]
