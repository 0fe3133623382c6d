"""What is said of duplicates, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.curation.duplicates.clusters import Cluster, Member, Reason
from annotator.curation.duplicates.records import Kind, Likeness
from annotator.model.sets import DocumentSummary
from annotator.ui.documents import source_of
from annotator.ui.language import isolated

translate = QCoreApplication.translate
_HUNDRED = 100


def kind_label(kind: Kind) -> str:
    """Say in which way two articles are alike."""
    said: dict[Kind, str] = {
        "exact": translate("Duplicates", "The same text"),
        "folded": translate("Duplicates", "The same words"),
        "near": translate("Duplicates", "Nearly the same"),
        "contained": translate("Duplicates", "One stands in the other"),
    }
    return said[kind]


def reason_label(reason: Reason) -> str:
    """Say why an article is the one to keep."""
    said: dict[Reason, str] = {
        "decided": translate("Duplicates", "Kept"),
        "annotated": translate("Duplicates", "Keep: the most annotated"),
        "longest": translate("Duplicates", "Keep: the longest"),
        "earliest": translate("Duplicates", "Keep: the earliest"),
        "first": translate("Duplicates", "Keep: the first in the corpus"),
    }
    return said[reason]


def likeness_label(likeness: Likeness | None) -> str:
    """Say how alike two articles are, with the share in hundredths where it is not all."""
    if likeness is None:
        return translate("Duplicates", "Linked by hand")
    label = kind_label(likeness.kind)
    if likeness.kind in {"exact", "folded"}:
        return label
    # Never rounded up to all of it.
    share = min(int(_HUNDRED * likeness.share), _HUNDRED - 1) if likeness.share < 1 else _HUNDRED
    return f"{label} · {isolated(f'{share}%')}"


def member_label(member: Member) -> str:
    """Say of a duplicate how alike it is, and whether it is linked already."""
    label = likeness_label(member.likeness)
    return translate("Duplicates", "Linked · {how}").format(how=label) if member.linked else label


def article_label(row: DocumentSummary, words: int) -> str:
    """Say where an article comes from, how long it is and how much it is annotated."""
    annotations = sum(one.annotations for one in row.sets)
    parts = [source_of(row), translate("Duplicates", "Words: {number}").format(number=f"{words:,}")]
    if annotations:
        told = translate("Duplicates", "Annotations: {number}")
        parts.append(told.format(number=f"{annotations:,}"))
    return " · ".join(part for part in parts if part)


def told_of(groups: list[Cluster]) -> str:
    """Count what was found and what is still to be decided."""
    if not groups:
        return translate("Duplicates", "No duplicates were found.")
    duplicates = sum(len(group.members) for group in groups)
    waiting = sum(not group.settled for group in groups)
    return translate(
        "Duplicates", "Groups: {groups} · duplicates: {duplicates} · still open: {waiting}"
    ).format(groups=f"{len(groups):,}", duplicates=f"{duplicates:,}", waiting=f"{waiting:,}")
