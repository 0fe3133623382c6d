"""The configuration that brat needs beside the annotations, made from the scheme."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.formats.brat.names import Names, brat_role, literal_roles
from annotator.schema.records import Layer, Role, Scheme, TagType, Words, is_a

EQUIVALENCE = "Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive"
"""What brat needs to know about the lines that join the mentions of an entity."""


def annotation_conf(scheme: Scheme) -> str:
    """Write annotation.conf: entities, events with their roles, relations, attributes."""
    names = Names(scheme)
    relations = [line for layer in _of(scheme, "relation") for line in _relations(names, layer)]
    if any(_of(scheme, "chain")):
        relations.append(EQUIVALENCE)
    sections = {
        "entities": [line for layer in _of(scheme, "span") for line in _types(names, layer)],
        "relations": relations,
        "events": [line for layer in _of(scheme, "frame") for line in _events(names, layer)],
        "attributes": list(_attributes(names)),
    }
    parts = ["\n".join([f"[{name}]", *lines]) for name, lines in sections.items()]
    return "\n\n".join(parts) + "\n"


def visual_conf(scheme: Scheme) -> str:
    """Write visual.conf: what types and roles are called, their colours, and right to left."""
    names = Names(scheme)
    labels: dict[str, str] = {}
    drawing: dict[str, str] = {}
    for layer in scheme.layers:
        for tag in layer.types if layer.kind not in {"chain", "document"} else ():
            name = names.marks.of(layer.name, tag.name)
            labels.setdefault(name, _label(tag.label))
            drawing.setdefault(name, f"bgColor:{tag.color}")
            for role in tag.roles:
                labels.setdefault(brat_role(role.name), _label(role.label))
    lines = ["[labels]", *(f"{name} | {label}" for name, label in labels.items())]
    lines += ["", "[drawing]", *(f"{name}\t{style}" for name, style in drawing.items())]
    return "\n".join([*lines, "", "[options]", "Text direction:rtl"]) + "\n"


def _label(words: Words) -> str:
    return f"{words.ar} | {words.en}"


def _of(scheme: Scheme, kind: str) -> Iterator[Layer]:
    return (layer for layer in scheme.layers if layer.kind == kind)


def _types(names: Names, layer: Layer) -> Iterator[str]:
    return (names.marks.of(layer.name, tag.name) for tag in layer.types if not tag.abstract)


def _events(names: Names, layer: Layer) -> Iterator[str]:
    for tag in layer.types:
        if not tag.abstract:
            roles = ", ".join(_role(names, role) for role in tag.roles if role.fillers)
            yield f"{names.marks.of(layer.name, tag.name)}\t{roles}"


def _role(names: Names, role: Role) -> str:
    many = {(0, 1): "?", (1, 1): "", (0, None): "*"}.get((role.least, role.most), "+")
    if role.literals and role.least:
        many = "?" if role.most == 1 else "*"  # a literal may stand for it
    return f"{brat_role(role.name)}{many}:{_fillers(names, role)}"


def _fillers(names: Names, role: Role) -> str:
    found: dict[str, None] = {}
    for filler in role.fillers:
        layer = names.scheme.layer(filler.layer)
        for tag in layer.types if layer is not None and layer.kind != "chain" else ():
            if not tag.abstract and (filler.type is None or is_a(tag.name, filler.type)):
                found[names.marks.of(filler.layer, tag.name)] = None
    return "|".join(found) or "<ANY>"


def _relations(names: Names, layer: Layer) -> Iterator[str]:
    for tag in layer.types:
        if not tag.abstract:
            yield f"{names.marks.of(layer.name, tag.name)}\t{_ends(tag)}"


def _ends(tag: TagType) -> str:
    ends = [f"{brat_role(role.name)}:<ANY>" for role in tag.roles[:2]]
    if tag.symmetric:
        ends.append("<REL-TYPE>:symmetric")
    return ", ".join(ends)


def _attributes(names: Names) -> Iterator[str]:
    values: dict[str, dict[str, None]] = {}
    for layer in names.scheme.layers:
        for attribute in layer.attributes if layer.kind != "chain" else ():
            if attribute.values:
                known = values.setdefault(names.attribute(attribute.name), {})
                known.update(dict.fromkeys(value.name for value in attribute.values))
        for role, literals in literal_roles(layer).items():
            values.setdefault(names.literal(role), {}).update(dict.fromkeys(literals))
    for name, known in values.items():
        yield f"{name}\tArg:<ANY>, Value:{'|'.join(known)}"
