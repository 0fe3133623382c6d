"""The hash of what the pages are computed of: also when work was done, and out of what."""

from __future__ import annotations

import hashlib

from annotator.model.sets import AnnotatedDocument
from annotator.project.agreeing_hash import canonical, inputs_hash
from annotator.project.reliability.pages import Compared
from annotator.project.reliability.past import Past
from annotator.project.reliability.repeats import again
from annotator.schema.records import Scheme


def pages_hash(found: Compared, scheme: Scheme) -> str:
    """Give the SHA-256 of what is compared, of texts done twice, and of how all of it was done."""
    hashed = hashlib.sha256(inputs_hash(found.documents, found.annotators, scheme).encode())
    for name, documents in found.twice.items():
        hashed.update(inputs_hash(documents, (name, again(name)), scheme).encode())
    for one in found.documents:
        hashed.update(canonical(_work(one, found.past)))
    hashed.update(canonical(sorted(found.past.prepared_of(found.documents))))
    return hashed.hexdigest()


def _work(one: AnnotatedDocument, past: Past) -> list[object]:
    """Tell of each set when it was worked on, and how each of its annotations was made."""
    found: list[object] = [one.document.id]
    for work in sorted(one.sets, key=lambda work: work.annotator):
        time = past.time_of(one, work)
        made = [past.made.get(mark.id) for mark in work.annotations]
        found.append([work.annotator, None if time is None else time.isoformat(), made])
    return found
