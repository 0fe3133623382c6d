"""Reads XMI as it is written by UIMA programs into feature structures."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.cas.structures import Cas, Structure, Value, View, first_text
from annotator.formats.markup.safe_xml import Element, parse_xml

_CAS = "http:///uima/cas.ecore"
_XMI = "http://www.omg.org/XMI"
_SPACE = re.compile(r"http:///(.*)\.ecore")


def read_xmi(path: Path) -> Cas:
    """Read the first text of a file with what is said of it; raises FormatError."""
    root = parse_xml(path)
    if root.tag != f"{_XMI}}}XMI":
        raise FormatError("{file}: this is XML, but not XMI: it does not begin so.", file=path)
    sofas = [one for one in root.children if one.tag == f"{_CAS}}}Sofa"]
    views = [
        View(one.get("sofaID"), one.get(f"{_XMI}}}id"), one.attributes.get("sofaString"))
        for one in sofas
    ]
    view, found = first_text(views, path)
    own = view.number
    for one in root.children:
        if one.tag.startswith(f"{_CAS}}}") and one.name in {"NULL", "Sofa", "View"}:
            continue
        if one.attributes.get("sofa", own) == own:
            found.structures.append(_structure(one, path))
    return found


def _structure(one: Element, path: Path) -> Structure:
    number = one.get(f"{_XMI}}}id")
    if not number.isdecimal():
        raise FormatError(
            "{file}, line {line}: an element has no number (xmi:id).", file=path, line=one.line
        )
    made = Structure(int(number), _type(one.tag), line=one.line)
    lists: dict[str, list[str]] = {}
    for child in one.children:
        lists.setdefault(child.name, []).append(child.text)
    made.features |= {name: value for name, value in one.attributes.items() if "}" not in name}
    arrays: dict[str, Value] = {name: tuple(texts) for name, texts in lists.items()}
    made.features |= arrays
    return made


def _type(tag: str) -> str:
    space, _, short = tag.rpartition("}")
    found = _SPACE.fullmatch(space)
    if found is None or found[1] == "uima/noNamespace":
        return short
    return f"{found[1].replace('/', '.')}.{short}"
