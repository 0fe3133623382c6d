"""How the HTML of an article looks, light or dark as the reader's system has it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor

from annotator.ui.canvas.drawing.colors import aside_ink, fill, legible
from annotator.ui.theme import DARK, LIGHT, Theme

# No mark may have a margin, a border or a padding: browsers would part the letters there.
_RULES = """\
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper);
  color: var(--ink); font: 1.15rem/2.1 "IBM Plex Sans Arabic", "Noto Sans Arabic",
  "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", Tahoma, sans-serif; print-color-adjust: exact;
  -webkit-print-color-adjust: exact; }
h1 { margin: 0 0 1rem; font-size: 1.5em; line-height: 1.8; font-weight: 600; }
p { margin: 0 0 1rem; overflow-wrap: break-word; }
.dateline, .byline { color: var(--muted); font-size: .85em; margin-bottom: .5rem; }
.aside { color: var(--aside); background: var(--surface); margin: 0; padding: .3rem 1rem; }
.aside + :not(.aside) { margin-top: 1rem; }
.mention, .trigger { background: var(--fill); border-radius: 3px; }
.mention.g1 { box-shadow: 0 -2px var(--fill), 0 2px var(--fill); }
.mention.g2 { box-shadow: 0 -4px var(--fill), 0 4px var(--fill); }
.trigger { box-shadow: inset 0 2px var(--color); }
.evidence, .quick { text-decoration: underline 2px var(--color); text-decoration-skip-ink: none;
  text-underline-offset: .42em; }
.evidence { text-decoration-style: dotted; text-underline-offset: .58em; }
.muted { opacity: .6; }
.trigger:target, .mention:target, .evidence:target, .quick:target, tr:target {
  outline: 2px solid var(--accent); }
section { font-size: .8rem; line-height: 1.7; border-top: 1px solid var(--line);
  margin-top: 2rem; padding-top: 1rem; }
section h2 { font-size: 1em; font-weight: 600; margin: 0 0 .75rem; }
.legend ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: .5rem 2rem; }
.legend li { display: flex; flex-wrap: wrap; gap: .25rem .9rem; line-height: 2; }
.legend b, th, td.place { font-weight: 400; color: var(--muted); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .4rem 0; padding-inline-end: 1rem;
  border-bottom: 1px solid var(--line); }
td.place, td:first-child { font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: var(--accent); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
ul.details { list-style: none; margin: 0; padding: 0; }
ul.details i { font-style: normal; color: var(--muted); }
@media (forced-colors: active) { .mention, .trigger { text-decoration: underline; } }
@media print { body { max-width: none; padding: 0; } section { break-before: auto; } }
"""


def style_sheet(colors: Mapping[str, str]) -> str:
    """Write the style for these colours of types, each with its class."""
    return (
        f"{_tokens(LIGHT, colors)}\n"
        f"@media (prefers-color-scheme: dark) {{\n{_tokens(DARK, colors)}\n}}\n{_RULES}"
    )


def _tokens(theme: Theme, colors: Mapping[str, str]) -> str:
    tokens = {
        "paper": theme.paper,
        "surface": theme.surface,
        "line": theme.line,
        "ink": theme.ink,
        "muted": theme.muted,
        "aside": aside_ink(theme),
        "accent": theme.accent,
    }
    lines = [":root { " + "".join(f"--{name}: {one}; " for name, one in tokens.items()) + "}"]
    for color, name in colors.items():
        letters, box = legible(color, theme).name(), _css(fill(color, theme))
        lines.append(f".{name} {{ --color: {letters}; --fill: {box}; }}")
    return "\n".join([f"/* {theme.name} */", *lines])


def _css(color: QColor) -> str:
    return f"rgb({color.red()} {color.green()} {color.blue()} / {color.alphaF():.3f})"
