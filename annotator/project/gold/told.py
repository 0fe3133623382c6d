"""What was decided about an annotation that stands in gold."""

from __future__ import annotations

from annotator.adjudication.decided import (
    acts_of,
    alike,
    layer_of_key,
    mentions_of_key,
    spans_of_key,
)
from annotator.model.annotation import Annotation
from annotator.model.managing import Decision
from annotator.project.adjudicating_queue import spans_of_place
from annotator.project.view import SetView
from annotator.schema.places import place_of
from annotator.store.corpus import Corpus


def decisions_about(corpus: Corpus, view: SetView, chosen: Annotation) -> tuple[Decision, ...]:
    """List all that was ever decided about an annotation of gold, in the order of time.

    What was decided about nearly the same words of its layer is about it as well. In any other
    set than gold nothing was decided.
    """
    layer = view.layer(chosen)
    if view.summary is None or view.summary.kind != "gold" or layer is None:
        return ()
    together = {one.id: one for one in view.all()}
    place = place_of(chosen, together, layer)
    spans = spans_of_place(place)
    name, chain = layer.name, layer.kind == "chain"
    mentions = {place_of(one, together) for one in view.mentions_of(chosen)}

    def about(key: str) -> bool:
        if layer_of_key(key) != name:
            return False
        if chain:
            return not mentions.isdisjoint(mentions_of_key(key))
        return alike(spans_of_key(key), spans)

    return acts_of(one for one in corpus.decisions(view.document.id) if about(one.item))
