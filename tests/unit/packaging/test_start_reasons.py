"""What an installer says in many lines is told in one sentence that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from starting.reasons import explain

LOG = Path("/x/.venv/set-up.log")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("ssl.SSLCertVerificationError: CERTIFICATE_VERIFY_FAILED\nConnection broken", "clock"),
        (
            "[Errno -3] Temporary failure in name resolution\nNo matching distribution found",
            "inter",
        ),
        ("ERROR: No matching distribution found for PySide6-Essentials", "glibc 2.34"),
        ("PermissionError: [Errno 13] Permission denied: '/x'", "start again as its owner"),
    ],
)
def test_a_known_cause_says_what_to_do(said: str, told: str) -> None:
    sentence = explain(said, LOG)
    assert told in sentence
    assert "\n" not in sentence


def test_an_unknown_cause_names_the_exception_and_the_log() -> None:
    said = "  KeyError: 'x'\n  [end of output]\nerror: metadata-generation-failed\nhint: above\n"
    assert "KeyError: 'x'" in explain(said, LOG)
    assert str(LOG) in explain(said, LOG)


def test_an_installer_that_says_nothing_is_told_too() -> None:
    assert "it said nothing" in explain("\n", LOG)
