"""The edits of what documents say about themselves: their metadata and their regions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from annotator.model.document import Region
from annotator.model.identity import DocumentId
from annotator.project.managing import CorpusWriting


@dataclass(frozen=True, slots=True)
class SetMetadata:
    """Give documents other metadata: of each, all of it as it is to stand."""

    title: ClassVar[str] = "Change metadata"
    metadata: Mapping[DocumentId, Mapping[str, str]]

    def perform(self, writing: CorpusWriting) -> None:
        """Write it; a field without a value is left out."""
        for document, meta in self.metadata.items():
            writing.manager.set_meta(
                document, {key: value for key, value in meta.items() if value.strip()}
            )


@dataclass(frozen=True, slots=True)
class SetRegions:
    """Give documents these regions."""

    title: ClassVar[str] = "Change regions"
    regions: Mapping[DocumentId, Sequence[Region]]

    def perform(self, writing: CorpusWriting) -> None:
        """Write them in the order of the text."""
        for document, regions in self.regions.items():
            ordered = sorted(regions, key=lambda one: (one.start, one.end))
            writing.manager.set_regions(document, ordered)


@dataclass(frozen=True, slots=True)
class Describe:
    """Write what was found of the regions and the metadata of documents."""

    title: ClassVar[str] = "Find regions and metadata"
    metadata: Mapping[DocumentId, Mapping[str, str]]
    regions: Mapping[DocumentId, Sequence[Region]]

    def perform(self, writing: CorpusWriting) -> None:
        """Write both."""
        SetMetadata(self.metadata).perform(writing)
        SetRegions(self.regions).perform(writing)
