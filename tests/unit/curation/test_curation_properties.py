"""What holds of the regions of any text whatever."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.curation.folded import Folded, fold_letters
from annotator.curation.lines import visible
from annotator.curation.metadata.finding import find_metadata
from annotator.curation.regions.decisions import UNDECIDED, learned
from annotator.curation.regions.finding import find_regions
from annotator.curation.regions.reading_patterns import read_patterns
from annotator.curation.regions.source_lines import count_lines

PATTERNS = read_patterns()

LINES = st.one_of(
    st.sampled_from(
        [
            "-",
            "",
            " \u00a0 ",
            "اقرأ أيضاً: خبر آخر",
            "قد تحب أيضا",
            "ليفانت-وكالات",
            "رابعاً :",
            "Next Previous عين اليوم – جدة",
            "// انتهى //",
            "December 19, 2024",
            "الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس",
            "للتواصل مع الكاتب ارسل رسالة SMS",
            "بغداد (رويترز) - قال الوزير إن النهر ارتفع، وإن السدود آمنة تماماً. ليفانت-وكالات",
            "قال الوزير إن النهر ارتفع إلى أعلى مستوى له منذ سنوات. " * 4,
            "عين اليوم – متابعات أزاحت الشركة الستار. سمات هاتف شركة",
            "نص رابط الخبر بصحيفة الوئام: عنوان",
        ]
    ),
    st.text(
        alphabet=st.sampled_from('ابتجد ءةىـًّ 0١.:،-–()«»"|/\u200f\ufeff\u00a0\u2028\x85@a😀'),
        max_size=160,
    ),
    st.text(max_size=40),
)
PAGES = st.lists(LINES, max_size=14).map("\n".join)
METAS = st.fixed_dictionaries(
    {},
    optional={
        "title": LINES,
        "author": LINES,
        "date": LINES,
        "url": st.one_of(LINES, st.just("http://www.alweeam.com.sa/1/")),
        "source": st.sampled_from(["3alyoum", "almadina", "okaz", "alriyadh", "?"]),
    },
)


@settings(max_examples=300, deadline=None)
@given(PAGES, METAS)
def test_every_visible_line_is_covered_once_and_nothing_else(
    text: str, meta: dict[str, str]
) -> None:
    source = count_lines([text] * 3)
    found = find_regions(text, meta, PATTERNS, source)
    assert found == find_regions(text, meta, PATTERNS, source)
    covered = 0
    for one in found:
        region = one.region
        assert covered <= region.start < region.end <= len(text)
        assert visible(text, region.start, region.end) == (region.start, region.end)
        assert "\n" not in text[region.start : region.end]
        assert 0 < one.confidence <= 1
        assert visible(text, covered, region.start)[0] == region.start
        covered = region.end
    start, end = visible(text, covered, len(text))
    assert start == end


@settings(max_examples=150, deadline=None)
@given(PAGES, METAS, st.data())
def test_what_people_decided_never_breaks_the_cover(
    text: str, meta: dict[str, str], data: st.DataObject
) -> None:
    found = find_regions(text, meta, PATTERNS)
    kept = [one.region for one in found if data.draw(st.booleans())]
    decided = UNDECIDED
    for _ in range(data.draw(st.integers(1, 4))):
        decided = learned(decided, text, found, kept)
    again = find_regions(text, meta, PATTERNS, None, decided)
    joined = "".join(text[one.region.start : one.region.end] for one in again)
    assert "".join(joined.split()) == "".join(
        "".join(text[one.region.start : one.region.end] for one in found).split()
    )


@settings(max_examples=200, deadline=None)
@given(PAGES, METAS, st.text(max_size=30))
def test_what_is_found_stands_where_it_is_said_to_stand(
    text: str, meta: dict[str, str], name: str
) -> None:
    regions = [one.region for one in find_regions(text, meta, PATTERNS)]
    found = find_metadata(text, regions, PATTERNS.names, meta, name)
    assert found == find_metadata(text, regions, PATTERNS.names, meta, name)
    for one in found:
        where = {"text": text, "name": name, "metadata": meta.get(one.of, "")}[one.place]
        assert 0 <= one.start < one.end <= len(where)
        assert one.value.strip()
        assert 0 < one.confidence <= 1


@given(st.text(alphabet=st.sampled_from("اأبـًّ\u200fA ١"), max_size=40), st.data())
def test_the_way_back_from_a_folded_text(text: str, data: st.DataObject) -> None:
    folded = Folded(text, 0, len(text))
    assert folded.text == fold_letters(text)
    if folded.text:
        start = data.draw(st.integers(0, len(folded.text) - 1))
        end = data.draw(st.integers(start + 1, len(folded.text)))
        span = folded.span(start, end)
        assert fold_letters(text[slice(*span)]).replace("-", "") == folded.text[start:end].replace(
            "-", ""
        )
