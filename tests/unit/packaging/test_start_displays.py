"""A display at which nobody answers is no display; one that answers stays."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from starting import displays
from starting.displays import living

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux displays")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder in which X servers put their sockets."""
    monkeypatch.setattr(displays, "X11_FOLDER", str(tmp_path))
    monkeypatch.setattr(displays, "_listens", lambda _host, _number: False)
    return tmp_path


@contextmanager
def server(place: str) -> Iterator[None]:
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as one:
        one.bind(place)
        one.listen()
        yield


@pytest.mark.parametrize("name", [":7", ":7.0", "unix:7", "unix/:7.1"])
@pytest.mark.parametrize("before", ["", "\0"], ids=["file", "abstract"])
def test_a_display_that_answers_stays_and_one_that_is_gone_goes(
    folder: Path, name: str, before: str
) -> None:
    with server(f"{before}{folder}/X7"):
        assert living({"DISPLAY": name, "HOME": "/x"}) == {"DISPLAY": name, "HOME": "/x"}
    assert living({"DISPLAY": name, "HOME": "/x"}) == {"HOME": "/x"}


def test_a_display_over_the_network_is_asked_at_its_port() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        name = f"127.0.0.1:{listening.getsockname()[1] - 6000}.0"
        assert living({"DISPLAY": name}) == {"DISPLAY": name}
    assert living({"DISPLAY": name}) == {}


@pytest.mark.parametrize("name", [":99999", "no such host.invalid:0"])
def test_a_display_that_cannot_be_goes(name: str) -> None:
    assert living({"DISPLAY": name}) == {}


def test_an_unusual_name_is_left_to_qt() -> None:
    assert living({"DISPLAY": "/tmp/launch-x/org.xquartz:0"}) != {}


def test_wayland_is_asked_at_its_socket(tmp_path: Path) -> None:
    relative = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    absolute = {"WAYLAND_DISPLAY": str(tmp_path / "wayland-7")}
    with server(str(tmp_path / "wayland-7")):
        assert living(relative) == relative
        assert living(absolute) == absolute
    assert "WAYLAND_DISPLAY" not in living(relative)
    assert living(absolute) == {}


def test_other_systems_have_displays_of_their_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert living({"DISPLAY": ":7"}) == {"DISPLAY": ":7"}
