"""Runs one command and gives its exit status: 0 done, 1 a problem told, 2 wrong usage."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence

from annotator.cli.faces import Faces
from annotator.cli.parser import build_parser
from annotator.errors import AnnotatorError
from annotator.garbage import collect_rarely
from annotator.text.letters import visible

INTERRUPTED = 130


def run(argv: Sequence[str], faces: Faces) -> int:
    """Run the command that was typed; problems are told in one sentence, never as a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    parser = build_parser()
    try:
        args = parser.parse_args(list(argv) or ["open"])
    except SystemExit as stop:
        return int(stop.code or 0)
    if args.command is None:
        parser.print_usage(sys.stderr)
        return 2
    collect_rarely()
    return _run(args, faces)


def _run(args: argparse.Namespace, faces: Faces) -> int:
    try:
        return int(args.run(args, faces))
    except AnnotatorError as problem:
        return _tell(problem)
    except BrokenPipeError:
        # Whoever read our output has enough; say nothing more, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _tell(f"{error.filename or 'A file'} cannot be used ({error.strerror or error}).")


def _tell(problem: object) -> int:
    print(f"hashiya: {visible(str(problem))}", file=sys.stderr)
    return 1
