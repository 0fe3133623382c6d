"""The Arabic interface is whole: every text of the program is in it, translated and well formed."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import string
import types
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "annotator"
TRANSLATION = ROOT / "resources" / "translations" / "hashiya_ar.ts"
MEND = (
    "run `.venv/bin/python packaging/translations.py`,"
    " translate what it names in resources/translations/hashiya_ar.ts, and run it again"
)
PLURAL_FORMS = 6
ARABIC = re.compile("[\u0621-\u064a]")
ENDS = {"?": "؟", ",": "،", ";": "؛"} | {mark: mark for mark in ".…:!"}
SAME_IN_BOTH = {"{file}: {problem}"}
"""Nothing in these is words."""
NAMES = {"IBM Plex Sans Arabic", "Text direction:rtl", "Original markups", "Element | str"}
"""Names, and what other programs read: the same in every language."""
NOT_SAID = {
    "cli",
    "text/terminal.py",
    "schema/amending/founding.py",
    "ui/style.py",
    "store/models.py",
    "store/opening.py",
    "formats/huggingface/card.py",
    "formats/huggingface/croissant.py",
    "project/releasing/changes.py",
    "project/releasing/citation.py",
    "project/releasing/statement.py",
}
"""Where sentence-like texts are no sentences of the window: commands, colours, SQL, data cards."""


def load_tool() -> types.ModuleType:
    """Load the tool that makes the translation; it lies in no package."""
    spec = importlib.util.spec_from_file_location(
        "translations_tool", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass(frozen=True)
class Entry:
    """One text with its translation: several forms where it counts something."""

    context: str
    source: str
    forms: tuple[str, ...]
    state: str = ""
    counts: bool = False


def read(file: Path) -> list[Entry]:
    """Read a translation file."""
    root = ET.parse(file).getroot()
    return [
        _entry(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    counts = message.get("numerus") == "yes"
    forms = [one.text or "" for one in translation] if counts else [translation.text or ""]
    state = translation.get("type", "")
    return Entry(context, message.findtext("source", ""), tuple(forms), state, counts)


def faults(entry: Entry) -> Iterator[str]:
    """Say what is wrong with one translation."""
    if entry.state:
        yield entry.state
    if entry.counts and len(entry.forms) != PLURAL_FORMS:
        yield f"Arabic counts in {PLURAL_FORMS} forms, not {len(entry.forms)}"
    for form in entry.forms:
        yield from _faults_of_form(entry, form)


def _faults_of_form(entry: Entry, form: str) -> Iterator[str]:
    if not form.strip():
        yield "there is no translation"
        return
    if fields(form) != fields(entry.source):
        yield "the places for values differ"
    if not ARABIC.search(form) and entry.source not in SAME_IN_BOTH:
        yield "there is no Arabic in it"
    elif begins_in_latin(form):
        yield "a line that begins in Latin letters runs from left to right"
    if ending(form) != ENDS.get(ending(entry.source), ending(entry.source)):
        yield "it ends with another mark"
    if form.count("\u2066") != form.count("\u2069"):
        yield "an isolate is not closed"
    if form != form.strip() or "  " in form:
        yield "there is a blank too many"


def fields(text: str) -> list[str]:
    """List the places for values in a template; the figure of a count may be left out."""
    places = re.findall(r"%\d", text)
    try:
        return sorted(places + [one for _, one, _, _ in string.Formatter().parse(text) if one])
    except ValueError:
        return [*places, "not a template"]


def begins_in_latin(text: str) -> bool:
    """Say whether the first letter, which gives the line its direction, is Latin."""
    outside = re.sub("\u2066[^\u2069]*\u2069|\\{[^}]*\\}|%.", "", text)
    first = re.search("[A-Za-z]|" + ARABIC.pattern, outside)
    return first is not None and first[0].isascii()


def ending(text: str) -> str:
    """Give the punctuation mark at the end of a text, before a closing isolate."""
    bare = text.rstrip("\u2069")
    return bare[-1] if bare and bare[-1] in {*ENDS, *ENDS.values()} else ""


def test_every_translation_is_finished_and_well_formed() -> None:
    wrong = {entry.source: list(faults(entry)) for entry in read(TRANSLATION)}
    assert {source: told for source, told in wrong.items() if told} == {}, MEND


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        ("{file} is gone.", "ذهب {file}.", []),
        ("{file} is gone.", "", ["there is no translation"]),
        ("{file} is gone.", "ذهب الملف.", ["the places for values differ"]),
        ("{file} is gone.", "ذهب {name}.", ["the places for values differ"]),
        ("{file} is gone.", "ذهب {file} {file}.", ["the places for values differ"]),
        ("{file} is gone.", "ذهب {file.", ["the places for values differ"]),
        ("%1 is gone.", "ذهب %2.", ["the places for values differ"]),
        ("{file} is {{gone}}.", "ذهب {file} {{تماماً}}.", []),
        ("Remove", "Remove", ["there is no Arabic in it"]),
        ("Import…", "استيراد", ["it ends with another mark"]),
        ("Gone?", "أذهب?", ["it ends with another mark"]),
        ("Gone?", "أذهب؟", []),
        ("Ends in .png.", "ينتهي بـ \u2066.png\u2069.", []),
        ("Ends in .png.", "ينتهي بـ \u2066.png.", ["an isolate is not closed"]),
        (
            "J joins",
            "J للضم",
            ["a line that begins in Latin letters runs from left to right"],
        ),
        ("J joins", "للضم J", []),
        ("{file}: --gold.", "{file}: \u2066--gold\u2069 خيار.", []),
        ("Remove", "حذف ", ["there is a blank too many"]),
    ],
)
def test_a_faulty_translation_is_told(source: str, translation: str, told: list[str]) -> None:
    assert list(faults(Entry("Window", source, (translation,)))) == told


@pytest.mark.parametrize(
    ("forms", "told"),
    [
        (("لا توسيمات", "توسيم", "توسيمان", "%n توسيمات", "%n توسيماً", "%n توسيم"), []),
        (("توسيم", "توسيمان", "%n توسيم"), ["Arabic counts in 6 forms, not 3"]),
    ],
)
def test_what_is_counted_has_all_six_forms(forms: tuple[str, ...], told: list[str]) -> None:
    assert list(faults(Entry("Window", "%n annotation(s)", forms, counts=True))) == told


@pytest.mark.parametrize("state", ["unfinished", "obsolete", "vanished"])
def test_an_unfinished_or_left_over_translation_is_told(tmp_path: Path, state: str) -> None:
    file = tmp_path / "broken.ts"
    file.write_text(
        "<TS><context><name>A</name><message><source>Remove</source>"
        f'<translation type="{state}">حذف</translation></message></context></TS>',
        "utf-8",
    )
    assert [list(faults(entry)) for entry in read(file)] == [[state]]


def test_one_text_of_the_messages_is_said_in_one_way() -> None:
    """The window's words and the messages below it name one thing by one word."""
    said: dict[str, set[str]] = {}
    for entry in read(TRANSLATION):
        said.setdefault(entry.source, set()).update(entry.forms)
    assert {source: forms for source, forms in said.items() if len(forms) > 1} == {}


