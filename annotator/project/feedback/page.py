"""A feedback sheet as one HTML file that prints well and loads nothing.

Marked words have a colour and a line under them and nothing that takes room, so that Arabic
letters join across the edges of a mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from annotator.model.spans import Span
from annotator.project.feedback import texts
from annotator.project.feedback.records import Count, Error, Figures, Sheet, Side
from annotator.project.feedback.sentences import around, pieces
from annotator.project.feedback.speaking import Speaker, spans_of_side
from annotator.text.direction import base_direction

_SAFE = "default-src 'none'; style-src 'unsafe-inline'"
UNDEFINED = "—"

_STYLE = """\
body { margin: 0 auto; max-width: 50rem; padding: 2rem 1.5rem; background: #fff; color: #1b1b1b;
  font: 16px/1.7 "IBM Plex Sans Arabic", "Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI",
  "Geeza Pro", Tahoma, sans-serif; }
h1 { font-size: 24px; margin: 0; }
h2 { font-size: 19px; margin: 32px 0 8px; }
h3 { font-size: 16px; margin: 24px 0 8px; }
p { margin: 0 0 8px; }
.quiet { color: #5c5c5c; font-size: 14px; }
.first { font-size: 18px; font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: start; padding: 4px 6px; border-bottom: 1px solid #d9d9d9; }
th { font-weight: 600; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
tr.whole td { font-weight: 600; }
.item { margin: 0 0 16px; padding: 8px 0 0; border-top: 1px solid #d9d9d9; break-inside: avoid; }
.sentence { font-size: 18px; line-height: 2; margin: 0 0 4px; }
.gold { background: #cfe8d5; text-decoration: underline; text-decoration-color: #1e7a3c; }
.own { background: #fbe0c3; text-decoration: underline dotted; text-decoration-color: #a85400; }
.gold, .own { text-decoration-thickness: 2px; text-underline-offset: 6px;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@page { margin: 16mm; }
@media print { body { max-width: none; padding: 0; font-size: 12px; } .sentence { font-size: 14px; }
  table { font-size: 10px; } th, td { padding: 2px 3px; } .quiet { font-size: 11px; }
  .first { font-size: 14px; } .item { margin: 0 0 8px; padding: 4px 0 0; } p { margin: 0 0 4px; }
  h2, h3 { break-after: avoid; }
  thead { display: table-header-group; } tr { break-inside: avoid; } }
"""


def page_of(sheet: Sheet, speaker: Speaker) -> str:
    """Write a sheet: what to learn, the figures, and every difference in its sentence."""
    title = escape(speaker.say(texts.TITLE, name=sheet.annotator))
    head = speaker.say(texts.TITLE, name="{name}").partition("{name}")
    heading = f"{escape(head[0])}<bdi>{escape(sheet.annotator)}</bdi>{escape(head[2])}"
    direction = "rtl" if speaker.language == "ar" else "ltr"
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{speaker.language}" dir="{direction}">',
        '<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_SAFE}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title>\n<style>\n{_STYLE}</style>\n</head>",
        f'<body dir="{direction}">\n<h1>{heading}</h1>',
        *_about(sheet, speaker),
        *_lessons(sheet, speaker),
        *_table(sheet.figures, speaker),
        *_differences(sheet, speaker),
        "</body>\n</html>",
    ]
    return "\n".join(lines) + "\n"


def _about(sheet: Sheet, speaker: Speaker) -> Iterator[str]:
    said = speaker.say(
        texts.COMPARED,
        articles=f"{sheet.documents:,}",
        scheme=speaker.scheme.label.in_language(speaker.language),
        version=speaker.scheme.version,
    )
    yield f'<p class="quiet">{escape(said)}</p>'
    if sheet.left_out:
        said = speaker.say(texts.LEFT_OUT, number=f"{sheet.left_out:,}")
        yield f'<p class="quiet">{escape(said)}</p>'


def _lessons(sheet: Sheet, speaker: Speaker) -> Iterator[str]:
    yield f"<h2>{escape(speaker.say(texts.LEARN))}</h2>"
    for number, one in enumerate(speaker.lessons(sheet)):
        yield f'<p class="{"then" if number else "first"}">{escape(one)}</p>'


# Figures


def _table(figures: Sequence[Figures], speaker: Speaker) -> Iterator[str]:
    if not figures:
        return
    say = speaker.say
    yield f"<h2>{escape(say(texts.FIGURES))}</h2>"
    yield f'<p class="quiet">{escape(say(texts.EXPLAINED))}</p>'
    yield "<table>\n<thead>"
    above = [(texts.STRICT, 4), (texts.RELAXED, 4)]
    cells = "".join(f'<th colspan="{wide}">{escape(say(one))}</th>' for one, wide in above)
    yield f'<tr><th colspan="3"></th>{cells}</tr>'
    numbers = (texts.SAME, texts.PRECISION, texts.RECALL, texts.F1)
    columns = [
        f"<th>{escape(say(texts.TYPE))}</th>",
        *(
            f'<th class="number">{escape(say(one))}</th>'
            for one in (texts.IN_GOLD, texts.IN_YOURS, *numbers, *numbers)
        ),
    ]
    yield f"<tr>{''.join(columns)}</tr>\n</thead>\n<tbody>"
    for one in figures:
        yield _row(one, speaker)
    yield "</tbody>\n</table>"


def _row(one: Figures, speaker: Speaker) -> str:
    name = speaker.layer(one.layer) if one.type is None else speaker.type(one.layer, one.type)
    numbers = [str(one.strict.gold), str(one.strict.own), *_four(one.strict), *_four(one.relaxed)]
    cells = [
        f"<td><bdi>{escape(name)}</bdi></td>",
        *(f'<td class="number"><bdi>{text}</bdi></td>' for text in numbers),
    ]
    return f"<tr{' class=whole' if one.type is None else ''}>{''.join(cells)}</tr>"


def _four(count: Count) -> tuple[str, ...]:
    return (str(count.same), *map(share, (count.precision, count.recall, count.f1)))


def share(value: float | None) -> str:
    """Write a figure with two places, a dash where it is not defined."""
    return UNDEFINED if value is None else f"{value:.2f}"


# Differences


def _differences(sheet: Sheet, speaker: Speaker) -> Iterator[str]:
    if not sheet.errors:
        return
    yield f"<h2>{escape(speaker.say(texts.DIFFERENCES))}</h2>"
    for kind, errors in sheet.by_kind().items():
        yield f"<h3>{escape(speaker.say(texts.KINDS[kind]))} ({len(errors):,})</h3>"
        for one in errors:
            yield from _item(one, speaker)


def _item(one: Error, speaker: Speaker) -> Iterator[str]:
    yield '<div class="item">'
    name = one.document.meta.get("title") or one.document.name
    where = f"{speaker.layer(one.layer)} · "
    yield f'<p class="quiet">{escape(where)}<bdi>{escape(name)}</bdi></p>'
    gold, own = spans_of_side(one.gold), spans_of_side(one.own)
    if gold == own or not gold or not own:
        yield _sentence(one, gold or own, "gold" if gold else "own")
        yield _version(one, one.gold, speaker, gold=True)
        yield _version(one, one.own, speaker, gold=False)
    else:
        yield _sentence(one, gold, "gold")
        yield _version(one, one.gold, speaker, gold=True)
        yield _sentence(one, own, "own")
        yield _version(one, one.own, speaker, gold=False)
    for label, text in ((texts.REASON, one.reason), (texts.NOTE, one.note)):
        if text:
            yield f"<p>{escape(speaker.say(label))}: <bdi>{escape(text)}</bdi></p>"
    yield "</div>"


def _sentence(one: Error, spans: Sequence[Span], look: str) -> str:
    text = one.document.text
    found = [
        "".join(
            f'<span class="{look}">{escape(words)}</span>' if marked else escape(words)
            for words, marked in pieces(text, sentence, spans)
        )
        for sentence in around(one.document, spans)
    ]
    return f'<p class="sentence" dir="{base_direction(text)}">{" … ".join(found)}</p>'


def _version(one: Error, side: Side, speaker: Speaker, *, gold: bool) -> str:
    label = speaker.say(texts.GOLD if gold else texts.YOURS)
    said = escape(speaker.version(one, side))
    return f"<p><b>{escape(label)}:</b> <bdi>{said}</bdi></p>"
