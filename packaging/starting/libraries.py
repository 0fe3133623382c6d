"""The system's libraries that Qt loads on Linux: which are missing, and how to install them."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from starting.telling import Progress, SetupProblem


@dataclass(frozen=True)
class Library:
    """A shared library and the packages that bring it: Debian's, Fedora's, Arch's."""

    file: str
    apt: str
    dnf: str
    pacman: str


ALWAYS = (
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
)
X11 = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Library(
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
)
WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    Library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland"),
)


def needed(variables: Mapping[str, str], *, display: bool) -> tuple[Library, ...]:
    """List the libraries for the displays that these variables name, or for none."""
    shown = ALWAYS
    if display and variables.get("DISPLAY"):
        shown += X11
    if display and variables.get("WAYLAND_DISPLAY"):
        shown += WAYLAND
    return shown


def loads(library: Library) -> bool:
    """Say whether the library can be loaded."""
    try:
        ctypes.CDLL(library.file)
    except OSError:
        return False
    return True


@dataclass(frozen=True)
class Installer:
    """A system's package program and how it is called."""

    name: str
    command: tuple[str, ...]

    def line(self, packages: list[str], *, as_root: bool = False, sudo: bool = True) -> str:
        """Give the one line that installs the packages."""
        line = shlex.join([*self.command, *packages])
        if self.name == "apt" and not _apt_has_lists():
            line = f"apt-get update && {line}"
        if as_root:
            return line
        if not sudo:
            return f"su -c {shlex.quote(line)}"
        return "sudo " + line.replace("&& ", "&& sudo ")


INSTALLERS = {
    "apt-get": Installer("apt", ("apt-get", "install", "-y")),
    "dnf": Installer("dnf", ("dnf", "install", "-y")),
    "pacman": Installer("pacman", ("pacman", "-S", "--needed", "--noconfirm")),
}


def installer() -> Installer | None:
    """Find the package program of this system."""
    return next((one for name, one in INSTALLERS.items() if shutil.which(name)), None)


def venv_package() -> str | None:
    """Name Debian's package that lets this Python make environments, None where it can."""
    if importlib.util.find_spec("ensurepip") is not None:
        return None
    usual = Path("/usr/bin/python3")
    if usual.exists() and usual.resolve() == Path(sys.executable).resolve():
        return "python3-venv"
    return "python{}.{}-venv".format(*sys.version_info)


def missing_packages(
    libraries: tuple[Library, ...], program: Installer | None, *, needs_venv: bool
) -> list[str]:
    """Name the packages to install, or the files where the system's package program is unknown."""
    absent = [library for library in libraries if not loads(library)]
    names = [getattr(library, program.name) if program else library.file for library in absent]
    venv = venv_package() if needs_venv else None
    if venv:
        # Elsewhere Python's own package brings venv whole.
        names.append(venv if program and program.name == "apt" else "python3")
    return sorted(set(names))


def provide(
    libraries: tuple[Library, ...],
    progress: Progress,
    *,
    needs_venv: bool,
    run: Callable[[list[str]], str | None] | None = None,
) -> None:
    """Install what is missing when that is allowed; raises SetupProblem with the line to run."""
    if not sys.platform.startswith("linux"):
        return
    program = installer()
    packages = missing_packages(libraries, program, needs_venv=needs_venv)
    if not packages:
        return
    if program is None:
        raise SetupProblem(
            f"This system lacks {', '.join(packages)}: install what brings these, and start again."
        )
    as_root = os.geteuid() == 0
    if not (as_root and program.name == "apt"):
        line = program.line(packages, as_root=as_root, sudo=shutil.which("sudo") is not None)
        raise SetupProblem(f"Some system packages are missing: run this, and start again:\n{line}")
    progress.say(f"Installing system packages: {' '.join(packages)} ...")
    _apt_install(program, packages, run or _quietly)
    still = missing_packages(libraries, program, needs_venv=needs_venv)
    if still:
        raise SetupProblem(
            f"apt-get installed them, but this system still lacks {', '.join(still)}: "
            "start again, and if that does not help, reinstall these packages."
        )


def _apt_install(
    program: Installer, packages: list[str], run: Callable[[list[str]], str | None]
) -> None:
    run(["apt-get", "update"])  # a failure shows in the next step, or does not matter
    problem = run([*program.command, "--no-install-recommends", *packages])
    if problem is not None:
        raise SetupProblem(
            f"apt-get could not install system packages ({problem}): see that the network is "
            f"there, run this, and start again:\n{program.line(packages, as_root=True)}"
        )


def _quietly(command: list[str]) -> str | None:
    """Run a command; give its last complaint when it fails."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        env=dict(os.environ, DEBIAN_FRONTEND="noninteractive"),
        check=False,
    )
    if done.returncode == 0:
        return None
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    return lines[-1].removeprefix("E: ") if lines else f"exit status {done.returncode}"


def _apt_has_lists() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))
