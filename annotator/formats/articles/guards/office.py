"""Office files: zip archives of XML, opened only when nothing in them can harm."""

from __future__ import annotations

import io
from collections.abc import Generator
from contextlib import contextmanager

from annotator.errors import FormatError
from annotator.formats.articles import Source
from annotator.formats.articles.guards.xml import refuse_doctype
from annotator.formats.articles.guards.zips import Archive, open_archive

_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST_PART = 128 * 1024 * 1024
_XML = (".xml", ".rels")


@contextmanager
def open_office(source: Source, kind: str) -> Generator[Archive]:
    """Open a Word or Excel file as the archive it is; raises FormatError for a harmful one."""
    if source.data.startswith(_OLD):
        raise FormatError(
            "{file}: this file is protected by a password, or of an old version of {kind}; save it"
            " anew, without a password.",
            file=source.name,
            kind=kind,
        )
    with open_archive(source.name, io.BytesIO(source.data)) as archive:
        for member in archive.members:
            if member.problem is not None:
                raise member.problem
            if member.info.file_size > LARGEST_PART:
                raise FormatError(
                    "{file}: the file is larger than {limit} MB; cut it into smaller ones.",
                    file=source.name,
                    limit=LARGEST_PART // (1024 * 1024),
                )
            if member.name.endswith(_XML):
                refuse_doctype(source.name, archive.read(member))
        yield archive
