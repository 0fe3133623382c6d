"""Word documents: the paragraphs and tables of the text, and its footnotes after it."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.errors import FormatError
from annotator.formats.articles import Article, ArticleFormat, ArticleOptions, Source
from annotator.formats.articles.guards.breaking import told_if_broken
from annotator.formats.articles.guards.office import open_office
from annotator.formats.articles.guards.xml import Element, safe_xml
from annotator.formats.articles.guards.zips import Archive
from annotator.formats.articles.naming import named_after, one_line
from annotator.formats.articles.texts import MEGABYTE, refuse_large
from annotator.text.cleaning import CleaningStep

LARGEST = 64 * MEGABYTE
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_SKIPPED = {
    _FALLBACK,  # says once more what stands before it
    f"{_W}del",  # deleted while changes were tracked
    f"{_W}moveFrom",
    f"{_W}pPr",
    f"{_W}rPr",
}
_META = {
    "{http://purl.org/dc/elements/1.1/}creator": "author",
    "{http://purl.org/dc/elements/1.1/}subject": "topic",
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}keywords": "keywords",
}


def read(source: Source, options: ArticleOptions) -> Iterator[Article]:
    """Read the document as one article, named after the file."""
    del options
    refuse_large(source, LARGEST)
    with open_office(source, "Word") as archive, told_if_broken(source.name, "Word"):
        text = "\n".join(_lines(source.name, archive))
        meta = dict(_meta(source.name, archive))
    if not text.strip():
        raise FormatError("{file}: the file holds no text.", file=source.name)
    step = CleaningStep("extraction", "docx", "text", ())
    yield Article(text.rstrip("\n") + "\n", named_after(source.name), meta, (step,))


def _lines(name: str, archive: Archive) -> Iterator[str]:
    for part in ("word/document.xml", "word/footnotes.xml"):
        data = archive.find(part)
        if data is None and part == "word/document.xml":
            raise ValueError(part)
        if data is not None:
            yield from _paragraphs(safe_xml(name, data))


def _paragraphs(element: Element) -> Iterator[str]:
    """Give each paragraph on a line; the cells of a row of a table stand on one."""
    for child in element:
        if child.tag == f"{_W}p":
            yield _text(child)
            yield from _boxes(child)
        elif child.tag == f"{_W}tr":
            cells = (" ".join(_paragraphs(cell)) for cell in child if cell.tag == f"{_W}tc")
            yield "\t".join(cells)
        elif child.tag == f"{_W}footnote" and child.get(f"{_W}type"):
            continue  # the line above footnotes
        elif child.tag not in _SKIPPED:
            yield from _paragraphs(child)


def _boxes(paragraph: Element) -> Iterator[str]:
    """Give the text of boxes that hang on a paragraph, after it."""
    for child in paragraph:
        if child.tag == f"{_W}txbxContent":
            yield from _paragraphs(child)
        elif child.tag not in _SKIPPED:
            yield from _boxes(child)


def _text(element: Element) -> str:
    if element.tag == f"{_W}t":
        return element.text or ""
    parts = (
        _SIGNS.get(str(child.tag)) or _text(child)
        for child in element
        if child.tag not in _SKIPPED and child.tag != f"{_W}txbxContent"
    )
    return "".join(parts)


def _meta(name: str, archive: Archive) -> Iterator[tuple[str, str]]:
    data = archive.find("docProps/core.xml")
    if data is None:
        return
    for element in safe_xml(name, data).iter():
        field = _META.get(str(element.tag))
        if field is not None and element.text and element.text.strip():
            yield field, one_line(element.text)


FORMAT = ArticleFormat(key="docx", title="Word document", suffixes=(".docx",), read=read)
