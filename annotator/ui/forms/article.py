"""The form of the whole article: its status, what is marked in it, what is still open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.model.problem import Problem
from annotator.model.sets import SET_STATUSES, SetStatus
from annotator.project.edits.marking import AddAnnotation, RemoveAnnotation
from annotator.project.edits.status import SetStatusOfArticle
from annotator.project.gold.giving_back import request_about
from annotator.project.view import SetView
from annotator.ui.forms.parts import Parts, Tick, add_all, chooser, link, row, sign, words
from annotator.ui.language import isolated, say
from annotator.ui.plain import plain_tip
from annotator.ui.presenting import Presenter
from annotator.ui.workspace import Workspace

translate = QCoreApplication.translate

LONGEST_LIST = 60


def status_label(status: str) -> str:
    """Name a status in the language of the interface."""
    return {
        "new": translate("Article", "New"),
        "in progress": translate("Article", "In progress"),
        "finished": translate("Article", "Finished"),
        "locked": translate("Article", "Locked"),
    }[status]


def article_form(
    layout: Parts, workspace: Workspace, presenter: Presenter, points: Sequence[Problem]
) -> None:
    """Fill the inspector with the open article."""
    view = workspace.view
    if view is None:
        return
    title = view.document.meta.get("title", "")
    add_all(layout, words(isolated(title or view.document.name), "heading"))
    if title:
        add_all(layout, words(isolated(view.document.name), "caption"))
    add_all(layout, *_request(workspace, view))
    add_all(layout, words(translate("Article", "Status"), "caption"), _status(workspace, view))
    add_all(layout, *_labels(workspace, view, presenter))
    add_all(layout, *_counts(view, presenter), *_entities(workspace, view, presenter))
    add_all(layout, *_open_points(workspace, points))


def _request(workspace: Workspace, view: SetView) -> list[QWidget]:
    """Give what was written to the annotator, where finished work was given back."""
    found = request_about(workspace.project, view.summary)
    if found is None:
        return []
    when = datetime.fromisoformat(found.time).astimezone().strftime("%Y-%m-%d %H:%M")
    told = translate("Article", "Given back by {who} · {when}")
    heading = words(told.format(who=isolated(found.by), when=isolated(when)), "caption")
    return [heading, *([words(isolated(found.comment), "guideline")] if found.comment else [])]


def _status(workspace: Workspace, view: SetView) -> QWidget:
    current: SetStatus = view.summary.status if view.summary is not None else "new"
    options = [(one, status_label(one)) for one in SET_STATUSES if one != "locked"]
    if current == "locked":
        options.append((current, status_label(current)))
    box = chooser(options, current, lambda name: _set_status(workspace, name))
    box.setObjectName("status")
    box.setEnabled(workspace.editable)
    return box


def _set_status(workspace: Workspace, name: str) -> None:
    for status in SET_STATUSES:
        if status == name:
            workspace.do(SetStatusOfArticle(status))


def _labels(workspace: Workspace, view: SetView, presenter: Presenter) -> list[QWidget]:
    """Give, for each layer that labels the whole article, its labels to be ticked."""
    found: list[QWidget] = []
    for layer in view.scheme.layers:
        if layer.kind != "document":
            continue
        given = {one.type: one for one in view.of_layer(layer.name)}
        found.append(words(layer.label.in_language(presenter.language), "subheading"))
        for tag in layer.types:
            if tag.abstract:
                continue
            label = given.get(tag.name)
            edit = (
                AddAnnotation(layer.name, tag.name) if label is None else RemoveAnnotation(label.id)
            )
            words_of_tag = tag.label.in_language(presenter.language)
            box = Tick(words_of_tag, label is not None, lambda _on, edit=edit: workspace.do(edit))
            box.setObjectName(f"label-{layer.name}-{tag.name}")
            box.setToolTip(plain_tip(tag.description.in_language(presenter.language)))
            box.setEnabled(workspace.editable)
            if label is not None and layer.attributes_of(tag.name):
                details = sign("…", lambda label=label: workspace.choose(label.id))
                found.append(row(box, details))
            else:
                found.append(box)
    return found


def _counts(view: SetView, presenter: Presenter) -> list[QWidget]:
    found: list[QWidget] = [words(translate("Article", "Annotations"), "subheading")]
    for layer in view.scheme.layers:
        number = len(view.of_layer(layer.name))
        if number:
            label = layer.label.in_language(presenter.language)
            found.append(row(words(label), words(str(number), "number")))
    if len(found) == 1:
        found.append(
            words(
                translate(
                    "Article",
                    "Nothing is marked yet. Select words, then press a key from the bar below.",
                )
            )
        )
    return found


def _entities(workspace: Workspace, view: SetView, presenter: Presenter) -> list[QWidget]:
    entities = [one for one in view.all() if view.kind(one) == "chain"]
    if not entities:
        return []
    entities.sort(key=lambda one: -len(one.arguments))
    found: list[QWidget] = [words(translate("Article", "Entities"), "subheading")]
    for one in entities[:LONGEST_LIST]:
        text = f"{isolated(presenter.line(view, one))}  ({len(one.arguments)})"
        found.append(link(text, lambda target=one: workspace.choose(target.id), name="filler"))
    return found


def _open_points(workspace: Workspace, problems: Sequence[Problem]) -> list[QWidget]:
    if not problems:
        return []
    found: list[QWidget] = [words(translate("Article", "Still open"), "subheading")]
    for one in problems[:LONGEST_LIST]:
        text = "⚠ " + say(one.template, one.values)
        found.append(link(text, lambda target=one.annotation: workspace.choose(target)))
    return found
