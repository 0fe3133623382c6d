"""The lines of brat's configuration files, as brat reads them.

Source: brat manual, "Annotation configuration" and "Display configuration" (brat 1.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.errors import SchemeError

_SECTION = re.compile(r"\[(.+)\]")
_MACRO = re.compile(r"<([A-Za-z0-9_-]+)>\s*=\s*(.*)")
_ROLE = re.compile(r"(?P<role>[^:?*+{}]+)(?P<many>[?*+]|\{\d+(?:-\d+)?\})?:(?P<types>.*)")
_SECTIONS = ("spans", "entities", "relations", "events", "attributes")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a line: its role, how many, and what may fill it."""

    role: str
    least: int
    most: int | None
    types: tuple[str, ...]


@dataclass(slots=True)
class Entry:
    """One line of a section: a name, what it lies below, and its arguments."""

    line: int
    name: str
    above: str | None
    abstract: bool
    arguments: list[Argument] = field(default_factory=list[Argument])


@dataclass(slots=True)
class Configuration:
    """All sections of an annotation.conf."""

    sections: dict[str, list[Entry]]
    unread: list[tuple[int, str]]
    """Lines that say nothing a scheme can hold, such as rules for overlaps."""


def read_configuration(text: str, name: str) -> Configuration:
    """Read annotation.conf; raises SchemeError with the line that cannot be read."""
    found = Configuration({one: [] for one in _SECTIONS}, [])
    macros: dict[str, str] = {}
    section, above = "", list[str]()
    for number, line in _lines(text):
        heading = _SECTION.fullmatch(line.strip())
        if heading is not None:
            section, above = heading[1].strip().lower(), []
            if section not in found.sections:
                found.unread.append((number, line.strip()))
            continue
        macro = _MACRO.fullmatch(line.strip())
        if macro is not None:
            macros[macro[1]] = macro[2].strip()
        elif not section:
            raise SchemeError(
                "{file}, line {line}: a section such as [entities] must come first.",
                file=name,
                line=number,
            )
        elif section in found.sections and not line.strip().startswith("<"):
            entry = _entry(line, number, above, macros, name)
            found.sections[section].append(entry)
        else:
            found.unread.append((number, line.strip()))
    return found


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.rstrip()
        if bare.strip() and not bare.lstrip().startswith("#") and set(bare.strip()) != {"-"}:
            yield number, bare


def _entry(line: str, number: int, above: list[str], macros: dict[str, str], name: str) -> Entry:
    depth = len(line) - len(line.lstrip("\t"))
    head, *rest = line.strip().split(None, 1)
    abstract, own = head.startswith("!"), head.removeprefix("!")
    if depth > len(above):
        raise SchemeError(
            "{file}, line {line}: {name} stands too far in: give it one tab more than the line"
            " it belongs to.",
            file=name,
            line=number,
            name=own,
        )
    del above[depth:]
    entry = Entry(number, own, above[-1] if above else None, abstract)
    above.append(own)
    for part in rest[0].split(",") if rest else ():
        if part.strip():
            entry.arguments.append(_argument(_expanded(part.strip(), macros), number, name))
    return entry


def _expanded(text: str, macros: dict[str, str]) -> str:
    for _ in range(len(macros) + 1):  # a macro may name another, but not itself for ever
        before = text
        for macro, meaning in macros.items():
            text = text.replace(f"<{macro}>", meaning)
        if text == before:
            break
    return text


def _argument(text: str, number: int, name: str) -> Argument:
    found = _ROLE.fullmatch(text)
    if found is None:
        raise SchemeError(
            "{file}, line {line}: {text} is not an argument: write a role, a colon and its types.",
            file=name,
            line=number,
            text=text,
        )
    least, most = _counts(found["many"] or "")
    types = tuple(one.strip() for one in found["types"].split("|") if one.strip())
    return Argument(found["role"].strip(), least, most, types)


def _counts(sign: str) -> tuple[int, int | None]:
    if sign.startswith("{"):
        least, _, most = sign[1:-1].partition("-")
        return int(least), int(most or least)
    return {"": (1, 1), "?": (0, 1), "*": (0, None), "+": (1, None)}[sign]


def read_labels(text: str) -> dict[str, str]:
    """Read the labels of visual.conf: the first wording of each name."""
    found: dict[str, str] = {}
    for line in _section(text, "labels"):
        name, *labels = (one.strip() for one in line.split("|"))
        if labels and labels[0]:
            found[name] = labels[0]
    return found


def read_colors(text: str) -> dict[str, str]:
    """Read the background colours of visual.conf, as they are written."""
    found: dict[str, str] = {}
    for line in _section(text, "drawing"):
        name, _, settings = line.strip().partition("\t")
        color = re.search(r"bgColor:\s*([^,\s]+)", settings or line)
        if color is not None:
            found[name.split()[0]] = color[1]
    return found


def _section(text: str, wanted: str) -> Iterator[str]:
    section = ""
    for _, line in _lines(text):
        heading = _SECTION.fullmatch(line.strip())
        if heading is not None:
            section = heading[1].strip().lower()
        elif section == wanted:
            yield line
