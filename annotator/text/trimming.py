"""Trimming: a marked span begins and ends with something that a reader sees."""

from __future__ import annotations

from annotator.text.letters import INVISIBLE, MARKS, TATWEEL


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Take white space, invisible characters and idle tatweel off both edges of a span.

    A tatweel prolongs the letter before it. So at the start of a span it hangs on nothing and
    goes, with the marks on it (بـ|ـالعراق); at the end it stays with its letter (لـ"أتون, كتابـــ)
    and goes only when no letter of the span is before it. Where tatweels are all there is, they
    stay. A span in which nothing can be seen becomes empty, at its start.
    """
    seen_start, seen_end = _trim_invisible(text, start, end)
    if seen_start == seen_end:
        return start, start
    inner_start, inner_end = seen_start, seen_end
    while True:
        inner_start = _after_idle_tatweel(text, inner_start, inner_end)
        inner_end = _before_idle_tatweel(text, inner_start, inner_end)
        trimmed = _trim_invisible(text, inner_start, inner_end)
        if trimmed == (inner_start, inner_end):
            break
        inner_start, inner_end = trimmed
    return (inner_start, inner_end) if inner_start < inner_end else (seen_start, seen_end)


def _trim_invisible(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and _is_unseen(text[start]):
        start += 1
    while start < end and _is_unseen(text[end - 1]):
        end -= 1
    return start, end


def _after_idle_tatweel(text: str, start: int, end: int) -> int:
    if start == end or text[start] != TATWEEL:
        return start
    while start < end and (text[start] == TATWEEL or text[start] in MARKS):
        start += 1
    return start


def _before_idle_tatweel(text: str, start: int, end: int) -> int:
    bearer = end
    while bearer > start and (text[bearer - 1] == TATWEEL or text[bearer - 1] in MARKS):
        bearer -= 1
    hangs = bearer > start and text[bearer - 1].isalpha()
    return end if hangs or TATWEEL not in text[bearer:end] else bearer


def _is_unseen(character: str) -> bool:
    return character.isspace() or character in INVISIBLE