# What the source code says


def texts(file: Path) -> set[tuple[str, str]]:
    """Give the context and source of each entry of a translation file."""
    return {(entry.context, entry.source) for entry in read(file)}


def unfinished(file: Path) -> set[str]:
    """Give what waits for a translator."""
    return {entry.source for entry in read(file) if entry.state == "unfinished"}


def test_the_translation_holds_exactly_what_the_program_says(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    fresh = tmp_path / TRANSLATION.name
    shutil.copy(TRANSLATION, fresh)
    load_tool().collect(fresh)
    assert texts(fresh) - texts(TRANSLATION) == set(), f"not in the translation: {MEND}"
    assert texts(TRANSLATION) - texts(fresh) == set(), f"no longer said: {MEND}"


def test_the_tool_finds_a_new_text_and_lets_an_old_one_go(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    broken = tmp_path / "broken.ts"
    tree = ET.parse(TRANSLATION)
    for source in tree.getroot().iter("source"):
        if source.text in {"Undo", "{role} is still empty."}:
            source.text = "Once there was a tale."
    tree.write(broken, encoding="utf-8", xml_declaration=True)
    load_tool().collect(broken)
    found = unfinished(broken) - unfinished(TRANSLATION)
    assert found == {"Undo", "{role} is still empty."}
    assert "Once there was a tale." not in {source for _, source in texts(broken)}


def test_a_text_that_moves_keeps_its_translation(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    moved = tmp_path / "moved.ts"
    tree = ET.parse(TRANSLATION)
    for name in tree.getroot().iter("name"):
        name.text = f"Old{name.text}"
    tree.write(moved, encoding="utf-8", xml_declaration=True)
    load_tool().collect(moved)
    assert texts(moved) == texts(TRANSLATION)
    assert unfinished(moved) == unfinished(TRANSLATION)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise InputError("{file} is gone.", file=file)', ["{file} is gone."]),
        ('yield problem(one, "{role} is empty.", role=role)', ["{role} is empty."]),
        ('yield Problem("{role} is empty.", values)', ["{role} is empty."]),
        ('raise table.error("{key} is gone.", "key")', ["{key} is gone."]),
        ('raise place.fault("{key}" " is gone.")', ["{key} is gone."]),
        ('super().__init__("It was stopped.")', ["It was stopped."]),
        ('class Mark:\n    title: ClassVar[str] = "Mark"', ["Mark"]),
        ('_SENTENCES: tuple[str, ...] = ((Full, "The disk is full."),)', ["The disk is full."]),
        ('FORMAT = Format(key="txt", title="Plain text")', ["Plain text"]),
        ('raise InputError(template, name="a name of many words")', []),
    ],
)
def test_a_message_is_found_wherever_it_is_made(code: str, found: list[str]) -> None:
    assert list(load_tool().said(code)) == found


# A second net, which knows nothing of how messages are made


def sentences(code: str) -> Iterator[str]:
    """List the texts of a source file that look like something said to people."""
    tree = ast.parse(code)
    passed_over = {id(part) for node in ast.walk(tree) for part in _not_said(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in passed_over:
            continue
        if isinstance(node.value, str) and _reads_as_a_sentence(node.value):
            yield node.value


def _not_said(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Expr(value=ast.Constant() as docstring):
            yield docstring
        case ast.JoinedStr():
            yield from node.values
        case ast.Call(func=ast.Name(id="Words")):
            yield from node.args  # these carry their own Arabic
        case ast.keyword(arg="citation", value=ast.Constant() as named):
            yield named  # a paper is called what it is called
        case _:
            pass


def _reads_as_a_sentence(text: str) -> bool:
    begins = re.match(r'[A-Z][a-z]+[ …]|\{\w+\}[,: ]|"\{', text) is not None
    return begins and re.search(r"[a-z]", re.sub(r"\{\w+\}", "", text)) is not None


def untranslated(known: Collection[str]) -> Iterator[str]:
    """Name each sentence of the source code that has no translation."""
    for file in sorted(PACKAGE.rglob("*.py")):
        place = file.relative_to(PACKAGE).as_posix()
        if place.split("/")[0] in NOT_SAID or place in NOT_SAID:
            continue
        for text in sentences(file.read_text("utf-8")):
            if text not in known and text not in NAMES:
                yield f"{place}: {text}"


def test_no_sentence_of_the_program_is_left_without_arabic() -> None:
    known = {entry.source for entry in read(TRANSLATION)}
    assert list(untranslated(known)) == [], (
        "say it with self.tr(...) or as a message of an error, then " + MEND
    )


def test_a_sentence_without_arabic_is_named_with_its_file() -> None:
    known = {entry.source for entry in read(TRANSLATION)} - {"{role} is still empty."}
    assert list(untranslated(known)) == ["schema/filling.py: {role} is still empty."]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('QLabel("Nothing here yet")', ["Nothing here yet"]),
        ('link("Remove…")', ["Remove…"]),
        ('PHRASES = {1: "{name} is gone"}', ["{name} is gone"]),
        ('"""It says what it is for."""', []),
        ('setObjectName("danger"); key("line start"); "{a}: {b}"', []),
        ('Words("A mention", "ذِكر")', []),
    ],
)
def test_what_reads_as_a_sentence_is_found(code: str, found: list[str]) -> None:
    assert list(sentences(code)) == found


# What the program loads


def test_the_compiled_translation_is_made_of_this_one(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    compiled = tmp_path / "fresh.qm"
    load_tool().release(TRANSLATION, compiled)
    shipped = TRANSLATION.with_suffix(".qm").read_bytes()
    assert compiled.read_bytes() == shipped, f"the compiled translation is old: {MEND}"


def test_another_translation_compiles_to_something_else(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    changed = tmp_path / "changed.ts"
    changed.write_text(TRANSLATION.read_text("utf-8").replace("تراجع", "رجوع", 1), "utf-8")
    load_tool().release(changed)
    assert changed.with_suffix(".qm").read_bytes() != TRANSLATION.with_suffix(".qm").read_bytes()
