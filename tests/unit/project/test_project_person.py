"""Somebody without a name on this machine can work all the same."""

from __future__ import annotations

import getpass

import pytest

from annotator.project.person import login_name


@pytest.mark.parametrize("problem", [KeyError, OSError, ImportError])
def test_who_has_no_login_name_is_an_annotator(
    monkeypatch: pytest.MonkeyPatch, problem: type[Exception]
) -> None:
    def nameless() -> str:
        raise problem

    monkeypatch.setattr(getpass, "getuser", nameless)
    assert login_name() == "annotator"
