"""Reads UIMA's JSON CAS (version 0.4) into feature structures."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import FormatError
from annotator.formats.cas import naming
from annotator.formats.cas.structures import Cas, Reference, Structure, Value, View, first_text
from annotator.formats.markup.json_files import read_json
from annotator.formats.strict_json import Entry, is_integer


def read_cas_json(path: Path) -> Cas:
    """Read the first text of a file with what is said of it; raises FormatError."""
    whole = read_json(path)
    if "%FEATURE_STRUCTURES" not in whole.values:
        raise FormatError(
            "{file}: this is JSON, but not a CAS: it has no %FEATURE_STRUCTURES.", file=path
        )
    return _cas(_entries(whole), path)


def _entries(whole: Entry) -> list[Entry]:
    if isinstance(whole.values["%FEATURE_STRUCTURES"], list):
        return whole.entries("%FEATURE_STRUCTURES")
    listed = whole.entry("%FEATURE_STRUCTURES")  # the old form: an object by number
    found: list[Entry] = []
    for number in listed.values:
        one = listed.entry(number)
        if number.isdecimal():
            one.values.setdefault("%ID", int(number))
        found.append(one)
    return found


def _cas(entries: list[Entry], path: Path) -> Cas:
    sofas = [one for one in entries if one.values.get("%TYPE") == "uima.cas.Sofa"]
    views = [
        View(str(one.values.get("sofaID")), one.values.get("%ID"), text)
        for one in sofas
        if isinstance(text := one.values.get("sofaString"), str)
    ]
    view, found = first_text(views, path)
    own = view.number
    arrays = {_number(one): one for one in entries if "%ELEMENTS" in one.values}
    for one in entries:
        if one not in sofas and one.values.get("@sofa", own) == own:
            found.structures.append(_structure(one, arrays))
    return found


def _number(one: Entry) -> int:
    return one.integer("%ID") if "%ID" in one.values else 0


def _structure(one: Entry, arrays: dict[int, Entry]) -> Structure:
    one.require_keys(("%ID", "%TYPE"), one.values)
    made = Structure(one.integer("%ID"), one.name("%TYPE"))
    for name, value in one.values.items():
        if name.startswith("@") and is_integer(value):
            number = one.integer(name)
            array = arrays.get(number)
            made.features[name[1:]] = Reference(number) if array is None else _array(array)
        elif name[:1] not in {"%", "@", "#", "^"} and isinstance(value, str | int | bool):
            made.features[name] = value
    return made


def _array(one: Entry) -> Value:
    items = one.items("%ELEMENTS")
    if one.values.get("%TYPE") == naming.FS_ARRAY:
        return tuple(Reference(item) for item in items if isinstance(item, int))
    return tuple(str(item) for item in items)
