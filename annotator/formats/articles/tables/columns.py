"""Which column of a table holds the text, the title and each field of the metadata."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

from annotator.errors import InputError
from annotator.formats.articles.naming import one_line
from annotator.text.folding import fold

TEXT, TITLE = "text", "title"
FIELDS = (
    TEXT, TITLE, "outlet", "url", "author", "agency", "date", "updated", "place", "topic",
    "keywords", "variety", "licence", "id",
)  # fmt: skip
"""What a column may be; any other name is a field of the metadata as well."""

_NAMES: Mapping[str, str] = {
    TEXT: "text content body article articletext articlebody fulltext maintext story contents"
    " المتن محتوى نص نص_الخبر نص_المقال خبر مقال تفاصيل",
    TITLE: "title headline header heading عنوان عنوان_الخبر عنوان_المقال عنوان_رئيسي",
    "outlet": "outlet source publisher newspaper publication site sitename website media"
    " مصدر صحيفة جريدة موقع ناشر وسيلة_الإعلام",
    "url": "url link href uri permalink webpage رابط رابط_الخبر عنوان_إلكتروني",
    "author": "author authors byline writer كاتب مؤلف محرر بقلم",
    "agency": "agency newsagency وكالة وكالة_الأنباء",
    "date": "date published publishdate pubdate publicationdate datepublished publishedat"
    " publishedon datetime تاريخ تاريخ_النشر",
    "updated": "updated modified datemodified updatedat lastmodified تاريخ_التحديث آخر_تحديث",
    "place": "place dateline location city مكان بلد مدينة",
    "topic": "topic category section subject موضوع قسم تصنيف",
    "keywords": "keywords tags كلمات_مفتاحية وسوم",
    "variety": "variety dialect لهجة",
    "licence": "licence license ترخيص رخصة",
    "id": "id docid articleid documentid معرف رقم",
}
_SEPARATORS = re.compile(r"[\W_]+")
_A_SENTENCE = 40
"""Characters: a column whose cells are shorter on average holds no text."""


def guess_columns(columns: Sequence[str], sample: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Guess, for each field, the column that holds it; of several texts, the longest."""
    named = {one: _field_named(one) for one in columns}
    found: dict[str, str] = {}
    for column, field in named.items():
        if field is not None:
            found.setdefault(field, column)
    texts = [one for one in columns if named[one] == TEXT]
    free = texts or [one for one in columns if one not in found.values()]
    longest = max(free, key=lambda one: _length(one, sample), default=None)
    if longest is not None and (texts or _length(longest, sample) >= _A_SENTENCE):
        found[TEXT] = longest
    return found


def choose_columns(
    columns: Sequence[str], sample: Sequence[Mapping[str, str]], chosen: Mapping[str, str]
) -> dict[str, str]:
    """Give the columns that a person chose and, of the rest, those that can be guessed."""
    for column in chosen.values():
        if column and column not in columns:
            raise InputError(
                "There is no column called {column}; the columns are: {columns}.",
                column=column,
                columns=", ".join(columns),
            )
    taken = set(chosen.values())
    guessed = {
        field: column
        for field, column in guess_columns(columns, sample).items()
        if field not in chosen and column not in taken
    }
    return guessed | {field: column for field, column in chosen.items() if column}


def column_names(cells: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """Name the columns by the first row, and say whether it is a header: else by numbers.

    A header names a known field, or has short names of which none is a number or there twice.
    """
    names = [one_line(cell) for cell in cells]
    if not _is_header(names):
        return tuple(str(number) for number in range(1, len(names) + 1)), False
    found: dict[str, None] = {}
    for number, name in enumerate(names, 1):
        free = name or str(number)  # the first column of many tables has no name
        found[f"{free} ({number})" if free in found else free] = None
    return tuple(found), True


def _is_header(names: Sequence[str]) -> bool:
    if max(map(len, names), default=0) > _A_SENTENCE:
        return False
    if any(_field_named(one) is not None for one in names):
        return True
    numbers = any(one.replace(".", "").replace("-", "").isdigit() for one in names)
    return all(names) and len(set(names)) == len(names) and not numbers


def _field_named(column: str) -> str | None:
    return _known_names().get(_plain(column.rsplit(".", 1)[-1]))


@cache
def _known_names() -> dict[str, str]:
    return {_plain(name): field for field, names in _NAMES.items() for name in names.split()}


def _length(column: str, sample: Sequence[Mapping[str, str]]) -> float:
    return sum(len(row.get(column, "")) for row in sample) / max(len(sample), 1)


def _plain(name: str) -> str:
    """Fold a heading: case, signs, spellings and the article make no difference."""
    words = _SEPARATORS.split(unicodedata.normalize("NFKC", name).casefold())
    return "".join(fold(word).removeprefix("ال") for word in words)
