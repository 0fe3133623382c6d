"""Each edge of a mark takes in and leaves out by itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.edges import Edge, moved
from annotator.text.stops import WholeWords

TEXT = "زار رئيس الوزراء بغداد"
WORDS = WholeWords()


def test_edges_move_by_words_and_come_back() -> None:
    span = (4, 8)
    span = moved(TEXT, span, "end", outwards=True, segmenter=WORDS)
    assert TEXT[slice(*span)] == "رئيس الوزراء"
    span = moved(TEXT, span, "start", outwards=True, segmenter=WORDS)
    assert TEXT[slice(*span)] == "زار رئيس الوزراء"
    span = moved(TEXT, span, "start", outwards=False, segmenter=WORDS)
    span = moved(TEXT, span, "end", outwards=False, segmenter=WORDS)
    assert span == (4, 8)


def test_edges_move_by_letters() -> None:
    assert moved(TEXT, (4, 8), "start", outwards=False) == (5, 8)
    assert moved(TEXT, (4, 8), "end", outwards=False) == (4, 7)
    assert moved(TEXT, (4, 8), "end", outwards=True) == (4, 9)


def test_something_always_remains() -> None:
    assert moved(TEXT, (4, 5), "end", outwards=False) == (4, 5)
    assert moved(TEXT, (4, 8), "start", outwards=False, segmenter=WORDS) == (4, 8)
    assert moved(TEXT, (0, 3), "start", outwards=True, segmenter=WORDS) == (0, 3)


@given(
    text=st.text("ابلو ًـ.(A1\n😀", min_size=1, max_size=20),
    data=st.data(),
    edge=st.sampled_from(["start", "end"]),
    outwards=st.booleans(),
    by_words=st.booleans(),
)
def test_the_other_edge_never_moves(
    text: str, data: st.DataObject, edge: Edge, outwards: bool, by_words: bool
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    after = moved(
        text, (start, end), edge, outwards=outwards, segmenter=WORDS if by_words else None
    )
    assert 0 <= after[0] < after[1] <= len(text)
    assert after[1 if edge == "start" else 0] == (end if edge == "start" else start)
    length = after[1] - after[0]
    assert length >= end - start if outwards else length <= end - start
