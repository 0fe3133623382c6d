"""Grabs every view, in every theme, in Arabic and in English: `python -m tests.screenshots OUT`."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"
os.environ["QT_SCALE_FACTOR"] = "1"

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.demo import make_demo
from annotator.project.edits.marking import AddAnnotation
from annotator.project.edits.remarks import SetDoubt
from annotator.project.importing import ImportOptions, import_files
from annotator.project.managing.assigning import Assign, AssignOptions, plan_assignment
from annotator.project.project import Project
from annotator.schema.amending.places import Place
from annotator.schema.amending.renaming import Rename
from annotator.schema.loading import load_scheme
from annotator.text.cleaning import text_sha256
from annotator.ui.adjudicating.pane import AdjudicatePane
from annotator.ui.agreeing.figures import FURTHER, TABS
from annotator.ui.agreeing.page import AgreementPage
from annotator.ui.app import Shell
from annotator.ui.beside import Beside
from annotator.ui.comparing.page import ComparePage
from annotator.ui.corpus.planning import Planning
from annotator.ui.duplicating.pane import DuplicatesPane
from annotator.ui.help import Help
from annotator.ui.importing.page import ImportPage
from annotator.ui.keys.panel import KeyPanel
from annotator.ui.keys.sheet import KeySheet
from annotator.ui.picture import application
from annotator.ui.pictures.dialog import PictureDialog
from annotator.ui.scheming.counting import Counting
from annotator.ui.scheming.editor import SchemeEditor
from annotator.ui.searching.pane import SearchPane
from annotator.ui.statistics.page import StatisticsPage
from annotator.ui.theme import LIGHT, THEMES
from annotator.ui.versions.panel import VersionPanel
from annotator.ui.window import Look, Window
from tests.differing import differ

SIZES = ((1366, 768), (1920, 1080))
REAL = Path(__file__).resolve().parents[2] / "shared" / "articles" / "levant-iraq.txt"

MIXED = (
    "سطور اختُلقت لتُجرَّب عليها الاتجاهات\n"
    "نقلت وكالة أنباء العالم العربي (AWP) تفاصيل الزيارة إلى البيت الأبيض في December 19, 2024.\n"
    "ارتفع الإنتاج بنسبة 2,5% (من 1٫234٬567 إلى ٢٥٠٠ طن) بين 2003-2014، أي و2,500 زيادةً.\n"
    'قال: «نعم لإيران ولأمريكا لا لإسرائيل» ثم أضاف لـ"أتون التوترات" وَلِلْعِراقِ دورٌ مُهِمّ.\n'
    'الفيديو على YouTube و«فيسبوك» 😀👨‍👩‍👧 بعنوان "Breaking: بغداد اليوم" [تحديث 3].\n'
)
AWKWARD = (
    ("وكالة أنباء العالم العربي (AWP", "ORG"),
    ("AWP", "ORG"),
    ("العربي (A", "PER"),
    ("الأبيض في December", "FAC"),
    ("19, 2024", "GPE"),
    ("1٫234٬567 إلى ٢", "LOC"),
    ("2003-20", "GPE"),
    ("2,500", "VEH"),
    ("إيران", "GPE"),
    ("لأمريكا لا ل", "GPE"),
    ('أتون التوترات" و', "LOC"),
    ("لْعِراقِ", "GPE"),
    ("YouTube و«فيس", "ORG"),
    ("😀", "PER"),
    ("Breaking: بغداد", "GPE"),
)
COLLEAGUES = ("ليلى عبد الرحمن الأنصاري", "سامي", "Hannah Lindström-Okafor")
DEEP = "كومة من عشرين توسيماً\nقالت المتحدثة الإقليمية باسم وزارة الخارجية إن الأمر انتهى.\n"


def grab_all(out: Path) -> None:
    """Save one picture for each view, language, theme and size."""
    out.mkdir(parents=True, exist_ok=True)
    application()
    with tempfile.TemporaryDirectory() as folder:
        corpora = _corpora(Path(folder))
        for language in ("ar", "en"):
            for theme in THEMES.values():
                for name, corpus in corpora.items():
                    with _Sitting(corpus, Look(language, theme), Path(folder)) as window:
                        _choose_something(window)
                        for width, height in SIZES:
                            window.resize(width, height)
                            _save(window, out / f"{name}-{language}-{theme.name}-{width}.png")
            _grab_ways(corpora["article"], language, out, Path(folder))
            for theme in THEMES.values():
                _grab_pages(corpora["article"], Look(language, theme), out, Path(folder))


def _grab_ways(corpus: Path, language: str, out: Path, folder: Path) -> None:
    """Save the ways in which one article can be shown, and what opens beside it."""
    for name, change in WAYS.items():
        # Some ways change what is annotated: each has the corpus as it was.
        own = Path(shutil.copy(corpus, folder / "way.hashiya"))
        with _Sitting(own, Look(language, LIGHT), folder) as window:
            window.resize(*SIZES[0])
            _choose_something(window)
            shown = change(window)
            application().processEvents()
            _save(shown or window, out / f"{name}-{language}.png")
            if shown is not None:
                shown.close()


def _grab_pages(corpus: Path, look: Look, out: Path, folder: Path) -> None:
    """Save the pages about the corpus as a whole, with work handed out and begun."""
    own = Path(shutil.copy(corpus, folder / "pages.hashiya"))
    with _Sitting(own, look, folder) as window:
        window.resize(*SIZES[0])
        project = window.workspace.project
        plan = plan_assignment(project, AssignOptions(("ليلى", "سالم", "هدى"), 0.5, seed=7))
        window.workspace.change_corpus(Assign(plan))
        window.workspace.open_document(plan.assignments[0].document)
        window.toggle_finished()
        for name in ("articles", "assign", "split", "statistics", "release"):
            window.views.show_page(name)
            page = window.views.widget(name)
            if isinstance(page, Planning):
                page.ask()
            _wait_for_all(window)
            _save(window, out / f"page-{name}-{look.language}-{look.theme.name}.png")
            if isinstance(page, StatisticsPage):
                _save(page.area.widget(), out / f"plots-{look.language}-{look.theme.name}.png")
    _grab_agreement(look, out, folder)
    _grab_comparison(corpus, look, out, folder)


def _grab_comparison(corpus: Path, look: Look, out: Path, folder: Path) -> None:
    """Save the view of comparing: two with gold, in one text, the two, by a rung, and nobody."""
    own = Path(shutil.copy(corpus, folder / "compared.hashiya"))
    with _Sitting(own, look, folder) as window:
        window.resize(*SIZES[0])
        project = window.workspace.project
        window.workspace.open_document(project.documents()[0].id)
        window.views.show_view("compare")
        page = window.views.widget("compare")
        assert isinstance(page, ComparePage)
        bar = page.pane.bar

        def save(name: str) -> None:
            _wait_for_all(window)
            application().processEvents()
            _save(window, out / f"compare-{name}-{look.language}-{look.theme.name}.png")

        _wait_for_all(window)
        bar.toggle(2)
        save("three")
        page.pane.arrange("overlaid")
        save("overlaid")
        page.pane.arrange("sides")
        bar.toggle(2)
        _wait_for_all(window)
        page.pane.step(3)
        save("two")
        bar.rung_chosen.emit("strict")
        save("rung")
        alone = folder / "mixed.hashiya"
    with _Sitting(alone, look, folder) as window:
        window.resize(*SIZES[0])
        window.views.show_view("compare")
        _wait_for_all(window)
        _save(window, out / f"compare-alone-{look.language}-{look.theme.name}.png")


def _grab_agreement(look: Look, out: Path, folder: Path) -> None:
    """Save the view of agreement: every plot of three annotators, and where there is only one.

    What is worked out when it is seen is that of the sample corpus, whose history is known.
    """
    where = f"{look.language}-{look.theme.name}"
    three = _compared(folder / f"three-{where}.hashiya", COLLEAGUES)
    alone = _compared(folder / f"alone-{where}.hashiya", COLLEAGUES[:1])
    plain = [one for one in TABS if one not in FURTHER]
    for name, path, tabs in (
        ("agreement", three, plain),
        ("agreement", make_demo(folder / f"agreement-{where}"), FURTHER),
        ("alone", alone, TABS[:1]),
    ):
        with _Sitting(path, look, folder) as window:
            window.resize(*SIZES[0])
            window.views.show_view("agreement")
            page = window.views.widget("agreement")
            assert isinstance(page, AgreementPage)
            _wait_for_all(window)
            for tab in tabs:
                page.figures.tabs.setCurrentIndex(TABS.index(tab))
                _wait_for_all(window)
                application().processEvents()
                _save(window, out / f"{name}-{tab}-{where}.png")


def _compared(path: Path, people: Sequence[str]) -> Path:
    """Make a corpus in which several people annotated twelve articles, not all of them alike."""
    types = ("PER", "ORG", "GPE", "LOC")
    text = "قال رئيس الوزراء العراقي في بغداد إن وزارة الخارجية تتابع الأمر مع الأمم المتحدة.\n" * 3
    words = [(at.start(), at.end()) for at in re.finditer(r"\w+", text)]
    documents: list[AnnotatedDocument] = []
    for number in range(12):
        sets: list[AnnotationSet] = []
        for person, name in enumerate(people):
            marks = [
                Annotation(
                    new_annotation_id(),
                    "mention",
                    types[(at + (person if (at + number) % 5 == 0 else 0)) % 4],
                    (Span(start + (person == 2 and at % 4 == 1), end),),
                )
                for at, (start, end) in enumerate(words)
                if at % 2 and (at + number + person) % 9
            ]
            scheme = load_scheme("news").reference
            sets.append(AnnotationSet(name, "annotator", "finished", scheme, tuple(marks)))
        named = Document(new_document_id(), f"خبر {number + 1}", f"{text}{number}", "")
        document = replace(named, text_sha256=text_sha256(named.text))
        documents.append(AnnotatedDocument(document, tuple(sets)))
    with create_corpus(path, "news") as made:
        made.add(documents, title="made")
    return path


def _wait_for_all(window: Window) -> None:
    while any(one.busy for one in window.findChildren(Beside)):
        application().processEvents()


def _panel(window: Window) -> QWidget | None:
    window.actions_by_name["appearance"].trigger()
    return window.reading.panel


def _opened(action: str, kind: type[QWidget]) -> Callable[[Window], QWidget | None]:
    """Open a window beside the work by its action."""

    def do(window: Window) -> QWidget | None:
        window.actions_by_name[action].trigger()
        return window.findChild(kind)

    return do


def _versions(window: Window) -> QWidget | None:
    """Bring a corrected version of the open article in, and ask for the work on the first one."""
    view, project = window.workspace.view, window.workspace.project
    if view is None:
        return None
    corrected = project.corpus.path.with_name("corrected.txt")
    words = view.document.text.split(" ")
    words[40:42] = ["كلمتان", "جديدتان"]
    text = " ".join(words).replace("إ", "ا") + "\nفقرة أضيفت بعد النشر.\n"
    corrected.write_text(text, encoding="utf-8")
    import_files(project, [corrected], ImportOptions())
    window.workspace.open_document(project.documents()[-1].id)
    window.actions_by_name["versions"].trigger()
    panel = window.findChild(VersionPanel)
    if panel is not None:
        _wait_for(panel)
        panel.sets.setCurrentIndex(0)
        panel.sets.activated.emit(0)
        _wait_for(panel)
    return panel


def _adjudicate(kind: str) -> Callable[[Window], None]:
    """Merge the work of three who differ, and stand at a difference of a kind."""

    def do(window: Window) -> None:
        workspace = window.workspace
        if workspace.view is None:
            return
        document = workspace.view.document.id
        differ(workspace.project, document, ("باسل", "تالا", "جود"))
        window.views.show_view("adjudicate")
        pane = window.views.widget("adjudicate")
        if not isinstance(pane, AdjudicatePane):
            return
        pane.merge(every=False)
        _wait_for(pane)
        pane.queue.setCurrentRow([one.kind for one in pane.listed].index(kind))

    return do


def _walk_and_give_back(window: Window) -> None:
    """Walk through all articles, hidden names, by votes, and about to give work back."""
    _adjudicate("boundary")(window)
    pane = window.views.widget("adjudicate")
    if not isinstance(pane, AdjudicatePane):
        return
    pane.bar.turn_scope()
    _wait_for(pane)
    pane.take(0)
    pane.step(-1)
    pane.bar.strategies.setCurrentIndex(2)
    pane.bar.anonymous.click()
    pane.versions.giving_back_wanted.emit()


def _duplicates(window: Window) -> None:
    """Bring the open article in twice more, edited and inside another one, and find that."""
    view, project = window.workspace.view, window.workspace.project
    if view is None:
        return
    words = view.document.text.split(" ")
    texts = {
        "edited": " ".join([*words[:60], "كلمتان", "جديدتان", *words[63:]]).replace("إ", "ا"),
        "roundup": f"جولة في الصحف\nفقرة في أولها.\n{view.document.text}\nوفقرة في آخرها.\n",
    }
    files = [project.corpus.path.with_name(f"{name}.txt") for name in texts]
    for file, text in zip(files, texts.values(), strict=True):
        file.write_text(text, encoding="utf-8")
    import_files(project, files, ImportOptions())
    window.views.show_page("duplicates")
    pane = window.views.widget("duplicates")
    if isinstance(pane, DuplicatesPane):
        pane.search.begin.click()
        _wait_for(pane)


def _reused(window: Window) -> None:
    """Open an article of which most sentences stand in another one."""
    _duplicates(window)
    pane = window.views.widget("duplicates")
    if isinstance(pane, DuplicatesPane):
        pane.open_article()


def _importing(name: str, *, done: bool = False) -> Callable[[Window], None]:
    """List files on the page of import, and choose one, before or after they were imported."""

    def do(window: Window) -> None:
        folder = window.workspace.project.corpus.path.with_name("نشرات")
        folder.mkdir(exist_ok=True)
        news = "\n".join(MIXED.split("\n")[:4]) + "\n"
        plain = news.encode("cp1256", "ignore")
        rows = "".join(f"خبر {one};{news.split(chr(10))[1]} {one};المرفأ\n" for one in "123456")
        (folder / "1 سليم.txt").write_text(news, encoding="utf-8")
        (folder / "2 قديم.txt").write_bytes(plain)
        (folder / "3 قصير.txt").write_bytes("نعم لا".encode("cp1256"))
        (folder / "4 مشوه.txt").write_text(news.encode().decode("cp1256"), encoding="utf-8")
        (folder / "5 جدول.csv").write_text(f"الرأس;النص;الصحيفة\n{rows}ناقص\n", encoding="utf-8")
        (folder / "6 فارغ.txt").write_bytes(b"")
        window.workspace.page_wanted.emit("import")
        page = window.views.widget("import")
        if not isinstance(page, ImportPage):
            return
        page.add([folder])
        while page.looking.busy:
            application().processEvents()
        if done:
            page.start()
        while page.run.busy:
            application().processEvents()
        names = [entry.file.path.name for entry in page.table.entries]
        page.go_to(names.index(name))
        application().processEvents()

    return do


def _wait_for(work: AdjudicatePane | VersionPanel | Counting | DuplicatesPane | SearchPane) -> None:
    while work.busy:
        application().processEvents()


def _scheme(window: Window) -> QWidget | None:
    window.actions_by_name["scheme"].trigger()
    editor = window.findChild(SchemeEditor)
    if editor is not None:
        _wait_for(editor.counting)
        person = Place("type", ("mention", "PER"))
        editor.drafting.do(Rename(person, "Human"))
        editor.tree.go_to(person.beside("Human"))
    return editor


def _scheme_layer(window: Window) -> QWidget | None:
    """Ask for a new layer, with a draft of before."""
    editor = _scheme(window)
    if isinstance(editor, SchemeEditor):
        editor.close()
        editor.show()
        editor.tree.go_to(Place("layer", ("mention",)))
        editor.wish("add")
        editor.asking.chooser.setCurrentIndex(4)
        editor.asking.name.setText("Mention")
    return editor


def _stance(window: Window) -> None:
    """Choose a stance of one's own, with a role that waits, a doubt and a comment."""
    view = window.workspace.view
    if view is None:
        return
    words = view.document.text.index("ترفض") if "ترفض" in view.document.text else 0
    document = view.document.id
    window.workspace.open_document(document)
    edit = AddAnnotation("stance", "Stance", (Span(words, words + 4),))
    window.workspace.do(edit)
    window.workspace.choose(edit.id)
    window.workspace.do(SetDoubt(edit.id, True))
    window.workspace.arm("holder")


