from __future__ import annotations

import codecs

import pytest

from annotator.errors import InputError
from annotator.text.decoding import Decoded, UnsureEncodingError, candidates, decode, decoded

LONG = (
    "أكدت المتحدثة باسم وزارة الخارجية أن المحادثات مع الوفد استمرت ثلاثة أيام، وأن الطرفين اتفقا"
    " على لقاء آخر قبل نهاية العام في بغداد؛ فهل يتفقان؟\n"
)
NEWS = "أكدت المتحدثة (AWP)\nنعم\n"


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_unicode_is_read_by_its_byte_order_mark(mark: bytes, codec: str) -> None:
    assert decode(mark + NEWS.encode(codec)) == NEWS


@pytest.mark.parametrize("codec", ["cp1256", "iso8859-6", "mac_arabic", "cp720", "utf-16-le"])
def test_a_named_encoding_is_used(codec: str) -> None:
    assert decode(NEWS.encode(codec), codec) == NEWS


def test_a_named_unicode_encoding_drops_the_mark_too() -> None:
    assert decode(codecs.BOM_UTF8 + NEWS.encode(), "utf-8") == NEWS
    assert decode(NEWS.encode("utf-16"), "utf-16") == NEWS


def test_an_inner_mark_and_line_ends_stay() -> None:
    assert decode("ا\ufeffب\r\n".encode()) == "ا\ufeffب\r\n"


@pytest.mark.parametrize("codec", ["cp1256", "iso8859-6", "mac_arabic", "cp720"])
def test_arabic_of_one_byte_a_letter_is_recognised(codec: str) -> None:
    text = LONG.replace("،", "").replace("؛", "").replace("؟", "")  # which DOS did not know
    found = decoded(text.encode(codec))
    # MacArabic and ISO-8859-6 have the letters of each other: the text is what counts.
    assert found.text == text
    assert found.why == "likeness"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_is_recognised_without_its_mark(codec: str) -> None:
    assert decoded(LONG.encode(codec)) == Decoded(LONG, codec, "unicode")


def test_a_few_letters_leave_the_choice_to_a_person() -> None:
    with pytest.raises(UnsureEncodingError, match=r"may be Windows-1256, .* choose one") as told:
        decode("نعم".encode("cp1256"))
    assert "--" not in str(told.value)
    assert told.value.candidates[0].encoding == "cp1256"
    assert told.value.candidates[0].beginning == "نعم"


def test_what_a_file_declares_holds_where_its_bytes_allow_it() -> None:
    few = "نعم".encode("cp1256")
    assert decoded(few, declared="windows-1256").text == "نعم"
    assert decoded(LONG.encode(), declared="windows-1256").text == LONG
    with pytest.raises(UnsureEncodingError):
        decoded(few, declared="no-such-thing")


def test_of_damaged_utf8_only_the_damage_is_lost() -> None:
    data = LONG.encode().replace("الخارجية".encode(), "الخارجية".encode()[:-1])
    found = decoded(data)
    assert found.why == "damaged"
    assert found.text == LONG.replace("الخارجية", "الخارجي\ufffd")
    (candidate,) = candidates(data)
    assert candidate.encoding == "utf-8"


def test_french_is_not_taken_for_arabic() -> None:
    french = "Le président a déclaré que les négociations étaient terminées à Genève. " * 3
    assert decode(french.encode("cp1252")) == french


def test_candidates_show_how_each_would_begin() -> None:
    shown = candidates(LONG.encode("cp1256"))
    assert shown[0].encoding == "cp1256"
    assert shown[0].sure
    assert LONG.startswith(shown[0].beginning[:40])
    assert [one.sure for one in candidates(codecs.BOM_UTF8 + NEWS.encode())] == [True]
    assert candidates(b"\x00\x01") != ()


@pytest.mark.parametrize("name", ["arabic-windows", "rot13", "hex", ""])
def test_an_unknown_encoding_is_named(name: str) -> None:
    with pytest.raises(InputError, match=f"no encoding called {name}"):
        decode(NEWS.encode(), name)


@pytest.mark.parametrize("data", [b"\xff\xfea", codecs.BOM_UTF8 + b"\xff"])
def test_bytes_that_break_the_promise_of_their_mark_are_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="cannot be read as utf-"):
        decode(data)


def test_bytes_that_a_named_encoding_does_not_have_are_refused() -> None:
    with pytest.raises(InputError, match="cannot be read as ascii"):
        decode(NEWS.encode(), "ascii")


@pytest.mark.parametrize("data", [b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="empty"):
        decode(data)


def test_zero_bytes_are_no_text_and_point_to_utf16() -> None:
    with pytest.raises(InputError, match=r"zero bytes.*utf-16-le"):
        decode(b"abc\x00def")
    assert decode("in English".encode("utf-16-le")) == "in English"


def test_a_file_full_of_controls_is_no_text_but_a_stray_one_is() -> None:
    with pytest.raises(InputError, match="control characters"):
        decode(b"ab\x01\x02\x03\x04cd")
    assert decode(b"a\x0c" + b"b" * 100 + b"\x01").endswith("\x01")


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1", "RTF"),
        (b"PK\x03\x04", "Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word"),
    ],
)
def test_office_documents_are_called_by_name(head: bytes, kind: str) -> None:
    with pytest.raises(InputError, match=f"{kind}.*plain text"):
        decode(head + b" ...")
