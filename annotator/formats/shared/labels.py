"""One plain name for each type of a scheme, for formats that know a flat list of labels."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.shared.options import RENAMING
from annotator.schema.records import Layer, LayerKind, Scheme

TypePlace = tuple[str, str]
"""A layer and one of its types."""


class Labels:
    """Names types of a scheme and finds them again; types of two layers never share a name.

    `clean` writes a name as the format can hold it. Where two would be the same, the later one
    gets its layer before it, and a number when that is not enough. Where `scheme` is but a part,
    `beyond` is the whole of it: names may stand for any of its types.
    """

    def __init__(
        self,
        scheme: Scheme,
        kinds: Collection[LayerKind],
        clean: Callable[[str], str] = str,
        renamed: Mapping[str, str] | None = None,
        beyond: Scheme | None = None,
    ) -> None:
        self._names: dict[TypePlace, str] = {}
        self._places: dict[str, TypePlace] = {}
        self._renamed = renamed or {}
        self._scheme = beyond or scheme
        self._by_type: dict[str, TypePlace] = {}
        for layer in scheme.layers:
            if layer.kind in kinds:
                for tag in layer.types:
                    self._add(layer, tag.name, clean)

    def _add(self, layer: Layer, name: str, clean: Callable[[str], str]) -> None:
        place = (layer.name, name)
        label, number = clean(name), 1
        if label in self._places:
            label = clean(f"{layer.name}.{name}")
        while label in self._places:
            number += 1
            label = clean(f"{layer.name}.{name}.{number}")
        self._names[place] = label
        self._places[label] = place
        self._by_type.setdefault(name, place)

    def of(self, layer: str, type_name: str) -> str:
        """Give the label of a type; of one that the scheme does not know, its name."""
        return self._names.get((layer, type_name), type_name)

    def find(self, label: str) -> TypePlace | None:
        """Give the layer and type of a label, as they were written or as people renamed it."""
        renamed = self._renamed.get(label)
        if renamed is not None:
            named = self._places.get(renamed) or self._by_type.get(renamed)
            return named or place_of(self._scheme, renamed)
        return self._places.get(label)

    def all(self) -> Mapping[str, TypePlace]:
        """Give every label with the layer and type that it names."""
        return self._places


def renaming(options: ReadOptions) -> dict[str, str]:
    """Read the choice `names`: what names in a file stand for in the scheme."""
    pairs = (one.partition("=") for one in options.choice(RENAMING).split(",") if one.strip())
    return {name.strip(): stands_for.strip() for name, _, stands_for in pairs} | {**options.names}


def place_of(scheme: Scheme, name: str) -> TypePlace | None:
    """Find a type by its layer and name with a slash between, else by its name in any layer."""
    layer, slash, kind = name.partition("/")
    found = scheme.layer(layer) if slash else None
    if found is not None:
        return (layer, kind) if found.type(kind) is not None else None
    layers = (one.name for one in scheme.layers if one.type(name) is not None)
    first = next(layers, None)
    return None if first is None else (first, name)


def leave_out(
    options: ReadOptions, name: str, problem: FormatError, *, is_new: bool = True
) -> bool:
    """Count what has no place in the scheme, and tell of it unless it was left out on purpose.

    Says whether it was: then what hangs on it goes with it, counted as well and not told.
    """
    options.lacking(name)
    on_purpose = renaming(options).get(name) == ""
    if is_new and not on_purpose:
        options.tell(problem)
    return on_purpose
