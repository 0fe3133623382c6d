"""Brings the Arabic translation up to date: collects every text, then compiles what is there.

Run it from a checkout with the test tools installed, and translate what it leaves unfinished in
resources/translations/hashiya_ar.ts. Run twice, it changes nothing the second time.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "annotator"
TRANSLATION = ROOT / "resources" / "translations" / "hashiya_ar.ts"
LANGUAGE = "ar"
MESSAGES = "messages"
"""The context of what the layers below the window say; lupdate does not see those."""

MAKERS = {
    "Note", "Problem", "problem", "error", "fault", "edit", "tell", "_fault",
    "_refuse", "_tell", "_wrong",
}  # fmt: skip
"""What makes a message of its first words, besides the errors themselves."""

SHOWN = {
    "Format": {"title"},
    "Measure": {"title", "unit"},
    "Strategy": {"title", "description"},
}
"""What of the things that are declared is shown to people."""

SYSTEM_REASONS = (
    "File exists",
    "File name too long",
    "Input/output error",
    "Is a directory",
    "No such file or directory",
    "No space left on device",
    "Not a directory",
    "Operation not permitted",
    "Permission denied",
    "Read-only file system",
)
"""What the system says of files, which messages quote as {reason}."""


def said(source: str) -> Iterator[str]:
    """List what a source file below the window says: its messages, titles and kept sentences."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call():
                yield from _of_call(node)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield from _of_assignment(name, value)
            case _:
                pass


def _of_call(node: ast.Call) -> Iterator[str]:
    name = _called(node.func)
    if name.endswith("Error") or name in MAKERS:
        yield from [one for one in _texts(node.args[:2]) if " " in one][:1]
    elif name in SHOWN:
        yield from _texts(one.value for one in node.keywords if one.arg in SHOWN[name])


def _of_assignment(name: str, value: ast.expr) -> Iterator[str]:
    if name == "title":
        yield from _texts([value])
    elif name.endswith("SENTENCES"):
        yield from _texts(one for one in ast.walk(value) if isinstance(one, ast.expr))


def _called(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr="__init__"):
            return "error"
        case ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _texts(nodes: Iterable[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            yield node.value


def collect(translation: Path = TRANSLATION) -> None:
    """Bring every text of the program into the translation file, and let go what it left out.

    A text that moved to another part of the program keeps its translation.
    """
    sources = [str(file) for file in sorted((PACKAGE / "ui").rglob("*.py"))]
    known = _known(ET.parse(translation).getroot())  # noqa: S314 - our own file
    options = ("-no-obsolete", "-locations", "none", "-target-language", LANGUAGE, "-silent")
    _run("pyside6-lupdate", *sources, "-ts", str(translation), *options)
    tree = ET.parse(translation)  # noqa: S314 - our own file
    root = tree.getroot()
    root[:] = [one for one in root if one.findtext("name") != MESSAGES]
    _add_messages(ET.SubElement(root, "context"))
    for message in root.iter("message"):
        _recall(message, known)
    ET.indent(tree)
    tree.write(translation, encoding="utf-8", xml_declaration=True)


def _known(root: ET.Element) -> dict[str, str]:
    """Give each finished text with its translation."""
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in root.iter("message")
        if message.find("translation[@type]") is None and message.get("numerus") is None
    }


def _add_messages(context: ET.Element) -> None:
    ET.SubElement(context, "name").text = MESSAGES
    files = sorted(PACKAGE.rglob("*.py"))
    found = [text for file in files for text in said(file.read_text("utf-8"))]
    for text in dict.fromkeys((*found, *SYSTEM_REASONS)):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        ET.SubElement(message, "translation", {"type": "unfinished"})


def _recall(message: ET.Element, known: dict[str, str]) -> None:
    translation = message.find("translation[@type='unfinished']")
    text = known.get(message.findtext("source", ""))
    if translation is not None and text and message.get("numerus") is None:
        translation.text = text
        del translation.attrib["type"]


def release(translation: Path = TRANSLATION, compiled: Path | None = None) -> None:
    """Compile the finished translations for the program to load."""
    out = compiled or translation.with_suffix(".qm")
    # A program that has the old file open keeps it whole: the new one takes its place at once.
    unfinished = out.with_name(f"unfinished-{out.name}")
    _run("pyside6-lrelease", str(translation), "-silent", "-qm", str(unfinished))
    unfinished.replace(out)


def unfinished(translation: Path = TRANSLATION) -> list[str]:
    """List the texts that still wait for a translator."""
    root = ET.parse(translation).getroot()  # noqa: S314 - our own file
    return [
        message.findtext("source", "")
        for message in root.iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(tool)), *arguments], check=True)


if __name__ == "__main__":
    collect()
    release()
    for text in unfinished():
        print("not translated yet:", text)
