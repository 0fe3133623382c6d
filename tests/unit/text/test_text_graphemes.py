from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.graphemes import boundaries, next_boundary, previous_boundary, snap_out

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
IRAQ, SYRIA = "\U0001f1ee\U0001f1f6", "\U0001f1f8\U0001f1fe"
pieces = st.sampled_from(
    [
        *"اـَّ \n\tb1\u200d\u200f\u0600\u0301क्ष\u1100\u1161\ufe0f❤",
        FAMILY,
        IRAQ,
        SYRIA[0],
        "\U0001f3fd",
    ]
)
nasty = st.lists(pieces, max_size=25).map("".join)


@given(nasty)
@settings(max_examples=400)
def test_steps_through_windows_meet_exactly_the_boundaries_of_the_whole_text(text: str) -> None:
    stops = boundaries(text)
    for offset in range(len(text) + 1):
        later = [stop for stop in stops if stop > offset]
        earlier = [stop for stop in stops if stop < offset]
        assert next_boundary(text, offset) == (later[0] if later else len(text))
        assert previous_boundary(text, offset) == (earlier[-1] if earlier else 0)


@given(nasty, st.integers(0, 60), st.integers(0, 60))
@settings(max_examples=200)
def test_snapping_widens_to_the_nearest_boundaries(text: str, one: int, two: int) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    stops = boundaries(text)
    snapped = snap_out(text, start, end)
    assert snapped[0] == max(stop for stop in stops if stop <= start)
    if start < end:
        assert snapped[1] == min(stop for stop in stops if stop >= end)
    else:
        assert snapped[1] == snapped[0]


@pytest.mark.parametrize(
    "cluster", [FAMILY, IRAQ, "دٌّ", "ا\u0654\u064e", "❤\ufe0f", "e\u0301", "1\ufe0f\u20e3"]
)
def test_what_a_reader_sees_as_one_is_one_step(cluster: str) -> None:
    text = f"قبل {cluster}بعد"
    assert next_boundary(text, 4) == 4 + len(cluster)
    assert previous_boundary(text, 4 + len(cluster)) == 4
    assert snap_out(text, 5, 6) == (4, 4 + len(cluster))


def test_two_flags_are_two_steps() -> None:
    assert boundaries(f"{IRAQ}{SYRIA}") == [0, 2, 4]
    assert previous_boundary(f"{IRAQ}{SYRIA}", 4) == 2


def test_a_tatweel_and_the_parts_of_lam_alef_are_steps_of_their_own() -> None:
    assert boundaries("لـلا") == [0, 1, 2, 3, 4]


def test_a_cluster_longer_than_the_window_is_found_whole() -> None:
    text = "ab" + "\u0301" * 500 + "c"
    assert next_boundary(text, 1) == 502
    assert next_boundary(text, 300) == 502
    assert previous_boundary(text, 502) == 1


def test_offsets_beyond_the_text_stay_at_its_ends() -> None:
    assert next_boundary("اب", 7) == 2
    assert previous_boundary("اب", 7) == 1
    assert previous_boundary("اب", -1) == 0
    assert boundaries("") == [0]
    assert snap_out("اب", 2, 2) == (2, 2)
