"""A CAS as XMI, the XML that INCEpTION and other UIMA programs exchange."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.formats.cas.structures import Cas, Reference, Structure, Value

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"'
_CAS = "cas"
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
    | {"\r": "&#13;"}
)
_IN_VIEW = frozenset({"begin", "first"})


def xmi(cas: Cas) -> str:
    """Write a CAS; its text is the only sofa, number 1."""
    prefixes = {"http:///uima/cas.ecore": _CAS}
    tags = {kind: _tag(kind, prefixes) for kind in dict.fromkeys(s.type for s in cas.structures)}
    spaces = "".join(f' xmlns:{prefix}="{space}"' for space, prefix in prefixes.items())
    lines = [f'{_HEAD}{spaces} xmi:version="2.0">\n<cas:NULL xmi:id="0"/>\n']
    lines += [_structure(one, tags[one.type]) for one in cas.structures]
    members = " ".join(str(one.number) for one in cas.structures if not _IN_VIEW.isdisjoint(
        one.features
    ))  # fmt: skip
    lines.append(
        '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text/plain"'
        f' sofaString="{cas.text.translate(_ESCAPES)}"/>\n'
        f'<cas:View sofa="1" members="{members}"/>\n</xmi:XMI>\n'
    )
    return "".join(lines)


def _tag(kind: str, prefixes: dict[str, str]) -> str:
    package, _, short = kind.rpartition(".")
    space = f"http:///{package.replace('.', '/')}.ecore"
    if space not in prefixes:
        wanted = package.rpartition(".")[2]
        taken = set(prefixes.values())
        numbered = (f"{wanted}{number}" for number in range(2, len(taken) + 3))
        prefixes[space] = wanted if wanted not in taken else next(
            one for one in numbered if one not in taken
        )  # fmt: skip
    return f"{prefixes[space]}:{short}"


def _structure(one: Structure, tag: str) -> str:
    sofa = ' sofa="1"' if not _IN_VIEW.isdisjoint(one.features) else ""
    head = f'<{tag} xmi:id="{one.number}"{sofa}'
    if len(one.features) == 2:  # tokens and sentences, most of a file
        return f'{head} begin="{one.features["begin"]}" end="{one.features["end"]}"/>\n' if (
            "begin" in one.features
        ) else f"{head}{_attributes(one)}/>\n"  # fmt: skip
    inner = "".join(_children(one))
    closing = f">{inner}</{tag}>\n" if inner else "/>\n"
    return f"{head}{_attributes(one)}{closing}"


def _attributes(one: Structure) -> str:
    found = ((name, _attribute(value)) for name, value in one.features.items())
    return "".join(f' {name}="{text}"' for name, text in found if text is not None)


def _attribute(value: Value) -> str | None:
    if isinstance(value, str):
        return value.translate(_ESCAPES)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Reference):
        return str(value.number)
    if isinstance(value, int):
        return str(value)
    numbers = [str(each.number) for each in value if isinstance(each, Reference)]
    return " ".join(numbers) if numbers else None


def _children(one: Structure) -> Iterator[str]:
    for name, value in one.features.items():
        if isinstance(value, tuple) and not isinstance(value, Reference):
            for each in value:
                if isinstance(each, str):
                    yield f"<{name}>{each.translate(_ESCAPES)}</{name}>"
