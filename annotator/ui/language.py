"""The language of the interface: Arabic or English, with the direction that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.errors import AnnotatorError

LANGUAGES = ("ar", "en")
MESSAGES = "messages"
"""The translation context of what the layers below the window say."""

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


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
    return translated.format(**(values or {}))


def say_error(error: AnnotatorError) -> str:
    """Give a problem in the language of the interface."""
    return say(error.template, error.values)


def isolated(text: str) -> str:
    """Keep a text of any direction from disturbing the sentence around it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
