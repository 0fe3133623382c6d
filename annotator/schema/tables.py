"""A table of a scheme file with its place in it, so that every error says where it is."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from annotator.errors import SchemeError

NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
TYPE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*")
VALUE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_+-]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def nearest(name: str, known: Collection[str]) -> str | None:
    """Find the known name that looks most like this one, None when none does."""
    by_folded = {one.casefold(): one for one in known}
    close = difflib.get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[close[0]] if close else None


def listed(names: Iterable[str]) -> str:
    """Write names as a list for a message."""
    return ", ".join(names) or "-"


@dataclass(frozen=True, slots=True)
class Table:
    """A TOML table; what it does not say itself it takes from the table it is laid over."""

    file: str
    path: tuple[str, ...]
    data: Mapping[str, object]
    under: Table | None = None

    @property
    def name(self) -> str:
        """Give the last part of the path."""
        return self.path[-1]

    def over(self, under: Table | None) -> Table:
        """Lay this table over another."""
        return Table(self.file, self.path, self.data, under)

    def place(self, key: str | None = None) -> str:
        """Write the path of a key as TOML does."""
        path = self.owner(key).path + ((key,) if key is not None else ())
        return ".".join(part if _BARE.fullmatch(part) else f'"{part}"' for part in path)

    def error(self, template: str, key: str | None = None, **values: object) -> SchemeError:
        """Make an error about a key; the template takes {file}, {key} and the values."""
        return SchemeError(template, file=self.file, key=self.place(key), **values)

    def owner(self, key: str | None) -> Table:
        """Find which of the tables laid over one another has the key."""
        if key is None or key in self.data or self.under is None or key not in self.under:
            return self
        return self.under.owner(key)

    def __contains__(self, key: str) -> bool:
        return key in self.data or (self.under is not None and key in self.under)

    def get(self, key: str) -> object:
        """Give the value of a key as TOML holds it, None when it is not there."""
        return self.owner(key).data.get(key)

    def allow(self, known: Collection[str]) -> None:
        """Refuse keys that are not known here."""
        for key in self.data:
            if key not in known:
                raise self._unknown(key, known)

    def _unknown(self, key: str, known: Collection[str]) -> SchemeError:
        near = nearest(key, known)
        if near is not None:
            return self.error("{file}: {key} is unknown; did you mean {near}?", key, near=near)
        return self.error(
            "{file}: {key} is unknown; known here: {known}.", key, known=listed(known)
        )

    def text(self, key: str) -> str | None:
        """Read a text that is not empty."""
        found = self.get(key)
        if found is None:
            return None
        if not isinstance(found, str) or not found.strip():
            raise self.error("{file}: {key} must be a text in quotes.", key)
        return found

    def needed_text(self, key: str) -> str:
        """Read a text that must be there."""
        found = self.text(key)
        if found is None:
            raise self.error("{file}: {key} is missing: give a text in quotes.", key)
        return found

    def flag(self, key: str) -> bool:
        """Read true or false; false when it is not there."""
        found = self.get(key)
        if found is None:
            return False
        if not isinstance(found, bool):
            raise self.error("{file}: {key} must be true or false, without quotes.", key)
        return found

    def count(self, key: str, default: int) -> int:
        """Read a whole number that is not negative."""
        found = self.get(key)
        if found is None:
            return default
        if isinstance(found, bool) or not isinstance(found, int) or found < 0:
            raise self.error("{file}: {key} must be a whole number such as 1.", key)
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a list of texts, each only once; empty when it is not there."""
        found = self.get(key)
        if found is None:
            return ()
        if not isinstance(found, list) or not found:
            raise self.error('{file}: {key} must be a list such as ["a", "b"].', key)
        items = cast("list[object]", found)
        texts = tuple(item for item in items if isinstance(item, str) and item)
        if len(texts) != len(items):
            raise self.error('{file}: {key} must be a list such as ["a", "b"].', key)
        for text in texts:
            if texts.count(text) > 1:
                raise self.error("{file}: {key} lists {name} twice.", key, name=text)
        return texts

    def one_of(self, key: str, choices: Collection[str], default: str | None = None) -> str:
        """Read a text that is one of the choices."""
        found = self.text(key) if key in self else default
        if found is None or found not in choices:
            raise self.error(
                "{file}: {key} must be one of {choices}.", key, choices=listed(choices)
            )
        return found

    def table(self, key: str) -> Table | None:
        """Read a table within this one."""
        found = self.get(key)
        if found is None:
            return None
        if not isinstance(found, dict):
            raise self.error("{file}: {key} must be a table: [{key}] and its keys below.", key)
        return Table(self.file, (*self.owner(key).path, key), cast("Mapping[str, object]", found))

    def named(self, key: str, pattern: re.Pattern[str] = NAME) -> dict[str, Table]:
        """Read a table of tables, by their names, in the order of the file."""
        outer = self.table(key)
        if outer is None:
            return {}
        found: dict[str, Table] = {}
        for name in outer.data:
            outer.check_name(name, pattern, found)
            found[name] = cast("Table", outer.table(name))
        return found

    def check_name(self, name: str, pattern: re.Pattern[str], others: Collection[str]) -> None:
        """Refuse a name that files cannot carry, or that differs from another only in case."""
        if not pattern.fullmatch(name):
            raise self.error(
                "{file}: the name of {key} may hold only the letters A to Z, digits, - and _"
                " (labels hold the Arabic).",
                name,
            )
        for other in others:
            if other.casefold() == name.casefold():
                raise self.error(
                    "{file}: {key} and {other} differ only in capital letters.", name, other=other
                )

    def rows(self, key: str) -> tuple[Table, ...]:
        """Read an array of tables, [[...]]."""
        found = self.get(key)
        if found is None:
            return ()
        items = cast("list[object]", found) if isinstance(found, list) else []
        if not items or not all(isinstance(item, dict) for item in items):
            raise self.error("{file}: {key} must be written as [[{key}]].", key)
        return tuple(
            Table(self.file, (*self.path, key, str(number)), cast("Mapping[str, object]", item))
            for number, item in enumerate(items, start=1)
        )

    def known_name(self, key: str, name: str, known: Collection[str]) -> str:
        """Refuse a name, written under a key, that is not among the known ones."""
        if name in known:
            return name
        near = nearest(name, known)
        if near is not None:
            raise self.error(
                "{file}: {key}: there is no {name}; did you mean {near}?", key, name=name, near=near
            )
        raise self.error(
            "{file}: {key}: there is no {name}; there are {known}.",
            key,
            name=name,
            known=listed(known),
        )
