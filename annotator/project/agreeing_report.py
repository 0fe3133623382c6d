"""Results as data, and the signed report: the same inputs, program and seed give the same bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from annotator import __version__
from annotator.agreement.measures import all_measures
from annotator.agreement.scoring import Result
from annotator.errors import InputError
from annotator.project.agreeing import Agreement, AgreeOptions
from annotator.project.agreeing_hash import canonical

FORMAT = "hashiya-agreement/1"

_WISHES = ("gold", "finished", "pages")
"""Options that a report names only where they were chosen: it reads as reports did before them."""

Number = float | None


def as_data(result: Result) -> dict[str, object]:
    """Give a result as `hashiya agree --json` prints it."""
    return {
        "measure": result.measure,
        "layer": result.layer,
        "type": result.type,
        "annotators": list(result.annotators),
        "value": rounded(result.value),
        "interval": _bounds(result.interval),
        "documents": result.documents,
        "units": result.units,
        "left_out": dict(result.left_out),
        "seed": result.seed,
        "note": None if result.note is None else str(result.note),
    }


def _in_full(result: Result) -> dict[str, object]:
    measure = all_measures()[result.measure]
    return as_data(result) | {
        "title": measure.title,
        "citation": measure.citation,
        "unit": measure.unit,
        "interval_bca": _bounds(result.bca),
        "details": _numbers(result.details),
        "by_document": _numbers(result.by_document),
    }


def report_text(agreement: Agreement, pages: Sequence[object] = (), pages_inputs: str = "") -> str:
    """Write the report; its signature is the SHA-256 of all that stands before it.

    `pages` is what else was asked for, as data; `pages_inputs` the hash of what it is made of.
    """
    options = agreement.options
    content: dict[str, object] = {
        "format": FORMAT,
        "program": f"Hashiya {__version__}",
        "inputs_sha256": agreement.inputs,
        "annotators": list(agreement.annotators),
        "options": {
            "layer": options.layer,
            "measures": list(options.measures),
            "annotators": list(options.annotators),
            "seed": options.seed,
            "draws": options.draws,
            "types": options.types,
        }
        | {name: True for name in _WISHES if getattr(options, name)},
        "results": [_in_full(one) for one in agreement.results],
    }
    if options.pages:
        content |= {"pages_inputs_sha256": pages_inputs, "pages": list(pages)}
    content["signature_sha256"] = signature(content)
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def signature(content: Mapping[str, object]) -> str:
    """Give the SHA-256 of a report without its signature."""
    rest = {name: value for name, value in content.items() if name != "signature_sha256"}
    return hashlib.sha256(canonical(rest)).hexdigest()


def read_options(path: Path) -> AgreeOptions:
    """Read what a report was made with, to make it again; raises InputError when it cannot be."""
    try:
        content = cast("object", json.loads(path.read_text("utf-8")))
    except (ValueError, RecursionError) as error:
        raise InputError("{file} is no report of agreement.", file=path) from error
    if not isinstance(content, dict):
        raise InputError("{file} is no report of agreement.", file=path)
    found = cast("dict[str, object]", content)
    if found.get("format") != FORMAT:
        raise InputError("{file} is no report of agreement.", file=path)
    if found.get("signature_sha256") != signature(found):
        raise InputError("{file} was changed after it was made: its signature is wrong.", file=path)
    options = cast("dict[str, object]", found["options"])
    return AgreeOptions(
        cast("str | None", options["layer"]),
        tuple(cast("list[str]", options["measures"])),
        tuple(cast("list[str]", options["annotators"])),
        cast("int", options["seed"]),
        cast("int", options["draws"]),
        cast("bool", options["types"]),
        **{name: bool(options.get(name)) for name in _WISHES},
    )


def _bounds(interval: tuple[float, float] | None) -> list[Number] | None:
    return None if interval is None else [rounded(interval[0]), rounded(interval[1])]


def _numbers(values: Mapping[str, Number]) -> dict[str, Number]:
    return {name: rounded(value) for name, value in values.items()}


def rounded(value: Number) -> Number:
    """Round to ten places, which every machine computes alike."""
    return None if value is None else round(value, 10) + 0.0
