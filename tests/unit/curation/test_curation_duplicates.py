"""Articles that are the same, nearly the same or inside one another are found, and no others."""

from __future__ import annotations

import json
import random
import zipfile
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import pytest

from annotator.curation.duplicates.candidates import rows_of_a_band
from annotator.curation.duplicates.clusters import Cluster, Decisions, Fact, clusters
from annotator.curation.duplicates.finding import find
from annotator.curation.duplicates.found import Found
from annotator.curation.duplicates.reading import RUN, Reader
from annotator.curation.duplicates.records import Compared, Thresholds
from annotator.errors import Cancelled

NEWS = Path(__file__).resolve().parents[4] / "shared" / "data" / "saudi-news"
FLOOD = (
    "قال وزير الموارد المائية إن منسوب نهر دجلة ارتفع إلى أعلى مستوى له منذ عشر سنوات بعد أمطار "
    "غزيرة هطلت على شمال البلاد. وأضاف أن السدود آمنة تماماً وأن فرق الطوارئ تراقب الوضع ليلاً "
    "ونهاراً في جميع المحافظات التي يمر بها النهر. ودعا السكان إلى الابتعاد عن ضفاف النهر حتى "
    "انتهاء موجة الأمطار المتوقعة خلال الأيام القليلة المقبلة."
)
SPORT = (
    "فاز المنتخب الوطني على ضيفه بثلاثة أهداف مقابل هدف في المباراة التي أقيمت مساء أمس على "
    "ملعب العاصمة أمام جمهور كبير. وسجل المهاجم الشاب هدفين في الشوط الأول ثم أضاف زميله الثالث "
    "قبل النهاية بدقائق. وقال المدرب بعد اللقاء إن الفريق استحق الفوز وإن الطريق ما زال طويلاً."
)
FOLDED = FLOOD.replace("أ", "ا").replace("تماماً", "تماما").replace(" - ", "،")
EDITED = FLOOD.replace("الموارد المائية", "الزراعة") + " وكانت الأمطار قد بدأت الاثنين."
ROUNDUP = f"{SPORT} {FLOOD.rpartition(' ودعا')[0]}. {SPORT.replace('المنتخب', 'الفريق')}"
QUIET = Thresholds()


def found_in(*texts: str, thresholds: Thresholds = QUIET) -> Found:
    articles = [Compared(text, ((0, len(text)),)) for text in texts]
    return find(articles, len(texts), thresholds, lambda *_: None)


def kinds(*texts: str) -> dict[tuple[int, int], str]:
    found = found_in(*texts)
    pairs = ((pair, found.likeness(*pair)) for pair in combinations(range(len(texts)), 2))
    return {pair: one.kind for pair, one in pairs if one is not None}


def grouped(
    texts: Sequence[str], facts: Sequence[Fact] = (), decisions: Decisions | None = None
) -> list[Cluster]:
    return clusters(found_in(*texts), facts or [Fact()] * len(texts), decisions)


def stars(groups: Sequence[Cluster]) -> list[tuple[int, list[int], str]]:
    return [(one.keep, [m.article for m in one.members], one.reason) for one in groups]


def test_each_kind_of_duplicate_is_told_by_its_name() -> None:
    found = kinds(FLOOD, SPORT, FLOOD + "\n", FOLDED, EDITED)
    assert found == {
        (0, 2): "exact",
        (0, 3): "folded",
        (2, 3): "folded",
        (0, 4): "near",
        (2, 4): "near",
        (3, 4): "near",
    }


def test_a_short_report_is_found_inside_a_long_article() -> None:
    short = FLOOD.rpartition(" ودعا")[0]
    found = found_in(ROUNDUP, short, SPORT)
    likeness = found.likeness(1, 0)
    assert likeness is not None
    assert likeness.kind == "contained"
    assert likeness.share > 0.9
    assert found.likeness(0, 1) == likeness
    assert found.likeness(1, 2) is None


def test_a_caption_of_a_few_words_is_inside_nothing() -> None:
    assert kinds(FLOOD, "منسوب نهر دجلة ارتفع إلى أعلى مستوى له") == {}


def test_the_threshold_is_where_it_is_said_to_be() -> None:
    share = found_in(FLOOD, EDITED).likeness(0, 1)
    assert share is not None
    at = Thresholds(near=share.share, contained=1.0)
    over = Thresholds(near=share.share + 0.001, contained=1.0)
    assert found_in(FLOOD, EDITED, thresholds=at).likeness(0, 1) == share
    assert found_in(FLOOD, EDITED, thresholds=over).likeness(0, 1) is None


