"""The window's process ends well when it is asked to stop, and starts for a person without name."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QTimer
from annotator.ui.leaving import Leaving
app = QCoreApplication([])
Leaving(app)
QTimer.singleShot(0, lambda: print("waiting", flush=True))
app.exec()
print("closed")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("wish", [signal.SIGINT, signal.SIGTERM])
def test_a_window_that_waits_closes_when_the_process_is_asked_to_stop(wish: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "waiting\n"
        process.send_signal(wish)
        try:
            told, complaint = process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    assert (told, complaint, process.returncode) == ("closed\n", "", 0)
