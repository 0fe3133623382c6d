"""What is in the texts is found, counted and given page by page, whatever is asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.errors import Cancelled, QueryError
from annotator.model.annotation import Annotation, Argument
from annotator.model.document import Document, Region
from annotator.model.identity import new_annotation_id, new_document_id
from annotator.model.sets import AnnotatedDocument, AnnotationSet
from annotator.model.spans import Span
from annotator.search.concordance import Hit
from annotator.search.parsing import parse_query
from annotator.store.corpus import Corpus
from annotator.text.cleaning import text_sha256

TEXTS = {
    "أول": ("رئيس العراق في بغداد. وللعراق جيش 😀 كبير.", "2021-05-01", "وكالة الشرق"),
    "ثان": ("إن الحرب على بغـــداد بدأت، والرئيس يقول: عراقٌ واحد.", "2020-01-15", "رويترز"),
    "ثالث": ("لا شيء هنا سوى الأخبار.", "", "رويترز"),
    "رابع": ("بغداد بغداد بغداد! على الرئيس أن يقول: علي هنا.", "2021-05-01", "الجريدة"),
    "خامس": ("Biden met الرئيس العراقي in Baghdad on 10/5/2024.", "2024-05-10", "AFP"),
}


def document(name: str) -> Document:
    text, date, outlet = TEXTS[name]
    meta = {"outlet": outlet} | ({"date": date} if date else {})
    regions = (Region(0, text.index(" ", 8), "title"),)
    return Document(new_document_id(), name, text, text_sha256(text), meta, regions)


@pytest.fixture
def full(corpus: Corpus) -> Corpus:
    corpus.add([AnnotatedDocument(document(name)) for name in TEXTS], title="Import")
    return corpus


Ask = Callable[..., list[Hit]]


@pytest.fixture
def ask(full: Corpus) -> Ask:
    def asked(typed: str, order: str = "corpus") -> list[Hit]:
        return list(full.searcher().hits(parse_query(typed), order))

    return asked


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("عراق", [("أول", "عراق"), ("أول", "عراق"), ("ثان", "عراقٌ")]),
        ("العراق", [("أول", "العراق"), ("أول", "لعراق")]),
        ("بغداد", [("أول", "بغداد"), ("ثان", "بغـــداد")] + [("رابع", "بغداد")] * 3),
        ('"الرئيس العراقي"', [("خامس", "الرئيس العراقي")]),
        ('"رئيس العراق"', [("أول", "رئيس العراق")]),
        ("على", [("ثان", "على"), ("رابع", "على"), ("رابع", "علي")]),
        ("=على", [("ثان", "على"), ("رابع", "على")]),
        ("=علي", [("رابع", "علي")]),
        ("=العراق", [("أول", "العراق")]),
        ("العر*", [("أول", "العراق"), ("أول", "لعراق"), ("خامس", "العراقي")]),
        ("=العر*", [("أول", "العراق"), ("خامس", "العراقي")]),
        ("حرب OR جيش", [("أول", "جيش"), ("ثان", "حرب")]),
        ("رئيس -بغداد", [("خامس", "رئيس")]),
        ("رئيس حرب", [("ثان", "حرب"), ("ثان", "رئيس")]),
        ("(حرب | جيش) واحد", [("ثان", "حرب"), ("ثان", "واحد")]),
        ("biden", [("خامس", "Biden")]),
        ("/[A-Z]\\w+/", [("خامس", "Biden"), ("خامس", "Baghdad")]),
        ("/عر.ق/ -جيش", [("ثان", "عراق"), ("خامس", "عراق")]),
        ("-/بغداد|رئيس/", [("ثالث", "")]),
        ("outlet:رويترز حرب", [("ثان", "حرب")]),
        ("outlet:وكاله رئيس", [("أول", "رئيس")]),
        ("-outlet:رويترز بغداد", [("أول", "بغداد")] + [("رابع", "بغداد")] * 3),
        ("date:2021 بغداد", [("أول", "بغداد")] + [("رابع", "بغداد")] * 3),
        ("date:..2020-12 بغداد", [("ثان", "بغـــداد")]),
        ("date:2024..", [("خامس", "")]),
        ("name:ثان حرب", [("ثان", "حرب")]),
        ("region:title عراق", [("أول", "عراق")]),
        (
            "region:title",
            [(name, text[: text.index(" ", 8)]) for name, (text, _, _) in TEXTS.items()],
        ),
        ("حرب OR outlet:AFP", [("ثان", "حرب"), ("خامس", "")]),
        ("حرب OR (outlet:AFP رئيس)", [("ثان", "حرب"), ("ثان", "رئيس"), ("خامس", "رئيس")]),
        ("لاشيءهنا", []),
        ("=الكتب", []),
    ],
)
def test_what_is_asked_is_found_in_the_order_of_the_corpus(ask, typed, found) -> None:
    assert [(hit.name, hit.match) for hit in ask(typed)] == found


def test_a_hit_is_a_slice_of_the_stored_text(ask, full) -> None:
    for hit in ask("عراق OR رئيس"):
        text = full.text(hit.document)
        assert text[hit.span.start : hit.span.end] == hit.match
        assert hit.before + hit.match + hit.after in text


def test_orders(ask) -> None:
    names = {order: [hit.name for hit in ask("رئيس", order)] for order in
             ("corpus", "date", "newest")}  # fmt: skip
    assert names == {
        "corpus": ["أول", "ثان", "رابع", "خامس"],
        "date": ["ثان", "أول", "رابع", "خامس"],
        "newest": ["خامس", "رابع", "أول", "ثان"],
    }


def test_undated_documents_come_first_by_date_and_last_newest_first(ask) -> None:
    assert [hit.name for hit in ask("-date:1900..", "date")] == ["ثالث"]
    assert [hit.name for hit in ask("الأخبار OR الحرب", "date")] == ["ثالث", "ثان"]
    assert [hit.name for hit in ask("الأخبار OR الحرب", "newest")] == ["ثان", "ثالث"]


def test_the_best_document_comes_first(ask) -> None:
    assert ask("بغداد", "rank")[0].name == "رابع"


def test_hits_by_what_stands_before_them(full) -> None:
    found = full.searcher().sorted_hits(parse_query("رئيس OR حرب"), "after")
    assert [hit.after.split()[0] for hit in found] == ["العراق", "العراقي", "أن", "على", "يقول:"]


@pytest.mark.parametrize("order", ["corpus", "date", "newest", "rank"])
def test_pages_together_hold_every_document_once(corpus, order) -> None:
    texts = [f"خبر رقم {number} عن بغداد" for number in range(150)]
    documents = [
        Document(new_document_id(), str(number), text, text_sha256(text),
                 {"date": f"20{number % 7:02}-01-01"} if number % 5 else {})
        for number, text in enumerate(texts)
    ]  # fmt: skip
    corpus.add([AnnotatedDocument(one) for one in documents], title="Import")
    searcher, query = corpus.searcher(), parse_query("بغداد")
    names, start = [], None
    while True:
        page = searcher.page(query, order, start, limit=7)
        names += [hit.name for hit in page.hits]
        start = page.next
        if start is None:
            break
        assert len(page.hits) == 7
    assert sorted(names, key=int) == [str(number) for number in range(150)]
    assert names == [hit.name for hit in searcher.hits(query, order)]


@pytest.mark.parametrize(
    "typed",
    ["عراق", "بغداد", '"رئيس العراق"', "على OR حرب", "رئيس -بغداد", "رئيس date:2021", "العر*",
     "outlet:رويترز بغداد", "(رئيس | حرب) بغداد", "region:title رئيس", "/ع\\w+/"],
)  # fmt: skip
def test_counts_are_those_of_the_hits(full, ask, typed) -> None:
    hits = ask(typed)
    counted = full.searcher().count(parse_query(typed))
    assert (counted.documents, counted.hits) == (len({hit.document for hit in hits}), len(hits))


def test_a_search_can_be_stopped(full) -> None:
    with pytest.raises(Cancelled):
        full.searcher().page(parse_query("/x/"), cancelled=lambda: True)


def test_a_document_added_later_is_found_by_the_same_searcher(full) -> None:
    searcher, query = full.searcher(), parse_query("بغداد")
    before = searcher.count(query).documents
    text = "فلبغدادنا وبغداد"
    added = Document(new_document_id(), "لاحق", text, text_sha256(text))
    full.add([AnnotatedDocument(added)], title="Import")
    assert searcher.count(query).documents == before + 1


def test_too_short_a_beginning_is_told(full, monkeypatch) -> None:
    monkeypatch.setattr("annotator.store.search.terms.MOST", 2)
    with pytest.raises(QueryError, match=r"Too many words begin with ال \(at character 5\)"):
        full.searcher().count(parse_query("حرب ال*"))


# Annotations


def mention(text: str, words: str, kind: str, **attributes: str) -> Annotation:
    start = text.index(words)
    return Annotation(
        new_annotation_id(), "mention", kind, (Span(start, start + len(words)),), attributes
    )


@pytest.fixture
def annotated(corpus: Corpus, making) -> Corpus:
    one = document("أول")
    town = mention(one.text, "بغداد", "GPE.Population-Center", level="NAM")
    head = mention(one.text, "رئيس العراق", "PER.Individual", level="NOM")
    army = mention(one.text, "جيش", "ORG.Government", level="NOM")
    entity = Annotation(
        new_annotation_id(), "entity", "GPE", (),
        {"name": "مدينة السلام", "identifier": "Q1530"}, (Argument("member", town.id),),
    )  # fmt: skip
    attack = Annotation(
        new_annotation_id(), "event", "Conflict.Attack", (Span(22, 29),), {"tense": "Past"},
        (Argument("Attacker", army.id), Argument("Place", town.id)), "انظر لاحقاً", doubt=True,
    )  # fmt: skip
    stance = Annotation(
        new_annotation_id(), "stance", "stance", (), {"polarity": "against"},
        (Argument("holder", value="author"), Argument("target", entity.id)),
    )  # fmt: skip
    work = AnnotationSet(
        "ليلى", "annotator", "finished", making.reference,
        (town, head, army, entity, attack, stance),
    )  # fmt: skip
    other = AnnotationSet(
        "سمير", "annotator", "in progress", making.reference,
        (mention(one.text, "رئيس", "PER", level="NOM"),),
    )  # fmt: skip
    plain = AnnotatedDocument(document("رابع"))
    corpus.add([AnnotatedDocument(one, (work, other)), plain], title="Import")
    return corpus


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("[mention:*]", ["رئيس العراق", "رئيس", "بغداد", "جيش"]),
        ("[mention:PER]", ["رئيس العراق", "رئيس"]),
        ("[mention:PER.Individual]", ["رئيس العراق"]),
        ("[mention:GPE]", ["بغداد"]),
        ("[mention:GP]", []),
        ("[event:Conflict]", ["وللعراق"]),
        ("[event:Conflict.Attack Attacker=ORG]", ["وللعراق"]),
        ("[event:Conflict.Attack Attacker=PER]", []),
        ("[event:* Attacker!=PER]", ["وللعراق"]),
        ("[event:* Attacker]", ["وللعراق"]),
        ("[event:* -Attacker]", []),
        ("[event:* -Target tense=Past]", ["وللعراق"]),
        ('[event:* Attacker="جيش"]', ["وللعراق"]),
        ('[event:* Attacker="شرطة"]', []),
        ('[event:* Place="مدينة السلام"]', []),
        ("[stance:* holder=author polarity=against]", ["بغداد"]),
        ('[stance:* target="السلام"]', ["بغداد"]),
        ('[stance:* target="بغداد"]', ["بغداد"]),
        ('[stance:* target!="بغداد"]', []),
        ('[mention:* of="مدينة السلام"]', ["بغداد"]),
        ("[mention:* of=Q1530]", ["بغداد"]),
        ('[mention:* "العراق"]', ["رئيس العراق"]),
        ('[mention:PER level=NOM "عراق"]', ["رئيس العراق"]),
        ('[entity:* "مدينة السلام"]', ["بغداد"]),
        ('[entity:* "بغداد"]', ["بغداد"]),
        ("[* doubt]", ["وللعراق"]),
        ("[* comment]", ["وللعراق"]),
        ('[* comment="لاحقا"]', ["وللعراق"]),
        ("[* -doubt level]", ["رئيس العراق", "رئيس", "بغداد", "جيش"]),
        ("unmarked:بغداد", ["بغداد"] * 3),
        ("unmarked:عراق", []),
        ("status:finished", [""]),
        ("status:locked", []),
        ("status:finished annotator:ليلى", [""]),
        ("annotator:سمير status:finished", []),
        ("annotator:سمير status:in-progress جيش", ["جيش"]),
        ("annotator:سمير جيش", ["جيش"]),
        ("[mention:ORG] OR بغداد", ["بغداد", "بغداد", "بغداد", "بغداد", "جيش"]),
        ("-[mention:ORG] بغداد", ["بغداد"] * 3),
    ],
)
def test_annotations_are_found(annotated, typed, found) -> None:
    query = parse_query(typed)
    hits = list(annotated.searcher().hits(query))
    assert sorted(hit.match for hit in hits) == sorted(found)
    counted = annotated.searcher().count(query)
    assert counted.documents == len({hit.document for hit in hits})
    assert counted.hits in {None, len(hits)}


def test_annotations_are_counted(annotated) -> None:
    counted = annotated.searcher().count(parse_query("[mention:PER]"))
    assert (counted.documents, counted.hits) == (1, 2)
    counted = annotated.searcher("سمير").count(parse_query("[mention:PER]"))
    assert (counted.documents, counted.hits) == (1, 1)


def test_a_hit_names_its_annotation_and_whose_it_is(annotated) -> None:
    (hit,) = annotated.searcher("سمير").hits(parse_query("[mention:PER]"))
    assert (hit.match, hit.annotator) == ("رئيس", "سمير")
    found = annotated.annotation(hit.annotation)
    assert found is not None
    assert found.spans == (hit.span,)


def test_what_another_annotator_marked_is_unmarked_for_this_one(annotated) -> None:
    found = annotated.searcher("سمير").hits(parse_query("unmarked:جيش"))
    assert [hit.match for hit in found] == ["جيش"]


def test_a_status_is_that_of_the_annotator_asked_for(annotated) -> None:
    searcher = annotated.searcher("سمير")
    assert searcher.count(parse_query("status:finished")).documents == 0
    assert searcher.count(parse_query("status:in-progress")).documents == 1
