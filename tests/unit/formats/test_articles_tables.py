"""Tables of articles: columns are found in two languages, and a bad row does not stop the rest."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest

from annotator.errors import FormatError, InputError
from annotator.formats.articles import (
    Article,
    ArticleOptions,
    Fault,
    Source,
    delimited,
    records,
    xlsx,
)
from annotator.formats.articles.tables.columns import guess_columns

LONG = "قالت الوكالة إن المحادثات استمرت ثلاثة أيام وإن الطرفين اتفقا على لقاء آخر"


def read(name: str, data: bytes | str, **columns: str) -> list[Article | Fault]:
    """Read a table, CSV or JSON."""
    source = Source(name, data if isinstance(data, bytes) else data.encode())
    reader = records.FORMAT if "json" in name else delimited.FORMAT
    return list(reader.read(source, ArticleOptions(columns=columns)))


def articles(found: list[Article | Fault]) -> list[Article]:
    return [one for one in found if isinstance(one, Article)]


def told(found: list[Article | Fault]) -> list[str]:
    return [str(one.problem) for one in found if isinstance(one, Fault)]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("العنوان,النص,المصدر,التاريخ", "title text outlet date"),
        ("عنوان الخبر,نص الخبر,اسم الكاتب,تاريخ النشر", "title text - date"),
        ("Title,Content,Source,URL", "title text outlet url"),
        ("headline,article_text,publisher,published_at", "title text outlet date"),
        ("الكاتب,المتن,الرابط,الوسوم", "author text url keywords"),
        ("data.title,data.body,id,date_extracted", "title text id -"),
    ],
)
def test_columns_are_told_by_their_names(header: str, expected: str) -> None:
    columns = header.split(",")
    found = {column: field for field, column in guess_columns(columns, []).items()}
    assert [found.get(column, "-") for column in columns] == expected.split()


def test_the_longest_column_is_the_text_where_no_name_says_so() -> None:
    rows = [{"a": "1", "b": LONG, "c": "x"}]
    assert guess_columns(["a", "b", "c"], rows) == {"text": "b"}
    assert guess_columns(["a", "c"], rows) == {}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_an_article_is_made_of_each_row(separator: str) -> None:
    rows = ["العنوان", "النص", "المصدر", "ملاحظة"], ["خبر أول", LONG, "ليفانت", "م"]
    (one,) = articles(read("a.csv", "\ufeff" + "\r\n".join(separator.join(row) for row in rows)))
    assert one.text == f"خبر أول\n{LONG}"
    assert one.title == len("خبر أول")
    assert one.name == "خبر أول"
    assert one.meta == {"title": "خبر أول", "outlet": "ليفانت", "ملاحظة": "م"}
    assert one.number == 2


def test_a_person_may_say_what_the_columns_are() -> None:
    table = f"a,b,c\nخبر,{LONG},ليفانت\n"
    (one,) = articles(read("a.csv", table, text="b", outlet="c", title="a"))
    assert one.meta == {"title": "خبر", "outlet": "ليفانت"}
    (other,) = articles(read("a.csv", f"title,text\nخبر,{LONG}\n", title=""))
    assert other.text == LONG
    with pytest.raises(FormatError, match="no column called d; the columns are: a, b, c"):
        read("a.csv", table, text="d")


def test_a_value_may_hold_line_ends_and_separators() -> None:
    (one,) = articles(read("a.csv", 'title,text\nخبر,"سطر، أول\nوقال ""نعم"", ثم مضى"\n'))
    assert one.text == 'خبر\nسطر، أول\nوقال "نعم", ثم مضى'


def test_a_bad_row_is_told_with_its_line_and_the_rest_goes_on() -> None:
    found = read("a.csv", "title,text\nأ,نص أول\nب,نص,زائد\nج,\nد,نص رابع\n")
    assert [one.name for one in articles(found)] == ["أ", "د"]
    assert told(found) == [
        "a.csv, line 3: it has 3 values, where the table has 2 columns.",
        "a.csv, line 4: there is no text in it.",
    ]


def test_a_quotation_mark_that_is_never_closed_is_told() -> None:
    found = read("a.csv", 'title,text\nأ,"نص أول"\nب,"نص بلا نهاية\nج,نص ثالث\n')
    assert [one.name for one in articles(found)] == ["أ"]
    assert told(found) == ['a.csv, line 3: a quotation mark (") is opened in it and never closed.']


def test_tabs_part_values_in_which_quotation_marks_are_but_signs() -> None:
    found = read("a.tsv", 'title\ttext\nأ\t"نعم" قالها\nب\t"لا\n')
    assert [one.text for one in articles(found)] == ['أ\n"نعم" قالها', 'ب\n"لا']


def test_a_table_without_a_header_is_read_from_its_first_row() -> None:
    found = read("a.csv", f"1,{LONG}\n2,{LONG} ثم\n")
    assert [one.number for one in articles(found)] == [1, 2]
    assert articles(found)[0].meta == {"1": "1"}


def test_a_header_may_lack_a_name_or_have_one_twice() -> None:
    (one,) = articles(read("a.csv", f",title,text,note,note\n7,خبر,{LONG},أ,ب\n"))
    assert one.meta == {"1": "7", "title": "خبر", "note": "أ", "note (5)": "ب"}


def test_of_several_texts_the_longest_is_the_article() -> None:
    (one,) = articles(read("a.csv", f"text,content,title\nموجز,{LONG},خبر\n"))
    assert one.text == f"خبر\n{LONG}"
    assert one.meta["text (2)"] == "موجز"


def test_a_table_without_a_text_says_which_columns_it_has() -> None:
    with pytest.raises(FormatError, match=r"no column looks like the text.*a, b"):
        read("a.csv", "a,b\n1,2\n")


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("a.json", lambda one: [one, one]),
        ("a.json", lambda one: {"status": "ok", "data": {"articles": [one, one], "tags": ["x"]}}),
        ("a.json", lambda one: {"n1": one, "n2": one}),
    ],
)
def test_the_list_of_articles_is_found_wherever_it_stands(name: str, shape) -> None:
    one = {"headline": "خبر", "body": LONG, "meta": {"date": "2024-05-12", "tags": ["أ", "ب"]}}
    found = articles(read(name, json.dumps(shape(one))))
    assert len(found) == 2
    assert found[0].text == f"خبر\n{LONG}"
    assert found[0].meta["date"] == "2024-05-12"
    assert found[0].meta["keywords"] == "أ; ب"


def test_one_object_is_one_article_and_paragraphs_are_lines() -> None:
    (one,) = articles(read("a.json", json.dumps({"title": "خبر", "text": [LONG * 2, LONG * 2]})))
    assert one.text == f"خبر\n{LONG * 2}\n{LONG * 2}"


def test_a_list_of_texts_is_a_list_of_articles() -> None:
    assert [one.text for one in articles(read("a.json", json.dumps([LONG, LONG])))] == [LONG] * 2


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_a_bad_line_is_told_and_the_rest_goes_on(name: str) -> None:
    good = json.dumps({"text": LONG, "source": "ليفانت", "views": 3, "ok": True, "none": None})
    found = read(name, f"{good}\n{{broken\n[1]\n\n{good}\n")
    assert [one.number for one in articles(found)] == [1, 5]
    assert articles(found)[0].meta == {"outlet": "ليفانت", "views": "3", "ok": "true"}
    assert [line.partition(": ")[0] for line in told(found)] == [
        f"{name}, line 2",
        f"{name}, line 3",
    ]


@pytest.mark.parametrize("text", ["", "3", "[]", "{}", "[" * 100_000, '{"a": ' * 5000, "[[1], 2]"])
def test_json_without_articles_is_refused(text: str) -> None:
    with pytest.raises((FormatError, InputError)):
        read("a.json", text)


def test_half_of_a_character_in_json_does_not_stop_the_article() -> None:
    (one,) = articles(read("a.jsonl", '{"text": "نص \\ud800 طويل", "title": "ع\\udc00"}'))
    assert one.name.encode()
    assert "\ud800" in one.text  # cleaning replaces it, and records so


def workbook(rows: list[list[object]], **more: list[list[object]]) -> bytes:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for name, others in more.items():
        sheet = book.create_sheet(name)
        for row in others:
            sheet.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def read_workbook(data: bytes, **columns: str) -> list[Article | Fault]:
    return list(xlsx.FORMAT.read(Source("a.xlsx", data), ArticleOptions(columns=columns)))


def test_a_workbook_is_read_sheet_by_sheet() -> None:
    header = ["العنوان", "النص", "التاريخ", "عدد"]
    data = workbook(
        [[], header, ["أ", LONG, date(2024, 5, 12), 3.0], ["ب", None, None, None]],
        ثان=[header, ["ج", "=HYPERLINK(1)", None, None], ["د", LONG, "أمس", 2.5]],
    )
    found = read_workbook(data)
    assert [one.name for one in articles(found)] == ["أ", "د"]
    assert articles(found)[0].meta["date"] == "2024-05-12"
    assert articles(found)[0].meta["عدد"] == "3"
    assert told(found) == [
        "a.xlsx, sheet Sheet, row 4: there is no text in it.",
        "a.xlsx, sheet ثان, row 2: there is no text in it.",  # a formula nobody calculated
    ]
