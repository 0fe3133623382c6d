"""The files of patterns: what they can say, and how a wrong entry is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.curation.credits.names import read_names
from annotator.curation.lines import line_at
from annotator.curation.regions.finding import find_regions
from annotator.curation.regions.patterns import Patterns, PatternSet
from annotator.curation.regions.reading_patterns import read_patterns
from annotator.errors import InputError
from annotator.paths import resources

NAMES = read_names()
BODY = (
    "قالت الوزارة في بيان إن منسوب النهر ارتفع إلى أعلى مستوى له منذ عشر سنوات كاملة، ودعت سكان"
    " القرى القريبة من المجرى إلى أخذ الحيطة."
)


def patterns(folder: Path, general: str, **outlets: str) -> Patterns:
    (folder / "outlets").mkdir()
    (folder / "general.toml").write_text(general, "utf-8")
    for name, content in outlets.items():
        (folder / "outlets" / f"{name}.toml").write_text(content, "utf-8")
    return read_patterns(folder, NAMES)


def matched(given: PatternSet, text: str) -> list[str]:
    return [one.name for one in given.matching(line_at(text, 0, len(text)))]


WAYS = """
[whole]
kind = "link"
is = ["إقرأ المزيد"]
[begin]
kind = "link"
begins = ["شاهد", "فيديو:"]
[end]
kind = "link"
ends = ["التفاصيل"]
[inner]
kind = "link"
has = ["ملفات الارتباط"]
[expert]
kind = "link"
regex = ['^\\d+ مره$']
longest = 20
"""


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("— اقرأ المزيد —", ["whole"]),
        ("اقرأ المزيد هنا", []),
        ("شَاهِد الصور", ["begin"]),
        ("* شاهد", ["begin"]),
        ("شاهدنا الصور", []),
        ("فيديو : النهر", ["begin"]),
        ("إليك كل التفاصيل.", ["end"]),
        ("إليك والتفاصيل", []),
        ("نستخدم ملفات الإرتباط هنا", ["inner"]),
        ("١٢ مرة", ["expert"]),
        ("- 12 مرة", ["expert"]),
        ("1234567890 1234567890 12 مرة", []),
    ],
)
def test_the_ways_to_say_what_a_line_looks_like(
    tmp_path: Path, line: str, names: list[str]
) -> None:
    assert matched(patterns(tmp_path, WAYS).general, line) == names


def test_a_pattern_of_an_outlet_replaces_the_general_one_of_its_name(tmp_path: Path) -> None:
    given = patterns(
        tmp_path,
        '[more]\nkind = "link"\nis = ["المزيد"]\n[ad]\nkind = "boilerplate"\nis = ["إعلان"]',
        okaz='[more]\nkind = "boilerplate"\nis = ["لا شيء"]',
    )
    assert [matched(given.of(None), one) for one in ("المزيد", "إعلان")] == [["more"], ["ad"]]
    assert [matched(given.of("okaz"), one) for one in ("المزيد", "إعلان")] == [[], ["ad"]]
    assert given.of("unknown") is given.general


def test_where_a_pattern_holds(tmp_path: Path) -> None:
    given = patterns(
        tmp_path,
        "".join(
            f'[{where}]\nkind = "link"\nis = ["سطر {where}"]\nwhere = "{where}"\n'
            for where in ("top", "bottom", "edges", "anywhere")
        ),
    )
    lines = [f"سطر {where}" for where in ("top", "bottom", "edges", "anywhere")]
    text = "\n".join([*lines, BODY, *lines, BODY, *lines])
    found = [one.region.kind for one in find_regions(text, {"title": "-"}, given)]
    assert found == [
        *("link", "body", "link", "link", "body"),
        *("body", "body", "body", "link", "body"),
        *("body", "link", "link", "link"),
    ]


def test_a_pattern_that_protects_the_body_is_stronger_than_all_others(tmp_path: Path) -> None:
    given = patterns(
        tmp_path,
        '[a]\nkind = "boilerplate"\nis = ["خاتمة"]\nconfidence = 1\n'
        '[b]\nkind = "body"\nis = ["خاتمة"]\nconfidence = 0.1',
    )
    assert matched(given.general, "خاتمة") == ["b", "a"]


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ('kind = "advert"\nis = ["x"]', "kind must be one of title, dateline"),
        ('is = ["x"]', "kind must be one of"),
        ('kind = "link"', "one of is, begins, ends, has and regex is needed"),
        ('kind = "link"\nis = "x"', '"is" must be a list of texts'),
        ('kind = "link"\nis = [1]', '"is" must be a list of texts'),
        ("kind = \"link\"\nregex = ['(']", "the expression ( cannot be used"),
        ('kind = "link"\nis = ["x"]\nlongest = "ten"', "longest must be a number"),
        ('kind = "link"\nis = ["x"]\nconfidence = true', "confidence must be a number"),
        ('kind = "link"\nis = ["x"]\nwhere = "middle"', "where must be one of top, bottom"),
        ('kind = "link"\nis = ["x"]\nopens = "menu"', "opens must be one of title"),
        ('kind = "link"\nregex = ["x"]\ncut = "both"', "cut must be one of start, end"),
        ('kind = "link"\nis = ["x"]\nlongst = 3', "the key longst means nothing"),
    ],
)
def test_a_wrong_entry_is_told_in_one_sentence(tmp_path: Path, entry: str, told: str) -> None:
    with pytest.raises(InputError) as problem:
        patterns(tmp_path, f"[mine]\n{entry}")
    assert told in str(problem.value)
    assert "general.toml" in str(problem.value)
    assert "\n" not in str(problem.value)


def test_an_outlet_without_a_section_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"okaz\.toml"):
        patterns(tmp_path, "", okaz="x = 3")


def test_every_file_of_an_outlet_belongs_to_an_outlet_that_is_known() -> None:
    files = {path.stem for path in (resources() / "boilerplate" / "outlets").glob("*.toml")}
    assert files
    assert files <= NAMES.keys.keys()


def test_expressions_that_are_shipped_are_written_folded() -> None:
    given = read_patterns(names=NAMES)
    every = {
        one.name: one
        for kept in (given.general, *given.outlets.values())
        for one in (*kept.lines, *kept.cuts)
    }
    unfolded = [
        (name, sign)
        for name, one in every.items()
        for expression in one.expressions
        for sign in "أإآةىؤئًٌٍَُِّْـ٠١٢"
        if sign in expression.pattern
    ]
    assert unfolded == []
