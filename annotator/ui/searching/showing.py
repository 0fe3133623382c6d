"""Leads from a hit to its place in the text."""

from __future__ import annotations

from annotator.search.concordance import Hit
from annotator.ui.workspace import Workspace


def show_hit(workspace: Workspace, hit: Hit) -> None:
    """Open the article of a hit, with the hit selected; an annotation is chosen."""
    if hit.annotation is not None:
        _open_set(workspace, hit)
    workspace.show_place(hit.document, *hit.span)
    view = workspace.view
    if hit.annotation is not None and view is not None and view.get(hit.annotation):
        workspace.choose(hit.annotation)


def _open_set(workspace: Workspace, hit: Hit) -> None:
    """Show the work of whoever made the annotation that was found."""
    view = workspace.view
    here = view is not None and view.document.id == hit.document
    if here and view is not None and view.get(hit.annotation) is not None:
        return
    sets = workspace.project.corpus.sets(hit.document)
    those = [one for one in sets if one.annotator == hit.annotator]
    if those:
        workspace.open_document(hit.document, those[0])
