"""The day of an article: what stands in its dateline, beside "published", or on a line alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from annotator.curation.credits.names import Names
from annotator.curation.folded import fold_letters
from annotator.curation.metadata.records import FoundMeta
from annotator.model.document import Region

_BEFORE = 30


def of_dates(text: str, regions: Sequence[Region], names: Names) -> Iterator[FoundMeta]:
    """Tell the days named outside the article's own sentences.

    One beside "updated" is not the day of publication; a lone one is less sure below the article,
    where sites put the days of other articles.
    """
    body = [at for at, one in enumerate(regions) if one.kind == "body"]
    last = body[-1] if body else -1
    for at, region in enumerate(regions):
        if region.kind in ("dateline", "byline", "date", "boilerplate", "caption"):
            is_below = at > last >= 0
            yield from _of_region(text, region, names, is_below=is_below)


def of_metadata(meta: Mapping[str, str], names: Names) -> Iterator[FoundMeta]:
    """Read the day that the metadata have as people write it ("28 آب/اغسطس 2013")."""
    written = meta.get("date", "")
    for one in names.dates.find(written):
        yield FoundMeta(
            "date",
            one.value,
            one.start,
            one.end,
            "label",
            0.99,
            place="metadata",
            of="date",
            approximate=one.approximate,
        )
        return


def _of_region(text: str, region: Region, names: Names, *, is_below: bool) -> Iterator[FoundMeta]:
    for one in names.dates.find(text, region.start, region.end):
        before = fold_letters(text[max(region.start, one.start - _BEFORE) : one.start])
        if _says(before, names.updated):
            yield FoundMeta("updated", one.value, one.start, one.end, "updated", 0.9)
            continue
        published = _says(before, names.published)
        if not published and region.kind in ("boilerplate", "caption"):
            continue
        in_credit = region.kind in ("dateline", "byline")
        sure = 0.95 if published else 0.9 if in_credit else 0.4 if is_below else 0.8
        yield FoundMeta(
            "date",
            one.value,
            one.start,
            one.end,
            "published" if published else "credit" if in_credit else "lone date",
            sure - (0.05 if one.approximate or not one.has_day else 0.0),
            approximate=one.approximate,
        )


def _says(before: str, phrases: frozenset[str]) -> bool:
    found = before.strip(" :|-/،,")
    return any(
        found == one or found.endswith((" " + one, "|" + one)) or found.startswith(one + " ")
        for one in phrases
    )