def _act(*names: str) -> Callable[[Window], None]:
    def do(window: Window) -> None:
        for name in names:
            window.actions_by_name[name].trigger()

    return do


def _search(query: str, *opened: str) -> Callable[[Window], None]:
    """Search for something, with the form or the bar that edits all opened."""

    def do(window: Window) -> None:
        window.actions_by_name["search"].trigger()
        page = window.views.widget("search")
        if isinstance(page, SearchPane):
            page.whose.setCurrentIndex(1)
            page.whose.activated.emit(1)
            page.box.setText(query)
            _wait_for(page)
            page.form_button.setChecked("form" in opened)
            page.bulk_button.setChecked("bulk" in opened)
            page.rows.go_to(2)
            _wait_for(page)

    return do


WAYS: dict[str, Callable[[Window], QWidget | None]] = {
    "links-all": _act("links"),
    "list": _act("listing"),
    "labels-short": _act("labels"),
    "labels-none": _act("labels", "labels"),
    "stripes": _act("stripes"),
    "invisibles": _act("invisibles"),
    "regions": _act("regions"),
    "alone": _act("alone"),
    "stance": _stance,
    "search": _search("في"),
    "search-form": _search('[event Place=GPE] date:2024 -"مصدر"', "form"),
    "search-bulk": _search("الرياض OR [GPE]", "bulk"),
    "search-problem": _search("[event Foo=GPE]"),
    "import-recognised": _importing("2 قديم.txt"),
    "import-encoding": _importing("3 قصير.txt"),
    "import-repair": _importing("4 مشوه.txt"),
    "import-columns": _importing("5 جدول.csv"),
    "import-done": _importing("5 جدول.csv", done=True),
    "panel-keys": _opened("keys", KeyPanel),
    "panel-sheet": _opened("sheet", KeySheet),
    "panel-versions": _versions,
    "panel-scheme": _scheme,
    "panel-scheme-layer": _scheme_layer,
    "panel-appearance": _panel,
    "panel-help": _opened("help", Help),
    "page-adjudicate": _adjudicate("boundary"),
    "page-adjudicate-role": _adjudicate("role"),
    "page-adjudicate-entity": _adjudicate("chain"),
    "page-adjudicate-walk": _walk_and_give_back,
    "page-duplicates": _duplicates,
    "reused": _reused,
    "panel-picture": _opened("picture", PictureDialog),
}


