"""The causes of loss that formats share, so that every report uses the same words."""

from __future__ import annotations

from typing import Final

from annotator.formats.loss import Aspect, Cause
from annotator.schema.records import Words


def _left_out(key: str, en: str, ar: str) -> Cause:
    return Cause(key, Words(en, ar))


def _changed(key: str, touches: Aspect | tuple[Aspect, ...], en: str, ar: str) -> Cause:
    touched = touches if isinstance(touches, tuple) else (touches,)
    return Cause(key, Words(en, ar), frozenset(touched))


SET: Final = _left_out(
    "set-not-carried",
    "left out: the format holds one annotator's work, not also that of {annotator}",
    "أُسقط: الصيغة تحمل عمل موسِّم واحد، لا عمل {annotator} معه",
)
LAYER: Final = _left_out(
    "layer-not-carried", "not carried: layer {layer}", "لا تحملها الصيغة: طبقة {layer}"
)
OUTSIDE: Final = _left_out(
    "outside-article", "left out: outside the article", "أُسقط: خارج متن المقال"
)
DUPLICATE: Final = _changed(
    "duplicate",
    "document",
    "left out: linked away as a duplicate of another article",
    "أُسقط: رُبط بمقال آخر لأنه مكرر منه",
)
NO_WORK: Final = _changed(
    "no-work",
    "document",
    "left out: nobody's work on it goes out",
    "أُسقط: ليس فيما يُصدَّر عمل لأحد عليه",
)
"""Where a format has no place for a bare text."""
NOT_CHOSEN: Final = _left_out(
    "not-chosen", "left out: not among what was chosen", "أُسقط: ليس مما اختير للتصدير"
)
NESTED: Final = _left_out(
    "nested", "left out: nested in another or crossing it", "أُسقط: داخل توسيم آخر أو متقاطع معه"
)
PART_OF_WORD: Final = _left_out(
    "part-of-word", "left out: only a part of a word", "أُسقط: جزء من كلمة لا كلمة كاملة"
)
CROSSES_SENTENCES = _left_out(
    "crosses-sentences",
    "left out: runs over the end of a sentence",
    "أُسقط: يتجاوز نهاية الجملة",
)
RELATION_CROSSES: Final = _left_out(
    "relation-crosses-sentences",
    "left out: its ends stand in different sentences",
    "أُسقط: طرفاه في جملتين مختلفتين",
)
NO_PLACE: Final = _left_out(
    "no-place", "left out: it has no place in the text", "أُسقط: لا موضع له في النص"
)
NO_TOKEN: Final = _left_out(
    "no-token", "left out: it marks nothing visible", "أُسقط: لا يشمل حرفاً مرئياً"
)
ENDS_MISSING: Final = _left_out(
    "ends-missing",
    "left out: a relation needs two ends in the text",
    "أُسقط: العلاقة تحتاج إلى طرفين في النص",
)
LONELY_ENTITY: Final = _left_out(
    "lonely-entity",
    "left out: an entity of fewer than two mentions",
    "أُسقط: كيان له أقل من ذِكرين",
)

