"""Reads what a corpus knows of the work on it."""

from __future__ import annotations

from annotator.model.identity import DocumentId
from annotator.model.managing import Assignment, Decision, Link, ReleaseRecord
from annotator.store.database import CorpusFile


class ManagedReader:
    """Answers about assignments, splits, links, boundaries, things kept, releases, decisions."""

    _file: CorpusFile

    def assignments(self, annotator: str | None = None) -> list[Assignment]:
        """List who is to annotate what, in corpus order: all of it, or an annotator's share."""
        rows = self._file.run(
            "SELECT document_id, annotator, batch FROM assignment"
            " JOIN document ON document.id = document_id WHERE ? IS NULL OR annotator = ?"
            " ORDER BY document.position, annotator",
            (annotator, annotator),
        )
        return [Assignment(*row) for row in rows]

    def of_outlet(self, outlet: str, limit: int, *, decided: bool = False) -> list[DocumentId]:
        """List the newest documents of an outlet, or those with regions that people decided on."""
        if not outlet:
            return []
        condition = (
            "AND EXISTS (SELECT 1 FROM region WHERE document_id = document.id AND decided = 1)"
        )
        rows = self._file.run(
            "SELECT id FROM document WHERE json_extract(meta, '$.outlet') = ?"  # noqa: S608 - ours
            f" {condition if decided else ''} ORDER BY position DESC LIMIT ?",
            (outlet, limit),
        )
        return [DocumentId(row[0]) for row in rows]

    def splits(self) -> list[str]:
        """Name the splits of the corpus."""
        return [row[0] for row in self._file.run("SELECT DISTINCT name FROM split ORDER BY name")]

    def parts(self, split: str) -> dict[DocumentId, str]:
        """Give the part of each document under a split."""
        rows = self._file.run("SELECT document_id, part FROM split WHERE name = ?", (split,))
        return {DocumentId(row[0]): row[1] for row in rows}

    def links(self, document: DocumentId | None = None) -> list[Link]:
        """List the links of the corpus, or those from or to one document."""
        rows = self._file.run(
            "SELECT document_id, other_id, kind FROM link"
            " WHERE ? IS NULL OR document_id = ? OR other_id = ? ORDER BY document_id, other_id",
            (document, document, document),
        )
        return [Link(*row) for row in rows]

    def kept(self, kind: str) -> dict[str, str]:
        """Give what is kept of a kind (queries, reasons, splits ...), by its name."""
        rows = self._file.run("SELECT name, value FROM saved WHERE kind = ? ORDER BY name", (kind,))
        return {row[0]: row[1] for row in rows}

    def releases(self) -> list[ReleaseRecord]:
        """List the releases that were made, the first one first."""
        rows = self._file.run("SELECT number, version, time, manifest FROM release ORDER BY number")
        return [ReleaseRecord(*row) for row in rows]

    def decisions(self, document: DocumentId | None = None) -> list[Decision]:
        """List what the adjudication decided, in the corpus or in one document."""
        rows = self._file.run(
            "SELECT id, document_id, item, sources, result, action, reason, note, annotator, time"
            " FROM decision WHERE ? IS NULL OR document_id = ? ORDER BY time, id",
            (document, document),
        )
        return [Decision(*row) for row in rows]
