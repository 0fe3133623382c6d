"""How regions are named in the window, and why a line is taken for what it is."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.curation.regions.records import Reason, ReasonKind
from annotator.model.document import RegionKind

KINDS: dict[RegionKind, tuple[str, object, str]] = {
    "title": ("1", QT_TRANSLATE_NOOP("Regions", "Title"), "#0072B2"),
    "dateline": ("2", QT_TRANSLATE_NOOP("Regions", "Dateline"), "#009E73"),
    "byline": ("3", QT_TRANSLATE_NOOP("Regions", "Byline"), "#CC79A7"),
    "date": ("4", QT_TRANSLATE_NOOP("Regions", "Date"), "#8C6D31"),
    "link": ("5", QT_TRANSLATE_NOOP("Regions", "Link"), "#D55E00"),
    "caption": ("6", QT_TRANSLATE_NOOP("Regions", "Caption"), "#6A51A3"),
    "boilerplate": ("7", QT_TRANSLATE_NOOP("Regions", "Boilerplate"), "#6B6F75"),
    "body": ("8", QT_TRANSLATE_NOOP("Regions", "Article text"), "#44AA99"),
}
"""Key, name and colour of each kind, in the order of their keys."""

_REASONS: dict[ReasonKind, object] = {
    "metadata": QT_TRANSLATE_NOOP("Regions", "its metadata say the same"),
    "position": QT_TRANSLATE_NOOP("Regions", "by its place on the page"),
    "pattern": QT_TRANSLATE_NOOP("Regions", "it reads like “{name}”"),
    "heading": QT_TRANSLATE_NOOP("Regions", "by the heading above it"),
    "credit": QT_TRANSLATE_NOOP("Regions", "it credits somebody"),
    "date": QT_TRANSLATE_NOOP("Regions", "it is a date"),
    "frequency": QT_TRANSLATE_NOOP("Regions", "it stands in {name} articles of this source"),
    "decision": QT_TRANSLATE_NOOP("Regions", "decided so in another article of this source"),
    "text": QT_TRANSLATE_NOOP("Regions", "it reads as running text"),
}


def name_of(kind: RegionKind) -> str:
    """Name a kind of region."""
    return QCoreApplication.translate("Regions", str(KINDS[kind][1]))


def why(reason: Reason | None) -> str:
    """Say why a line is taken for what it is; nothing where a person drew it by hand."""
    if reason is None:
        return ""
    said = QCoreApplication.translate("Regions", str(_REASONS[reason.by]))
    return said.format(name=reason.name)
