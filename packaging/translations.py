"""Brings the Arabic translation up to date: collects every text, then compiles what is there.

Run it from a checkout with the test tools installed, and translate what it leaves unfinished in
resources/translations/hashiya_ar.ts.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "annotator"
TRANSLATION = ROOT / "resources" / "translations" / "hashiya_ar.ts"
MESSAGES = "messages"
"""The context of what the layers below the window say; lupdate does not see those."""


def templates(file: Path) -> Iterator[str]:
    """List the message templates and edit titles in a source file."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _makes_message(node):
            texts = [one.value for one in node.args[:2] if isinstance(one, ast.Constant)]
            yield from [one for one in texts if isinstance(one, str) and " " in one][:1]
        elif _is_title(node) and isinstance(node.value, ast.Constant):
            yield str(node.value.value)


def _is_title(node: ast.AST) -> TypeGuard[ast.AnnAssign]:
    return isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "title"


def _makes_message(node: ast.Call) -> bool:
    name = getattr(node.func, "id", "")
    return name.endswith("Error") or name in {"Problem", "problem"}


def collect() -> None:
    """Bring every text of the program into the translation file."""
    sources = [str(file) for file in sorted((PACKAGE / "ui").rglob("*.py"))]
    _run("pyside6-lupdate", *sources, "-ts", str(TRANSLATION), "-target-language", "ar_SA")
    tree = ET.parse(TRANSLATION)  # noqa: S314 - our own file
    context = _messages(tree.getroot())
    known = {message.findtext("source") for message in context.findall("message")}
    for file in sorted(PACKAGE.rglob("*.py")):
        for template in templates(file):
            if template not in known:
                known.add(template)
                message = ET.SubElement(context, "message")
                ET.SubElement(message, "source").text = template
                ET.SubElement(message, "translation", {"type": "unfinished"})
    ET.indent(tree)
    tree.write(TRANSLATION, encoding="utf-8", xml_declaration=True)


def _messages(root: ET.Element) -> ET.Element:
    for context in root.findall("context"):
        if context.findtext("name") == MESSAGES:
            for message in context.findall("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") in {"vanished", "obsolete"}:
                    del translation.attrib["type"]
            return context
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = MESSAGES
    return context


def release() -> None:
    """Compile the finished translations for the program to load."""
    _run("pyside6-lrelease", str(TRANSLATION), "-qm", str(TRANSLATION.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(tool)), *arguments], check=True)


if __name__ == "__main__":
    collect()
    release()
