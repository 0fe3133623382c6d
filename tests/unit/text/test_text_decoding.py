from __future__ import annotations

import codecs

import pytest

from annotator.errors import InputError
from annotator.text.decoding import decode

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


def test_other_bytes_are_told_with_their_line_and_a_way_out() -> None:
    with pytest.raises(InputError, match=r"not UTF-8 \(line 2 .*--encoding cp1256.*iso8859-6"):
        decode("title\nأكدت".encode("cp1256"))


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
    with pytest.raises(InputError, match="zero bytes"):
        decode("in English".encode("utf-16-le"))


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
