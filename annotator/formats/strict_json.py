"""JSON from outside, read strictly: every value is checked, every fault told with its line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NoReturn, TypeVar, cast

from annotator.errors import FormatError

Choice = TypeVar("Choice", bound=str)

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_MAY_BE_CONTROL = re.compile(r"\\(?:[bf]|u00[01])")
_LONGEST_ID = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file, for messages."""

    file: object
    line: int

    def fault(self, template: str, /, **values: object) -> FormatError:
        """Make the error that tells of this line; the template begins with file and line."""
        return FormatError(template, file=self.file, line=self.line, **values)


class _RepeatedKeyError(ValueError):
    """An object names a key twice, so that readers would disagree on its value."""


def parse_object(text: str, place: Place, *, complete: bool = True) -> Entry:
    """Parse one line as a JSON object; `complete` tells that the line has its line end."""
    try:
        value: object = json.loads(
            text, object_pairs_hook=_unrepeated, parse_constant=_refuse_constant
        )
    except RecursionError as error:
        raise place.fault("{file}, line {line}: the values are nested too deeply.") from error
    except _RepeatedKeyError as error:
        raise place.fault(
            '{file}, line {line}: the key "{key}" stands twice in one object.', key=error
        ) from error
    except json.JSONDecodeError as error:
        raise _not_json(error, text, place, complete) from error
    except ValueError as error:
        raise place.fault("{file}, line {line}: a number is too large or not a number.") from error
    if not isinstance(value, dict):
        raise place.fault("{file}, line {line}: this is not a JSON object ({{...}}).")
    if _SURROGATE_ESCAPE.search(text):
        _refuse_lone_surrogates(cast("object", value), place)
    # A control character stands in JSON as an escape only, so mostly none need be looked for.
    is_free = _MAY_BE_CONTROL.search(text) is None
    return Entry(cast("dict[str, object]", value), "", place, is_free)


