"""Makes new corpus files."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import InputError
from annotator.schema.reading import load_scheme
from annotator.schema.records import Scheme
from annotator.store.corpus import Corpus, StoredScheme

SUFFIX = ".hashiya"


def create_corpus(path: Path, scheme: str) -> Corpus:
    """Make a corpus file for a shipped scheme's key or a path to a TOML file, and open it."""
    chosen = load_scheme(scheme)
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
