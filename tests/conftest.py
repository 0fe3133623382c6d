"""Runs every test without a display, with one size of pixels, and without the person's settings."""

from __future__ import annotations

import os

if not os.environ.get("HASHIYA_TEST_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_FONT_DPI"] = "96"
os.environ["QT_SCALE_FACTOR"] = "1"
