"""Brings the Arabic translation up to date: collects every text, then compiles what is there.

Run it from a checkout with the test tools installed, and translate what it leaves unfinished in
resources/translations/hashiya_ar.ts.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

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
        elif isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "title":
            if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
                yield node.value.value


def _makes_message(node: ast.Call) -> bool:
    name = getattr(node.func, "id", "")
    return name.endswith("Error") or name in {"Problem", "problem"}


def collect() -> None:
    """Bring every text of the program into the translation file."""
    sources = [str(file) for file in sorted((PACKAGE / "ui").rglob("*.py"))]
    _run("pyside6-lupdate", *sources, "-ts", str(TRANSLATION), "-target-language", "ar_SA")
    tree = ElementTree.parse(TRANSLATION)  # noqa: S314 - our own file
    context = _messages(tree.getroot())
    known = {message.findtext("source") for message in context.findall("message")}
    for file in sorted(PACKAGE.rglob("*.py")):
        for template in templates(file):
            if template not in known:
                known.add(template)
                message = ElementTree.SubElement(context, "message")
                ElementTree.SubElement(message, "source").text = template
                ElementTree.SubElement(message, "translation", {"type": "unfinished"})
    ElementTree.indent(tree)
    tree.write(TRANSLATION, encoding="utf-8", xml_declaration=True)


def _messages(root: ElementTree.Element) -> ElementTree.Element:
    for context in root.findall("context"):
        if context.findtext("name") == MESSAGES:
            for message in context.findall("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") in {"vanished", "obsolete"}:
                    del translation.attrib["type"]
            return context
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = MESSAGES
    return context


def release() -> None:
    """Compile the finished translations for the program to load."""
    _run("pyside6-lrelease", str(TRANSLATION), "-qm", str(TRANSLATION.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(tool)), *arguments], check=True)


if __name__ == "__main__":
    collect()
    release()