def test_what_is_not_article_is_not_compared() -> None:
    page = f"{FLOOD}\nاشترك في قائمتنا البريدية"
    other = f"{SPORT}\nاشترك في قائمتنا البريدية"
    inside = [Compared(page, ((0, len(FLOOD)),)), Compared(FLOOD, ((0, len(FLOOD)),))]
    outside = [Compared(one, ((len(one) - 25, len(one)),)) for one in (page, other)]
    found = find([*inside, *outside], 4, QUIET, lambda *_: None)
    assert found.likeness(0, 1) == ("exact", 1.0)
    assert found.likeness(2, 3) == ("exact", 1.0)
    assert found.likeness(0, 2) is None


def test_pages_without_words_are_no_duplicates() -> None:
    found = found_in("", " \n", "—", "", "خبر")
    assert found.words == (0, 0, 0, 0, 1)
    assert [list(found.like(one)) for one in range(5)] == [[]] * 5
    assert found_in().pairs() == 0


def test_texts_shorter_than_a_triple_are_compared_all_the_same() -> None:
    assert kinds("عاجل", "عاجل", "عاجل جداً") == {(0, 1): "exact"}


def test_marks_digits_and_case_make_no_difference() -> None:
    assert kinds("فاز فريق FC بنتيجة ٣ أهداف", "فازَ فريقُ fc بنتيجة 3 اهداف") == {(0, 1): "folded"}


def test_many_pages_that_are_the_same_stay_one_group() -> None:
    (group,) = grouped([FLOOD] * 3000 + [SPORT])
    assert (group.keep, len(group.members), group.kind) == (0, 2999, "exact")


