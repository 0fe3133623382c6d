"""The language of the interface: Arabic or English, with the direction that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.errors import AnnotatorError
from annotator.model.problem import Problem
from annotator.schema.records import Words
from annotator.text.letters import visible

LANGUAGES = ("ar", "en")
MESSAGES = "messages"
"""The translation context of what the layers below the window say."""

FIRST_STRONG_ISOLATE, LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2068", "\u2066", "\u2069"
RIGHT_TO_LEFT_ISOLATE = "\u2067"


def system_language() -> str:
    """Give Arabic where the system speaks Arabic, English elsewhere."""
    return "ar" if QLocale.system().language() == QLocale.Language.Arabic else "en"


def use_language(app: QApplication, language: str) -> None:
    """Translate and mirror the interface, in place of the language used before."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language == "ar":
        ours = str(paths.resources() / "translations")
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase_ar", qt), ("hashiya_ar", ours)):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
    arabic = language == "ar"
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
    )


def say(template: str, values: Mapping[str, object] | None = None) -> str:
    """Give a message of the layers below in the language of the interface."""
    translated = QCoreApplication.translate(MESSAGES, template)
    if values is None:
        return translated
    return translated.format(**{name: _value(name, one) for name, one in values.items()})


def say_title(title: str) -> str:
    """Give what an edit does in the language of the interface; what follows a colon is a name."""
    words, colon, name = title.partition(": ")
    return say(words) + (colon + isolated(name) if colon else "")


def say_error(error: AnnotatorError | Problem) -> str:
    """Give a problem in the language of the interface."""
    return say(error.template, error.values)


def _value(name: str, value: object) -> object:
    """Give a value of a message in its language: labels and sentences within it have two."""
    arabic = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    match value:
        case Words():
            text = value.in_language("ar" if arabic else "en")
        case AnnotatorError() | Problem():
            return say_error(value)
        case str() if name == "title":
            text = say_title(value)
        case str() if name == "reason":
            text = say(value)
        case str() | PurePath() | Exception():
            text = visible(str(value))
        case _:
            return value
    # A file's name in letters of the other direction would tear a sentence apart.
    return isolated(text) if arabic or not text.isascii() else text


def left_to_right(text: str) -> str:
    """Keep keys and other signs that have no direction of their own in their written order."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def isolated(text: str) -> str:
    """Keep a text of any direction from disturbing the sentence around it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def along(text: str) -> str:
    """Let a text run as the window does: one of signs and isolated names has no direction."""
    arabic = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"{RIGHT_TO_LEFT_ISOLATE if arabic else LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def comma() -> str:
    """Give the comma with its blank, as the language of the window writes it between two words."""
    arabic = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "، " if arabic else ", "
