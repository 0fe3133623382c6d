"""Beginnings that stand for many words are found, counted and ranked as if each were asked for."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from annotator.model.document import Document
from annotator.model.identity import new_document_id
from annotator.model.sets import AnnotatedDocument
from annotator.search.concordance import Order
from annotator.search.parsing import parse_query
from annotator.store.corpus import Corpus
from annotator.store.search import paging, places
from annotator.store.search.index import Index
from annotator.store.search.places import counts_of_words
from annotator.text.cleaning import text_sha256

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
WORDS = [f"كتب{one}{two}" for one in LETTERS for two in LETTERS[:4]]


@pytest.fixture
def texts() -> list[str]:
    """Give texts that have the beginning a different number of times among other words."""
    chance = random.Random(5)
    return [
        " ".join(chance.choices(WORDS, k=chance.randint(0, 6)) + ["نص"] * chance.randint(1, 90))
        for _ in range(80)
    ]


@pytest.fixture
def filled(corpus: Corpus, texts: list[str]) -> Corpus:
    """Give a corpus of these texts, called by their numbers."""
    items = [
        AnnotatedDocument(Document(new_document_id(), str(number), text, text_sha256(text)))
        for number, text in enumerate(texts)
    ]
    corpus.add(items, title="Import")
    return corpus


def weight(text: str, texts: list[str]) -> float:
    """Give what BM25 says of a text for one word alone."""
    found = text.count("كتب")
    average = sum(len(one.split()) for one in texts) / len(texts)
    return found / (found + 1.2 * (0.25 + 0.75 * len(text.split()) / average))


def test_all_words_with_the_beginning_are_found_and_counted(
    filled: Corpus, texts: list[str]
) -> None:
    query, searcher = parse_query("كتب*"), filled.searcher()
    assert [hit.match[:3] for hit in searcher.hits(query)] == ["كتب"] * "".join(texts).count("كتب")
    counted = searcher.count(query)
    assert counted.documents == sum("كتب" in text for text in texts)
    assert counted.hits == "".join(texts).count("كتب")


def test_the_best_are_those_of_bm25(filled: Corpus, texts: list[str]) -> None:
    hits = filled.searcher().hits(parse_query("كتب*"), "rank")
    names = list(dict.fromkeys(hit.name for hit in hits))
    wanted = [n for n in range(len(texts)) if "كتب" in texts[n]]
    wanted.sort(key=lambda n: (-weight(texts[n], texts), n))
    assert names == [str(n) for n in wanted]


@pytest.mark.parametrize("order", ["corpus", "rank"])
@pytest.mark.parametrize("typed", ["كتب* نص", "كتب* -كتبا*", "كتبا* OR كتبب*", '"كتب* نص"'])
def test_beside_other_words_the_same_is_found(
    filled: Corpus, texts: list[str], typed: str, order: Order
) -> None:
    def holds(text: str) -> bool:
        words = text.split()
        has = [any(word.startswith(one) for word in words) for one in ("كتب", "كتبا", "كتبب")]
        last = next((n for n in range(len(words)) if words[n] == "نص"), 0)
        return {
            "كتب* نص": has[0],
            "كتب* -كتبا*": has[0] and not has[1],
            "كتبا* OR كتبب*": has[1] or has[2],
            '"كتب* نص"': last > 0,
        }[typed]

    found = {hit.name for hit in filled.searcher().hits(parse_query(typed), order)}
    assert found == {str(n) for n, text in enumerate(texts) if holds(text)}


def test_pages_of_the_best_meet(filled: Corpus) -> None:
    query, searcher = parse_query("كتب*"), filled.searcher()
    every = list(searcher.hits(query, "rank"))
    found, start = [], None
    while True:
        page = searcher.page(query, "rank", start, limit=3)
        found += page.hits
        start = page.next
        if start is None:
            break
    assert found == every


def test_it_is_the_same_in_a_file_opened_again(filled: Corpus, path: Path) -> None:
    query = parse_query("كتب*")
    before = list(filled.searcher().hits(query, "rank"))
    with Corpus.open(path, read_only=True) as again:
        assert list(again.searcher().hits(query, "rank")) == before


@pytest.fixture
def broad(corpus: Corpus) -> tuple[Corpus, list[str]]:
    """Give a corpus of texts with words of a beginning that is counted when it is indexed."""
    chance = random.Random(7)
    words = [f"{before}الم{one}{two}" for before in ("", "و") for one in LETTERS for two in "رسن"]
    texts = [
        " ".join(chance.choices(words, k=chance.choice((0, 1, 2, 5, 300))))
        + " نص" * chance.randint(1, 90)
        for _ in range(90)
    ]
    for start in (0, 40, 41):
        end = {0: 40, 40: 41, 41: 90}[start]
        made = (
            Document(new_document_id(), f"{n}", texts[n], text_sha256(texts[n]), _meta(n))
            for n in range(start, end)
        )
        corpus.add([AnnotatedDocument(one) for one in made], title="Import")
    return corpus, texts


def _meta(number: int) -> dict[str, str]:
    return {"outlet": f"وكالة {number % 3}", "date": f"2024-01-{number % 28 + 1:02}"}


def _said(text: str) -> int:
    return sum(word.startswith(("الم", "والم")) for word in text.split())


@pytest.mark.parametrize("typed", ["الم*", 'الم* outlet:"وكالة 1"', 'الم* -outlet:"وكالة 1"'])
def test_a_broad_beginning_is_counted_as_its_words_are(
    broad: tuple[Corpus, list[str]], typed: str
) -> None:
    corpus, texts = broad
    query, searcher = parse_query(typed), corpus.searcher()
    kept = {"الم*": {0, 1, 2}, 'الم* outlet:"وكالة 1"': {1}}.get(typed, {0, 2})
    wanted = {f"{n}": _said(one) for n, one in enumerate(texts) if _said(one) and n % 3 in kept}
    counted = searcher.count(query)
    assert (counted.documents, counted.hits) == (len(wanted), sum(wanted.values()))
    orders: tuple[Order, ...] = ("corpus", "date", "newest", "rank")
    for order in orders:
        found: dict[str, int] = {}
        for hit in searcher.hits(query, order):
            found[hit.name] = found.get(hit.name, 0) + 1
        assert found == wanted
        if order == "corpus":
            assert list(found) == list(wanted)


def test_a_broad_beginning_is_ranked_as_the_index_ranks_it(
    broad: tuple[Corpus, list[str]],
) -> None:
    corpus, _ = broad
    best = list(
        dict.fromkeys(hit.name for hit in corpus.searcher().hits(parse_query("الم*"), "rank"))
    )
    # Asked for with another word that no text has, the index itself goes through all words.
    asked = parse_query("الم* OR زرافات")
    slow = corpus.searcher().hits(asked, "rank")
    assert set(best) == {hit.name for hit in slow}
    rows = corpus._file.run(
        "SELECT document.name FROM search JOIN document ON document.position = search.rowid"
        " WHERE search MATCH ? ORDER BY hashiya_weight(search) DESC, search.rowid",
        (_asked(corpus),),
    )
    assert best == [row[0] for row in rows]


def _asked(corpus: Corpus) -> str:
    """Ask SQLite's index for all words with the beginning, as for one."""
    words = corpus._file.run("SELECT DISTINCT written FROM search_form WHERE form GLOB 'الم*'")
    corpus._file.meanings["broad"] = tuple(row[0] for row in words)
    return '"broad"'