def _unrepeated(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _RepeatedKeyError(key)
            seen.add(key)
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _not_json(error: json.JSONDecodeError, text: str, place: Place, complete: bool) -> FormatError:
    if (not complete and error.pos >= len(text.rstrip())) or error.msg.startswith("Unterminated"):
        return place.fault(
            "{file}, line {line}: the line is cut off; the file was not written or copied whole."
        )
    return place.fault(
        "{file}, line {line}: this is not JSON, from character {column} on.", column=error.colno
    )


def _refuse_lone_surrogates(value: object, place: Place) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise place.fault(
            "{file}, line {line}: half of a surrogate pair stands alone; that is not a character."
        ) from error


@dataclass(frozen=True, slots=True)
class Entry:
    """A JSON object with its path in the line (empty at the top) and its place in the file."""

    values: dict[str, object]
    path: str
    place: Place
    is_free_of_controls: bool = False
    """Whether it is known that no string in it holds a control character."""

    def require_keys(self, required: Iterable[str], optional: Iterable[str] = ()) -> None:
        """Refuse the object unless it has every required key and no unknown one."""
        known = {*required}
        for key in required:
            if key not in self.values:
                raise self.place.fault(
                    '{file}, line {line}: "{key}" is missing.', key=self._path_of(key)
                )
        known.update(optional)
        for key in self.values:
            if key not in known:
                raise self.place.fault(
                    '{file}, line {line}: "{key}" is not known in this format.',
                    key=self._path_of(key),
                )

    def string(self, key: str) -> str:
        """Give a string without control characters other than tabs and line ends."""
        value = self._value(key)
        if not isinstance(value, str):
            raise self._wrong(key, '{file}, line {line}: "{key}" must be a string.')
        self._refuse_controls(key, value)
        return value

    def name(self, key: str) -> str:
        """Give a string that says something: it is not empty or blank."""
        value = self.string(key)
        if not value.strip():
            raise self.place.fault('{file}, line {line}: "{key}" is empty.', key=self._path_of(key))
        return value

    def identifier(self, key: str) -> str:
        """Give an identifier: visible characters without spaces, at most 200."""
        value = self.string(key)
        if not 0 < len(value) <= _LONGEST_ID or not value.isprintable() or " " in value:
            raise self._wrong(
                key,
                '{file}, line {line}: "{key}" must be an identifier'
                " of 1 to 200 visible characters.",
            )
        return value

    def choice(self, key: str, allowed: tuple[Choice, ...]) -> Choice:
        """Give a string that is one of those allowed."""
        value = self._value(key)
        for one in allowed:
            if one == value:
                return one
        raise self.place.fault(
            '{file}, line {line}: "{key}" is {value!r}, but must be one of {allowed}.',
            key=self._path_of(key),
            value=value,
            allowed=", ".join(allowed),
        )

    def integer(self, key: str) -> int:
        """Give a whole number; true and false are none."""
        value = self._value(key)
        if not is_integer(value):
            raise self._wrong(key, '{file}, line {line}: "{key}" must be a whole number.')
        return cast("int", value)

    def flag(self, key: str) -> bool:
        """Give true or false; false when it is not there."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self._wrong(key, '{file}, line {line}: "{key}" must be true or false.')
        return value

    def moment(self, key: str) -> datetime:
        """Give a date with a time as ISO 8601 writes it, in UTC where no zone is said."""
        given = self.string(key)
        try:
            found = datetime.fromisoformat(given)
            return found.astimezone(UTC) if found.tzinfo is not None else found.replace(tzinfo=UTC)
        except (ValueError, OverflowError) as error:
            raise self.place.fault(
                '{file}, line {line}: "{key}" must be a date with a time, such as {example}.',
                key=self._path_of(key),
                example="2026-03-14T09:30:00+00:00",
            ) from error

    def items(self, key: str) -> list[object]:
        """Give a list of anything."""
        value = self._value(key)
        if not isinstance(value, list):
            raise self._wrong(key, '{file}, line {line}: "{key}" must be a list.')
        return cast("list[object]", value)

    def entry(self, key: str) -> Entry:
        """Give an object."""
        return self._entry(self._value(key), self._path_of(key))

    def entries(self, key: str) -> list[Entry]:
        """Give a list of objects."""
        path = self._path_of(key)
        return [
            self._entry(value, f"{path}[{number}]") for number, value in enumerate(self.items(key))
        ]

    def entry_at(self, key: str, number: int, value: object) -> Entry:
        """Give an object that stands in a list."""
        return self._entry(value, f"{self._path_of(key)}[{number}]")

    def strings(self, key: str) -> dict[str, str]:
        """Give an object whose values are all strings."""
        entry = self.entry(key)
        for name in entry.values:
            self._refuse_controls(key, name)
        return {name: entry.string(name) for name in entry.values}

    def _value(self, key: str) -> object:
        if key not in self.values:
            raise self.place.fault(
                '{file}, line {line}: "{key}" is missing.', key=self._path_of(key)
            )
        return self.values[key]

    def _entry(self, value: object, path: str) -> Entry:
        if not isinstance(value, dict):
            raise self.place.fault(
                '{file}, line {line}: "{key}" must be an object ({{...}}).', key=path
            )
        return Entry(cast("dict[str, object]", value), path, self.place, self.is_free_of_controls)

    def _refuse_controls(self, key: str, value: str) -> None:
        if not self.is_free_of_controls and _CONTROL.search(value):
            raise self.place.fault(
                '{file}, line {line}: "{key}" holds a control character.', key=self._path_of(key)
            )

    def _wrong(self, key: str, template: str) -> FormatError:
        return self.place.fault(template, key=self._path_of(key))

    def _path_of(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


def is_integer(value: object) -> bool:
    """Say whether a JSON value is a whole number, which true and false are not."""
    return isinstance(value, int) and not isinstance(value, bool)
