"""Plans changes to the metadata of many documents at once, each an edit that can be undone."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterable
from functools import cache

from annotator import paths
from annotator.curation.dates.finding import DateFinder
from annotator.curation.dates.names import read_date_names
from annotator.errors import EditError
from annotator.model.identity import DocumentId
from annotator.project.managing.describing import SetMetadata
from annotator.project.project import Project

AS_WRITTEN = "{field}-as-written"
"""Where a date is kept as it was written when the day it stands for is not certain."""

DATES = frozenset({"date", "updated"})
"""Fields that hold a day, a month or a year, stored as ISO 8601 in the Gregorian calendar."""

KNOWN = (
    "title", "outlet", "date", "author", "agency", "place", "topic", "variety", "licence", "url",
)  # fmt: skip
"""The fields that every table of documents offers, in the order in which people read them."""

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)

_Meta = dict[str, str]


def set_field(
    project: Project, documents: Collection[DocumentId], field: str, value: str
) -> SetMetadata:
    """Give documents a value in a field, or with an empty one none; EditError where it cannot be.

    A date may be written in any way that news has.
    """
    field, value = _name(field), " ".join(value.split())
    values = _values(field, value)
    return _changed(project, documents, lambda meta: _without(meta, field) | values)


def replace_in_field(
    project: Project, documents: Collection[DocumentId], field: str, find: str, put: str
) -> SetMetadata:
    """Put other letters in the place of some, wherever they stand in a field, letter by letter."""
    field = _name(field)
    if not find:
        raise EditError("Say which letters are to be replaced.")

    def change(meta: _Meta) -> _Meta:
        if find not in meta.get(field, ""):
            return meta
        value = " ".join(meta[field].replace(find, put).split())
        return _without(meta, field) | _values(field, value)

    return _changed(project, documents, change)


def rename_field(
    project: Project, documents: Collection[DocumentId], field: str, name: str
) -> SetMetadata:
    """Give a field another name; EditError where a document has another value under that name."""
    field, name = _name(field), _name(name)

    def change(meta: _Meta) -> _Meta:
        if field not in meta or field == name:
            return meta
        if meta.get(name, meta[field]) != meta[field]:
            raise EditError(
                "Some of these articles have both {field} and {name}, with different values: clear"
                " one of the two first.",
                field=field,
                name=name,
            )
        return {key: value for key, value in meta.items() if key != field} | {name: meta[field]}

    return _changed(project, documents, change)


def clear_field(project: Project, documents: Collection[DocumentId], field: str) -> SetMetadata:
    """Take a field off documents."""
    return set_field(project, documents, field, "")


def read_date(written: str) -> tuple[str, bool] | None:
    """Read a date in any way that news writes it: ISO 8601, and whether it is only approximate.

    None where it cannot be read.
    """
    whole = _ISO.fullmatch(written.strip().translate(_DIGITS))
    if whole is not None:
        year, month, day = (int(part) if part else 1 for part in whole.groups())
        try:
            dt.date(year, month, day)
        except ValueError:
            return None
        return whole[0], False
    found = _finder().find(written)
    return (found[0].value, found[0].approximate) if found else None


@cache
def _finder() -> DateFinder:
    return DateFinder(read_date_names(paths.resources() / "news" / "months.toml"))


def _values(field: str, value: str) -> _Meta:
    """Give what is stored of a value: of a date the day, and how it was written if that counts."""
    if field not in DATES or not value:
        return {field: value} if value else {}
    date = read_date(value)
    if date is None:
        raise EditError(
            "{value} cannot be read as a date: write it as 2021-03-15, 15/3/2021 or 15 آذار 2021.",
            value=value,
        )
    iso, approximate = date
    return {field: iso} | ({AS_WRITTEN.format(field=field): value} if approximate else {})


def _without(meta: _Meta, field: str) -> _Meta:
    gone = {field, AS_WRITTEN.format(field=field)} if field in DATES else {field}
    return {key: value for key, value in meta.items() if key not in gone}


def _name(field: str) -> str:
    name = " ".join(field.split())
    if not name:
        raise EditError("Say which field of the metadata is meant.")
    if any(sign in name for sign in '":\\'):
        raise EditError(
            'The name of a field cannot hold {signs}: leave these signs out of "{name}".',
            signs='" : \\',
            name=name,
        )
    return name


def _changed(
    project: Project, documents: Iterable[DocumentId], change: Callable[[_Meta], _Meta]
) -> SetMetadata:
    """Change the metadata of documents, and keep those that are others then."""
    old = project.corpus.meta_of(list(documents))
    new = {document: change(meta) for document, meta in old.items()}
    return SetMetadata({one: meta for one, meta in new.items() if meta != old[one]})
