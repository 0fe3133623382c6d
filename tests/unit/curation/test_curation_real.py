"""Real scraped articles, where they are at hand: what is not article is found, no body is lost."""

from __future__ import annotations

import json
import zipfile
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

from annotator.curation.metadata.finding import find_metadata
from annotator.curation.regions.finding import find_regions
from annotator.curation.regions.reading_patterns import read_patterns
from annotator.curation.regions.source_lines import count_lines
from annotator.model.document import OUTSIDE_ARTICLE
from annotator.text.letters import INVISIBLE

SHARED = Path(__file__).resolve().parents[4] / "shared"
REAL = SHARED / "articles" / "levant-iraq.txt"
NEWS = SHARED / "data" / "saudi-news"
PATTERNS = read_patterns()

OUTSIDE = [
    ("boilerplate", "-"),
    ("link", "اقرأ أيضاً: إطلاق صواريخ من العراق على قاعدة أمريكية في سوريا"),
    ("byline", "ليفانت-وكالات"),
    ("link", "قد تحب أيضا"),
    ("link", "كاريكاتير"),
    ("link", "من وحي الساحات في سوريا"),
    ("date", "- December 19, 2024"),
    ("link", "من وحي الساحات في سوريا"),
    ("byline", "ليفانت-خاص"),
    ("link", "تقارير وتحقيقات"),
    ("boilerplate", "الصحة|المجتمع"),
    ("link", "منشورات شائعة"),
    ("boilerplate", "النشرة الإخبارية"),
    ("boilerplate", "اشترك في قائمتنا البريدية للحصول على التحديثات الجديدة!"),
]


@pytest.mark.skipif(not REAL.exists(), reason="the real article is not here")
@pytest.mark.parametrize("meta", [{}, {"outlet": "levant"}])
def test_every_line_of_the_real_article_that_is_not_article_is_found(
    meta: Mapping[str, str],
) -> None:
    text = REAL.read_text("utf-8")
    found = find_regions(text, meta, PATTERNS)
    named = [(one.region.kind, text[one.region.start : one.region.end]) for one in found]
    outside = [one for one in named if one[0] in OUTSIDE_ARTICLE]
    assert [line for _, line in outside] == [line for _, line in OUTSIDE]
    if not meta:
        assert outside == OUTSIDE
    inside = [one for one in named if one[0] not in OUTSIDE_ARTICLE]
    assert [kind for kind, _ in inside] == ["title", *["body"] * 12]
    assert inside[0][1].startswith("الولايات المتحدة: ملتزمون")


@pytest.mark.skipif(not REAL.exists(), reason="the real article is not here")
def test_what_the_real_article_says_about_itself() -> None:
    text = REAL.read_text("utf-8")
    regions = [one.region for one in find_regions(text, {}, PATTERNS)]
    found = find_metadata(text, regions, PATTERNS.names)
    assert {one.field: one.value for one in found if one.confidence > 0.5} == {
        "title": text.splitlines()[1],
        "outlet": "ليفانت",
        "variety": "arb",
    }


def articles() -> list[dict[str, str]]:
    read: list[dict[str, str]] = []
    for path in sorted(NEWS.glob("*.zip")):
        with zipfile.ZipFile(path) as bundle:
            read += json.loads(bundle.read(bundle.namelist()[0]))
    return read


def seen(text: str) -> str:
    """Leave of a text what can be seen."""
    return "".join(text.translate(dict.fromkeys(map(ord, INVISIBLE))).split())


@pytest.mark.skipif(not NEWS.exists(), reason="the Saudi news are not here")
def test_real_articles_are_covered_and_their_paragraphs_are_article() -> None:
    every = articles()
    texts: dict[str, list[str]] = defaultdict(list)
    for one in every:
        texts[one["source"]].append(one["content"])
    sources = {key: count_lines(some) for key, some in texts.items()}
    kinds: dict[str, set[str]] = defaultdict(set)
    lost: list[str] = []
    for one in every:
        text = one["content"]
        meta = {key: one[key] for key in ("source", "url", "title", "author")}
        found = find_regions(text, meta, PATTERNS, sources[one["source"]])
        covered = "".join(text[r.region.start : r.region.end] for r in found)
        assert seen(covered) == seen(text)
        for r in found:
            written = text[r.region.start : r.region.end]
            kinds[" ".join(written.split())].add(r.region.kind)
            if r.region.kind in OUTSIDE_ARTICLE and len(written) > 120:
                lost.append(written)
    # What is long and yet no article begins with words that only a site writes.
    starts = ("رابط الخبر", "للتواصل مع الكاتب", "سمات ")
    assert [one for one in lost if not one.startswith(starts) and "للتواصل مع" not in one] == []
    assert kinds["رابعاً :"] == {"body"}
    for line, kind in {
        "عين اليوم – متابعات": "byline",
        "88591 - Stc": "boilerplate",
        "635031 - Mobily": "boilerplate",
        "737221 - Zain": "boilerplate",
        "...المزيد": "link",
        "* خدمة «نيويورك تايمز»": "byline",
        "Next Previous": "boilerplate",
    }.items():
        assert kind in kinds[line]
        assert "body" not in kinds[line]
