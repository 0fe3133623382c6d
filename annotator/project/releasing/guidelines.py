"""The guidelines that a scheme holds, as text for people, so that a release freezes them."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.schema.records import Layer, Scheme, TagType


def guidelines(scheme: Scheme, language: str) -> str:
    """Write what the scheme says of each layer and type in "ar" or "en"."""
    return "\n".join(_lines(scheme, language)) + "\n"


def _lines(scheme: Scheme, language: str) -> Iterator[str]:
    yield f"# {scheme.label.in_language(language)} {scheme.version}\n"
    yield f"{scheme.description.in_language(language)}\n"
    for layer in scheme.layers:
        yield f"## {layer.label.in_language(language)} (`{layer.name}`)\n"
        yield f"{layer.description.in_language(language)}\n"
        for one in layer.attributes:
            yield f"- {one.label.in_language(language)} (`{one.name}`): " + (
                one.description.in_language(language)
            )
            for value in one.values:
                yield f"  - {value.label.in_language(language)} (`{value.name}`): " + (
                    value.description.in_language(language)
                )
        yield ""
        yield from _types(layer, language)


def _types(layer: Layer, language: str) -> Iterator[str]:
    for tag in layer.types:
        yield f"### {tag.label.in_language(language)} (`{tag.name}`)\n"
        yield f"{tag.description.in_language(language)}\n"
        yield from _details(tag, language)


def _details(tag: TagType, language: str) -> Iterator[str]:
    rule = tag.guideline.in_language(language)
    if rule:
        yield f"{rule}\n"
    for one in tag.examples:
        sign = "✗" if one.wrong else "✓"
        note = one.note.in_language(language)
        yield f"- {sign} {one.text}" + (f" — {note}" if note else "")
    for role in tag.roles:
        yield f"- {role.label.in_language(language)} (`{role.name}`): " + (
            role.description.in_language(language)
        )
    yield ""