EXPANDED: Final = _changed(
    "expanded-to-word", "spans", "widened to whole words", "وُسِّع ليشمل كلمات كاملة"
)
NARROWED: Final = _changed(
    "narrowed-to-article",
    "spans",
    "narrowed to what lies in the article",
    "ضُيِّق إلى ما يقع في متن المقال",
)
HULL: Final = _changed(
    "discontinuous-to-hull",
    "spans",
    "discontinuous, made one stretch",
    "كان متقطعاً فصار امتداداً واحداً",
)
PARTS_JOINED: Final = _changed(
    "parts-joined",
    "spans",
    "parts with no word between them were joined",
    "ضُمَّت أجزاؤه التي لا كلمة بينها",
)
CUT_AT_LINES: Final = _changed(
    "cut-at-line-ends",
    "spans",
    "cut at line ends and at blanks around it",
    "قُطع عند نهايات الأسطر والفراغات حوله",
)
REORDERED: Final = _changed(
    "spans-reordered",
    "spans",
    "its stretches are put in the order of the text",
    "رُتِّبت أجزاؤه بترتيب النص",
)
SPANS: Final = _changed(
    "spans-dropped",
    "spans",
    "its place in the text is not carried",
    "لا تحمل الصيغة موضعه في النص",
)
SUBTYPE: Final = _changed("subtype-dropped", "type", "subtype dropped", "أُسقط النوع الفرعي")
TYPE: Final = _changed("type-dropped", "type", "type dropped", "أُسقط النوع")
ATTRIBUTES: Final = _changed(
    "attributes-dropped", "attributes", "attributes dropped", "أُسقطت الخصائص"
)
ATTRIBUTE: Final = _changed(
    "attribute-dropped", "attributes", "attribute dropped: {name}", "أُسقطت خاصية: {name}"
)
ARGUMENTS: Final = _changed(
    "arguments-dropped", "arguments", "what fills its roles dropped", "أُسقط ما يشغل أدواره"
)
FILLER: Final = _changed(
    "filler-left-out",
    "arguments",
    "filler left out: it is not carried itself",
    "أُسقط شاغل دور لأن الصيغة لا تحمله",
)
LITERAL: Final = _changed(
    "literal-left-out",
    "arguments",
    "filler left out: it stands nowhere in the text",
    "أُسقط شاغل دور لا موضع له في النص",
)
ENTITY_AS_FILLER: Final = _changed(
    "entity-as-filler",
    "arguments",
    "an entity in a role became one of its mentions",
    "كيان يشغل دوراً صار ذِكراً من أذكاره",
)
SHARED_MENTION: Final = _changed(
    "mention-not-in-entity",
    "arguments",
    "an entity lost mentions that are not carried or belong to another one too",
    "فقد كيان أذكاراً لا تحملها الصيغة أو هي لكيان آخر أيضاً",
)
LINE_BREAKS: Final = _changed(
    "line-breaks",
    ("attributes", "comment"),
    "line breaks in a free text became blanks",
    "صارت نهايات الأسطر في نص حر فراغات",
)
TWO_ENDS: Final = _changed(
    "two-ends",
    "arguments",
    "only the two ends of a relation are kept",
    "لم يبق من العلاقة إلا طرفاها",
)
COMMENT: Final = _changed("comment-dropped", "comment", "comment dropped", "أُسقط التعليق")
DOUBT: Final = _changed("doubt-dropped", "doubt", "mark of doubt dropped", "أُسقطت علامة الشك")
TIME: Final = _changed(
    "time-dropped", "milliseconds", "time spent on it dropped", "أُسقط وقت العمل عليه"
)
REMARKS: Final = (COMMENT, DOUBT, TIME)
"""What stands beside an annotation: a format of annotations alone drops it."""

STANCE_VALUE: Final = _left_out(
    "stance-value",
    "left out: the table has no word for the value {value}",
    "أُسقط: ليس في الجدول مقابل للقيمة {value}",
)
SAME_PLACE: Final = _left_out(
    "same-place",
    "left out: the annotator marked the same words twice",
    "أُسقط: وسم الموسِّم الكلمات نفسها مرتين",
)
GUARDED: Final = _changed(
    "guarded-cell",
    "attributes",
    "a cell that a spreadsheet would take for a formula begins with '",
    "خلية قد يعدّها برنامج الجداول صيغة حسابية سُبقت بالعلامة '",
)
CUT_CELL: Final = _changed(
    "cut-cell",
    "attributes",
    "a text longer than a cell of Excel holds was cut",
    "قُصَّ نص أطول مما تتسع له خلية Excel",
)

METADATA: Final = _changed(
    "metadata-dropped",
    "document",
    "metadata of the article dropped",
    "أُسقطت بيانات المقال الوصفية",
)
REGIONS: Final = _changed(
    "regions-dropped",
    "document",
    "what is title, byline or link of the page is not carried",
    "لا تحمل الصيغة تقسيم الصفحة إلى عنوان وكاتب وروابط",
)
CLEANING: Final = _changed(
    "cleaning-dropped",
    "document",
    "the record of what import cleaned is not carried",
    "لا تحمل الصيغة سجل ما نظّفه الاستيراد",
)
BOUNDARIES: Final = _changed(
    "boundaries-dropped",
    "document",
    "where people parted or joined sentences and words is followed, not carried",
    "تُتَّبع مواضع فصل الجمل والكلمات أو وصلها باليد ولا تُحمل",
)
STATUS: Final = _changed(
    "status-dropped",
    "document",
    "the status of the work is not carried",
    "لا تحمل الصيغة حالة العمل",
)
NAMES: Final = _changed(
    "names-dropped",
    "document",
    "a text that several annotated stands once for each of them, without their names",
    "النص الذي وسّمه أكثر من واحد يرد مرة لكل منهم بلا أسمائهم",
)
OF_DOCUMENTS: Final = (METADATA, REGIONS, CLEANING, BOUNDARIES, STATUS)
"""What of a document itself a format may drop."""
TEXT: Final = _changed(
    "text-not-exact",
    "document",
    "only the words of the text are carried, not all that stands between them",
    "لا تحمل الصيغة من النص إلا كلماته دون كل ما بينها",
)
