"""A CAS as JSON, after the format of UIMA's JSON CAS 0.4."""

from __future__ import annotations

import json

from annotator.formats.cas import naming
from annotator.formats.cas.structures import Cas, Feature, Reference, TypeSystem, Value

_ELEMENTS = {naming.STRING_ARRAY: "uima.cas.String[]"}


def cas_json(cas: Cas, types: TypeSystem) -> str:
    """Write a CAS with its types; its text is the only sofa, number 1."""
    sofa: dict[str, object] = {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1}
    sofa |= {"sofaID": "_InitialView", "mimeType": "text/plain", "sofaString": cas.text}
    listed = [sofa]
    arrays: list[dict[str, object]] = []
    free = max((one.number for one in cas.structures), default=1) + 1
    for run in cas.runs:
        listed += [
            {"%ID": number, "%TYPE": run.type, "@sofa": 1, "begin": begin, "end": end}
            for number, (begin, end) in enumerate(run.places, run.first)
        ]
    for one in cas.structures:
        found: dict[str, object] = {"%ID": one.number, "%TYPE": one.type}
        if "begin" in one.features or "first" in one.features:
            found["@sofa"] = 1
        for name, value in one.features.items():
            if isinstance(value, tuple) and not isinstance(value, Reference):
                found[f"@{name}"] = free + len(arrays)
                arrays.append(_array(free + len(arrays), value))
            elif isinstance(value, Reference):
                found[f"@{name}"] = value.number
            else:
                found[name] = value
        listed.append(found)
    members = [one["%ID"] for one in listed if "@sofa" in one]
    whole = {
        "%TYPES": {name: _type(types, name) for name in sorted(types.above)},
        "%FEATURE_STRUCTURES": [*listed, *arrays],
        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": members}},
    }
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + "\n"


def _array(number: int, value: Value) -> dict[str, object]:
    items = value if isinstance(value, tuple) else ()
    is_text = all(isinstance(each, str) for each in items)
    elements = [each.number if isinstance(each, Reference) else each for each in items]
    kind = naming.STRING_ARRAY if is_text else naming.FS_ARRAY
    return {"%ID": number, "%TYPE": kind, "%ELEMENTS": elements}


def _type(types: TypeSystem, name: str) -> dict[str, object]:
    found: dict[str, object] = {"%NAME": name, "%SUPER_TYPE": types.above[name]}
    for feature, kind in sorted(types.features[name].items()):
        found[feature] = {"%NAME": feature, "%RANGE": _range(kind)}
    return found


def _range(kind: Feature) -> str:
    if kind.element is not None:
        return f"{kind.element}[]"
    return _ELEMENTS.get(kind.range, kind.range)
