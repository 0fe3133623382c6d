"""Turns what SQLite reports into one sentence that a linguist can act on."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import apsw
from peewee import PeeweeException

from annotator.errors import AnnotatorError, CorpusError, EditError

_SENTENCES: tuple[tuple[tuple[type[Exception], ...], str], ...] = (
    (
        (apsw.BusyError, apsw.LockedError, apsw.ProtocolError),
        "Another program is writing to {name}; wait until it has finished and try again.",
    ),
    (
        (apsw.FullError,),
        "The disk is full: nothing was changed in {name}. Free some space and try again.",
    ),
    (
        (apsw.ReadOnlyError,),
        (
            "{name} cannot be written: the file or its folder is write-protected."
            " Copy it to a folder of your own to work on it."
        ),
    ),
    (
        (apsw.PermissionsError, apsw.AuthError, apsw.CantOpenError),
        (
            "{name} cannot be opened: you may lack the right to use the file or its folder,"
            " or the disk is gone."
        ),
    ),
    (
        (apsw.NotADBError,),
        "{name} is not a Hashiya corpus; choose a file that ends in .hashiya.",
    ),
    (
        (apsw.CorruptError, apsw.FormatError),
        "{name} is damaged. Restore the newest backup, or run: hashiya check --repair",
    ),
    (
        (apsw.IOError,),
        (
            "The disk could not read or write {name}: nothing was changed."
            " See whether the disk is full or was taken out."
        ),
    ),
    (
        (apsw.NoMemError,),
        "There is not enough memory for {name}: nothing was changed. Close other programs.",
    ),
    (
        (apsw.ThreadingViolationError, apsw.ConnectionClosedError, apsw.CursorClosedError),
        "{name} is not open here any more; open it again.",
    ),
)


@contextmanager
def told(path: Path) -> Generator[None]:
    """Raise CorpusError or EditError in place of what the database raises in this block."""
    try:
        yield
    except (apsw.Error, PeeweeException) as error:
        raise _in_words(_cause(error), path) from error
    except UnicodeEncodeError as error:
        raise EditError(
            "A text holds half of a character ({code}), which cannot be stored; nothing was"
            " changed.",
            code=f"U+{ord(error.object[error.start]):04X}",
        ) from error


def _cause(error: Exception) -> Exception:
    """Give the driver's own error, which peewee wraps or replaces."""
    candidates = (error, *error.args, error.__cause__, error.__context__)
    return next((one for one in candidates if isinstance(one, apsw.Error)), error)


def _in_words(error: Exception, path: Path) -> AnnotatorError:
    if isinstance(error, apsw.ConstraintError):
        return EditError(
            "The corpus does not allow this, and nothing was changed: {detail}.", detail=error
        )
    for kinds, sentence in _SENTENCES:
        if isinstance(error, kinds):
            return CorpusError(sentence, name=path.name)
    return CorpusError(
        "{name} could not be read or written: {detail}. Nothing was changed.",
        name=path.name,
        detail=error,
    )
