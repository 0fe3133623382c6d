"""A CAS as XMI, the XML that INCEpTION and other UIMA programs exchange."""

from __future__ import annotations

from annotator.formats.cas.structures import Cas, Reference, Run, Structure
from annotator.formats.markup.escaping import attribute

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"'
_CAS = "cas"
_IN_VIEW = frozenset({"begin", "first"})


def xmi(cas: Cas) -> str:
    """Write a CAS; its text is the only sofa, number 1."""
    prefixes = {"http:///uima/cas.ecore": _CAS}
    kinds = (*(run.type for run in cas.runs), *(one.type for one in cas.structures))
    tags = {kind: _tag(kind, prefixes) for kind in dict.fromkeys(kinds)}
    spaces = "".join(f' xmlns:{prefix}="{space}"' for space, prefix in prefixes.items())
    lines = [f'{_HEAD}{spaces} xmi:version="2.0">\n<cas:NULL xmi:id="0"/>\n']
    members: list[int] = []
    for run in cas.runs:
        lines += _run(run, tags[run.type])
        members += range(run.first, run.first + len(run.places))
    for one in cas.structures:
        is_in_view = not _IN_VIEW.isdisjoint(one.features)
        if is_in_view:
            members.append(one.number)
        lines.append(_structure(one, tags[one.type], ' sofa="1"' if is_in_view else ""))
    lines.append(
        '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text/plain"'
        f' sofaString="{attribute(cas.text)}"/>\n'
        f'<cas:View sofa="1" members="{" ".join(map(str, members))}"/>\n</xmi:XMI>\n'
    )
    return "".join(lines)


def _run(run: Run, tag: str) -> list[str]:
    return [
        f'<{tag} xmi:id="{number}" sofa="1" begin="{begin}" end="{end}"/>\n'
        for number, (begin, end) in enumerate(run.places, run.first)
    ]


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


def _structure(one: Structure, tag: str, sofa: str) -> str:
    parts = [f'<{tag} xmi:id="{one.number}"{sofa}']
    inner = ""
    for name, value in one.features.items():
        if isinstance(value, str):
            parts.append(f' {name}="{attribute(value)}"')
        elif isinstance(value, tuple) and not isinstance(value, Reference):
            if value and isinstance(value[0], str):
                inner += "".join(f"<{name}>{attribute(str(each))}</{name}>" for each in value)
            elif value:
                parts.append(f' {name}="{_numbers(value)}"')
        else:
            parts.append(f' {name}="{_plain(value)}"')
    return "".join((*parts, f">{inner}</{tag}>\n" if inner else "/>\n"))


def _plain(value: int | bool | Reference) -> str:
    if isinstance(value, Reference):
        return str(value.number)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _numbers(value: tuple[Reference, ...] | tuple[str, ...]) -> str:
    return " ".join(str(each.number) for each in value if isinstance(each, Reference))
