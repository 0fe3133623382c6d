"""What a picture of an article shall show, as somebody asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.model.spans import Span

Paper = Literal["fit", "a4"]
"""One page as large as the article, or A4 pages that break between lines."""

Links = Literal["chosen", "all", "none"]
"""The links (roles, relations, chains) of one annotation, every link, or no link at all."""


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """Whose annotations (gold first when not said), how much of the article, and how.

    `crop` counts code points, `around` is an annotation's id; either cuts the article down to the
    lines concerned. `width` is in pixels of the page (None: as wide as reads well), `scale` says
    how many pixels of a PNG picture each of those has. A `language` of None is that of the system.
    `links` are drawn between the lines; the chosen annotation is that of `around`, else the one
    that is chosen in the window.
    """

    annotator: str | None = None
    crop: Span | None = None
    around: str | None = None
    legend: bool = True
    links: Links = "chosen"
    theme: str = "light"
    width: int | None = None
    scale: float = 2.0
    paper: Paper = "fit"
    html_beside: bool = False
    language: str | None = None
