"""The style sheet of the window, made from the theme's tokens."""

from __future__ import annotations

from annotator import paths
from annotator.ui.theme import Theme

_SHEET = """
QMainWindow, QWidget#pane, QWidget#documents, QWidget#keyrow, QWidget#top {{
    background: {surface}; color: {ink};
}}
QScrollArea#inspector, QScrollArea#keybar {{ border: none; background: {surface}; }}
QWidget#top {{ border-bottom: 1px solid {line}; }}
QScrollArea#keybar {{ border-top: 1px solid {line}; }}
QSplitter::handle {{ background: {line}; }}
QListView {{ border: none; background: {surface}; outline: none; }}
QLineEdit {{
    border: 1px solid {line}; border-radius: 6px; padding: 4px 8px; background: {paper};
    color: {ink}; min-height: 20px;
}}
QLineEdit:focus {{ border: 1px solid {accent}; }}
QComboBox {{
    border: 1px solid {line}; border-radius: 6px; padding: 2px 10px; background: {paper};
    color: {ink}; min-height: 24px;
}}
QComboBox:hover, QComboBox:focus {{ border: 1px solid {accent}; }}
QComboBox:disabled {{ background: transparent; color: {ink}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox:disabled::drop-down {{ width: 0; }}
QComboBox::down-arrow {{ image: url("{icons}/down-{shade}.svg"); width: 12px; height: 12px; }}
QComboBox:disabled::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {paper}; color: {ink}; selection-background-color: {accent};
    selection-color: {paper};
}}
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {{
    width: 12px; height: 12px; border: 1px solid {muted}; border-radius: 3px; background: {paper};
}}
QCheckBox::indicator:checked, QTreeView::indicator:checked,
QListView::indicator:checked {{
    border: 1px solid {accent}; background: {accent}; image: url("{icons}/check-{shade}.svg");
}}
QListView::indicator:selected {{ border: 1px solid {paper}; }}
QCheckBox::indicator:focus {{ border: 1px solid {accent}; }}
QLabel#heading {{ font-weight: 600; color: {ink}; font-size: 15px; }}
QLabel#subheading {{ font-weight: 500; color: {muted}; padding-top: 8px; }}
QLabel#caption, QLabel#hint, QLabel#number {{ color: {muted}; }}
QLabel#quote {{ color: {ink}; font-size: 16px; }}
QLabel#warning {{ color: {warning}; }}
QLabel#saved {{ color: {accent}; }}
QLabel#problem {{ color: {danger}; }}
QPushButton {{
    border: 1px solid transparent; text-align: left; padding: 2px 5px; border-radius: 6px;
}}
QPushButton:hover {{ background: {paper}; }}
QPushButton:focus {{ border: 1px solid {accent}; }}
QDialog QPushButton {{
    border: 1px solid {line}; padding: 5px 16px; background: {paper}; color: {ink};
    text-align: center;
}}
QDialog QPushButton:disabled {{ color: {muted}; background: {surface}; }}
QDialog QPushButton:hover {{ border: 1px solid {accent}; }}
QPushButton#button, QPushButton#primary {{
    border: 1px solid {line}; padding: 5px 14px; background: {paper}; color: {ink};
    text-align: center;
}}
QPushButton#button:hover, QPushButton#primary:hover {{ border: 1px solid {accent}; }}
QPushButton#primary {{ background: {accent}; color: {paper}; }}
QPushButton#button:disabled, QPushButton#primary:disabled {{
    color: {muted}; background: {surface};
}}
QPushButton#card {{
    border: 1px solid {line}; border-radius: 6px; background: {paper}; color: {ink};
}}
QPushButton#card:hover, QPushButton#card:focus {{ border: 1px solid {accent}; }}
QPushButton#card:checked {{ border: 2px solid {accent}; }}
QPushButton#link {{ color: {accent}; }}
QPushButton#link:disabled {{ color: {muted}; }}
QPushButton#slot {{ color: {muted}; }}
QPushButton#slot-armed {{ color: {paper}; background: {accent}; }}
QPushButton#filler, QPushButton#member {{ color: {ink}; background: {paper}; }}
QPushButton#filler:disabled, QPushButton#link:disabled {{ color: {muted}; }}
QPushButton#danger {{ color: {danger}; margin-top: 12px; }}
QToolButton#chip {{
    border: 1px solid {line}; border-radius: 6px; padding: 3px 8px; background: {paper};
    color: {ink};
}}
QToolButton#chip:hover {{ border-color: {accent}; }}
QToolButton#chip-held {{
    border: 1px solid {accent}; border-radius: 6px; padding: 3px 8px; background: {accent};
    color: {paper};
}}
QLabel#guideline {{ color: {muted}; }}
QLabel#example, QLabel#example-wrong {{ color: {ink}; background: {paper}; padding: 4px 6px; }}
QPlainTextEdit {{
    border: 1px solid {line}; border-radius: 6px; padding: 2px 4px; background: {paper};
    color: {ink};
}}
QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
QMenuBar {{ background: {surface}; color: {ink}; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {accent}; color: {paper}; }}
QMenu {{ background: {paper}; color: {ink}; border: 1px solid {line}; }}
QToolTip {{ background: {paper}; color: {ink}; border: 1px solid {line}; }}
QTableView#listing {{
    border: none; background: {surface}; color: {ink}; outline: none;
    selection-background-color: {paper}; selection-color: {accent};
}}
QTableWidget {{
    background: {paper}; color: {ink}; gridline-color: {line}; border: 1px solid {line};
}}
QTableView#listing QLineEdit {{ border-radius: 0; min-height: 0; padding: 0 6px; }}
QHeaderView::section {{
    border: none; border-bottom: 1px solid {line}; background: {surface}; color: {muted};
    padding: 4px 8px;
}}
QProgressBar {{ border: none; border-radius: 3px; background: {line}; }}
QProgressBar::chunk {{ border-radius: 3px; background: {accent}; }}
QFrame#popup {{ background: {surface}; color: {ink}; border: 1px solid {line}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {line}; }}
QSlider::handle:horizontal {{
    width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: {accent};
}}
QTextBrowser#help {{ background: {paper}; color: {ink}; }}
QTabBar#views {{ background: {surface}; border-bottom: 1px solid {line}; }}
QTabBar#views::tab {{
    border: none; border-bottom: 2px solid transparent; background: transparent; color: {muted};
    padding: 6px 12px;
}}
QTabBar#views::tab:hover {{ color: {ink}; }}
QTabBar#views::tab:selected {{ color: {ink}; border-bottom: 2px solid {accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 5px; min-height: 32px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {line}; border-radius: 5px; min-width: 32px; }}
QScrollBar::handle:horizontal:hover {{ background: {muted}; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar::handle:vertical:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_sheet(theme: Theme) -> str:
    """Give the style sheet for a theme; Qt mirrors "left" where the interface reads from right."""
    return _SHEET.format(
        paper=theme.paper,
        surface=theme.surface,
        line=theme.line,
        ink=theme.ink,
        muted=theme.muted,
        accent=theme.accent,
        warning=theme.warning,
        danger=theme.danger,
        icons=(paths.resources() / "icons").as_posix(),
        shade="dark" if theme.dark else "light",
    )
