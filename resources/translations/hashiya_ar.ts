<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ar">
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
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
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
    <name>DocumentList</name>
    <message>
      <source>Filter articles</source>
      <translation>تصفية المقالات</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
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
    <name>Files</name>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
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
      <source>Articles added: {number}</source>
      <translation>المقالات المضافة: {number}</translation>
    </message>
    <message>
      <source>already there: {number}</source>
      <translation>الموجودة من قبل: {number}</translation>
    </message>
    <message>
      <source>stopped before the end</source>
      <translation>أُوقف العمل قبل نهايته</translation>
    </message>
    <message>
      <source>left out: {number}</source>
      <translation>لم يُستورد: {number}</translation>
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
    <name>Pages</name>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
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
    <name>Proposing</name>
    <message>
      <source>Nothing more to propose here.</source>
      <translation>لا شيء يُقترح هنا بعد.</translation>
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
      <source>This role takes annotations: mark the text first, then pick it.</source>
      <translation>هذا الدور يأخذ توسيمات: وسّم النص أولاً ثم اختره.</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>Not defined: one category.</source>
      <translation>غير معرَّف: فئة واحدة.</translation>
    </message>
    <message>
      <source>Not defined: nothing was annotated.</source>
      <translation>غير معرَّف: لم يوسَّم شيء.</translation>
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
      <source>documents of one annotator</source>
      <translation>وثائق لموسِّم واحد</translation>
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
      <source>observed disagreement</source>
      <translation>الاختلاف الملحوظ</translation>
    </message>
    <message>
      <source>expected disagreement</source>
      <translation>الاختلاف المتوقع</translation>
    </message>
    <message>
      <source>Relations, relaxed F1</source>
      <translation>العلاقات، F1 متساهل</translation>
    </message>
    <message>
      <source>relations of both</source>
      <translation>علاقات الطرفين</translation>
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
      <source>Boundary similarity</source>
      <translation>تشابه الحدود</translation>
    </message>
    <message>
      <source>boundary</source>
      <translation>حد</translation>
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
      <source>A seed is a whole number, 0 or more.</source>
      <translation>البذرة عدد صحيح، 0 أو أكثر.</translation>
    </message>
    <message>
      <source>Take 0 to {most} bootstrap samples.</source>
      <translation>خذ من 0 إلى {most} من العينات المعادة.</translation>
    </message>
    <message>
      <source>There is no document called {name}: hashiya list FILE documents names them.</source>
      <translation>لا وثيقة بالاسم {name}: الأمر hashiya list FILE documents يسرد الأسماء.</translation>
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
      <source>--limit must be 1 or more, and --width 0 or more.</source>
      <translation>يجب أن يكون ⁦--limit⁩ واحداً أو أكثر، و⁦--width⁩ صفراً أو أكثر.</translation>
    </message>
    <message>
      <source>Write an option as NAME=VALUE, not as {option}.</source>
      <translation>اكتب الخيار بالشكل ⁦NAME=VALUE⁩ لا بالشكل {option}.</translation>
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
      <source>{file}: the {kind} file is damaged and cannot be read; open it in the program that made it and save it again.</source>
      <translation>{file}: ملف {kind} تالف لا يمكن قراءته؛ افتحه في البرنامج الذي صنعه واحفظه من جديد.</translation>
    </message>
    <message>
      <source>{file}: this file is protected by a password, or of an old version of {kind}; save it anew, without a password.</source>
      <translation>{file}: هذا الملف محمي بكلمة مرور، أو من إصدار قديم من {kind}؛ احفظه من جديد بلا كلمة مرور.</translation>
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
      <source>Its encoding is {encoding}.</source>
      <translation>ترميزه {encoding}.</translation>
    </message>
    <message>
      <source>{file}: the file is larger than {limit} MB, too large for one document; cut it into one file per article.</source>
      <translation>{file}: الملف أكبر من {limit} ميغابايت، وهذا كثير على وثيقة واحدة؛ قسّمه بحيث يكون لكل مقال ملف.</translation>
    </message>
    <message>
      <source>brat standoff</source>
      <translation>توسيمات brat المنفصلة (standoff)</translation>
    </message>
    <message>
      <source>CoNLL-2003</source>
      <translation>صيغة CoNLL-2003</translation>
    </message>
    <message>
      <source>Hashiya JSON Lines</source>
      <translation>حاشية: أسطر JSON</translation>
    </message>
    <message>
      <source>{document}: annotation {annotation} reaches out of the text; nothing was written.</source>
      <translation>{document}: التوسيم {annotation} يتجاوز حدود النص، ولم يُكتب شيء.</translation>
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
      <source>{file}, line {line}: the id {id} stands twice in this file.</source>
      <translation>{file}، السطر {line}: يرد المعرّف {id} مرتين في هذا الملف.</translation>
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
      <source>{file}: the file cannot be opened ({reason}).</source>
      <translation>{file}: لا يمكن فتح الملف ({reason}).</translation>
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
      <source>{file}, line {line}: "{key}" must be an object ({{...}}).</source>
      <translation>{file}، السطر {line}: يجب أن تكون قيمة «{key}» كائناً ⁦({{...}})⁩.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" holds a control character.</source>
      <translation>{file}، السطر {line}: في قيمة «{key}» محرف تحكم.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" is missing.</source>
      <translation>{file}، السطر {line}: المفتاح «{key}» ناقص.</translation>
    </message>
    <message>
      <source>{file}, line {line}: "{key}" is not known in this format.</source>
      <translation>{file}، السطر {line}: المفتاح «{key}» غير معروف في هذه الصيغة.</translation>
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
      <source>Nobody called {name} has annotated in this corpus; the annotators are: {known}.</source>
      <translation>لم يوسّم في هذه المدونة أحد اسمه {name}؛ الموسّمون فيها: {known}.</translation>
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
      <source>A corpus file ends in {suffix}: call it {name}.</source>
      <translation>ينتهي اسم ملف المدونة بـ {suffix}: سمّه {name}.</translation>
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
      <source>Hashiya cannot export the format {format}: choose one of {known}.</source>
      <translation>لا تصدّر حاشية الصيغة {format}: اختر واحدة من: {known}.</translation>
    </message>
    <message>
      <source>Hashiya cannot import the format {format}: choose one of {known}.</source>
      <translation>لا تستورد حاشية الصيغة {format}: اختر واحدة من: {known}.</translation>
    </message>
    <message>
      <source>{file}: files of this kind cannot be imported; those that can end in {known}.</source>
      <translation>{file}: لا يمكن استيراد ملفات من هذا النوع؛ ما يمكن استيراده ينتهي بـ {known}.</translation>
    </message>
    <message>
      <source>{file}: this format can only be exported.</source>
      <translation>{file}: هذه الصيغة للتصدير فقط.</translation>
    </message>
    <message>
      <source>{file}: {document} holds the work of {count} annotators; leave out --annotator to keep each under its own name.</source>
      <translation>{file}: في {document} عمل أكثر من موسِّم (عددهم {count})؛ احذف ⁦--annotator⁩ ليبقى عمل كل منهم باسمه.</translation>
    </message>
    <message>
      <source>{file}: in {document}, annotation {annotation} does not follow the scheme {scheme}: {problem}</source>
      <translation>{file}: في {document} توسيم {annotation} لا يوافق المخطط {scheme}: {problem}</translation>
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
      <source>{folder}: there is no file here that can be imported.</source>
      <translation>{folder}: لا ملف هنا يمكن استيراده.</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>استيراد مقالات</translation>
    </message>
    <message>
      <source>{file}: the file is larger than {limit} MB; cut it into smaller ones.</source>
      <translation>{file}: الملف أكبر من {limit} ميغابايت؛ قسّمه إلى ملفات أصغر.</translation>
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
      <source>{file}: the report cannot be written ({reason}).</source>
      <translation>{file}: لا يمكن كتابة التقرير ({reason}).</translation>
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
      <source>Part or join</source>
      <translation>الفصل أو الوصل</translation>
    </message>
    <message>
      <source>Nothing can be parted or joined here: put the caret inside a sentence or a word, or at the beginning of one that follows another.</source>
      <translation>لا شيء يُفصل أو يوصل هنا: ضع المؤشر داخل جملة أو كلمة، أو في أول واحدة تتبع أخرى.</translation>
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
      <source>Say who annotates first: an annotation needs an annotator.</source>
      <translation>اذكر أولاً من يوسّم: فلكل توسيم موسِّم.</translation>
    </message>
    <message>
      <source>This article is finished: set it to "in progress" to change it.</source>
      <translation>هذا المقال منجز: أعده إلى «قيد العمل» لتغييره.</translation>
    </message>
    <message>
      <source>This article is locked: the person who leads the work can unlock it.</source>
      <translation>هذا المقال مقفل: يستطيع المشرف على العمل أن يفك قفله.</translation>
    </message>
    <message>
      <source>The scheme was changed elsewhere: open the corpus again.</source>
      <translation>تغيّر المخطط في مكان آخر: افتح المدونة من جديد.</translation>
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
      <source>{role} is still empty.</source>
      <translation>الدور {role} ما زال فارغاً.</translation>
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
      <source>{document}: the corpus already holds other annotations by {annotator}; import them under another name with --annotator. Nothing was imported.</source>
      <translation>{document}: في المدونة توسيمات أخرى باسم {annotator}؛ استورد هذه باسم آخر بالخيار ⁦--annotator⁩. لم يُستورد شيء.</translation>
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
      <source>This document is no longer in the corpus.</source>
      <translation>لم تعد هذه الوثيقة في المدونة.</translation>
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
      <source>The text is UTF-8, but damaged in line {line}: get the file again, or mend it.</source>
      <translation>النص بترميز UTF-8، لكنه تالف في السطر {line}: احصل على الملف من جديد أو أصلحه.</translation>
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
      <source>There is no document called {name} in this corpus.</source>
      <translation>ليس في هذه المدونة وثيقة اسمها {name}.</translation>
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