"""The manifest of a release: what went into it, so that the same bytes can be made again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from annotator.errors import InputError
from annotator.formats.strict_json import Entry, Place, parse_object
from annotator.project.releasing.about import about_of
from annotator.project.releasing.plan import About, FormatChoice, ReleasePlan, Whose

FORM = "hashiya-release/1"
_WHOSE: tuple[Whose, ...] = ("gold", "annotators", "all")


@dataclass(frozen=True, slots=True)
class Member:
    """A document of a release; the hash is that of its line in the lossless format."""

    id: str
    name: str
    part: str
    text: str
    content: str
    annotations: int


@dataclass(frozen=True, slots=True)
class Change:
    """How many documents and annotations came, went and changed since the release before."""

    before: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    annotations_before: int = 0
    annotations_now: int = 0
    scheme_before: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that a release was made of, and the SHA-256 of each of its files."""

    plan: ReleasePlan
    scheme: str
    scheme_version: str
    scheme_hash: str
    members: tuple[Member, ...]
    changes: Change = Change()
    guidelines: Mapping[str, str] = field(default_factory=dict[str, str])
    """The guidelines given, by their names, whole: without them nobody could make it again."""
    tools: Mapping[str, str] = field(default_factory=dict[str, str])
    files: Mapping[str, str] = field(default_factory=dict[str, str])

    def with_files(self, files: Mapping[str, str]) -> Manifest:
        """Give the manifest with the hashes of the files that were written."""
        return replace(self, files=dict(sorted(files.items())))


def manifest_to_text(manifest: Manifest) -> str:
    """Write a manifest as JSON, the same for the same release."""
    plan = manifest.plan
    whole = {
        "form": FORM,
        "version": plan.version,
        "time": plan.time,
        "plan": plan_to_data(plan),
        "scheme": {
            "key": manifest.scheme,
            "version": manifest.scheme_version,
            "hash": manifest.scheme_hash,
        },
        "guidelines": dict(manifest.guidelines),
        "tools": dict(manifest.tools),
        "changes": asdict(manifest.changes),
        "documents": [asdict(one) for one in manifest.members],
        "files": dict(manifest.files),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def plan_to_data(plan: ReleasePlan) -> dict[str, object]:
    """Write what was chosen for a release as JSON has it, without its number and time."""
    return {
        "whose": plan.whose,
        "annotators": list(plan.annotators),
        "documents": None if plan.documents is None else list(plan.documents),
        "split": plan.split,
        "regions": plan.regions,
        "anonymous": plan.anonymous,
        "formats": [
            {"key": one.key, "options": dict(sorted(one.options.items()))} for one in plan.formats
        ],
        "about": {
            **asdict(plan.about),
            "authors": list(plan.about.authors),
            "agreement": dict(plan.about.agreement),
        },
    }


def read_manifest(path: Path) -> Manifest:
    """Read a manifest from a file."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("{file}: this is no manifest that can be read.", file=path) from error
    return text_to_manifest(text, str(path))


def text_to_manifest(text: str, name: str) -> Manifest:
    """Read a manifest, trusting nothing in it; `name` is for messages."""
    whole = parse_object(text, Place(name, 1))
    if whole.values.get("form") != FORM:
        raise InputError("{file}: this is no manifest of a release by this Hashiya.", file=name)
    scheme = whole.entry("scheme")
    guidelines = whole.strings("guidelines")
    if any(not is_file_name(one) for one in guidelines):
        raise InputError("{file}: the name of a guideline is no name of a file.", file=name)
    return Manifest(
        plan=_plan(whole, name),
        scheme=scheme.string("key"),
        scheme_version=scheme.string("version"),
        scheme_hash=scheme.string("hash"),
        members=tuple(_member(one) for one in whole.entries("documents")),
        changes=_changes(whole.entry("changes")),
        guidelines=guidelines,
        tools=whole.strings("tools"),
        files=whole.strings("files"),
    )


def is_file_name(name: str) -> bool:
    """Say whether a name is that of a file in the folder at hand, and leads nowhere else."""
    return bool(name) and name == Path(name).name and not set(name) & set("/\\:") and name != ".."


def _plan(whole: Entry, name: str) -> ReleasePlan:
    plan = data_to_plan(whole.entry("plan"), name)
    return replace(plan, version=whole.name("version"), time=whole.name("time"))


def data_to_plan(plan: Entry, name: str) -> ReleasePlan:
    """Read what was chosen for a release, trusting nothing; `name` is for messages."""
    documents = None if plan.values.get("documents") is None else _strings(plan, "documents")
    formats = tuple(
        FormatChoice(one.name("key"), one.strings("options")) for one in plan.entries("formats")
    )
    about: About = about_of(plan.entry("about").values, name)
    return ReleasePlan(
        formats=formats,
        whose=plan.choice("whose", _WHOSE),
        annotators=_strings(plan, "annotators"),
        documents=documents,
        split=plan.string("split"),
        regions=plan.choice("regions", ("article", "all")),
        anonymous=plan.flag("anonymous"),
        about=about,
    )


def _member(one: Entry) -> Member:
    return Member(
        one.string("id"),
        one.string("name"),
        one.string("part"),
        one.string("text"),
        one.string("content"),
        one.integer("annotations"),
    )


def _changes(one: Entry) -> Change:
    return Change(
        one.string("before"),
        _strings(one, "added"),
        _strings(one, "removed"),
        _strings(one, "changed"),
        one.integer("annotations_before"),
        one.integer("annotations_now"),
        one.string("scheme_before"),
    )


def _strings(one: Entry, key: str) -> tuple[str, ...]:
    return tuple(str(value) for value in one.items(key))
