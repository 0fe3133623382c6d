"""Writes what an edit decides about documents and about the corpus, in its open transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.model.document import Region
from annotator.model.identity import DocumentId
from annotator.model.managing import Assignment, Boundary, Decision, Link, ReleaseRecord
from annotator.store.canonical import mapping_to_text
from annotator.store.database import CorpusFile


class Manager:
    """What an edit does to documents, assignments, splits, links and things kept under a name."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file

    def set_meta(self, document: DocumentId, meta: Mapping[str, str]) -> None:
        """Give a document other metadata."""
        self._file.run(
            "UPDATE document SET meta = ? WHERE id = ? AND meta <> ?",
            (mapping_to_text(meta), document, mapping_to_text(meta)),
        )

    def set_regions(self, document: DocumentId, regions: Sequence[Region]) -> None:
        """Give a document these regions, writing only the rows that differ."""
        old = self._file.run(
            'SELECT start, "end", kind, decided FROM region WHERE document_id = ?'
            " ORDER BY position",
            (document,),
        )
        new = [(one.start, one.end, one.kind, int(one.decided)) for one in regions]
        for position, values in enumerate(new):
            if position >= len(old):
                self._file.run(
                    "INSERT INTO region VALUES (?, ?, ?, ?, ?, ?)", (document, position, *values)
                )
            elif tuple(old[position]) != values:
                self._file.run(
                    'UPDATE region SET start = ?, "end" = ?, kind = ?, decided = ?'
                    " WHERE document_id = ? AND position = ?",
                    (*values, document, position),
                )
        self._file.run(
            "DELETE FROM region WHERE document_id = ? AND position >= ?", (document, len(new))
        )

    def assign(self, one: Assignment) -> None:
        """Hand a document to an annotator; one who has it already has it in the batch named here.

        Without a name it stays in the batch in which it was handed out.
        """
        self._file.run(
            "INSERT INTO assignment VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
            " SET batch = excluded.batch WHERE excluded.batch NOT IN ('', batch)",
            (one.document, one.annotator, one.batch),
        )

    def unassign(self, document: DocumentId, annotator: str) -> None:
        """Take a document off an annotator's list."""
        self._file.run(
            "DELETE FROM assignment WHERE document_id = ? AND annotator = ?", (document, annotator)
        )

    def set_part(self, split: str, document: DocumentId, part: str | None) -> None:
        """Put a document into a part of a split, or with None into none."""
        if part is None:
            self._file.run(
                "DELETE FROM split WHERE name = ? AND document_id = ?", (split, document)
            )
            return
        self._file.run(
            "INSERT INTO split VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
            " SET part = excluded.part WHERE part <> excluded.part",
            (split, document, part),
        )

    def link(self, one: Link) -> None:
        """Say what a document is to another one."""
        self._file.run(
            "INSERT INTO link VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
            " SET kind = excluded.kind WHERE kind <> excluded.kind",
            (one.document, one.other, one.kind),
        )

    def unlink(self, document: DocumentId, other: DocumentId) -> None:
        """Say nothing any more of what a document is to another one."""
        self._file.run("DELETE FROM link WHERE document_id = ? AND other_id = ?", (document, other))

    def set_boundary(self, document: DocumentId, one: Boundary) -> None:
        """Part or join sentences or words at a place."""
        self._file.run(
            "INSERT INTO boundary VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET kind = excluded.kind WHERE kind <> excluded.kind",
            (document, one.unit, one.place, one.kind),
        )

    def forget_boundary(self, document: DocumentId, one: Boundary) -> None:
        """Let the segmenter decide about a place again."""
        self._file.run(
            "DELETE FROM boundary WHERE document_id = ? AND unit = ? AND place = ?",
            (document, one.unit, one.place),
        )

    def save(self, kind: str, name: str, value: str) -> None:
        """Keep something under a name, in place of what was kept there."""
        self._file.run(
            "INSERT INTO saved VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
            " SET value = excluded.value WHERE value <> excluded.value",
            (kind, name, value),
        )

    def forget(self, kind: str, name: str) -> None:
        """Forget what was kept under a name."""
        self._file.run("DELETE FROM saved WHERE kind = ? AND name = ?", (kind, name))

    def record_release(self, one: ReleaseRecord) -> None:
        """Remember a release; this cannot be undone, as the release is out. Its number is ours."""
        self._file.run(
            "INSERT INTO release (version, time, manifest) VALUES (?, ?, ?)",
            (one.version, one.time, one.manifest),
        )

    def record_decision(self, one: Decision) -> None:
        """Remember what the adjudication decided, in place of what it decided there before."""
        self._file.run(
            "INSERT OR REPLACE INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                one.id, one.document, one.item, one.sources, one.result,
                one.action, one.reason, one.note, one.annotator, one.time,
            ),
        )  # fmt: skip

    def forget_decision(self, decision: str) -> None:
        """Forget a decision of the adjudication."""
        self._file.run("DELETE FROM decision WHERE id = ?", (decision,))
