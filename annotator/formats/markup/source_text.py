"""The text of a source as it is stored, and where offsets into the source point in it."""

from __future__ import annotations

from bisect import bisect_right

from annotator.model.document import Document
from annotator.model.identity import DocumentId, new_document_id
from annotator.text.cleaning import CleaningStep, clean, text_sha256


class SourceText:
    """A cleaned text that still understands offsets (code points) into what it was before."""

    def __init__(self, raw: str) -> None:
        cleaned = clean(raw)
        self.text = cleaned.text
        self.steps = cleaned.steps
        self._raw: list[int] = []
        self._widths: list[tuple[int, int, int]] = []
        self._list_changes()

    def _list_changes(self) -> None:
        changes = sorted(
            (offset, _width(step.now), _width(step.was))
            for step in self.steps
            for offset in step.at
        )
        shift = 0
        for offset, now, was in changes:
            self._raw.append(offset + shift)
            self._widths.append((offset, now, was))
            shift += was - now

    def offset(self, raw: int) -> int:
        """Give the stored text's offset for one of the source; inside a change, where it begins."""
        index = bisect_right(self._raw, raw) - 1
        if index < 0:
            return raw
        offset, now, was = self._widths[index]
        into = raw - self._raw[index]
        return offset if into < was else offset + now + into - was

    def document(
        self, name: str, identifier: DocumentId | None = None, meta: dict[str, str] | None = None
    ) -> Document:
        """Make a document of the text."""
        return Document(
            id=identifier or new_document_id(),
            name=name,
            text=self.text,
            text_sha256=text_sha256(self.text),
            meta=meta or {},
            cleaning=self.steps,
        )


def _width(notation: str) -> int:
    return len(notation.split())


def step_to_text(step: CleaningStep) -> str:
    """Write a cleaning step on one line: kind, was, now, offsets."""
    return f"{step.kind} | {step.was} | {step.now} | {' '.join(map(str, step.at))}"


def text_to_step(line: str) -> CleaningStep | None:
    """Read a cleaning step, None where the line is none."""
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != 4 or not all(one.isdecimal() for one in parts[3].split()):
        return None
    return CleaningStep(parts[0], parts[1], parts[2], tuple(map(int, parts[3].split())))
