"""What the page of import says: of formats, columns, states, changes and outcomes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.project.formats import all_formats
from annotator.project.importing import ArticleReport, Imported
from annotator.text.candidates import encoding_title
from annotator.text.cleaning import CleaningStep
from annotator.text.letters import visible
from annotator.ui.importing.entry import Entry
from annotator.ui.language import comma, isolated, left_to_right, say_error

_FORMATS = {
    "txt": QT_TRANSLATE_NOOP("Importing", "Plain text"),
    "html": QT_TRANSLATE_NOOP("Importing", "Web page"),
    "mhtml": QT_TRANSLATE_NOOP("Importing", "Web archive"),
    "csv": QT_TRANSLATE_NOOP("Importing", "Table"),
    "xlsx": QT_TRANSLATE_NOOP("Importing", "Excel table"),
    "json": QT_TRANSLATE_NOOP("Importing", "JSON"),
    "docx": QT_TRANSLATE_NOOP("Importing", "Word document"),
    "pdf": QT_TRANSLATE_NOOP("Importing", "PDF"),
    "zip": QT_TRANSLATE_NOOP("Importing", "Archive"),
}
_FIELDS = {
    "text": QT_TRANSLATE_NOOP("Importing", "Text"),
    "title": QT_TRANSLATE_NOOP("Importing", "Title"),
    "outlet": QT_TRANSLATE_NOOP("Importing", "Outlet"),
    "url": QT_TRANSLATE_NOOP("Importing", "Address (URL)"),
    "author": QT_TRANSLATE_NOOP("Importing", "Author"),
    "agency": QT_TRANSLATE_NOOP("Importing", "Agency"),
    "date": QT_TRANSLATE_NOOP("Importing", "Date"),
    "updated": QT_TRANSLATE_NOOP("Importing", "Updated"),
    "place": QT_TRANSLATE_NOOP("Importing", "Place (dateline)"),
    "topic": QT_TRANSLATE_NOOP("Importing", "Topic"),
    "keywords": QT_TRANSLATE_NOOP("Importing", "Keywords"),
    "variety": QT_TRANSLATE_NOOP("Importing", "Language variety"),
    "licence": QT_TRANSLATE_NOOP("Importing", "Licence"),
    "id": QT_TRANSLATE_NOOP("Importing", "Identifier"),
}
_STATES = {
    "looking": "…",
    "ready": QT_TRANSLATE_NOOP("Importing", "ready"),
    "encoding": QT_TRANSLATE_NOOP("Importing", "choose the encoding"),
    "repair": QT_TRANSLATE_NOOP("Importing", "repair, or keep?"),
    "format": QT_TRANSLATE_NOOP("Importing", "choose the format"),
    "names": QT_TRANSLATE_NOOP("Importing", "say what its types are"),
    "faults": QT_TRANSLATE_NOOP("Importing", "import the rest, or nothing?"),
    "columns": QT_TRANSLATE_NOOP("Importing", "choose the columns"),
    "unreadable": QT_TRANSLATE_NOOP("Importing", "cannot be read"),
    "failed": QT_TRANSLATE_NOOP("Importing", "left out"),
}
_OUTCOMES = {
    "added": QT_TRANSLATE_NOOP("Importing", "added"),
    "annotations": QT_TRANSLATE_NOOP("Importing", "annotations"),
    "already there": QT_TRANSLATE_NOOP("Importing", "already there"),
    "left out": QT_TRANSLATE_NOOP("Importing", "left out"),
}
_REPAIRS = {
    "mojibake": QT_TRANSLATE_NOOP("Importing", "The text is {now}, but was read as {was}."),
    "visual-order": QT_TRANSLATE_NOOP(
        "Importing", "The lines run from left to right, as old programs stored them."
    ),
    "presentation-forms": QT_TRANSLATE_NOOP(
        "Importing", "The letters are presentation forms, which no search finds."
    ),
}
_CHANGES = {
    "encoding": QT_TRANSLATE_NOOP("Importing", "read as {was}"),
    "damaged-bytes": QT_TRANSLATE_NOOP("Importing", "damaged bytes: {number}"),
    "extraction": QT_TRANSLATE_NOOP("Importing", "text taken from {was}"),
    "mojibake": QT_TRANSLATE_NOOP("Importing", "garbled letters repaired"),
    "visual-order": QT_TRANSLATE_NOOP("Importing", "lines turned round"),
    "presentation-forms": QT_TRANSLATE_NOOP("Importing", "presentation forms made letters"),
    "doubtful-line": QT_TRANSLATE_NOOP("Importing", "doubtful lines: {number}"),
    "line-end": QT_TRANSLATE_NOOP("Importing", "line ends made alike: {number}"),
    "byte-order-mark": QT_TRANSLATE_NOOP("Importing", "byte order mark taken out"),
    "control": QT_TRANSLATE_NOOP("Importing", "control characters taken out: {number}"),
    "surrogate": QT_TRANSLATE_NOOP("Importing", "halves of characters replaced: {number}"),
    "noncharacter": QT_TRANSLATE_NOOP("Importing", "characters that are none replaced: {number}"),
}
_ENDINGS = 6
"""Endings of files passed over that are named, the most frequent first."""


def _said(words: object) -> str:
    return QCoreApplication.translate("Importing", str(words))


def name_words(name: str) -> str:
    """Show the name of a file or an article on one line, whatever signs it holds."""
    return isolated(visible(name))


def format_words(key: str) -> str:
    """Name a format; one of annotated documents by its title, which is a name."""
    known = _FORMATS.get(key)
    if known is not None:
        return _said(known)
    named = all_formats().get(key)
    return left_to_right(named.title if named is not None else key)


def field_words(field: str) -> str:
    """Name a field of the metadata, the text or the title."""
    known = _FIELDS.get(field)
    return _said(known) if known is not None else isolated(field)


def state_words(entry: Entry) -> str:
    """Say how it stands with a file, in a few words."""
    result = entry.result
    if result is None or entry.state != "done":
        return _said(_STATES[entry.state])
    left_out = sum(one.outcome == "left out" for one in result.articles)
    left_out += max(len(result.skipped), sum(result.lacking.values()))
    counts = (
        ("added", result.documents),
        ("annotations", result.annotations),
        ("already there", result.already_there),
        ("left out", left_out),
    )
    parts = [f"{_said(_OUTCOMES[name])}: {number:,}" for name, number in counts if number]
    return " · ".join(parts) or _said(_OUTCOMES["already there"])


def outcome_words(report: ArticleReport) -> str:
    """Say what became of an article."""
    return _said(_OUTCOMES[report.outcome])


def change_words(steps: Sequence[CleaningStep]) -> list[str]:
    """Say what was done to a text."""
    return [_step(_CHANGES.get(one.kind, one.kind), one) for one in steps]


def repair_words(steps: Sequence[CleaningStep]) -> str:
    """Say what is wrong with a text for which a repair is offered."""
    return " ".join(dict.fromkeys(_step(_REPAIRS[one.kind], one) for one in steps))


def _step(words: object, one: CleaningStep) -> str:
    was, now = (left_to_right(encoding_title(name)) for name in (one.was, one.now))
    return _said(words).format(was=was, now=now, number=f"{len(one.at):,}")


def passed_over_words(folders: Iterable[Mapping[str, int]]) -> Iterator[str]:
    """Say how many files of folders are of other kinds, and of which: the most frequent first."""
    counts = sum(map(Counter, folders), Counter[str]())
    if not counts:
        return
    none = QCoreApplication.translate("Importing", "without an ending")
    kinds = [
        f"{name_words(ending) if ending else none} {number:,}"
        for ending, number in counts.most_common(_ENDINGS)
    ]
    kinds += ["…"] if len(counts) > _ENDINGS else []
    said = QCoreApplication.translate("Importing", "files of other kinds passed over: {number}")
    yield f"{said.format(number=f'{counts.total():,}')} ({comma().join(kinds)})"


def told(results: Sequence[Imported], *, stopped: bool) -> str:
    """Say what came of an import; a file that failed is told, the others are in."""
    added = sum(one.documents for one in results)
    translate = QCoreApplication.translate
    parts = [translate("Importing", "Articles added: {number}").format(number=f"{added:,}")]
    again = sum(one.already_there for one in results)
    if again:
        parts.append(translate("Importing", "already there: {number}").format(number=f"{again:,}"))
    annotations = sum(one.annotations for one in results)
    if annotations:
        parts.append(
            translate("Importing", "annotations: {number}").format(number=f"{annotations:,}")
        )
    if stopped:
        parts.append(translate("Importing", "stopped before the end"))
    problems = [say_error(problem) for one in results for problem in one.problems]
    more = sum(max(len(one.skipped), sum(one.lacking.values())) for one in results)
    if len(problems) > 1 or more:
        left_out = translate("Importing", "left out: {number}")
        parts.append(left_out.format(number=f"{len(problems) + more:,}"))
    return " · ".join(parts + problems[:1])
