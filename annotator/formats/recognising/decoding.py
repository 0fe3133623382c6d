"""The first bytes of a file as text, whichever way it is encoded, and cut wherever it was cut."""

from __future__ import annotations

import codecs

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"),
          (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip


def text_of(head: bytes) -> str:
    """Decode the beginning of a file; what is no text in UTF-8 is passed over."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return head.removeprefix(mark).decode(encoding, "ignore")
    return head.decode("utf-8", "ignore")
