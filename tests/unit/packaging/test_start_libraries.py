"""The start finds missing system libraries, installs them where it may, else gives the one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from starting import libraries
from starting.libraries import ALWAYS, INSTALLERS, WAYLAND, X11, Library, needed, provide
from starting.telling import Progress, SetupProblem

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux packages")

PRESENT = Library("libc.so.6", "libc6", "glibc", "glibc")
ABSENT = Library("libnowhere.so.9", "libnowhere9", "nowhere-libs", "nowhere")
APT, DNF, PACMAN = INSTALLERS["apt-get"], INSTALLERS["dnf"], INSTALLERS["pacman"]


@pytest.fixture
def system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: Callable[[Path, str], Path]
) -> Callable[..., None]:
    """Give a maker of systems: the programs on the path, who runs them, and the package lists."""

    def make(*programs: str, root: bool = False, lists: bool = True) -> None:
        for name in programs:
            script(tmp_path / "bin" / name, "exit 0")
        monkeypatch.setenv("PATH", str(tmp_path / "bin"))
        monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000)
        monkeypatch.setattr(libraries, "_apt_has_lists", lambda: lists)

    return make


def told(*wanted: Library) -> str:
    with pytest.raises(SetupProblem) as caught:
        provide(wanted, Progress(), needs_venv=False)
    return str(caught.value)


def test_a_display_decides_which_libraries_are_needed() -> None:
    assert needed({}, display=True) == ALWAYS
    assert needed({"DISPLAY": ":0"}, display=True) == ALWAYS + X11
    assert needed({"WAYLAND_DISPLAY": "wayland-0"}, display=True) == ALWAYS + WAYLAND
    assert needed({"DISPLAY": ":0"}, display=False) == ALWAYS


def test_only_what_does_not_load_is_missing() -> None:
    wanted = (PRESENT, ABSENT)
    assert libraries.missing_packages(wanted, APT, needs_venv=False) == ["libnowhere9"]
    assert libraries.missing_packages(wanted, DNF, needs_venv=False) == ["nowhere-libs"]
    assert libraries.missing_packages(wanted, PACMAN, needs_venv=False) == ["nowhere"]
    assert libraries.missing_packages(wanted, None, needs_venv=False) == ["libnowhere.so.9"]


def test_nothing_missing_asks_nobody(system: Callable[..., None]) -> None:
    system()
    provide((PRESENT,), Progress(), needs_venv=False)


def test_an_ordinary_person_gets_the_one_line(system: Callable[..., None]) -> None:
    system("apt-get", "sudo")
    assert told(ABSENT).splitlines()[-1] == "sudo apt-get install -y libnowhere9"


def test_the_one_line_fetches_the_lists_where_there_are_none(system: Callable[..., None]) -> None:
    system("apt-get", "sudo", lists=False)
    line = told(ABSENT).splitlines()[-1]
    assert line == "sudo apt-get update && sudo apt-get install -y libnowhere9"


def test_without_sudo_the_one_line_asks_for_the_root_password(system: Callable[..., None]) -> None:
    system("apt-get")
    assert told(ABSENT).splitlines()[-1] == "su -c 'apt-get install -y libnowhere9'"


def test_fedora_and_arch_get_lines_of_their_own(system: Callable[..., None]) -> None:
    system("dnf", "sudo")
    assert told(ABSENT).splitlines()[-1] == "sudo dnf install -y nowhere-libs"


def test_an_unknown_system_is_told_the_files(system: Callable[..., None]) -> None:
    system()
    assert "lacks libnowhere.so.9:" in told(ABSENT)


def test_root_on_debian_installs_and_checks_again(system: Callable[..., None]) -> None:
    system("apt-get", root=True)
    ran: list[list[str]] = []

    def run(command: list[str]) -> str | None:
        ran.append(command)
        return None

    with pytest.raises(SetupProblem, match="still lacks libnowhere9"):
        provide((PRESENT, ABSENT), Progress(), needs_venv=False, run=run)
    install = ["apt-get", "install", "-y", "--no-install-recommends", "libnowhere9"]
    assert ran == [["apt-get", "update"], install]


def test_a_failing_apt_is_told_with_its_own_words(
    system: Callable[..., None], tmp_path: Path, script: Callable[[Path, str], Path]
) -> None:
    system("apt-get", root=True)
    script(tmp_path / "bin" / "apt-get", "echo 'E: Unable to locate package x' >&2; exit 100")
    assert "(Unable to locate package x)" in told(ABSENT)


def test_a_python_that_cannot_make_environments_lacks_a_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(libraries.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(sys, "executable", "/opt/python3.12/bin/python3.12")
    here = "python{}.{}-venv".format(*sys.version_info)
    assert libraries.missing_packages((), APT, needs_venv=True) == [here]
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    if Path("/usr/bin/python3").exists():
        assert libraries.missing_packages((), APT, needs_venv=True) == ["python3-venv"]
    assert libraries.missing_packages((), DNF, needs_venv=True) == ["python3"]
