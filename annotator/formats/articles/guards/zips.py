"""Zip archives read without trust: nothing is unpacked by name, and nothing beyond its bounds."""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO

from annotator.errors import FormatError, InputError
from annotator.text.cleaning import clean

LARGEST_MEMBER = 256 * 1024 * 1024
_LARGEST_TOTAL = 4 * 1024**3
_MOST_MEMBERS = 200_000
_SUSPECT_SIZE = 1024 * 1024
_HIGHEST_RATIO = 200
"""How many times its size a member may unpack to; news texts come to 10, tables to 40."""
_UTF8_NAME, _ENCRYPTED = 0x800, 0x1
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError,
    ValueError,
)  # fmt: skip
_DRIVE = re.compile("^[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive, by a name that is safe to show; `problem` says why it is left out."""

    name: str
    info: zipfile.ZipInfo
    problem: InputError | None = None


class Archive:
    """An open archive whose members are read one by one."""

    def __init__(self, name: str, opened: zipfile.ZipFile) -> None:
        self.name = name
        self._opened = opened
        self.members = self._checked()

    def _checked(self) -> list[Member]:
        infos = [one for one in self._opened.infolist() if not one.is_dir()]
        if len(infos) > _MOST_MEMBERS or sum(one.file_size for one in infos) > _LARGEST_TOTAL:
            raise FormatError(
                "{file}: the archive holds too much; unpack it and import its folder.",
                file=self.name,
            )
        return [Member(_shown(one), one, self._why_not(one)) for one in infos]

    def _why_not(self, info: zipfile.ZipInfo) -> InputError | None:
        values = {"file": f"{self.name}/{_shown(info)}"}
        if stat.S_ISLNK(info.external_attr >> 16):
            return InputError("{file}: this is a link to another file; it was left out.", **values)
        if info.flag_bits & _ENCRYPTED:
            return InputError(
                "{file}: it is protected by a password; unpack the archive first.", **values
            )
        if _leads_out(info):
            return InputError(
                "{file}: its path leads out of the archive; it was left out.", **values
            )
        is_bomb = info.file_size > _SUSPECT_SIZE and (
            info.file_size > _HIGHEST_RATIO * max(info.compress_size, 1)
        )
        if is_bomb or info.file_size > LARGEST_MEMBER:
            return InputError(
                "{file}: it would unpack to {size} MB, too much for a file of articles;"
                " it was left out.",
                size=info.file_size // _SUSPECT_SIZE,
                **values,
            )
        return None

    def beginning(self, member: Member, size: int) -> bytes:
        """Read the first bytes of a member; nothing of one that cannot be read."""
        if member.problem is not None:
            return b""
        try:
            with self._opened.open(member.info) as file:
                return file.read(size)
        except _BROKEN:
            return b""

    def read(self, member: Member) -> bytes:
        """Read a member; raises FormatError for one that is damaged or larger than it says."""
        if member.problem is not None:
            raise member.problem
        try:
            with self._opened.open(member.info) as file:
                data = file.read(member.info.file_size + 1)
        except _BROKEN as error:
            raise FormatError(
                "{file}: it is damaged in the archive; get the archive again.",
                file=f"{self.name}/{member.name}",
            ) from error
        return data

    def find(self, name: str) -> bytes | None:
        """Read the member of exactly this name, if there is one."""
        found = next((one for one in self.members if one.info.filename == name), None)
        return self.read(found) if found is not None else None


@contextmanager
def open_archive(name: str, file: BinaryIO) -> Generator[Archive]:
    """Open an archive; raises FormatError when it is none, or too large to be harmless."""
    try:
        opened = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError,
            NotImplementedError) as error:  # fmt: skip
        raise FormatError(
            "{file}: this is not a zip archive, or it is damaged; get it again.", file=name
        ) from error
    with opened:
        yield Archive(name, opened)


def _leads_out(info: zipfile.ZipInfo) -> bool:
    name = info.filename.replace("\\", "/")
    return (
        name.startswith("/")
        or _DRIVE.match(name) is not None
        or ".." in PurePosixPath(name).parts
        or "\x00" in info.orig_filename
    )


def _shown(info: zipfile.ZipInfo) -> str:
    """Give a member's name as its maker wrote it: old archives do not say in which encoding."""
    name = info.filename.replace("\\", "/")
    if not info.flag_bits & _UTF8_NAME:
        for encoding in ("utf-8", "cp720"):
            try:
                name = name.encode("cp437").decode(encoding)
            except UnicodeError:
                continue
            break
    return clean(name).text.replace("\n", " ")
