"""The configuration that brat needs beside the annotations, made from the scheme."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.formats.brat.names import brat_name, brat_role
from annotator.schema.records import Layer, Role, Scheme, TagType, is_a


def annotation_conf(scheme: Scheme) -> str:
    """Write annotation.conf: entities, events with their roles, relations, attributes."""
    sections = {
        "entities": [line for layer in _of(scheme, "span") for line in _types(layer)],
        "relations": [line for layer in _of(scheme, "relation") for line in _relations(layer)],
        "events": [line for layer in _of(scheme, "frame") for line in _events(scheme, layer)],
        "attributes": list(_attributes(scheme)),
    }
    parts = ["\n".join([f"[{name}]", *lines]) for name, lines in sections.items()]
    return "\n\n".join(parts) + "\n"


def visual_conf(scheme: Scheme) -> str:
    """Write visual.conf: what types and roles are called, their colours, and right to left."""
    labels: dict[str, str] = {}
    drawing: dict[str, str] = {}
    for layer in scheme.layers:
        for tag in layer.types:
            labels.setdefault(brat_name(tag.name), f"{tag.label.ar} | {tag.label.en}")
            drawing.setdefault(brat_name(tag.name), f"bgColor:{tag.color}")
            for role in tag.roles:
                labels.setdefault(brat_role(role.name), f"{role.label.ar} | {role.label.en}")
    lines = ["[labels]", *(f"{name} | {label}" for name, label in labels.items())]
    lines += ["", "[drawing]", *(f"{name}\t{style}" for name, style in drawing.items())]
    return "\n".join([*lines, "", "[options]", "Text direction:rtl"]) + "\n"


def _of(scheme: Scheme, kind: str) -> Iterator[Layer]:
    return (layer for layer in scheme.layers if layer.kind == kind)


def _types(layer: Layer) -> Iterator[str]:
    return (brat_name(tag.name) for tag in layer.types if not tag.abstract)


def _events(scheme: Scheme, layer: Layer) -> Iterator[str]:
    for tag in layer.types:
        if not tag.abstract:
            roles = ", ".join(_role(scheme, role) for role in tag.roles if role.fillers)
            yield f"{brat_name(tag.name)}\t{roles}"


def _role(scheme: Scheme, role: Role) -> str:
    many = {(0, 1): "?", (1, 1): "", (0, None): "*"}.get((role.least, role.most), "+")
    return f"{brat_role(role.name)}{many}:{_fillers(scheme, role)}"


def _fillers(scheme: Scheme, role: Role) -> str:
    found: dict[str, None] = {}
    for filler in role.fillers:
        layer = scheme.layer(filler.layer)
        for tag in layer.types if layer is not None and layer.kind != "chain" else ():
            if not tag.abstract and (filler.type is None or is_a(tag.name, filler.type)):
                found[brat_name(tag.name)] = None
    return "|".join(found) or "<ANY>"


def _relations(layer: Layer) -> Iterator[str]:
    for tag in layer.types:
        if not tag.abstract:
            yield f"{brat_name(tag.name)}\t{_ends(tag)}"


def _ends(tag: TagType) -> str:
    ends = [f"{brat_role(role.name)}:<ANY>" for role in tag.roles[:2]]
    if tag.symmetric:
        ends.append("<REL-TYPE>:symmetric")
    return ", ".join(ends)


def _attributes(scheme: Scheme) -> Iterator[str]:
    values: dict[str, dict[str, None]] = {}
    for layer in scheme.layers:
        for attribute in layer.attributes if layer.kind != "chain" else ():
            if attribute.values:
                known = values.setdefault(brat_name(attribute.name), {})
                known.update(dict.fromkeys(value.name for value in attribute.values))
    for name, known in values.items():
        yield f"{name}\tArg:<ANY>, Value:{'|'.join(known)}"
