"""In the view of agreement, every type has a label that no other type of its layer has."""

from __future__ import annotations

from collections import Counter

import pytest

from annotator.cli.commands import agreeing_pages
from annotator.schema.loading import load_scheme, shipped_schemes
from annotator.ui.agreeing.wording import number, type_label


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("name", shipped_schemes())
def test_no_two_types_of_a_layer_are_called_alike(name: str, language: str) -> None:
    scheme = load_scheme(name)
    for layer in scheme.layers:
        labels = Counter(type_label(scheme, layer.name, one.name, language) for one in layer.types)
        assert [one for one, many in labels.items() if many > 1] == []


def test_the_type_above_is_named_only_where_labels_clash() -> None:
    scheme = load_scheme("news")
    said = type_label(scheme, "mention", "VEH.Underspecified", "en")
    assert said == "Vehicle · Underspecified"
    assert type_label(scheme, "mention", "PER.Individual", "en") == "Individual"


@pytest.mark.parametrize("value", [-1e-12, -0.00001, 0.0, -0.0])
def test_nought_has_no_minus(value: float) -> None:
    assert "0.00" in number(value)
    assert "\u2212" not in number(value)
    assert agreeing_pages.number(value) == "0.0000"


def test_what_is_below_nought_has_one() -> None:
    assert "\u22120.07" in number(-0.0712)
    assert agreeing_pages.number(-0.0712) == "-0.0712"


def test_labels_that_differ_by_one_letter_name_the_type_above_too() -> None:
    scheme = load_scheme("news")
    said = {
        one: type_label(scheme, "mention", f"{one}.Underspecified", "ar") for one in ("VEH", "WEA")
    }
    assert said == {"VEH": "مركبة · غير محددة", "WEA": "سلاح · غير محدد"}
