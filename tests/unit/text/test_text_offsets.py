from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.offsets import OffsetMap

mixed = st.text(st.sampled_from("اب \n\ud800\U0001f600\U0001ee00é"), max_size=30)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(mixed)
def test_offsets_agree_with_the_utf16_encoding_and_invert(text: str) -> None:
    offsets = OffsetMap(text)
    for codepoint in range(len(text) + 1):
        utf16 = offsets.to_utf16(codepoint)
        assert utf16 == units(text[:codepoint])
        assert offsets.to_codepoint(utf16) == codepoint


@given(mixed)
def test_an_offset_inside_a_pair_means_its_start(text: str) -> None:
    offsets = OffsetMap(text)
    starts = {units(text[:index]): index for index in range(len(text) + 1)}
    for utf16 in range(units(text) + 1):
        expected = starts.get(utf16, starts.get(utf16 - 1))
        assert offsets.to_codepoint(utf16) == expected


@given(mixed)
def test_the_map_is_the_identity_when_both_lengths_agree(text: str) -> None:
    assert OffsetMap(text).is_identity == (units(text) == len(text))
