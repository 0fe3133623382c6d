"""Every shipped scheme can be compared and merged, whatever its layers look like."""

from __future__ import annotations

import pytest

from annotator.adjudication.items import items_of
from annotator.adjudication.merging import Plan, merge
from annotator.adjudication.strategy_list import all_strategies
from annotator.agreement.differences.finding import confusions, differences
from annotator.agreement.material import gather
from annotator.agreement.measures import measures_for
from annotator.agreement.scoring import score
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.schema.loading import load_scheme, shipped_schemes
from annotator.schema.records import Layer, Scheme, TagType
from annotator.schema.rules import MEMBER

TEXT = "كلمة " * 20


def work(scheme: Scheme, shift: int) -> list[Annotation]:
    """Annotate with the first types of every layer, roles filled by what comes before."""
    found: list[Annotation] = []
    for layer in scheme.layers:
        types = [one for one in layer.types if not one.abstract][:3]
        for at, tag in enumerate(types):
            place = (Span(10 * at, 10 * at + 4 + shift * at % 2),) if layer.spans else ()
            values = {
                one.name: one.values[(at + shift) % len(one.values)].name if one.values else "x"
                for one in layer.attributes_of(tag.name)
            }
            name = AnnotationId(f"{layer.name}{at}{shift}")
            filled = _filled(layer, tag, found, at)
            found.append(Annotation(name, layer.name, tag.name, place, values, filled))
    return found


def _filled(layer: Layer, tag: TagType, there: list[Annotation], at: int) -> tuple[Argument, ...]:
    if layer.kind == "chain":
        members = [one for one in there if one.layer == layer.members][at : at + 2]
        return tuple(Argument(MEMBER, one.id) for one in members)
    if layer.kind == "span" or not there:
        return ()
    roles = enumerate(tag.roles[:2])
    return tuple(Argument(role.name, there[(at + n) % len(there)].id) for n, role in roles)


@pytest.mark.parametrize("key", sorted(shipped_schemes()))
@pytest.mark.filterwarnings("error")
def test_all_measures_differences_and_strategies_take_it(key: str) -> None:
    scheme = load_scheme(key)
    works = {"A": work(scheme, 0), "B": work(scheme, 1)}
    sets = tuple(
        AnnotationSet(who, "annotator", "finished", scheme.reference, tuple(done))
        for who, done in works.items()
    )
    documents = [AnnotatedDocument(Document(DocumentId("d"), "d", TEXT, ""), sets)]
    for layer in scheme.layers:
        material = gather(documents, scheme, layer, ("A", "B"))
        for measure in measures_for(layer):
            found = score(measure, material, draws=0)
            assert found.value is None or found.value <= 1 + 1e-9
            assert found.value is not None or found.note is not None
        layers = {one.layer for one in differences(material, "A", "B")}
        assert layers <= {layer.name}
        assert sum(confusions(material, "A", "B").values()) >= len(material.types())
    for strategy in all_strategies().values():
        gold = merge(works, scheme, len(TEXT), Plan(strategy)).annotations
        assert len({one.id for one in gold}) == len(gold)
    assert items_of(works, scheme)
