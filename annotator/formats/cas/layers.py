"""The types that a scheme's layers have in a CAS, and the type system that declares them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from annotator.formats.cas import naming
from annotator.formats.cas.structures import Feature, TypeSystem
from annotator.schema.records import Layer, Scheme

_TEXT = Feature(naming.STRING)
_TEXTS = Feature(naming.STRING_ARRAY)
_PLACE = Feature(naming.ANNOTATION)

_OWN = {
    "value": _TEXT,
    "hashiyaId": _TEXT,
    "note": _TEXT,
    "doubt": Feature(naming.BOOLEAN),
    "milliseconds": Feature(naming.LONG),
    "unplaced": Feature(naming.BOOLEAN),
    "order": _TEXT,
    "literals": _TEXTS,
    "extra": _TEXTS,
    "fragments": Feature(naming.FS_ARRAY, naming.FRAGMENT),
    "arguments": Feature(naming.FS_ARRAY, naming.ARGUMENT),
}
"""What every annotation of ours has; `extra` takes attributes that the scheme does not know."""


def layer_types(scheme: Scheme) -> LayerTypes:
    """Give the types of a scheme's layers, made once for a whole export."""
    return _made(_Same(scheme))


@dataclass(frozen=True, eq=False, slots=True)
class _Same:
    """A scheme that is equal only to itself: to compare or hash all of it takes as long as a text.

    It keeps the scheme alive, so that its identity stays its own.
    """

    scheme: Scheme

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.scheme is self.scheme

    def __hash__(self) -> int:
        return id(self.scheme)


@lru_cache(maxsize=4)
def _made(same: _Same) -> LayerTypes:
    return LayerTypes(same.scheme)


class LayerTypes:
    """Knows the type of each layer of a scheme, and declares them all in `types`."""

    def __init__(self, scheme: Scheme) -> None:
        self.types = _shared_types()
        self.layers: dict[str, str] = {}
        self._kinds = {layer.name: layer.kind for layer in scheme.layers}
        self._of_layer: dict[str, str] = {}
        self._attributes: dict[str, dict[str, str]] = {}
        named = naming_layer(scheme)
        for layer in scheme.layers:
            self._declare(layer, is_naming=layer.name == named)

    def _declare(self, layer: Layer, *, is_naming: bool) -> None:
        chosen = naming.NAMED_ENTITY if is_naming else naming.layer_type(layer.name, self.layers)
        name = naming.CHAIN if layer.kind == "chain" else chosen
        features = {one.name: naming.feature_name(one.name) for one in layer.attributes}
        self._attributes[layer.name] = features
        own = dict.fromkeys(features.values(), _TEXT)
        self._of_layer[layer.name] = name
        if layer.kind == "chain":
            self.types.declare(name, naming.ANNOTATION_BASE, own)
            return
        self.layers[name] = layer.name
        if is_naming:
            own["identifier"] = _TEXT
        if layer.kind == "relation":
            loose = naming.loose_type(name)
            self.layers[loose] = layer.name
            self.types.declare(loose, naming.ANNOTATION, _OWN | own)
            own |= {"Governor": _PLACE, "Dependent": _PLACE}
        self.types.declare(name, naming.ANNOTATION, _OWN | own)

    def kind(self, layer: str) -> str:
        """Give the kind of a layer; one that the scheme does not know is one of spans."""
        return self._kinds.get(layer, "span")

    def type_of(self, layer: str) -> str:
        """Name the type of a layer."""
        return self._of_layer.get(layer, naming.OTHER)

    def attributes_of(self, layer: str) -> dict[str, str]:
        """Give the features of a layer's attributes by their names."""
        return self._attributes.get(layer, {})


def naming_layer(scheme: Scheme) -> str | None:
    """Find the layer of named entities: what chains join, else the first layer of marks."""
    joined = [layer.members for layer in scheme.layers if layer.kind == "chain" and layer.members]
    marked = [layer.name for layer in scheme.layers if layer.kind == "span" and not layer.quick]
    return next(iter([*joined, *marked]), None)


def _shared_types() -> TypeSystem:
    """Declare what every file may hold, whatever the scheme."""
    types = TypeSystem()
    names = ("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri")
    types.declare(naming.METADATA, naming.DOCUMENT_ANNOTATION, dict.fromkeys(names, _TEXT))
    types.declare(naming.TOKEN, naming.ANNOTATION, {})
    types.declare(naming.SENTENCE, naming.ANNOTATION, {})
    types.declare(naming.FRAGMENT, naming.ANNOTATION, {})
    types.declare(
        naming.REGION, naming.ANNOTATION, {"kind": _TEXT, "decided": Feature(naming.BOOLEAN)}
    )
    texts = ("annotator", "kind", "status", "schemeKey", "schemeVersion", "schemeHash")
    lists = ("metaNames", "metaValues", "layers", "cleaning")
    types.declare(naming.ORIGIN, naming.ANNOTATION, dict.fromkeys(texts, _TEXT))
    types.declare(naming.ORIGIN, naming.ANNOTATION, dict.fromkeys(lists, _TEXTS))
    types.declare(naming.ARGUMENT, naming.TOP, {"role": _TEXT, "target": _PLACE})
    types.declare(naming.OTHER, naming.ANNOTATION, _OWN | {"layer": _TEXT})
    link = {"referenceType": _TEXT, "referenceRelation": _TEXT, "next": Feature(naming.LINK)}
    types.declare(naming.LINK, naming.ANNOTATION, link | {"mention": _PLACE})
    chain = {"first": Feature(naming.LINK), "layer": _TEXT}
    own = {name: kind for name, kind in _OWN.items() if name != "arguments"}
    types.declare(naming.CHAIN, naming.ANNOTATION_BASE, own | chain)
    return types
