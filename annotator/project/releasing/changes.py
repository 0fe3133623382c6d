"""What changed since the release before, and which number the new one gets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.project.releasing.manifest import Change, Manifest, Member
from annotator.schema.records import Scheme

_NUMBER = re.compile(r"(\d+)\.(\d+)\.(\d+)")
FIRST = "1.0.0"


def changes_since(before: Manifest | None, members: tuple[Member, ...], scheme: Scheme) -> Change:
    """Compare documents by their hashes."""
    now = sum(one.annotations for one in members)
    if before is None:
        return Change(annotations_now=now)
    old = {one.id: one for one in before.members}
    new = {one.id: one for one in members}
    was = f"{before.scheme} {before.scheme_version}"
    is_other = before.scheme_hash != scheme.hash
    return Change(
        before=before.plan.version,
        added=tuple(one.name for one in members if one.id not in old),
        removed=tuple(one.name for one in before.members if one.id not in new),
        changed=tuple(
            one.name for one in members if one.id in old and old[one.id].content != one.content
        ),
        annotations_before=sum(one.annotations for one in before.members),
        annotations_now=now,
        scheme_before=was if is_other else "",
    )


def next_version(changes: Change) -> str:
    """Give the number: another scheme raises the first part of it, other data the second one."""
    found = _NUMBER.fullmatch(changes.before)
    if found is None:
        return FIRST if not changes.before else f"{changes.before}.1"
    major, minor, patch = (int(part) for part in found.groups())
    if changes.scheme_before:
        return f"{major + 1}.0.0"
    if changes.added or changes.removed or changes.changed:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def changes_described(changes: Change, version: str, scheme: Scheme) -> str:
    """Write the list of changes for people."""
    return "\n".join(_lines(changes, version, scheme)) + "\n"


def _lines(changes: Change, version: str, scheme: Scheme) -> Iterator[str]:
    yield f"# Changes in {version}\n"
    if not changes.before:
        yield f"The first release: {changes.annotations_now} annotations."
        return
    yield f"Since {changes.before}:\n"
    if changes.scheme_before:
        yield f"- the scheme was {changes.scheme_before}, and is {scheme.key} {scheme.version}"
    yield f"- annotations: {changes.annotations_before} before, {changes.annotations_now} now"
    for names, what in (
        (changes.added, "added"),
        (changes.removed, "removed"),
        (changes.changed, "changed"),
    ):
        yield f"- documents {what}: {len(names)}"
        yield from (f"  - {name}" for name in names)
