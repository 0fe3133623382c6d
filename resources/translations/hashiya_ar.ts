<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ar">
  <context>
    <name>AboutLines</name>
    <message>
      <source>Title</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>the name of the scheme</source>
      <translation>اسم المخطط</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>المؤلفون</translation>
    </message>
    <message>
      <source>names with semicolons between</source>
      <translation>أسماء بينها فاصلة منقوطة</translation>
    </message>
    <message>
      <source>Known limits</source>
      <translation>حدود معروفة</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>Corpus</source>
      <translation>المدونة</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>Open a corpus…</source>
      <translation>فتح مدونة…</translation>
    </message>
    <message>
      <source>Import articles…</source>
      <translation>استيراد مقالات…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Export a picture…</source>
      <translation>تصدير صورة…</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>المقال التالي</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>المقال السابق</translation>
    </message>
    <message>
      <source>Article finished / in progress</source>
      <translation>المقال منجز / قيد العمل</translation>
    </message>
    <message>
      <source>Search the corpus</source>
      <translation>البحث في المدونة</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>الموضع التالي</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>الموضع السابق</translation>
    </message>
    <message>
      <source>Edit the scheme…</source>
      <translation>تحرير المخطط…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>لوحة الأوامر</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Give the annotation the selected text</source>
      <translation>اجعل النص المحدد نطاق التوسيم</translation>
    </message>
    <message>
      <source>Add the selected text to the annotation</source>
      <translation>أضف النص المحدد إلى التوسيم</translation>
    </message>
    <message>
      <source>Beginning: take in more</source>
      <translation>البداية: توسيع</translation>
    </message>
    <message>
      <source>Beginning: leave out</source>
      <translation>البداية: تضييق</translation>
    </message>
    <message>
      <source>End: take in more</source>
      <translation>النهاية: توسيع</translation>
    </message>
    <message>
      <source>End: leave out</source>
      <translation>النهاية: تضييق</translation>
    </message>
    <message>
      <source>Beginning: one letter more</source>
      <translation>البداية: حرف زيادة</translation>
    </message>
    <message>
      <source>Beginning: one letter less</source>
      <translation>البداية: حرف أقل</translation>
    </message>
    <message>
      <source>End: one letter more</source>
      <translation>النهاية: حرف زيادة</translation>
    </message>
    <message>
      <source>End: one letter less</source>
      <translation>النهاية: حرف أقل</translation>
    </message>
    <message>
      <source>Join with another mention</source>
      <translation>ضمّ إلى ذكر آخر</translation>
    </message>
    <message>
      <source>From a mention to its entity and back</source>
      <translation>من الذكر إلى كيانه وبالعكس</translation>
    </message>
    <message>
      <source>Mark the same words everywhere…</source>
      <translation>توسيم الكلمات نفسها حيث وردت…</translation>
    </message>
    <message>
      <source>Known names not marked yet…</source>
      <translation>أسماء معروفة لم توسَّم بعد…</translation>
    </message>
    <message>
      <source>Copy annotations from another version…</source>
      <translation>نسخ توسيمات من نسخة أخرى…</translation>
    </message>
    <message>
      <source>Paint with a label</source>
      <translation>التلوين بصنف</translation>
    </message>
    <message>
      <source>What is article: regions</source>
      <translation>ما هو من المقال: المناطق</translation>
    </message>
    <message>
      <source>Part or join sentences here</source>
      <translation>فصل الجمل أو وصلها هنا</translation>
    </message>
    <message>
      <source>Part or join words here</source>
      <translation>فصل الكلمات أو وصلها هنا</translation>
    </message>
    <message>
      <source>Find regions and metadata in all articles…</source>
      <translation>إيجاد المناطق والبيانات الوصفية في كل المقالات…</translation>
    </message>
    <message>
      <source>Write a comment</source>
      <translation>كتابة تعليق</translation>
    </message>
    <message>
      <source>Flag a doubt, or settle it</source>
      <translation>رفع علامة الشك أو إزالتها</translation>
    </message>
    <message>
      <source>Add to the guideline as an example</source>
      <translation>إضافة إلى الإرشادات مثالاً</translation>
    </message>
    <message>
      <source>Next open point</source>
      <translation>الموضع المفتوح التالي</translation>
    </message>
    <message>
      <source>Previous open point</source>
      <translation>الموضع المفتوح السابق</translation>
    </message>
    <message>
      <source>Remove the annotation</source>
      <translation>حذف التوسيم</translation>
    </message>
    <message>
      <source>View: annotate</source>
      <translation>عرض: التوسيم</translation>
    </message>
    <message>
      <source>View: corpus</source>
      <translation>عرض: المدوّنة</translation>
    </message>
    <message>
      <source>View: compare</source>
      <translation>عرض: المقارنة</translation>
    </message>
    <message>
      <source>View: release</source>
      <translation>عرض: النشر</translation>
    </message>
    <message>
      <source>View: agreement</source>
      <translation>عرض: الاتفاق</translation>
    </message>
    <message>
      <source>View: adjudicate</source>
      <translation>العرض: التحكيم</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>تكبير النص</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>تصغير النص</translation>
    </message>
    <message>
      <source>Appearance of the text…</source>
      <translation>مظهر النص…</translation>
    </message>
    <message>
      <source>Labels: full, short, none</source>
      <translation>العناوين: كاملة، مختصرة، بلا</translation>
    </message>
    <message>
      <source>Stripes in the margin</source>
      <translation>شرائط في الهامش</translation>
    </message>
    <message>
      <source>Links: chosen, all, none</source>
      <translation>الروابط: المختار، الكل، بلا</translation>
    </message>
    <message>
      <source>Invisible characters</source>
      <translation>المحارف الخفية</translation>
    </message>
    <message>
      <source>Light / dark / high contrast</source>
      <translation>فاتح / داكن / تباين عالٍ</translation>
    </message>
    <message>
      <source>العربية / English</source>
      <translation>العربية / English</translation>
    </message>
    <message>
      <source>Sentences that stand in other articles</source>
      <translation>الجمل الواردة في مقالات أخرى</translation>
    </message>
    <message>
      <source>List of all annotations</source>
      <translation>قائمة كل التوسيمات</translation>
    </message>
    <message>
      <source>Show or hide articles</source>
      <translation>إظهار المقالات أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show or hide guidelines</source>
      <translation>إظهار الإرشادات أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show or hide the inspector</source>
      <translation>إظهار لوحة التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
      <source>The text alone</source>
      <translation>النص وحده</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
      <source>Sheet of all keys</source>
      <translation>ورقة المفاتيح كلها</translation>
    </message>
    <message>
      <source>Help and keys</source>
      <translation>المساعدة والمفاتيح</translation>
    </message>
  </context>
  <context>
    <name>AdjudicatePane</name>
    <message>
      <source>Fewer than two annotators have worked on this article.</source>
      <translation>لم يعمل على هذا المقال موسّمان بعد.</translation>
    </message>
    <message>
      <source>Whose? Press a number, and everything of this type is taken from there.</source>
      <translation>مِن عمل مَن؟ اضغط رقماً فيؤخذ منه كل ما كان من هذا النوع.</translation>
    </message>
    <message>
      <source>Nobody has finished this article.</source>
      <translation>لم ينجز أحد هذا المقال.</translation>
    </message>
    <message>
      <source>Decided by the merge</source>
      <translation>حُسم بالدمج</translation>
    </message>
    <message>
      <source>Merging…</source>
      <translation>يجري الدمج…</translation>
    </message>
  </context>
  <context>
    <name>Adjudicating</name>
    <message>
      <source>Several at one place</source>
      <translation>عدة في موضع واحد</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>مفقود</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>سمة</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>دور</translation>
    </message>
    <message>
      <source>Entity</source>
      <translation>الكيان</translation>
    </message>
    <message>
      <source>As in the text</source>
      <translation>بترتيب النص</translation>
    </message>
    <message>
      <source>Kind by kind</source>
      <translation>صنفاً بعد صنف</translation>
    </message>
    <message>
      <source>Lowest agreement first</source>
      <translation>الأقل اتفاقاً أولاً</translation>
    </message>
    <message>
      <source>The text is ambiguous</source>
      <translation>النص ملتبس</translation>
    </message>
    <message>
      <source>The guideline does not say</source>
      <translation>لم يبيّنه الدليل</translation>
    </message>
    <message>
      <source>Slip of an annotator</source>
      <translation>سهو من موسّم</translation>
    </message>
    <message>
      <source>Borderline case</source>
      <translation>حالة حدّية</translation>
    </message>
    <message>
      <source>Matter of opinion</source>
      <translation>مسألة رأي</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>edited by hand</source>
      <translation>عُدِّل يدوياً</translation>
    </message>
    <message>
      <source>discarded by a merge</source>
      <translation>أسقطه دمج</translation>
    </message>
    <message>
      <source>both or all</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>left out with one annotator alone: {number}</source>
      <translation>لم يُدمج لأن فيه عمل موسِّم واحد: {number}</translation>
    </message>
    <message>
      <source>left out with finished gold: {number}</source>
      <translation>لم يُدمج لأن مرجعه الذهبي منجز: {number}</translation>
    </message>
    <message>
      <source>Decided: {what} · {who} · {when}</source>
      <translation>القرار: {what} · {who} · {when}</translation>
    </message>
    <message>
      <source>Edge</source>
      <translation>الحد</translation>
    </message>
    <message>
      <source>and before that: {number}</source>
      <translation>وقبلها: {number}</translation>
    </message>
    <message>
      <source>No article has the work of two annotators yet.</source>
      <translation>لا مقال فيه بعدُ عمل موسّمَين.</translation>
    </message>
    <message>
      <source>The annotators agree on everything here.</source>
      <translation>الموسّمون متفقون على كل شيء هنا.</translation>
    </message>
    <message>
      <source>All differences of this article are decided.</source>
      <translation>حُسمت كل اختلافات هذا المقال.</translation>
    </message>
    <message>
      <source>Differences: {all} · still open: {open}</source>
      <translation>الاختلافات: {all} · لم يُحسم بعد: {open}</translation>
    </message>
    <message>
      <source>annotators still at work: {number} of {all}</source>
      <translation>موسّمون لم ينجزوا بعد: {number} من {all}</translation>
    </message>
    <message>
      <source>Looking through all articles…</source>
      <translation>جارٍ النظر في كل المقالات…</translation>
    </message>
    <message>
      <source>Nothing to decide in any article.</source>
      <translation>ليس في أي مقال ما يُحسم.</translation>
    </message>
    <message>
      <source>{number} of {all} in {articles} articles · still open: {open}</source>
      <translation>{number} من {all}، عدد المقالات {articles} · لم يُحسم بعد: {open}</translation>
    </message>
    <message>
      <source>Articles merged: {articles} · annotations in gold: {number}</source>
      <translation>المقالات المدموجة: {articles} · التوسيمات في المرجع الذهبي: {number}</translation>
    </message>
    <message>
      <source>decided to the end: {number}</source>
      <translation>حُسم كله: {number}</translation>
    </message>
    <message>
      <source>could not be taken over: {number}</source>
      <translation>تعذّر نقله: {number}</translation>
    </message>
    <message>
      <source>This annotator has nothing here to go by.</source>
      <translation>ليس لهذا الموسّم شيء هنا يُعرف به النوع.</translation>
    </message>
    <message>
      <source>There is no gold here yet: merge first.</source>
      <translation>لا مرجع ذهبياً هنا بعد: ادمج أولاً.</translation>
    </message>
    <message>
      <source>Given back; the annotator sees the comment.</source>
      <translation>أُعيد العمل؛ ويرى الموسّم التعليق.</translation>
    </message>
    <message>
      <source>Changed: {changed} (new: {created}, replaced: {updated}, removed: {removed}) · so already: {same} · conflicts: {conflicts}</source>
      <translation>ما تغيّر: {changed} (جديد: {created}، مستبدَل: {updated}، محذوف: {removed}) · كان كذلك من قبل: {same} · تعارضات: {conflicts}</translation>
    </message>
  </context>
  <context>
    <name>Agreement</name>
    <message>
      <source>Who agrees with whom</source>
      <translation>من يتفق مع من</translation>
    </message>
    <message>
      <source>Agreement by type, the worst first</source>
      <translation>الاتفاق حسب النوع، الأدنى أولاً</translation>
    </message>
    <message>
      <source>Agreement by article, the worst first</source>
      <translation>الاتفاق حسب المقال، الأدنى أولاً</translation>
    </message>
    <message>
      <source>Agreement by article, the worst {number} of {all}</source>
      <translation>الاتفاق حسب المقال: الأدنى {number} من {all}</translation>
    </message>
    <message>
      <source>Not defined.</source>
      <translation>غير معرَّف.</translation>
    </message>
    <message>
      <source>Which type was called which</source>
      <translation>أي نوع سُمّي بأي نوع</translation>
    </message>
    <message>
      <source>Which type was called which: {one} (lines), {other} (top)</source>
      <translation>أي نوع سُمّي بأي نوع: {one} (الأسطر)، {other} (الأعلى)</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Edge: signs</source>
      <translation>الحد: علامات</translation>
    </message>
    <message>
      <source>Edge: clitic</source>
      <translation>الحد: لاصقة</translation>
    </message>
    <message>
      <source>Edge: article al-</source>
      <translation>الحد: أل التعريف</translation>
    </message>
    <message>
      <source>Edge: title</source>
      <translation>الحد: لقب</translation>
    </message>
    <message>
      <source>Edge: construct state</source>
      <translation>الحد: تتمة الإضافة</translation>
    </message>
    <message>
      <source>Edge: other words</source>
      <translation>الحد: كلمات أخرى</translation>
    </message>
    <message>
      <source>Another type</source>
      <translation>نوع مختلف</translation>
    </message>
    <message>
      <source>Another attribute</source>
      <translation>سمة مختلفة</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>دور مختلف</translation>
    </message>
    <message>
      <source>Only one marked it</source>
      <translation>وسّمه أحدهما فقط</translation>
    </message>
    <message>
      <source>Other mentions of the entity</source>
      <translation>أذكار أخرى للكيان</translation>
    </message>
    <message>
      <source>★ Gold</source>
      <translation>★ المرجع الذهبي</translation>
    </message>
    <message>
      <source>{name}, again</source>
      <translation>{name}، مرة ثانية</translation>
    </message>
    <message>
      <source>articles: {number}</source>
      <translation>المقالات: {number}</translation>
    </message>
    <message>
      <source>compared: {number}</source>
      <translation>ما قورن: {number}</translation>
    </message>
    <message>
      <source>Left out: {what}</source>
      <translation>لم يُقارَن: {what}</translation>
    </message>
    <message>
      <source>Agreement over time, {number} articles in each window</source>
      <translation>الاتفاق عبر الزمن، المقالات في كل نافذة: {number}</translation>
    </message>
    <message>
      <source>against the start: {change}</source>
      <translation>مقارنةً بالبداية: {change}</translation>
    </message>
    <message>
      <source>The last window against the first: {change}.</source>
      <translation>النافذة الأخيرة مقارنةً بالأولى: {change}.</translation>
    </message>
    <message>
      <source>Articles stand in the order in which the last of their annotators finished them, or changed them last. The dashed line is the start; a ring marks a window whose difference from the start has an interval without 0.</source>
      <translation>المقالات مرتبة بحسب وقت إنجاز آخر موسّميها لها، أو آخر تغيير فيها. والخط المتقطع هو البداية، والحلقة تدل على نافذة فترةُ الثقة لفرقها عن البداية لا تضم الصفر.</translation>
    </message>
    <message>
      <source>When imported articles were worked on is not always known: {number} stand first, in the order of the corpus.</source>
      <translation>وقت العمل على المقالات المستوردة لا يُعرف دائماً: ما لا يُعرف وقته عدده {number}، وهو في الأول بترتيب المدونة.</translation>
    </message>
    <message>
      <source>Annotators with themselves, on texts done twice</source>
      <translation>اتفاق الموسّمين مع أنفسهم، في نصوص وُسّمت مرتين</translation>
    </message>
    <message>
      <source>A text was done twice where one annotator has two sets over texts that are the same character for character: over two articles, linked or not, or over one article, made here and imported. Of more than two, the first and the last are compared.</source>
      <translation>النص موسَّم مرتين حيث يكون للموسِّم الواحد عملان على نصين متطابقين حرفاً بحرف: على مقالين، مربوطين أو غير مربوطين، أو على مقال واحد، عمل هنا وعمل مستورد. فإن زادت على مرتين قورنت الأولى بالأخيرة.</translation>
    </message>
    <message>
      <source>Nobody has done a text twice yet.</source>
      <translation>لم يوسّم أحد نصاً مرتين بعد.</translation>
    </message>
    <message>
      <source>Marks taken from a suggestion</source>
      <translation>توسيمات أُخذت من اقتراح</translation>
    </message>
    <message>
      <source>Marks made by hand</source>
      <translation>توسيمات وُضعت يدوياً</translation>
    </message>
    <message>
      <source>Articles with a model's work</source>
      <translation>مقالات فيها عمل نموذج</translation>
    </message>
    <message>
      <source>Articles without a model's work</source>
      <translation>مقالات ليس فيها عمل نموذج</translation>
    </message>
    <message>
      <source>Agreement with suggestions and without</source>
      <translation>الاتفاق باقتراحات وبلا اقتراحات</translation>
    </message>
    <message>
      <source>From a suggestion minus by hand: {change}.</source>
      <translation>من اقتراح ناقص يدوياً: {change}.</translation>
    </message>
    <message>
      <source>With a model's work minus without: {change}.</source>
      <translation>بعمل نموذج ناقص بلا عمله: {change}.</translation>
    </message>
    <message>
      <source>A mark comes from a suggestion where the history says that a proposed name was taken, a mark was repeated everywhere, or it was copied from another version or another annotator. Marks of the others that share a character with it go along. Of imported marks this is known where their file says it; the others are in neither of the two.</source>
      <translation>يكون التوسيم من اقتراح حيث يذكر السجل أن اسماً مقترحاً أُخذ، أو أن توسيماً وُضع في كل المواضع، أو أنه نُسخ من نسخة أخرى أو من موسِّم آخر. وتتبعه توسيمات غيره التي تشترك معه في حرف. أما التوسيمات المستوردة فيُعرف ذلك عنها حيث يذكره ملفها، وما لم يُذكر فليس من هذه ولا من تلك.</translation>
    </message>
  </context>
  <context>
    <name>AgreementPage</name>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>How far annotators agree</source>
      <translation>مدى اتفاق الموسّمين</translation>
    </message>
    <message>
      <source>Working out…</source>
      <translation>جارٍ الحساب…</translation>
    </message>
    <message>
      <source>All together: {number}</source>
      <translation>الجميع معاً: {number}</translation>
    </message>
    <message>
      <source>Each with the gold, on average: {number}</source>
      <translation>كلٌّ مع المرجع الذهبي، في المتوسط: {number}</translation>
    </message>
    <message>
      <source>No two annotators share an article yet; with themselves, on texts done twice: {number}</source>
      <translation>لم يوسّم اثنان مقالاً واحداً بعد؛ الموسّمون مع أنفسهم، في نصوص وُسّمت مرتين: {number}</translation>
    </message>
    <message>
      <source>Working out… {done} of {all}</source>
      <translation>جارٍ الحساب… {done} من {all}</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>توقّف الحساب.</translation>
    </message>
  </context>
  <context>
    <name>AnnotatedForm</name>
    <message>
      <source>also where the text was changed since</source>
      <translation>حتى إن تغيّر نصه بعد ذلك</translation>
    </message>
    <message>
      <source>Over an article of the same name</source>
      <translation>فوق مقال بالاسم نفسه</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>كما في الملف</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>الموسِّم</translation>
    </message>
    <message>
      <source>the first one</source>
      <translation>الأولى</translation>
    </message>
  </context>
  <context>
    <name>AnnotatedParts</name>
    <message>
      <source>What is this file?</source>
      <translation>ما هذا الملف؟</translation>
    </message>
    <message>
      <source>Types that the scheme does not have</source>
      <translation>أنواع ليست في المخطط</translation>
    </message>
    <message>
      <source>What is wrong: {number}</source>
      <translation>الأخطاء: {number}</translation>
    </message>
    <message>
      <source>How it comes in</source>
      <translation>كيف يُستورد</translation>
    </message>
    <message>
      <source>Choose the same for all files of this format</source>
      <translation>اختيار الشيء نفسه لكل ملفات هذه الصيغة</translation>
    </message>
    <message>
      <source>Ctrl+Z takes all of it back.</source>
      <translation>يُتراجَع عن هذا كله بالمفتاحين Ctrl+Z.</translation>
    </message>
    <message>
      <source>Left out, for the scheme has no such type: {names}</source>
      <translation>أُسقط، إذ لا نوع له في المخطط: {names}</translation>
    </message>
    <message>
      <source>What was left out: {number}</source>
      <translation>ما أُسقط: {number}</translation>
    </message>
    <message>
      <source>I · Import all but that</source>
      <translation>استيراد ما عدا ذلك · I</translation>
    </message>
    <message>
      <source>What is wrong is left out, and counted.</source>
      <translation>يُسقَط ما فيه خطأ، ويُعدّ.</translation>
    </message>
    <message>
      <source>N · Import nothing of it</source>
      <translation>عدم استيراد شيء منه · N</translation>
    </message>
    <message>
      <source>The file stays out as a whole.</source>
      <translation>يبقى الملف كله خارج المدونة.</translation>
    </message>
    <message>
      <source>Articles: {number}</source>
      <translation>المقالات: {number}</translation>
    </message>
    <message>
      <source>new: {number}</source>
      <translation>الجديدة: {number}</translation>
    </message>
    <message>
      <source>already in the corpus: {number}</source>
      <translation>الموجودة في المدونة: {number}</translation>
    </message>
    <message>
      <source>annotations: {number}</source>
      <translation>التوسيمات: {number}</translation>
    </message>
    <message>
      <source>by {names}</source>
      <translation>الموسّمون: {names}</translation>
    </message>
    <message>
      <source>other files passed over: {number}</source>
      <translation>ملفات أخرى تُركت: {number}</translation>
    </message>
  </context>
  <context>
    <name>AnnotationList</name>
    <message>
      <source>Filter annotations</source>
      <translation>تصفية التوسيمات</translation>
    </message>
    <message>
      <source>All annotations of this article</source>
      <translation>كل توسيمات هذا المقال</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>التوسيمات</translation>
    </message>
  </context>
  <context>
    <name>AnnotationTable</name>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>Attributes</source>
      <translation>السمات</translation>
    </message>
    <message>
      <source>Roles and entity</source>
      <translation>الأدوار والكيان</translation>
    </message>
  </context>
  <context>
    <name>AppearancePanel</name>
    <message>
      <source>Full</source>
      <translation>كاملة</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>مختصرة</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا عناوين</translation>
    </message>
    <message>
      <source>Boxes behind the words</source>
      <translation>خلفيات وراء الكلمات</translation>
    </message>
    <message>
      <source>Stripes in the margin</source>
      <translation>شرائط في الهامش</translation>
    </message>
    <message>
      <source>Show invisible characters</source>
      <translation>إظهار المحارف الخفية</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>الخط</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Line spacing</source>
      <translation>تباعد الأسطر</translation>
    </message>
    <message>
      <source>Longest line</source>
      <translation>أطول سطر</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>العناوين</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>التوسيمات</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
  </context>
  <context>
    <name>Article</name>
    <message>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>قيد العمل</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>منجز</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Given back by {who} · {when}</source>
      <translation>أعاده {who} · {when}</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>التوسيمات</translation>
    </message>
    <message>
      <source>Nothing is marked yet. Select words, then press a key from the bar below.</source>
      <translation>لم يُوسَّم شيء بعد. حدد كلمات ثم اضغط مفتاحاً من الشريط أدناه.</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>الكيانات</translation>
    </message>
    <message>
      <source>Still open</source>
      <translation>لم يكتمل بعد</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>Name in files (Latin letters)</source>
      <translation>الاسم في الملفات (حروف لاتينية)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>التسمية</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Another name for {name}</source>
      <translation>اسم آخر لـ{name}</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>تغيير الاسم</translation>
    </message>
    <message>
      <source>Merge {name} into:</source>
      <translation>دمج {name} في:</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>دمج</translation>
    </message>
    <message>
      <source>A word is found in every spelling and with every clitic; words in quotation marks are found one after the other. The form writes what else can be asked.</source>
      <translation>يُعثر على الكلمة بأي رسم كُتبت وبأي لواصق اتصلت بها، وعلى الكلمات بين علامتي تنصيص متتابعةً. وما عدا ذلك تكتبه الاستمارة.</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
      <source>Hits: {number}</source>
      <translation>المواضع: {number}</translation>
    </message>
    <message>
      <source>Articles: {number}</source>
      <translation>المقالات: {number}</translation>
    </message>
    <message>
      <source>listed are the first {number}</source>
      <translation>المعروض أول {number}</translation>
    </message>
  </context>
  <context>
    <name>AssignPage</name>
    <message>
      <source>Assign articles</source>
      <translation>إسناد المقالات</translation>
    </message>
    <message>
      <source>Articles that somebody has already, and duplicates of others, are left out. The same seed hands out the same articles.</source>
      <translation>تُستثنى المقالات المسندة من قبل والمقالات المكررة. والبذرة نفسها تسند المقالات نفسها.</translation>
    </message>
    <message>
      <source>Annotators</source>
      <translation>الموسّمون</translation>
    </message>
    <message>
      <source>names with commas between</source>
      <translation>أسماء بينها فواصل</translation>
    </message>
    <message>
      <source>Articles at most</source>
      <translation>عدد المقالات على الأكثر</translation>
    </message>
    <message>
      <source>all</source>
      <translation>كلها</translation>
    </message>
    <message>
      <source>Annotated by several, in %</source>
      <translation>ما يوسّمه عدّة موسّمين، ٪</translation>
    </message>
    <message>
      <source>Annotators for each of these</source>
      <translation>عدد موسّمي كل منها</translation>
    </message>
    <message>
      <source>Same proportions of</source>
      <translation>بالنسب نفسها حسب</translation>
    </message>
    <message>
      <source>and of</source>
      <translation>وحسب</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>البذرة</translation>
    </message>
    <message>
      <source>Name of the batch</source>
      <translation>اسم الدفعة</translation>
    </message>
    <message>
      <source>its number</source>
      <translation>رقمها</translation>
    </message>
    <message>
      <source>Only articles with</source>
      <translation>المقالات التي فيها فقط</translation>
    </message>
    <message>
      <source>a filter, or all</source>
      <translation>مرشّح، أو كلها</translation>
    </message>
    <message>
      <source>How far everybody is</source>
      <translation>أين وصل كل موسّم</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>الموسِّم</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Shared</source>
      <translation>مشتركة</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Articles to be handed out: {documents}, of them shared: {shared}. Left out as assigned already: {taken}, as duplicates: {spare}.</source>
      <translation>مقالات تُسند: {documents}، منها مشتركة: {shared}. واستُثني لأنه مسند من قبل: {taken}، ولأنه مكرر: {spare}.</translation>
    </message>
    <message>
      <source>Handed out. Undo takes it back as a whole.</source>
      <translation>أُسندت المقالات. والتراجع يلغي ذلك كله دفعة واحدة.</translation>
    </message>
  </context>
  <context>
    <name>Bulk</name>
    <message>
      <source>What to do with the selected articles</source>
      <translation>ما يُفعل بالمقالات المحددة</translation>
    </message>
    <message>
      <source>Set a field</source>
      <translation>تعيين قيمة حقل</translation>
    </message>
    <message>
      <source>Replace letters in a field</source>
      <translation>استبدال حروف في حقل</translation>
    </message>
    <message>
      <source>Rename a field</source>
      <translation>تغيير اسم حقل</translation>
    </message>
    <message>
      <source>Clear a field</source>
      <translation>إفراغ حقل</translation>
    </message>
    <message>
      <source>Assign to</source>
      <translation>إسناد إلى</translation>
    </message>
    <message>
      <source>Take off the list of</source>
      <translation>رفع من قائمة</translation>
    </message>
    <message>
      <source>Field of the metadata</source>
      <translation>حقل من البيانات</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>تطبيق</translation>
    </message>
    <message>
      <source>Selected: {number}</source>
      <translation>المحدد: {number}</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>قيمة</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <source>New name</source>
      <translation>الاسم الجديد</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>الموسِّم</translation>
    </message>
    <message>
      <source>by</source>
      <translation>بـ</translation>
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message>
      <source>Label as</source>
      <translation>توسيم بالنوع</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>قبول</translation>
    </message>
    <message>
      <source>Flag a doubt</source>
      <translation>رفع علامة الشك</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>What to do with what was found</source>
      <translation>ما يُفعل بما عُثر عليه</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>The comment</source>
      <translation>التعليق</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>تنفيذ</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Search for something first.</source>
      <translation>ابحث عن شيء أولاً.</translation>
    </message>
    <message>
      <source>Write the comment first.</source>
      <translation>اكتب التعليق أولاً.</translation>
    </message>
    <message>
      <source>Would be done at {number} places in {articles} articles</source>
      <translation>عدد المواضع التي سيُنفَّذ فيها: {number}، وعدد مقالاتها: {articles}</translation>
    </message>
    <message>
      <source>Done at {number} places in {articles} articles</source>
      <translation>عدد المواضع التي نُفِّذ فيها: {number}، وعدد مقالاتها: {articles}</translation>
    </message>
    <message>
      <source>left, for it is so already: {number}</source>
      <translation>تُرك لأنه كذلك من قبل: {number}</translation>
    </message>
    <message>
      <source>left, for nothing of yours is marked there: {number}</source>
      <translation>تُرك لأنه ليس لك فيه توسيم: {number}</translation>
    </message>
    <message>
      <source>left, for it cannot be done there: {number}</source>
      <translation>تُرك لأن ذلك لا يصح فيه: {number}</translation>
    </message>
    <message>
      <source>left in {articles} finished or locked articles: {number}</source>
      <translation>تُرك في مقالات منجزة أو مقفلة (عددها {articles}): {number}</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>All layers</source>
      <translation>كل الطبقات</translation>
    </message>
    <message>
      <source>Save the picture…</source>
      <translation>حفظ الصورة…</translation>
    </message>
    <message>
      <source>Save the table…</source>
      <translation>حفظ الجدول…</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>حفظ الصورة</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>حفظ الجدول</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>حُفظ: {file}</translation>
    </message>
  </context>
  <context>
    <name>Changing</name>
    <message>
      <source>Nothing was changed: there is nothing here that this would change.</source>
      <translation>لم يتغير شيء: ليس هنا ما يغيّره هذا.</translation>
    </message>
    <message>
      <source>An edit is still under way: wait until it is done, then try again.</source>
      <translation>ما زال تعديل جارياً: انتظر حتى ينتهي، ثم أعد المحاولة.</translation>
    </message>
  </context>
  <context>
    <name>Checking</name>
    <message>
      <source>Nothing is open in this article.</source>
      <translation>لا شيء مفتوح في هذا المقال.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceBar</name>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>How far the differences are walked through (G)</source>
      <translation>مدى التنقل بين الاختلافات (G)</translation>
    </message>
    <message>
      <source>This article</source>
      <translation>هذا المقال</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>كل المقالات</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>بأي ترتيب</translation>
    </message>
    <message>
      <source>Kind of difference</source>
      <translation>صنف الاختلاف</translation>
    </message>
    <message>
      <source>All differences</source>
      <translation>كل الاختلافات</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>Annotators have numbers instead of names here, in Compare, in Agreement and where other versions are offered. Lists of the corpus, exports and signed reports name everybody.</source>
      <translation>للموسّمين أرقام بدل أسمائهم هنا وفي المقارنة والاتفاق وحيث تُعرض النسخ الأخرى. أما قوائم المدونة والملفات المصدّرة والتقارير الموقّعة فتذكر أسماء الجميع.</translation>
    </message>
    <message>
      <source>All layers</source>
      <translation>كل الطبقات</translation>
    </message>
    <message>
      <source>Hide names</source>
      <translation>إخفاء الأسماء</translation>
    </message>
    <message>
      <source>Adjudication</source>
      <translation>التحكيم</translation>
    </message>
    <message>
      <source>Annotator {number}</source>
      <translation>الموسّم {number}</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>{label} again</source>
      <translation>{label} مرة أخرى</translation>
    </message>
    <message>
      <source>Stop painting</source>
      <translation>إنهاء التلوين</translation>
    </message>
    <message>
      <source>Paint</source>
      <translation>تلوين</translation>
    </message>
    <message>
      <source>Mark it</source>
      <translation>توسيم</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>ترك</translation>
    </message>
    <message>
      <source>Mark all ({number})</source>
      <translation>توسيم الكل ({number})</translation>
    </message>
    <message>
      <source>Subtype</source>
      <translation>النوع الفرعي</translation>
    </message>
    <message>
      <source>Other roles</source>
      <translation>أدوار أخرى</translation>
    </message>
    <message>
      <source>Other attributes</source>
      <translation>سمات أخرى</translation>
    </message>
    <message>
      <source>Whose work</source>
      <translation>عمل مَن</translation>
    </message>
    <message>
      <source>everybody's</source>
      <translation>عمل الجميع</translation>
    </message>
    <message>
      <source>gold</source>
      <translation>المرجع الذهبي</translation>
    </message>
    <message>
      <source>the first one</source>
      <translation>الأولى</translation>
    </message>
  </context>
  <context>
    <name>Choosers</name>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>المقياس</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Who is compared with whom</source>
      <translation>من يُقارن بمن</translation>
    </message>
    <message>
      <source>Whose work counts</source>
      <translation>أي عمل يُحسب</translation>
    </message>
    <message>
      <source>One another</source>
      <translation>بعضهم ببعض</translation>
    </message>
    <message>
      <source>Each with the gold</source>
      <translation>كلٌّ بالمرجع الذهبي</translation>
    </message>
    <message>
      <source>All work</source>
      <translation>كل العمل</translation>
    </message>
    <message>
      <source>Finished work</source>
      <translation>العمل المنجز</translation>
    </message>
    <message>
      <source>All types</source>
      <translation>كل الأنواع</translation>
    </message>
  </context>
  <context>
    <name>ColumnTable</name>
    <message>
      <source>First rows of the table</source>
      <translation>أول صفوف الجدول</translation>
    </message>
    <message>
      <source>What {column} holds</source>
      <translation>ما يحويه العمود {column}</translation>
    </message>
    <message>
      <source>as it is named</source>
      <translation>باسمه كما هو</translation>
    </message>
  </context>
  <context>
    <name>Columns</name>
    <message>
      <source>Part: {split}</source>
      <translation>القسم: {split}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Annotated by</source>
      <translation>وسّمها</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>مسندة إلى</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>المكررات</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>تاريخ التحديث</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>الوكالة</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Variety</source>
      <translation>اللهجة</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>الرابط</translation>
    </message>
    <message>
      <source>Date as written</source>
      <translation>التاريخ كما كُتب</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>الشهر</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>السنة</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>المرجع الذهبي</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>مكرر</translation>
    </message>
    <message>
      <source>versions: {number}</source>
      <translation>نسخ أخرى: {number}</translation>
    </message>
    <message>
      <source>{who}: {status}, annotations: {number}</source>
      <translation>{who}: {status}، التوسيمات: {number}</translation>
    </message>
  </context>
  <context>
    <name>CompareBar</name>
    <message>
      <source>What counts as the same</source>
      <translation>ما يُعدّ متطابقاً</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>جنباً إلى جنب</translation>
    </message>
    <message>
      <source>Overlaid</source>
      <translation>في نص واحد</translation>
    </message>
    <message>
      <source>The same is:</source>
      <translation>المتطابق هو:</translation>
    </message>
  </context>
  <context>
    <name>ComparePage</name>
    <message>
      <source>Comparing…</source>
      <translation>تجري المقارنة…</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <source>not marked</source>
      <translation>لم يوسَّم</translation>
    </message>
    <message>
      <source>Everything alike</source>
      <translation>كل شيء متطابق</translation>
    </message>
    <message>
      <source>Mentions: words that overlap</source>
      <translation>الأذكار: كلمات متداخلة</translation>
    </message>
    <message>
      <source>Mentions: the same words</source>
      <translation>الأذكار: الكلمات نفسها</translation>
    </message>
    <message>
      <source>Mentions: overlap and type</source>
      <translation>الأذكار: التداخل والنوع</translation>
    </message>
    <message>
      <source>Mentions: the same words and type</source>
      <translation>الأذكار: الكلمات نفسها والنوع</translation>
    </message>
    <message>
      <source>Mentions: type, and words but for clitics and al-</source>
      <translation>الأذكار: النوع والكلمات دون اللواصق و«ال»</translation>
    </message>
    <message>
      <source>Entities: a mention in common</source>
      <translation>الكيانات: ذِكر مشترك</translation>
    </message>
    <message>
      <source>Entities: a mention in common and the type</source>
      <translation>الكيانات: ذِكر مشترك والنوع</translation>
    </message>
    <message>
      <source>Relations: the same ends</source>
      <translation>العلاقات: الطرفان أنفسهما</translation>
    </message>
    <message>
      <source>Relations: type, and ends that overlap</source>
      <translation>العلاقات: النوع وطرفان متداخلان</translation>
    </message>
    <message>
      <source>Relations: type, ends and direction</source>
      <translation>العلاقات: النوع والطرفان والاتجاه</translation>
    </message>
    <message>
      <source>Events: the trigger found</source>
      <translation>الأحداث: لفظ الحدث</translation>
    </message>
    <message>
      <source>Events: the trigger and its type</source>
      <translation>الأحداث: لفظ الحدث ونوعه</translation>
    </message>
    <message>
      <source>Events: the arguments found</source>
      <translation>الأحداث: المشاركون</translation>
    </message>
    <message>
      <source>Events: the arguments and their roles</source>
      <translation>الأحداث: المشاركون وأدوارهم</translation>
    </message>
    <message>
      <source>Stances: holder and target</source>
      <translation>المواقف: الصاحب والمتعلَّق</translation>
    </message>
    <message>
      <source>Stances: with polarity</source>
      <translation>المواقف: مع الاتجاه</translation>
    </message>
    <message>
      <source>Stances: with all attributes</source>
      <translation>المواقف: مع كل السمات</translation>
    </message>
    <message>
      <source>Stances: with the evidence</source>
      <translation>المواقف: مع الدليل</translation>
    </message>
    <message>
      <source>not in all</source>
      <translation>عند بعضهم</translation>
    </message>
    <message>
      <source>only here</source>
      <translation>هنا فقط</translation>
    </message>
    <message>
      <source>signs</source>
      <translation>علامات</translation>
    </message>
    <message>
      <source>clitic</source>
      <translation>لاصقة</translation>
    </message>
    <message>
      <source>article al-</source>
      <translation>أل التعريف</translation>
    </message>
    <message>
      <source>title</source>
      <translation>لقب</translation>
    </message>
    <message>
      <source>construct</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>edge</source>
      <translation>حد</translation>
    </message>
    <message>
      <source>type</source>
      <translation>نوع</translation>
    </message>
    <message>
      <source>attribute</source>
      <translation>سمة</translation>
    </message>
    <message>
      <source>role</source>
      <translation>دور</translation>
    </message>
    <message>
      <source>entity</source>
      <translation>كيان</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>المرجع الذهبي</translation>
    </message>
    <message>
      <source>next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>previous</source>
      <translation>السابق</translation>
    </message>
    <message>
      <source>to the place</source>
      <translation>إلى الموضع</translation>
    </message>
    <message>
      <source>annotate here</source>
      <translation>توسيم هنا</translation>
    </message>
    <message>
      <source>adjudicate here</source>
      <translation>تحكيم هنا</translation>
    </message>
    <message>
      <source>overlaid or side by side</source>
      <translation>في نص واحد أو جنباً إلى جنب</translation>
    </message>
    <message>
      <source>another article</source>
      <translation>مقال آخر</translation>
    </message>
    <message>
      <source>Choose at least two to compare.</source>
      <translation>اختر اثنين على الأقل للمقارنة.</translation>
    </message>
    <message>
      <source>The same: {number}</source>
      <translation>المتطابق: {number}</translation>
    </message>
    <message>
      <source>different: {number}</source>
      <translation>المختلف: {number}</translation>
    </message>
    <message>
      <source>only one has it: {number}</source>
      <translation>عند واحد فقط: {number}</translation>
    </message>
    <message>
      <source>only here: {mentions}</source>
      <translation>هنا فقط: {mentions}</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Keep this one ({key})</source>
      <translation>الإبقاء على هذا ({key})</translation>
    </message>
    <message>
      <source>Previous difference (,)</source>
      <translation>الاختلاف السابق (,)</translation>
    </message>
    <message>
      <source>Next difference (.)</source>
      <translation>الاختلاف التالي (.)</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>تجري المقارنة…</translation>
    </message>
    <message>
      <source>Difference {number} of {all}</source>
      <translation>الاختلاف {number} من {all}</translation>
    </message>
    <message>
      <source>The articles do not differ.</source>
      <translation>لا اختلاف بين المقالين.</translation>
    </message>
  </context>
  <context>
    <name>ConcordanceRows</name>
    <message>
      <source>What was found</source>
      <translation>ما عُثر عليه</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>In the other version</source>
      <translation>في النسخة الأخرى</translation>
    </message>
    <message>
      <source>In this one</source>
      <translation>في هذه النسخة</translation>
    </message>
    <message>
      <source>What does not fit, and where the texts differ</source>
      <translation>ما لا يوافق، ومواضع اختلاف النصين</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>لا يوافق</translation>
    </message>
    <message>
      <source>Loses what filled a role, or a span</source>
      <translation>يفقد ما يملأ دوراً أو جزءاً من نصه</translation>
    </message>
    <message>
      <source>Written otherwise, but reads the same</source>
      <translation>يُكتب بشكل آخر ويُقرأ كما هو</translation>
    </message>
    <message>
      <source>Where the texts differ</source>
      <translation>مواضع اختلاف النصين</translation>
    </message>
    <message>
      <source>and more: {number}</source>
      <translation>وغيرها: {number}</translation>
    </message>
    <message>
      <source>nothing stands there now</source>
      <translation>لا شيء في موضعه الآن</translation>
    </message>
    <message>
      <source>other words stand there</source>
      <translation>في موضعه كلمات أخرى</translation>
    </message>
    <message>
      <source>none of its mentions fits</source>
      <translation>لا يوافق أي ذِكر من أذكاره</translation>
    </message>
    <message>
      <source>one of its ends does not fit</source>
      <translation>أحد طرفيها لا يوافق</translation>
    </message>
    <message>
      <source>nothing that filled it fits</source>
      <translation>لا يوافق شيء مما كان يملؤه</translation>
    </message>
    <message>
      <source>Drop files and folders here</source>
      <translation>أفلت الملفات والمجلدات هنا</translation>
    </message>
    <message>
      <source>Plain text, web pages, Word, PDF, tables (CSV, Excel, JSON), zip archives and whole folders. Nothing is stored before you press Import.</source>
      <translation>نصوص وصفحات وب وملفات Word وPDF وجداول (CSV وExcel وJSON) وأرشيفات zip ومجلدات كاملة. لا يُحفظ شيء قبل أن تضغط «استيراد».</translation>
    </message>
    <message>
      <source>Annotated files are recognised by what is in them: brat, CoNLL, WebAnno, INCEpTION, doccano, Label Studio, Prodigy, GATE, TEI, ACE and ERE.</source>
      <translation>تُعرف الملفات الموسّمة بما فيها: brat وCoNLL وWebAnno وINCEpTION وdoccano وLabel Studio وProdigy وGATE وTEI وACE وERE.</translation>
    </message>
    <message>
      <source>What the columns hold</source>
      <translation>ما تحويه الأعمدة</translation>
    </message>
    <message>
      <source>Encoding: {name}</source>
      <translation>الترميز: {name}</translation>
    </message>
    <message>
      <source>How it begins</source>
      <translation>بداية النص</translation>
    </message>
    <message>
      <source>The encoding was recognised. Does it read well?</source>
      <translation>عُرف الترميز. أيُقرأ النص سليماً؟</translation>
    </message>
    <message>
      <source>Which of these reads well?</source>
      <translation>أيّ هذه يُقرأ سليماً؟</translation>
    </message>
    <message>
      <source>K · Keep it as it is</source>
      <translation>إبقاؤه كما هو · K</translation>
    </message>
    <message>
      <source>R · Repair it</source>
      <translation>إصلاحه · R</translation>
    </message>
    <message>
      <source>What is done is recorded: {steps}.</source>
      <translation>يُسجَّل ما يُفعل: {steps}.</translation>
    </message>
  </context>
  <context>
    <name>DifferencesModel</name>
    <message>
      <source>paragraph {number}</source>
      <translation>الفقرة {number}</translation>
    </message>
  </context>
  <context>
    <name>DifferencesView</name>
    <message>
      <source>Differences</source>
      <translation>الاختلافات</translation>
    </message>
  </context>
  <context>
    <name>DocumentList</name>
    <message>
      <source>Filter articles</source>
      <translation>تصفية المقالات</translation>
    </message>
    <message>
      <source>Which articles are listed</source>
      <translation>المقالات المعروضة</translation>
    </message>
    <message>
      <source>My articles</source>
      <translation>مقالاتي</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>كل المقالات</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Finished: {done} of {all}</source>
      <translation>أُنجز {done} من {all}</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message>
      <source>The same text</source>
      <translation>النص نفسه</translation>
    </message>
    <message>
      <source>The same words</source>
      <translation>الكلمات نفسها</translation>
    </message>
    <message>
      <source>Nearly the same</source>
      <translation>شبه متطابقين</translation>
    </message>
    <message>
      <source>One stands in the other</source>
      <translation>أحدهما داخل الآخر</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>مُبقى عليه</translation>
    </message>
    <message>
      <source>Keep: the most annotated</source>
      <translation>يُبقى عليه: الأكثر توسيماً</translation>
    </message>
    <message>
      <source>Keep: the longest</source>
      <translation>يُبقى عليه: الأطول</translation>
    </message>
    <message>
      <source>Keep: the earliest</source>
      <translation>يُبقى عليه: الأقدم</translation>
    </message>
    <message>
      <source>Keep: the first in the corpus</source>
      <translation>يُبقى عليه: الأول في المدونة</translation>
    </message>
    <message>
      <source>Linked by hand</source>
      <translation>رُبط يدوياً</translation>
    </message>
    <message>
      <source>Linked · {how}</source>
      <translation>مربوط · {how}</translation>
    </message>
    <message>
      <source>Words: {number}</source>
      <translation>الكلمات: {number}</translation>
    </message>
    <message>
      <source>Annotations: {number}</source>
      <translation>التوسيمات: {number}</translation>
    </message>
    <message>
      <source>No duplicates were found.</source>
      <translation>لا مكررات في المدونة.</translation>
    </message>
    <message>
      <source>Groups: {groups} · duplicates: {duplicates} · still open: {waiting}</source>
      <translation>المجموعات: {groups} · المكررات: {duplicates} · لم يُبتّ فيها: {waiting}</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPane</name>
    <message>
      <source>Groups of duplicates</source>
      <translation>مجموعات المكررات</translation>
    </message>
    <message>
      <source>Keep one of each group, link the rest</source>
      <translation>الإبقاء على واحد من كل مجموعة وربط البقية</translation>
    </message>
    <message>
      <source>Keep the first, link its group (Enter)</source>
      <translation>الإبقاء على الأول وربط مجموعته (Enter)</translation>
    </message>
    <message>
      <source>Different (D)</source>
      <translation>مختلفان (D)</translation>
    </message>
    <message>
      <source>Versions, keep both (V)</source>
      <translation>نسختان، يُبقى عليهما (V)</translation>
    </message>
    <message>
      <source>Unlink (U)</source>
      <translation>فك الربط (U)</translation>
    </message>
    <message>
      <source>Open in the text (O)</source>
      <translation>فتح المقال (O)</translation>
    </message>
    <message>
      <source>Next group (N)</source>
      <translation>المجموعة التالية (N)</translation>
    </message>
    <message>
      <source>Articles were added or removed since: find duplicates again.</source>
      <translation>أضيفت مقالات أو حُذفت منذ آخر بحث: ابحث عن المكررات من جديد.</translation>
    </message>
  </context>
  <context>
    <name>Empty</name>
    <message>
      <source>There is nothing to compare yet</source>
      <translation>لا شيء يُقارَن بعد</translation>
    </message>
    <message>
      <source>Assign articles…</source>
      <translation>إسناد المقالات…</translation>
    </message>
    <message>
      <source>Import a colleague's work…</source>
      <translation>استيراد عمل زميل…</translation>
    </message>
    <message>
      <source>Compare all work</source>
      <translation>مقارنة كل العمل</translation>
    </message>
    <message>
      <source>Compare with the gold</source>
      <translation>المقارنة بالمرجع الذهبي</translation>
    </message>
    <message>
      <source>Agreement is measured where two annotators have annotated the same article. Give an article to two annotators, or import what a colleague made of it.</source>
      <translation>يُقاس الاتفاق حيث وسّم موسّمان المقال نفسه. أسند مقالاً إلى موسّمَين، أو استورد ما وسّمه زميل فيه.</translation>
    </message>
    <message>
      <source>No article is finished by two annotators yet.</source>
      <translation>لا مقال أنجزه موسّمان بعد.</translation>
    </message>
    <message>
      <source>Annotators so far: {names}</source>
      <translation>الموسّمون حتى الآن: {names}</translation>
    </message>
    <message>
      <source>There is nothing to compare in this article</source>
      <translation>لا شيء يُقارَن في هذا المقال</translation>
    </message>
    <message>
      <source>Choose an article…</source>
      <translation>اختيار مقال…</translation>
    </message>
    <message>
      <source>No article is open: choose one in the list of articles.</source>
      <translation>لا مقال مفتوح: اختر مقالاً من قائمة المقالات.</translation>
    </message>
    <message>
      <source>To compare, the article needs the work of two people, or of one and gold. Give it to a second annotator, import what a colleague made of it, or choose another article.</source>
      <translation>تحتاج المقارنة إلى عمل موسّمَين على المقال، أو عمل موسّم ومعه المرجع الذهبي. أسند المقال إلى موسّم ثان، أو استورد عمل زميل عليه، أو اختر مقالاً آخر.</translation>
    </message>
    <message>
      <source>Annotated so far by: {names}</source>
      <translation>وسّمه حتى الآن: {names}</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>Formats</source>
      <translation>الصيغ</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Export all the same</source>
      <translation>التصدير مع ذلك</translation>
    </message>
    <message>
      <source>Do not export</source>
      <translation>عدم التصدير</translation>
    </message>
    <message>
      <source>This format cannot carry everything. You see what is lost before it is kept.</source>
      <translation>لا تحمل هذه الصيغة كل شيء. سترى ما يُفقد قبل أن يُحفظ.</translation>
    </message>
    <message>
      <source>This format carries everything.</source>
      <translation>تحمل هذه الصيغة كل شيء.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Not all can be carried. Nothing is in its place yet.</source>
      <translation>لا تحمل الصيغة كل شيء. لم يُوضع شيء في مكانه بعد.</translation>
    </message>
  </context>
  <context>
    <name>ExportRun</name>
    <message>
      <source>Exported to {file}</source>
      <translation>صُدّر إلى {file}</translation>
    </message>
    <message>
      <source>see {file}</source>
      <translation>انظر {file}</translation>
    </message>
  </context>
  <context>
    <name>Exporting</name>
    <message>
      <source>Search for something first.</source>
      <translation>ابحث عن شيء أولاً.</translation>
    </message>
    <message>
      <source>Export the concordance</source>
      <translation>تصدير مواضع الكلمة</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>جداول (*.csv)</translation>
    </message>
    <message>
      <source>Hits written to {file}: {number}</source>
      <translation>المواضع المكتوبة في {file}: {number}</translation>
    </message>
  </context>
  <context>
    <name>FaultList</name>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Save the list…</source>
      <translation>حفظ القائمة…</translation>
    </message>
    <message>
      <source>Copied: {number}</source>
      <translation>نُسخ: {number}</translation>
    </message>
    <message>
      <source>Save the list</source>
      <translation>حفظ القائمة</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>نص (*.txt)</translation>
    </message>
    <message>
      <source>The list cannot be written ({reason}).</source>
      <translation>لا يمكن كتابة القائمة ({reason}).</translation>
    </message>
    <message>
      <source>The list is in {file}.</source>
      <translation>القائمة في {file}.</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <source>Ways to see it</source>
      <translation>طرق العرض</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>المصفوفة</translation>
    </message>
    <message>
      <source>By type</source>
      <translation>حسب النوع</translation>
    </message>
    <message>
      <source>By article</source>
      <translation>حسب المقال</translation>
    </message>
    <message>
      <source>Confusions</source>
      <translation>الخلط بين الأنواع</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>عبر الزمن</translation>
    </message>
    <message>
      <source>With themselves</source>
      <translation>مع أنفسهم</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>الاقتراحات</translation>
    </message>
    <message>
      <source>Articles in each window</source>
      <translation>المقالات في كل نافذة</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
  </context>
  <context>
    <name>FileTable</name>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Recognised as</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
  </context>
  <context>
    <name>Filtering</name>
    <message>
      <source>Filter: words of the text, outlet:…, date:2021..2022</source>
      <translation>تصفية: كلمات من النص، مصدر:…، تاريخ:2021..2022</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>المرشّحات المحفوظة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Only:</source>
      <translation>فقط:</translation>
    </message>
    <message>
      <source>Without: {field}</source>
      <translation>بلا {field}</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>مقالاتي</translation>
    </message>
    <message>
      <source>Finished by me</source>
      <translation>أنجزتُها</translation>
    </message>
    <message>
      <source>Assigned to nobody</source>
      <translation>غير مسندة</translation>
    </message>
    <message>
      <source>Annotated by nobody</source>
      <translation>لم يوسّمها أحد</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>المكررات</translation>
    </message>
  </context>
  <context>
    <name>FindingAgain</name>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>أُوقف العمل، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>Articles with other regions or metadata than before: {number}</source>
      <translation>مقالات تغيّرت مناطقها أو بياناتها الوصفية: {number}</translation>
    </message>
  </context>
  <context>
    <name>Fonts</name>
    <message>
      <source>This font does not say where lam ends and alef begins in «لا»: Hashiya divides it in the middle.</source>
      <translation>لا يبيّن هذا الخط أين تنتهي اللام وتبدأ الألف في «لا»: تقسمها حاشية من الوسط.</translation>
    </message>
  </context>
  <context>
    <name>GivingBack</name>
    <message>
      <source>Whose work is given back</source>
      <translation>عمل مَن يُعاد إليه</translation>
    </message>
    <message>
      <source>What is to be looked at again?</source>
      <translation>ما الذي ينبغي النظر فيه ثانية؟</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>Give back</source>
      <translation>إعادة</translation>
    </message>
  </context>
  <context>
    <name>GroupTable</name>
    <message>
      <source>Group</source>
      <translation>المجموعة</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>التشابه</translation>
    </message>
  </context>
  <context>
    <name>Guidelines</name>
    <message>
      <source>Add a file…</source>
      <translation>إضافة ملف…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Guidelines to freeze</source>
      <translation>الإرشادات المرفقة بالإصدار</translation>
    </message>
    <message>
      <source>Text (*.md *.txt *.html)</source>
      <translation>نص (*.md *.txt *.html)</translation>
    </message>
    <message>
      <source>those of the scheme alone</source>
      <translation>إرشادات المخطط وحدها</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source>Before</source>
      <translation>قبلها</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>الكلمة</translation>
    </message>
    <message>
      <source>After</source>
      <translation>بعدها</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>Sort by this</source>
      <translation>الترتيب بحسب هذا</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>(no key)</source>
      <translation>(بلا مفتاح)</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Help and keys</source>
      <translation>المساعدة والمفاتيح</translation>
    </message>
  </context>
  <context>
    <name>Hints</name>
    <message>
      <source>{role}: Tab to a glowing mark, Enter to take it; Esc to leave</source>
      <translation>{role}: انتقل بمفتاح Tab إلى علامة مضيئة ثم Enter لأخذها، وEsc للخروج</translation>
    </message>
    <message>
      <source>Tab to the other mention, Enter to join; J for an entity of its own; Esc to leave</source>
      <translation>انتقل بمفتاح Tab إلى الذكر الآخر ثم Enter للضم، أو اضغط J ثانيةً لكيان مستقل، وEsc للخروج</translation>
    </message>
    <message>
      <source>To read only: these annotations are not yours</source>
      <translation>للقراءة فقط: هذه التوسيمات ليست لك</translation>
    </message>
    <message>
      <source>{role}: the key marks the words, and they fill it; Esc to leave</source>
      <translation>{role}: المفتاح يوسم الكلمات فتملأ الدور، وEsc للخروج</translation>
    </message>
    <message>
      <source>{role}: select words and press the key of their type; Esc to leave</source>
      <translation>{role}: حدّد كلمات واضغط مفتاح نوعها، وEsc للخروج</translation>
    </message>
    <message>
      <source>{words}: Tab goes to the next one, Esc leaves</source>
      <translation>{words}: المفتاح Tab للتالي، وEsc للخروج</translation>
    </message>
    <message>
      <source>Choose a label, then click words or drag over them; Esc stops</source>
      <translation>اختر صنفاً ثم انقر الكلمات أو اسحب فوقها؛ Esc للإنهاء</translation>
    </message>
    <message>
      <source>{label}: click words or drag over them; Esc stops</source>
      <translation>{label}: انقر الكلمات أو اسحب فوقها؛ Esc للإنهاء</translation>
    </message>
    <message>
      <source>J joins, Delete removes, Esc leaves</source>
      <translation>للضم J، وللحذف Delete، وللخروج Esc</translation>
    </message>
    <message>
      <source>Delete removes, Esc leaves</source>
      <translation>للحذف Delete، وللخروج Esc</translation>
    </message>
    <message>
      <source>Select words to mark them; Tab goes from mark to mark</source>
      <translation>حدد كلمات لتوسيمها، وTab للتنقل بين العلامات</translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <source>Files to import</source>
      <translation>الملفات المراد استيرادها</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>إضافة ملفات…</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>إضافة مجلد…</translation>
    </message>
    <message>
      <source>Clear the list</source>
      <translation>إفراغ القائمة</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Save the report…</source>
      <translation>حفظ التقرير…</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>استيراد مقالات</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>استيراد مجلد</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>حفظ التقرير</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>جداول (*.csv)</translation>
    </message>
    <message>
      <source>The report is in {file}.</source>
      <translation>التقرير في {file}.</translation>
    </message>
    <message>
      <source>Files: {number}</source>
      <translation>الملفات: {number}</translation>
    </message>
    <message>
      <source>looking at them…</source>
      <translation>يجري فحصها…</translation>
    </message>
    <message>
      <source>waiting for a decision: {number}</source>
      <translation>بانتظار قرار: {number}</translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message>
      <source>Plain text</source>
      <translation>نص عادي</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>صفحة وب</translation>
    </message>
    <message>
      <source>Web archive</source>
      <translation>صفحة وب محفوظة</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>جدول</translation>
    </message>
    <message>
      <source>Excel table</source>
      <translation>جدول Excel</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>ملف JSON</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>مستند Word</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>ملف PDF</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>أرشيف</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
      <source>Address (URL)</source>
      <translation>الرابط (URL)</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>الوكالة</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>تاريخ التحديث</translation>
    </message>
    <message>
      <source>Place (dateline)</source>
      <translation>مكان الخبر</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
      <source>Language variety</source>
      <translation>المستوى اللغوي</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>المعرّف</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <source>choose the encoding</source>
      <translation>اختر الترميز</translation>
    </message>
    <message>
      <source>repair, or keep?</source>
      <translation>إصلاح أم إبقاء؟</translation>
    </message>
    <message>
      <source>choose the format</source>
      <translation>اختر الصيغة</translation>
    </message>
    <message>
      <source>say what its types are</source>
      <translation>بيّن ما تقابله أنواعه</translation>
    </message>
    <message>
      <source>import the rest, or nothing?</source>
      <translation>يُستورد الباقي، أم لا شيء؟</translation>
    </message>
    <message>
      <source>choose the columns</source>
      <translation>اختر الأعمدة</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>لا يمكن قراءته</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>لم يُستورد</translation>
    </message>
    <message>
      <source>added</source>
      <translation>أُضيف</translation>
    </message>
    <message>
      <source>annotations</source>
      <translation>توسيمات</translation>
    </message>
    <message>
      <source>already there</source>
      <translation>موجود من قبل</translation>
    </message>
    <message>
      <source>The text is {now}, but was read as {was}.</source>
      <translation>النص بترميز {now} لكنه قُرئ بترميز {was}.</translation>
    </message>
    <message>
      <source>The lines run from left to right, as old programs stored them.</source>
      <translation>الأسطر مخزَّنة من اليسار إلى اليمين كما في البرامج القديمة.</translation>
    </message>
    <message>
      <source>The letters are presentation forms, which no search finds.</source>
      <translation>الحروف مخزَّنة بأشكال العرض، فلا يجدها بحث.</translation>
    </message>
    <message>
      <source>read as {was}</source>
      <translation>قُرئ بترميز {was}</translation>
    </message>
    <message>
      <source>damaged bytes: {number}</source>
      <translation>بايتات تالفة: {number}</translation>
    </message>
    <message>
      <source>text taken from {was}</source>
      <translation>أُخذ النص من {was}</translation>
    </message>
    <message>
      <source>garbled letters repaired</source>
      <translation>أُصلحت الحروف المشوّهة</translation>
    </message>
    <message>
      <source>lines turned round</source>
      <translation>قُلبت الأسطر</translation>
    </message>
    <message>
      <source>presentation forms made letters</source>
      <translation>رُدّت أشكال العرض إلى حروفها</translation>
    </message>
    <message>
      <source>doubtful lines: {number}</source>
      <translation>أسطر مشكوك فيها: {number}</translation>
    </message>
    <message>
      <source>line ends made alike: {number}</source>
      <translation>نهايات أسطر وُحّدت: {number}</translation>
    </message>
    <message>
      <source>byte order mark taken out</source>
      <translation>حُذفت علامة ترتيب البايتات</translation>
    </message>
    <message>
      <source>control characters taken out: {number}</source>
      <translation>محارف تحكم حُذفت: {number}</translation>
    </message>
    <message>
      <source>halves of characters replaced: {number}</source>
      <translation>أنصاف محارف استُبدلت: {number}</translation>
    </message>
    <message>
      <source>characters that are none replaced: {number}</source>
      <translation>محارف غير صالحة استُبدلت: {number}</translation>
    </message>
    <message>
      <source>without an ending</source>
      <translation>بلا امتداد</translation>
    </message>
    <message>
      <source>files of other kinds passed over: {number}</source>
      <translation>ملفات من أنواع أخرى لم تُقرأ: {number}</translation>
    </message>
    <message>
      <source>Articles added: {number}</source>
      <translation>المقالات المضافة: {number}</translation>
    </message>
    <message>
      <source>already there: {number}</source>
      <translation>الموجودة من قبل: {number}</translation>
    </message>
    <message>
      <source>annotations: {number}</source>
      <translation>التوسيمات: {number}</translation>
    </message>
    <message>
      <source>stopped before the end</source>
      <translation>أُوقف العمل قبل نهايته</translation>
    </message>
    <message>
      <source>left out: {number}</source>
      <translation>لم يُستورد: {number}</translation>
    </message>
    <message>
      <source>over {title}: the same text</source>
      <translation>فوق {title}: النص نفسه</translation>
    </message>
    <message>
      <source>over {title}: the same letters</source>
      <translation>فوق {title}: الحروف نفسها</translation>
    </message>
    <message>
      <source>over {title}: by its words</source>
      <translation>فوق {title}: بحسب كلماته</translation>
    </message>
    <message>
      <source>a new article</source>
      <translation>مقال جديد</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Guideline</source>
      <translation>الإرشادات</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>الأدوار</translation>
    </message>
    <message>
      <source>Add a fixed filler…</source>
      <translation>إضافة قيمة ثابتة…</translation>
    </message>
    <message>
      <source>Empty this role</source>
      <translation>إفراغ هذا الدور</translation>
    </message>
    <message>
      <source>Bring forward</source>
      <translation>تقديم</translation>
    </message>
    <message>
      <source>Entity</source>
      <translation>الكيان</translation>
    </message>
    <message>
      <source>Pick a mention of the other entity…</source>
      <translation>اختر ذِكراً للكيان الآخر…</translation>
    </message>
    <message>
      <source>Merge with another entity (J)</source>
      <translation>دمج بكيان آخر (J)</translation>
    </message>
    <message>
      <source>Pick the other mention…</source>
      <translation>اختر الذكر الآخر…</translation>
    </message>
    <message>
      <source>Join with another mention (J)</source>
      <translation>ضمّ إلى ذكر آخر (J)</translation>
    </message>
    <message>
      <source>Take out of the entity</source>
      <translation>إخراج من الكيان</translation>
    </message>
    <message>
      <source>Start an entity of its own</source>
      <translation>بدء كيان مستقل</translation>
    </message>
    <message>
      <source>Takes part in</source>
      <translation>يشارك في</translation>
    </message>
    <message>
      <source>There are no articles in this corpus yet.</source>
      <translation>لا مقالات في هذه المدونة بعد.</translation>
    </message>
    <message>
      <source>Import articles…</source>
      <translation>استيراد مقالات…</translation>
    </message>
    <message>
      <source>Not so:</source>
      <translation>ليس هكذا:</translation>
    </message>
    <message>
      <source>Split the ticked into an entity of their own</source>
      <translation>فصل المحدَّد في كيان مستقل</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>In doubt</source>
      <translation>موضع شك</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>القرارات</translation>
    </message>
  </context>
  <context>
    <name>JobBar</name>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>The scheme was changed since: {count} steps do not fit it any more.</source>
      <translation>تغيّر المخطط منذ ذلك الحين: خطوات عددها {count} لم تعد تناسبه.</translation>
    </message>
  </context>
  <context>
    <name>KeyPanel</name>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Filter by words or keys</source>
      <translation>تصفية بالكلمات أو المفاتيح</translation>
    </message>
    <message>
      <source>Change (Enter)</source>
      <translation>تغيير (Enter)</translation>
    </message>
    <message>
      <source>Take it from there</source>
      <translation>خذه من هناك</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <source>As at first</source>
      <translation>كما كان أولاً</translation>
    </message>
    <message>
      <source>All as at first</source>
      <translation>الكل كما كان أولاً</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>الأمر</translation>
    </message>
    <message>
      <source>All actions with their keys</source>
      <translation>الأوامر كلها ومفاتيحها</translation>
    </message>
    <message>
      <source>Press the new keys; Esc leaves them as they are.</source>
      <translation>اضغط المفاتيح الجديدة؛ وEsc يتركها كما هي.</translation>
    </message>
    <message>
      <source>{keys} already belongs to {action}; it can be taken from there.</source>
      <translation>‏{keys} مفتاح الأمر {action}؛ ويمكن أخذه منه.</translation>
    </message>
    <message>
      <source>{keys} moves the caret: choose other keys.</source>
      <translation>‏{keys} يحرك المؤشر: اختر مفاتيح أخرى.</translation>
    </message>
    <message>
      <source>{keys} marks: plain keys belong to the scheme. Hold Ctrl or Alt with it.</source>
      <translation>‏{keys} يوسّم: فالمفاتيح المفردة للمخطط. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
      <source>{keys} has the same use everywhere: choose other keys.</source>
      <translation>لـ{keys} الاستعمال نفسه في كل مكان: اختر مفاتيح أخرى.</translation>
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>Sheet of all keys</source>
      <translation>ورقة المفاتيح كلها</translation>
    </message>
    <message>
      <source>Save to print…</source>
      <translation>حفظ للطباعة…</translation>
    </message>
  </context>
  <context>
    <name>Listed</name>
    <message>
      <source>Kind of difference</source>
      <translation>صنف الاختلاف</translation>
    </message>
    <message>
      <source>List all differences</source>
      <translation>عرض كل الاختلافات</translation>
    </message>
    <message>
      <source>Compare in the text (C)</source>
      <translation>المقارنة في النص (C)</translation>
    </message>
    <message>
      <source>All kinds ({number})</source>
      <translation>كل الأصناف ({number})</translation>
    </message>
    <message>
      <source>Differences: {number}</source>
      <translation>الاختلافات: {number}</translation>
    </message>
    <message>
      <source>Looking for differences…</source>
      <translation>جارٍ البحث عن الاختلافات…</translation>
    </message>
  </context>
  <context>
    <name>LossTable</name>
    <message>
      <source>What is lost</source>
      <translation>ما يُفقد</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>عدد المرات</translation>
    </message>
  </context>
  <context>
    <name>LossView</name>
    <message>
      <source>What the format cannot carry</source>
      <translation>ما لا تحمله الصيغة</translation>
    </message>
  </context>
  <context>
    <name>MergePanel</name>
    <message>
      <source>How to merge</source>
      <translation>طريقة الدمج</translation>
    </message>
    <message>
      <source>Discard gold first</source>
      <translation>إسقاط المرجع الذهبي أولاً</translation>
    </message>
    <message>
      <source>Only finished work</source>
      <translation>العمل المنجز فقط</translation>
    </message>
    <message>
      <source>Merge this article</source>
      <translation>دمج هذا المقال</translation>
    </message>
    <message>
      <source>Merge all articles</source>
      <translation>دمج كل المقالات</translation>
    </message>
    <message>
      <source>Always merge so</source>
      <translation>الدمج هكذا دائماً</translation>
    </message>
    <message>
      <source>How many annotators must have given an answer.</source>
      <translation>أقل عدد من الموسّمين لاعتماد جواب.</translation>
    </message>
    <message>
      <source>Which share of the votes an answer must have, 0 to 1.</source>
      <translation>أقل نسبة من الأصوات لاعتماد جواب، من 0 إلى 1.</translation>
    </message>
    <message>
      <source>How many answers may stay at one place; 0 for any number.</source>
      <translation>عدد الأجوبة التي قد تبقى في موضع واحد؛ و0 لأي عدد.</translation>
    </message>
    <message>
      <source>Gold that is there and what was decided go first; it can be undone.</source>
      <translation>يُسقَط أولاً المرجع الذهبي الموجود وما تقرر؛ ويمكن التراجع عنه.</translation>
    </message>
    <message>
      <source>Work that its annotator has not finished counts for nothing.</source>
      <translation>لا يُحسب عمل لم ينجزه موسّمه.</translation>
    </message>
    <message>
      <source>This corpus is merged so from now on, by whoever opens it.</source>
      <translation>تُدمج هذه المدونة هكذا من الآن، أياً كان من يفتحها.</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>الأصوات</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>النسبة</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>المراتب</translation>
    </message>
  </context>
  <context>
    <name>NameLine</name>
    <message>
      <source>A name for this query, then Enter</source>
      <translation>اسم لعبارة البحث هذه، ثم Enter</translation>
    </message>
    <message>
      <source>Name of the query</source>
      <translation>اسم عبارة البحث</translation>
    </message>
  </context>
  <context>
    <name>NameTable</name>
    <message>
      <source>What the names of the file stand for</source>
      <translation>ما يقابل أسماء الملف</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>في الملف</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>عدد المرات</translation>
    </message>
    <message>
      <source>Stands for</source>
      <translation>يقابله</translation>
    </message>
    <message>
      <source>What {name} stands for</source>
      <translation>ما يقابل {name}</translation>
    </message>
    <message>
      <source>not decided</source>
      <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
      <source>nothing: leave it out</source>
      <translation>لا شيء: يُسقَط</translation>
    </message>
  </context>
  <context>
    <name>Narrowing</name>
    <message>
      <source>Kind of difference</source>
      <translation>صنف الاختلاف</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>Two annotators</source>
      <translation>موسّمان</translation>
    </message>
    <message>
      <source>All kinds ({number})</source>
      <translation>كل الأصناف ({number})</translation>
    </message>
    <message>
      <source>All layers</source>
      <translation>كل الطبقات</translation>
    </message>
    <message>
      <source>Every two annotators</source>
      <translation>كل موسّمَين</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>ترك التغيير</translation>
    </message>
    <message>
      <source>Draft of {time}, not applied yet.</source>
      <translation>مسودة {time} لم تُطبَّق بعد.</translation>
    </message>
  </context>
  <context>
    <name>OutcomeTable</name>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>مصيره</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>ما فُعل به</translation>
    </message>
  </context>
  <context>
    <name>OutcomeView</name>
    <message>
      <source>What became of each article</source>
      <translation>مصير كل مقال</translation>
    </message>
  </context>
  <context>
    <name>Overlaid</name>
    <message>
      <source>several of them</source>
      <translation>أكثر من واحد</translation>
    </message>
    <message>
      <source>the same for all</source>
      <translation>متطابق عند الجميع</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Compare</source>
      <translation>المقارنة</translation>
    </message>
    <message>
      <source>Adjudicate</source>
      <translation>التحكيم</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>البحث</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>المكررات</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>الإسناد</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>التقسيم</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>الإحصاءات</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>النشر</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>الاتفاق</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Change the type</source>
      <translation>تغيير النوع</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>دور</translation>
    </message>
    <message>
      <source>Join the mention to this entity</source>
      <translation>ضمّ الذِّكر إلى هذا الكيان</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>لوحة الأوامر</translation>
    </message>
    <message>
      <source>Type, command, article or entity</source>
      <translation>نوع أو أمر أو مقال أو كيان</translation>
    </message>
    <message>
      <source>Search in the command palette</source>
      <translation>البحث في لوحة الأوامر</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>ما عُثر عليه</translation>
    </message>
    <message>
      <source>Nothing is called so</source>
      <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Export picture</source>
      <translation>تصدير صورة</translation>
    </message>
    <message>
      <source>PNG, a picture of pixels</source>
      <translation>صورة نقطية ⁦PNG⁩</translation>
    </message>
    <message>
      <source>SVG, sharp at every size</source>
      <translation>رسم ⁦SVG⁩ حادّ بكل حجم</translation>
    </message>
    <message>
      <source>PDF, for print</source>
      <translation>ملف ⁦PDF⁩ للطباعة</translation>
    </message>
    <message>
      <source>HTML, with real text</source>
      <translation>صفحة ⁦HTML⁩ بنص حقيقي</translation>
    </message>
    <message>
      <source>The whole article</source>
      <translation>المقال كله</translation>
    </message>
    <message>
      <source>The lines of the selected text</source>
      <translation>أسطر النص المحدد</translation>
    </message>
    <message>
      <source>The lines of the chosen annotation</source>
      <translation>أسطر التوسيم المختار</translation>
    </message>
    <message>
      <source>{number} dots per inch</source>
      <translation>{number} نقطة في البوصة</translation>
    </message>
    <message>
      <source>One page that fits</source>
      <translation>صفحة واحدة بقدر المقال</translation>
    </message>
    <message>
      <source>A4 pages</source>
      <translation>صفحات ⁦A4⁩</translation>
    </message>
    <message>
      <source>Those of the chosen annotation</source>
      <translation>روابط التوسيم المختار</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا عناوين</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>Name the types below the article</source>
      <translation>تسمية الأنواع أسفل المقال</translation>
    </message>
    <message>
      <source>Write the text as HTML beside it, for search</source>
      <translation>كتابة النص صفحةَ ⁦HTML⁩ بجانبها للبحث</translation>
    </message>
    <message>
      <source>Saved: {files}</source>
      <translation>حُفظ: {files}</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>الروابط</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>الدقة</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>حفظ…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Annotations</source>
      <translation>التوسيمات</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>دليل الأنواع</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>الموضع</translation>
    </message>
  </context>
  <context>
    <name>PlaceTable</name>
    <message>
      <source>Where the documents go</source>
      <translation>وجهة كل مقال</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>في الملف</translation>
    </message>
    <message>
      <source>Goes</source>
      <translation>وجهته</translation>
    </message>
    <message>
      <source>Where {name} goes</source>
      <translation>وجهة {name}</translation>
    </message>
  </context>
  <context>
    <name>Planning</name>
    <message>
      <source>The plan</source>
      <translation>الخطة</translation>
    </message>
    <message>
      <source>Show the plan</source>
      <translation>عرض الخطة</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>تنفيذ</translation>
    </message>
    <message>
      <source>What would come of it stands here once you press “{button}”.</source>
      <translation>يظهر هنا ما سينتج عن ذلك حين تضغط «{button}».</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Width wanted of the interval</source>
      <translation>العرض المطلوب لفترة الثقة</translation>
    </message>
    <message>
      <source>There is no interval yet: it takes five articles of two annotators.</source>
      <translation>لا فترة ثقة بعد: يلزم لها خمسة مقالات لموسّمَين.</translation>
    </message>
    <message>
      <source>The interval is {now} wide: no more articles are needed.</source>
      <translation>عرض فترة الثقة {now}: لا حاجة إلى مقالات أخرى.</translation>
    </message>
    <message>
      <source>The interval is {now} wide on {articles} articles; {wanted} takes about {needed} more.</source>
      <translation>عرض فترة الثقة {now}، وعدد المقالات {articles}؛ وعدد ما يلزم زيادةً عليها لعرض {wanted} نحو {needed}.</translation>
    </message>
  </context>
  <context>
    <name>Plots</name>
    <message>
      <source>others: {number}</source>
      <translation>غيرها: {number}</translation>
    </message>
    <message>
      <source>{year} Q{number}</source>
      <translation>الربع {number}/{year}</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>غيرها</translation>
    </message>
    <message>
      <source>{done} of {all}</source>
      <translation>{done} من {all}</translation>
    </message>
    <message>
      <source>Time for an article (median)</source>
      <translation>زمن المقال (الوسيط)</translation>
    </message>
    <message>
      <source>Articles by outlet</source>
      <translation>المقالات حسب الوسيلة الإعلامية</translation>
    </message>
    <message>
      <source>Articles by variety of Arabic</source>
      <translation>المقالات حسب اللهجة</translation>
    </message>
    <message>
      <source>Articles by topic</source>
      <translation>المقالات حسب الموضوع</translation>
    </message>
    <message>
      <source>Articles by month</source>
      <translation>المقالات حسب الشهر</translation>
    </message>
    <message>
      <source>What was assigned, and how far it is</source>
      <translation>ما أُسند وما أُنجز منه</translation>
    </message>
    <message>
      <source>Work by annotator</source>
      <translation>العمل حسب الموسّم</translation>
    </message>
    <message>
      <source>Annotations by type</source>
      <translation>التوسيمات حسب النوع</translation>
    </message>
    <message>
      <source>Fillers by role</source>
      <translation>شاغلو الأدوار حسب الدور</translation>
    </message>
    <message>
      <source>Annotations by value</source>
      <translation>التوسيمات حسب القيمة</translation>
    </message>
    <message>
      <source>Annotations by month</source>
      <translation>التوسيمات حسب الشهر</translation>
    </message>
    <message>
      <source>Stances by holder and target</source>
      <translation>المواقف حسب صاحبها ومتعلَّقها</translation>
    </message>
    <message>
      <source>Time spent</source>
      <translation>الزمن المستغرق</translation>
    </message>
    <message>
      <source>How much there is</source>
      <translation>الأعداد</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>مقالات</translation>
    </message>
    <message>
      <source>annotations</source>
      <translation>توسيمات</translation>
    </message>
    <message>
      <source>fillers</source>
      <translation>شاغلون</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>ثوانٍ</translation>
    </message>
    <message>
      <source>seconds per article</source>
      <translation>ثوانٍ لكل مقال</translation>
    </message>
    <message>
      <source>median seconds per article</source>
      <translation>وسيط الثواني لكل مقال</translation>
    </message>
    <message>
      <source>seconds per annotation</source>
      <translation>ثوانٍ لكل توسيم</translation>
    </message>
  </context>
  <context>
    <name>Points</name>
    <message>
      <source>What the change comes to</source>
      <translation>ما يترتب على التغيير</translation>
    </message>
    <message>
      <source>→ give them {other}</source>
      <translation>← أعطها {other}</translation>
    </message>
    <message>
      <source>→ give them another one…</source>
      <translation>← أعطها نوعاً آخر أو قيمة أخرى…</translation>
    </message>
    <message>
      <source>→ remove what would be refused</source>
      <translation>← احذف ما لا يُقبل</translation>
    </message>
  </context>
  <context>
    <name>Promoting</name>
    <message>
      <source>Choose an annotation first: it is the example.</source>
      <translation>اختر توسيماً أولاً: فهو المثال.</translation>
    </message>
  </context>
  <context>
    <name>Proposing</name>
    <message>
      <source>Nothing more to propose here.</source>
      <translation>لا شيء يُقترح هنا بعد.</translation>
    </message>
  </context>
  <context>
    <name>QueryForm</name>
    <message>
      <source>any layer</source>
      <translation>أي طبقة</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Words in it</source>
      <translation>كلمات فيه</translation>
    </message>
    <message>
      <source>with these words (may be empty)</source>
      <translation>فيه هذه الكلمات (يجوز تركه فارغاً)</translation>
    </message>
    <message>
      <source>+ condition</source>
      <translation>+ شرط</translation>
    </message>
    <message>
      <source>any type</source>
      <translation>أي نوع</translation>
    </message>
    <message>
      <source>its entity</source>
      <translation>كيانه</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>doubt</source>
      <translation>شك</translation>
    </message>
    <message>
      <source>Attribute or role</source>
      <translation>سمة أو دور</translation>
    </message>
    <message>
      <source>How</source>
      <translation>كيف</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>قيمة</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Remove this condition</source>
      <translation>حذف هذا الشرط</translation>
    </message>
    <message>
      <source>choose…</source>
      <translation>اختر…</translation>
    </message>
    <message>
      <source>is</source>
      <translation>هو</translation>
    </message>
    <message>
      <source>is not</source>
      <translation>ليس</translation>
    </message>
    <message>
      <source>has the words</source>
      <translation>فيه الكلمات</translation>
    </message>
    <message>
      <source>has not the words</source>
      <translation>ليست فيه الكلمات</translation>
    </message>
    <message>
      <source>is there</source>
      <translation>موجود</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <source>not</source>
      <translation>من دون</translation>
    </message>
    <message>
      <source>Leave out what has this</source>
      <translation>استبعاد ما فيه هذا</translation>
    </message>
    <message>
      <source>Remove this piece</source>
      <translation>حذف هذا الجزء</translation>
    </message>
    <message>
      <source>words one after the other</source>
      <translation>كلمات متتابعة</translation>
    </message>
    <message>
      <source>exactly this spelling, nothing attached</source>
      <translation>هذا الرسم بعينه من غير لواصق</translation>
    </message>
    <message>
      <source>two letters or more</source>
      <translation>حرفان أو أكثر</translation>
    </message>
    <message>
      <source>a name, in any spelling</source>
      <translation>اسم بأي رسم كُتب</translation>
    </message>
    <message>
      <source>any of these words</source>
      <translation>أي كلمة من هذه</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>from, such as 2020-03</source>
      <translation>من، مثل ⁦2020-03⁩</translation>
    </message>
    <message>
      <source>Up to</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>up to, such as 2021</source>
      <translation>إلى، مثل 2021</translation>
    </message>
    <message>
      <source>What is known of the article</source>
      <translation>بيانات المقال</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>اسم الحقل</translation>
    </message>
    <message>
      <source>One of these words</source>
      <translation>إحدى هذه الكلمات</translation>
    </message>
    <message>
      <source>Phrase</source>
      <translation>عبارة</translation>
    </message>
    <message>
      <source>Exact form</source>
      <translation>الرسم بعينه</translation>
    </message>
    <message>
      <source>Beginning of a word</source>
      <translation>أول الكلمة</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>تعبير نمطي</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>Annotation</source>
      <translation>توسيم</translation>
    </message>
    <message>
      <source>Name not annotated yet</source>
      <translation>اسم لم يُوسَم بعد</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>الوكالة</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>الرابط</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language variety</source>
      <translation>المستوى اللغوي</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <source>Name of the article</source>
      <translation>اسم المقال</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>الموسِّم</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>مسندة إلى</translation>
    </message>
    <message>
      <source>Part of a split</source>
      <translation>القسم</translation>
    </message>
    <message>
      <source>Another field…</source>
      <translation>حقل آخر…</translation>
    </message>
    <message>
      <source>linked away as a duplicate</source>
      <translation>مكرر مُحال إلى أصله</translation>
    </message>
    <message>
      <source>kept, with duplicates linked to it</source>
      <translation>أصل أُحيلت إليه مكررات</translation>
    </message>
    <message>
      <source>Dateline</source>
      <translation>سطر المكان</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>سطر الكاتب</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>المتن</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>رابط</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>تعليق صورة</translation>
    </message>
    <message>
      <source>Boilerplate</source>
      <translation>حشو الموقع</translation>
    </message>
    <message>
      <source>Add a piece</source>
      <translation>إضافة جزء</translation>
    </message>
    <message>
      <source>This query is more than the form can show; pieces are added to it.</source>
      <translation>في عبارة البحث هذه أكثر مما تعرضه الاستمارة؛ وما تضيفه من أجزاء يُلحق بها.</translation>
    </message>
    <message>
      <source>Status of the annotation</source>
      <translation>حالة التوسيم</translation>
    </message>
    <message>
      <source>Region of the page</source>
      <translation>منطقة من الصفحة</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>المكررات</translation>
    </message>
    <message>
      <source>Event with a role</source>
      <translation>حدث فيه دور</translation>
    </message>
    <message>
      <source>Stance on a target</source>
      <translation>موقف من هدف</translation>
    </message>
    <message>
      <source>Mentions of an entity</source>
      <translation>أذكار كيان</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message>
      <source>Differences</source>
      <translation>الاختلافات</translation>
    </message>
  </context>
  <context>
    <name>ReasonList</name>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Take this reason off the list</source>
      <translation>حذف هذا السبب من القائمة</translation>
    </message>
    <message>
      <source>Another reason</source>
      <translation>سبب آخر</translation>
    </message>
  </context>
  <context>
    <name>Regions</name>
    <message>
      <source>Accept</source>
      <translation>قبول</translation>
    </message>
    <message>
      <source>Accept all ({number})</source>
      <translation>قبول الكل ({number})</translation>
    </message>
    <message>
      <source>This article has no text</source>
      <translation>لا نص في هذا المقال</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>قُرِّر</translation>
    </message>
    <message>
      <source>{kind}: {why}; Tab goes on, Esc leaves</source>
      <translation>هذا {kind}: {why}؛ Tab للتالي وEsc للخروج</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Dateline</source>
      <translation>سطر المكان</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>سطر الكاتب</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>رابط</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>تعليق صورة</translation>
    </message>
    <message>
      <source>Boilerplate</source>
      <translation>حشو الموقع</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>نص المقال</translation>
    </message>
    <message>
      <source>its metadata say the same</source>
      <translation>بياناته الوصفية تقول الشيء نفسه</translation>
    </message>
    <message>
      <source>by its place on the page</source>
      <translation>بحسب موضعه في الصفحة</translation>
    </message>
    <message>
      <source>it reads like “{name}”</source>
      <translation>يشبه النمط «{name}»</translation>
    </message>
    <message>
      <source>by the heading above it</source>
      <translation>بحسب العنوان الذي فوقه</translation>
    </message>
    <message>
      <source>it credits somebody</source>
      <translation>ينسب إلى أحد</translation>
    </message>
    <message>
      <source>it is a date</source>
      <translation>هو تاريخ</translation>
    </message>
    <message>
      <source>it stands in {name} articles of this source</source>
      <translation>يرد في {name} من مقالات هذا المصدر</translation>
    </message>
    <message>
      <source>decided so in another article of this source</source>
      <translation>هكذا قُرِّر في مقال آخر من هذا المصدر</translation>
    </message>
    <message>
      <source>it reads as running text</source>
      <translation>يُقرأ نصًّا متصلًا</translation>
    </message>
  </context>
  <context>
    <name>ReleasePage</name>
    <message>
      <source>New release</source>
      <translation>نشر جديد</translation>
    </message>
    <message>
      <source>A frozen data set with its card, licence, scheme, checksums and changes.</source>
      <translation>مجموعة بيانات مجمّدة ببطاقتها ورخصتها ومخططها وبصماتها وما تغيّر فيها.</translation>
    </message>
    <message>
      <source>Show what is in it</source>
      <translation>إظهار ما فيه</translation>
    </message>
    <message>
      <source>Make the release…</source>
      <translation>صنع النشر…</translation>
    </message>
    <message>
      <source>Whose work</source>
      <translation>عمل مَن</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>المناطق</translation>
    </message>
    <message>
      <source>the article alone</source>
      <translation>متن المقال وحده</translation>
    </message>
    <message>
      <source>the whole page</source>
      <translation>الصفحة كلها</translation>
    </message>
    <message>
      <source>numbers in place of names</source>
      <translation>أرقام مكان الأسماء</translation>
    </message>
    <message>
      <source>Annotators</source>
      <translation>الموسّمون</translation>
    </message>
    <message>
      <source>Formats</source>
      <translation>الصيغ</translation>
    </message>
    <message>
      <source>Guidelines</source>
      <translation>الإرشادات</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Keep what stands in the form in the corpus.</source>
      <translation>حفظ ما في الاستمارة في المدونة.</translation>
    </message>
    <message>
      <source>gold</source>
      <translation>المرجع الذهبي</translation>
    </message>
    <message>
      <source>all annotators</source>
      <translation>كل الموسّمين</translation>
    </message>
    <message>
      <source>everybody's, with gold</source>
      <translation>الجميع، ومعهم المرجع الذهبي</translation>
    </message>
    <message>
      <source>all but duplicates</source>
      <translation>كلها عدا المكررات</translation>
    </message>
    <message>
      <source>split: {name}</source>
      <translation>التقسيم: {name}</translation>
    </message>
    <message>
      <source>What the formats lose</source>
      <translation>ما لا تحمله الصيغ</translation>
    </message>
    <message>
      <source>Releases so far</source>
      <translation>ما نُشر حتى الآن</translation>
    </message>
    <message>
      <source>Make again…</source>
      <translation>إعادة الصنع…</translation>
    </message>
    <message>
      <source>To the same bytes, from the manifest the corpus keeps.</source>
      <translation>بالبايتات نفسها، من بيان النشر المحفوظ في المدونة.</translation>
    </message>
    <message>
      <source>Make again from a manifest…</source>
      <translation>إعادة الصنع من بيان نشر…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>The settings are kept in the corpus.</source>
      <translation>حُفظت الإعدادات في المدونة.</translation>
    </message>
    <message>
      <source>Looking ahead: {done} of {total}</source>
      <translation>معاينة: {done} من {total}</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>التوسيمات</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>عدد المرات</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>What is lost</source>
      <translation>ما يُفقد</translation>
    </message>
    <message>
      <source>Version {version}.</source>
      <translation>الإصدار {version}.</translation>
    </message>
    <message>
      <source>Since {before}: added {added}, removed {removed}, changed {changed}; annotations {was} before, {now} now.</source>
      <translation>منذ {before}: أُضيف {added}، وحُذف {removed}، وتغيّر {changed}؛ التوسيمات {was} من قبل، و{now} الآن.</translation>
    </message>
    <message>
      <source>It is the first release.</source>
      <translation>هذا أول نشر.</translation>
    </message>
    <message>
      <source>The scheme is another one.</source>
      <translation>المخطط غير المخطط السابق.</translation>
    </message>
    <message>
      <source>Left out: without a part {parts}, duplicates {duplicates}.</source>
      <translation>لم يدخل: بلا قسم {parts}، ومكررات {duplicates}.</translation>
    </message>
    <message>
      <source>Tick at least one format.</source>
      <translation>حدّد صيغة واحدة على الأقل.</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>أُوقف العمل، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>Manifest of a release</source>
      <translation>بيان نشر لإصدار</translation>
    </message>
    <message>
      <source>Manifest (*.json)</source>
      <translation>بيان نشر (*.json)</translation>
    </message>
    <message>
      <source>Folder of the release</source>
      <translation>مجلد النشر</translation>
    </message>
  </context>
  <context>
    <name>ReleaseRun</name>
    <message>
      <source>Release {version} is in {folder}</source>
      <translation>الإصدار {version} في {folder}</translation>
    </message>
  </context>
  <context>
    <name>Reporting</name>
    <message>
      <source>Save the signed report…</source>
      <translation>حفظ التقرير الموقَّع…</translation>
    </message>
    <message>
      <source>Save the signed report</source>
      <translation>حفظ التقرير الموقَّع</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>حُفظ: {file}</translation>
    </message>
  </context>
  <context>
    <name>ReusedSentences</name>
    <message>
      <source>Find duplicates first, in the view of the corpus.</source>
      <translation>ابحث عن المكررات أولاً في واجهة المدونة.</translation>
    </message>
    <message>
      <source>and more: {number}</source>
      <translation>وغيرها: {number}</translation>
    </message>
    <message>
      <source>Stands also in:</source>
      <translation>ترد أيضاً في:</translation>
    </message>
  </context>
  <context>
    <name>RowsTable</name>
    <message>
      <source>The one</source>
      <translation>الأول</translation>
    </message>
    <message>
      <source>The other</source>
      <translation>الثاني</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>الاختلاف</translation>
    </message>
  </context>
  <context>
    <name>RowsView</name>
    <message>
      <source>Differences</source>
      <translation>الاختلافات</translation>
    </message>
  </context>
  <context>
    <name>SavedQueries</name>
    <message>
      <source>Queries</source>
      <translation>عبارات البحث</translation>
    </message>
    <message>
      <source>Saved queries, and those of late</source>
      <translation>عبارات البحث المحفوظة، والأخيرة</translation>
    </message>
    <message>
      <source>Save this query…</source>
      <translation>حفظ عبارة البحث هذه…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>المحفوظة</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Lately</source>
      <translation>الأخيرة</translation>
    </message>
  </context>
  <context>
    <name>SchemeEditor</name>
    <message>
      <source>Scheme</source>
      <translation>المخطط</translation>
    </message>
    <message>
      <source>Filter the scheme</source>
      <translation>تصفية المخطط</translation>
    </message>
    <message>
      <source>Layers, types, roles and attributes</source>
      <translation>الطبقات والأنواع والأدوار والسمات</translation>
    </message>
    <message>
      <source>What the change comes to</source>
      <translation>ما يترتب على التغيير</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>إضافة…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>تغيير الاسم…</translation>
    </message>
    <message>
      <source>Merge into…</source>
      <translation>دمج في…</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>إلى أعلى</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>إلى أسفل</translation>
    </message>
    <message>
      <source>Take from a file…</source>
      <translation>أخذ من ملف…</translation>
    </message>
    <message>
      <source>Save as a file…</source>
      <translation>حفظ في ملف…</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>ترك التغيير</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>تطبيق</translation>
    </message>
    <message>
      <source>The scheme is another one now: discard the draft to go on from it.</source>
      <translation>تغيّر المخطط في هذه الأثناء: اترك التغيير لتتابع من المخطط الجديد.</translation>
    </message>
    <message>
      <source>The draft of the scheme is kept: open the scheme again to go on.</source>
      <translation>حُفظت مسودة المخطط: افتح المخطط من جديد لتتابع.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>سمة</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>دور</translation>
    </message>
    <message>
      <source>Type beside it</source>
      <translation>نوع بجانبه</translation>
    </message>
    <message>
      <source>Type below it</source>
      <translation>نوع تحته</translation>
    </message>
    <message>
      <source>Fixed filler</source>
      <translation>قيمة ثابتة</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>قيمة</translation>
    </message>
    <message>
      <source>Layer of marked text</source>
      <translation>طبقة لنص موسوم</translation>
    </message>
    <message>
      <source>Layer of events</source>
      <translation>طبقة للأحداث</translation>
    </message>
    <message>
      <source>Layer of stances</source>
      <translation>طبقة للمواقف</translation>
    </message>
    <message>
      <source>Layer of relations</source>
      <translation>طبقة للعلاقات</translation>
    </message>
    <message>
      <source>Layer about whole articles</source>
      <translation>طبقة عن المقال كله</translation>
    </message>
    <message>
      <source>Layer that joins {layer}</source>
      <translation>طبقة تضم توسيمات {layer}</translation>
    </message>
    <message>
      <source>The scheme was changed.</source>
      <translation>تغيّر المخطط.</translation>
    </message>
  </context>
  <context>
    <name>SchemeForm</name>
    <message>
      <source>Label</source>
      <translation>التسمية</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>الوصف</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>اللون</translation>
    </message>
    <message>
      <source>Hard to tell from the colour of {name}.</source>
      <translation>يصعب تمييزه من لون {name}.</translation>
    </message>
    <message>
      <source>Only groups other types</source>
      <translation>عنوان لأنواع أخرى فقط</translation>
    </message>
    <message>
      <source>Guideline</source>
      <translation>الإرشادات</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>أمثلة</translation>
    </message>
    <message>
      <source>One on each line: words in [brackets] | English note | Arabic note; a wrong one begins with !</source>
      <translation>مثال في كل سطر: الكلمات بين [قوسين] | ملاحظة بالإنجليزية | ملاحظة بالعربية؛ والمثال الخاطئ يبدأ بعلامة !</translation>
    </message>
    <message>
      <source>How many fillers: at least, at most</source>
      <translation>عدد ما يملؤه: الأدنى ثم الأقصى</translation>
    </message>
    <message>
      <source>What may fill it</source>
      <translation>ما يملؤه</translation>
    </message>
    <message>
      <source>Marked text</source>
      <translation>نص موسوم</translation>
    </message>
    <message>
      <source>Events, stances and the like, with roles</source>
      <translation>أحداث ومواقف وما أشبهها، ولها أدوار</translation>
    </message>
    <message>
      <source>Relations between two annotations</source>
      <translation>علاقات بين توسيمين</translation>
    </message>
    <message>
      <source>Chains of annotations that mean the same thing</source>
      <translation>توسيمات تحيل إلى شيء واحد</translation>
    </message>
    <message>
      <source>About whole articles</source>
      <translation>عن المقال كله</translation>
    </message>
    <message>
      <source>Marked only where a role asks for it</source>
      <translation>لا يوسَّم إلا حين يطلبه دور</translation>
    </message>
    <message>
      <source>What is marked</source>
      <translation>ما يوسَّم</translation>
    </message>
    <message>
      <source>How many parts: at least, at most</source>
      <translation>عدد الأجزاء: الأقل والأكثر</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>أي عدد</translation>
    </message>
    <message>
      <source>Must have a value</source>
      <translation>لا بد له من قيمة</translation>
    </message>
    <message>
      <source>New annotations get</source>
      <translation>تأخذ التوسيمات الجديدة</translation>
    </message>
    <message>
      <source>Only for these types (none: for all)</source>
      <translation>لهذه الأنواع فقط (بلا اختيار: للكل)</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Least likeness</source>
      <translation>أدنى تشابه</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>البحث عن المكررات</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Finds articles that stand in the corpus twice: the same, nearly the same, or one inside the other. Nothing is removed.</source>
      <translation>يبحث عن المقالات الواردة في المدونة أكثر من مرة: المتطابقة، أو شبه المتطابقة، أو ما ورد منها داخل غيره. ولا يُحذف شيء.</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>المكررات</translation>
    </message>
    <message>
      <source>Alike from</source>
      <translation>التشابه من</translation>
    </message>
    <message>
      <source>Looking for duplicates…</source>
      <translation>يجري البحث عن المكررات…</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Words, or a query</source>
      <translation>كلمات أو عبارة بحث</translation>
    </message>
    <message>
      <source>Search the corpus</source>
      <translation>البحث في المدونة</translation>
    </message>
  </context>
  <context>
    <name>SearchPane</name>
    <message>
      <source>In the order of the corpus</source>
      <translation>بترتيب المدونة</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>الأنسب أولاً</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>الأقدم أولاً</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>الأحدث أولاً</translation>
    </message>
    <message>
      <source>By the words before</source>
      <translation>بما قبل الكلمة</translation>
    </message>
    <message>
      <source>By the keyword</source>
      <translation>بالكلمة</translation>
    </message>
    <message>
      <source>By the words after</source>
      <translation>بما بعد الكلمة</translation>
    </message>
    <message>
      <source>Order of what was found</source>
      <translation>ترتيب ما عُثر عليه</translation>
    </message>
    <message>
      <source>My annotations</source>
      <translation>توسيماتي</translation>
    </message>
    <message>
      <source>Everybody's annotations</source>
      <translation>توسيمات الجميع</translation>
    </message>
    <message>
      <source>Whose annotations are searched</source>
      <translation>توسيمات من يُبحث فيها</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>استمارة</translation>
    </message>
    <message>
      <source>Edit all…</source>
      <translation>تعديل الكل…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>There is no other hit this way.</source>
      <translation>لا موضع آخر في هذا الاتجاه.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>All keys</source>
      <translation>المفاتيح كلها</translation>
    </message>
    <message>
      <source>In the text</source>
      <translation>في النص</translation>
    </message>
    <message>
      <source>While annotating</source>
      <translation>أثناء التوسيم</translation>
    </message>
    <message>
      <source>by letters; with Alt by clitics, with Ctrl by words</source>
      <translation>بالحروف؛ ومع Alt باللواصق، ومع Ctrl بالكلمات</translation>
    </message>
    <message>
      <source>by lines; with Alt by sentences, with Ctrl by paragraphs</source>
      <translation>بالأسطر؛ ومع Alt بالجمل، ومع Ctrl بالفقرات</translation>
    </message>
    <message>
      <source>to the ends of the line; with Ctrl of the text</source>
      <translation>إلى طرفي السطر؛ ومع Ctrl إلى طرفي النص</translation>
    </message>
    <message>
      <source>with any of these: select</source>
      <translation>مع أي منها: تحديد</translation>
    </message>
    <message>
      <source>to the next mark; with Shift to the one before</source>
      <translation>إلى العلامة التالية؛ ومع Shift إلى السابقة</translation>
    </message>
    <message>
      <source>choose, take what glows, or mark with the last label again</source>
      <translation>اختيار، أو أخذ ما يضيء، أو توسيم بآخر نوع من جديد</translation>
    </message>
    <message>
      <source>leave, choose nothing</source>
      <translation>خروج، وترك الاختيار</translation>
    </message>
    <message>
      <source>remove what is chosen</source>
      <translation>حذف المختار</translation>
    </message>
    <message>
      <source>join with another mention; twice: an entity of its own</source>
      <translation>ضم إلى ذكر آخر؛ ومرتين: كيان مستقل</translation>
    </message>
    <message>
      <source>subtype</source>
      <translation>النوع الفرعي</translation>
    </message>
    <message>
      <source>cut the word into clitics and stem in another way</source>
      <translation>تقطيع الكلمة إلى لواصق وجذع بطريقة أخرى</translation>
    </message>
    <message>
      <source>the palette, while something is chosen</source>
      <translation>لوحة الأوامر، ما دام شيء مختاراً</translation>
    </message>
    <message>
      <source>a proposal: take it, leave it, take all</source>
      <translation>الاقتراح: أخذه، تركه، أخذ الكل</translation>
    </message>
  </context>
  <context>
    <name>Sheets</name>
    <message>
      <source>Save feedback sheets…</source>
      <translation>حفظ أوراق الملاحظات…</translation>
    </message>
    <message>
      <source>A page for each annotator: where they differ from gold, and why.</source>
      <translation>صفحة لكل موسِّم: أين يختلف عن المرجع الذهبي، ولماذا.</translation>
    </message>
    <message>
      <source>A folder for the feedback sheets</source>
      <translation>مجلد لأوراق الملاحظات</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>حُفظ: {file}</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>Open a corpus</source>
      <translation>فتح مدونة</translation>
    </message>
    <message>
      <source>Hashiya corpora (*.hashiya)</source>
      <translation>مدونات حاشية (*.hashiya)</translation>
    </message>
  </context>
  <context>
    <name>Sizes</name>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>المكررات</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Annotators</source>
      <translation>الموسّمون</translation>
    </message>
    <message>
      <source>Annotation sets</source>
      <translation>مجموعات التوسيم</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>منجز</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>التوسيمات</translation>
    </message>
  </context>
  <context>
    <name>SplitPage</name>
    <message>
      <source>Split into parts</source>
      <translation>التقسيم إلى أقسام</translation>
    </message>
    <message>
      <source>Articles with the same text, and those linked as duplicates or versions of one another, always get the same part: link others on the Duplicates page first. The same seed gives the same parts.</source>
      <translation>المقالات المتطابقة النص، وما رُبط منها مكرراتٍ أو نسخاً بعضها من بعض، تقع دائماً في قسم واحد؛ أما غيرها فاربطه أولاً في صفحة المكررات. والبذرة نفسها تعطي الأقسام نفسها.</translation>
    </message>
    <message>
      <source>Name of the split</source>
      <translation>اسم التقسيم</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>Their shares</source>
      <translation>حصصها</translation>
    </message>
    <message>
      <source>Same proportions of</source>
      <translation>بالنسب نفسها حسب</translation>
    </message>
    <message>
      <source>and of</source>
      <translation>وحسب</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>البذرة</translation>
    </message>
    <message>
      <source>Only articles with</source>
      <translation>المقالات التي فيها فقط</translation>
    </message>
    <message>
      <source>a filter, or all</source>
      <translation>مرشّح، أو كلها</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Groups of duplicates and versions kept together: {number}.</source>
      <translation>مجموعات من المكررات والنسخ بقيت معاً: {number}.</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>Split. Undo takes it back as a whole.</source>
      <translation>قُسّمت المقالات. والتراجع يلغي ذلك كله دفعة واحدة.</translation>
    </message>
  </context>
  <context>
    <name>StatisticsPage</name>
    <message>
      <source>Whose annotations are counted</source>
      <translation>توسيمات من تُحسب</translation>
    </message>
    <message>
      <source>Save all tables…</source>
      <translation>حفظ كل الجداول…</translation>
    </message>
    <message>
      <source>What the corpus holds</source>
      <translation>ما في المدونة</translation>
    </message>
    <message>
      <source>All annotations</source>
      <translation>كل التوسيمات</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>المرجع الذهبي</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>يجري العد…</translation>
    </message>
    <message>
      <source>Counting… {done} of {all}</source>
      <translation>يجري العد… {done} من {all}</translation>
    </message>
    <message>
      <source>A folder for the tables</source>
      <translation>مجلد للجداول</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>حُفظ: {file}</translation>
    </message>
  </context>
  <context>
    <name>TablePage</name>
    <message>
      <source>All articles of the corpus</source>
      <translation>كل مقالات المدونة</translation>
    </message>
    <message>
      <source>Articles of the corpus</source>
      <translation>مقالات المدونة</translation>
    </message>
    <message>
      <source>Columns…</source>
      <translation>الأعمدة…</translation>
    </message>
    <message>
      <source>Listed before the last change: list anew</source>
      <translation>سُردت قبل آخر تغيير: اسردها من جديد</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} من {all}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Edit the cell</source>
      <translation>تحرير الخلية</translation>
    </message>
    <message>
      <source>Only articles with this value</source>
      <translation>المقالات التي لها هذه القيمة فقط</translation>
    </message>
    <message>
      <source>Sort by this column</source>
      <translation>ترتيب حسب هذا العمود</translation>
    </message>
    <message>
      <source>Sort by this column, last first</source>
      <translation>ترتيب عكسي حسب هذا العمود</translation>
    </message>
    <message>
      <source>In the order of the corpus</source>
      <translation>بترتيب المدونة</translation>
    </message>
    <message>
      <source>Hide this column</source>
      <translation>إخفاء هذا العمود</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Whose annotations are shown</source>
      <translation>صاحب التوسيمات المعروضة</translation>
    </message>
    <message>
      <source>Who annotates?</source>
      <translation>من يوسّم؟</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>الموسِّم</translation>
    </message>
    <message>
      <source>This corpus can only be read here.</source>
      <translation>هذه المدونة للقراءة فقط هنا.</translation>
    </message>
    <message>
      <source>My annotations</source>
      <translation>توسيماتي</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>المرجع الذهبي</translation>
    </message>
    <message>
      <source>Saved ✓ {time} · {title}</source>
      <translation>حُفظ ✓ {time} · {title}</translation>
    </message>
    <message>
      <source>Taken back ✓ {time} · {title}</source>
      <translation>تم التراجع ✓ {time} · {title}</translation>
    </message>
  </context>
  <context>
    <name>VersionPanel</name>
    <message>
      <source>Copy annotations from another version</source>
      <translation>نسخ توسيمات من نسخة أخرى</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Other versions of this article</source>
      <translation>النسخ الأخرى من هذا المقال</translation>
    </message>
    <message>
      <source>Whose annotations</source>
      <translation>توسيمات من</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>In common</source>
      <translation>المشترك</translation>
    </message>
    <message>
      <source>Looking for other versions…</source>
      <translation>يجري البحث عن نسخ أخرى…</translation>
    </message>
    <message>
      <source>Stopped before the end.</source>
      <translation>أُوقف قبل النهاية.</translation>
    </message>
    <message>
      <source>No other version of this article is in the corpus.</source>
      <translation>ليس في المدونة نسخة أخرى من هذا المقال.</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>المرجع الذهبي</translation>
    </message>
    <message>
      <source>You have not annotated this version: choose whose annotations to copy.</source>
      <translation>لم توسّم أنت هذه النسخة: اختر توسيمات مَن تُنسخ.</translation>
    </message>
    <message>
      <source>Nobody has annotated this version.</source>
      <translation>لم يوسّم أحد هذه النسخة.</translation>
    </message>
    <message>
      <source>Would be copied: {parts}.</source>
      <translation>يُنسخ: {parts}.</translation>
    </message>
    <message>
      <source>There is nothing to copy.</source>
      <translation>لا شيء يُنسخ.</translation>
    </message>
    <message>
      <source>Already annotated here: {number}.</source>
      <translation>موسَّم هنا من قبل: {number}.</translation>
    </message>
    <message>
      <source>These annotations can only be read: they are not yours.</source>
      <translation>هذه التوسيمات للقراءة فقط: فهي ليست لك.</translation>
    </message>
  </context>
  <context>
    <name>Versions</name>
    <message>
      <source>Both or all (B)</source>
      <translation>الجميع (B)</translation>
    </message>
    <message>
      <source>None (N)</source>
      <translation>لا شيء (N)</translation>
    </message>
    <message>
      <source>Edit in the text (E)</source>
      <translation>تعديل في النص (E)</translation>
    </message>
    <message>
      <source>All of this type (A)</source>
      <translation>كل هذا النوع (A)</translation>
    </message>
    <message>
      <source>Take everything that one annotator has of this type, whatever others say.</source>
      <translation>أخذ كل ما لموسّم واحد من هذا النوع، مهما قال غيره.</translation>
    </message>
    <message>
      <source>Give back (O)</source>
      <translation>إعادة العمل (O)</translation>
    </message>
    <message>
      <source>Open an annotator's finished work again, with a comment for the annotator.</source>
      <translation>إعادة فتح عمل أنجزه موسّم، مع تعليق له.</translation>
    </message>
    <message>
      <source>Example (X)</source>
      <translation>مثال (X)</translation>
    </message>
    <message>
      <source>Put what was decided into the guideline, without anybody's name.</source>
      <translation>ضع ما تقرر في الإرشادات مثالاً، بلا اسم أحد.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Write a new reason, and it is listed; Shift+Delete takes one off the list.</source>
      <translation>اكتب سبباً جديداً فيُضاف إلى القائمة؛ وShift+Delete يحذف سبباً منها.</translation>
    </message>
    <message>
      <source>Edit the list</source>
      <translation>تعديل القائمة</translation>
    </message>
    <message>
      <source>Note (W)</source>
      <translation>ملاحظة (W)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Reason (R)</source>
      <translation>السبب (R)</translation>
    </message>
    <message>
      <source>Take all of this type from here</source>
      <translation>أخذ كل هذا النوع من هنا</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Annotate</source>
      <translation>التوسيم</translation>
    </message>
    <message>
      <source>Corpus</source>
      <translation>المدونة</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>المقارنة</translation>
    </message>
    <message>
      <source>Adjudicate</source>
      <translation>التحكيم</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>الاتفاق</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>النشر</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>العروض</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Hashiya — {corpus}</source>
      <translation>حاشية — {corpus}</translation>
    </message>
    <message>
      <source>Finished. Points still open: {number}; they are listed at the side.</source>
      <translation>انتهى المقال. المواضع المفتوحة: {number}، وهي مدرجة في الجانب.</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>These annotations can only be read: they are not yours.</source>
      <translation>هذه التوسيمات للقراءة فقط: فهي ليست لك.</translation>
    </message>
    <message>
      <source>Select the words and press the key of their type: they are marked, and fill it.</source>
      <translation>حدّد الكلمات واضغط مفتاح نوعها: توسَم وتملأ الدور.</translation>
    </message>
    <message>
      <source>This role takes annotations: mark the text first, then pick it.</source>
      <translation>هذا الدور يأخذ توسيمات: وسّم النص أولاً ثم اختره.</translation>
    </message>
  </context>
  <context>
    <name>_PlaceBox</name>
    <message>
      <source>where its text stands</source>
      <translation>حيث يوجد نصه</translation>
    </message>
    <message>
      <source>as a new article</source>
      <translation>مقالاً جديداً</translation>
    </message>
    <message>
      <source>over {title}</source>
      <translation>فوق {title}</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>{role}: what fills it is not in gold: merge or make that first.</source>
      <translation>{role}: ليس ما يملؤه في المرجع الذهبي: ادمجه أو أنشئه أولاً.</translation>
    </message>
    <message>
      <source>{role}: gold has several annotations that could fill it.</source>
      <translation>{role}: في المرجع الذهبي عدة توسيمات تصلح لملئه.</translation>
    </message>
    <message>
      <source>Merge what all agree on</source>
      <translation>دمج ما اتفق عليه الجميع</translation>
    </message>
    <message>
      <source>What every annotator did alike becomes gold; all else waits for a decision.</source>
      <translation>ما وسّمه كل موسِّم على النحو نفسه يصير مرجعاً ذهبياً، وما عداه ينتظر قراراً.</translation>
    </message>
    <message>
      <source>Merge what nobody contradicts</source>
      <translation>دمج ما لم يخالفه أحد</translation>
    </message>
    <message>
      <source>What one annotator did and no other did otherwise becomes gold as well.</source>
      <translation>ما وسّمه موسِّم ولم يخالفه غيره يصير مرجعاً ذهبياً أيضاً.</translation>
    </message>
    <message>
      <source>Merge by votes</source>
      <translation>الدمج بالأصوات</translation>
    </message>
    <message>
      <source>What votes enough are for becomes gold, also where annotators differ.</source>
      <translation>ما نال أصواتاً كافية يصير مرجعاً ذهبياً ولو اختلف الموسّمون.</translation>
    </message>
    <message>
      <source>There is no strategy called {strategy}: choose one of {known}.</source>
      <translation>لا طريقة دمج اسمها {strategy}: اختر واحدة من: {known}.</translation>
    </message>
    <message>
      <source>Not defined: one category.</source>
      <translation>غير معرَّف: فئة واحدة.</translation>
    </message>
    <message>
      <source>Not defined: nothing was annotated.</source>
      <translation>غير معرَّف: لم يوسَّم شيء.</translation>
    </message>
    <message>
      <source>Not defined: at no place did two annotators give a value.</source>
      <translation>غير معرَّف: لا موضع أعطى فيه موسِّمان قيمة.</translation>
    </message>
    <message>
      <source>Krippendorff's alpha, interval</source>
      <translation>ألفا كريبندورف، فتري</translation>
    </message>
    <message>
      <source>place</source>
      <translation>موضع</translation>
    </message>
    <message>
      <source>Krippendorff's alpha</source>
      <translation>ألفا كريبندورف</translation>
    </message>
    <message>
      <source>Krippendorff's alpha, ordinal</source>
      <translation>ألفا كريبندورف، ترتيبي</translation>
    </message>
    <message>
      <source>Krippendorff's alpha, ratio</source>
      <translation>ألفا كريبندورف، نسبي</translation>
    </message>
    <message>
      <source>Krippendorff's alpha for sets (MASI)</source>
      <translation>ألفا كريبندورف للمجموعات (MASI)</translation>
    </message>
    <message>
      <source>B³</source>
      <translation>مقياس B³</translation>
    </message>
    <message>
      <source>mentions of both</source>
      <translation>أذكار الطرفين</translation>
    </message>
    <message>
      <source>Not defined: no document has two mentions in entities.</source>
      <translation>غير معرَّف: لا وثيقة فيها ذِكران ضمن كيانات.</translation>
    </message>
    <message>
      <source>BLANC</source>
      <translation>مقياس BLANC</translation>
    </message>
    <message>
      <source>links of both</source>
      <translation>روابط الطرفين</translation>
    </message>
    <message>
      <source>CEAF, entities</source>
      <translation>مقياس CEAF بالكيانات</translation>
    </message>
    <message>
      <source>entities of both</source>
      <translation>كيانات الطرفين</translation>
    </message>
    <message>
      <source>CEAF, mentions</source>
      <translation>مقياس CEAF بالأذكار</translation>
    </message>
    <message>
      <source>Not defined: no entity has two mentions.</source>
      <translation>غير معرَّف: لا كيان له ذِكران.</translation>
    </message>
    <message>
      <source>CoNLL average</source>
      <translation>متوسط CoNLL</translation>
    </message>
    <message>
      <source>LEA</source>
      <translation>مقياس LEA</translation>
    </message>
    <message>
      <source>MUC</source>
      <translation>مقياس MUC</translation>
    </message>
    <message>
      <source>Not defined: the values have no order.</source>
      <translation>غير معرَّف: لا ترتيب للقيم.</translation>
    </message>
    <message>
      <source>Bennett's S</source>
      <translation>معامل S لبينيت</translation>
    </message>
    <message>
      <source>Cohen's kappa</source>
      <translation>كابا كوهين</translation>
    </message>
    <message>
      <source>Linearly weighted kappa</source>
      <translation>كابا موزونة خطياً</translation>
    </message>
    <message>
      <source>Quadratically weighted kappa</source>
      <translation>كابا موزونة تربيعياً</translation>
    </message>
    <message>
      <source>Conger's kappa</source>
      <translation>كابا كونغر</translation>
    </message>
    <message>
      <source>Fleiss' kappa</source>
      <translation>كابا فلايس</translation>
    </message>
    <message>
      <source>Gwet's AC1</source>
      <translation>معامل غويت AC1</translation>
    </message>
    <message>
      <source>Gwet's AC2 (quadratic weights)</source>
      <translation>معامل غويت AC2 (أوزان تربيعية)</translation>
    </message>
    <message>
      <source>Percent agreement is not corrected for chance.</source>
      <translation>نسبة الاتفاق غير مصححة من أثر المصادفة.</translation>
    </message>
    <message>
      <source>Percent agreement</source>
      <translation>نسبة الاتفاق</translation>
    </message>
    <message>
      <source>Scott's pi</source>
      <translation>باي سكوت</translation>
    </message>
    <message>
      <source>There is no rung called {rung}: choose one of {known}.</source>
      <translation>لا درجة اسمها {rung}: اختر واحدة من {known}.</translation>
    </message>
    <message>
      <source>Competence by Dawid and Skene</source>
      <translation>الكفاءة بنموذج داويد وسكين</translation>
    </message>
    <message>
      <source>Competence by MACE</source>
      <translation>الكفاءة بنموذج MACE</translation>
    </message>
    <message>
      <source>Two annotators do not tell who of them is right: the model only guesses.</source>
      <translation>لا يتبيّن من موسّمَين اثنين أيهما المصيب: النموذج يخمّن فقط.</translation>
    </message>
    <message>
      <source>Event arguments identified at their trigger, F1</source>
      <translation>المشاركون عند لفظ الحدث نفسه، F1</translation>
    </message>
    <message>
      <source>arguments of both</source>
      <translation>مشاركو الطرفين</translation>
    </message>
    <message>
      <source>Event arguments classified at their trigger, F1</source>
      <translation>المشاركون بأدوارهم عند لفظ الحدث نفسه، F1</translation>
    </message>
    <message>
      <source>Event arguments classified, F1</source>
      <translation>المشاركون بأدوارهم، F1</translation>
    </message>
    <message>
      <source>Event arguments classified, F1, any mention of the entity</source>
      <translation>المشاركون بأدوارهم، F1، بأي ذِكر للكيان</translation>
    </message>
    <message>
      <source>Event arguments identified, F1</source>
      <translation>المشاركون في الأحداث، F1</translation>
    </message>
    <message>
      <source>Events with their attributes, F1</source>
      <translation>الأحداث بسماتها، F1</translation>
    </message>
    <message>
      <source>triggers of both</source>
      <translation>ألفاظ أحداث الطرفين</translation>
    </message>
    <message>
      <source>Event triggers classified, F1</source>
      <translation>ألفاظ الأحداث بأنواعها، F1</translation>
    </message>
    <message>
      <source>Event triggers identified, F1</source>
      <translation>ألفاظ الأحداث، F1</translation>
    </message>
    <message>
      <source>Event triggers found, F1 of overlap</source>
      <translation>ألفاظ الأحداث المتداخلة، F1</translation>
    </message>
    <message>
      <source>Gamma</source>
      <translation>غاما</translation>
    </message>
    <message>
      <source>unit of an annotator</source>
      <translation>وحدة لموسِّم</translation>
    </message>
    <message>
      <source>Weights: position {position:g}, category {category:g}, empty {empty:g}; chance from {least} to {most} shuffled samples a document, to {precision:.0%}.</source>
      <translation>الأوزان: الموضع {position:g}، الفئة {category:g}، الفراغ {empty:g}؛ والمصادفة من {least} إلى {most} عينة مخلوطة لكل وثيقة، بدقة {precision:.0%}.</translation>
    </message>
    <message>
      <source>Not defined: no two units are aligned, or chance has only one type.</source>
      <translation>غير معرَّف: لا وحدتين متقابلتين، أو ليس في المصادفة إلا نوع واحد.</translation>
    </message>
    <message>
      <source>Gamma-cat</source>
      <translation>غاما-فئة</translation>
    </message>
    <message>
      <source>weight of aligned pairs</source>
      <translation>وزن الأزواج المتقابلة</translation>
    </message>
    <message>
      <source>Weights: position {position:g}, category {category:g}, empty {empty:g}; chance from {least} to {most} shuffled samples a document, to {precision:.0%}; units that are aligned with none do not count.</source>
      <translation>الأوزان: الموضع {position:g}، الفئة {category:g}، الفراغ {empty:g}؛ والمصادفة من {least} إلى {most} عينة مخلوطة لكل وثيقة، بدقة {precision:.0%}؛ والوحدات التي لا يقابلها شيء لا تُحسب.</translation>
    </message>
    <message>
      <source>Weights: position {position:g}, category {category:g}, empty {empty:g}; chance from {least} to {most} shuffled samples a document, to {precision:.0%}; units that are aligned with none count, as in pygamma-agreement.</source>
      <translation>الأوزان: الموضع {position:g}، الفئة {category:g}، الفراغ {empty:g}؛ والمصادفة من {least} إلى {most} عينة مخلوطة لكل وثيقة، بدقة {precision:.0%}؛ والوحدات التي لا يقابلها شيء محسوبة كما في pygamma-agreement.</translation>
    </message>
    <message>
      <source>Gamma-k</source>
      <translation>غاما-نوع</translation>
    </message>
    <message>
      <source>There is no measure called {measure}: choose one of {known}.</source>
      <translation>لا مقياس اسمه {measure}: اختر واحداً من: {known}.</translation>
    </message>
    <message>
      <source>Two measures are called {key}.</source>
      <translation>مقياسان لهما الاسم {key}.</translation>
    </message>
    <message>
      <source>Not defined: the history tells of no such annotation.</source>
      <translation>غير معرَّف: لا يذكر السجل توسيماً كهذا.</translation>
    </message>
    <message>
      <source>Not defined: there is no such document.</source>
      <translation>غير معرَّف: لا وثيقة كهذه.</translation>
    </message>
    <message>
      <source>No trend: a window takes all documents.</source>
      <translation>لا مسار عبر الزمن: النافذة تضم كل الوثائق.</translation>
    </message>
    <message>
      <source>documents of one annotator</source>
      <translation>وثائق لموسِّم واحد</translation>
    </message>
    <message>
      <source>pairs of annotators without a common document</source>
      <translation>أزواج من الموسّمين لا وثيقة مشتركة بينهم</translation>
    </message>
    <message>
      <source>annotations outside the article</source>
      <translation>توسيمات خارج المقال</translation>
    </message>
    <message>
      <source>annotations without marked text</source>
      <translation>توسيمات بلا نص موسَّم</translation>
    </message>
    <message>
      <source>annotations without a value</source>
      <translation>توسيمات بلا قيمة</translation>
    </message>
    <message>
      <source>annotations inside others</source>
      <translation>توسيمات داخل غيرها</translation>
    </message>
    <message>
      <source>places with several annotations of one annotator</source>
      <translation>مواضع فيها عدة توسيمات لموسِّم واحد</translation>
    </message>
    <message>
      <source>places that only one annotator marked</source>
      <translation>مواضع وسّمها موسِّم واحد فقط</translation>
    </message>
    <message>
      <source>units that overlap a unit of the same annotator</source>
      <translation>وحدات تتداخل مع وحدة للموسِّم نفسه</translation>
    </message>
    <message>
      <source>annotations whose making the history does not tell</source>
      <translation>توسيمات لا يذكر السجل كيف وُضعت</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>الدقة</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>الاستدعاء</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>التغطية</translation>
    </message>
    <message>
      <source>coverage of the one</source>
      <translation>تغطية الأول</translation>
    </message>
    <message>
      <source>coverage of the other</source>
      <translation>تغطية الثاني</translation>
    </message>
    <message>
      <source>observed agreement</source>
      <translation>الاتفاق الملحوظ</translation>
    </message>
    <message>
      <source>agreement by chance</source>
      <translation>الاتفاق بالمصادفة</translation>
    </message>
    <message>
      <source>greatest possible</source>
      <translation>أعلى ممكن</translation>
    </message>
    <message>
      <source>F1 of shared mentions</source>
      <translation>مقياس F1 للأذكار المشتركة</translation>
    </message>
    <message>
      <source>observed disagreement</source>
      <translation>الاختلاف الملحوظ</translation>
    </message>
    <message>
      <source>expected disagreement</source>
      <translation>الاختلاف المتوقع</translation>
    </message>
    <message>
      <source>Relations, exact F1</source>
      <translation>العلاقات، F1 تام الحدود</translation>
    </message>
    <message>
      <source>relations of both</source>
      <translation>علاقات الطرفين</translation>
    </message>
    <message>
      <source>Relations, relaxed F1</source>
      <translation>العلاقات، F1 متساهل</translation>
    </message>
    <message>
      <source>Relations, strict F1</source>
      <translation>العلاقات، F1 صارم</translation>
    </message>
    <message>
      <source>Relations, unlabelled F1</source>
      <translation>العلاقات بلا أنواع، F1</translation>
    </message>
    <message>
      <source>Not defined: no document was annotated by two of them.</source>
      <translation>غير معرَّف: لا وثيقة وسّمها اثنان منهم.</translation>
    </message>
    <message>
      <source>No interval: fewer than {least} documents.</source>
      <translation>لا فترة ثقة: الوثائق أقل من {least}.</translation>
    </message>
    <message>
      <source>No interval: fewer than {least} documents hold any of it.</source>
      <translation>لا فترة ثقة: الوثائق التي فيها شيء من ذلك أقل من {least}.</translation>
    </message>
    <message>
      <source>Boundary similarity</source>
      <translation>تشابه الحدود</translation>
    </message>
    <message>
      <source>boundary</source>
      <translation>حد</translation>
    </message>
    <message>
      <source>1 - Pk, for comparison</source>
      <translation>للمقارنة: ⁦1 - Pk⁩</translation>
    </message>
    <message>
      <source>window</source>
      <translation>نافذة</translation>
    </message>
    <message>
      <source>1 - WindowDiff, for comparison</source>
      <translation>للمقارنة: ⁦1 - WindowDiff⁩</translation>
    </message>
    <message>
      <source>F1, exact</source>
      <translation>مقياس F1، تام الحدود</translation>
    </message>
    <message>
      <source>marks of both</source>
      <translation>علامات الطرفين</translation>
    </message>
    <message>
      <source>F1, strict, mean over types</source>
      <translation>مقياس F1، صارم، متوسط الأنواع</translation>
    </message>
    <message>
      <source>F1, partial</source>
      <translation>مقياس F1، جزئي</translation>
    </message>
    <message>
      <source>F1, relaxed for Arabic word edges</source>
      <translation>مقياس F1، متساهل في أطراف الكلمة العربية</translation>
    </message>
    <message>
      <source>F1, strict</source>
      <translation>مقياس F1، صارم</translation>
    </message>
    <message>
      <source>F1, type</source>
      <translation>مقياس F1، بالنوع</translation>
    </message>
    <message>
      <source>Words that nobody marked count as agreement, and the words of a mark as independent: do not report this number alone.</source>
      <translation>ما لم يوسّمه أحد يُحسب اتفاقاً، وكلمات العلامة الواحدة تُحسب مستقلة: لا تذكر هذا الرقم وحده.</translation>
    </message>
    <message>
      <source>Cohen's kappa on words</source>
      <translation>كابا كوهين على الكلمات</translation>
    </message>
    <message>
      <source>word</source>
      <translation>كلمة</translation>
    </message>
    <message>
      <source>Only of stances whose holder and target overlap: see the coverage.</source>
      <translation>للمواقف التي يتداخل صاحبها ومتعلَّقها فقط: انظر التغطية.</translation>
    </message>
    <message>
      <source>Krippendorff's alpha on polarity</source>
      <translation>ألفا كريبندورف على الاتجاه</translation>
    </message>
    <message>
      <source>stances paired</source>
      <translation>مواقف متقابلة</translation>
    </message>
    <message>
      <source>Stances with all attributes, F1 of overlap</source>
      <translation>المواقف بكل سماتها، F1 بالتداخل</translation>
    </message>
    <message>
      <source>stances of both</source>
      <translation>مواقف الطرفين</translation>
    </message>
    <message>
      <source>Evidence of stances about the same, F1 of characters</source>
      <translation>دليل المواقف المتقابلة، F1 بالحروف</translation>
    </message>
    <message>
      <source>characters of both</source>
      <translation>حروف الطرفين</translation>
    </message>
    <message>
      <source>Stances by overlapping holder and target, F1</source>
      <translation>المواقف بتداخل الصاحب والمتعلَّق، F1</translation>
    </message>
    <message>
      <source>Stances by holder and target, F1</source>
      <translation>المواقف بالصاحب والمتعلَّق، F1</translation>
    </message>
    <message>
      <source>Stances with polarity, F1 of overlap</source>
      <translation>المواقف باتجاهها، F1 بالتداخل</translation>
    </message>
    <message>
      <source>Stances with polarity, F1</source>
      <translation>المواقف باتجاهها، F1</translation>
    </message>
    <message>
      <source>The disagreement that chance gives is worked out within each document, weighed by its length.</source>
      <translation>يُحسب الاختلاف المتوقع بالمصادفة داخل كل وثيقة ويوزن بطولها.</translation>
    </message>
    <message>
      <source>alpha-U of 1995</source>
      <translation>ألفا-U لعام 1995</translation>
    </message>
    <message>
      <source>character</source>
      <translation>حرف</translation>
    </message>
    <message>
      <source>Not defined: no text was marked by two annotators.</source>
      <translation>غير معرَّف: لا نص وسّمه موسِّمان.</translation>
    </message>
    <message>
      <source>cu-alpha</source>
      <translation>ألفا-cu</translation>
    </message>
    <message>
      <source>Given for each type alone.</source>
      <translation>يُعطى لكل نوع وحده.</translation>
    </message>
    <message>
      <source>Not defined: no text of this type was also marked by somebody else.</source>
      <translation>غير معرَّف: لا نص من هذا النوع وسّمه غيره أيضاً.</translation>
    </message>
    <message>
      <source>(k)u-alpha</source>
      <translation>ألفا-(k)u</translation>
    </message>
    <message>
      <source>u-alpha</source>
      <translation>ألفا-u</translation>
    </message>
    <message>
      <source>|u|-alpha</source>
      <translation>ألفا-|u|</translation>
    </message>
    <message>
      <source>--{option} is for the strategy threshold: add --strategy threshold.</source>
      <translation>الخيار --{option} لطريقة العتبة وحدها: أضف --strategy threshold.</translation>
    </message>
    <message>
      <source>There is no document called {name} in this corpus.</source>
      <translation>ليس في هذه المدونة وثيقة اسمها {name}.</translation>
    </message>
    <message>
      <source>A seed is a whole number, 0 or more.</source>
      <translation>البذرة عدد صحيح، 0 أو أكثر.</translation>
    </message>
    <message>
      <source>Take 0 to {most} bootstrap samples.</source>
      <translation>خذ من 0 إلى {most} من العينات المعادة.</translation>
    </message>
    <message>
      <source>A window takes one document or more.</source>
      <translation>النافذة وثيقة واحدة أو أكثر.</translation>
    </message>
    <message>
      <source>A width is a number above 0 and below 2, such as 0.1.</source>
      <translation>العرض عدد أكبر من 0 وأصغر من 2، مثل 0.1.</translation>
    </message>
    <message>
      <source>A report goes without --trend, --twice, --suggestions and --differences; with --pages it holds the first three.</source>
      <translation>التقرير لا يجتمع مع ‎--trend و‎--twice و‎--suggestions و‎--differences؛ ومع ‎--pages يضم الثلاثة الأولى.</translation>
    </message>
    <message>
      <source>Name the file of the report as well: --report FILE --pages.</source>
      <translation>سمِّ ملف التقرير أيضاً: ‎--report FILE --pages‎.</translation>
    </message>
    <message>
      <source>There is no document called {name}: hashiya list FILE documents names them.</source>
      <translation>لا وثيقة بالاسم {name}: الأمر hashiya list FILE documents يسرد الأسماء.</translation>
    </message>
    <message>
      <source>The corpus has no document {document}.</source>
      <translation>لا مستند في المدونة اسمه {document}.</translation>
    </message>
    <message>
      <source>There is no display to open a window on; the other commands need none.</source>
      <translation>لا شاشة تُفتح عليها نافذة؛ الأوامر الأخرى لا تحتاج إليها.</translation>
    </message>
    <message>
      <source>To crop, give both --from and --to, or --around alone.</source>
      <translation>للاقتطاع اذكر ⁦--from⁩ و⁦--to⁩ معاً، أو ⁦--around⁩ وحده.</translation>
    </message>
    <message>
      <source>There is no table {name}; there are {names}.</source>
      <translation>لا جدول اسمه {name}؛ والجداول هي: {names}.</translation>
    </message>
    <message>
      <source>Write an option as NAME=VALUE, not as {option}.</source>
      <translation>اكتب الخيار بالشكل ⁦NAME=VALUE⁩ لا بالشكل {option}.</translation>
    </message>
    <message>
      <source>--limit must be 1 or more, and --width 0 or more.</source>
      <translation>يجب أن يكون ⁦--limit⁩ واحداً أو أكثر، و⁦--width⁩ صفراً أو أكثر.</translation>
    </message>
    <message>
      <source>There is nothing to import.</source>
      <translation>لا شيء يُستورد.</translation>
    </message>
    <message>
      <source>{file}: "{number}" in the section "{name}" must be a number from 1 to {last}.</source>
      <translation>{file}: يجب أن يكون «{number}» في القسم «{name}» عدداً من 1 إلى {last}.</translation>
    </message>
    <message>
      <source>What was decided about the lines of a source cannot be read.</source>
      <translation>لا يمكن قراءة ما تقرر بشأن أسطر أحد المصادر.</translation>
    </message>
    <message>
      <source>{file}, entry {entry}: {key} must be one of {allowed}.</source>
      <translation>{file}، المدخل {entry}: يجب أن تكون قيمة {key} واحدة من: {allowed}.</translation>
    </message>
    <message>
      <source>{file}, entry {entry}: the key {key} means nothing; README.md lists the keys.</source>
      <translation>{file}، المدخل {entry}: لا معنى للمفتاح {key}؛ والمفاتيح مذكورة في README.md.</translation>
    </message>
    <message>
      <source>{file}, entry {entry}: one of is, begins, ends, has and regex is needed.</source>
      <translation>{file}، المدخل {entry}: لا بد من أحد المفاتيح is وbegins وends وhas وregex.</translation>
    </message>
    <message>
      <source>{file}, entry {entry}: {key} must be a number.</source>
      <translation>{file}، المدخل {entry}: يجب أن تكون قيمة {key} عدداً.</translation>
    </message>
    <message>
      <source>{file}, entry {entry}: the expression {expression} cannot be used ({reason}).</source>
      <translation>{file}، المدخل {entry}: لا يصلح التعبير {expression} ({reason}).</translation>
    </message>
    <message>
      <source>What was counted about the lines of a source cannot be read.</source>
      <translation>لا يمكن قراءة ما أُحصي من أسطر أحد المصادر.</translation>
    </message>
    <message>
      <source>{file}: "{name}" must be a list of texts in square brackets.</source>
      <translation>{file}: يجب أن تكون «{name}» قائمة نصوص بين قوسين معقوفين.</translation>
    </message>
    <message>
      <source>{file}: the section "{name}" is missing.</source>
      <translation>{file}: القسم «{name}» ناقص.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>لا يمكن قراءة الملف {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} is not UTF-8; save it as UTF-8.</source>
      <translation>ليس الملف {file} بترميز UTF-8؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
      <source>{file} is not a TOML file: {reason}.</source>
      <translation>ليس الملف {file} بصيغة TOML: {reason}.</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>أُوقف العمل، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>a quotation mark (") stands inside a value without being doubled.</source>
      <translation>فيه علامة تنصيص (") داخل قيمة من غير أن تُكرَّر.</translation>
    </message>
    <message>
      <source>{file}: no table can be read in this file.</source>
      <translation>{file}: لا جدول يمكن قراءته في هذا الملف.</translation>
    </message>
    <message>
      <source>{file}: this is no table of articles: it has {number} columns.</source>
      <translation>{file}: ليس هذا جدول مقالات: فيه {number} من الأعمدة.</translation>
    </message>
    <message>
      <source>a quotation mark (") is opened in it and never closed.</source>
      <translation>فيه علامة تنصيص (") تُفتح ولا تُغلق.</translation>
    </message>
    <message>
      <source>a value in it is too long to be an article.</source>
      <translation>فيه قيمة أطول من أن تكون مقالاً.</translation>
    </message>
    <message>
      <source>it has {found} values, where the table has {expected} columns.</source>
      <translation>قيمه {found}، وأعمدة الجدول {expected}.</translation>
    </message>
    <message>
      <source>{file}: the file holds no text.</source>
      <translation>{file}: لا نص في الملف.</translation>
    </message>
    <message>
      <source>{file}: the file is damaged so badly that reading it broke down; get it again.</source>
      <translation>{file}: الملف تالف إلى حدّ أن قراءته انهارت؛ احصل عليه من جديد.</translation>
    </message>
    <message>
      <source>{file}: reading it took longer than {seconds} seconds and was stopped; save it anew with another program, or as text.</source>
      <translation>{file}: استغرقت قراءته أكثر من {seconds} ثانية فأُوقفت؛ احفظه من جديد ببرنامج آخر، أو نصاً.</translation>
    </message>
    <message>
      <source>{file}: the {kind} file is damaged and cannot be read; open it in the program that made it and save it again.</source>
      <translation>{file}: ملف {kind} تالف لا يمكن قراءته؛ افتحه في البرنامج الذي صنعه واحفظه من جديد.</translation>
    </message>
    <message>
      <source>{file}: this file is protected by a password, or of an old version of {kind}; save it anew, without a password.</source>
      <translation>{file}: هذا الملف محمي بكلمة مرور، أو من إصدار قديم من {kind}؛ احفظه من جديد بلا كلمة مرور.</translation>
    </message>
    <message>
      <source>{file}: the file is larger than {limit} MB; cut it into smaller ones.</source>
      <translation>{file}: الملف أكبر من {limit} ميغابايت؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{file}: the XML in it declares entities of its own, which office files never do; it was not read.</source>
      <translation>{file}: يعرّف ما فيه من XML كياناتٍ خاصة به، وهذا ما لا تفعله ملفات المكتب؛ لم يُقرأ.</translation>
    </message>
    <message>
      <source>{file}: the archive holds too much; unpack it and import its folder.</source>
      <translation>{file}: في الأرشيف أكثر مما يُحتمل؛ فكّه واستورد مجلده.</translation>
    </message>
    <message>
      <source>{file}: this is a link to another file; it was left out.</source>
      <translation>{file}: هذه وصلة إلى ملف آخر؛ لم تُستورد.</translation>
    </message>
    <message>
      <source>{file}: it is protected by a password; unpack the archive first.</source>
      <translation>{file}: محمي بكلمة مرور؛ فكّ الأرشيف أولاً.</translation>
    </message>
    <message>
      <source>{file}: its path leads out of the archive; it was left out.</source>
      <translation>{file}: مساره يخرج من الأرشيف؛ لم يُستورد.</translation>
    </message>
    <message>
      <source>{file}: it would unpack to {size} MB, too much for a file of articles; it was left out.</source>
      <translation>{file}: يبلغ حجمه بعد الفك {size} ميغابايت، وهذا كثير على ملف مقالات؛ لم يُستورد.</translation>
    </message>
    <message>
      <source>{file}: this is not a zip archive, or it is damaged; get it again.</source>
      <translation>{file}: ليس هذا أرشيف zip، أو هو تالف؛ احصل عليه من جديد.</translation>
    </message>
    <message>
      <source>{file}: it is damaged in the archive; get the archive again.</source>
      <translation>{file}: تالف داخل الأرشيف؛ احصل على الأرشيف من جديد.</translation>
    </message>
    <message>
      <source>{file}: there is no page in this web archive.</source>
      <translation>{file}: لا صفحة في هذا الملف.</translation>
    </message>
    <message>
      <source>Two ways to find the article in the page disagree: lines that may not belong to it: {doubtful}; lines left out that may belong to it: {left_out}.</source>
      <translation>اختلفت طريقتان في تحديد المقال في الصفحة: أسطر قد لا تكون منه: {doubtful}؛ أسطر تُركت وقد تكون منه: {left_out}.</translation>
    </message>
    <message>
      <source>{file}: no article was found in this page.</source>
      <translation>{file}: لم يُعثر على مقال في هذه الصفحة.</translation>
    </message>
    <message>
      <source>Web pages cannot be read: a part of Hashiya is missing ({name}). Install it again.</source>
      <translation>لا يمكن قراءة صفحات الوب: ينقص جزء من حاشية ({name}). ثبّتها من جديد.</translation>
    </message>
    <message>
      <source>{file}: this PDF holds pictures of pages and no text; it would have to be read by a program that recognises letters first.</source>
      <translation>{file}: في ملف PDF هذا صور صفحات لا نص؛ ينبغي أن يقرأه أولاً برنامج يتعرّف الحروف.</translation>
    </message>
    <message>
      <source>{file}: it is protected by a password; save it without one.</source>
      <translation>{file}: محمي بكلمة مرور؛ احفظه بلا كلمة مرور.</translation>
    </message>
    <message>
      <source>{file}: it has {number} pages, too many for one article.</source>
      <translation>{file}: صفحاته {number}، وهذا كثير على مقال واحد.</translation>
    </message>
    <message>
      <source>{file}: there is no list of articles in this JSON file.</source>
      <translation>{file}: لا قائمة مقالات في ملف JSON هذا.</translation>
    </message>
    <message>
      <source>it is no object with named values.</source>
      <translation>ليس هذا كائناً ذا قيم مسمّاة.</translation>
    </message>
    <message>
      <source>this is not JSON, from character {column} of line {line} on.</source>
      <translation>ليس هذا JSON، ابتداءً من المحرف {column} في السطر {line}.</translation>
    </message>
    <message>
      <source>the values are nested too deeply.</source>
      <translation>القيم متداخلة أعمق مما ينبغي.</translation>
    </message>
    <message>
      <source>a number in it is too large.</source>
      <translation>فيه عدد أكبر مما ينبغي.</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <source>There is no column called {column}; the columns are: {columns}.</source>
      <translation>لا عمود اسمه {column}؛ الأعمدة هي: {columns}.</translation>
    </message>
    <message>
      <source>{file}, line {number}: {problem}</source>
      <translation>{file}، السطر {number}: {problem}</translation>
    </message>
    <message>
      <source>{file}, record {number}: {problem}</source>
      <translation>{file}، السجل {number}: {problem}</translation>
    </message>
    <message>
      <source>{file}, sheet {sheet}, row {number}: {problem}</source>
      <translation>{file}، الورقة {sheet}، الصف {number}: {problem}</translation>
    </message>
    <message>
      <source>{file}: no column looks like the text of articles; say which of these it is: {columns}.</source>
      <translation>{file}: لا عمود يبدو نصاً لمقالات؛ اذكر أيّ هذه هو: {columns}.</translation>
    </message>
    <message>
      <source>there is no text in it.</source>
      <translation>لا نص فيه.</translation>
    </message>
    <message>
      <source>Bytes that are damaged, and stand as {sign}: {number}.</source>
      <translation>بايتات تالفة مكانها {sign}: {number}.</translation>
    </message>
    <message>
      <source>{file}: the file is larger than {limit} MB, too large for one document; cut it into one file per article.</source>
      <translation>{file}: الملف أكبر من {limit} ميغابايت، وهذا كثير على وثيقة واحدة؛ قسّمه بحيث يكون لكل مقال ملف.</translation>
    </message>
    <message>
      <source>Its encoding was told by its letters.</source>
      <translation>عُرف ترميزه من حروفه.</translation>
    </message>
    <message>
      <source>Its encoding is the one that the page names.</source>
      <translation>ترميزه هو الذي تذكره الصفحة.</translation>
    </message>
    <message>
      <source>brat standoff</source>
      <translation>توسيمات brat المنفصلة (standoff)</translation>
    </message>
    <message>
      <source>{file}, line {line}: the scheme has nothing called {type}, so that {id} was left out; say what it stands for with the choice names ({type}=...).</source>
      <translation>{file}، السطر {line}: ليس في المخطط ما اسمه {type}، فأُسقط {id}؛ بيّن ما يقابله بالخيار ⁦names⁩ ({type}=...).</translation>
    </message>
    <message>
      <source>{file}, line {line}: the scheme has no entities of such mentions.</source>
      <translation>{file}، السطر {line}: ليس في المخطط كيانات لأذكار كهذه.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} names an entry of a database, which mentions do not have here; it was left out.</source>
      <translation>{file}، السطر {line}: يسمّي {id} مدخلاً في قاعدة بيانات، وليس هذا للأذكار هنا؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}, line {line}: after the type come two numbers, or more with ; between; {id} was left out.</source>
      <translation>{file}، السطر {line}: يأتي بعد النوع عددان، أو أكثر وبينها ⁦;⁩؛ فأُسقط {id}.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the text of {id} is not what stands at its offsets; the file may count other units than code points.</source>
      <translation>{file}، السطر {line}: نص {id} غير ما في موضعه؛ لعل الملف يعدّ وحدات غير المحارف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} goes over the end of a line, which brat does not allow.</source>
      <translation>{file}، السطر {line}: يتجاوز {id} نهاية السطر، ولا يجيز brat ذلك.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the stretches of {id} overlap.</source>
      <translation>{file}، السطر {line}: أجزاء {id} متداخلة.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the trigger of {id} is missing or has another type.</source>
      <translation>{file}، السطر {line}: محفِّز {id} مفقود أو من نوع آخر.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {type} has no role called {role}; it was left out.</source>
      <translation>{file}، السطر {line}: ليس لـ{type} دور اسمه {role}؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} refers to {name}, which is not in this file.</source>
      <translation>{file}، السطر {line}: يشير {id} إلى {name}، وليس في هذا الملف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the relation {id} needs two ends.</source>
      <translation>{file}، السطر {line}: تحتاج العلاقة {id} إلى طرفين.</translation>
    </message>
    <message>
      <source>{file}, line {line}: an entity needs two mentions or more.</source>
      <translation>{file}، السطر {line}: يحتاج الكيان إلى ذِكرين أو أكثر.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} is about a trigger, where brat wants the event; it was left out.</source>
      <translation>{file}، السطر {line}: {id} عن محفِّز، ويريد brat أن يكون عن الحدث؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is no line of brat; it was left out.</source>
      <translation>{file}، السطر {line}: ليس هذا سطراً من أسطر brat؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} marks nothing, or lies outside the text.</source>
      <translation>{file}، السطر {line}: لا يشمل {id} شيئاً أو يقع خارج النص.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the scheme has no attribute called {name} there; it was left out.</source>
      <translation>{file}، السطر {line}: ليس في المخطط هناك خاصية اسمها {name}؛ فأُسقطت.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the id {id} stands twice in this file.</source>
      <translation>{file}، السطر {line}: يرد المعرّف {id} مرتين في هذا الملف.</translation>
    </message>
    <message>
      <source>{file}: no text here has an .ann file beside it, so this is no folder of brat.</source>
      <translation>{file}: ليس بجانب أي نص هنا ملف ⁦.ann⁩، فليس هذا مجلداً من مجلدات brat.</translation>
    </message>
    <message>
      <source>{document}: annotation {annotation} reaches out of the text; nothing was written.</source>
      <translation>{document}: التوسيم {annotation} يتجاوز حدود النص، ولم يُكتب شيء.</translation>
    </message>
    <message>
      <source>{file}: {count} links of an entity stand where nothing is marked.</source>
      <translation>{file}: ‏{count} من روابط كيان تقع حيث لا توسيم.</translation>
    </message>
    <message>
      <source>UIMA CAS JSON</source>
      <translation>صيغة UIMA CAS JSON</translation>
    </message>
    <message>
      <source>{file}: this is JSON, but not a CAS: it has no %FEATURE_STRUCTURES.</source>
      <translation>{file}: هذا JSON لكنه ليس CAS: لا يوجد فيه %FEATURE_STRUCTURES.</translation>
    </message>
    <message>
      <source>{file}: the file holds other texts (views: {names}) beside the one that was read; they were left out, with what is marked in them.</source>
      <translation>الملف {file}: فيه نصوص أخرى (views: {names}) غير النص الذي قُرئ؛ أُسقطت بما وُسم فيها.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the annotation {number} fills a role, but is not there.</source>
      <translation>{file}، السطر {line}: التوسيم {number} يملأ دوراً وليس موجوداً.</translation>
    </message>
    <message>
      <source>{file}: the file holds no text (no sofaString).</source>
      <translation>{file}: لا نص في الملف (لا يوجد sofaString).</translation>
    </message>
    <message>
      <source>{file}, line {line}: the annotation {number} ({type}) reaches out of the text.</source>
      <translation>{file}، السطر {line}: التوسيم {number} ({type}) يتجاوز حدود النص.</translation>
    </message>
    <message>
      <source>{file}: this is XML, but not XMI: it does not begin so.</source>
      <translation>{file}: هذا XML لكنه ليس XMI: لا يبدأ كما يبدأ.</translation>
    </message>
    <message>
      <source>{file}, line {line}: an element has no number (xmi:id).</source>
      <translation>{file}، السطر {line}: عنصر بلا رقم (xmi:id).</translation>
    </message>
    <message>
      <source>UIMA CAS XMI (INCEpTION)</source>
      <translation>صيغة UIMA CAS XMI (برنامج INCEpTION)</translation>
    </message>
    <message>
      <source>CoNLL-2003</source>
      <translation>صيغة CoNLL-2003</translation>
    </message>
    <message>
      <source>{file}: the file holds no tokens.</source>
      <translation>{file}: لا كلمات في الملف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {token} has no tag such as O or B-PER in its last column; it is read without one.</source>
      <translation>{file}، السطر {line}: ليس للكلمة {token} رمز مثل ⁦O⁩ أو ⁦B-PER⁩ في العمود الأخير؛ فقُرئت بلا رمز.</translation>
    </message>
    <message>
      <source>{file}, line {line}: no sentence ends in the {count} tokens before it; sentences are ended at full stops instead.</source>
      <translation>{file}، السطر {line}: لا نهاية لأي جملة في الكلمات الـ{count} التي قبله؛ فتُنهى الجمل عند النقاط بدلاً من ذلك.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {tag} is a type of the layer {other}, and tags are read as types of the layer {layer}, so that its tags are left out; take them along with the choice names ({tag}={other}/{tag}).</source>
      <translation>الملف {file}، السطر {line}: {tag} نوع من أنواع الطبقة {other}، والرموز تُقرأ أنواعاً للطبقة {layer}، فأُسقطت رموزه؛ خذها معها بالخيار ⁦names⁩ ({tag}={other}/{tag}).</translation>
    </message>
    <message>
      <source>{file}, line {line}: the scheme has nothing called {tag}, so that its tags are left out; say what it stands for with the choice names ({tag}=...).</source>
      <translation>{file}، السطر {line}: ليس في المخطط ما اسمه {tag}، فأُسقطت رموزه؛ بيّن ما يقابله بالخيار ⁦names⁩ ({tag}=...).</translation>
    </message>
    <message>
      <source>{file}, line {line}: {tag} goes on with what did not begin; it is read as a beginning.</source>
      <translation>{file}، السطر {line}: يتابع {tag} ما لم يبدأ؛ فقُرئ بدايةً.</translation>
    </message>
    <message>
      <source>CoNLL-U (CorefUD)</source>
      <translation>صيغة CoNLL-U (CorefUD)</translation>
    </message>
    <message>
      <source>{file}, line {line}: a token has 10 columns with tabs between, not {count}; it was left out.</source>
      <translation>{file}، السطر {line}: للكلمة 10 أعمدة تفصلها علامات الجدولة، لا {count}؛ فأُسقطت.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} is no range of words.</source>
      <translation>{file}، السطر {line}: ليس {id} مدى كلمات.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the scheme has nothing called {id}, so that a mention was left out; say what it stands for with the choice names ({id}=...).</source>
      <translation>{file}، السطر {line}: ليس في المخطط ما اسمه {id}، فأُسقط ذِكر؛ بيّن ما يقابله بالخيار ⁦names⁩ ({id}=...).</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} is an empty node, which stands nowhere in the text; it was left out.</source>
      <translation>{file}، السطر {line}: {id} عقدة فارغة لا موضع لها في النص؛ فأُسقطت.</translation>
    </message>
    <message>
      <source>{file}, line {line}: Entity={id} is not understood.</source>
      <translation>{file}، السطر {line}: لم يُفهم ⁦Entity={id}⁩.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} closes what was never opened.</source>
      <translation>{file}، السطر {line}: يغلق {id} ما لم يُفتح.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} has no first part.</source>
      <translation>{file}، السطر {line}: ليس لـ{id} جزء أول.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} begins or ends inside a token whose words are not its letters; it is put on the whole token.</source>
      <translation>{file}، السطر {line}: يبدأ {id} أو ينتهي داخل كلمة لا تتألف أجزاؤها من حروفها؛ فوُضع على الكلمة كلها.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {id} is never closed.</source>
      <translation>{file}، السطر {line}: لم يُغلق {id}.</translation>
    </message>
    <message>
      <source>DyGIE++ JSON Lines</source>
      <translation>صيغة DyGIE++ بأسطر JSON</translation>
    </message>
    <message>
      <source>OneIE JSON Lines</source>
      <translation>صيغة OneIE بأسطر JSON</translation>
    </message>
    <message>
      <source>WikiEvents JSON Lines</source>
      <translation>صيغة WikiEvents بأسطر JSON</translation>
    </message>
    <message>
      <source>GATE bdocjs</source>
      <translation>صيغة GATE bdocjs</translation>
    </message>
    <message>
      <source>{file}: "text" must be a string.</source>
      <translation>{file}: يجب أن تكون قيمة «text» نصاً.</translation>
    </message>
    <message>
      <source>{file}: the annotation {number} ({type}) reaches out of the text.</source>
      <translation>{file}: التوسيم {number} ({type}) يتجاوز حدود النص.</translation>
    </message>
    <message>
      <source>{file}: a span must be two whole numbers.</source>
      <translation>{file}: يجب أن يكون الامتداد عددين صحيحين.</translation>
    </message>
    <message>
      <source>Hugging Face data set (Parquet)</source>
      <translation>مجموعة بيانات Hugging Face (‏Parquet)</translation>
    </message>
    <message>
      <source>Parquet needs the package pyarrow, which is not installed; install it, or choose another format.</source>
      <translation>تحتاج صيغة Parquet إلى الحزمة pyarrow وليست مثبتة؛ ثبّتها، أو اختر صيغة أخرى.</translation>
    </message>
    <message>
      <source>Hashiya JSON Lines</source>
      <translation>حاشية: أسطر JSON</translation>
    </message>
    <message>
      <source>{file}, line {line}: the line is too long to be an article.</source>
      <translation>{file}، السطر {line}: السطر أطول من أن يكون مقالاً.</translation>
    </message>
    <message>
      <source>{file}: the file holds no documents.</source>
      <translation>{file}: لا وثائق في الملف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is not text in UTF-8; the file is damaged or binary.</source>
      <translation>{file}، السطر {line}: ليس هذا نصاً بترميز UTF-8؛ الملف تالف أو ثنائي.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the format is {format}, but this Hashiya reads {version}; a newer Hashiya may read it.</source>
      <translation>{file}، السطر {line}: الصيغة {format}، وهذا الإصدار من حاشية يقرأ {version}؛ قد يقرؤه إصدار أحدث.</translation>
    </message>
    <message>
      <source>{file}, line {line}: two sets of the document have the same annotator and kind.</source>
      <translation>{file}، السطر {line}: للوثيقة مجموعتا توسيمات لهما الموسِّم نفسه والصنف نفسه.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the text holds line ends or characters that a stored text cannot have.</source>
      <translation>{file}، السطر {line}: في النص نهايات أسطر أو محارف لا ترد في نص محفوظ.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the text was changed: its SHA-256 is not the one given.</source>
      <translation>{file}، السطر {line}: تغيّر النص: قيمة SHA-256 له غير القيمة المذكورة.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a region reaches out of the text.</source>
      <translation>{file}، السطر {line}: منطقة تتجاوز حدود النص.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a boundary is given twice.</source>
      <translation>{file}، السطر {line}: حدّ مذكور مرتين.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a boundary lies out of the text.</source>
      <translation>{file}، السطر {line}: حدّ خارج النص.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a cleaning step lies out of the text.</source>
      <translation>{file}، السطر {line}: خطوة تنظيف تقع خارج النص.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the text of annotation {id} is not what stands at its offsets; the file may count other units than code points.</source>
      <translation>{file}، السطر {line}: نص التوسيم {id} غير ما يقع في موضعه؛ لعل الملف يعدّ بوحدات غير نقاط الترميز.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the time spent on annotation {id} is impossible: {found}.</source>
      <translation>{file}، السطر {line}: الوقت المصروف على التوسيم {id} غير ممكن: {found}.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a span must be two whole numbers, [start, end].</source>
      <translation>{file}، السطر {line}: المقطع عددان صحيحان: ⁦[start, end]⁩.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the span [{start}, {end}] reaches out of the text or is empty.</source>
      <translation>{file}، السطر {line}: المقطع ⁦[{start}, {end}]⁩ فارغ أو يتجاوز حدود النص.</translation>
    </message>
    <message>
      <source>{file}, line {line}: an argument has either a target or a value, not both or none.</source>
      <translation>{file}، السطر {line}: لكل مشارك ⁦target⁩ أو ⁦value⁩: أحدهما لا كلاهما.</translation>
    </message>
    <message>
      <source>{file}, line {line}: annotation {id} has an argument {target} that is not in its set.</source>
      <translation>{file}، السطر {line}: للتوسيم {id} مشارك {target} ليس في مجموعته.</translation>
    </message>
    <message>
      <source>ACE APF XML</source>
      <translation>صيغة ACE APF XML</translation>
    </message>
    <message>
      <source>{file}: this is XML, but not APF: it does not begin so.</source>
      <translation>{file}: هذا XML لكنه ليس APF: لا يبدأ كما يبدأ.</translation>
    </message>
    <message>
      <source>{file}, line {line}: here is no place in the text ({name}).</source>
      <translation>{file}، السطر {line}: لا موضع هنا في النص ({name}).</translation>
    </message>
    <message>
      <source>{file}: this is XML, but not BeSt: it does not begin so.</source>
      <translation>{file}: هذا XML لكنه ليس BeSt: لا يبدأ كما يبدأ.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a role points at {name}, which is not in the file.</source>
      <translation>{file}، السطر {line}: دور يشير إلى {name} وليس في الملف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the scheme has no layer for {name}; it is left out.</source>
      <translation>{file}، السطر {line}: لا طبقة في المخطط لـ{name}؛ أُسقط.</translation>
    </message>
    <message>
      <source>{file}: this is XML, but not ERE: it does not begin so.</source>
      <translation>{file}: هذا XML لكنه ليس ERE: لا يبدأ كما يبدأ.</translation>
    </message>
    <message>
      <source>Rich ERE XML with BeSt</source>
      <translation>صيغة Rich ERE XML مع BeSt</translation>
    </message>
    <message>
      <source>{file}, line {line}: the place lies outside of the text.</source>
      <translation>{file}، السطر {line}: الموضع خارج النص.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{words}" is not what stands at its place ("{found}").</source>
      <translation>{file}، السطر {line}: ليس «{words}» ما في موضعه («{found}»).</translation>
    </message>
    <message>
      <source>{file}, line {line}: the scheme {scheme} has no type for {name}; it is left out.</source>
      <translation>{file}، السطر {line}: لا نوع في المخطط {scheme} لـ{name}؛ أُسقط.</translation>
    </message>
    <message>
      <source>{file}: the source text {name} does not lie beside it; put it there.</source>
      <translation>{file}: ليس النص المصدر {name} بجانبه؛ ضعه هناك.</translation>
    </message>
    <message>
      <source>{file}: the file is too large to be an article.</source>
      <translation>{file}: الملف أكبر من أن يكون مقالاً.</translation>
    </message>
    <message>
      <source>{file}: this is not text in UTF-8.</source>
      <translation>{file}: ليس هذا نصاً بترميز UTF-8.</translation>
    </message>
    <message>
      <source>{file}: no file in this folder ends in {ending}.</source>
      <translation>{file}: لا ملف في هذا المجلد ينتهي اسمه بـ{ending}.</translation>
    </message>
    <message>
      <source>{file}: the scheme {scheme} has no type for {name}; it is left out.</source>
      <translation>{file}: لا نوع في المخطط {scheme} لـ{name}؛ أُسقط.</translation>
    </message>
    <message>
      <source>{file}: the annotation {id} stands twice in it.</source>
      <translation>{file}: التوسيم {id} مكرر فيه.</translation>
    </message>
    <message>
      <source>{file}: the annotation {id} marks nothing.</source>
      <translation>{file}: التوسيم {id} لا يحدد شيئاً.</translation>
    </message>
    <message>
      <source>{file}: the annotation {id} has no type.</source>
      <translation>{file}: ليس للتوسيم {id} نوع.</translation>
    </message>
    <message>
      <source>{file}: a role of annotation {id} points at {name}, which is not in it.</source>
      <translation>{file}: دور في التوسيم {id} يشير إلى {name} وليس فيه.</translation>
    </message>
    <message>
      <source>{file}: this is not text in UTF-8; the file is damaged or binary.</source>
      <translation>{file}: ليس هذا نصاً بترميز UTF-8؛ الملف تالف أو ثنائي.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the file defines or uses entities of its own, which is not safe to read; write their text in their place.</source>
      <translation>{file}، السطر {line}: يعرّف الملف كيانات XML خاصة به أو يستعملها، وقراءتها غير آمنة؛ اكتب نصها في مكانها.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the file holds no element.</source>
      <translation>{file}، السطر {line}: لا عنصر في الملف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the elements are too many or nested too deeply.</source>
      <translation>{file}، السطر {line}: العناصر أكثر مما يُقرأ أو تداخلها أعمق مما يُقرأ.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is not XML that can be read ({reason}).</source>
      <translation>{file}، السطر {line}: ليس هذا XML يمكن قراءته ({reason}).</translation>
    </message>
    <message>
      <source>{file}, line {line}: the encoding of the file cannot be read.</source>
      <translation>{file}، السطر {line}: لا يمكن قراءة ترميز الملف.</translation>
    </message>
    <message>
      <source>{file}: the file cannot be opened ({reason}).</source>
      <translation>{file}: لا يمكن فتح الملف ({reason}).</translation>
    </message>
    <message>
      <source>{file}: the file is larger than {limit} MB, too large for one document.</source>
      <translation>{file}: الملف أكبر من {limit} ميغابايت، وهذا كثير على مستند واحد.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is not text in UTF-8; save the file as UTF-8 first.</source>
      <translation>{file}، السطر {line}: ليس هذا نصاً بترميز UTF-8؛ احفظ الملف بترميز UTF-8 أولاً.</translation>
    </message>
    <message>
      <source>{file}: this is a folder; choose a file in it.</source>
      <translation>{file}: هذا مجلد؛ اختر ملفاً فيه.</translation>
    </message>
    <message>
      <source>{file}: there is no such file.</source>
      <translation>{file}: لا يوجد ملف كهذا.</translation>
    </message>
    <message>
      <source>{file}: this is a folder or a device, not a file; choose a file.</source>
      <translation>{file}: هذا مجلد أو جهاز، لا ملف؛ اختر ملفاً.</translation>
    </message>
    <message>
      <source>{file}: the names in this file mean nothing without a scheme; open a corpus first.</source>
      <translation>{file}: لا معنى للأسماء في هذا الملف بلا مخطط؛ افتح مدونة أولاً.</translation>
    </message>
    <message>
      <source>spaCy DocBin</source>
      <translation>صيغة spaCy DocBin</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is not JSON, from character {column} on.</source>
      <translation>{file}، السطر {line}: ليس هذا بصيغة JSON، ابتداءً من المحرف {column}.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is not a JSON object ({{...}}).</source>
      <translation>{file}، السطر {line}: ليس هذا كائن JSON ⁦({{...}})⁩.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the line is cut off; the file was not written or copied whole.</source>
      <translation>{file}، السطر {line}: السطر مبتور؛ لم يُكتب الملف أو لم يُنسخ كاملاً.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" is {value!r}, but must be one of {allowed}.</source>
      <translation>{file}، السطر {line}: قيمة «{key}» هي {value}، ويجب أن تكون واحدة من: {allowed}.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the values are nested too deeply.</source>
      <translation>{file}، السطر {line}: القيم متداخلة إلى عمق زائد.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the key "{key}" stands twice in one object.</source>
      <translation>{file}، السطر {line}: يرد المفتاح «{key}» مرتين في كائن واحد.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a number is too large or not a number.</source>
      <translation>{file}، السطر {line}: عدد أكبر من المسموح به أو ليس عدداً.</translation>
    </message>
    <message>
      <source>{file}, line {line}: half of a surrogate pair stands alone; that is not a character.</source>
      <translation>{file}، السطر {line}: نصف زوج بديل (surrogate) وحده؛ وليس هذا محرفاً.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" must be a string.</source>
      <translation>{file}، السطر {line}: يجب أن تكون قيمة «{key}» سلسلة محارف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" is empty.</source>
      <translation>{file}، السطر {line}: قيمة «{key}» فارغة.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" must be an identifier of 1 to 200 visible characters.</source>
      <translation>{file}، السطر {line}: يجب أن تكون قيمة «{key}» معرّفاً من 1 إلى 200 محرف مرئي.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" must be a whole number.</source>
      <translation>{file}، السطر {line}: يجب أن تكون قيمة «{key}» عدداً صحيحاً.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" must be true or false.</source>
      <translation>{file}، السطر {line}: يجب أن يكون "{key}" إما true وإما false.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" must be a list.</source>
      <translation>{file}، السطر {line}: يجب أن تكون قيمة «{key}» قائمة.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" is missing.</source>
      <translation>{file}، السطر {line}: المفتاح «{key}» ناقص.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" must be an object ({{...}}).</source>
      <translation>{file}، السطر {line}: يجب أن تكون قيمة «{key}» كائناً ⁦({{...}})⁩.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" holds a control character.</source>
      <translation>{file}، السطر {line}: في قيمة «{key}» محرف تحكم.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" is not known in this format.</source>
      <translation>{file}، السطر {line}: المفتاح «{key}» غير معروف في هذه الصيغة.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" must be a date with a time, such as {example}.</source>
      <translation>{file}، السطر {line}: يجب أن يكون ⁦{key}⁩ تاريخاً معه وقت، مثل ⁦{example}⁩.</translation>
    </message>
    <message>
      <source>CSV tables</source>
      <translation>جداول CSV</translation>
    </message>
    <message>
      <source>Excel tables</source>
      <translation>جداول Excel</translation>
    </message>
    <message>
      <source>The table {table} has more rows than Excel can hold; export CSV instead, or fewer articles.</source>
      <translation>صفوف الجدول {table} أكثر مما يتسع له Excel؛ صدّر إلى CSV بدلاً منه، أو صدّر مقالات أقل.</translation>
    </message>
    <message>
      <source>Soft labels</source>
      <translation>فئات مرنة</translation>
    </message>
    <message>
      <source>Stance table</source>
      <translation>جدول المواقف</translation>
    </message>
    <message>
      <source>{file}: this is XML, but not TEI: it does not begin so.</source>
      <translation>{file}: هذا XML لكنه ليس TEI: لا يبدأ كما يبدأ.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a link points at what is not in the file.</source>
      <translation>{file}، السطر {line}: رابط يشير إلى ما ليس في الملف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the words of the span are not what stands at its place; the file may count other units than code points.</source>
      <translation>{file}، السطر {line}: ليست كلمات الامتداد ما في موضعه؛ لعل الملف يعدّ بوحدة غير نقاط الترميز.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the span points at {pointer}, which is not in the text.</source>
      <translation>{file}، السطر {line}: الامتداد يشير إلى {pointer} وليس في النص.</translation>
    </message>
    <message>
      <source>TEI standOff</source>
      <translation>صيغة TEI standOff</translation>
    </message>
    <message>
      <source>doccano JSON Lines</source>
      <translation>أسطر JSON لأداة doccano</translation>
    </message>
    <message>
      <source>{file}, line {line}: the marks have no numbers by which relations could find them, so that all relations of this text were left out ({count}).</source>
      <translation>الملف {file}، السطر {line}: ليس للتوسيمات أرقام تهتدي بها العلاقات إليها، فأُسقطت علاقات هذا النص كلها ({count}).</translation>
    </message>
    <message>
      <source>{file}, line {line}: a label must be [start, end, name].</source>
      <translation>{file}، السطر {line}: يجب أن تُكتب الفئة هكذا: ⁦[start, end, name]⁩.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the scheme has nothing called {label}, so that what is labelled so is left out; say what it stands for with the choice names ({label}=...).</source>
      <translation>{file}، السطر {line}: ليس في المخطط ما اسمه {label}، فأُسقط كل ما يحمل هذا الاسم؛ بيّن ما يقابله بالخيار ⁦names⁩ ({label}=...).</translation>
    </message>
    <message>
      <source>{file}, line {line}: {label} is neither a role there nor a relation of the scheme; it was left out.</source>
      <translation>{file}، السطر {line}: ليس {label} دوراً هناك ولا علاقة في المخطط؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {label} marks nothing, or lies outside the text; it was left out.</source>
      <translation>{file}، السطر {line}: لا يشمل {label} شيئاً أو يقع خارج النص؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the text of {label} is not what stands at its offsets; it was left out.</source>
      <translation>{file}، السطر {line}: نص {label} غير ما في موضعه؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}, line {line}: an arc refers to {label}, which is not there; it was left out.</source>
      <translation>{file}، السطر {line}: قوس يشير إلى {label}، وهو غير موجود؛ فأُسقط القوس.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" must be a text or a number.</source>
      <translation>الملف {file}، السطر {line}: يجب أن يكون "{key}" نصاً أو عدداً.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is not JSON; the file is damaged or of another format.</source>
      <translation>{file}، السطر {line}: ليس هذا JSON؛ الملف تالف أو بصيغة أخرى.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is not text in UTF-8; it was left out.</source>
      <translation>{file}، السطر {line}: ليس هذا نصاً بترميز UTF-8؛ فأُسقط.</translation>
    </message>
    <message>
      <source>Label Studio JSON</source>
      <translation>صيغة JSON لأداة Label Studio</translation>
    </message>
    <message>
      <source>{file}, line {line}: {name} is not said of one stretch, or is nothing that a stretch can have; it was left out.</source>
      <translation>الملف {file}، السطر {line}: لا يُقال {name} عن امتداد بعينه، أو ليس مما يحمله امتداد؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}: there is no file of tasks (.json) here.</source>
      <translation>{file}: لا ملف مهام (⁦.json⁩) هنا.</translation>
    </message>
    <message>
      <source>{file}, line {line}: what a model predicted is not the work of {annotator}; it was left out. It comes in where no annotator is named for the import.</source>
      <translation>الملف {file}، السطر {line}: ما تنبأ به نموذج ليس من عمل {annotator}، فأُسقط؛ وهو يُستورد إذا لم يُسمَّ موسِّم للاستيراد.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a relation has no label, so that nothing says what it is; it was left out.</source>
      <translation>الملف {file}، السطر {line}: علاقة بلا اسم فلا يُعرف نوعها؛ أُسقطت.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {name} has more than one answer, and an attribute has room for one; {value} was taken.</source>
      <translation>الملف {file}، السطر {line}: لـ{name} أكثر من جواب، والخاصية لا تتسع إلا لواحد؛ فأُخذ {value}.</translation>
    </message>
    <message>
      <source>Prodigy JSON Lines</source>
      <translation>أسطر JSON لأداة Prodigy</translation>
    </message>
    <message>
      <source>W3C Web Annotation</source>
      <translation>صيغة W3C Web Annotation</translation>
    </message>
    <message>
      <source>{file}: the annotations speak of {count} texts; each file must speak of one.</source>
      <translation>{file}: التوسيمات على {count} نصوص؛ يجب أن يكون كل ملف لنص واحد.</translation>
    </message>
    <message>
      <source>{file}: the text {name} does not lie beside it; put it there.</source>
      <translation>{file}: ليس النص {name} بجانبه؛ ضعه هناك.</translation>
    </message>
    <message>
      <source>{file}: the text {name} was changed: its SHA-256 is not the one given.</source>
      <translation>{file}: تغيّر النص {name}: بصمته SHA-256 غير المذكورة.</translation>
    </message>
    <message>
      <source>{file}: the annotation {id} reaches out of the text.</source>
      <translation>{file}: التوسيم {id} يتجاوز حدود النص.</translation>
    </message>
    <message>
      <source>{file}: the words of annotation {id} are not what stands at its position; the file may count other units than code points.</source>
      <translation>{file}: ليست كلمات التوسيم {id} ما في موضعه؛ لعل الملف يعدّ بوحدة غير نقاط الترميز.</translation>
    </message>
    <message>
      <source>{file}: the words of annotation {id} do not stand at exactly one place.</source>
      <translation>{file}: لا ترد كلمات التوسيم {id} في موضع واحد بعينه.</translation>
    </message>
    <message>
      <source>{file}: there is no table (.tsv) here.</source>
      <translation>{file}: لا جدول (⁦.tsv⁩) هنا.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a row has a number, offsets and a token; it was left out.</source>
      <translation>{file}، السطر {line}: في كل صف رقم وإزاحتان وكلمة؛ فأُسقط هذا الصف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is not WebAnno TSV 3.</source>
      <translation>{file}، السطر {line}: ليس هذا ملفاً بصيغة ⁦WebAnno TSV 3⁩.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the offsets run backwards.</source>
      <translation>{file}، السطر {line}: الإزاحات تعود إلى الوراء.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a column that should name a type is empty or cut off; what it is about was left out.</source>
      <translation>الملف {file}، السطر {line}: عمود ينبغي أن يسمي نوعاً فارغ أو مبتور؛ أُسقط ما هو عنه.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a link goes to {label}, which is not there; it was left out.</source>
      <translation>{file}، السطر {line}: رابط يشير إلى {label}، وهو غير موجود؛ فأُسقط الرابط.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the scheme has no attribute called {label} there; it was left out.</source>
      <translation>{file}، السطر {line}: ليس في المخطط هناك خاصية اسمها {label}؛ فأُسقطت.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is no row of a token.</source>
      <translation>{file}، السطر {line}: ليس هذا صف كلمة.</translation>
    </message>
    <message>
      <source>WebAnno TSV 3.3</source>
      <translation>جداول WebAnno TSV 3.3</translation>
    </message>
    <message>
      <source>The folder {folder} is not there: make it first, or choose another.</source>
      <translation>المجلد {folder} غير موجود: أنشئه أولاً أو اختر غيره.</translation>
    </message>
    <message>
      <source>{folder} is already there and not empty: choose a new folder.</source>
      <translation>المجلد {folder} موجود وليس فارغاً: اختر مجلداً جديداً.</translation>
    </message>
    <message>
      <source>{file} is a folder: add the name of a file.</source>
      <translation>{file} مجلد: أضف اسم ملف.</translation>
    </message>
    <message>
      <source>{file} cannot be written ({reason}); nothing was left there.</source>
      <translation>لا يمكن كتابة {file} ({reason})، ولم يُترك شيء هناك.</translation>
    </message>
    <message>
      <source>{file} is a corpus file: choose another name.</source>
      <translation>الملف {file} ملف مدونة: اختر اسماً آخر.</translation>
    </message>
    <message>
      <source>Merge the annotators' work into gold</source>
      <translation>دمج عمل الموسّمين في المرجع الذهبي</translation>
    </message>
    <message>
      <source>Adjudication takes two annotators; this corpus has the work of: {known}.</source>
      <translation>يحتاج التحكيم إلى موسّمَين؛ وفي هذه المدونة عمل: {known}.</translation>
    </message>
    <message>
      <source>Nobody called {name} has annotated in this corpus; the annotators are: {known}.</source>
      <translation>لم يوسّم في هذه المدونة أحد اسمه {name}؛ الموسّمون فيها: {known}.</translation>
    </message>
    <message>
      <source>Decide about a difference</source>
      <translation>البتّ في اختلاف</translation>
    </message>
    <message>
      <source>Say who annotates first: an annotation needs an annotator.</source>
      <translation>اذكر أولاً من يوسّم: فلكل توسيم موسِّم.</translation>
    </message>
    <message>
      <source>This difference is no longer there; nothing was changed.</source>
      <translation>لم يعد هذا الاختلاف موجوداً؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This article is locked: the person who leads the work can unlock it.</source>
      <translation>هذا المقال مقفل: يستطيع المشرف على العمل أن يفك قفله.</translation>
    </message>
    <message>
      <source>Decide first about what has this role; then about its filler.</source>
      <translation>احسم أولاً أمر صاحب هذا الدور، ثم ما يملؤه.</translation>
    </message>
    <message>
      <source>This document is no longer in the corpus.</source>
      <translation>لم تعد هذه الوثيقة في المدونة.</translation>
    </message>
    <message>
      <source>Agreement takes two annotators; this corpus has the work of: {known}.</source>
      <translation>يحتاج الاتفاق إلى موسّمَين؛ وفي هذه المدونة عمل: {known}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no attribute {attribute}; it has: {known}.</source>
      <translation>ليس في الطبقة {layer} سمة اسمها {attribute}؛ وسماتها: {known}.</translation>
    </message>
    <message>
      <source>The scheme {scheme} has no layer {layer}; it has: {known}.</source>
      <translation>ليس في المخطط {scheme} طبقة اسمها {layer}؛ وطبقاته: {known}.</translation>
    </message>
    <message>
      <source>The measure {measure} does not fit {layers}.</source>
      <translation>المقياس {measure} لا يناسب {layers}.</translation>
    </message>
    <message>
      <source>This corpus has no gold yet: `hashiya adjudicate` makes it.</source>
      <translation>ليس في هذه المدونة مرجع ذهبي بعد: يصنعه `hashiya adjudicate`.</translation>
    </message>
    <message>
      <source>{file} is no report of agreement.</source>
      <translation>ليس {file} تقرير اتفاق.</translation>
    </message>
    <message>
      <source>{file} was changed after it was made: its signature is wrong.</source>
      <translation>تغيّر {file} بعد إنشائه: توقيعه غير صحيح.</translation>
    </message>
    <message>
      <source>Change the scheme</source>
      <translation>تغيير المخطط</translation>
    </message>
    <message>
      <source>{file} would not read as it was written; nothing was changed.</source>
      <translation>لن يُقرأ {file} كما كُتب؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Say who annotates first: a change of the scheme needs a name.</source>
      <translation>اذكر أولاً من يوسّم: فتغيير المخطط يحتاج إلى اسم.</translation>
    </message>
    <message>
      <source>{problem} Nothing was changed.</source>
      <translation>{problem} لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The scheme is the same as before; nothing was changed.</source>
      <translation>المخطط كما كان؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The new scheme has the version of the old one, {version}: give it another.</source>
      <translation>للمخطط الجديد إصدار القديم نفسه، {version}: أعطه إصداراً آخر.</translation>
    </message>
    <message>
      <source>"{title}" belongs to another scheme than the one that would stand: what was annotated since would not fit. Nothing was changed.</source>
      <translation>«{title}» من مخطط غير الذي سيبقى: فما وُسّم بعده لن يوافقه. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Somebody changed the scheme meanwhile: open the editor again; nothing was changed.</source>
      <translation>غيّر أحدهم المخطط في هذه الأثناء: افتح المحرر من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The new scheme has a rule that annotations would break; nothing was changed.</source>
      <translation>في المخطط الجديد قاعدة تخالفها توسيمات؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>{file}: {document} has the text of a document before it, so that {annotator} would have annotated that one twice; it was left out.</source>
      <translation>{file}: نص {document} هو نص مستند قبله، فيكون {annotator} قد وسمه مرتين؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}: in {document}, the words of annotation {annotation} do not stand in the text of the corpus; it was left out.</source>
      <translation>{file}: في {document} توسيم {annotation} لا توجد كلماته في نص المدونة؛ فأُسقط.</translation>
    </message>
    <message>
      <source>{file}: {type} has no attribute {name} with such a value; it was left out.</source>
      <translation>{file}: ليس للنوع {type} سمة {name} بهذه القيمة؛ فأُسقطت.</translation>
    </message>
    <message>
      <source>{file}: in {document}, annotation {annotation} does not follow the scheme {scheme}: {problem}</source>
      <translation>{file}: في {document} توسيم {annotation} لا يوافق المخطط {scheme}: {problem}</translation>
    </message>
    <message>
      <source>A corpus file ends in {suffix}: call it {name}.</source>
      <translation>ينتهي اسم ملف المدونة بـ {suffix}: سمّه {name}.</translation>
    </message>
    <message>
      <source>{name} is the sample corpus of an older Hashiya.</source>
      <translation>المدونة {name} مثال من إصدار أقدم من حاشية.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made ({reason}): name another folder.</source>
      <translation>لا يمكن إنشاء المجلد {folder} ({reason}): اذكر مجلداً آخر.</translation>
    </message>
    <message>
      <source>This annotation is no longer there; nothing was changed.</source>
      <translation>لم يعد هذا التوسيم موجوداً، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>The scheme has no layer called {layer}.</source>
      <translation>ليس في المخطط طبقة اسمها {layer}.</translation>
    </message>
    <message>
      <source>The scheme has no type called {type}.</source>
      <translation>ليس في المخطط نوع اسمه {type}.</translation>
    </message>
    <message>
      <source>Give a likeness between 0 and 1, such as 0.8.</source>
      <translation>اكتب تشابهاً بين 0 و1، مثل ⁦0.8⁩.</translation>
    </message>
    <message>
      <source>Copy annotations</source>
      <translation>نسخ توسيمات</translation>
    </message>
    <message>
      <source>All of this is annotated already; nothing was changed.</source>
      <translation>كل هذا موسَّم فعلاً؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Join mentions</source>
      <translation>ضمّ ذكرين</translation>
    </message>
    <message>
      <source>Start an entity</source>
      <translation>بدء كيان</translation>
    </message>
    <message>
      <source>Take out of the entity</source>
      <translation>إخراج من الكيان</translation>
    </message>
    <message>
      <source>Merge entities</source>
      <translation>دمج كيانين</translation>
    </message>
    <message>
      <source>Split an entity</source>
      <translation>تقسيم كيان</translation>
    </message>
    <message>
      <source>This scheme joins no annotations of the layer {layer}.</source>
      <translation>لا يضم هذا المخطط توسيمات الطبقة {layer}.</translation>
    </message>
    <message>
      <source>Entities have no type called {type}.</source>
      <translation>ليس للكيانات نوع اسمه {type}.</translation>
    </message>
    <message>
      <source>The two mentions already belong to the same entity.</source>
      <translation>ينتمي الذكران فعلاً إلى كيان واحد.</translation>
    </message>
    <message>
      <source>A mention cannot be joined with itself: choose another mention.</source>
      <translation>لا يُضم الذكر إلى نفسه: اختر ذكراً آخر.</translation>
    </message>
    <message>
      <source>This mention belongs to no entity; nothing was changed.</source>
      <translation>لا ينتمي هذا الذكر إلى كيان، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>Only entities can be merged, and only with each other.</source>
      <translation>لا يُدمج إلا كيان بكيان.</translation>
    </message>
    <message>
      <source>To split an entity, choose some of its mentions and leave at least one.</source>
      <translation>لتقسيم كيان اختر بعض أذكاره واترك منها واحداً على الأقل.</translation>
    </message>
    <message>
      <source>Fill a role</source>
      <translation>ملء دور</translation>
    </message>
    <message>
      <source>Fill a role with text</source>
      <translation>ملء دور بنص</translation>
    </message>
    <message>
      <source>Empty a role</source>
      <translation>إفراغ دور</translation>
    </message>
    <message>
      <source>Order the fillers</source>
      <translation>ترتيب شاغلي الدور</translation>
    </message>
    <message>
      <source>{type} has no role {role}.</source>
      <translation>ليس للنوع {type} دور اسمه {role}.</translation>
    </message>
    <message>
      <source>This already fills the role; nothing was changed.</source>
      <translation>هذا يملأ الدور فعلاً، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>This role was already emptied; nothing was changed.</source>
      <translation>أُفرغ هذا الدور من قبل، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>There is nothing further in this role; nothing was changed.</source>
      <translation>لا شيء أبعد في هذا الدور؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>توسيم</translation>
    </message>
    <message>
      <source>Take a proposal</source>
      <translation>أخذ اقتراح</translation>
    </message>
    <message>
      <source>Change the type</source>
      <translation>تغيير النوع</translation>
    </message>
    <message>
      <source>Set an attribute</source>
      <translation>تعيين سمة</translation>
    </message>
    <message>
      <source>Change the extent</source>
      <translation>تغيير النطاق</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Mark everywhere</source>
      <translation>توسيم كل المواضع</translation>
    </message>
    <message>
      <source>These places are marked already; nothing was changed.</source>
      <translation>هذه المواضع موسومة من قبل، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>Flag a doubt</source>
      <translation>رفع علامة الشك</translation>
    </message>
    <message>
      <source>Change the status</source>
      <translation>تغيير الحالة</translation>
    </message>
    <message>
      <source>Decide on a word</source>
      <translation>تقطيع كلمة</translation>
    </message>
    <message>
      <source>Nobody has annotated in this corpus yet.</source>
      <translation>لم يوسّم أحد في هذه المدونة بعد.</translation>
    </message>
    <message>
      <source>This corpus holds no gold yet: adjudicate first, or leave out --gold.</source>
      <translation>ليس في هذه المدونة مرجع ذهبي بعد: أجرِ التحكيم أولاً، أو احذف ⁦--gold⁩.</translation>
    </message>
    <message>
      <source>The format {format} has no option {option}; it has: {known}.</source>
      <translation>ليس للصيغة {format} الخيار {option}؛ خياراتها: {known}.</translation>
    </message>
    <message>
      <source>The option {option} of {format} is one of {known}.</source>
      <translation>الخيار {option} للصيغة {format} واحد من: {known}.</translation>
    </message>
    <message>
      <source>There is no finished gold to compare with: merge and decide what is open first.</source>
      <translation>لا مرجع ذهبياً مكتملاً يُقارَن به: ادمج وقرّر ما بقي مفتوحاً أولاً.</translation>
    </message>
    <message>
      <source>Add an example to the guideline</source>
      <translation>إضافة مثال إلى الإرشادات</translation>
    </message>
    <message>
      <source>This example is in the guideline already; nothing was changed.</source>
      <translation>هذا المثال في الإرشادات من قبل؛ ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>An example needs words in the text; there are none here.</source>
      <translation>يحتاج المثال إلى كلمات من النص؛ ولا كلمات هنا.</translation>
    </message>
    <message>
      <source>Decide about this first: an example shows what was decided.</source>
      <translation>قرّر في هذا أولاً: فالمثال يبيّن ما تقرر.</translation>
    </message>
    <message>
      <source>Hashiya cannot export the format {format}: choose one of {known}.</source>
      <translation>لا تصدّر حاشية الصيغة {format}: اختر واحدة من: {known}.</translation>
    </message>
    <message>
      <source>Hashiya cannot import the format {format}: choose one of {known}.</source>
      <translation>لا تستورد حاشية الصيغة {format}: اختر واحدة من: {known}.</translation>
    </message>
    <message>
      <source>Hashiya cannot export the format {format}: did you mean {near}?</source>
      <translation>لا تصدّر حاشية الصيغة {format}: أقصدت {near}؟</translation>
    </message>
    <message>
      <source>Hashiya cannot import the format {format}: did you mean {near}?</source>
      <translation>لا تستورد حاشية الصيغة {format}: أقصدت {near}؟</translation>
    </message>
    <message>
      <source>{file}: this may be {formats}; say which it is.</source>
      <translation>{file}: قد يكون {formats}؛ بيّن أيّها هو.</translation>
    </message>
    <message>
      <source>{file}: files of this kind cannot be imported; those that can end in {known}.</source>
      <translation>{file}: لا يمكن استيراد ملفات من هذا النوع؛ ما يمكن استيراده ينتهي بـ {known}.</translation>
    </message>
    <message>
      <source>Label what was found</source>
      <translation>توسيم ما عُثر عليه</translation>
    </message>
    <message>
      <source>Accept what was found</source>
      <translation>قبول ما عُثر عليه</translation>
    </message>
    <message>
      <source>Flag what was found</source>
      <translation>رفع علامة الشك على ما عُثر عليه</translation>
    </message>
    <message>
      <source>Comment on what was found</source>
      <translation>التعليق على ما عُثر عليه</translation>
    </message>
    <message>
      <source>{type} is no type that text can be marked with.</source>
      <translation>لا يُوسَم النص بالنوع {type}.</translation>
    </message>
    <message>
      <source>Write the comment first.</source>
      <translation>اكتب التعليق أولاً.</translation>
    </message>
    <message>
      <source>The scheme was changed elsewhere: open the corpus again.</source>
      <translation>تغيّر المخطط في مكان آخر: افتح المدونة من جديد.</translation>
    </message>
    <message>
      <source>Keep how this corpus is merged</source>
      <translation>حفظ طريقة دمج المدونة</translation>
    </message>
    <message>
      <source>Give votes of 1 or more, a confidence of 0 to 1, and a top of 0 or more.</source>
      <translation>اجعل الأصوات 1 أو أكثر، والثقة بين 0 و1، والمراتب 0 أو أكثر.</translation>
    </message>
    <message>
      <source>Give work back</source>
      <translation>إعادة عمل إلى موسّمه</translation>
    </message>
    <message>
      <source>This work is not finished: there is nothing to give back.</source>
      <translation>هذا العمل غير منجز: فلا شيء يُعاد.</translation>
    </message>
    <message>
      <source>Add a reason</source>
      <translation>إضافة سبب</translation>
    </message>
    <message>
      <source>Remove a reason</source>
      <translation>حذف سبب</translation>
    </message>
    <message>
      <source>Change a reason</source>
      <translation>تعديل سبب</translation>
    </message>
    <message>
      <source>Write the reason first.</source>
      <translation>اكتب السبب أولاً.</translation>
    </message>
    <message>
      <source>Take all of a type</source>
      <translation>أخذ كل ما كان من نوع</translation>
    </message>
    <message>
      <source>This annotator has nothing of this type here.</source>
      <translation>ليس لهذا الموسّم هنا شيء من هذا النوع.</translation>
    </message>
    <message>
      <source>{file}: {document} holds the work of {count} annotators; leave out --annotator to keep each under its own name, or write * where that name shall stand, as in --annotator '* 2'.</source>
      <translation>{file}: في {document} عمل أكثر من موسِّم (عددهم {count})؛ احذف ⁦--annotator⁩ ليبقى عمل كل منهم باسمه، أو اكتب * في موضع ذلك الاسم، مثل ⁦--annotator '* 2'⁩.</translation>
    </message>
    <message>
      <source>{file}: this format can only be exported.</source>
      <translation>{file}: هذه الصيغة للتصدير فقط.</translation>
    </message>
    <message>
      <source>{file}: the process that read it ended before its time, perhaps because memory ran out; nothing was imported. Close other programs and try again, or part the file.</source>
      <translation>{file}: انتهت العملية التي تقرؤه قبل أوانها، ربما لنفاد الذاكرة؛ لم يُستورد شيء. أغلق البرامج الأخرى وأعد المحاولة، أو قسّم الملف.</translation>
    </message>
    <message>
      <source>{file}: the text is garbled ({was} read as {read_as}); say whether to repair it: {beginning}</source>
      <translation>{file}: النص مشوّه (ترميزه {was} وقُرئ بترميز {read_as})؛ قرّر أيُصلح: {beginning}</translation>
    </message>
    <message>
      <source>{file}: the text runs from left to right, as in old PDFs; say whether to turn it: {beginning}</source>
      <translation>{file}: النص مخزَّن من اليسار إلى اليمين كما في ملفات PDF القديمة؛ قرّر أيُقلب: {beginning}</translation>
    </message>
    <message>
      <source>{file}: the letters are presentation forms; say whether to repair them: {beginning}</source>
      <translation>{file}: الحروف مخزَّنة بأشكال العرض؛ قرّر أتُصلح: {beginning}</translation>
    </message>
    <message>
      <source>{file}: line {line} has {count} characters, more than any line of an article (at most {most}); part it into paragraphs and import it again.</source>
      <translation>{file}: في السطر {line} عدد {count} من المحارف، أكثر مما في أي سطر من مقال (على الأكثر {most})؛ قسّمه إلى فقرات وأعد استيراده.</translation>
    </message>
    <message>
      <source>{folder}: there is no file here that can be imported.</source>
      <translation>{folder}: لا ملف هنا يمكن استيراده.</translation>
    </message>
    <message>
      <source>{file}: this file holds annotations; unpack the archive and import it by itself.</source>
      <translation>{file}: في هذا الملف توسيمات؛ فكّ الأرشيف واستورده وحده.</translation>
    </message>
    <message>
      <source>{file}: an archive within an archive is not opened; unpack it first.</source>
      <translation>{file}: لا يُفتح أرشيف داخل أرشيف؛ فكّه أولاً.</translation>
    </message>
    <message>
      <source>The text holds signs that turn its direction, which are kept: {number}.</source>
      <translation>في النص علامات تغيّر اتجاهه، وقد أُبقيت: {number}.</translation>
    </message>
    <message>
      <source>{file}: this is no table.</source>
      <translation>{file}: ليس هذا جدولاً.</translation>
    </message>
    <message>
      <source>{file}: no column looks like the text of articles: choose the one that holds it.</source>
      <translation>{file}: لا عمود يبدو نصاً لمقالات: اختر العمود الذي يحويه.</translation>
    </message>
    <message>
      <source>Assign articles</source>
      <translation>إسناد المقالات</translation>
    </message>
    <message>
      <source>Take articles off a list</source>
      <translation>رفع مقالات من قائمة</translation>
    </message>
    <message>
      <source>Say who is to annotate: nobody was named.</source>
      <translation>اذكر من سيوسّم: لم يُذكر أحد.</translation>
    </message>
    <message>
      <source>An annotator is named twice: name each of them once.</source>
      <translation>ذُكر موسّم مرتين: اذكر كل واحد مرة واحدة.</translation>
    </message>
    <message>
      <source>The name of an annotator is empty: give each of them a name.</source>
      <translation>اسم أحد الموسّمين فارغ: اكتب اسماً لكل واحد.</translation>
    </message>
    <message>
      <source>The overlap must be a share from 0 (none) to 1 (all documents).</source>
      <translation>يجب أن تكون نسبة المشترك بين 0 (لا شيء) و1 (كل المقالات).</translation>
    </message>
    <message>
      <source>One annotator has nobody to share documents with: name another annotator, or let no documents be shared.</source>
      <translation>ليس مع الموسّم الواحد من يشاركه في المقالات: اذكر موسّمًا آخر، أو لا تجعل أي مقال مشتركًا.</translation>
    </message>
    <message>
      <source>{per} annotators cannot share a document where there are {all}: choose from 2 to {all}.</source>
      <translation>لا يمكن أن يشترك {per} موسّمين في مقال وعددهم {all}: اختر من 2 إلى {all}.</translation>
    </message>
    <message>
      <source>The number of documents must be 1 or more.</source>
      <translation>يجب أن يكون عدد المقالات 1 أو أكثر.</translation>
    </message>
    <message>
      <source>There is nothing to hand out: all of these articles are assigned.</source>
      <translation>ليس هناك ما يُسند: كل هذه المقالات مسندة.</translation>
    </message>
    <message>
      <source>Change metadata</source>
      <translation>تغيير البيانات الوصفية</translation>
    </message>
    <message>
      <source>Change regions</source>
      <translation>تغيير مناطق النص</translation>
    </message>
    <message>
      <source>Find regions and metadata</source>
      <translation>إيجاد المناطق والبيانات الوصفية</translation>
    </message>
    <message>
      <source>Save under a name</source>
      <translation>الحفظ باسم</translation>
    </message>
    <message>
      <source>Remove what was saved</source>
      <translation>حذف المحفوظ</translation>
    </message>
    <message>
      <source>Give it a name first.</source>
      <translation>أعطه اسمًا أولًا.</translation>
    </message>
    <message>
      <source>Keep one, link its duplicates</source>
      <translation>الإبقاء على واحد وربط مكرراته</translation>
    </message>
    <message>
      <source>Say that articles differ</source>
      <translation>الحكم باختلاف المقالات</translation>
    </message>
    <message>
      <source>Say that articles are versions</source>
      <translation>الحكم بأن المقالات نسخ</translation>
    </message>
    <message>
      <source>Unlink articles</source>
      <translation>فك ربط المقالات</translation>
    </message>
    <message>
      <source>Say which letters are to be replaced.</source>
      <translation>اذكر الحروف التي تُستبدل.</translation>
    </message>
    <message>
      <source>{value} cannot be read as a date: write it as 2021-03-15, 15/3/2021 or 15 آذار 2021.</source>
      <translation>لا يُقرأ {value} تاريخاً: اكتبه هكذا: 2021-03-15 أو 15/3/2021 أو 15 آذار 2021.</translation>
    </message>
    <message>
      <source>Say which field of the metadata is meant.</source>
      <translation>اذكر أي حقل من البيانات تقصد.</translation>
    </message>
    <message>
      <source>The name of a field cannot hold {signs}: leave these signs out of "{name}".</source>
      <translation>لا يمكن أن يكون في اسم الحقل {signs}: احذف هذه العلامات من «{name}».</translation>
    </message>
    <message>
      <source>Some of these articles have both {field} and {name}, with different values: clear one of the two first.</source>
      <translation>في بعض هذه المقالات {field} و{name} معاً بقيمتين مختلفتين: أفرغ أحدهما أولاً.</translation>
    </message>
    <message>
      <source>Part or join</source>
      <translation>الفصل أو الوصل</translation>
    </message>
    <message>
      <source>Nothing can be parted or joined here: put the caret inside a sentence or a word, or at the beginning of one that follows another.</source>
      <translation>لا شيء يُفصل أو يوصل هنا: ضع المؤشر داخل جملة أو كلمة، أو في أول واحدة تتبع أخرى.</translation>
    </message>
    <message>
      <source>Split into parts</source>
      <translation>التقسيم إلى أقسام</translation>
    </message>
    <message>
      <source>Name each part once: {shares} shares need {shares} different names.</source>
      <translation>سمِّ كل قسم مرة واحدة: {shares} من الحصص تحتاج إلى {shares} من الأسماء المختلفة.</translation>
    </message>
    <message>
      <source>Give the split and each of its parts a name.</source>
      <translation>أعطِ التقسيم وكل قسم منه اسماً.</translation>
    </message>
    <message>
      <source>A split needs at least two parts.</source>
      <translation>يحتاج التقسيم إلى قسمين على الأقل.</translation>
    </message>
    <message>
      <source>The share of each part must be more than 0.</source>
      <translation>يجب أن تكون حصة كل قسم أكثر من 0.</translation>
    </message>
    <message>
      <source>There are no articles to split.</source>
      <translation>ليس هناك مقالات تُقسَّم.</translation>
    </message>
    <message>
      <source>Somebody should look at this again.</source>
      <translation>ينبغي أن يُعاد النظر في هذا.</translation>
    </message>
    <message>
      <source>This lies outside the article proper.</source>
      <translation>هذا خارج نص المقال نفسه.</translation>
    </message>
    <message>
      <source>This article is finished: set it to "in progress" to change it.</source>
      <translation>هذا المقال منجز: أعده إلى «قيد العمل» لتغييره.</translation>
    </message>
    <message>
      <source>{file}: {key} is not known here; known are: {known}.</source>
      <translation>{file}: المفتاح {key} غير معروف هنا؛ المعروف: {known}.</translation>
    </message>
    <message>
      <source>{file}: {key} must be text; authors a list of names, agreement a table of figures.</source>
      <translation>{file}: يجب أن تكون قيمة {key} نصاً؛ وauthors قائمة أسماء، وagreement جدول أرقام.</translation>
    </message>
    <message>
      <source>{file}: this is not TOML ({reason}).</source>
      <translation>{file}: ليس هذا بصيغة TOML ({reason}).</translation>
    </message>
    <message>
      <source>This corpus has no split called {name}; it has: {known}.</source>
      <translation>لا تقسيم في هذه المدونة اسمه {name}؛ فيها: {known}.</translation>
    </message>
    <message>
      <source>No article is chosen for the release: nobody whose work is to go out has annotated one, or none has a part in the split.</source>
      <translation>لا مقال مختار للنشر: لم يوسّم أحدٌ ممن يُنشر عملهم مقالاً، أو لا نصيب لأي مقال في التقسيم.</translation>
    </message>
    <message>
      <source>A part of the split is called {name}; its files need a name of letters, digits and underscores alone.</source>
      <translation>في التقسيم جزء اسمه {name}؛ وملفاته تحتاج إلى اسم من حروف وأرقام وشرطات سفلية فقط.</translation>
    </message>
    <message>
      <source>{file}: this is no manifest of a release by this Hashiya.</source>
      <translation>{file}: ليس هذا بيان نشر من هذا الإصدار من حاشية.</translation>
    </message>
    <message>
      <source>{file}: the name of a guideline is no name of a file.</source>
      <translation>{file}: اسم إحدى التعليمات لا يصلح اسماً لملف.</translation>
    </message>
    <message>
      <source>{file}: this is no manifest that can be read.</source>
      <translation>{file}: ليس هذا بيان نشر يمكن قراءته.</translation>
    </message>
    <message>
      <source>The corpus cannot be written, so that the release cannot be recorded.</source>
      <translation>لا يمكن الكتابة في المدونة، فلا يمكن تسجيل النشر فيها.</translation>
    </message>
    <message>
      <source>There is a release {version} already; give this one another version.</source>
      <translation>يوجد نشر بالإصدار {version}؛ أعط هذا إصداراً آخر.</translation>
    </message>
    <message>
      <source>The scheme of the corpus is no longer that of the release ({scheme} {version}); undo the change, or make a new release.</source>
      <translation>لم يعد مخطط المدونة هو مخطط النشر ({scheme} {version})؛ تراجع عن التغيير، أو اصنع نشراً جديداً.</translation>
    </message>
    <message>
      <source>Articles that are no longer what they were in release {version}: {count}, such as {name}; undo the changes, or make a new release.</source>
      <translation>مقالات تغيّرت منذ الإصدار {version}: {count}، منها {name}؛ تراجع عن التغييرات، أو اصنع نشراً جديداً.</translation>
    </message>
    <message>
      <source>{file} did not come out as in release {version}, which was made with {tools}; make it again with the same versions.</source>
      <translation>لم يخرج {file} كما كان في الإصدار {version} المصنوع بـ{tools}؛ أعد صنعه بالإصدارات نفسها.</translation>
    </message>
    <message>
      <source>Record release</source>
      <translation>تسجيل النشر</translation>
    </message>
    <message>
      <source>{file}: this is no name that every system takes.</source>
      <translation>{file}: ليس هذا اسماً تقبله كل الأنظمة.</translation>
    </message>
    <message>
      <source>{file}: guidelines must be text in UTF-8, such as Markdown.</source>
      <translation>{file}: يجب أن تكون التعليمات نصاً بترميز UTF-8، مثل Markdown.</translation>
    </message>
    <message>
      <source>The format {format} can only be imported.</source>
      <translation>الصيغة {format} للاستيراد فقط.</translation>
    </message>
    <message>
      <source>{name} is never {value} in this scheme (at character {at}).</source>
      <translation>لا تكون قيمة {name} في هذا المخطط {value} (عند الحرف {at}).</translation>
    </message>
    <message>
      <source>The scheme has no layer {name} (at character {at}); it has {names}.</source>
      <translation>ليس في المخطط طبقة باسم {name} (عند الحرف {at})؛ وطبقاته: {names}.</translation>
    </message>
    <message>
      <source>The layer {layer} has no type {name} (at character {at}).</source>
      <translation>ليس في الطبقة {layer} نوع باسم {name} (عند الحرف {at}).</translation>
    </message>
    <message>
      <source>The scheme has nothing called {name} here (at character {at}).</source>
      <translation>ليس في المخطط هنا شيء باسم {name} (عند الحرف {at}).</translation>
    </message>
    <message>
      <source>These annotations are no longer in the corpus.</source>
      <translation>لم تعد هذه التوسيمات في المدونة.</translation>
    </message>
    <message>
      <source>The extension {origin} is not a {kind}.</source>
      <translation>الإضافة {origin} ليست من الصنف {kind}.</translation>
    </message>
    <message>
      <source>Two extensions are called {key}; one of them is {origin}.</source>
      <translation>لإضافتين الاسم نفسه {key}؛ إحداهما {origin}.</translation>
    </message>
    <message>
      <source>A scheme needs at least one layer: add another one first.</source>
      <translation>يحتاج المخطط إلى طبقة واحدة على الأقل: أضف طبقة أخرى أولاً.</translation>
    </message>
    <message>
      <source>A layer needs at least one type: add another one first.</source>
      <translation>تحتاج الطبقة إلى نوع واحد على الأقل: أضف نوعاً آخر أولاً.</translation>
    </message>
    <message>
      <source>{layer}: {count} annotations of {was} in {articles} articles are removed; {roles} roles that they fill are emptied, and entities left without mentions go.</source>
      <translation>{layer}: تُحذف توسيمات {was} (عددها {count}) من المقالات (عددها {articles})؛ وتُفرَغ الأدوار التي تملؤها (عددها {roles})، وتزول الكيانات التي تبقى بلا أذكار.</translation>
    </message>
    <message>
      <source>{was}: {count} annotations come into the layer {now}.</source>
      <translation>{was}: تنتقل التوسيمات (عددها {count}) إلى الطبقة {now}.</translation>
    </message>
    <message>
      <source>{layer}: {was} becomes {now} {count} times.</source>
      <translation>{layer}: يصير {was} {now} (عدد المرات {count}).</translation>
    </message>
    <message>
      <source>{layer}: {count} annotations of {was} in {articles} articles become {now}.</source>
      <translation>{layer}: تصير توسيمات {was} (عددها {count}، في مقالات عددها {articles}) {now}.</translation>
    </message>
    <message>
      <source>{layer}: {was} is taken out of {role} {count} times.</source>
      <translation>{layer}: يُخرَج {was} من {role} (عدد المرات {count}).</translation>
    </message>
    <message>
      <source>{layer}: {was} is taken out {count} times.</source>
      <translation>{layer}: يُخرَج {was} (عدد المرات {count}).</translation>
    </message>
    <message>
      <source>Finished and locked work changes with it: {count} sets of annotations.</source>
      <translation>يتغير معه العمل المكتمل والمقفل: مجموعات توسيم عددها {count}.</translation>
    </message>
    <message>
      <source>The scheme needs a version, such as 1.0.</source>
      <translation>يحتاج المخطط إلى إصدار، مثل 1.0.</translation>
    </message>
    <message>
      <source>{name} needs a label in English and in Arabic.</source>
      <translation>يحتاج {name} إلى اسم بالإنجليزية وآخر بالعربية.</translation>
    </message>
    <message>
      <source>{name} has a text in one language only: write it in both, or in none.</source>
      <translation>في {name} نص بلغة واحدة فقط: اكتبه باللغتين أو احذفه.</translation>
    </message>
    <message>
      <source>{name}: say in English and in Arabic what is marked.</source>
      <translation>{name}: اكتب بالإنجليزية وبالعربية ما الذي يوسَّم.</translation>
    </message>
    <message>
      <source>{name}: at least {least} and at most {most} cannot both be.</source>
      <translation>{name}: لا يجتمع حد أدنى {least} وحد أقصى {most}.</translation>
    </message>
    <message>
      <source>The key of {name} must be one digit or one letter from a to z.</source>
      <translation>يجب أن يكون مفتاح {name} رقماً واحداً أو حرفاً واحداً من a إلى z.</translation>
    </message>
    <message>
      <source>{name}: what new annotations get must be one of its values.</source>
      <translation>{name}: يجب أن يكون ما تأخذه التوسيمات الجديدة واحدة من قيمه.</translation>
    </message>
    <message>
      <source>{name} needs a colour such as #0072B2.</source>
      <translation>يحتاج {name} إلى لون مثل #0072B2.</translation>
    </message>
    <message>
      <source>{name} only groups other types, but there is none below it.</source>
      <translation>{name} عنوان لأنواع أخرى فقط، ولا نوع تحته.</translation>
    </message>
    <message>
      <source>{name} is a relation and needs two roles.</source>
      <translation>{name} علاقة، فيحتاج إلى دورين.</translation>
    </message>
    <message>
      <source>{name}: say what may fill this role.</source>
      <translation>{name}: اذكر ما يملأ هذا الدور.</translation>
    </message>
    <message>
      <source>{name} and {other} have the same key {key}: give one of them another.</source>
      <translation>للاثنين {name} و{other} المفتاح نفسه {key}: أعط أحدهما غيره.</translation>
    </message>
    <message>
      <source>{name} has an example without words.</source>
      <translation>في {name} مثال بلا كلمات.</translation>
    </message>
    <message>
      <source>{name} is no longer in the scheme.</source>
      <translation>لم يعد {name} في المخطط.</translation>
    </message>
    <message>
      <source>{count} annotations of {type} have a value of {attribute}, which {type} would not take.</source>
      <translation>لتوسيمات من {type} (عددها {count}) قيمة في {attribute} لن يأخذها {type}.</translation>
    </message>
    <message>
      <source>{role} of {type} is filled {count} times, but {type} would have no such role.</source>
      <translation>الدور {role} من {type} مملوء {count} مرة، ولن يكون للنوع {type} هذا الدور.</translation>
    </message>
    <message>
      <source>{role} of {type} is {value} {count} times, which could no longer fill it.</source>
      <translation>الدور {role} من {type} قيمته {value} (عدد المرات {count})، ولن تملأه بعد ذلك.</translation>
    </message>
    <message>
      <source>{role} of {type} is filled by {filler} {count} times, which could no longer fill it.</source>
      <translation>الدور {role} من {type} يملؤه {filler} (عدد المرات {count})، ولن يملأه بعد ذلك.</translation>
    </message>
    <message>
      <source>{type} is used by {count} annotations in {articles} articles ({annotators} annotators), which fill {roles} roles: they would have no type.</source>
      <translation>النوع {type} مستعمل في توسيمات عددها {count}، في مقالات عددها {articles} (عدد الموسّمين {annotators})، تملأ أدواراً عددها {roles}: ستبقى بلا نوع.</translation>
    </message>
    <message>
      <source>{count} annotations of {type} have {spans} marked parts, which {layer} would not allow.</source>
      <translation>لتوسيمات من {type} (عددها {count}) أجزاء عددها {spans}، ولن تسمح بها {layer}.</translation>
    </message>
    <message>
      <source>{role} of {type} would take at most {most}; in {count} annotations there are more.</source>
      <translation>أقصى ما سيتسع له الدور {role} من {type} هو {most}؛ وفي توسيمات عددها {count} أكثر من ذلك.</translation>
    </message>
    <message>
      <source>{count} annotations of {type} have {attribute} set to {value}, which it could no longer be.</source>
      <translation>في توسيمات من {type} (عددها {count}) قيمة {attribute} هي {value}، ولن تصلح بعد ذلك.</translation>
    </message>
    <message>
      <source>A type cannot be merged into one that lies below it.</source>
      <translation>لا يُدمج نوع في نوع تحته.</translation>
    </message>
    <message>
      <source>{type} only groups other types: choose one below it.</source>
      <translation>النوع {type} عنوان لأنواع أخرى فقط: اختر نوعاً تحته.</translation>
    </message>
    <message>
      <source>A name may hold only the letters A to Z, digits, - and _, and begins with a letter; labels hold the Arabic.</source>
      <translation>لا يكون في الاسم إلا الحروف من A إلى Z والأرقام و- و_، ويبدأ بحرف؛ أما العربية فمكانها التسمية.</translation>
    </message>
    <message>
      <source>There already is something called {name} here.</source>
      <translation>هنا شيء اسمه {name} فعلاً.</translation>
    </message>
    <message>
      <source>The draft of the scheme that was kept is damaged: it is left out.</source>
      <translation>مسودة المخطط المحفوظة تالفة، فتُركت.</translation>
    </message>
    <message>
      <source>Line {line} has no place in a scheme: {text}</source>
      <translation>السطر {line} لا مكان له في المخطط: {text}</translation>
    </message>
    <message>
      <source>{name} has not two ends that are known, and is left out.</source>
      <translation>ليس للعلاقة {name} طرفان معروفان، فتُركت.</translation>
    </message>
    <message>
      <source>{name} is called {other} here.</source>
      <translation>{name} اسمه هنا {other}.</translation>
    </message>
    <message>
      <source>Line {line}: {name} names no type, and is left out.</source>
      <translation>السطر {line}: ليس {name} اسم نوع، فتُرك.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {name} stands too far in: give it one tab more than the line it belongs to.</source>
      <translation>{file}، السطر {line}: إزاحة {name} أكثر مما يجب: اجعلها علامة جدولة واحدة زيادة على السطر الذي يتبعه.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {text} is not an argument: write a role, a colon and its types.</source>
      <translation>{file}، السطر {line}: ليس {text} دوراً: اكتب الدور ثم نقطتين ثم أنواعه.</translation>
    </message>
    <message>
      <source>{file}, line {line}: a section such as [entities] must come first.</source>
      <translation>{file}، السطر {line}: يجب أن يسبقه قسم مثل [entities].</translation>
    </message>
    <message>
      <source>{file} names no entities, events or relations: is it brat's configuration?</source>
      <translation>لا يذكر {file} كيانات ولا أحداثاً ولا علاقات: أهو ملف إعداد brat؟</translation>
    </message>
    <message>
      <source>{layer} has no type called {type}.</source>
      <translation>ليس في الطبقة {layer} نوع اسمه {type}.</translation>
    </message>
    <message>
      <source>Two annotations have the identifier {id}.</source>
      <translation>لتوسيمين المعرّف نفسه {id}.</translation>
    </message>
    <message>
      <source>{role} is still empty.</source>
      <translation>الدور {role} ما زال فارغاً.</translation>
    </message>
    <message>
      <source>{first} and {second} are the same; if that is meant, first set {attribute} to {value}.</source>
      <translation>الدوران {first} و{second} يملؤهما الشيء نفسه؛ إن كان ذلك مقصوداً فاجعل قيمة السمة {attribute} أولاً: {value}.</translation>
    </message>
    <message>
      <source>{role} cannot be {value}; besides annotations it can be: {choices}.</source>
      <translation>لا تصلح القيمة {value} للدور {role}؛ يصلح له غير التوسيمات: {choices}.</translation>
    </message>
    <message>
      <source>{first} and {second} are the same.</source>
      <translation>الدوران {first} و{second} يملؤهما الشيء نفسه.</translation>
    </message>
    <message>
      <source>{role} should begin with {value}.</source>
      <translation>ينبغي أن يبدأ الدور {role} بالقيمة {value}.</translation>
    </message>
    <message>
      <source>{role} needs either an annotation or a fixed filler, not both and not neither.</source>
      <translation>يحتاج الدور {role} إلى توسيم أو إلى قيمة ثابتة: أحدهما لا كلاهما.</translation>
    </message>
    <message>
      <source>{role} must be filled by an annotation, not by {value}.</source>
      <translation>يُملأ الدور {role} بتوسيم لا بالقيمة {value}.</translation>
    </message>
    <message>
      <source>What fills {role} is not there any more.</source>
      <translation>لم يعد ما يملأ الدور {role} موجوداً.</translation>
    </message>
    <message>
      <source>{type} has no role called {role}.</source>
      <translation>ليس للنوع {type} دور اسمه {role}.</translation>
    </message>
    <message>
      <source>{role} is filled by the same twice.</source>
      <translation>مُلئ الدور {role} بالشيء نفسه مرتين.</translation>
    </message>
    <message>
      <source>{filler} cannot fill {role}; this can: {choices}.</source>
      <translation>لا يُملأ الدور {role} بـ {filler}؛ ما يملؤه: {choices}.</translation>
    </message>
    <message>
      <source>{role} takes at most {most}; there are {count}.</source>
      <translation>أقصى ما يتسع له الدور {role} هو {most}، وفيه {count}.</translation>
    </message>
    <message>
      <source>An annotation cannot fill its own role {role}.</source>
      <translation>لا يملأ التوسيم دوره {role} بنفسه.</translation>
    </message>
    <message>
      <source>{role} has {count} of at least {least}.</source>
      <translation>في الدور {role} {count}، وأقل المطلوب {least}.</translation>
    </message>
    <message>
      <source>{file}: there is no layer: add [layers.NAME] with its types.</source>
      <translation>{file}: لا طبقة فيه: أضف ⁦[layers.NAME]⁩ مع أنواعها.</translation>
    </message>
    <message>
      <source>{file}: {key}: leave out either types or types-from.</source>
      <translation>{file}: {key}: احذف ⁦types⁩ أو ⁦types-from⁩.</translation>
    </message>
    <message>
      <source>{file}: {key}: {layer} has no types of its own.</source>
      <translation>{file}: {key}: ليس للطبقة {layer} أنواع خاصة بها.</translation>
    </message>
    <message>
      <source>{file}: {key}: {layer} is not a layer of the kind span.</source>
      <translation>{file}: {key}: ليست {layer} طبقة من الصنف ⁦span⁩.</translation>
    </message>
    <message>
      <source>{file}: {key} must name at least two roles.</source>
      <translation>{file}: يجب أن يذكر {key} دورين على الأقل.</translation>
    </message>
    <message>
      <source>{file}: {key} must name one role.</source>
      <translation>{file}: يجب أن يذكر {key} دوراً واحداً.</translation>
    </message>
    <message>
      <source>{file}: {key} must name at least one role.</source>
      <translation>{file}: يجب أن يذكر {key} دوراً واحداً على الأقل.</translation>
    </message>
    <message>
      <source>{file}: {key} is not for this kind of rule: leave it out.</source>
      <translation>{file}: لا يناسب {key} هذا الصنف من القواعد: احذفه.</translation>
    </message>
    <message>
      <source>{file}: {key} is not for a layer of the kind {kind}: leave it out.</source>
      <translation>{file}: لا يناسب {key} طبقة من الصنف {kind}: احذفه.</translation>
    </message>
    <message>
      <source>{file}: {key} is missing: a layer needs at least one type.</source>
      <translation>{file}: {key} ناقص: تحتاج الطبقة إلى نوع واحد على الأقل.</translation>
    </message>
    <message>
      <source>{file}: {type} is symmetric, which only relations are.</source>
      <translation>{file}: النوع {type} متناظر (symmetric)، ولا يكون ذلك إلا للعلاقات.</translation>
    </message>
    <message>
      <source>{file}: {type} has roles, which chains do not take.</source>
      <translation>{file}: للنوع {type} أدوار، ولا تأخذ السلاسل أدواراً.</translation>
    </message>
    <message>
      <source>{file}: {type} is a relation and needs two roles.</source>
      <translation>{file}: النوع {type} علاقة، فيحتاج إلى دورين.</translation>
    </message>
    <message>
      <source>{file}: {key} is about spans, which this layer does not have.</source>
      <translation>{file}: {key} يخص المقاطع، وليس لهذه الطبقة مقاطع.</translation>
    </message>
    <message>
      <source>There is no scheme called {key}: give one of {known}, or the path of a TOML file.</source>
      <translation>لا مخطط اسمه {key}: اذكر واحداً من: {known}، أو مسار ملف TOML.</translation>
    </message>
    <message>
      <source>There is no scheme called {key}; did you mean {near}? Hashiya brings {known}.</source>
      <translation>لا مخطط اسمه {key}؛ أتقصد {near}؟ المخططات: {known}.</translation>
    </message>
    <message>
      <source>{file}: {key} needs both languages: {{ en = "English", ar = "عربي" }}.</source>
      <translation>{file}: يحتاج {key} إلى اللغتين: ⁦{{ en = "English", ar = "عربي" }}⁩.</translation>
    </message>
    <message>
      <source>{file}: {key} must be one digit or one letter from a to z.</source>
      <translation>{file}: يجب أن يكون {key} رقماً واحداً أو حرفاً لاتينياً واحداً من a إلى z.</translation>
    </message>
    <message>
      <source>{file}: {key} must be a colour such as #0072B2, not {found}.</source>
      <translation>{file}: يجب أن يكون {key} لوناً مثل ⁦#0072B2⁩ لا {found}.</translation>
    </message>
    <message>
      <source>{file}: {key} has no label, and [{shared}.{name}] does not exist; did you mean {near}?</source>
      <translation>{file}: ليس للمفتاح {key} تسمية (label)، ولا وجود لـ ⁦[{shared}.{name}]⁩؛ أتقصد {near}؟</translation>
    </message>
    <message>
      <source>{file}: {key} lists no values: give some, or leave it out.</source>
      <translation>{file}: لا قيم في {key}: اذكر قيماً أو احذفه.</translation>
    </message>
    <message>
      <source>{file}: {key} is {default}, which is not among the values {values}.</source>
      <translation>{file}: قيمة {key} هي {default}، وليست من القيم: {values}.</translation>
    </message>
    <message>
      <source>{file}: {key} is missing: give a list such as ["no"].</source>
      <translation>{file}: {key} ناقص: اكتب قائمة مثل ⁦["no"]⁩.</translation>
    </message>
    <message>
      <source>{file}: {key} is {least}, more than the {most} there may be at most.</source>
      <translation>{file}: قيمة {key} هي {least}، وهي أكثر من الحد الأقصى {most}.</translation>
    </message>
    <message>
      <source>{file}: {key} is {letter}, but {other} already has this key.</source>
      <translation>{file}: قيمة {key} هي {letter}، وهذا المفتاح مستعمل في {other}.</translation>
    </message>
    <message>
      <source>{file}: {key} must be 1 or more, or "any".</source>
      <translation>{file}: يجب أن تكون قيمة {key} واحداً أو أكثر، أو ⁦"any"⁩.</translation>
    </message>
    <message>
      <source>{layer} has no attribute called {attribute}.</source>
      <translation>ليس في الطبقة {layer} سمة اسمها {attribute}.</translation>
    </message>
    <message>
      <source>{type} does not take the attribute {attribute}.</source>
      <translation>لا يأخذ النوع {type} السمة {attribute}.</translation>
    </message>
    <message>
      <source>{layer} is not marked in the text.</source>
      <translation>لا توسَّم الطبقة {layer} في النص.</translation>
    </message>
    <message>
      <source>{spans}: there are {count}, more than the {most} allowed.</source>
      <translation>{spans}: العدد {count}، وأقصى المسموح به {most}.</translation>
    </message>
    <message>
      <source>A marked part is empty: mark at least one letter.</source>
      <translation>جزء موسَّم فارغ: وسّم حرفاً واحداً على الأقل.</translation>
    </message>
    <message>
      <source>{attribute} is not chosen yet.</source>
      <translation>لم تُختر قيمة السمة {attribute} بعد.</translation>
    </message>
    <message>
      <source>{spans} is missing: {count} of {least} marked.</source>
      <translation>{spans}: لم يوسَّم إلا {count}، وأقل المطلوب {least}.</translation>
    </message>
    <message>
      <source>A marked part ({start} to {end}) lies outside the text (0 to {length}).</source>
      <translation>جزء موسَّم (من {start} إلى {end}) يقع خارج النص (من 0 إلى {length}).</translation>
    </message>
    <message>
      <source>{attribute} cannot be {value}; it can be: {choices}.</source>
      <translation>لا تقبل السمة {attribute} القيمة {value}؛ تقبل: {choices}.</translation>
    </message>
    <message>
      <source>The marked parts overlap or are not in the order of the text.</source>
      <translation>الأجزاء الموسَّمة متداخلة أو ليست بترتيب النص.</translation>
    </message>
    <message>
      <source>{file}, line {line}, column {column}: this is not TOML ({reason}); check the quotes, brackets and equals signs there.</source>
      <translation>{file}، السطر {line}، العمود {column}: ليس هذا بصيغة TOML ({reason})؛ تحقق هناك من علامات الاقتباس والأقواس وعلامات التساوي.</translation>
    </message>
    <message>
      <source>{file}: {key} may hold only the letters A to Z, digits, - and _.</source>
      <translation>{file}: لا يجوز في {key} إلا الحروف اللاتينية A إلى Z والأرقام و⁦-⁩ و⁦_⁩.</translation>
    </message>
    <message>
      <source>{file} is a folder: give the path of a TOML file.</source>
      <translation>{file} مجلد: اذكر مسار ملف TOML.</translation>
    </message>
    <message>
      <source>{file} is too big for a scheme (over 2 MB): is it the right file?</source>
      <translation>الملف {file} أكبر من أن يكون مخططاً (أكثر من 2 ميغابايت): أهو الملف المقصود؟</translation>
    </message>
    <message>
      <source>{file} is not there: check the name of the file.</source>
      <translation>الملف {file} غير موجود: تحقق من اسم الملف.</translation>
    </message>
    <message>
      <source>{file}, line {line}: this is not UTF-8: save the file as UTF-8.</source>
      <translation>{file}، السطر {line}: ليس هذا بترميز UTF-8: احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}): check the path and who may read it.</source>
      <translation>لا تمكن قراءة {file} ({reason}): تحقق من المسار ومن صلاحية القراءة.</translation>
    </message>
    <message>
      <source>{file}: brackets lie too deep in one another.</source>
      <translation>{file}: الأقواس متداخلة إلى عمق زائد.</translation>
    </message>
    <message>
      <source>{file}: {key}: the group @{group} holds itself.</source>
      <translation>{file}: {key}: المجموعة ⁦@{group}⁩ تحوي نفسها.</translation>
    </message>
    <message>
      <source>{file}: {key} is unknown; known here: {known}.</source>
      <translation>{file}: المفتاح {key} غير معروف؛ المعروف هنا: {known}.</translation>
    </message>
    <message>
      <source>{file}: {key}: there is no {name}; there are {known}.</source>
      <translation>{file}: {key}: لا وجود لـ {name}؛ الموجود: {known}.</translation>
    </message>
    <message>
      <source>{file}: {key} is unknown; did you mean {near}?</source>
      <translation>{file}: المفتاح {key} غير معروف؛ أتقصد {near}؟</translation>
    </message>
    <message>
      <source>{file}: {key} must be a text in quotes.</source>
      <translation>{file}: يجب أن تكون قيمة {key} نصاً بين علامتي اقتباس.</translation>
    </message>
    <message>
      <source>{file}: {key} is missing: give a text in quotes.</source>
      <translation>{file}: {key} ناقص: اكتب نصاً بين علامتي اقتباس.</translation>
    </message>
    <message>
      <source>{file}: {key} must be true or false, without quotes.</source>
      <translation>{file}: يجب أن تكون قيمة {key} ⁦true⁩ أو ⁦false⁩ بلا علامتي اقتباس.</translation>
    </message>
    <message>
      <source>{file}: {key} must be a whole number such as 1.</source>
      <translation>{file}: يجب أن تكون قيمة {key} عدداً صحيحاً مثل 1.</translation>
    </message>
    <message>
      <source>{file}: {key} must be a list such as ["a", "b"].</source>
      <translation>{file}: يجب أن تكون قيمة {key} قائمة مثل ⁦["a", "b"]⁩.</translation>
    </message>
    <message>
      <source>{file}: {key} must be one of {choices}.</source>
      <translation>{file}: يجب أن تكون قيمة {key} واحدة من: {choices}.</translation>
    </message>
    <message>
      <source>{file}: {key} must be a table: [{key}] and its keys below.</source>
      <translation>{file}: يجب أن يكون {key} جدولاً: ⁦[{key}]⁩ ومفاتيحه تحته.</translation>
    </message>
    <message>
      <source>{file}: the name of {key} may hold only the letters A to Z, digits, - and _ (labels hold the Arabic).</source>
      <translation>{file}: لا يجوز في اسم {key} إلا الحروف اللاتينية A إلى Z والأرقام و⁦-⁩ و⁦_⁩ (العربية مكانها التسميات).</translation>
    </message>
    <message>
      <source>{file}: {key} must be written as [[{key}]].</source>
      <translation>{file}: يجب أن يُكتب {key} بالشكل ⁦[[{key}]]⁩.</translation>
    </message>
    <message>
      <source>{file}: {key}: there is no {name}; did you mean {near}?</source>
      <translation>{file}: {key}: لا وجود لـ {name}؛ أتقصد {near}؟</translation>
    </message>
    <message>
      <source>{file}: {key} lists {name} twice.</source>
      <translation>{file}: يرد {name} مرتين في {key}.</translation>
    </message>
    <message>
      <source>{file}: {key} and {other} differ only in capital letters.</source>
      <translation>{file}: لا يختلف {key} عن {other} إلا في الحروف الكبيرة.</translation>
    </message>
    <message>
      <source>{file}: {key} is missing: say what may fill this role, as in ["mention:PER"].</source>
      <translation>{file}: {key} ناقص: اذكر ما يملأ هذا الدور، مثل ⁦["mention:PER"]⁩.</translation>
    </message>
    <message>
      <source>{file}: {key} lies below {parent}, which is not there: add {parent} first.</source>
      <translation>{file}: يقع {key} تحت {parent}، وهو غير موجود: أضف {parent} أولاً.</translation>
    </message>
    <message>
      <source>{file}: {key} is true, but there is no type below it that could be chosen.</source>
      <translation>{file}: قيمة {key} هي ⁦true⁩، وليس تحته نوع يمكن اختياره.</translation>
    </message>
    <message>
      <source>{file}: {key} is missing: give a colour such as #0072B2 here, to the type above or to the layer.</source>
      <translation>{file}: {key} ناقص: اذكر لوناً مثل ⁦#0072B2⁩ هنا أو للنوع الأعلى أو للطبقة.</translation>
    </message>
    <message>
      <source>This shares text with another annotation of {layer}.</source>
      <translation>يشترك هذا التوسيم في جزء من النص مع توسيم آخر من الطبقة {layer}.</translation>
    </message>
    <message>
      <source>This crosses another annotation: let one lie within the other, or keep them apart.</source>
      <translation>يتقاطع هذا التوسيم مع توسيم آخر: اجعل أحدهما داخل الآخر أو افصل بينهما.</translation>
    </message>
    <message>
      <source>{type} is marked twice on the same words.</source>
      <translation>وُسّم النوع {type} مرتين على الكلمات نفسها.</translation>
    </message>
    <message>
      <source>A mention of this also belongs to another one of {layer}.</source>
      <translation>أحد أذكار هذا التوسيم ينتمي أيضاً إلى توسيم آخر من الطبقة {layer}.</translation>
    </message>
    <message>
      <source>The filter {name} at character {at} says nothing.</source>
      <translation>التصفية {name} عند الحرف {at} بلا قيمة.</translation>
    </message>
    <message>
      <source>{name} at character {at} can be {known}, not {value}.</source>
      <translation>قيمة {name} عند الحرف {at} واحدة من: {known}، لا {value}.</translation>
    </message>
    <message>
      <source>Write the date at character {at} as 2021, 2021-03, 2021-03-15 or 2020..2021.</source>
      <translation>اكتب التاريخ عند الحرف {at} هكذا: ⁦2021⁩ أو ⁦2021-03⁩ أو ⁦2021-03-15⁩ أو ⁦2020..2021⁩.</translation>
    </message>
    <message>
      <source>The dates at character {at} end before they begin: write {last}..{first}.</source>
      <translation>التاريخان عند المحرف {at} ينتهيان قبل أن يبدآ: اكتب {last}..{first}.</translation>
    </message>
    <message>
      <source>The query is too long: it may have {most} characters.</source>
      <translation>عبارة البحث أطول مما يجوز: حدّها {most} محرف.</translation>
    </message>
    <message>
      <source>There is nothing after the sign {sign} at character {at}.</source>
      <translation>لا شيء بعد العلامة {sign} عند الحرف {at}.</translation>
    </message>
    <message>
      <source>The quotation mark at character {at} is never closed.</source>
      <translation>علامة التنصيص عند الحرف {at} لم تُغلق.</translation>
    </message>
    <message>
      <source>The regular expression at character {at} is never closed by /.</source>
      <translation>التعبير النمطي عند الحرف {at} لم يُغلق بالعلامة /.</translation>
    </message>
    <message>
      <source>Type what to search for.</source>
      <translation>اكتب ما تبحث عنه.</translation>
    </message>
    <message>
      <source>The bracket at character {at} was never opened.</source>
      <translation>القوس عند الحرف {at} لم يُفتح.</translation>
    </message>
    <message>
      <source>{sign} at character {at} stands where a word is expected.</source>
      <translation>جاءت {sign} عند الحرف {at} في موضع كلمة.</translation>
    </message>
    <message>
      <source>There is no word to search for in {text} at character {at}.</source>
      <translation>ليس في {text} عند الحرف {at} كلمة يُبحث عنها.</translation>
    </message>
    <message>
      <source>Something is missing at the end of the query.</source>
      <translation>ينقص شيء في آخر عبارة البحث.</translation>
    </message>
    <message>
      <source>The query is nested too deeply at character {at}.</source>
      <translation>تداخلت الأقواس عند الحرف {at} أكثر مما يجوز.</translation>
    </message>
    <message>
      <source>There is no filter {name} (at character {at}); there are {names}. Put words that hold a colon in quotation marks.</source>
      <translation>لا توجد تصفية باسم {name} (عند الحرف {at})؛ والموجود: {names}. وما فيه نقطتان من الكلمات فضعه بين علامتي تنصيص.</translation>
    </message>
    <message>
      <source>The name of a role is missing at character {at}.</source>
      <translation>ينقص اسم الدور عند الحرف {at}.</translation>
    </message>
    <message>
      <source>Type at least two letters before the * at character {at}.</source>
      <translation>اكتب حرفين على الأقل قبل العلامة * عند الحرف {at}.</translation>
    </message>
    <message>
      <source>The bracket at character {at} is never closed.</source>
      <translation>القوس عند الحرف {at} لم يُغلق.</translation>
    </message>
    <message>
      <source>A value is missing after {sign} at character {at}.</source>
      <translation>تنقص قيمة بعد {sign} عند الحرف {at}.</translation>
    </message>
    <message>
      <source>{sign} at character {at} cannot stand in square brackets.</source>
      <translation>لا تقع {sign} عند الحرف {at} بين قوسين معقوفين.</translation>
    </message>
    <message>
      <source>The regular expression at character {at} cannot be read: {reason}.</source>
      <translation>لا يُفهم التعبير النمطي عند الحرف {at}: {reason}.</translation>
    </message>
    <message>
      <source>The regular expression at character {at} takes too long: make it simpler, or add a word that must stand in the text.</source>
      <translation>التعبير النمطي عند الحرف {at} يستغرق وقتاً طويلاً: بسّطه، أو أضف كلمة لا بد أن ترد في النص.</translation>
    </message>
    <message>
      <source>{document}: the corpus holds this document with another text; nothing was imported.</source>
      <translation>{document}: في المدونة هذه الوثيقة بنص آخر، ولم يُستورد شيء.</translation>
    </message>
    <message>
      <source>{document}: the corpus already holds other annotations by {annotator}; import them under another name, such as --annotator '* 2', where * stands for the name they have. Nothing was imported.</source>
      <translation>{document}: في المدونة توسيمات أخرى باسم {annotator}؛ استورد هذه باسم آخر، مثل ⁦--annotator '* 2'⁩ حيث تقوم * مقام اسم صاحبها. لم يُستورد شيء.</translation>
    </message>
    <message>
      <source>{name} is damaged: its scheme is missing. Restore the newest backup of it.</source>
      <translation>الملف {name} تالف: مخططه مفقود. استعد أحدث نسخة احتياطية منه.</translation>
    </message>
    <message>
      <source>{name} was opened for reading only; copy it to a folder of your own to change it.</source>
      <translation>فُتح {name} للقراءة فقط: انسخه إلى مجلد لك لتغييره.</translation>
    </message>
    <message>
      <source>Another edit is not finished yet; try again when it is.</source>
      <translation>لم ينته تحرير آخر بعد: أعد المحاولة حين ينتهي.</translation>
    </message>
    <message>
      <source>This annotation belongs to somebody else; nothing was changed.</source>
      <translation>هذا التوسيم لغيرك، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>The role {role} would be left with an annotation that is not there; nothing was changed.</source>
      <translation>كان الدور {role} سيشير إلى توسيم غير موجود، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>Another program is writing to {name}; wait until it has finished and try again.</source>
      <translation>برنامج آخر يكتب في {name}؛ انتظر حتى ينتهي ثم أعد المحاولة.</translation>
    </message>
    <message>
      <source>The disk is full: nothing was changed in {name}. Free some space and try again.</source>
      <translation>القرص ممتلئ: لم يتغير شيء في {name}. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
      <source>{name} cannot be written: the file or its folder is write-protected. Copy it to a folder of your own to work on it.</source>
      <translation>لا تمكن الكتابة في {name}: الملف أو مجلده محمي من الكتابة. انسخه إلى مجلد لك لتعمل عليه.</translation>
    </message>
    <message>
      <source>{name} cannot be opened: you may lack the right to use the file or its folder, or the disk is gone.</source>
      <translation>لا يمكن فتح {name}: قد لا تملك صلاحية استعمال الملف أو مجلده، أو لم يعد القرص متصلاً.</translation>
    </message>
    <message>
      <source>{name} is not a Hashiya corpus; choose a file that ends in .hashiya.</source>
      <translation>الملف {name} ليس مدونة حاشية؛ اختر ملفاً ينتهي بـ ⁦.hashiya⁩.</translation>
    </message>
    <message>
      <source>{name} is damaged. Restore the newest backup, or run: hashiya check --repair</source>
      <translation>الملف {name} تالف. استعد أحدث نسخة احتياطية منه، أو نفّذ الأمر: ⁦hashiya check --repair⁩</translation>
    </message>
    <message>
      <source>The disk could not read or write {name}: nothing was changed. See whether the disk is full or was taken out.</source>
      <translation>تعذرت على القرص قراءة {name} أو كتابته: لم يتغير شيء. تحقق هل القرص ممتلئ أو مفصول.</translation>
    </message>
    <message>
      <source>There is not enough memory for {name}: nothing was changed. Close other programs.</source>
      <translation>لا تكفي الذاكرة للعمل على {name}: لم يتغير شيء. أغلق برامج أخرى.</translation>
    </message>
    <message>
      <source>{name} is not open here any more; open it again.</source>
      <translation>لم يعد {name} مفتوحاً هنا؛ افتحه من جديد.</translation>
    </message>
    <message>
      <source>{name} could not be read or written: {detail}. Nothing was changed.</source>
      <translation>تعذرت قراءة {name} أو كتابته: {detail}. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The corpus does not allow this, and nothing was changed: {detail}.</source>
      <translation>لا تسمح المدونة بهذا، ولم يتغير شيء: {detail}.</translation>
    </message>
    <message>
      <source>A text holds half of a character ({code}), which cannot be stored; nothing was changed.</source>
      <translation>في النص نصف محرف ({code}) لا يمكن حفظه، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>"{title}" cannot be taken back: a later edit changed the same annotation. Nothing was changed.</source>
      <translation>لا يمكن التراجع عن «{title}»: فقد غيّر تحرير لاحق التوسيم نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>{name} could not be brought up to date, and was left as it was.</source>
      <translation>تعذّر تحديث {name}، وبقي كما كان.</translation>
    </message>
    <message>
      <source>{name} is damaged. Restore the newest backup of it.</source>
      <translation>الملف {name} تالف: استعد أحدث نسخة احتياطية منه.</translation>
    </message>
    <message>
      <source>{file} cannot be written ({reason}).</source>
      <translation>تعذّرت كتابة {file} ({reason}).</translation>
    </message>
    <message>
      <source>{file} is already there: choose another name.</source>
      <translation>الملف {file} موجود: اختر اسماً آخر.</translation>
    </message>
    <message>
      <source>{file} is empty: it is no Hashiya corpus.</source>
      <translation>الملف {file} فارغ، وليس مدونة حاشية.</translation>
    </message>
    <message>
      <source>{file} is not a Hashiya corpus: choose a file that ends in .hashiya.</source>
      <translation>الملف {file} ليس مدونة حاشية: اختر ملفاً ينتهي بـ ⁦.hashiya⁩.</translation>
    </message>
    <message>
      <source>{name} was written by a newer Hashiya: update Hashiya to open it.</source>
      <translation>كُتب {name} بإصدار أحدث من حاشية: حدّث حاشية لفتحه.</translation>
    </message>
    <message>
      <source>{name} holds tables that a Hashiya corpus does not have, or lacks some: it was changed by another program, and is not opened.</source>
      <translation>في {name} جداول غريبة عن مدونات حاشية أو ناقصة: غيّره برنامج آخر، ولن يُفتح.</translation>
    </message>
    <message>
      <source>{name} was written by an older Hashiya and can only be read here: copy it to a folder of your own and open it there.</source>
      <translation>كُتب {name} بإصدار أقدم من حاشية ولا يمكن هنا إلا قراءته: انسخه إلى مجلد من مجلداتك وافتحه هناك.</translation>
    </message>
    <message>
      <source>{file} is a folder: choose a corpus file in it.</source>
      <translation>{file} مجلد: اختر ملف مدونة فيه.</translation>
    </message>
    <message>
      <source>{file} cannot be opened ({reason}).</source>
      <translation>لا يمكن فتح {file} ({reason}).</translation>
    </message>
    <message>
      <source>More than {most} places were found: narrow the search to sort them by their context.</source>
      <translation>وُجد أكثر من {most} موضع: ضيّق البحث ليُرتَّب بحسب السياق.</translation>
    </message>
    <message>
      <source>The search index of {name} is not in step with its texts, and the file was opened for reading only: open a copy of it in a folder of your own and search there.</source>
      <translation>فهرس البحث في {name} لا يطابق نصوصه، والملف مفتوح للقراءة فقط: افتح نسخة منه في مجلد لك وابحث فيها.</translation>
    </message>
    <message>
      <source>Too many words begin with {letters} (at character {at}): type more letters.</source>
      <translation>كلمات كثيرة جداً تبدأ بالحروف {letters} (عند الحرف {at}): اكتب حروفاً أكثر.</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>استيراد مقالات</translation>
    </message>
    <message>
      <source>A stem has at least one letter.</source>
      <translation>لا بد أن يبقى في الجذع حرف واحد على الأقل.</translation>
    </message>
    <message>
      <source>The encoding is not certain: the text may be {candidates}. Look at how it would read and choose one.</source>
      <translation>الترميز غير مؤكد: قد يكون {candidates}. انظر كيف يُقرأ النص بكل منها واختر واحداً.</translation>
    </message>
    <message>
      <source>The file is empty: it holds no text.</source>
      <translation>الملف فارغ: لا نص فيه.</translation>
    </message>
    <message>
      <source>The text is in none of the encodings known here ({known}).</source>
      <translation>النص ليس بأيّ من الترميزات المعروفة هنا ({known}).</translation>
    </message>
    <message>
      <source>This is not a text file: it holds zero bytes. If it is UTF-16, choose utf-16-le or utf-16-be as its encoding.</source>
      <translation>ليس هذا ملفاً نصياً: ففيه بايتات صفرية. إن كان بترميز UTF-16 فاختر له الترميز utf-16-le أو utf-16-be.</translation>
    </message>
    <message>
      <source>This is not a text file: much of it is control characters. Choose a file of plain text.</source>
      <translation>ليس هذا ملفاً نصياً: كثير منه محارف تحكم. اختر ملف نص عادي.</translation>
    </message>
    <message>
      <source>There is no encoding called {encoding}; usual ones are utf-8, cp1256 and iso8859-6.</source>
      <translation>لا ترميز اسمه {encoding}؛ من الشائع: ⁦utf-8⁩ و⁦cp1256⁩ و⁦iso8859-6⁩.</translation>
    </message>
    <message>
      <source>The text cannot be read as {encoding}: it holds bytes that this encoding does not have. Try another encoding.</source>
      <translation>لا تمكن قراءة النص بالترميز {encoding}: فيه بايتات ليست في هذا الترميز. جرّب ترميزاً آخر.</translation>
    </message>
    <message>
      <source>This is a {kind} file, not plain text: save its text as plain text (UTF-8) first.</source>
      <translation>هذا ملف {kind} لا نص عادي: احفظ نصه أولاً نصاً عادياً (UTF-8).</translation>
    </message>
    <message>
      <source>This list of word counts is empty.</source>
      <translation>قائمة تكرار الكلمات هذه فارغة.</translation>
    </message>
    <message>
      <source>This is no list of word counts.</source>
      <translation>ليست هذه قائمة لتكرار الكلمات.</translation>
    </message>
    <message>
      <source>{what} must be a number, not {typed}.</source>
      <translation>«{what}» يجب أن يكون عدداً، لا {typed}.</translation>
    </message>
    <message>
      <source>{what} must be a whole number, not {typed}.</source>
      <translation>«{what}» يجب أن يكون عدداً صحيحاً، لا {typed}.</translation>
    </message>
    <message>
      <source>The font {font} is missing: install Hashiya again.</source>
      <translation>الخط {font} مفقود: أعد تثبيت حاشية.</translation>
    </message>
    <message>
      <source>The picture would have {width} by {height} pixels, which is too many: choose a smaller scale, fewer lines, or SVG or PDF.</source>
      <translation>ستكون أبعاد الصورة {width} في {height} بكسل، وهذا أكثر مما يمكن: اختر دقة أقل أو أسطراً أقل أو ⁦SVG⁩ أو ⁦PDF⁩.</translation>
    </message>
    <message>
      <source>There are no colours called {name}: choose {known}.</source>
      <translation>لا توجد ألوان باسم {name}: اختر {known}.</translation>
    </message>
    <message>
      <source>{file}: end the name in .png, .svg, .pdf or .html, which is how Hashiya paints.</source>
      <translation>{file}: اجعل الاسم ينتهي بـ ⁦.png⁩ أو ⁦.svg⁩ أو ⁦.pdf⁩ أو ⁦.html⁩، فهكذا ترسم حاشية.</translation>
    </message>
    <message>
      <source>A picture can be from {least} to {most} pixels wide.</source>
      <translation>عرض الصورة من {least} إلى {most} بكسل.</translation>
    </message>
    <message>
      <source>{annotator} has not annotated {name}.</source>
      <translation>لم يوسّم {annotator} الوثيقة {name}.</translation>
    </message>
    <message>
      <source>There is no text from {start} to {end}: this article has {length} code points.</source>
      <translation>لا نص من {start} إلى {end}: في هذا المقال {length} من نقاط الترميز.</translation>
    </message>
    <message>
      <source>There is no annotation {name} among these; their ids are in the exports.</source>
      <translation>لا توسيم باسم {name} بين هذه؛ معرّفاتها في الملفات المصدَّرة.</translation>
    </message>
    <message>
      <source>The annotation {name} has no place in the text.</source>
      <translation>ليس للتوسيم {name} موضع في النص.</translation>
    </message>
    <message>
      <source>The scale can be from {least} to {most}.</source>
      <translation>يكون المقياس من {least} إلى {most}.</translation>
    </message>
    <message>
      <source>The corpus has no release {version}.</source>
      <translation>ليس في المدونة نشر بالإصدار {version}.</translation>
    </message>
    <message>
      <source>{file} could not be written here: choose another place.</source>
      <translation>تعذّرت كتابة {file} هنا: اختر مكاناً آخر.</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>الملف موجود</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>اسم الملف أطول من المسموح به</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>هذا مجلد</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>لا ملف ولا مجلد بهذا الاسم</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>لا مساحة على القرص</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>ليس مجلداً</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>لا صلاحية</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>القرص للقراءة فقط</translation>
    </message>
  </context>
</TS>