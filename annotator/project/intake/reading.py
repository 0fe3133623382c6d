"""Reads the articles of a file or of an archive, one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from annotator.errors import AnnotatorError, Cancelled, FormatError, InputError
from annotator.formats.articles import Article, ArticleFormat, ArticleOptions, Fault, Source
from annotator.formats.articles.guards.zips import Archive, Member, open_archive
from annotator.formats.reading import open_regular
from annotator.project.formats import HEAD, article_format_of, recognised
from annotator.project.intake.files import File, is_left_by_system

LARGEST_FILE = 256 * 1024 * 1024
_ARCHIVES = {".zip", ".rar", ".7z", ".gz", ".tgz", ".bz2", ".xz", ".tar"}


class Read(NamedTuple):
    """What was read, and the name of the file or member that it was read from."""

    source: str
    part: Article | Fault


def source_of(file: File) -> Source:
    """Read a file's bytes; raises InputError for what is no file, or too large."""
    with open_regular(file.path) as opened:
        data = opened.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise InputError(
            "{file}: the file is larger than {limit} MB; cut it into smaller ones.",
            file=file.name,
            limit=LARGEST_FILE // (1024 * 1024),
        )
    if not data:
        raise FormatError("{file}: the file holds no text.", file=file.name)
    return Source(file.name, data)


def read_articles(
    source: Source, chosen: ArticleFormat, options: ArticleOptions
) -> Iterator[Article | Fault]:
    """Read the articles of one file; every problem names the file."""
    articles = chosen.read(source, options)
    while True:
        try:
            one = next(articles, None)
        except Cancelled:
            raise
        except AnnotatorError as problem:
            raise named(problem, source.name) from problem
        if one is None:
            return
        yield one


def read_archive(
    file: File,
    options: ArticleOptions,
    pass_over: Callable[[], object] = lambda: None,
    progress: Callable[[int, int], object] = lambda done, total: None,
) -> Iterator[Read]:
    """Read the members of an archive; one that cannot be read is told, the rest goes on.

    `pass_over` is called for each member that is no file of articles; the progress counts
    members.
    """
    with open_regular(file.path) as opened, open_archive(file.name, opened) as archive:
        for number, member in enumerate(sorted(archive.members, key=lambda one: one.name)):
            progress(number, len(archive.members))
            if is_left_by_system(member.name):
                continue
            chosen = article_format_of(PurePosixPath(member.name).suffix)
            if chosen is None and member.problem is None and not _is_archive(member):
                pass_over()
                continue
            yield from _member(archive, member, chosen, options)


def _member(
    archive: Archive, member: Member, chosen: ArticleFormat | None, options: ArticleOptions
) -> Iterator[Read]:
    name = f"{archive.name}/{member.name}"
    try:
        if _is_archive(member):
            raise InputError(
                "{file}: an archive within an archive is not opened; unpack it first.", file=name
            )
        source = Source(name, archive.read(member))
        if chosen is None:
            return
        _refuse_annotated(source)
        for one in read_articles(source, chosen, options):
            yield Read(name, one)
    except Cancelled:
        raise
    except AnnotatorError as problem:
        yield Read(name, Fault(problem))


def _refuse_annotated(source: Source) -> None:
    if recognised(PurePosixPath(source.name).name, source.data[:HEAD]):
        raise InputError(
            "{file}: this file holds annotations; unpack the archive and import it by itself.",
            file=source.name,
        )


def _is_archive(member: Member) -> bool:
    return PurePosixPath(member.name).suffix.lower() in _ARCHIVES


def named(problem: AnnotatorError, name: str) -> AnnotatorError:
    """Give a problem that names its file or folder, as most do themselves."""
    if "{file}" in problem.template or "{folder}" in problem.template:
        return problem
    return NamedError(name, problem)


class NamedError(FormatError):
    """A problem of a file, with the file's name; `problem` is the one that a face may know."""

    def __init__(self, name: str, problem: AnnotatorError) -> None:
        super().__init__("{file}: {problem}", file=name, problem=problem)
        self.problem = problem
