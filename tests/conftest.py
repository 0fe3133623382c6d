"""Runs every test without a display, with one size of pixels, and without the person's settings."""

from __future__ import annotations

import gc
import os

import pytest

if not os.environ.get("HASHIYA_TEST_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_FONT_DPI"] = "96"
os.environ["QT_SCALE_FACTOR"] = "1"


@pytest.fixture(autouse=True, scope="module")
def _lasting_things_are_set_aside() -> None:
    """Keep what lasts, as thousands of tests, from being gone through with each window that goes.

    Windows are swept up when a test leaves them; what was there before would be looked at anew
    each time, which took a third of the time of all tests.
    """
    gc.collect()
    gc.freeze()
