"""The colours of the window: one small set of named tokens; light, dark, and high contrast."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

TITLE_SCALE = 1.35
READING_SIZE = 20
"""Pixels of the reading face at the usual zoom."""
SMALLEST_READING_SIZE = 14
LARGEST_READING_SIZE = 40
INTERFACE_SIZE = 13


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for; annotation colours come from the scheme instead."""

    name: str
    dark: bool
    paper: str
    surface: str
    line: str
    ink: str
    muted: str
    accent: str
    warning: str
    danger: str
    outlined: bool = False
    """Whether marks are bold outlines, and the text stands on plain paper."""

    @property
    def box_strength(self) -> float:
        """Say how strongly a type's colour fills the box behind its mention."""
        return 0.28 if self.dark else 0.16

    def tint(self, color: str, strength: float) -> QColor:
        """Mix an annotation colour into the paper, opaque (0 gives paper, 1 the colour)."""
        paper, over = QColor(self.paper), QColor(color)
        return QColor(
            round(paper.red() + (over.red() - paper.red()) * strength),
            round(paper.green() + (over.green() - paper.green()) * strength),
            round(paper.blue() + (over.blue() - paper.blue()) * strength),
        )

    def palette(self) -> QPalette:
        """Give Qt's own widgets these colours."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, color in (
            (roles.Window, self.surface),
            (roles.WindowText, self.ink),
            (roles.Base, self.paper),
            (roles.AlternateBase, self.surface),
            (roles.Text, self.ink),
            (roles.Button, self.surface),
            (roles.ButtonText, self.ink),
            (roles.ToolTipBase, self.paper),
            (roles.ToolTipText, self.ink),
            (roles.PlaceholderText, self.muted),
            (roles.Highlight, self.accent),
            (roles.HighlightedText, self.paper),
            (roles.Link, self.accent),
            (roles.Mid, self.line),
        ):
            palette.setColor(role, QColor(color))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.muted))
        return palette


LIGHT = Theme(
    name="light",
    dark=False,
    paper="#FBFAF7",
    surface="#F3F1EC",
    line="#E0DCD3",
    ink="#1E2226",
    muted="#6B6F75",
    accent="#0F6E6E",
    warning="#9A6700",
    danger="#B42318",
)
DARK = Theme(
    name="dark",
    dark=True,
    paper="#1B1D1F",
    surface="#232629",
    line="#34383C",
    ink="#E6E3DC",
    muted="#9AA0A6",
    accent="#4DB6AC",
    warning="#E3B341",
    danger="#F97066",
)
HIGH_CONTRAST = Theme(
    name="contrast",
    dark=True,
    paper="#000000",
    surface="#0D0D0D",
    line="#8A8A8A",
    ink="#FFFFFF",
    muted="#D0D0D0",
    accent="#FFE14D",
    warning="#FFC24D",
    danger="#FF9C9C",
    outlined=True,
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}
