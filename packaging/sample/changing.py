"""Turns the gold annotations of an article into those of an annotator, one change after another.

A change is one line, its fields parted by bars; an annotation is named by the last four digits of
its identifier in the gold file and by its words, which are checked:

    edge  | 0019 نوفل الراوي | العميد نوفل الراوي    other words; `a + b` are two stretches
    type  | 000a غربي العراق | LOC.Address          another type
    kind  | 00c8 مبادرة الأمن المائي | ORG.Media     of a mention, its entity and all in it
    set   | 0012 اشتباكات | modality=Other          other attributes
    fill  | 0024 مؤتمر صحافي | Entity | 0017, =author   other fillers of a role, or none
    drop  | 0033 ه                                   nothing here
    own   | 0033 ه                                   an entity of its own
    into  | 0033 ه | 0019 نوفل الراوي                the entity of another mention
    join  | 0005 بغداد | 0055 بغداد                  both entities are one
    more  | +a | mention PER.Group level=NOM | words | 0019 نوفل الراوي | role=0019, role=+b
                                                     a new one, named +a, near another
    doubt | 0012 اشتباكات                            the annotator is unsure
    say   | 0012 اشتباكات | words                    a comment

What held something that is gone goes as well where it cannot be without it.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.model.annotation import Annotation, Argument
from annotator.model.identity import AnnotationId
from annotator.model.sets import AnnotatedDocument
from annotator.model.spans import Span, hull, surface

MEMBER, CHAIN = "mention", "entity"
NEEDED = {CHAIN: {MEMBER}, "relation": {"Arg-1", "Arg-2"}}
HELD = {"claim", "cue"}
"""Layers whose marks are there only for what holds them."""

GOLD = "018e4000-0000-7000-8000-00000000"


class Copy:
    """The annotations of one article while they are being changed."""

    def __init__(self, item: AnnotatedDocument, first: int) -> None:
        self._text = item.document.text
        self._marks = {one.id: one for one in item.sets[0].annotations}
        self._said = {one.id: surface(self._text, one.spans) for one in self._marks.values()}
        self._held = self._holding()
        self._named: dict[str, AnnotationId] = {}
        self._next = first

    def change(self, line: str) -> None:
        """Do the change of one line; ValueError says what is wrong with it."""
        verb, *fields = (one.strip() for one in line.split("|"))
        try:
            getattr(self, f"do_{verb}")(*fields)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{line.strip()}: {error}") from error

    def finished(self) -> tuple[Annotation, ...]:
        """Give what is left, without what cannot be without what is gone."""
        gone = True
        while gone:
            held = self._holding()
            gone = {
                one.id
                for one in self._marks.values()
                if NEEDED.get(one.layer, set[str]()) - {each.role for each in one.arguments}
                or (one.layer in HELD and one.id in self._held and one.id not in held)
            }
            for one in gone:
                self._take_away(one)
        return tuple(self._marks.values())

    def do_edge(self, ref: str, words: str) -> None:
        """Mark other words."""
        one = self._find(ref)
        around = hull(one.spans)
        if around is None:
            raise ValueError("it stands nowhere in the text")
        self._put(replace(one, spans=_places(self._text, words, around)))

    def do_type(self, ref: str, type_name: str) -> None:
        """Give another type, to its entity too where that has no other mention."""
        one = self._find(ref)
        self._put(replace(one, type=type_name))
        if one.layer == MEMBER and len(self._entity(one).arguments) == 1:
            self._put(replace(self._entity(one), type=type_name))

    def do_kind(self, ref: str, type_name: str) -> None:
        """Give another type to an entity and all its mentions."""
        entity = self._entity(self._find(ref))
        for one in (*entity.targets(), entity.id):
            self._put(replace(self._marks[one], type=type_name))

    def do_set(self, ref: str, pairs: str) -> None:
        """Give other attributes."""
        one = self._find(ref)
        self._put(replace(one, attributes={**one.attributes, **_pairs(pairs, ",")}))

    def do_fill(self, ref: str, role: str, fillers: str) -> None:
        """Fill a role with something else, or leave it empty."""
        one = self._find(ref)
        kept = tuple(each for each in one.arguments if each.role != role)
        self._put(replace(one, arguments=(*kept, *self._arguments(role, fillers))))

    def do_drop(self, ref: str) -> None:
        """Annotate nothing here."""
        self._take_away(self._find(ref).id)

    def do_own(self, ref: str) -> None:
        """Part a mention from its entity."""
        one = self._find(ref)
        self._leave(one)
        self._found_entity(one)

    def do_into(self, ref: str, other: str) -> None:
        """Put a mention into the entity of another one."""
        one, there = self._find(ref), self._entity(self._find(other))
        self._leave(one)
        self._put(replace(there, arguments=(*there.arguments, Argument(MEMBER, one.id))))

    def do_join(self, ref: str, other: str) -> None:
        """Make one entity of two."""
        here, there = self._entity(self._find(ref)), self._entity(self._find(other))
        self._take_away(there.id)
        self._put(replace(here, arguments=here.arguments + there.arguments))

    def do_more(self, name: str, kind: str, words: str, near: str, roles: str = "") -> None:
        """Annotate something that gold has not."""
        layer, type_name, *given = kind.split()
        around = hull(self._find(near).spans)
        if around is None:
            raise ValueError("it must be near something in the text")
        spans = _places(self._text, words, around)
        parts = (one.partition("=") for one in roles.split(", ") if one)
        fillers = [each for role, _, to in parts for each in self._arguments(role, to)]
        attributes = _pairs(" ".join(given), " ")
        one = Annotation(self._new_id(), layer, type_name, spans, attributes, tuple(fillers))
        self._named[name] = one.id
        self._put(one)
        if layer == MEMBER:
            self._found_entity(one)

    def do_doubt(self, ref: str) -> None:
        """Be unsure of it."""
        self._put(replace(self._find(ref), doubt=True))

    def do_say(self, ref: str, comment: str) -> None:
        """Comment on it."""
        self._put(replace(self._find(ref), comment=comment))

    def _find(self, ref: str) -> Annotation:
        number, _, words = ref.partition(" ")
        if number in self._named:
            return self._marks[self._named[number]]
        one = self._marks[AnnotationId(GOLD + number)]
        if words != self._said[one.id]:
            raise ValueError(f"{number} is {self._said[one.id]}")
        return one

    def _arguments(self, role: str, fillers: str) -> list[Argument]:
        listed = [one.strip() for one in fillers.split(",") if one.strip()]
        return [
            Argument(role, value=one[1:])
            if one.startswith("=")
            else Argument(role, self._named.get(one) or self._known(one))
            for one in listed
        ]

    def _known(self, number: str) -> AnnotationId:
        return self._marks[AnnotationId(GOLD + number)].id

    def _entity(self, mention: Annotation) -> Annotation:
        return next(
            one
            for one in self._marks.values()
            if one.layer == CHAIN and mention.id in one.targets()
        )

    def _found_entity(self, mention: Annotation) -> None:
        member = (Argument(MEMBER, mention.id),)
        self._put(Annotation(self._new_id(), CHAIN, mention.type, (), {"class": "SPC"}, member))

    def _leave(self, mention: Annotation) -> None:
        entity = self._entity(mention)
        kept = tuple(one for one in entity.arguments if one.target != mention.id)
        self._put(replace(entity, arguments=kept))

    def _take_away(self, gone: AnnotationId) -> None:
        del self._marks[gone]
        for one in list(self._marks.values()):
            kept = tuple(each for each in one.arguments if each.target != gone)
            if len(kept) < len(one.arguments):
                self._put(replace(one, arguments=kept))

    def _holding(self) -> set[AnnotationId]:
        return {target for one in self._marks.values() for target in one.targets()}

    def _put(self, one: Annotation) -> None:
        self._marks[one.id] = one

    def _new_id(self) -> AnnotationId:
        self._next += 1
        return AnnotationId(f"{GOLD}{self._next:04x}")


def _pairs(written: str, between: str) -> dict[str, str]:
    listed = (one.strip().partition("=") for one in written.split(between) if one.strip())
    return {name: value for name, _, value in listed}


def _places(text: str, words: str, around: Span) -> tuple[Span, ...]:
    return tuple(_place(text, piece.strip(), around) for piece in words.split(" + "))


def _place(text: str, words: str, around: Span) -> Span:
    """Find where words stand: over what is there, else as near to it as can be."""
    starts = [at for at in range(len(text)) if text.startswith(words, at)]
    places = [Span(at, at + len(words)) for at in starts]
    if not words or not places:
        raise ValueError(f"{words} does not stand in the text")
    over = [one for one in places if one.overlaps(around)]
    return min(over or places, key=lambda one: abs(one.start - around.start))
