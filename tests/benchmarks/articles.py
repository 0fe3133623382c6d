"""Long articles with many marks, for measuring."""

from __future__ import annotations

from annotator.model.spans import Span
from annotator.ui.canvas.marks import Mark

SENTENCE = (
    "نقلت ستكني لوكالة أنباء العالم العربي (AWP) تفاصيل زيارة رئيس الوزراء العراقي، محمد شياع "
    "السوداني، إلى البيت الأبيض في December 19, 2024 وحوالي 2500 عسكري. "
)
SIZES = ((400, 40), (5_000, 500), (500_000, 50_000))
"""Words and spans of a news article, of a long report, and of a book of many volumes."""
_COLORS = ("#0072B2", "#CC79A7", "#009E73", "#D55E00", "#6A51A3")


def text_of(words: int) -> str:
    """Write paragraphs of two sentences each."""
    paragraph = (SENTENCE * 2).strip()
    return "\n".join([paragraph] * max(1, words // len(paragraph.split())))


def marks_of(text: str, count: int) -> list[Mark]:
    """Mark a text evenly, every third time with a mark that holds the next one."""
    step = len(text) // count
    return [
        Mark(
            f"{number:06}",
            (Span(number * step, number * step + (8 if number % 3 else step + 12)),),
            "منظمة",
            _COLORS[number % len(_COLORS)],
            "trigger" if number % 4 == 0 else "mention",
        )
        for number in range(count)
    ]
