"""A sheet of all keys to lay beside the keyboard, made from the table and from the scheme."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSaveFile, Qt
from PySide6.QtGui import QPageSize, QPdfWriter, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from annotator.schema.records import Layer, Scheme
from annotator.ui.actions import ACTIONS, MENUS
from annotator.ui.keys.keymap import KeyMap
from annotator.ui.language import left_to_right
from annotator.ui.palette.chords import marking_chord

translate = QCoreApplication.translate
Rows = list[tuple[str, str]]


def sheet_html(keymap: KeyMap, scheme: Scheme, language: str) -> str:
    """Write the sheet: the text first, then the scheme, then every action by its menu."""
    direction = "rtl" if language == "ar" else "ltr"
    title = translate("Sheet", "All keys")
    parts = [f"<h1>{html.escape(title)}</h1>"]
    parts += [
        _table(translate("Sheet", "In the text"), _moving()),
        _table(translate("Sheet", "While annotating"), _annotating()),
    ]
    for layer in scheme.layers:
        rows = list(_layer(scheme, layer, language))
        if rows:
            parts.append(_table(layer.label.in_language(language), rows))
    for menu in MENUS:
        rows = [
            ("  ".join(keymap.shown(row.name)), translate("Actions", str(row.text)))
            for row in ACTIONS
            if row.menu == str(menu) and keymap.keys(row.name)
        ]
        parts.append(_table(translate("Actions", str(menu)), rows))
    body = "\n".join(parts)
    head = f'<html dir="{direction}" lang="{language}"><meta charset="utf-8">'
    return f"{head}<body>{body}</body></html>"


def _table(title: str, rows: Rows) -> str:
    lines = "".join(
        f'<tr><td width="30%"><b>{html.escape(keys)}</b></td><td>{html.escape(text)}</td></tr>'
        for keys, text in rows
    )
    return f'<h3>{html.escape(title)}</h3><table cellpadding="3" width="100%">{lines}</table>'


def _moving() -> Rows:
    held = (
        ("← →", translate("Sheet", "by letters; with Alt by clitics, with Ctrl by words")),
        ("↑ ↓", translate("Sheet", "by lines; with Alt by sentences, with Ctrl by paragraphs")),
        (
            " ".join(("Home", "End")),
            translate("Sheet", "to the ends of the line; with Ctrl of the text"),
        ),
        ("Shift", translate("Sheet", "with any of these: select")),
        ("Tab", translate("Sheet", "to the next mark; with Shift to the one before")),
    )
    return [(left_to_right(keys), text) for keys, text in held]


def _annotating() -> Rows:
    return [
        ("Enter", translate("Sheet", "choose, take what glows, or mark with the last label again")),
        ("Esc", translate("Sheet", "leave, choose nothing")),
        ("Delete", translate("Sheet", "remove what is chosen")),
        ("J", translate("Sheet", "join with another mention; twice: an entity of its own")),
        ("T", translate("Sheet", "subtype")),
        ("W", translate("Sheet", "cut the word into clitics and stem in another way")),
        ("/", translate("Sheet", "the palette, while something is chosen")),
        ("Y N A", translate("Sheet", "a proposal: take it, leave it, take all")),
    ]


def _layer(scheme: Scheme, layer: Layer, language: str) -> Iterator[tuple[str, str]]:
    """List the types with the keys that mark with them, then the attributes with keys."""
    if layer.kind in {"chain", "document"}:
        return
    for tag in layer.types:
        chord = "" if tag.abstract else marking_chord(scheme, layer, tag)
        if chord:
            yield left_to_right(chord), tag.label.in_language(language)
    for attribute in layer.attributes:
        if attribute.key:
            values = (
                f"{value.key or number} {value.label.in_language(language)}"
                for number, value in enumerate(attribute.values, 1)
            )
            label = attribute.label.in_language(language)
            yield attribute.key.upper(), ": ".join(one for one in (label, "، ".join(values)) if one)


class KeySheet(QDialog):
    """Shows the sheet, and saves it to be printed."""

    def __init__(self, parent: QWidget, keymap: KeyMap, scheme: Scheme, language: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sheet of all keys"))
        self.setModal(False)
        self.resize(640, 720)
        self.text = sheet_html(keymap, scheme, language)
        self._rtl = language == "ar"
        self.page = QTextBrowser()
        self.page.setObjectName("help")
        self._set(self.page.document())
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        save = QPushButton(self.tr("Save to print…"))
        save.clicked.connect(lambda _checked: self._ask())
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(save)

    def _set(self, document: QTextDocument) -> None:
        option = QTextOption()
        side = Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(side)
        document.setDefaultTextOption(option)
        document.setDefaultFont(self.font())
        document.setHtml(self.text)

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save to print…"), "hashiya-keys.pdf", "PDF (*.pdf);;HTML (*.html)"
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> bool:
        """Write the sheet, whole or not at all: as a page of the web, else as a PDF."""
        file = QSaveFile(str(path))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            return False
        if path.suffix.lower() in {".html", ".htm"}:
            file.write(self.text.encode("utf-8"))
        else:
            writer = QPdfWriter(file)
            writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
            writer.setTitle(self.windowTitle())
            document = QTextDocument()
            self._set(document)
            document.print_(writer)
        return file.commit()
