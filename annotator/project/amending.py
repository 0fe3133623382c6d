"""Changes the scheme of a corpus with everything that is annotated, as one edit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.errors import EditError, SchemeError
from annotator.model.annotation import Annotation
from annotator.model.changes import Changes
from annotator.model.identity import AnnotationId
from annotator.project.creating import stored_form
from annotator.schema.amending.faults import faults
from annotator.schema.amending.moves import Move, Relayer, Retype
from annotator.schema.amending.refusals import refusals
from annotator.schema.amending.survey import Survey, chain_layers, quick_layers, survey
from annotator.schema.amending.usage import Usage
from annotator.schema.checking import check_annotation
from annotator.schema.filling import Lookup
from annotator.schema.reading import parse_scheme
from annotator.schema.records import Layer, Scheme
from annotator.schema.writing import write_scheme
from annotator.store.corpus import Corpus

_ANY_LENGTH = 1 << 40
"""Longer than any text: what a scheme refuses does not depend on where the text ends."""


@dataclass(frozen=True, slots=True)
class SchemeChange:
    """From which scheme to which, and what becomes of the annotations on the way."""

    title: ClassVar[str] = "Change the scheme"
    before: Scheme
    after: Scheme
    moves: tuple[Move, ...] = ()
    counted: Usage | None = None
    """How the corpus was annotated when somebody counted; counted anew when that is past."""


def as_written(scheme: Scheme) -> Scheme:
    """Give a scheme as it reads once it was written; raises SchemeError when it cannot be."""
    name = f"{scheme.key}.toml"
    source = write_scheme(scheme)
    if source == scheme.source:
        return scheme  # it was read from just these words
    found = parse_scheme(source, name=name)
    if replace(found, hash="") != replace(scheme, hash=""):
        raise SchemeError(
            "{file} would not read as it was written; nothing was changed.", file=name
        )
    return found


def look_ahead(corpus: Corpus, change: SchemeChange) -> Survey:
    """Say what a change would come to in a corpus, without doing it."""
    usage = change.counted
    if usage is None or usage.moment != corpus.moment():
        usage = corpus.usage(change.before)
    return survey(change.before, change.after, change.moves, usage)


def change_scheme(
    corpus: Corpus,
    annotator: str,
    change: SchemeChange,
    progress: Callable[[int], None] = lambda done: None,
) -> Changes:
    """Give a corpus another scheme and carry all sets over, in one edit that can be taken back.

    `progress` is told how many of the moves are done, and time and again while one goes on; it
    may stop the work by raising Cancelled, and then nothing is changed.
    Raises EditError when it would leave anything that the new scheme refuses.
    """
    if not annotator:
        raise EditError("Say who annotates first: a change of the scheme needs a name.")
    for fault in faults(change.after):
        raise EditError("{problem} Nothing was changed.", problem=fault.problem)
    after = as_written(change.after)
    if after.hash == change.before.hash and not change.moves:
        raise EditError("The scheme is the same as before; nothing was changed.")
    if after.version == change.before.version:
        raise EditError(
            "The new scheme has the version of the old one, {version}: give it another.",
            version=after.version,
        )
    with corpus.edit(change.title, annotator) as writing, _stoppable(corpus, progress) as tell:
        if corpus.scheme().hash != change.before.hash:
            raise EditError(
                "Somebody changed the scheme meanwhile: open the editor again; nothing was changed."
            )
        _refuse(look_ahead(corpus, change))
        schemes = (change.before, after)
        layers = {_before(name, change.moves): name for name in _to_try(*schemes, change.moves)}
        bad_before = set(_breaches(corpus, change.before, layers))
        writing.amend(
            stored_form(after),
            change.moves,
            fragile=(chain_layers(*schemes), quick_layers(*schemes)),
            progress=tell,
        )
        for annotation_id in _breaches(corpus, after, layers.values()):
            if annotation_id not in bad_before:
                raise EditError(
                    "The new scheme has a rule that annotations would break; nothing was changed."
                )
    return writing.changes


def _refuse(found: Survey) -> None:
    for refusal in found.refusals:
        raise EditError("{problem} Nothing was changed.", problem=refusal.problem)


@contextmanager
def _stoppable(corpus: Corpus, progress: Callable[[int], None]) -> Generator[Callable[[int], None]]:
    """Ask whether to go on also within one move, which may be about all that is annotated."""
    done = 0

    def tell(number: int) -> None:
        nonlocal done
        done = number
        progress(number)

    with corpus.stoppable(lambda: progress(done)):
        yield tell


def _breaches(corpus: Corpus, scheme: Scheme, layers: Collection[str]) -> Iterator[AnnotationId]:
    """List what breaks rules that counting kinds cannot show: who fills, and unless what."""
    for summary in corpus.sets() if layers else ():
        found = {one.id: one for one in corpus.annotations(summary.id)}
        for one in found.values():
            if one.layer in layers and errors(scheme, one, found.get):
                yield one.id


def _to_try(before: Scheme, after: Scheme, moves: Collection[Move]) -> Iterator[str]:
    """Name the layers whose rules about who fills, and unless what, may be broken by a change.

    Where annotations only get other types or layers, they keep their fillers and attributes: then
    such a rule can be broken only when it is another one than before.
    """
    kept = all(
        isinstance(move, Relayer) or (isinstance(move, Retype) and move.now is not None)
        for move in moves
    )
    for layer in after.layers:
        was = before.layer(_before(layer.name, moves))
        same = was is not None and (was.constraints, was.spans) == (layer.constraints, layer.spans)
        if _has_such_rules(layer) and not (kept and same):
            yield layer.name


def _before(layer: str, moves: Collection[Move]) -> str:
    """Name a layer as it was called before moves."""
    for move in reversed(tuple(moves)):
        if isinstance(move, Relayer) and move.now == layer:
            layer = move.layer
    return layer


def _has_such_rules(layer: Layer) -> bool:
    return any(one.severity == "error" for one in layer.constraints) or (
        layer.kind == "span" and layer.spans is not None and layer.spans.unless is not None
    )


def errors(scheme: Scheme, annotation: Annotation, lookup: Lookup) -> bool:
    """Say whether a scheme refuses an annotation."""
    found = check_annotation(scheme, annotation, lookup, _ANY_LENGTH)
    return any(one.severity == "error" for one in found)


def check_replayed(corpus: Corpus, changes: Changes, left: Scheme) -> None:
    """Refuse to take back or do again what the scheme that then stands would not allow.

    `left` is the scheme that stood before.
    """
    stored = corpus.scheme()
    now = parse_scheme(stored.source, name=f"{stored.key}.toml")
    if changes.scheme:
        usage = corpus.usage(now)
        refused = bool(refusals(now, usage, left, usage))
    else:
        touched = (corpus.annotation(one) for one in changes.added | changes.changed)
        refused = any(errors(now, one, corpus.annotation) for one in touched if one is not None)
    if refused:
        raise EditError(
            '"{title}" belongs to another scheme than the one that would stand:'
            " what was annotated since would not fit. Nothing was changed.",
            title=changes.title,
        )
