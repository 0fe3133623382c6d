"""Reads brat's folders: each text with its .ann file, or the parts .a1 and .a2 of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.brat.names import Names
from annotator.formats.brat.parsing import parse_lines
from annotator.formats.markup.telling import each_file
from annotator.formats.reading import heard, read_text
from annotator.formats.shared.drafts import scheme_of, set_of
from annotator.formats.shared.file_names import credited
from annotator.formats.shared.labels import renaming
from annotator.formats.shared.raw_text import RawText, raw_text
from annotator.model.sets import AnnotatedDocument, AnnotationSet, SetKind
from annotator.text.cleaning import text_sha256

_PARTS = (".ann",), (".a1", ".a2", ".co", ".rel")
"""Endings of annotations, in the order in which brat reads them."""


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read a folder of brat, its folders as well, or one document by its .ann or .txt file.

    Where folders hold the same text under the same name, each is one annotator's work on it.
    """
    names = Names(scheme_of(options, path), renaming(options))
    root = path if path.is_dir() else path.parent
    texts = sorted(path.rglob("*.txt")) if path.is_dir() else [path.with_suffix(".txt")]
    groups: dict[tuple[str, str], list[Path]] = {}
    known = {text for text in texts if _parts(text)}
    if path.is_dir() and not known:
        raise FormatError(
            "{file}: no text here has an .ann file beside it, so this is no folder of brat.",
            file=path,
        )
    # Who watches how far all is read hears of the reading after this one.
    with heard(lambda _: None):
        for text, digest in each_file(path, texts, lambda one: (one, _digest(one)), options):
            groups.setdefault((text.stem, digest), []).append(text)
    for files in groups.values():
        yield from _documents(files, root, names, options)


def _digest(text: Path) -> str:
    """Tell a text from others; in memory all of them would be as much as the folder."""
    return text_sha256(read_text(text, keeps_mark=True))


def _documents(
    files: Sequence[Path], root: Path, names: Names, options: ReadOptions
) -> Iterator[AnnotatedDocument]:
    text = raw_text(read_text(files[0], keeps_mark=True))
    document = text.document(files[0].stem)
    sets: dict[tuple[str, SetKind], AnnotationSet] = {}
    for file in files:
        work = _work(text, file, root, names, options)
        if (work.annotator, work.kind) in sets:
            # The same text twice in one work: two documents, not two sets.
            yield AnnotatedDocument(text.document(files[0].stem), (work,))
        else:
            sets[work.annotator, work.kind] = work
    yield AnnotatedDocument(document, tuple(sets.values()))


def _work(
    text: RawText, file: Path, root: Path, names: Names, options: ReadOptions
) -> AnnotationSet:
    drafts = parse_lines(text, _parts(file), names, options)
    work = set_of(drafts, names.scheme, options, root.name or "brat")
    return work if file.parent == root else credited(work, file.parent.name)


def _parts(text: Path) -> list[Path]:
    for endings in _PARTS:
        found = [text.with_suffix(one) for one in endings if text.with_suffix(one).is_file()]
        if found:
            return found
    return []
