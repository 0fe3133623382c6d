"""What a feedback sheet says, in English and in Arabic."""

from __future__ import annotations

from annotator.project.feedback.records import Kind
from annotator.schema.records import Words

TITLE = Words("Feedback for {name}", "ملاحظات إلى {name}")
COMPARED = Words(
    "Compared with gold in articles: {articles} · scheme {scheme} {version}",
    "قورن بالمرجع الذهبي في مقالات عددها: {articles} · المخطط {scheme} {version}",
)
LEFT_OUT = Words(
    "Left out, since their gold is not finished: {number}",
    "لم تُقارَن لأن مرجعها الذهبي لم يكتمل: {number}",
)
NOTHING_COMPARED = Words(
    "No article of yours has finished gold yet.", "ليس لأي مقال من مقالاتك مرجع ذهبي مكتمل بعد."
)
LEARN = Words("What to learn first", "ما يُتعلَّم أولاً")
ALL_SAME = Words("Everything is as gold has it.", "كل شيء مطابق للمرجع الذهبي.")
FIRST = Words(
    "Of {all} differences from gold, {number} are of this kind: {kind}.",
    "من مجموع الاختلافات عن المرجع الذهبي ({all}) يعود {number} إلى هذا: {kind}.",
)
THEN = Words("Then: {kind} ({number}).", "ثم: {kind} ({number}).")
MOSTLY = Words("Most of all: {what} ({number}).", "أكثرها: {what} ({number}).")
CONFUSED = Words("{own} where gold has {gold}", "{own} حيث في المرجع الذهبي {gold}")

FIGURES = Words("Figures against gold", "الأرقام بالقياس إلى المرجع الذهبي")
EXPLAINED = Words(
    "Same: the same place and the same type. Relaxed: edges may differ by proclitics, article, "
    "vowel marks and punctuation. Precision is the share of yours that gold has, recall the "
    "share of gold's that you have.",
    "المطابق: الموضع نفسه والنوع نفسه. المتساهل: قد يختلف الطرف بالسوابق أو أل التعريف أو "
    "التشكيل أو علامات الترقيم. الدقة نصيب ما في المرجع الذهبي مما وسّمتَه، والاستدعاء نصيب ما "
    "وسّمتَه مما في المرجع الذهبي.",
)
LAYER = Words("Layer", "الطبقة")
TYPE = Words("Type", "النوع")
EVERY_TYPE = Words("all types", "كل الأنواع")
IN_GOLD = Words("In gold", "في المرجع الذهبي")
IN_YOURS = Words("Yours", "عندك")
STRICT, RELAXED = Words("Strict", "صارم"), Words("Relaxed", "متساهل")
SAME = Words("Same", "المطابق")
PRECISION, RECALL, F1 = Words("P", "الدقة"), Words("R", "الاستدعاء"), Words("F1", "F1")

DIFFERENCES = Words("Differences from gold", "الاختلافات عن المرجع الذهبي")
GOLD, YOURS = Words("Gold", "المرجع الذهبي"), Words("Yours", "عندك")
NOTHING = Words("nothing", "لا شيء")
REASON, NOTE = Words("Reason", "السبب"), Words("Note", "ملاحظة")
ARTICLE = Words("Article", "المقال")
KIND = Words("Kind", "الصنف")
SENTENCE = Words("Sentence", "الجملة")
START, END = Words("Start", "البداية"), Words("End", "النهاية")

KINDS: dict[Kind, Words] = {
    "missed": Words("not marked, though gold has it", "لم يوسَّم وهو في المرجع الذهبي"),
    "extra": Words("marked, though gold has nothing there", "وُسِّم ولا شيء منه في المرجع الذهبي"),
    "type": Words("another type", "نوع مختلف"),
    "boundary": Words("edge: other words", "الحد: كلمات أخرى"),
    "construct": Words("edge: the tail of a construct state", "الحد: تتمة الإضافة"),
    "title": Words("edge: a title", "الحد: لقب"),
    "article": Words("edge: the article al-", "الحد: أل التعريف"),
    "clitic": Words("edge: a clitic", "الحد: لاصقة"),
    "signs": Words("edge: punctuation or vowel marks", "الحد: علامات"),
    "attribute": Words("another attribute", "سمة مختلفة"),
    "role": Words("another filler of a role", "دور مختلف"),
    "chain": Words("other mentions of the entity", "أذكار أخرى للكيان"),
}
