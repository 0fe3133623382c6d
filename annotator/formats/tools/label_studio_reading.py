"""Reads Label Studio's JSON: its tasks, and JSON-MIN, which has a line of them for each annotation.

Source: labelstud.io, "Label Studio JSON format of annotated tasks" and "Export annotations".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import cast

from annotator.errors import FormatError
from annotator.formats import ReadOptions
from annotator.formats.markup.telling import each_file
from annotator.formats.shared.drafts import Draft
from annotator.formats.shared.grouping import grouped
from annotator.formats.shared.options import OFFSETS
from annotator.formats.shared.raw_text import RawText, raw_text
from annotator.formats.strict_json import Entry, Place, is_integer
from annotator.formats.tools.graph import Rebuilding, nowhere, other_text, unknown_arc
from annotator.formats.tools.json_lines import (
    objects,
    optional_entries,
    plain_at,
    plain_meta,
    text_at,
    work_of,
)
from annotator.model.sets import NO_PROVENANCE, AnnotatedDocument, AnnotationSet, Making
from annotator.model.spans import Span

COMMENT = "comment"
AUTHOR = "annotated_by"
"""Where our own tasks say who annotated, of which Label Studio keeps nothing else."""
_STRETCHES = {"labels", "hypertextlabels"}
_OF_THE_WORK = ("annotator", "created_at", "updated_at", "history", "kind")
"""What JSON-MIN says of an annotation among what it says of the text."""
_MADE: dict[str, Making] = {
    "manual": "by hand",
    "prediction": "suggested",
    "prediction-changed": "suggested",
}
"""What Label Studio says of how a result came about."""
_Texts = tuple[RawText, RawText]
"""The text counted as its file says, and counted the other way."""


def read(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    """Read the tasks of a file or of a folder of them."""
    return grouped(_apart(_made(path, options)))


def _apart(items: Iterator[AnnotatedDocument]) -> Iterator[AnnotatedDocument]:
    """Give each work of one who annotated a text twice, as Label Studio allows, its number."""
    seen: Counter[tuple[str, str, str, str]] = Counter()
    for item in items:
        sets: list[AnnotationSet] = []
        for work in item.sets:
            document = item.document
            key = (document.name, document.text_sha256, work.annotator, work.kind)
            seen[key] += 1
            name = f"{work.annotator} {seen[key]}" if seen[key] > 1 else work.annotator
            sets.append(replace(work, annotator=name))
        yield replace(item, sets=tuple(sets))


def _made(path: Path, options: ReadOptions) -> Iterator[AnnotatedDocument]:
    rebuilding = Rebuilding(options, path)
    files = sorted(path.rglob("*.json")) if path.is_dir() else [path]
    if not files:
        raise FormatError("{file}: there is no file of tasks (.json) here.", file=path)
    for tasks in each_file(
        path, files, lambda file: [(file, one) for one in objects(file)], options
    ):
        for file, entry in tasks:
            try:
                yield _document(file, entry, options, rebuilding)
            except FormatError as problem:
                options.tell(problem)


def _document(
    file: Path, entry: Entry, options: ReadOptions, rebuilding: Rebuilding
) -> AnnotatedDocument:
    if not isinstance(entry.values.get("data"), dict):
        return _flat(file, entry, options, rebuilding)
    raw = text_at(entry.entry("data"), "text")
    meta = {key: value for key, value in plain_meta(entry, "data").items() if key != "text"}
    name = meta.pop("name", f"{file.stem}-{entry.place.line}")
    texts = _texts(raw, entry.values.get("offset_unit", options.choice(OFFSETS)))
    works = [
        _work(one, texts, options, rebuilding, _who(one, number))
        for number, one in enumerate(optional_entries(entry, "annotations"), 1)
        if not one.values.get("was_cancelled")
    ]
    works += _predicted(entry, texts, options, rebuilding)
    return AnnotatedDocument(texts[0].document(name, meta), tuple(works))


def _texts(raw: str, unit: object) -> _Texts:
    points, units = raw_text(raw), raw_text(raw, "utf16")
    return (units, points) if unit == "utf16" else (points, units)


def _flat(
    file: Path, entry: Entry, options: ReadOptions, rebuilding: Rebuilding
) -> AnnotatedDocument:
    """Read an annotation of JSON-MIN, where stretches stand under the name of what labels them."""
    texts = _texts(text_at(entry, "text"), options.choice(OFFSETS))
    drafts: list[Draft] = []
    for key, value in entry.values.items():
        listed = cast("list[object]", value) if isinstance(value, list) else []
        if listed and all(isinstance(one, dict) and "start" in one for one in listed):
            for one in entry.entries(key):
                drafts += _stretches(one, one, texts, options, rebuilding)
        elif listed or _is_control(key, rebuilding):
            # What is said once stands there by itself, without a list.
            options.tell(_no_place(entry.place, key))
    meta = {
        key: one
        for key, one in entry.values.items()
        if isinstance(one, str) and not _is_control(key, rebuilding)
    }
    author = meta.pop(AUTHOR, None)
    for key in ("text", *_OF_THE_WORK):
        meta.pop(key, None)
    number, who = entry.values.get("id"), entry.values.get("annotator")
    name = f"{file.stem}-{number if is_integer(number) else entry.place.line}"
    document = texts[0].document(meta.pop("name", name), meta)
    source = f"annotator-{who}" if is_integer(who) else file.stem
    work = work_of(drafts, rebuilding.names.scheme, options, source, entry)
    return AnnotatedDocument(document, (_credited(work, author, entry),))


def _is_control(key: str, rebuilding: Rebuilding) -> bool:
    """Say whether a name is one by which our own tasks ask for an attribute or the comment."""
    layer, dot, name = key.partition(".")
    known = rebuilding.names.scheme.layer(layer) if dot else None
    return key == COMMENT or (known is not None and known.attribute(name) is not None)


def _credited(work: AnnotationSet, author: str | None, said: Entry) -> AnnotationSet:
    """Give a work that came out of ours to who made it; it is gold where that is ticked."""
    if author is None or not author.strip():
        return work
    is_gold = said.values.get("ground_truth") is True
    return replace(work, annotator=author, kind="gold" if is_gold else "annotator")


def _author_of(results: list[Entry]) -> str | None:
    for one in results:
        if one.values.get("from_name") == AUTHOR and isinstance(one.values.get("value"), dict):
            said = one.entry("value").values.get("text")
            listed = cast("list[object]", said) if isinstance(said, list) else [said]
            return next((each for each in listed if isinstance(each, str)), None)
    return None


def _who(entry: Entry, number: int) -> str:
    """Name who annotated: by address, else by number in Label Studio, else by place in the task."""
    completed = entry.values.get("completed_by")
    if isinstance(completed, dict):
        person = cast("dict[str, object]", completed)
        email = person.get("email")
        if isinstance(email, str) and email.strip():
            return email
        completed = person.get("id")
    return f"annotator-{completed if is_integer(completed) else number}"


def _predicted(
    entry: Entry, texts: _Texts, options: ReadOptions, rebuilding: Rebuilding
) -> Iterator[AnnotationSet]:
    """Read what models foretold, each as the work of that model; no person gets it."""
    listed = entry.values.get("predictions")
    if isinstance(listed, list) and all(map(is_integer, cast("list[object]", listed))):
        # An export as it comes has only their numbers, and nothing of what they said.
        return
    foretold = [one for one in optional_entries(entry, "predictions") if one.values.get("result")]
    if foretold and options.annotator:
        options.tell(
            entry.place.fault(
                "{file}, line {line}: what a model predicted is not the work of {annotator}; it was"
                " left out. It comes in where no annotator is named for the import.",
                annotator=options.annotator,
            )
        )
        return
    for one in foretold:
        version = one.values.get("model_version")
        name = version if isinstance(version, str) and version.strip() else "model"
        work = _work(one, texts, options, rebuilding, name)
        yield replace(work, annotator=name, kind="model", provenance=NO_PROVENANCE)


def _work(
    entry: Entry, texts: _Texts, options: ReadOptions, rebuilding: Rebuilding, source: str
) -> AnnotationSet:
    results = optional_entries(entry, "result")
    told = [one for one in results if one.values.get("from_name") != AUTHOR]
    drafts = _drafts(told, texts, options, rebuilding)
    work = work_of(drafts, rebuilding.names.scheme, options, source, entry)
    if "annotator" in entry.values:
        return work
    author = _author_of(results)
    if author is None:
        return replace(work, provenance=replace(work.provenance, time=_time(entry)))
    # What came from us was worked on here; there it only came in.
    return _credited(replace(work, provenance=NO_PROVENANCE), author, entry)


def _time(entry: Entry) -> datetime | None:
    """Say when an annotation was changed last, if that is told in a way that can be read."""
    for key in ("updated_at", "created_at"):
        with suppress(FormatError):
            if key in entry.values:
                return entry.moment(key)
    return None


def _drafts(
    results: list[Entry], texts: _Texts, options: ReadOptions, rebuilding: Rebuilding
) -> list[Draft]:
    """Begin an annotation for each stretch, then add what is said of stretches and between them."""
    by_id: dict[object, Draft] = {}
    drafts: list[Draft] = []
    stretches: set[object] = set()
    others: list[Entry] = []
    for one in results:
        if plain_at(one, "type") in _STRETCHES:
            stretches.add(plain_at(one, "id"))
            found = _stretches(one, one.entry("value"), texts, options, rebuilding)
            if found:
                found[0].comment = _note(one)
                by_id[plain_at(one, "id")] = found[0]
                drafts += found
        else:
            others.append(one)
    for one in others:
        if one.values.get("type") == "relation":
            drafts += _arc(one, by_id, options, rebuilding)
            continue
        draft = by_id.get(plain_at(one, "id"))
        if draft is not None and one.values.get("type") in {"choices", "textarea"}:
            _detail(one, draft, options, rebuilding)
        elif draft is not None or plain_at(one, "id") not in stretches:
            options.tell(_no_place(one.place, one.values.get("from_name")))
    return drafts


def _note(one: Entry) -> str:
    """Give what somebody noted beside a stretch, which Label Studio calls its meta information."""
    meta = one.values.get("meta")
    said = cast("dict[str, object]", meta).get("text") if isinstance(meta, dict) else None
    listed = cast("list[object]", said) if isinstance(said, list) else [said]
    return "\n".join(each for each in listed if isinstance(each, str))


def _stretches(
    said: Entry, value: Entry, texts: _Texts, options: ReadOptions, rebuilding: Rebuilding
) -> list[Draft]:
    """Begin an annotation for each label of a stretch; what has none is told."""
    value.require_keys(("start", "end"), value.values)
    start, end = value.integer("start"), value.integer("end")
    listed = value.values.get("labels") or value.values.get("hypertextlabels")
    labels = cast("list[object]", listed) if isinstance(listed, list) else []
    text = _fitting(value.values.get("text"), texts, start, end)
    span: Span | None = text.span(start, end) if text is not None else None
    found: list[Draft] = []
    for label in map(str, labels or [""]):
        if text is None or span is None:
            told = other_text if text is None else nowhere
            options.tell(told(said.place, label))
            continue
        draft = rebuilding.node(label, span)
        if draft is None:
            rebuilding.leave_out(said.place, label, (said.place, plain_at(said, "id")))
        else:
            draft.made = _MADE.get(str(said.values.get("origin")))
            found.append(draft)
    return found


def _fitting(written: object, texts: _Texts, start: int, end: int) -> RawText | None:
    """Take the unit in which the text at the offsets is the one given."""
    if not isinstance(written, str):
        return texts[0]
    wanted = raw_text(written).text
    return next((one for one in texts if one.surface(start, end) == wanted), None)


def _detail(one: Entry, draft: Draft, options: ReadOptions, rebuilding: Rebuilding) -> None:
    """Take a choice or a free text as an attribute or the comment."""
    value = one.entry("value")
    listed = value.values.get("choices") or value.values.get("text")
    values = cast("list[object]", listed) if isinstance(listed, list) else [listed]
    name = str(one.values.get("from_name"))
    layer = rebuilding.names.scheme.layer(draft.layer)
    key = name.removeprefix(f"{draft.layer}.")
    if name == COMMENT:
        draft.comment = "\n".join(filter(None, (draft.comment, *map(str, values))))
    elif layer is not None and layer.attribute(key) is not None and values:
        draft.attributes[key] = str(values[0])
        if len(values) > 1:
            options.tell(
                one.place.fault(
                    "{file}, line {line}: {name} has more than one answer, and an attribute has"
                    " room for one; {value} was taken.",
                    name=name,
                    value=str(values[0]),
                )
            )
    else:
        options.tell(
            one.place.fault(
                "{file}, line {line}: the scheme has no attribute called {name} there;"
                " it was left out.",
                name=name,
            )
        )


def _arc(
    one: Entry, by_id: dict[object, Draft], options: ReadOptions, rebuilding: Rebuilding
) -> list[Draft]:
    listed = one.values.get("labels")
    labels = cast("list[object]", listed) if isinstance(listed, list) else []
    if not labels:
        options.tell(
            one.place.fault(
                "{file}, line {line}: a relation has no label, so that nothing says what it is; it"
                " was left out."
            )
        )
        return []
    ends = by_id.get(plain_at(one, "from_id")), by_id.get(plain_at(one, "to_id"))
    found: list[Draft] = []
    for label in map(str, labels):
        if ends[0] is None or ends[1] is None:
            left = [(one.place, one.values.get(key)) for key in ("from_id", "to_id")]
            rebuilding.lose_end(one.place, label, left)
            continue
        try:
            found += _pointing(one.values.get("direction"), (ends[0], ends[1]), label, rebuilding)
        except LookupError:
            options.tell(unknown_arc(one.place, label))
    return found


def _pointing(
    direction: object, ends: tuple[Draft, Draft], label: str, rebuilding: Rebuilding
) -> Iterator[Draft]:
    """Follow an arrow; of one that points both ways, one end may be all that has such a role."""
    ways = {"left": [ends[::-1]], "bi": [ends, ends[::-1]]}.get(str(direction), [ends])
    misfits = 0
    for source, target in ways:
        try:
            relation = rebuilding.arc(source, target, label)
        except LookupError:
            misfits += 1
            if misfits == len(ways):
                raise
        else:
            yield from [relation] if relation is not None else []


def _no_place(place: Place, name: object) -> FormatError:
    return place.fault(
        "{file}, line {line}: {name} is not said of one stretch, or is nothing that a stretch can"
        " have; it was left out.",
        name=name,
    )
