"""Every command of the command line says what it does, and the README names it."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from annotator.cli.parser import build_parser

README = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")


def commands() -> dict[str, tuple[argparse.ArgumentParser, str | None]]:
    """Give each command's parser and its one-line help."""
    found: dict[str, tuple[argparse.ArgumentParser, str | None]] = {}
    for action in build_parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            lines = {one.dest: one.help for one in action._choices_actions}
            for name, parser in action.choices.items():
                found[name] = (parser, lines.get(name))
    return found


COMMANDS = commands()


def test_the_command_line_has_its_commands() -> None:
    assert {
        "new",
        "import",
        "export",
        "list",
        "render",
        "demo",
        "open",
        "schemes",
        "formats",
    } <= COMMANDS.keys()


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_what_it_does(name: str) -> None:
    assert COMMANDS[name][1]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_says_what_it_does(name: str) -> None:
    silent = [
        action.option_strings or action.dest
        for action in COMMANDS[name][0]._actions
        if not action.help and not isinstance(action, argparse._SubParsersAction)
    ]
    assert silent == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_readme_names_the_command(name: str) -> None:
    assert re.search(rf"hashiya {re.escape(name)}\b", README)
