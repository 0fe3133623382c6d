"""The choices that several formats offer, worded once."""

from __future__ import annotations

from typing import Final

from annotator.formats import Choice, Option
from annotator.schema.records import Words

REGIONS: Final = Option(
    "regions",
    Words("Parts of the page", "أجزاء الصفحة"),
    (
        Choice("article", Words("the article alone", "متن المقال وحده")),
        Choice("all", Words("the whole page", "الصفحة كلها")),
    ),
)
"""Whether bylines, links and other parts outside the article go out too."""

WHOLE_PAGE: Final = Option("regions", REGIONS.label, REGIONS.choices[::-1])
"""The same where a format carries the whole text, and leaving out is the exception."""

CLITICS: Final = Option(
    "clitics",
    Words("Marks that begin or end inside a word", "توسيمات تبدأ أو تنتهي داخل كلمة"),
    (
        Choice("expand", Words("widen to the whole word", "توسيعها إلى الكلمة كلها")),
        Choice("split", Words("split the word there", "تقسيم الكلمة عند حدها")),
        Choice("segment", Words("split all clitics off", "فصل كل السوابق واللواحق")),
        Choice("leave-out", Words("leave them out", "إسقاطها")),
    ),
)
"""The clitic policy: what becomes of marks that a format of whole words cannot hold as they are.

"split" cuts only words in which a mark begins or ends, "segment" every word where its clitics
meet its stem, as they are known for the corpus; marks that fit neither are widened.
"""

TYPES: Final = Option(
    "types",
    Words("Types", "الأنواع"),
    (
        Choice("top", Words("main types", "الأنواع الرئيسة")),
        Choice("full", Words("with subtypes", "مع الأنواع الفرعية")),
    ),
)
"""Whether tags name the top type (PER) or the whole one (PER.Individual)."""

LEVELS: Final = Option(
    "levels",
    Words("Mentions", "الأذكار"),
    (
        Choice("all", Words("all", "كلها")),
        Choice("NAM", Words("names alone", "أسماء الأعلام وحدها")),
    ),
)
"""Whether only names go out, for taggers of named entities."""

LAYER: Final = Option("layer", Words("Layer", "الطبقة"))
"""Which layer goes out where a format holds one; the first span layer of the scheme by default."""

LAYERS: Final = Option("layers", Words("Layers, with commas between", "الطبقات، وبينها فواصل"))
"""Which span layers go out; all of them by default."""

RENAMING: Final = Option(
    "names", Words("Names in the file for names of the scheme", "أسماء الملف وما يقابلها في المخطط")
)
"""For import: `PERS=PER,LOCATION=LOC`, names in the file and the types that they stand for."""

OFFSETS: Final = Option(
    "offsets",
    Words("Offsets count", "الإزاحات تعدّ"),
    (
        Choice("codepoint", Words("characters (code points)", "المحارف")),
        Choice("utf16", Words("UTF-16 units, as browsers do", "وحدات UTF-16 كما في المتصفحات")),
    ),
)
"""What offsets in a file count; they differ behind every emoji."""
