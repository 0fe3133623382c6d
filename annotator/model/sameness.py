"""When two articles are the same thing, so that importing it again adds nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

URL, OUTLET = "url", "outlet"
FILE, NUMBER = "file", "file_number"
"""Fields of the metadata: the file that an article came from, and its line, row or record."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text came from: the name of its document, and what its metadata say."""

    name: str
    meta: Mapping[str, str]

    def is_of(self, other: Origin) -> bool:
        """Say whether two documents of one text, letter for letter, are the same thing.

        Under the same URL they are, under two URLs never. Where a URL is missing, they are the
        same when they stood at the same place of the same file, whatever was written into their
        metadata since; else when they have the same name or file, and not two different outlets.
        """
        urls = self._both(other, URL)
        if urls is not None:
            return urls
        if self._is_of_file(other) and self.meta.get(NUMBER) == other.meta.get(NUMBER):
            return True
        alike = self._is_named_as(other)
        return alike and self._both(other, OUTLET) is not False

    def _is_named_as(self, other: Origin) -> bool:
        # Rows without a title are named after their number, which moves when others are put in.
        return self.name == other.name or (
            self._is_of_file(other) and self._has_no_name and other._has_no_name
        )

    def _is_of_file(self, other: Origin) -> bool:
        """Say whether both come from a file of one name; its folder may be told or not."""
        one, another = self.meta.get(FILE), other.meta.get(FILE)
        if not one or not another:
            return False
        return one == another or one.endswith(f"/{another}") or another.endswith(f"/{one}")

    @property
    def _has_no_name(self) -> bool:
        number = self.meta.get(NUMBER)
        return bool(number) and self.name.endswith(f" {number}")

    def _both(self, other: Origin, key: str) -> bool | None:
        """Say whether both say the same of themselves; None where one says nothing."""
        one, another = self.meta.get(key), other.meta.get(key)
        return one == another if one and another else None