def test_hardly_a_pair_at_the_threshold_agrees_in_no_band() -> None:
    for near in (0.3, 0.5, 0.7, 0.8, 0.9, 1.0):
        rows = rows_of_a_band(near)
        assert (1 - near**rows) ** (128 // rows) <= 0.001
    assert rows_of_a_band(0.8) > rows_of_a_band(0.5)


@pytest.mark.parametrize("seed", range(8))
def test_what_is_found_is_what_comparing_each_with_each_finds(seed: int) -> None:
    chance = random.Random(seed)
    words = [f"كلمة{number}" for number in range(3000)]
    texts: list[str] = []
    for _ in range(60):
        text = chance.choices(words, k=chance.randint(25, 200))
        texts.append(" ".join(text))
        for _ in range(chance.randint(0, 3)):
            copy = list(text)
            for _ in range(chance.randint(0, 12)):
                copy[chance.randrange(len(copy))] = chance.choice(words)
            start = chance.choice([0, 0, len(copy) // 2])
            texts.append(" ".join(copy[start:] + chance.choices(words, k=chance.choice([0, 60]))))
    found = found_in(*texts)
    for one, other in combinations(range(len(texts)), 2):
        likeness = found.likeness(one, other)
        assert (likeness.share if likeness else 0) == pytest.approx(exact(texts[one], texts[other]))


def exact(one: str, other: str) -> float:
    """Compare two texts as the definition says; 0 where they are no duplicates."""
    runs = [
        {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
        for words in (one.split(), other.split())
    ]
    shared, least = len(runs[0] & runs[1]), min(map(len, runs))
    jaccard = shared / len(runs[0] | runs[1])
    if jaccard >= QUIET.near:
        return jaccard
    long_enough = min(len(one.split()), len(other.split())) >= QUIET.least_words
    return shared / least if long_enough and shared / least >= QUIET.contained else 0


def test_the_work_is_told_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    articles = [Compared(FLOOD, ((0, len(FLOOD)),)) for _ in range(500)]
    find(articles, 500, QUIET, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert all(0 <= done <= total for done, total in told)

    def stop(done: int, _total: int) -> None:
        if done >= 200:
            raise Cancelled

    with pytest.raises(Cancelled):
        find(articles, 500, QUIET, stop)


# Groups


def test_the_most_annotated_is_kept_then_the_longest_then_the_earliest() -> None:
    texts = [FLOOD, EDITED, FLOOD]
    assert stars(grouped(texts)) == [(1, [0, 2], "longest")]
    annotated = [Fact(), Fact(), Fact(annotations=3)]
    assert stars(grouped(texts, annotated)) == [(2, [0, 1], "annotated")]
    dated = [Fact(date="2015-07-22"), Fact(date="2015-07-21")]
    assert stars(grouped([FLOOD, FLOOD], dated)) == [(1, [0], "earliest")]
    assert stars(grouped([FLOOD, FLOOD], [Fact(), Fact(date="2015")])) == [(1, [0], "earliest")]
    assert stars(grouped([FLOOD, FLOOD])) == [(0, [1], "first")]


def chain() -> list[str]:
    """Make texts of which each is like the next one, but the first unlike the last."""
    words = [f"كلمة{number}" for number in range(130)]
    return [" ".join(words[at : at + 100 - at // 10]) for at in (0, 10, 20, 30)]


def test_nothing_is_linked_to_a_text_that_it_is_not_like() -> None:
    found = found_in(*chain())
    groups = clusters(found, [Fact()] * 4)
    for group in groups:
        for member in group.members:
            assert found.likeness(group.keep, member.article) is not None
    kept = {0, 1, 2, 3} - {member.article for group in groups for member in group.members}
    assert all(found.likeness(*pair) is None for pair in combinations(kept, 2))
    assert found.likeness(0, 3) is None
    assert len(kept) > 1


def test_what_was_said_to_differ_is_not_proposed_again() -> None:
    apart = Decisions(parted=frozenset({(0, 1)}))
    assert grouped([FLOOD, FLOOD], decisions=apart) == []
    assert stars(grouped([FLOOD, FLOOD, FLOOD], decisions=apart)) == [(0, [2], "first")]


def test_what_is_linked_stays_with_what_is_kept_and_comes_last() -> None:
    decided = Decisions({0: 1})
    (group,) = grouped([FLOOD, FLOOD], decisions=decided)
    assert (group.keep, group.reason, group.settled) == (1, "decided", True)
    first, last = grouped([FLOOD, FLOOD, SPORT, SPORT], decisions=decided)
    assert (first.keep, first.settled, last.keep, last.settled) == (2, False, 1, True)
    (group,) = grouped([FLOOD, FLOOD, FLOOD], decisions=decided)
    assert [(one.article, one.linked) for one in group.members] == [(0, True), (2, False)]
    (group,) = grouped([FLOOD, SPORT], decisions=decided)
    assert (group.members[0].likeness, group.settled, group.share) == (None, True, 0.0)


# Sentences


def test_sentences_that_stand_in_other_articles_are_told_with_their_places() -> None:
    found = found_in(ROUNDUP, FLOOD, SPORT, "خبر آخر لا صلة له بما سبق من الأخبار كلها.")
    shared = FLOOD.split(". ")
    told = [(FLOOD[one.start : one.end], one.articles) for one in found.reuse.of(1)]
    assert told == [(f"{shared[0]}.", (0,)), (f"{shared[1]}.", (0,))]
    assert [one.articles for one in found.reuse.of(2)] == [(0,)] * 3
    assert (found.reuse.count(0), found.reuse.count(3), found.reuse.of(3)) == (7, 0, [])


def test_a_sentence_twice_in_one_article_is_no_reuse() -> None:
    twice = "قال الوزير إن السدود آمنة تماماً هذا العام.\n" * 2
    assert found_in(twice, SPORT).reuse.of(0) == []


@pytest.mark.skipif(not NEWS.exists(), reason="the real articles are not here")
def test_no_pair_of_real_articles_is_missed() -> None:
    with zipfile.ZipFile(NEWS / "2015-08-08.zip") as bundle:
        news = json.loads(bundle.read(bundle.namelist()[0]))
    texts = [one["content"] for one in news]
    found = found_in(*texts)
    reader = Reader()
    read = [reader.read(Compared(text, ((0, len(text)),))) for text in texts]
    holders: dict[int, list[int]] = {}
    for number, one in enumerate(read):
        for triple in one.triples.tolist():
            holders.setdefault(triple, []).append(number)
    shared = Counter(
        pair for some in holders.values() if len(some) < 200 for pair in combinations(some, 2)
    )
    missed = [
        (one, other)
        for (one, other), count in shared.items()
        if found.likeness(one, other) is None
        and min(read[one].words, read[other].words) >= QUIET.least_words
        and count >= 0.8 * min(read[one].triples.size, read[other].triples.size)
    ]
    assert missed == []
    assert found.pairs() > 100
