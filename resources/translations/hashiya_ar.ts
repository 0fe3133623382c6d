<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ar_SA">
  <context>
    <name>Actions</name>
    <message>
      <location filename="../../annotator/ui/actions.py" line="21" />
      <source>Corpus</source>
      <translation>المدونة</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="22" />
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="23" />
      <source>View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="27" />
      <source>Open a corpus…</source>
      <translation>فتح مدونة…</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="28" />
      <source>Import articles…</source>
      <translation>استيراد مقالات…</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="29" />
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="30" />
      <source>Next article</source>
      <translation>المقال التالي</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="32" />
      <source>Previous article</source>
      <translation>المقال السابق</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="36" />
      <source>Article finished / in progress</source>
      <translation>المقال منجز / قيد العمل</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="40" />
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="41" />
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="42" />
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="45" />
      <source>Give the annotation the selected text</source>
      <translation>اجعل النص المحدد نطاق التوسيم</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="51" />
      <source>Add the selected text to the annotation</source>
      <translation>أضف النص المحدد إلى التوسيم</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="56" />
      <source>Join with another mention</source>
      <translation>ضمّ إلى ذكر آخر</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="58" />
      <source>Remove the annotation</source>
      <translation>حذف التوسيم</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="59" />
      <source>Larger text</source>
      <translation>تكبير النص</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="60" />
      <source>Smaller text</source>
      <translation>تصغير النص</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="61" />
      <source>Light / dark</source>
      <translation>فاتح / داكن</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="62" />
      <source>العربية / English</source>
      <translation>العربية / English</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="63" />
      <source>Show or hide articles</source>
      <translation>إظهار المقالات أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="65" />
      <source>Show or hide the inspector</source>
      <translation>إظهار المفتش أو إخفاؤه</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/actions.py" line="67" />
      <source>The text alone</source>
      <translation>النص وحده</translation>
    </message>
  </context>
  <context>
    <name>Article</name>
    <message>
      <location filename="../../annotator/ui/forms/article.py" line="24" />
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/article.py" line="25" />
      <source>In progress</source>
      <translation>قيد العمل</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/article.py" line="26" />
      <source>Finished</source>
      <translation>منجز</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/article.py" line="27" />
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/article.py" line="37" />
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/article.py" line="60" />
      <source>Annotations</source>
      <translation>التوسيمات</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/article.py" line="69" />
      <source>Nothing is marked yet. Select words, then press a key from the bar below.</source>
      <translation>لم يُوسَّم شيء بعد. حدد كلمات ثم اضغط مفتاحاً من الشريط أدناه.</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/article.py" line="83" />
      <source>Entities</source>
      <translation>الكيانات</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/article.py" line="94" />
      <source>Still open</source>
      <translation>ما زال مفتوحاً</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <location filename="../../annotator/ui/canvas/view.py" line="45" />
      <source>Article</source>
      <translation>المقال</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <location filename="../../annotator/ui/choices.py" line="150" />
      <source>Subtype</source>
      <translation>النوع الفرعي</translation>
    </message>
  </context>
  <context>
    <name>DocumentList</name>
    <message>
      <location filename="../../annotator/ui/documents.py" line="71" />
      <source>Filter articles</source>
      <translation>تصفية المقالات</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/documents.py" line="81" />
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <location filename="../../annotator/ui/files.py" line="50" />
      <source>Import articles</source>
      <translation>استيراد مقالات</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/files.py" line="50" />
      <source>Articles (*.txt *.jsonl)</source>
      <translation>مقالات (*.txt *.jsonl)</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/files.py" line="64" />
      <source>Articles added: {number}</source>
      <translation>المقالات المضافة: {number}</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/files.py" line="76" />
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/files.py" line="86" />
      <source>Exported to {file}</source>
      <translation>صُدّر إلى {file}</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/files.py" line="89" />
      <source>see {file}</source>
      <translation>انظر {file}</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="66" />
      <source>Remove</source>
      <translation>حذف</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="78" />
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="112" />
      <source>Roles</source>
      <translation>الأدوار</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="154" />
      <source>Empty this role</source>
      <translation>إفراغ هذا الدور</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="167" />
      <source>Entity</source>
      <translation>الكيان</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="180" />
      <source>Pick the other mention…</source>
      <translation>اختر الذكر الآخر…</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="182" />
      <source>Join with another mention (J)</source>
      <translation>ضمّ إلى ذكر آخر (J)</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="191" />
      <source>Take out of the entity</source>
      <translation>إخراج من الكيان</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="199" />
      <source>Start an entity of its own</source>
      <translation>بدء كيان مستقل</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/forms/annotation.py" line="219" />
      <source>Takes part in</source>
      <translation>يشارك في</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/inspector.py" line="52" />
      <source>There are no articles in this corpus yet.</source>
      <translation>لا مقالات في هذه المدونة بعد.</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/inspector.py" line="53" />
      <source>Import articles…</source>
      <translation>استيراد مقالات…</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <location filename="../../annotator/ui/app.py" line="84" />
      <source>Open a corpus</source>
      <translation>فتح مدونة</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/app.py" line="84" />
      <source>Hashiya corpora (*.hashiya)</source>
      <translation>مدونات حاشية (*.hashiya)</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <location filename="../../annotator/ui/topbar.py" line="30" />
      <source>Whose annotations are shown</source>
      <translation>توسيمات من تُعرض</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/topbar.py" line="35" />
      <source>Who annotates?</source>
      <translation>من يوسّم؟</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/topbar.py" line="44" />
      <source>Annotator</source>
      <translation>الموسِّم</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/topbar.py" line="49" />
      <source>This corpus can only be read here.</source>
      <translation>هذه المدونة للقراءة فقط هنا.</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/topbar.py" line="57" />
      <source>My annotations</source>
      <translation>توسيماتي</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/topbar.py" line="59" />
      <source>Gold</source>
      <translation>المرجع الذهبي</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/topbar.py" line="74" />
      <source>Saved ✓ {time} · {title}</source>
      <translation>حُفظ ✓ {time} · {title}</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <location filename="../../annotator/ui/window.py" line="195" />
      <source>{role}: Tab to a glowing mark, Enter to take it; Esc to leave</source>
      <translation>{role}: انتقل بمفتاح Tab إلى علامة مضيئة ثم Enter لأخذها، وEsc للخروج</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/window.py" line="198" />
      <source>Tab to the other mention, Enter to join; Esc to leave</source>
      <translation>انتقل بمفتاح Tab إلى الذكر الآخر ثم Enter للضم، وEsc للخروج</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/window.py" line="200" />
      <source>To read only: these annotations are not yours</source>
      <translation>للقراءة فقط: هذه التوسيمات ليست لك</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/window.py" line="204" />
      <source>J joins, Delete removes, Esc leaves</source>
      <translation>J للضم، وDelete للحذف، وEsc للخروج</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/window.py" line="205" />
      <source>Select words to mark them; Tab goes from mark to mark</source>
      <translation>حدد كلمات لتوسيمها، وTab للتنقل بين العلامات</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../annotator/ui/workspace.py" line="82" />
      <source>These annotations can only be read: they are not yours.</source>
      <translation>هذه التوسيمات للقراءة فقط: فهي ليست لك.</translation>
    </message>
    <message>
      <location filename="../../annotator/ui/gestures.py" line="139" />
      <source>This role takes annotations: mark the text first, then pick it.</source>
      <translation>هذا الدور يأخذ توسيمات: وسّم النص أولاً ثم اختره.</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>{file}: there is no such file.</source>
      <translation>{file}: لا يوجد ملف كهذا.</translation>
    </message>
    <message>
      <source>The folder {folder} is not there: make it first, or choose another.</source>
      <translation>المجلد {folder} غير موجود: أنشئه أولاً أو اختر غيره.</translation>
    </message>
    <message>
      <source>This annotation is no longer there; nothing was changed.</source>
      <translation>لم يعد هذا التوسيم موجوداً، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>The scheme has no layer called {layer}.</source>
      <translation>لا طبقة في المخطط اسمها {layer}.</translation>
    </message>
    <message>
      <source>The scheme has no type called {type}.</source>
      <translation>لا نوع في المخطط اسمه {type}.</translation>
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
      <source>Change the status</source>
      <translation>تغيير الحالة</translation>
    </message>
    <message>
      <source>{folder}: there is no file here that can be imported.</source>
      <translation>{folder}: لا ملف هنا يمكن استيراده.</translation>
    </message>
    <message>
      <source>{file}: this format can only be exported.</source>
      <translation>{file}: هذه الصيغة للتصدير فقط.</translation>
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
      <translation>هذا المقال مقفل: يستطيع مدير العمل فتحه.</translation>
    </message>
    <message>
      <source>{layer} has no type called {type}.</source>
      <translation>ليس في {layer} نوع اسمه {type}.</translation>
    </message>
    <message>
      <source>Two annotations have the identifier {id}.</source>
      <translation>لتوسيمين المعرّف نفسه {id}.</translation>
    </message>
    <message>
      <source>{type} only groups other types: choose one below it.</source>
      <translation>{type} عنوان لأنواع أخرى: اختر نوعاً تحته.</translation>
    </message>
    <message>
      <source>{first} and {second} are the same; if that is meant, first set {attribute} to {value}.</source>
      <translation>{first} و{second} واحد؛ إن كان ذلك مقصوداً فعيّن أولاً {attribute}: {value}.</translation>
    </message>
    <message>
      <source>{role} cannot be {value}; besides annotations it can be: {choices}.</source>
      <translation>لا يكون {role} هو {value}؛ يكون غير التوسيمات: {choices}.</translation>
    </message>
    <message>
      <source>{first} and {second} are the same.</source>
      <translation>{first} و{second} واحد.</translation>
    </message>
    <message>
      <source>{role} should begin with {value}.</source>
      <translation>ينبغي أن يبدأ {role} بـ {value}.</translation>
    </message>
    <message>
      <source>{role} needs either an annotation or a fixed filler, not both and not neither.</source>
      <translation>يحتاج {role} إلى توسيم أو إلى قيمة ثابتة، لا إليهما معاً.</translation>
    </message>
    <message>
      <source>{role} must be filled by an annotation, not by {value}.</source>
      <translation>يُملأ {role} بتوسيم لا بـ {value}.</translation>
    </message>
    <message>
      <source>What fills {role} is not there any more.</source>
      <translation>لم يعد ما يملأ {role} موجوداً.</translation>
    </message>
    <message>
      <source>{type} has no role called {role}.</source>
      <translation>ليس للنوع {type} دور اسمه {role}.</translation>
    </message>
    <message>
      <source>{role} is filled by the same twice.</source>
      <translation>مُلئ {role} بالشيء نفسه مرتين.</translation>
    </message>
    <message>
      <source>{filler} cannot fill {role}; this can: {choices}.</source>
      <translation>لا يملأ {filler} الدور {role}؛ يملؤه: {choices}.</translation>
    </message>
    <message>
      <source>{role} is still empty.</source>
      <translation>ما زال {role} فارغاً.</translation>
    </message>
    <message>
      <source>{role} takes at most {most}; there are {count}.</source>
      <translation>يأخذ {role} على الأكثر {most}، وفيه {count}.</translation>
    </message>
    <message>
      <source>An annotation cannot fill its own role {role}.</source>
      <translation>لا يملأ التوسيم دوره {role} بنفسه.</translation>
    </message>
    <message>
      <source>{role} has {count} of at least {least}.</source>
      <translation>في {role} {count} من {least} على الأقل.</translation>
    </message>
    <message>
      <source>This shares text with another annotation of {layer}.</source>
      <translation>يشترك هذا في نص مع توسيم آخر من {layer}.</translation>
    </message>
    <message>
      <source>This crosses another annotation: let one lie within the other, or keep them apart.</source>
      <translation>يتقاطع هذا مع توسيم آخر: اجعل أحدهما داخل الآخر أو افصل بينهما.</translation>
    </message>
    <message>
      <source>{type} is marked twice on the same words.</source>
      <translation>وُسم {type} مرتين على الكلمات نفسها.</translation>
    </message>
    <message>
      <source>A mention of this also belongs to another one of {layer}.</source>
      <translation>أحد أذكار هذا ينتمي أيضاً إلى غيره في {layer}.</translation>
    </message>
    <message>
      <source>{document}: the corpus holds this document with another text; nothing was imported.</source>
      <translation>{document}: في المدونة هذه الوثيقة بنص آخر، ولم يُستورد شيء.</translation>
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
      <translation>كان الدور {role} سيبقى بتوسيم غير موجود، ولم يتغير شيء.</translation>
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
      <source>"{title}" cannot be taken back: a later edit changed the same annotation. Nothing was changed.</source>
      <translation>لا يمكن التراجع عن «{title}»: فقد غيّر تحرير لاحق التوسيم نفسه. لم يتغير شيء.</translation>
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
      <translation>الملف {file} ليس مدونة حاشية: اختر ملفاً ينتهي بـ ‎.hashiya.</translation>
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
      <source>{name} is damaged. Restore the newest backup of it.</source>
      <translation>الملف {name} تالف: استعد أحدث نسخة احتياطية منه.</translation>
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
      <source>{file} cannot be written: choose another folder.</source>
      <translation>لا يمكن كتابة {file}: اختر مجلداً آخر.</translation>
    </message>
    <message>
      <source>Write an option as NAME=VALUE, not as {option}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no display to open a window on; the other commands need none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{document}: annotation {annotation} reaches out of the text; nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: the file holds no documents.</source>
      <translation>{file}: لا وثائق في الملف.</translation>
    </message>
    <message>
      <source>{file}: the file cannot be opened ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: this is a folder; choose a file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: this is a folder or a device, not a file; choose a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: the file holds no text.</source>
      <translation>{file}: لا نص في الملف.</translation>
    </message>
    <message>
      <source>{file}: the file is larger than {limit} MB, too large for one document; cut it into one file per article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} is already there and not empty: choose a new folder.</source>
      <translation type="unfinished" />
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
      <source />
      <translation type="unfinished" />
    </message>
    <message>
      <source>A corpus file ends in {suffix}: call it {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {folder} cannot be made ({reason}): name another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody called {name} has annotated in this corpus; the annotators are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This corpus holds no gold yet: adjudicate first, or leave out --gold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The format {format} has no option {option}; it has: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The option {option} of {format} is one of {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: the ending does not say the format; name it with --format ({known}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hashiya cannot export the format {format}: choose one of {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hashiya cannot import the format {format}: choose one of {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: {document} holds the work of {count} annotators; leave out --annotator to keep each under its own name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: in {document}, annotation {annotation} does not follow the scheme {scheme}: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The extension {origin} is not a {kind}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two extensions are called {key}; one of them is {origin}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer} has no attribute called {attribute}.</source>
      <translation>ليس في {layer} سمة اسمها {attribute}.</translation>
    </message>
    <message>
      <source>{type} does not take the attribute {attribute}.</source>
      <translation>لا يأخذ {type} السمة {attribute}.</translation>
    </message>
    <message>
      <source>{layer} is not marked in the text.</source>
      <translation>لا يوسَّم {layer} في النص.</translation>
    </message>
    <message>
      <source>{spans}: there are {count}, more than the {most} allowed.</source>
      <translation>{spans}: فيه {count}، وأقصى المسموح {most}.</translation>
    </message>
    <message>
      <source>A marked part is empty: mark at least one letter.</source>
      <translation>جزء موسوم فارغ: وسّم حرفاً واحداً على الأقل.</translation>
    </message>
    <message>
      <source>{attribute} is not chosen yet.</source>
      <translation>لم تُختر {attribute} بعد.</translation>
    </message>
    <message>
      <source>{spans} is missing: {count} of {least} marked.</source>
      <translation>ينقص {spans}: وُسم {count} من {least}.</translation>
    </message>
    <message>
      <source>A marked part ({start} to {end}) lies outside the text (0 to {length}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{attribute} cannot be {value}; it can be: {choices}.</source>
      <translation>لا تكون {attribute} هي {value}؛ تكون: {choices}.</translation>
    </message>
    <message>
      <source>The marked parts overlap or are not in the order of the text.</source>
      <translation>الأجزاء الموسومة متداخلة أو ليست بترتيب النص.</translation>
    </message>
    <message>
      <source>There is no scheme called {key}: give one of {known}, or the path of a TOML file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}, column {column}: this is not TOML ({reason}); check the quotes, brackets and equals signs there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no scheme called {key}; did you mean {near}? There are {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is a folder: give the path of a TOML file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is too big for a scheme (over 2 MB): is it the right file?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not there: check the name of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: this is not UTF-8: save the file as UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read ({reason}): check the path and who may read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: brackets lie too deep in one another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{document}: the corpus already holds other annotations by {annotator}; import them under another name with --annotator. Nothing was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is damaged: its scheme is missing. Restore the newest backup of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A text holds half of a character ({code}), which cannot be stored; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is empty: it holds no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a text file: it holds zero bytes. If it is UTF-16, say so with --encoding utf-16-le or utf-16-be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a text file: much of it is control characters. Choose a file of plain text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is not UTF-8 (line {line} holds other bytes). Older Arabic files are usually windows-1256: try --encoding cp1256, or else --encoding iso8859-6.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no encoding called {encoding}; usual ones are utf-8, cp1256 and iso8859-6.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text cannot be read as {encoding}: it holds bytes that this encoding does not have. Try another encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a {kind} file, not plain text: save its text as plain text (UTF-8) first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The font {font} is missing: install Hashiya again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: Hashiya paints PNG pictures; end the name in .png.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no document called {name} in this corpus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{annotator} has not annotated {name}.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>