"""Which displays answer: a variable may name one that is long gone, and Qt would end at once."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

X11_FOLDER = "/tmp/.X11-unix"  # noqa: S108 - where every X server puts its sockets
PATIENCE = 2.0  # seconds for a display that is on another machine


def living(variables: Mapping[str, str]) -> dict[str, str]:
    """Give the variables without those that name a display at which nobody answers."""
    kept = dict(variables)
    if not sys.platform.startswith("linux"):
        return kept  # there is always a display there
    x11, wayland = kept.get("DISPLAY"), kept.get("WAYLAND_DISPLAY")
    if x11 and not _x11_answers(x11):
        del kept["DISPLAY"]
    if wayland and not _answers(_wayland_socket(wayland, kept.get("XDG_RUNTIME_DIR", ""))):
        del kept["WAYLAND_DISPLAY"]
    return kept


def _x11_answers(name: str) -> bool:
    """Ask at an X11 display such as `:0`, `unix:0.0` or `localhost:10.0`."""
    parts = re.fullmatch(r"(?:tcp/|unix/)?([^/]*):(\d+)(?:\.\d+)?", name)
    if parts is None:
        return True  # an unusual name, about which Qt knows more than this
    host, number = parts[1], int(parts[2])
    if host in {"", "unix"}:
        place = f"{X11_FOLDER}/X{number}"
        return _answers(f"\0{place}") or _answers(place) or _listens("localhost", number)
    return _listens(host.strip("[]"), number)


def _wayland_socket(name: str, folder: str) -> str:
    return str(Path(folder) / name)  # an absolute name stands alone


def _answers(place: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(PATIENCE)
        try:
            asking.connect(place)
        except OSError:
            return False
    return True


def _listens(host: str, number: int) -> bool:
    try:
        socket.create_connection((host, 6000 + number), timeout=PATIENCE).close()
    except (OSError, OverflowError):
        return False
    return True