def test_a_corpus_of_more_than_one_part_is_counted(corpus: Corpus) -> None:
    texts = [
        f"المدرسة {'والمعلم ' * (number % 4)}" if number % 5 else "نص" for number in range(1100)
    ]
    items = [
        AnnotatedDocument(Document(new_document_id(), f"{n}", one, text_sha256(f"{n}")))
        for n, one in enumerate(texts)
    ]
    corpus.add(items, title="Import")
    counted = corpus.searcher().count(parse_query("الم*"))
    assert (counted.documents, counted.hits) == (
        sum(_said(one) > 0 for one in texts),
        sum(map(_said, texts)),
    )


@pytest.mark.parametrize("looked_into", [0, 4, 1000])
@pytest.mark.parametrize("order", ["date", "newest"])
@pytest.mark.parametrize(
    "typed", ["كتب*", "كتب* نص", "كتب* -كتبا*", '"كتب* نص"', "كتب* date:2024-01-07.."]
)
def test_along_the_dates_the_same_is_found_as_sorted_by_them(
    corpus: Corpus,
    texts: list[str],
    typed: str,
    order: Order,
    looked_into: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    items = [
        AnnotatedDocument(
            Document(
                new_document_id(), str(number), text, text_sha256(text),
                {"date": f"2024-01-{number * 7 % 28 + 1:02}"} if number % 6 else {},
            )
        )
        for number, text in enumerate(texts)
    ]  # fmt: skip
    corpus.add(items, title="Import")
    query, searcher = parse_query(typed), corpus.searcher()
    ordered = list(searcher.hits(query, order))
    assert ordered
    monkeypatch.setattr(paging, "_FREQUENT", 1)
    monkeypatch.setattr(paging, "_FIRST_OF_DATES", 3)
    monkeypatch.setattr(paging, "_LOOKED_INTO", looked_into)
    assert list(searcher.hits(query, order)) == ordered
    first = searcher.page(query, order, limit=5)
    assert first.next is not None
    assert [*first.hits, *searcher.page(query, order, first.next, limit=10**6).hits] == ordered


@pytest.mark.parametrize("typed", ["كتب*", "=كتب*", "كتب* date:2024-01-07..", "كتب* -date:2024-01"])
def test_a_beginning_is_counted_by_the_places_of_its_words(
    corpus: Corpus, texts: list[str], typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_TOGETHER", 10)
    days = {str(number): number * 7 % 28 + 1 for number in range(len(texts))}
    items = [
        AnnotatedDocument(
            Document(
                new_document_id(), str(number), text.replace(" كتب", " وكتب", number % 3),
                text_sha256(text), {"date": f"2024-01-{days[str(number)]:02}"},
            )
        )
        for number, text in enumerate(texts)
    ]  # fmt: skip
    corpus.add(items, title="Import")
    searcher = corpus.searcher()
    query = parse_query(typed)
    found = [hit.name for hit in searcher.hits(query)]
    assert found or typed == "كتب* -date:2024-01"
    counted = searcher.count(query)
    assert (counted.documents, counted.hits) == (len(set(found)), len(found))
    assert sorted(hit.name for hit in searcher.hits(query, "rank")) == sorted(found)


def test_words_that_were_taken_out_again_are_not_counted(filled: Corpus, texts: list[str]) -> None:
    file = filled._file
    with file.transaction():
        index = Index(file)
        for position in range(40, len(texts)):
            index.remove(position, texts[position])
        index.forget_forms()
        index.finish()
    left = {row[0] for row in file.run("SELECT DISTINCT written FROM search_form")}
    assert left == {word for one in texts[:40] for word in one.split()}
    counted = counts_of_words(file, WORDS)
    assert [int(one) for one in counted] == [one.count("كتب") for one in texts[:40]][: len(counted)]
    assert int(counted.sum()) == "".join(texts[:40]).count("كتب")
