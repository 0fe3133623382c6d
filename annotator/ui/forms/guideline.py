"""The guideline of a type with its examples, beside what is annotated."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.schema.records import Example, TagType
from annotator.ui.forms.parts import words

_MARKED = re.compile(r"\[([^\[\]]*)\]")


def guideline(tag: TagType, language: str) -> list[QWidget]:
    """Show what a type is for, when it is chosen, and examples of it."""
    texts = (tag.description.in_language(language), tag.guideline.in_language(language))
    found: list[QWidget] = [words(text, "guideline") for text in texts if text]
    return found + [_example(one, tag.color, language) for one in tag.examples]


def _example(example: Example, color: str, language: str) -> QLabel:
    text = _MARKED.sub(rf'<u><b style="color:{color}">\1</b></u>', html.escape(example.text))
    if example.wrong:
        wrong = QCoreApplication.translate("Inspector", "Not so:")
        text = f"<b>{html.escape(wrong)}</b> <s>{text}</s>"
    note = html.escape(example.note.in_language(language))
    label = QLabel(f"{text}<br><small>{note}</small>" if note else text)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setObjectName("example-wrong" if example.wrong else "example")
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return label
