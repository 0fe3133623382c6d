"""Reads a scheme from brat's configuration files."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.errors import SchemeError
from annotator.model.problem import Problem
from annotator.schema.brat.building import Building
from annotator.schema.brat.conf import read_colors, read_configuration, read_labels
from annotator.schema.reading import parse_scheme, read_text
from annotator.schema.records import Scheme
from annotator.schema.writing import write_scheme

ANNOTATION, VISUAL = "annotation.conf", "visual.conf"


def is_brat(path: Path) -> bool:
    """Say whether a path is brat's annotation.conf, or a folder that holds one."""
    return path.name == ANNOTATION or (path.is_dir() and (path / ANNOTATION).is_file())


def read_brat(path: Path) -> tuple[Scheme, tuple[Problem, ...]]:
    """Read annotation.conf, with the visual.conf beside it; gives the scheme and what it lacks.

    The scheme is written and read again, so that it is one that a file of ours could hold. Raises
    SchemeError that says where and what is wrong.
    """
    file = path / ANNOTATION if path.is_dir() else path
    configuration = read_configuration(read_text(file), file.name)
    if not any(configuration.sections.values()):
        raise SchemeError(
            "{file} names no entities, events or relations: is it brat's configuration?", file=file
        )
    beside = file.parent / VISUAL
    visual = read_text(beside) if beside.is_file() else ""
    building = Building(configuration, read_labels(visual), read_colors(visual))
    key = re.sub(r"[^A-Za-z0-9_-]", "-", file.resolve().parent.name)
    scheme = building.scheme(key if re.match("[A-Za-z]", key) else f"brat-{key}")
    return parse_scheme(write_scheme(scheme), name=file.name), tuple(building.notes)
