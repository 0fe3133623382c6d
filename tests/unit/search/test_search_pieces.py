"""A form writes queries, and shows those that consist of its pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import QueryError
from annotator.project.searching import read_query
from annotator.schema.loading import load_scheme
from annotator.search.parsing import parse_query
from annotator.search.pieces import Asked, Piece, read_pieces, write_pieces

NEWS = load_scheme("news")

WRITTEN = [
    ((Piece("words", "رئيس بغداد"),), "رئيس بغداد"),
    ((Piece("words", "بغداد", denied=True),), "-بغداد"),
    ((Piece("any", "حرب هدنة"), Piece("words", "بغداد")), "(حرب OR هدنة) بغداد"),
    ((Piece("any", "حرب هدنة", denied=True),), "-(حرب OR هدنة)"),
    ((Piece("phrase", "رئيس الوزراء"),), '"رئيس الوزراء"'),
    ((Piece("exact", "على الأرض"),), '="على الأرض"'),
    ((Piece("beginning", "عرا"),), "عرا*"),
    ((Piece("expression", "ال\\w+/ية"),), "/ال\\w+\\/ية/"),
    ((Piece("filter", "رويترز", "outlet"),), 'outlet:"رويترز"'),
    ((Piece("filter", "جريدة", "meta.source"),), 'meta.source:"جريدة"'),
    ((Piece("filter", "*", "meta.date", denied=True),), '-meta.date:"*"'),
    ((Piece("filter", "kept", "duplicate"),), 'duplicate:"kept"'),
    ((Piece("filter", "train", "part"),), 'part:"train"'),
    ((Piece("date", "2020", last="2021-05"),), "date:2020..2021-05"),
    ((Piece("date", "2020"),), "date:2020.."),
    ((Piece("date", "", last="2021"),), "date:..2021"),
    ((Piece("date", "2021", last="2021"),), "date:2021"),
    (
        (Piece("filter", "finished", "status"), Piece("filter", "ليلى", "annotator")),
        'status:"finished" annotator:"ليلى"',
    ),
    ((Piece("unmarked", "محمد السوداني"),), 'unmarked:"محمد السوداني"'),
    ((Piece("marked", layer="event"),), "[event]"),
    ((Piece("marked", type="PER"),), "[PER]"),
    ((Piece("marked"),), "[*]"),
    ((Piece("marked", "الرئيس", layer="mention", type="PER"),), '[mention:PER "الرئيس"]'),
    (
        (
            Piece(
                "marked",
                layer="event",
                type="Conflict.Attack",
                asked=(Asked("Attacker", "is", "ORG"),),
            ),
        ),
        "[event:Conflict.Attack Attacker=ORG]",
    ),
    (
        (
            Piece(
                "marked",
                layer="stance",
                asked=(Asked("target", "says", "إيران"), Asked("polarity", "is not", "against")),
            ),
        ),
        '[stance target="إيران" polarity!=against]',
    ),
    (
        (
            Piece(
                "marked",
                layer="mention",
                asked=(
                    Asked("of", "says", "بغداد"),
                    Asked("doubt", "there"),
                    Asked("comment", "missing"),
                ),
            ),
        ),
        '[mention of="بغداد" doubt -comment]',
    ),
]


@pytest.mark.parametrize(("pieces", "written"), WRITTEN)
def test_what_is_filled_in_is_written_and_read_back(pieces, written) -> None:
    assert write_pieces(pieces) == written
    assert read_pieces(read_query(written, NEWS)) == pieces


def test_all_pieces_together_are_one_query() -> None:
    every = [one for pieces, _ in WRITTEN for one in pieces]
    read = read_pieces(read_query(write_pieces(every), NEWS))
    assert read is not None
    assert write_pieces(read) == write_pieces(every)


@pytest.mark.parametrize(
    "piece",
    [
        Piece("words", " "),
        Piece("date"),
        Piece("filter", "", "outlet"),
        Piece("phrase"),
        Piece("any"),
    ],
)
def test_a_piece_that_says_nothing_yet_is_left_out(piece) -> None:
    assert write_pieces((piece, Piece("words", "بغداد"))) == "بغداد"


def test_a_condition_that_says_nothing_yet_is_left_out() -> None:
    asked = (Asked(), Asked("target"), Asked("target", "says", " "), Asked("", "there"))
    assert write_pieces((Piece("marked", layer="stance", asked=asked),)) == "[stance]"


@pytest.mark.parametrize(
    "typed",
    [
        "(حرب هدنة) OR بغداد",
        '"رئيس الوزراء" OR بغداد',
        "-(حرب هدنة)",
        "(عراق date:2021) OR x",
        '[PER "أ" "ب"]',
    ],
)
def test_what_is_more_than_a_form_can_show_is_left_to_the_box(typed) -> None:
    assert read_pieces(read_query(typed, NEWS)) is None


@pytest.mark.parametrize(
    "piece", [Piece("date", "أمس"), Piece("filter", "done", "status"), Piece("phrase", "،")]
)
def test_what_cannot_be_is_told(piece) -> None:
    with pytest.raises(QueryError):
        write_pieces((piece,))


@given(st.text(alphabet='عراق AND OR أو و -!=:/*()[]"|«»x1 ', min_size=1, max_size=12))
def test_whatever_words_are_typed_they_are_sought_as_words(text: str) -> None:
    try:
        written = write_pieces((Piece("words", text),))
    except QueryError:
        return
    if written:
        again = read_pieces(parse_query(written))
        assert again is not None
        assert write_pieces(again) == written
