"""Names of documents as file names that every system takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from annotator.formats import Author, Plan
from annotator.model.sets import SET_KINDS, AnnotatedDocument, AnnotationSet, SetKind

_LONGEST = 80
_AUTHOR = re.compile(rf"(?P<name>.+)-(?P<kind>{'|'.join(SET_KINDS)})")
_RESERVED = re.compile(r"(?i)con|prn|aux|nul|com\d|lpt\d")


def file_names(names: Iterable[str]) -> list[str]:
    """Make file names that every system takes, each once, in the order given."""
    found: list[str] = []
    taken: set[str] = set()
    next_number: dict[str, int] = {}
    for name in names:
        safe = re.sub(r"[^\w-]+", "-", name).strip("-_")[:_LONGEST] or "document"
        safe = f"{safe}-" if _RESERVED.fullmatch(safe) else safe
        chosen = safe
        while chosen.lower() in taken:
            next_number[safe] = next_number.get(safe, 1) + 1
            chosen = f"{safe}-{next_number[safe]}"
        taken.add(chosen.lower())
        found.append(chosen)
    return found


def author_folders(plan: Plan) -> Mapping[Author, str]:
    """Name the folder of each annotator's work, with a slash; nothing where only one worked."""
    if len(plan.authors) < 2:
        return dict.fromkeys(plan.authors, "")
    names = file_names(f"{name}-{kind}" for name, kind in plan.authors)
    return {one: f"{name}/" for one, name in zip(plan.authors, names, strict=True)}


def as_folder(author: Author) -> str:
    """Write an annotator's name as `credited` gives it back from a folder."""
    name, kind = author
    return file_names((f"{name}-{kind}",))[0].removesuffix(f"-{kind}")


def credited(work: AnnotationSet, folder: str) -> AnnotationSet:
    """Give a set to the annotator whom its folder names as `author_folders` does."""
    author = _AUTHOR.fullmatch(folder)
    if author is None:
        return work
    kinds: list[SetKind] = [one for one in SET_KINDS if one == author["kind"]]
    return AnnotationSet(author["name"], kinds[0], "new", work.scheme, work.annotations)


def credited_by_place(item: AnnotatedDocument, file: Path, root: Path) -> AnnotatedDocument:
    """Give what is in a file to the annotator whom its folder below that of the import names."""
    if root in {file.parent, file}:
        return item
    return replace(item, sets=tuple(credited(one, file.parent.name) for one in item.sets))
