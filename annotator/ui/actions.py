"""Every action of the window in one table: menus, shortcuts and help are made from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action: its name in code, its words (as marked for translation), menu, shortcuts."""

    name: str
    text: object
    menu: str
    shortcuts: tuple[str, ...] = ()


MENUS = (
    QT_TRANSLATE_NOOP("Actions", "Corpus"),
    QT_TRANSLATE_NOOP("Actions", "Edit"),
    QT_TRANSLATE_NOOP("Actions", "View"),
    QT_TRANSLATE_NOOP("Actions", "Help"),
)

ACTIONS = (
    ActionRow("open", QT_TRANSLATE_NOOP("Actions", "Open a corpus…"), "Corpus", ("Ctrl+O",)),
    ActionRow("import", QT_TRANSLATE_NOOP("Actions", "Import articles…"), "Corpus", ("Ctrl+I",)),
    ActionRow("export", QT_TRANSLATE_NOOP("Actions", "Export…"), "Corpus", ("Ctrl+E",)),
    ActionRow(
        "picture", QT_TRANSLATE_NOOP("Actions", "Export a picture…"), "Corpus", ("Ctrl+Shift+E",)
    ),
    ActionRow("next", QT_TRANSLATE_NOOP("Actions", "Next article"), "Corpus", ("Ctrl+PgDown",)),
    ActionRow(
        "previous", QT_TRANSLATE_NOOP("Actions", "Previous article"), "Corpus", ("Ctrl+PgUp",)
    ),
    ActionRow(
        "finish",
        QT_TRANSLATE_NOOP("Actions", "Article finished / in progress"),
        "Corpus",
        ("Ctrl+Return",),
    ),
    ActionRow("search", QT_TRANSLATE_NOOP("Actions", "Search the corpus"), "Corpus", ("Ctrl+F",)),
    ActionRow("hit-next", QT_TRANSLATE_NOOP("Actions", "Next hit"), "Corpus", ("Ctrl+H",)),
    ActionRow(
        "hit-previous", QT_TRANSLATE_NOOP("Actions", "Previous hit"), "Corpus", ("Ctrl+Shift+H",)
    ),
    ActionRow("scheme", QT_TRANSLATE_NOOP("Actions", "Edit the scheme…"), "Corpus"),
    ActionRow("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Corpus", ("Ctrl+Q",)),
    ActionRow("palette", QT_TRANSLATE_NOOP("Actions", "Command palette"), "Edit", ("Ctrl+K",)),
    ActionRow("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Edit", ("Ctrl+Z",)),
    ActionRow("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionRow(
        "extent",
        QT_TRANSLATE_NOOP("Actions", "Give the annotation the selected text"),
        "Edit",
        ("F4",),
    ),
    ActionRow(
        "fragment",
        QT_TRANSLATE_NOOP("Actions", "Add the selected text to the annotation"),
        "Edit",
        ("Shift+F4",),
    ),
    ActionRow(
        "start-out", QT_TRANSLATE_NOOP("Actions", "Beginning: take in more"), "Edit", ("F2",)
    ),
    ActionRow(
        "start-in", QT_TRANSLATE_NOOP("Actions", "Beginning: leave out"), "Edit", ("Shift+F2",)
    ),
    ActionRow("end-out", QT_TRANSLATE_NOOP("Actions", "End: take in more"), "Edit", ("F3",)),
    ActionRow("end-in", QT_TRANSLATE_NOOP("Actions", "End: leave out"), "Edit", ("Shift+F3",)),
    ActionRow(
        "start-out-letter",
        QT_TRANSLATE_NOOP("Actions", "Beginning: one letter more"),
        "Edit",
        ("Ctrl+F2",),
    ),
    ActionRow(
        "start-in-letter",
        QT_TRANSLATE_NOOP("Actions", "Beginning: one letter less"),
        "Edit",
        ("Ctrl+Shift+F2",),
    ),
    ActionRow(
        "end-out-letter", QT_TRANSLATE_NOOP("Actions", "End: one letter more"), "Edit", ("Ctrl+F3",)
    ),
    ActionRow(
        "end-in-letter",
        QT_TRANSLATE_NOOP("Actions", "End: one letter less"),
        "Edit",
        ("Ctrl+Shift+F3",),
    ),
    ActionRow(
        "join", QT_TRANSLATE_NOOP("Actions", "Join with another mention"), "Edit", ("Ctrl+J",)
    ),
    ActionRow(
        "entity",
        QT_TRANSLATE_NOOP("Actions", "From a mention to its entity and back"),
        "Edit",
        ("Ctrl+Shift+J",),
    ),
    ActionRow(
        "everywhere",
        QT_TRANSLATE_NOOP("Actions", "Mark the same words everywhere…"),
        "Edit",
        ("Ctrl+D",),
    ),
    ActionRow(
        "names", QT_TRANSLATE_NOOP("Actions", "Known names not marked yet…"), "Edit", ("Ctrl+M",)
    ),
    ActionRow(
        "versions",
        QT_TRANSLATE_NOOP("Actions", "Copy annotations from another version…"),
        "Edit",
    ),
    ActionRow("paint", QT_TRANSLATE_NOOP("Actions", "Paint with a label"), "Edit", ("Ctrl+B",)),
    ActionRow(
        "regions", QT_TRANSLATE_NOOP("Actions", "What is article: regions"), "Edit", ("Ctrl+R",)
    ),
    ActionRow(
        "part-sentence",
        QT_TRANSLATE_NOOP("Actions", "Part or join sentences here"),
        "Edit",
        ("Ctrl+Shift+S",),
    ),
    ActionRow(
        "part-word",
        QT_TRANSLATE_NOOP("Actions", "Part or join words here"),
        "Edit",
        ("Ctrl+Shift+W",),
    ),
    ActionRow(
        "find-regions",
        QT_TRANSLATE_NOOP("Actions", "Find regions and metadata in all articles…"),
        "Corpus",
    ),
    ActionRow("comment", QT_TRANSLATE_NOOP("Actions", "Write a comment"), "Edit", ("Ctrl+T",)),
    ActionRow(
        "doubt", QT_TRANSLATE_NOOP("Actions", "Flag a doubt, or settle it"), "Edit", ("Ctrl+U",)
    ),
    ActionRow(
        "example", QT_TRANSLATE_NOOP("Actions", "Add to the guideline as an example"), "Edit"
    ),
    ActionRow("open-next", QT_TRANSLATE_NOOP("Actions", "Next open point"), "Edit", ("Ctrl+.",)),
    ActionRow(
        "open-previous", QT_TRANSLATE_NOOP("Actions", "Previous open point"), "Edit", ("Ctrl+,",)
    ),
    ActionRow("remove", QT_TRANSLATE_NOOP("Actions", "Remove the annotation"), "Edit"),
    ActionRow("view-annotate", QT_TRANSLATE_NOOP("Actions", "View: annotate"), "View", ("Ctrl+1",)),
    ActionRow("view-corpus", QT_TRANSLATE_NOOP("Actions", "View: corpus"), "View", ("Ctrl+2",)),
    ActionRow("view-compare", QT_TRANSLATE_NOOP("Actions", "View: compare"), "View", ("Ctrl+3",)),
    ActionRow("view-release", QT_TRANSLATE_NOOP("Actions", "View: release"), "View", ("Ctrl+6",)),
    ActionRow(
        "view-agreement", QT_TRANSLATE_NOOP("Actions", "View: agreement"), "View", ("Ctrl+5",)
    ),
    ActionRow(
        "view-adjudicate", QT_TRANSLATE_NOOP("Actions", "View: adjudicate"), "View", ("Ctrl+4",)
    ),
    ActionRow("larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), "View", ("Ctrl++", "Ctrl+=")),
    ActionRow("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "View", ("Ctrl+-",)),
    ActionRow(
        "appearance", QT_TRANSLATE_NOOP("Actions", "Appearance of the text…"), "View", ("Ctrl+L",)
    ),
    ActionRow("labels", QT_TRANSLATE_NOOP("Actions", "Labels: full, short, none"), "View", ("F5",)),
    ActionRow(
        "stripes", QT_TRANSLATE_NOOP("Actions", "Stripes in the margin"), "View", ("Shift+F5",)
    ),
    ActionRow("links", QT_TRANSLATE_NOOP("Actions", "Links: chosen, all, none"), "View", ("F12",)),
    ActionRow(
        "invisibles",
        QT_TRANSLATE_NOOP("Actions", "Invisible characters"),
        "View",
        ("Ctrl+Shift+8",),
    ),
    ActionRow(
        "dark", QT_TRANSLATE_NOOP("Actions", "Light / dark / high contrast"), "View", ("F7",)
    ),
    ActionRow("language", QT_TRANSLATE_NOOP("Actions", "العربية / English"), "View", ("F8",)),
    ActionRow(
        "reused", QT_TRANSLATE_NOOP("Actions", "Sentences that stand in other articles"), "View"
    ),
    ActionRow("listing", QT_TRANSLATE_NOOP("Actions", "List of all annotations"), "View", ("F6",)),
    ActionRow("articles", QT_TRANSLATE_NOOP("Actions", "Show or hide articles"), "View", ("F9",)),
    ActionRow(
        "guideline", QT_TRANSLATE_NOOP("Actions", "Show or hide guidelines"), "View", ("Ctrl+G",)
    ),
    ActionRow(
        "inspector", QT_TRANSLATE_NOOP("Actions", "Show or hide the inspector"), "View", ("F10",)
    ),
    ActionRow("alone", QT_TRANSLATE_NOOP("Actions", "The text alone"), "View", ("F11",)),
    ActionRow("keys", QT_TRANSLATE_NOOP("Actions", "Change keys…"), "Help"),
    ActionRow("sheet", QT_TRANSLATE_NOOP("Actions", "Sheet of all keys"), "Help", ("Shift+F1",)),
    ActionRow("help", QT_TRANSLATE_NOOP("Actions", "Help and keys"), "Help", ("F1",)),
)

ON_THE_TEXT = frozenset(
    {row.name for row in ACTIONS if row.menu == "Edit"} - {"undo", "redo", "palette"}
) | {
    "next", "previous", "finish", "labels", "stripes", "invisibles", "links", "listing",
    "reused", "articles", "guideline", "inspector",
}  # fmt: skip
"""Actions that act on the article in view; while another page is shown they rest."""
