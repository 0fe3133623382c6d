"""Archives of annotated documents: exports of INCEpTION, of doccano, or a folder of brat zipped.

They are unpacked to a passing place, for formats read files that lie beside one another.
"""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from annotator.errors import AnnotatorError, Cancelled, InputError
from annotator.formats.articles.guards.zips import Archive, Member, open_archive
from annotator.formats.reading import open_regular
from annotator.project.formats import HEAD, all_formats, recognised
from annotator.project.intake.files import File, find_files, is_left_by_system

_WORK = re.compile(r"(?:.*/)?(?P<place>annotation|curation)/(?P<document>[^/]+)/(?P<worker>[^/]+)")
"""Where INCEpTION puts the work of a user on a document in the export of a project."""
_INITIAL = "INITIAL_CAS"
"""The work of nobody: the document as it was imported there."""
_SAYS_NOTHING = frozenset({".txt", ".text", ".csv", ".html", ".htm", ".pdf", ".docx", ".xlsx"})
"""Endings of members that are not looked into: in archives they hold articles."""
_MOST_LOOKED_AT = 500
_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f]')


class Unpacked(NamedTuple):
    """The files of annotations in an archive, and how many others are passed over.

    `refused` says of members that may harm why they were not unpacked.
    """

    files: list[File]
    passed_over: int = 0
    refused: Sequence[InputError] = ()


class _Work(NamedTuple):
    """A file of an archive to be written: its place, its bytes, and whose work it is."""

    place: str
    data: bytes
    annotator: str = ""


def holds_annotations(path: Path, name: str) -> bool:
    """Say whether an archive holds annotated documents, by the first bytes of its members."""
    try:
        with open_regular(path) as opened, open_archive(name, opened) as archive:
            looked_at = 0
            for member in archive.members:
                if is_left_by_system(member.name) or _is_of_articles(member.name):
                    continue
                if _is_work(member) or recognised(
                    PurePosixPath(member.name).name, archive.beginning(member, HEAD)
                ):
                    return True
                looked_at += 1
                if looked_at >= _MOST_LOOKED_AT:
                    return False
    except AnnotatorError:
        return False
    return False


def _is_of_articles(name: str) -> bool:
    return PurePosixPath(name).suffix.lower() in _SAYS_NOTHING


def _is_work(member: Member) -> bool:
    return _WORK.fullmatch(member.name) is not None and member.name.endswith(".zip")


@contextmanager
def unpacked(file: File, cancelled: Callable[[], bool]) -> Generator[Unpacked]:
    """Give what an archive holds as files that are there as long as the block goes on.

    Their names begin with that of the archive. Raises Cancelled when it is stopped.
    """
    with (
        tempfile.TemporaryDirectory(prefix="hashiya-import-") as folder,
        open_regular(file.path) as opened,
        open_archive(file.name, opened) as archive,
    ):
        root = Path(folder) / "archive"
        root.mkdir()
        works = [one for one in archive.members if _WORK.fullmatch(one.name)]
        is_project = any(_is_work(one) or _is_known(archive, one) for one in works)
        members = works if is_project else archive.members
        whose: dict[Path, str] = {}
        for work in _works(archive, members, is_project=is_project):
            if cancelled():
                raise Cancelled
            path = root / work.place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(work.data)
            whose[path] = work.annotator
        listed = _listed(root, whose, is_project)
        refused = list(_refused(members))
        found = [one for one in listed if one.problem is None and one.format]
        if not found:
            raise next(iter(refused), None) or InputError(
                "{folder}: there is no file here that can be imported.", folder=file.name
            )
        yield Unpacked(
            [_told(one, root, file.name, whose) for one in found],
            len(listed) - len(found),
            refused,
        )


def _refused(members: Iterable[Member]) -> Iterator[InputError]:
    for one in members:
        if one.problem is not None and _is_wanted(one.name) and not is_left_by_system(one.name):
            yield one.problem


def _is_known(archive: Archive, member: Member) -> bool:
    return bool(recognised(PurePosixPath(member.name).name, archive.beginning(member, HEAD)))


def _listed(root: Path, whose: Iterable[Path], is_project: bool) -> list[File]:
    if not is_project:
        return find_files([root])
    found = [one for path in sorted(whose) for one in find_files([path])]
    return sorted(found, key=lambda one: (one.path.name, one.path))


def _told(one: File, root: Path, archive: str, whose: dict[Path, str]) -> File:
    inner = one.path.relative_to(root).as_posix()
    name = archive if inner == "." else f"{archive}/{inner}"
    return replace(one, name=name, annotator=whose.get(one.path, ""), unpacked=True)


def _works(archive: Archive, members: list[Member], *, is_project: bool) -> Iterator[_Work]:
    """Read the members that may matter, under names that every system takes."""
    wanted = [one for one in members if one.problem is None and not is_left_by_system(one.name)]
    if not is_project:
        for one in wanted:
            if _is_wanted(one.name):
                yield _Work(_safe(one.name), archive.read(one))
        return
    found = [(one, _WORK.fullmatch(one.name)) for one in wanted]
    works = [(one, work["document"], work["worker"]) for one, work in found if work is not None]
    is_worked_on = any(not worker.startswith(_INITIAL) for _, _, worker in works)
    for one, title, file in works:
        if is_worked_on and file.startswith(_INITIAL):
            continue
        annotator = PurePosixPath(file).stem
        for name, data in _inner(archive, one):
            document = _safe(PurePosixPath(title).stem)
            place = f"{_safe(annotator)}/{document}{PurePosixPath(name).suffix}"
            yield _Work(place, data, annotator)


def _inner(archive: Archive, member: Member) -> Iterator[tuple[str, bytes]]:
    """Give the annotations of a user, which lie in an archive of their own or by themselves."""
    data = archive.read(member)
    if not member.name.endswith(".zip"):
        yield member.name, data
        return
    with open_archive(f"{archive.name}/{member.name}", io.BytesIO(data)) as inner:
        for one in inner.members:
            name = PurePosixPath(one.name).name
            if one.problem is None and name != "TypeSystem.xml" and _is_known(inner, one):
                yield name, inner.read(one)


def _is_wanted(name: str) -> bool:
    endings = {one for each in all_formats().values() for one in (*each.suffixes, *each.beside)}
    return name.lower().endswith((*endings, ".json", ".tsv", ".txt"))


def _safe(name: str) -> str:
    """Write a path with the signs that every system takes."""
    return "/".join(_FORBIDDEN.sub("_", part) for part in PurePosixPath(name).parts)
