"""The Arabic of the program says one thing by one word, in the window, the schemes and the help."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast
from xml.etree import ElementTree as ET

import pytest

from annotator.schema.loading import shipped_schemes
from annotator.schema.reading import read_scheme
from annotator.schema.records import Attribute, Layer, Role, Scheme, TagType, Value, Words

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
ARABIC = re.compile("[\u0621-\u064a]")
MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
LATIN_MARKS = {",": "،", ";": "؛", "?": "؟"}
PREFIXES = r"(?:[وف]?(?:ال|بال|لل|كال|[بلك])?)"

AVOIDED = {
    "مستخدم": "موسِّم",
    "معلم": "موسِّم",
    "وسوم": "توسيمات",
    "وسومه": "توسيماته",
    "مقالة": "مقال",
    "مكنز": "مدونة",
    "كوربس": "مدونة",
    "سكيما": "مخطط",
    "تاغ": "نوع",
    "قطبية": "اتجاه",
    "مفتش": "لوحة التفاصيل",
}
"""What the glossary does not say, without vowel marks; and what it says instead."""

Part = Scheme | Layer | TagType | Attribute | Value | Role


def avoided(text: str) -> dict[str, str]:
    """Give each word of an Arabic text for which the glossary has another."""
    bare = MARKS.sub("", text)
    return {
        word: f"say {better}"
        for word, better in AVOIDED.items()
        if re.search(rf"(?<![\u0621-\u064a]){PREFIXES}{word}(?![\u0621-\u064a])", bare)
    }


def arabic_texts() -> Iterator[tuple[str, str]]:
    """Give everything that people read in Arabic, with where it stands."""
    translation = RESOURCES / "translations" / "hashiya_ar.ts"
    for one in ET.parse(translation).getroot().iter("translation"):
        yield translation.name, "".join(one.itertext())
    for file in sorted((RESOURCES / "schemes").glob("*.toml")):
        for text in _arabic_in(tomllib.loads(file.read_text("utf-8"))):
            yield file.name, text
    for file in sorted((RESOURCES / "help").glob("ar*.md")):
        yield file.name, file.read_text("utf-8")


def _arabic_in(table: Mapping[str, object]) -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _arabic_in(cast("Mapping[str, object]", value))
        elif key == "ar" and isinstance(value, str):
            yield value


def test_one_thing_is_said_by_one_word() -> None:
    found = [(place, text, wrong) for place, text in arabic_texts() if (wrong := avoided(text))]
    assert found == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("اسم المُعلِّم", ["معلم"]),
        ("للمستخدم", ["مستخدم"]),
        ("افتح المقالة التالية", ["مقالة"]),
        ("وُسّم النوع مرتين", []),
        ("ثقة الموسِّم", []),
        ("معلومات", []),
    ],
)
def test_a_word_that_the_glossary_avoids_is_found(text: str, found: list[str]) -> None:
    assert list(avoided(text)) == found


# The schemes that come with the program


def parts(scheme: Scheme) -> Iterator[tuple[str, Part]]:
    """Give everything in a scheme that has a wording, with its name."""
    yield scheme.key, scheme
    for layer in scheme.layers:
        yield layer.name, layer
        for attribute in layer.attributes:
            yield f"{layer.name} {attribute.name}", attribute
            for value in attribute.values:
                yield f"{layer.name} {attribute.name}={value.name}", value
        for tag in layer.types:
            yield f"{layer.name} {tag.name}", tag
            for role in tag.roles:
                yield f"{layer.name} {tag.name} {role.name}", role
                for literal in role.literals:
                    yield f"{layer.name} {tag.name} {role.name}={literal.name}", literal


def lacks(label: Words, description: Words) -> Iterator[str]:
    """Say what is missing or wrong in the wordings of one part of a scheme."""
    for kind, words in (("label", label), ("description", description)):
        if not words.en.strip() or ARABIC.search(words.en):
            yield f"no English {kind}"
        if not ARABIC.search(words.ar):
            yield f"no Arabic {kind}"
        if set(words.ar) & LATIN_MARKS.keys():
            yield f"Latin punctuation in the Arabic {kind}"
    if not description.en.endswith((".", "?")) or not description.ar.endswith((".", "؟")):
        yield "a description is no sentence"


def test_every_part_of_a_shipped_scheme_is_worded_in_both_languages() -> None:
    schemes = [read_scheme(path) for path in shipped_schemes().values()]
    wrong = {
        name: found
        for scheme in schemes
        for name, part in parts(scheme)
        if (found := list(lacks(part.label, part.description)))
    }
    assert wrong == {}
    assert sum(1 for scheme in schemes for _ in parts(scheme)) > 100


@pytest.mark.parametrize(
    ("label", "description", "found"),
    [
        (Words("Person", "شخص"), Words("A person.", "إنسان."), []),
        (Words("Person", "Person"), Words("A person.", "إنسان."), ["no Arabic label"]),
        (Words("شخص", "شخص"), Words("A person.", "إنسان."), ["no English label"]),
        (
            Words("Person", "شخص"),
            Words("", ""),
            ["no English description", "no Arabic description", "a description is no sentence"],
        ),
        (
            Words("Person", "شخص"),
            Words("A person.", "إنسان, فرد."),
            ["Latin punctuation in the Arabic description"],
        ),
        (Words("Person", "شخص"), Words("A person", "إنسان."), ["a description is no sentence"]),
    ],
)
def test_a_wording_that_is_not_whole_is_told(
    label: Words, description: Words, found: list[str]
) -> None:
    assert list(lacks(label, description)) == found
