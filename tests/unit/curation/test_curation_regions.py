"""Regions of articles in the form of scraped news: every line told apart, none of the body lost."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from annotator.curation.regions.finding import find_regions
from annotator.curation.regions.reading_patterns import read_patterns
from annotator.curation.regions.source_lines import count_lines
from annotator.paths import sample_corpus

PATTERNS = read_patterns()

SENTENCE = (
    "أعلنت وزارة الموارد المائية في بيان، الأربعاء، أن منسوب النهر ارتفع إلى أعلى مستوى له منذ عشر"
    " سنوات، داعية سكان القرى القريبة من المجرى إلى أخذ الحيطة."
)
LONGER = SENTENCE + " وقال الوزير إن فرق الطوارئ تعمل ليلاً ونهاراً، وإن السدود «آمنة تماماً»."
TITLE = "النهر يبلغ أعلى منسوب له منذ عشر سنوات والوزارة تطمئن السكان"


def article(*lines: str) -> str:
    """Mark a page as "kind: line"; {s} and {l} are full paragraphs."""
    return "\n".join(line.partition(": ")[2].format(s=SENTENCE, l=LONGER) for line in lines)


def kinds(text: str, meta: Mapping[str, str] | None = None) -> list[str]:
    found = find_regions(text, meta or {}, PATTERNS)
    return [f"{one.region.kind}: {text[one.region.start : one.region.end]}" for one in found]


PAGES = {
    "a wire report with a dateline inside": (
        "boilerplate: الرئيسية > العالم العربي",
        f"title: {TITLE}",
        "date: نشر في: 24 يوليو 2024 - 10:15",
        "caption: جانب من النهر عند المدينة القديمة (غيتي)",
        "dateline: بغداد (رويترز) -",
        "body: {s}",
        "link: اقرأ أيضاً: السدود تمتلئ في الشمال",
        "body: {l}",
        "boilerplate: شارك الخبر: فيسبوك | إكس | واتساب",
        "boilerplate: الوسوم: النهر، السدود، الأمطار",
        "boilerplate: جميع الحقوق محفوظة © ٢٠٢٤",
    ),
    "credits above, links below": (
        f"title: {TITLE}",
        "byline: بقلم: سلمى الحداد",
        "body: {l}",
        "body: أولاً: السدود",
        "body: {s}",
        "body: رابعاً :",
        "body: {l}",
        "link: مواضيع ذات صلة",
        "link: - أمطار غزيرة تقطع الطريق",
        "link: - هل تصمد السدود؟",
        "boilerplate: أضف تعليقاً",
    ),
    "a list of links in the middle of the article": (
        f"title: {TITLE}",
        "body: {l}",
        "link: اقرأ أيضاً",
        "link: السدود تمتلئ في الشمال",
        "link: صور.. النهر من الجو",
        "body: {s}",
        "body: ماذا بعد؟",
        "body: {l}",
    ),
    "a credit at the end and a notice": (
        f"title: {TITLE}",
        "body: {l}",
        "body: {s}",
        "byline: المصدر: وكالات",
        "boilerplate: // انتهى //",
        "boilerplate: اشترك في نشرتنا البريدية",
        "boilerplate: لا تعبر المقالات عن رأي الموقع بل عن رأي كاتبها وحده.",
    ),
    "the site in English": (
        "boilerplate: Home",
        f"title: {TITLE}",
        "date: Thursday December 19, 2024",
        "body: {s}",
        "link: Read also: السدود تمتلئ",
        "body: {s}",
        "boilerplate: Share",
        "boilerplate: Facebook Twitter WhatsApp",
        "link: Related articles",
        "link: أمطار غزيرة تقطع الطريق",
        "boilerplate: All rights reserved",
    ),
    "an opinion with headings and a post below": (
        f"title: {TITLE}",
        "byline: د. سعاد محمود",
        "body: {l}",
        "body: الخلاصة",
        "body: {l}",
        "byline: * أستاذة الجغرافيا في الجامعة",
        "byline: s.mahmoud@paper.example",
    ),
    "signs and numbers around": (
        "boilerplate: -",
        f"title: {TITLE}",
        "boilerplate: * * *",
        "body: {l}",
        "boilerplate: ***",
        "body: {l}",
        "boilerplate: 1248",
    ),
    "hijri dateline": (
        f"title: {TITLE}",
        "dateline: الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس",
        "body: {s}",
        "boilerplate: //انتهى//",
    ),
    "a body that is one paragraph": ("body: {l}",),
    "dates, caption and source as one agency site has them": (
        "boilerplate: أخبار|عربي",
        f"title: {TITLE}",
        "date: 24/7/2024|آخر تحديث: 25/7/2024 10:15 (مكة المكرمة)",
        "caption: وزير الخارجية خلال المؤتمر الصحفي (الأناضول)",
        "body: {l}",
        "body: عرقلة المفاوضات",
        "body: {s}",
        "byline: المصدر : الجزيرة + وكالات",
        "link: حول هذه القصة",
        "link: هجوم يستهدف نقطة تفتيش",
        "link: أدان مجلس الأمن الهجوم الذي وقع أمس قرب المدينة.",
    ),
    "lines of a broadcaster's page": (
        f"title: {TITLE}",
        "date: قبل 3 ساعات",
        "caption: صدر الصورة، Getty Images",
        "boilerplate: Article information",
        "byline: Author, سلمى الحداد",
        "body: {l}",
        "boilerplate: تخطى قصص مقترحة وواصل القراءة",
        "link: قصص مقترحة",
        "link: ماذا نعرف عن الهجوم؟",
        "body: {s}",
        "link: مواضيع ذات صلة",
        "link: لبنان",
        "boilerplate: © 2024 المحطة. المحطة ليست مسؤولة عن محتوى المواقع الخارجية.",
    ),
    "sections, buttons and tags": (
        "boilerplate: الرئيسية",
        "boilerplate: سياسة",
        f"title: {TITLE}",
        "byline: - رويترز",
        "date: الخميس 25-07-2024 | 10:15",
        "body: {s}",
        "boilerplate: Tweet",
        "body: {l}",
        "boilerplate: هاشتاغ:",
        "boilerplate: #النهر #السدود",
        "link: موضوعات متعلقة..",
        "link: - هجوم جديد على الحدود",
    ),
    "words of a site inside the article": (
        f"title: {TITLE}",
        "dateline: القاهرة- واس",
        "body: {s}",
        "body: من يشارك في القمة؟",
        "body: تخطى المنتخب العقبة الأولى",
        "body: {l}",
        "body: تابع الوزير حديثه عن الأزمة في لقاء خاص مع الصحيفة وقال إن الوقت ينفد أمام الجميع.",
        "body: شاهد العيان محمد قال:",
        "body: {s}",
    ),
    "verse": (
        f"title: {TITLE}",
        "body: {l}",
        "body: يا نهر قل لي متى تعود",
        "body: إلى ضفافك الحمائم",
        "body: {s}",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_every_line_of_a_page_is_told_apart(name: str) -> None:
    lines = PAGES[name]
    text = article(*lines)
    # A dateline stands on the line of the paragraph that it opens.
    for dateline in ("بغداد (رويترز) -",):
        text = text.replace(f"{dateline}\n", f"{dateline} ")
    wanted = [line.format(s=SENTENCE, l=LONGER) for line in lines]
    assert kinds(text) == wanted


def test_the_sample_corpus_is_told_apart_as_its_gold_has_it() -> None:
    lines = (sample_corpus() / "sample.gold.jsonl").read_text("utf-8").splitlines()
    for document in (json.loads(line)["document"] for line in lines):
        found = find_regions(document["text"], {}, PATTERNS)
        gold = document["regions"]
        assert [(one.region.start, one.region.end) for one in found] == [
            (one["start"], one["end"]) for one in gold
        ]
        # The gold has headings and notices among links, and "updated", as boilerplate.
        differ = [
            (one.region.kind, marked["kind"])
            for one, marked in zip(found, gold, strict=True)
            if one.region.kind != marked["kind"]
        ]
        assert set(differ) <= {("link", "boilerplate"), ("date", "boilerplate")}
        assert len(differ) <= 2


@pytest.mark.parametrize(
    ("opening", "rest"),
    [
        ("القاهرة - أ ش أ:", SENTENCE),
        ("بغداد (رويترز) -", SENTENCE),
        ("واشنطن ـ وكالات:", SENTENCE),
        ("سبق- الرياض:", SENTENCE),
        ("فهد العتيبي- سبق- جدة:", SENTENCE),
        ("عين اليوم – متابعات", SENTENCE),
        ("(أ ف ب) -", SENTENCE),
        ("لندن:", SENTENCE),
    ],
)
def test_a_dateline_is_parted_from_the_paragraph_it_opens(opening: str, rest: str) -> None:
    meta = {"title": TITLE}
    assert kinds(f"{opening} {rest}", meta) == [f"dateline: {opening}", f"body: {rest}"]


@pytest.mark.parametrize(
    "opening",
    [
        "كشفت مصادر (الجزيرة)",
        "قال الوزير:",
        "الحكومة - كما قالت أمس -",
        '"سبق" تقول للمسؤول:',
        "ذكرت «رويترز»:",
    ],
)
def test_a_sentence_that_begins_like_a_dateline_is_left_whole(opening: str) -> None:
    text = f"{opening} {SENTENCE}"
    assert kinds(text, {"title": TITLE}) == [f"body: {text}"]


@pytest.mark.parametrize("credit", ["ليفانت-وكالات", "(أ ف ب)", "«واس»", "رويترز - وكالات"])
def test_a_credit_is_parted_from_the_end_of_the_last_paragraph(credit: str) -> None:
    found = kinds(f"{LONGER}\n{SENTENCE} {credit}", {"title": TITLE})
    assert found == [f"body: {LONGER}", f"body: {SENTENCE}", f"byline: {credit}"]


def test_title_and_author_that_the_metadata_name_are_found_wherever_they_stand_above() -> None:
    text = f"خبر\nعاجل من النهر\n{TITLE}\nسحر الندى\n{LONGER}"
    found = find_regions(text, {"title": f"«{TITLE}» ", "author": "سِحر الندى"}, PATTERNS)
    assert [(one.region.kind, one.reason.by) for one in found[2:4]] == [
        ("title", "metadata"),
        ("byline", "metadata"),
    ]
    assert [one.region.kind for one in found[:2]] == ["body", "body"]


def test_a_title_in_the_metadata_that_the_text_lacks_makes_no_line_a_title() -> None:
    found = kinds(f"سطر أول بلا نقطة\n{LONGER}", {"title": TITLE})
    assert found == ["body: سطر أول بلا نقطة", f"body: {LONGER}"]


def test_a_long_title_is_told_by_its_missing_stop() -> None:
    title = (
        TITLE + " وتدعو المزارعين في المناطق المنخفضة إلى نقل مواشيهم قبل حلول الليل حفاظاً عليها"
    )
    assert kinds(f"{title}\n{LONGER}")[0] == f"title: {title}"


@pytest.mark.parametrize(
    "title",
    [
        "ليلة العيد.. حالة استنفار في كل منزل!",
        "هل تصمد السدود أمام الفيضان؟",
        "سعود الفيصل واللقاء الأخير",
        "الرياض: خادمة تطارد السيارات.. ثم اعتذار!",
        "مشاركة ضعيفة في انتخابات البلدية",
        "تقرير: مخزونات النفط تتجاوز المتوسط",
        "من وحي الساحات..",
    ],
)
def test_titles_that_read_like_something_else(title: str) -> None:
    assert kinds(f"{title}\n{SENTENCE}\n{LONGER}")[0] == f"title: {title}"


@pytest.mark.parametrize("meta", [{}, {"title": "هل تصمد السدود في الشمال أمام الفيضان القادم؟"}])
def test_credits_below_a_title_that_reads_as_a_sentence_are_found(meta: dict[str, str]) -> None:
    title = "هل تصمد السدود في الشمال أمام الفيضان القادم؟"
    text = f"{title}\nقلعة القرون – الرياض\nمشاهدات: 12\n24 يوليو 2024\n{SENTENCE}\n{LONGER}"
    assert kinds(text, meta)[:4] == [
        f"title: {title}",
        "byline: قلعة القرون – الرياض",
        "boilerplate: مشاهدات: 12",
        "date: 24 يوليو 2024",
    ]


def test_the_site_s_lines_below_a_title_of_the_metadata_are_found() -> None:
    title = "هل تصمد السدود في الشمال أمام الفيضان القادم؟"
    found = kinds(f"{title}\nشارك المقال\n{SENTENCE}\n{LONGER}", {"title": title})
    assert found[:2] == [f"title: {title}", "boilerplate: شارك المقال"]


def test_the_author_s_name_between_paragraphs_is_article() -> None:
    text = f"{LONGER}\nسحر الندى\n{LONGER}"
    assert kinds(text, {"title": "-", "author": "سحر الندى"})[1] == "body: سحر الندى"


def test_names_in_a_list_are_article_and_one_name_below_is_who_wrote_it() -> None:
    names = "محمد الزيدي\nعلي الساعدي\nأحمد الخفاجي"
    found = kinds(f"{LONGER}\n{names}", {"title": "-"})
    assert [one.split(":")[0] for one in found] == ["body"] * 4
    assert kinds(f"{LONGER}\nمحمد الزيدي", {"title": "-"})[1] == "byline: محمد الزيدي"
    assert kinds(f"{LONGER}\nمحمد الزيدي:\nسطر", {"title": "-"})[1] == "body: محمد الزيدي:"


def test_a_verse_that_begins_with_a_name_is_article() -> None:
    found = kinds(f"{LONGER}\nيا نهر قل لي متى تعود\nعمر قلبي ما نسي موعدك", {"title": "-"})
    assert [one.split(":")[0] for one in found] == ["body"] * 3


@pytest.mark.parametrize(
    ("outlet", "text", "found"),
    [
        (
            {"source": "3alyoum"},
            f"Next Previous عين اليوم – جدة\n{SENTENCE} سمات النهر السدود",
            [
                "boilerplate: Next Previous",
                "byline: عين اليوم – جدة",
                f"body: {SENTENCE}",
                "boilerplate: سمات النهر السدود",
            ],
        ),
        (
            {"url": "http://www.alweeam.com.sa/349023/x/"},
            f"{SENTENCE} رابط الخبر بصحيفة الوئام: {TITLE}",
            [f"body: {SENTENCE}", f"link: رابط الخبر بصحيفة الوئام: {TITLE}"],
        ),
        (
            {"outlet": "المدينة"},
            f"{SENTENCE}\n88591 - Stc\n635031 - Mobily",
            [f"body: {SENTENCE}", "boilerplate: 88591 - Stc", "boilerplate: 635031 - Mobily"],
        ),
        ({}, f"{SENTENCE} سمات النهر السدود", [f"body: {SENTENCE} سمات النهر السدود"]),
    ],
)
def test_an_outlet_has_patterns_of_its_own(
    outlet: dict[str, str], text: str, found: list[str]
) -> None:
    assert kinds(text, outlet | {"title": TITLE}) == found


def test_what_repeats_in_a_source_is_found_and_told_with_its_number() -> None:
    strange = "بوابة الماء والكهرباء"
    page = f"{TITLE}\n{LONGER}\n{strange}"
    assert find_regions(page, {}, PATTERNS)[2].region.kind == "body"
    source = count_lines(f"عنوان رقم {n}\n{LONGER}\n- {strange} -" for n in range(5))
    found = find_regions(page, {}, PATTERNS, source)[2]
    assert (found.region.kind, found.reason.by, found.reason.name) == (
        "boilerplate",
        "frequency",
        "5",
    )
    assert find_regions(page, {}, PATTERNS, source)[1].region.kind == "body"


@pytest.mark.parametrize("line", ["السطر الأخير :", "إلى اللقاء."])
def test_a_repeated_line_that_belongs_to_sentences_stays_article(line: str) -> None:
    others = [f"{LONGER} {n}\nآخر الكلام هنا" for n in range(600)]
    source = count_lines([*others, *[f"{LONGER}\n{line}" for _ in range(4)]])
    assert find_regions(f"{LONGER}\n{line}", {"title": "-"}, PATTERNS, source)[1].region.kind == (
        "body"
    )


def test_a_text_without_anything_to_see_has_no_regions() -> None:
    for text in ("", "\n\n", " \u200f\n\ufeff"):
        assert find_regions(text, {}, PATTERNS) == ()


def test_each_reason_tells_what_kind_of_evidence_it_is() -> None:
    text = article(*PAGES["a list of links in the middle of the article"])
    found = find_regions(text, {}, PATTERNS)
    assert [one.reason.by for one in found[:5]] == [
        "position",
        "text",
        "pattern",
        "heading",
        "heading",
    ]
    assert found[2].reason.name == "read-also"
    assert all(0 < one.confidence <= 1 for one in found)
