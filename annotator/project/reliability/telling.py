"""Pages of agreement as data: for `hashiya agree --json`, its tables, and the signed report."""

from __future__ import annotations

from collections.abc import Callable

from annotator.agreement.bootstrap import Bounds
from annotator.agreement.parts.contrast import Contrast
from annotator.agreement.parts.suggested import PARTS
from annotator.agreement.parts.trend import Window
from annotator.project.agreeing import Agreement, AgreeOptions, Memory, Progress, agree
from annotator.project.agreeing_report import as_data, report_text, rounded
from annotator.project.project import Project
from annotator.project.reliability.hashing import pages_hash
from annotator.project.reliability.pages import Pages, compared_of, every_page


def trend_as_data(pages: Pages) -> dict[str, object]:
    """Give the trend: each window with its documents by name, and its change since the start."""
    found = pages.trend
    return {
        "measure": found.measure,
        "layer": found.layer,
        "type": found.type,
        "annotators": list(found.annotators),
        "window": found.size,
        "documents": len(found.documents),
        "documents_without_time": len(found.documents) - len(pages.times),
        "windows": [_window(pages, one) for one in found.windows],
        "seed": found.seed,
        "note": None if found.note is None else str(found.note),
    }


def _window(pages: Pages, one: Window) -> dict[str, object]:
    first, last = (pages.trend.documents[at] for at in (one.first, one.last))
    return {
        "first": pages.names[first],
        "last": pages.names[last],
        "from": _time(pages, one.first),
        "to": _time(pages, one.last),
        "value": rounded(one.value),
        "interval": _bounds(one.interval),
        **contrast_as_data(one.change),
    }


def _time(pages: Pages, at: int) -> str | None:
    time = pages.times.get(pages.trend.documents[at])
    return None if time is None else time.isoformat(timespec="seconds")


def contrast_as_data(found: Contrast) -> dict[str, object]:
    """Give a difference with its interval."""
    return {"change": rounded(found.value), "change_interval": _bounds(found.interval)}


def suggestions_as_data(pages: Pages) -> dict[str, object]:
    """Give a result for each part, and the two differences."""
    found = pages.suggestions
    first = pages.trend
    return {
        "measure": first.measure,
        "layer": first.layer,
        "type": first.type,
        "parts": {name: as_data(found.parts[name]) for name in PARTS},
        "suggested_minus_by_hand": contrast_as_data(found.places),
        "over_a_model_minus_from_nothing": contrast_as_data(found.documents),
    }


def repeats_as_data(pages: Pages) -> list[dict[str, object]]:
    """Give a result for each annotator who did texts twice, under the name given twice."""
    return [as_data(one) for one in pages.repeats]


def _bounds(interval: Bounds | None) -> list[float | None] | None:
    return None if interval is None else [rounded(interval[0]), rounded(interval[1])]


def pages_as_data(pages: Pages) -> dict[str, object]:
    """Give all of it, as the signed report holds it."""
    return {
        "trend": trend_as_data(pages),
        "repeated": repeats_as_data(pages),
        "suggestions": suggestions_as_data(pages),
    }


def whole_report(
    project: Project,
    options: AgreeOptions,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Agreement, str]:
    """Work out everything that was asked for; gives it with the signed report."""
    memory = Memory()
    found = agree(project, options, memory=memory, progress=progress, cancelled=cancelled)
    if not options.pages:
        return found, report_text(found)
    read = compared_of(project, options)
    pages = every_page(project, options, found=read, memory=memory, cancelled=cancelled)
    hashed = pages_hash(read, project.scheme)
    return found, report_text(found, [pages_as_data(one) for one in pages], hashed)
