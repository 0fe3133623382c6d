"""Bennett's S: every category is taken to be as likely as any other."""

from __future__ import annotations

import numpy as np

from annotator.agreement import Floats, Measure, Tally
from annotator.agreement.codes import Codes, codes_of, has_places
from annotator.agreement.coding.percent import percent
from annotator.agreement.summing import corrected


def bennett(codes: Codes) -> Tally:
    """Expect by chance one in as many as there are categories in use."""
    plain, kept = percent(codes), codes.pairable()
    chance = np.asarray(1 / max(1, int(kept.in_play().sum())))

    def value(sums: Floats) -> Floats:
        return corrected(plain.value(sums), chance)

    return Tally(plain.counts, value, plain.units, kept.why, left_out=plain.left_out)


MEASURE = Measure(
    key="s",
    title="Bennett's S",
    citation="Bennett, Alpert, Goldstein (1954), Public Opinion Quarterly 18(3)",
    unit="place",
    score=lambda material: bennett(codes_of(material)),
    suits=has_places,
    attribute=True,
)
