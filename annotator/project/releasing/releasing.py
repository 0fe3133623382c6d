"""Makes a release: a folder that appears whole or not at all, and that the corpus remembers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from annotator import __version__
from annotator.errors import InputError
from annotator.formats.huggingface.card import columns_described
from annotator.formats.huggingface.huggingface import header_of, metadata_of
from annotator.formats.reading import open_regular
from annotator.formats.writing import replace_whole
from annotator.model.managing import ReleaseRecord
from annotator.project.project import Project
from annotator.project.releasing.about import with_agreement
from annotator.project.releasing.changes import changes_described, changes_since, next_version
from annotator.project.releasing.choosing import Chosen, choose
from annotator.project.releasing.citation import citation, is_spdx
from annotator.project.releasing.guidelines import guidelines
from annotator.project.releasing.manifest import (
    Manifest,
    is_file_name,
    manifest_to_text,
    text_to_manifest,
)
from annotator.project.releasing.plan import ReleasePlan
from annotator.project.releasing.statement import files_described, licence_of, statement, title_of
from annotator.project.releasing.writing import Writing, Written

Progress = Callable[[int, int], None]
MANIFEST = "manifest.json"
CHECKSUMS = "checksums.sha256"
_LARGEST_GUIDELINE = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Released:
    """What was made."""

    path: Path
    manifest: Manifest
    written: Written
    without_part: int = 0
    """Documents left out for they have no part in the split."""
    duplicates: int = 0
    """Documents left out for they are duplicates of others."""


def release(
    project: Project,
    out: Path,
    plan: ReleasePlan,
    *,
    record: bool = True,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Released:
    """Make a new release, and record it in the corpus; nothing is left behind when it fails."""
    if record and project.read_only:
        raise InputError("The corpus cannot be written, so that the release cannot be recorded.")
    records = project.corpus.releases()
    before = text_to_manifest(records[-1].manifest, "the release before") if records else None
    plan = replace(plan, about=with_agreement(plan.about, project, cancelled))
    chosen = choose(project, plan, cancelled)
    members = chosen.members()
    changes = changes_since(before, members, project.scheme)
    number = plan.version or next_version(changes)
    if number in {one.version for one in records}:
        raise InputError(
            "There is a release {version} already; give this one another version.", version=number
        )
    time = plan.time or datetime.now(UTC).isoformat(timespec="seconds")
    plan = replace(plan, version=number, time=time)
    scheme = project.scheme
    manifest = Manifest(
        plan, scheme.key, scheme.version, scheme.hash, members, changes,
        _guidelines(plan), _tools(plan),
    )  # fmt: skip
    made = _make(replace(chosen, plan=plan), manifest, out, progress, {})
    if record:
        text = manifest_to_text(made.manifest)
        with project.corpus.edit("Record release", project.annotator) as writing:
            writing.manager.record_release(ReleaseRecord(0, number, time, text))
    return made


def rebuild(
    project: Project,
    out: Path,
    manifest: Manifest,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Released:
    """Make a release again from its manifest, to the same bytes.

    Raises InputError where the corpus, the scheme or a program is no longer what it was.
    """
    if project.scheme.hash != manifest.scheme_hash:
        raise InputError(
            "The scheme of the corpus is no longer that of the release ({scheme} {version});"
            " undo the change, or make a new release.",
            scheme=manifest.scheme,
            version=manifest.scheme_version,
        )
    chosen = choose(project, manifest.plan, cancelled)
    now = {one.id: one for one in chosen.members()}
    was = {one.id: one for one in manifest.members}
    other = [one.name for one in manifest.members if now.get(one.id) != one]
    other += [one.name for one in now.values() if one.id not in was]
    if other:
        raise InputError(
            "Articles that are no longer what they were in release {version}: {count}, such as"
            " {name}; undo the changes, or make a new release.",
            count=len(other),
            version=manifest.plan.version,
            name=other[0],
        )
    return _make(chosen, manifest, out, progress, manifest.files)


def _make(
    chosen: Chosen,
    manifest: Manifest,
    out: Path,
    progress: Progress,
    expected: Mapping[str, str],
) -> Released:
    with replace_whole(out, is_folder=True) as folder:
        written = Writing(chosen, folder, progress).write()
        for name, text in _papers(chosen, manifest, written, folder).items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        manifest = manifest.with_files(_hashes(folder))
        _refuse_other_bytes(manifest, expected)
        text = manifest_to_text(manifest)
        (folder / MANIFEST).write_text(text, encoding="utf-8", newline="\n")
        lines = "".join(f"{digest}  {name}\n" for name, digest in _hashes(folder).items())
        (folder / CHECKSUMS).write_text(lines, encoding="utf-8", newline="\n")
    return Released(out, manifest, written, chosen.without_part, chosen.duplicates)


def _papers(chosen: Chosen, manifest: Manifest, written: Written, folder: Path) -> dict[str, str]:
    """Write all that stands beside the data."""
    scheme, plan = chosen.project.scheme, manifest.plan
    licence = plan.about.licence.lower() if is_spdx(plan.about.licence) else ""
    about = {
        "name": title_of(manifest, scheme),
        "description": plan.about.description or scheme.description.en,
        "license": licence,
        "version": plan.version,
        "datePublished": plan.time[:10],
        "url": plan.about.url,
    }
    card = (
        header_of(scheme, written.rows, about),
        statement(manifest, scheme, written.figures),
        files_described(manifest, tuple(written.figures.documents)),
        columns_described(scheme),
    )
    found = {
        "README.md": "\n".join(card),
        "CHANGES.md": changes_described(manifest.changes, plan.version, scheme),
        "CITATION.cff": citation(manifest, scheme),
        "LICENSE": f"{licence_of(manifest)}\n",
        f"scheme/{scheme.key}.toml": scheme.source,
        "guidelines/scheme.ar.md": guidelines(scheme, "ar"),
        "guidelines/scheme.en.md": guidelines(scheme, "en"),
        **{f"guidelines/{name}": text for name, text in manifest.guidelines.items()},
    }
    for key, report in written.losses.items():
        text = json.dumps(report.as_json(), ensure_ascii=False, indent=1)
        found[f"losses/{key}.json"] = f"{text}\n"
    if written.rows:
        found["croissant.json"] = metadata_of(written.rows, folder, scheme, about)
    return found


def _hashes(folder: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            found[path.relative_to(folder).as_posix()] = digest
    return dict(sorted(found.items()))


def _refuse_other_bytes(manifest: Manifest, expected: Mapping[str, str]) -> None:
    names = expected.keys() | manifest.files.keys() if expected else ()
    other = sorted(name for name in names if expected.get(name) != manifest.files.get(name))
    if other:
        used = ", ".join(f"{name} {number}" for name, number in manifest.tools.items())
        raise InputError(
            "{file} did not come out as in release {version}, which was made with {tools};"
            " make it again with the same versions.",
            file=other[0],
            version=manifest.plan.version,
            tools=used,
        )


def _guidelines(plan: ReleasePlan) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in plan.guidelines:
        with open_regular(path) as file:
            data = file.read(_LARGEST_GUIDELINE)
        try:
            if not is_file_name(path.name):
                raise InputError("{file}: this is no name that every system takes.", file=path)
            found[path.name] = data.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise InputError(
                "{file}: guidelines must be text in UTF-8, such as Markdown.", file=path
            ) from error
    return found


def _tools(plan: ReleasePlan) -> dict[str, str]:
    """Name the programs on which the bytes depend."""
    found = {"hashiya": __version__}
    if any(one.key == "huggingface" for one in plan.formats):
        with suppress(PackageNotFoundError):
            found["pyarrow"] = version("pyarrow")
    return found
