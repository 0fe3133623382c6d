"""CITATION.cff, by which GitHub, Zenodo and Zotero cite a data set (Citation File Format 1.2)."""

from __future__ import annotations

import json
import re

from annotator.project.releasing.manifest import Manifest
from annotator.project.releasing.statement import title_of
from annotator.schema.records import Scheme

_SPDX = re.compile(r"[A-Za-z0-9.+-]+")


def citation(manifest: Manifest, scheme: Scheme) -> str:
    """Write the file; strings are quoted as in JSON, which YAML reads."""
    plan, about = manifest.plan, manifest.plan.about
    lines = [
        "cff-version: 1.2.0",
        f"message: {_quoted('If you use this data set, please cite it as below.')}",
        "type: dataset",
        f"title: {_quoted(title_of(manifest, scheme))}",
        f"version: {_quoted(plan.version)}",
        f"date-released: {_quoted(plan.time[:10])}",
        "authors:",
        *(f"  - name: {_quoted(name)}" for name in about.authors or ("The annotators",)),
    ]
    if is_spdx(about.licence):
        lines.append(f"license: {about.licence}")
    for key, value in (("url", about.url), ("doi", about.doi)):
        if value:
            lines.append(f"{key}: {_quoted(value)}")
    return "\n".join(lines) + "\n"


def is_spdx(licence: str) -> bool:
    """Say whether a licence is named by an identifier, such as CC-BY-4.0."""
    return _SPDX.fullmatch(licence) is not None


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
