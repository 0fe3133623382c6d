"""Makes a document of an article: repaired if asked for, cleaned, with all that was changed."""

from __future__ import annotations

from typing import cast

from annotator.errors import InputError
from annotator.formats.articles import Article
from annotator.formats.articles.naming import document_name, one_line
from annotator.model.document import Document, Region
from annotator.model.identity import new_document_id
from annotator.model.sameness import FILE, NUMBER
from annotator.project.curating.finding import prepared
from annotator.project.curating.sources import Sources
from annotator.project.intake.choosing import RepairChoice
from annotator.text.candidates import encoding_title
from annotator.text.cleaning import Cleaned, CleaningStep, clean, text_sha256
from annotator.text.rescue.repairs import REPAIR_KINDS, Repair, RepairKind, offered_repair

_SHOWN = 60
_SENTENCES: tuple[str, ...] = (  # in the order of REPAIR_KINDS
    "{file}: the text is garbled ({was} read as {read_as}); say whether to repair it: {beginning}",
    "{file}: the text runs from left to right, as in old PDFs; say whether to turn it: {beginning}",
    "{file}: the letters are presentation forms; say whether to repair them: {beginning}",
)

LONGEST_LINE = 100_000
"""Characters; the longest paragraphs of real articles have a tenth of these."""


class RepairWantedError(InputError):
    """A text is garbled or reversed, and a person has to say what becomes of it."""

    def __init__(self, name: str, text: str, repair: Repair) -> None:
        step = repair.steps[0]
        beginning = one_line(repair.text[: 3 * _SHOWN])[:_SHOWN]
        super().__init__(
            _SENTENCES[REPAIR_KINDS.index(cast("RepairKind", step.kind))],
            file=name,
            was=encoding_title(step.now),
            read_as=encoding_title(step.was),
            beginning=beginning,
        )
        self.before = text
        self.repair = repair


def make_document(
    article: Article, source: str, choice: RepairChoice, sources: Sources
) -> Document:
    """Make a document; raises InputError for one without text, or one to be decided on.

    Nothing is repaired unless it was asked for, and every step is recorded.
    """
    text, steps, title = article.text, article.steps, article.title
    repair = offered_repair(text) if choice != "keep" else None
    if repair is not None:
        if choice == "ask":
            raise RepairWantedError(_place(source, article), text, repair)
        text, steps = repair.text, steps + repair.steps
        title = title and len(text.partition("\n")[0])
    cleaned = clean(text)
    if not cleaned.text.strip():
        raise InputError("{file}: the file holds no text.", file=_place(source, article))
    refuse_endless_lines(cleaned.text, _place(source, article))
    name, meta = _words(article, repair is not None)
    meta[FILE] = one_line(source)
    if article.number:
        meta[NUMBER] = str(article.number)
    document = Document(
        id=new_document_id(),
        name=name,
        text=cleaned.text,
        text_sha256=text_sha256(cleaned.text),
        meta=meta,
        regions=_title(article, cleaned, title),
        cleaning=(*steps, *cleaned.steps, *_doubts(article, cleaned.text)),
    )
    return prepared(document, sources)


def refuse_endless_lines(text: str, place: object) -> None:
    """Raise InputError for a text with a line longer than any of an article.

    A line is shaped as a whole, for letters join across all of it, and laying out a million
    letters without a blank takes many seconds.
    """
    if len(text) <= LONGEST_LINE:
        return
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise InputError(
                "{file}: line {line} has {count} characters, more than any line of an article"
                " (at most {most}); part it into paragraphs and import it again.",
                file=place,
                line=number,
                count=f"{len(line):,}",
                most=f"{LONGEST_LINE:,}",
            )


def _place(source: str, article: Article) -> str:
    return f"{source}, {article.number}" if article.number else source


def _words(article: Article, repair: bool) -> tuple[str, dict[str, str]]:
    """Give the name and the metadata, which went wrong as the text did."""
    if not repair:
        return article.name, dict(article.meta)
    mended = {name: _mended(value) for name, value in article.meta.items()}
    return document_name(_mended(article.name)), mended


def _mended(words: str) -> str:
    repair = offered_repair(words)
    return words if repair is None else one_line(repair.text)


def _title(article: Article, cleaned: Cleaned, length: int) -> tuple[Region, ...]:
    """Mark the title where its file told it; cleaning may have taken something out of it."""
    if not length:
        return ()
    end = cleaned.text.find("\n")
    kept = end if end > 0 else min(length, len(cleaned.text))
    return (Region(0, kept, "title"),)


def _doubts(article: Article, text: str) -> tuple[CleaningStep, ...]:
    """Record where lines stand of which it is not certain that they belong to the article."""
    doubtful = {one_line(line) for line in article.doubtful}
    if not doubtful:
        return ()
    at: list[int] = []
    offset = 0
    for line in text.split("\n"):
        if one_line(line) in doubtful:
            at.append(offset)
        offset += len(line) + 1
    return (CleaningStep("doubtful-line", "trafilatura", "jusText", tuple(at)),)