class _Sitting:
    """A window on a corpus for as long as pictures are taken of it."""

    def __init__(self, corpus: Path, look: Look, folder: Path) -> None:
        settings = QSettings(str(folder / "none.ini"), QSettings.Format.IniFormat)
        settings.clear()
        self._shell = Shell(application(), settings, show_gold=True)
        self._window = self._shell.start(Project.open(corpus, "ليلى"), look)

    def __enter__(self) -> Window:
        return self._window

    def __exit__(self, *_: object) -> None:
        self._window.close()
        self._window.workspace.project.close()
        self._window.deleteLater()
        self._shell.deleteLater()
        application().processEvents()


def _save(shown: QWidget, file: Path) -> None:
    application().processEvents()
    shown.grab().save(str(file))


def _choose_something(window: Window) -> None:
    view = window.workspace.view
    events = view.of_layer("event") if view is not None else []
    if events:
        window.workspace.choose(events[0].id)


def _corpora(folder: Path) -> dict[str, Path]:
    empty = folder / "empty.hashiya"
    create_corpus(empty, "news").close()
    mixed, deep = folder / "mixed.txt", folder / "deep.txt"
    mixed.write_text(MIXED, encoding="utf-8")
    deep.write_text(DEEP, encoding="utf-8")
    place = DEEP.index("المتحدثة"), DEEP.index(" إن")
    found = {
        "article": make_demo(folder),
        "empty": empty,
        "mixed": _marked(mixed, [(MIXED.index(words), words, kind) for words, kind in AWKWARD]),
        "deep": _marked(deep, [(place[0], DEEP[slice(*place)], "PER")] * 20),
    }
    if REAL.exists():
        found["real"] = _marked(REAL, [])
    return found


def _marked(source: Path, marks: list[tuple[int, str, str]]) -> Path:
    corpus = source.with_suffix(".hashiya")
    if source == REAL:
        corpus = Path(tempfile.mkdtemp()) / "real.hashiya"
    create_corpus(corpus, "news").close()
    with Project.open(corpus, "ليلى") as project:
        import_files(project, [source], ImportOptions())
        document = project.documents()[0].id
        for start, words, kind in marks:
            span = Span(start, start + len(words))
            project.apply(document, AddAnnotation("mention", kind, (span,)))
    return corpus


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT", help="the folder for the pictures")
    grab_all(parser.parse_args().out)
