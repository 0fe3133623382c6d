"""Which keys each table of a scheme file takes; the README beside the schemes explains each."""

from __future__ import annotations

from collections.abc import Mapping

TABLES: Mapping[str, tuple[str, ...]] = {
    "scheme": (
        "key",
        "version",
        "label",
        "description",
        "fillers",
        "literals",
        "attributes",
        "roles",
        "layers",
    ),
    "words": ("en", "ar"),
    "layer": (
        "kind",
        "label",
        "description",
        "key",
        "color",
        "quick",
        "members",
        "types-from",
        "spans",
        "types",
        "attributes",
        "roles",
        "constraints",
    ),
    "type": (
        "label",
        "description",
        "key",
        "color",
        "abstract",
        "symmetric",
        "guideline",
        "examples",
        "roles",
        "without",
    ),
    "example": ("text", "note", "wrong"),
    "attribute": (
        "label",
        "description",
        "key",
        "values",
        "default",
        "required",
        "types",
        "tagged",
    ),
    "value": ("label", "description", "key"),
    "role": ("label", "description", "key", "fillers", "literals", "least", "most"),
    "spans": ("label", "least", "most", "unless"),
    "unless": ("attribute", "values"),
    "constraint": ("kind", "roles", "value", "unless", "severity"),
}
