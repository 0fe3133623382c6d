"""What people decide about the clitics of words is kept, undone, and checked by the file itself."""

from __future__ import annotations

import pytest

from annotator.errors import EditError
from annotator.store.corpus import Corpus


def test_a_decision_is_kept_and_taken_back(corpus: Corpus) -> None:
    with corpus.edit("Decide on a word", "ليلى") as editor:
        editor.set_stem("لوكالة", (1, 6))
    assert editor.changes.words == {"لوكالة"}
    assert corpus.stems() == {"لوكالة": (1, 6)}
    with corpus.edit("Decide on a word", "ليلى") as editor:
        editor.set_stem("لوكالة", (0, 6))
        editor.set_stem("واشنطن", (0, 6))
    corpus.undo("ليلى")
    assert corpus.stems() == {"لوكالة": (1, 6)}
    changes = corpus.redo("ليلى")
    assert changes is not None
    assert changes.words == {"لوكالة", "واشنطن"}
    with corpus.edit("Forget a word", "ليلى") as editor:
        editor.set_stem("واشنطن", None)
    assert corpus.stems() == {"لوكالة": (0, 6)}


@pytest.mark.parametrize("stem", [(-1, 3), (3, 3), (2, 1), (0, 7)])
def test_a_stem_outside_its_word_is_refused(corpus: Corpus, stem: tuple[int, int]) -> None:
    with pytest.raises(EditError), corpus.edit("Decide on a word", "ليلى") as editor:
        editor.set_stem("واشنطن", stem)
    assert corpus.stems() == {}
