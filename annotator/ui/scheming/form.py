"""The form for what is chosen in the scheme: its words, key, colour, limits and what it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from annotator.schema.amending.places import WHOLE, Place, held
from annotator.schema.records import (
    Attribute,
    Example,
    Layer,
    Role,
    Scheme,
    SpanRule,
    TagType,
    Value,
    Words,
)
from annotator.ui.forms.parts import chooser, words
from annotator.ui.language import isolated, left_to_right
from annotator.ui.scheming.drafting import Drafting
from annotator.ui.scheming.fields import (
    Area,
    BothLanguages,
    ColorField,
    KeyField,
    Line,
    tick,
    ticks,
)
from annotator.ui.scheming.fillers import FillerTree
from annotator.ui.scheming.nearness import too_near

translate = QCoreApplication.translate
_WRONG = "!"
_MANY = 99


def form_of(drafting: Drafting, place: Place, language: str) -> list[QWidget]:
    """Give the fields of one part of the scheme."""
    part = held(drafting.scheme, place)
    if part is None:
        return []
    return _Form(drafting, place, language).fields(part)


class _Form:
    """Builds the fields; each tells the draft at once what was written."""

    def __init__(self, drafting: Drafting, place: Place, language: str) -> None:
        self._drafting, self._place, self._language = drafting, place, language

    def fields(self, part: Scheme | Layer | TagType | Role | Attribute | Value) -> list[QWidget]:
        """Give what every part has, then what only some have."""
        name = part.key if isinstance(part, Scheme) else part.name
        found: list[QWidget] = [
            words(left_to_right(name or ""), "caption"),
            self._both("label", translate("SchemeForm", "Label"), part.label),
            self._both("description", translate("SchemeForm", "Description"), part.description, 2),
        ]
        if isinstance(part, Scheme):
            return [*found, *self._version(part)]
        found += [words(translate("SchemeForm", "Key"), "caption"), self._key(part.key)]
        match part:
            case TagType():
                found += self._type(part)
            case Role():
                found += self._role(part)
            case Attribute():
                found += self._attribute(part)
            case Layer():
                found += self._layer(part)
            case _:
                pass
        return found

    def _set(self, field: str, value: object) -> None:
        self._drafting.set(self._place, field, value)

    def _both(self, field: str, caption: str, value: Words, lines: int = 1) -> QWidget:
        return BothLanguages(field, caption, value, lambda new: self._set(field, new), lines)

    def _key(self, key: str | None) -> QWidget:
        return KeyField(key, lambda new: self._set("key", new))

    def _version(self, scheme: Scheme) -> list[QWidget]:
        line = Line(scheme.version)
        line.setObjectName("version")
        line.editingFinished.connect(
            lambda: self._drafting.set(WHOLE, "version", line.text().strip())
        )
        return [words(translate("SchemeForm", "Version"), "caption"), line]

    def _type(self, tag: TagType) -> list[QWidget]:
        color = translate("SchemeForm", "Colour")
        warning = words("", "warning")
        self._warn(warning)

        def paint(new: str) -> None:
            self._set("color", new)
            self._warn(warning)

        return [
            words(color, "caption"),
            ColorField(tag.color, paint, color),
            warning,
            tick(
                translate("SchemeForm", "Only groups other types"),
                "abstract",
                lambda on: self._set("abstract", on),
                on=tag.abstract,
            ),
            self._both("guideline", translate("SchemeForm", "Guideline"), tag.guideline, 4),
            words(translate("SchemeForm", "Examples"), "caption"),
            self._examples(tag.examples),
        ]

    def _warn(self, warning: QLabel) -> None:
        """Tell of a colour that some eyes could take for another type's, or of none."""
        tag = held(self._drafting.scheme, self._place)
        near = self._near(tag) if isinstance(tag, TagType) else ""
        told = translate("SchemeForm", "Hard to tell from the colour of {name}.")
        warning.setText("⚠ " + told.format(name=isolated(near)))
        warning.setVisible(bool(near))

    def _near(self, tag: TagType) -> str:
        layer = self._drafting.scheme.layer(self._place.layer)
        others = [one for one in (layer.types if layer else ()) if one.parent is None]
        if tag.parent is not None:
            return ""
        near = too_near(tag.color, (one.color for one in others if one.name != tag.name))
        return next(
            (one.label.in_language(self._language) for one in others if one.color == near), ""
        )

    def _examples(self, examples: Sequence[Example]) -> QWidget:
        """Write each example on a line of its own, with its notes behind bars."""
        lines = (
            " | ".join((_WRONG * one.wrong + one.text, one.note.en, one.note.ar)).rstrip(" |")
            for one in examples
        )
        area = Area("\n".join(lines), 5, arabic=True)
        area.setObjectName("examples")
        area.setToolTip(
            translate(
                "SchemeForm",
                "One on each line: words in [brackets] | English note | Arabic note;"
                " a wrong one begins with !",
            )
        )
        area.left.connect(lambda: self._set("examples", _read_examples(area.toPlainText())))
        return area

    def _role(self, role: Role) -> list[QWidget]:
        return [
            words(translate("SchemeForm", "How many fillers: at least, at most"), "caption"),
            self._count("least", role.least, lambda now: self._set("least", now)),
            self._count("most", role.most or 0, lambda now: self._set("most", now)),
            words(translate("SchemeForm", "What may fill it"), "caption"),
            FillerTree(
                self._drafting.scheme, role, self._language, lambda new: self._set("fillers", new)
            ),
        ]

    def _layer(self, layer: Layer) -> list[QWidget]:
        kinds = {
            "span": translate("SchemeForm", "Marked text"),
            "frame": translate("SchemeForm", "Events, stances and the like, with roles"),
            "relation": translate("SchemeForm", "Relations between two annotations"),
            "chain": translate("SchemeForm", "Chains of annotations that mean the same thing"),
            "document": translate("SchemeForm", "About whole articles"),
        }
        found: list[QWidget] = [words(kinds[layer.kind], "caption")]
        if layer.kind == "span":
            told = translate("SchemeForm", "Marked only where a role asks for it")
            found.append(tick(told, "quick", lambda on: self._set("quick", on), on=layer.quick))
        rule = layer.spans
        if rule is not None:
            caption = translate("SchemeForm", "What is marked")
            found += [
                BothLanguages(
                    "spans",
                    caption,
                    rule.label,
                    lambda new: self._spans(lambda one: replace(one, label=new)),
                ),
                words(translate("SchemeForm", "How many parts: at least, at most"), "caption"),
                self._count(
                    "least",
                    rule.least,
                    lambda now: self._spans(lambda one: replace(one, least=now or 0)),
                ),
                self._count(
                    "most",
                    rule.most or 0,
                    lambda now: self._spans(lambda one: replace(one, most=now)),
                ),
            ]
        return found

    def _spans(self, changed: Callable[[SpanRule], SpanRule]) -> None:
        layer = held(self._drafting.scheme, self._place)
        if isinstance(layer, Layer) and layer.spans is not None:
            self._set("spans", changed(layer.spans))

    def _count(self, field: str, value: int, act: Callable[[int | None], object]) -> QWidget:
        box = QSpinBox()
        box.setObjectName(field)
        box.setRange(0, _MANY)
        box.setValue(value)
        box.setMaximumWidth(140)
        unlimited = field == "most"
        if unlimited:
            box.setSpecialValueText(translate("SchemeForm", "any number"))
        box.valueChanged.connect(lambda now: act(None if unlimited and now == 0 else now))
        return box

    def _attribute(self, attribute: Attribute) -> list[QWidget]:
        found: list[QWidget] = [
            tick(
                translate("SchemeForm", "Must have a value"),
                "required",
                lambda on: self._set("required", on),
                on=attribute.required,
            )
        ]
        if attribute.values:
            options = [("", "—")] + [
                (one.name, one.label.in_language(self._language)) for one in attribute.values
            ]
            default = chooser(
                options, attribute.default or "", lambda name: self._set("default", name or None)
            )
            default.setObjectName("default")
            found += [words(translate("SchemeForm", "New annotations get"), "caption"), default]
        layer = self._drafting.scheme.layer(self._place.layer)
        tops = [tag for tag in (layer.types if layer else ()) if tag.parent is None]
        if len(tops) > 1:
            found += [
                words(translate("SchemeForm", "Only for these types (none: for all)"), "caption"),
                ticks(
                    tick(
                        tag.label.in_language(self._language),
                        f"only-{tag.name}",
                        lambda on, name=tag.name: self._limit(name, on=on),
                        on=tag.name in attribute.types,
                    )
                    for tag in tops
                ),
            ]
        return found

    def _limit(self, type_name: str, *, on: bool) -> None:
        attribute = held(self._drafting.scheme, self._place)
        if isinstance(attribute, Attribute):
            kept = tuple(one for one in attribute.types if one != type_name)
            self._set("types", (*kept, type_name) if on else kept)


def _read_examples(text: str) -> tuple[Example, ...]:
    found: list[Example] = []
    for line in text.splitlines():
        words_, *notes = (one.strip() for one in line.split("|"))
        if words_:
            english, arabic, *_ = (*notes, "", "")
            one = Example(words_.removeprefix(_WRONG), Words(english, arabic))
            found.append(replace(one, wrong=words_.startswith(_WRONG)))
    return tuple(found)
