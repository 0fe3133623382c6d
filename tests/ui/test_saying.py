"""What the layers below say is said in the language of the window, with all that is in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.errors import AnnotatorError, EditError, InputError
from annotator.model.problem import Problem
from annotator.schema.records import Words
from annotator.ui.language import isolated, say_error, say_title, use_language

TARGET = Words("Target", "متعلَّق الموقف")


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """Give an application that speaks English again afterwards."""
    yield qapp
    use_language(qapp, "en")


@pytest.mark.parametrize(
    ("problem", "arabic", "english"),
    [
        (
            Problem("{role} is still empty.", {"role": TARGET}),
            f"الدور {isolated(TARGET.ar)} ما زال فارغاً.",
            "Target is still empty.",
        ),
        (
            InputError(
                "{file} cannot be written ({reason}); nothing was left there.",
                file=Path("a.txt"),
                reason="Permission denied",
            ),
            f"لا يمكن كتابة {isolated('a.txt')} ({isolated('لا صلاحية')})، ولم يُترك شيء هناك.",
            "a.txt cannot be written (Permission denied); nothing was left there.",
        ),
        (
            InputError(
                "{file}: {problem}",
                file="a.txt",
                problem=InputError("The file is empty: it holds no text."),
            ),
            f"{isolated('a.txt')}: الملف فارغ: لا نص فيه.",
            "a.txt: The file is empty: it holds no text.",
        ),
        (
            EditError(
                '"{title}" cannot be taken back: a later edit changed the same annotation.'
                " Nothing was changed.",
                title="Join mentions",
            ),
            (
                f"لا يمكن التراجع عن «{isolated('ضمّ ذكرين')}»: فقد غيّر تحرير لاحق التوسيم نفسه."
                " لم يتغير شيء."
            ),
            (
                '"Join mentions" cannot be taken back: a later edit changed the same annotation.'
                " Nothing was changed."
            ),
        ),
    ],
)
def test_labels_reasons_and_sentences_in_a_message_speak_its_language(
    speaking: QApplication, problem: AnnotatorError | Problem, arabic: str, english: str
) -> None:
    use_language(speaking, "ar")
    assert say_error(problem) == arabic
    use_language(speaking, "en")
    assert say_error(problem) == english


def test_an_arabic_name_leaves_an_english_sentence_whole(speaking: QApplication) -> None:
    use_language(speaking, "en")
    told = say_error(InputError("{file}: {problem}", file=Path("خطأ.jsonl"), problem="no text"))
    assert told == f"{isolated('خطأ.jsonl')}: no text"


def test_the_name_in_a_title_is_left_as_it_is(speaking: QApplication) -> None:
    use_language(speaking, "ar")
    assert say_title("Import articles: a {b}.txt") == f"استيراد مقالات: {isolated('a {b}.txt')}"
    assert say_title("Join mentions") == "ضمّ ذكرين"
