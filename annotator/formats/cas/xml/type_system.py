"""The type system as the XML file that UIMA and INCEpTION read."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from annotator.formats.cas.structures import Feature, TypeSystem


def type_system_xml(types: TypeSystem) -> str:
    """Write a type system description, types and features in alphabetical order."""
    parts = (part for name in sorted(types.above) for part in _type(types, name))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n'
        "  <types>\n" + "".join(parts) + "  </types>\n</typeSystemDescription>\n"
    )


def _type(types: TypeSystem, name: str) -> Iterator[str]:
    yield "    <typeDescription>\n"
    yield f"      <name>{escape(name)}</name>\n      <description/>\n"
    yield f"      <supertypeName>{escape(types.above[name])}</supertypeName>\n"
    if types.features[name]:
        yield "      <features>\n"
        for feature, kind in sorted(types.features[name].items()):
            yield _feature(feature, kind)
        yield "      </features>\n"
    yield "    </typeDescription>\n"


def _feature(name: str, kind: Feature) -> str:
    element = f"<elementType>{escape(kind.element)}</elementType>" if kind.element else ""
    return (
        f"        <featureDescription><name>{escape(name)}</name><description/>"
        f"<rangeTypeName>{escape(kind.range)}</rangeTypeName>{element}</featureDescription>\n"
    )
