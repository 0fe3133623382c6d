"""Makes new corpus files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.errors import InputError
from annotator.model.problem import Problem
from annotator.schema.loading import load
from annotator.schema.records import Scheme
from annotator.store.corpus import Corpus, StoredScheme

SUFFIX = ".hashiya"


def create_corpus(
    path: Path, scheme: str, tell: Callable[[Problem], object] = lambda note: None
) -> Corpus:
    """Make a corpus file for a shipped scheme's key or the path of one, and open it.

    `tell` hears of all that the scheme's file says and a scheme cannot hold.
    """
    chosen, notes = load(scheme)
    for note in notes:
        tell(note)
    if path.suffix != SUFFIX:
        raise InputError(
            "A corpus file ends in {suffix}: call it {name}.",
            suffix=SUFFIX,
            name=path.with_name(path.name + SUFFIX),
        )
    return Corpus.create(path, stored_form(chosen))


def stored_form(scheme: Scheme) -> StoredScheme:
    """Give a scheme in the form a corpus keeps."""
    return StoredScheme(scheme.key, scheme.version, scheme.hash, scheme.source)
