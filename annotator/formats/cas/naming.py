"""Names in a CAS: the layers that INCEpTION brings along, and names that Java takes."""

from __future__ import annotations

import re
from collections.abc import Container
from keyword import iskeyword

ANNOTATION = "uima.tcas.Annotation"
ANNOTATION_BASE = "uima.cas.AnnotationBase"
TOP = "uima.cas.TOP"
STRING = "uima.cas.String"
STRING_ARRAY = "uima.cas.StringArray"
BOOLEAN = "uima.cas.Boolean"
LONG = "uima.cas.Long"
FS_ARRAY = "uima.cas.FSArray"

_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api"
METADATA = f"{_DKPRO}.metadata.type.DocumentMetaData"
DOCUMENT_ANNOTATION = "uima.tcas.DocumentAnnotation"
TOKEN = f"{_DKPRO}.segmentation.type.Token"
SENTENCE = f"{_DKPRO}.segmentation.type.Sentence"
NAMED_ENTITY = f"{_DKPRO}.ner.type.NamedEntity"
CHAIN = f"{_DKPRO}.coref.type.CoreferenceChain"
LINK = f"{_DKPRO}.coref.type.CoreferenceLink"

FRAGMENT = "hashiya.Fragment"
REGION = "hashiya.Region"
ORIGIN = "hashiya.Origin"
OTHER = "hashiya.Annotation"
ARGUMENT = "hashiya.Argument"

_CUSTOM = "webanno.custom."
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_ESCAPE = re.compile(r"_x([0-9a-f]+)_")
_MARK = "f_x_"
_RESERVED = frozenset(
    (
        "begin", "end", "sofa", "value", "type", "self", "identifier", "arguments", "literals",
        "fragments", "note", "doubt", "milliseconds", "unplaced", "order", "hashiyaId",
        "Governor", "Dependent", "referenceType", "referenceRelation", "next", "first", "layer",
        "mention", "extra",
    )
)  # fmt: skip
_JAVA = frozenset(
    (
        "abstract", "boolean", "byte", "case", "catch", "char", "const", "default", "do",
        "double", "enum", "extends", "final", "float", "goto", "implements", "instanceof", "int",
        "interface", "long", "native", "new", "null", "package", "private", "protected",
        "public", "short", "static", "super", "switch", "synchronized", "this", "throw",
        "throws", "transient", "void", "volatile", "true", "false",
    )
)  # fmt: skip


def layer_type(layer: str, taken: Container[str]) -> str:
    """Name the type of a layer that INCEpTION does not bring along, as none taken is named."""
    escaped = _escape(layer)
    wanted = f"{_CUSTOM}{escaped[:1].upper()}{escaped[1:]}"
    return f"{_CUSTOM}{escaped}" if wanted in taken else wanted


def loose_type(relation: str) -> str:
    """Name the type of relations that lack an end, which INCEpTION refuses as relations."""
    return f"{relation}_x_loose"


def feature_name(attribute: str) -> str:
    """Name the feature of an attribute: letters, digits and underscores, none of ours.

    Keywords are no names either: dkpro-cassis makes Python classes of types, UIMA Java classes.
    """
    escaped = _escape(attribute)
    if (
        escaped in _RESERVED
        or iskeyword(escaped)
        or escaped in _JAVA
        or not _PLAIN.fullmatch(escaped)
        or escaped.startswith(_MARK)
    ):
        return _MARK + escaped
    return escaped


def attribute_name(feature: str) -> str:
    """Give back the attribute that a feature was made of."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), feature.removeprefix(_MARK))


def is_attribute(feature: str) -> bool:
    """Say whether a feature holds an attribute, and not what every annotation has."""
    return feature not in _RESERVED


def _escape(name: str) -> str:
    kept = _ESCAPE.sub(lambda found: f"_x5f_{found[0][1:]}", name)
    return re.sub(r"[^A-Za-z0-9_]", lambda found: f"_x{ord(found[0]):x}_", kept)
