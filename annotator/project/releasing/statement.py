"""The data statement of a release: what is in it, who made it, how, and what it is not good for.

After Bender and Friedman (2018), "Data Statements for Natural Language Processing", TACL 6.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.model.sets import AnnotatedDocument
from annotator.project.formats import format_for_writing
from annotator.project.releasing.manifest import Manifest
from annotator.schema.records import Scheme

_MODERN = "Modern Standard Arabic as news is written in"
_LIMITS = (
    "Offsets hold for the text in this release alone. News names real people: what an article says"
    " of them is its claim, not a fact, and a stance is what the text expresses, not what somebody"
    " thinks."
)


@dataclass(slots=True)
class Figures:
    """What was counted while a release was written."""

    documents: Counter[str] = field(default_factory=Counter[str])
    annotations: Counter[str] = field(default_factory=Counter[str])
    words: int = 0
    outlets: Counter[str] = field(default_factory=Counter[str])
    varieties: Counter[str] = field(default_factory=Counter[str])
    licences: Counter[str] = field(default_factory=Counter[str])
    dates: set[str] = field(default_factory=set[str])
    annotators: dict[str, str] = field(default_factory=dict[str, str])
    layers: Counter[str] = field(default_factory=Counter[str])

    def count(self, item: AnnotatedDocument, part: str) -> None:
        """Count one document."""
        meta = item.document.meta
        self.documents[part] += 1
        self.words += len(item.document.text.split())
        self.outlets[meta.get("outlet", "")] += 1
        self.varieties[meta.get("variety", "")] += 1
        self.licences[meta.get("licence", "")] += 1
        if meta.get("date"):
            self.dates.add(meta["date"])
        for work in item.sets:
            self.annotators[work.annotator] = work.kind
            self.annotations[part] += len(work.annotations)
            self.layers.update(one.layer for one in work.annotations)


def title_of(manifest: Manifest, scheme: Scheme) -> str:
    """Give the title of the data set."""
    return manifest.plan.about.title or f"{scheme.label.en} ({scheme.label.ar})"


def licence_of(manifest: Manifest) -> str:
    """Give the licence as it is stated."""
    return manifest.plan.about.licence or "No licence is stated: ask before you use the texts."


def statement(manifest: Manifest, scheme: Scheme, figures: Figures) -> str:
    """Write the data statement."""
    return "\n".join(_lines(manifest, scheme, figures)) + "\n"


def files_described(manifest: Manifest, parts: Sequence[str]) -> str:
    """Say which files the release holds, and how programs of others load them."""
    return "\n".join(_files(manifest, parts)) + "\n"


def _files(manifest: Manifest, parts: Sequence[str]) -> Iterator[str]:
    keys = [one.key for one in manifest.plan.formats]
    yield "## Files\n"
    for key in keys:
        place = "data" if key == "huggingface" else key
        yield f"- `{place}/`: {format_for_writing(key).title}; what it lacks: `losses/{key}.json`"
    yield "- `scheme/`, `guidelines/`: what was annotated, and how"
    yield "- `manifest.json`: from which Hashiya makes this release again, to the same bytes"
    yield "- `checksums.sha256`: `sha256sum -c checksums.sha256`\n"
    part = parts[0] if parts else "train"
    if "huggingface" in keys:
        yield (
            "```python\nfrom datasets import load_dataset\n\n"
            f'texts = load_dataset("path/of/this/folder", split="{part}")\n```\n'
        )
    if "spacy" in keys:
        yield (
            "```python\nimport spacy\nfrom spacy.tokens import DocBin\n\n"
            f'texts = DocBin().from_disk("spacy/{part}.spacy")\n'
            'docs = list(texts.get_docs(spacy.blank("ar").vocab))\n```\n'
        )


def _lines(manifest: Manifest, scheme: Scheme, figures: Figures) -> Iterator[str]:
    plan, about = manifest.plan, manifest.plan.about
    yield f"# {title_of(manifest, scheme)}\n"
    yield f"{about.description or scheme.description.en}\n"
    yield f"Version {plan.version}, {plan.time[:10]}. What changed: [CHANGES.md](CHANGES.md).\n"
    yield "## Data statement\n"
    yield "### What is in it\n"
    yield "| part | documents | annotations |\n|---|---:|---:|"
    for part, count in figures.documents.items():
        yield f"| {part} | {count} | {figures.annotations[part]} |"
    yield f"\nAbout {figures.words} words. Annotations by layer: {_counted(figures.layers)}."
    sets = {"gold": "the adjudicated gold", "annotators": "each annotator's own work"}
    yield f"\nIt holds {sets.get(plan.whose, 'every annotation set of the corpus')}" + (
        ", without what lies outside the article (bylines, links, captions).\n"
        if plan.regions == "article"
        else ", on the whole page.\n"
    )
    yield "### Sources and dates\n"
    yield f"{about.sources or f'Outlets: {_counted(figures.outlets)}.'}\n"
    yield f"{_dates(figures.dates)}\n"
    yield "### Language variety\n"
    yield f"{about.variety or _variety(figures.varieties)} (ar).\n"
    yield from _people(manifest, figures)
    yield from _scheme(manifest, scheme)
    yield "### Known limits\n"
    yield f"{about.limits + ' ' if about.limits else ''}{_LIMITS}\n"
    yield "### Licence\n"
    yield licence_of(manifest)
    stated = {name: count for name, count in figures.licences.items() if name}
    yield f"Licences that articles state: {_counted(stated)}.\n" if stated else ""
    if about.contact or about.url:
        yield f"Contact: {' '.join(part for part in (about.contact, about.url) if part)}\n"


def _people(manifest: Manifest, figures: Figures) -> Iterator[str]:
    about = manifest.plan.about
    yield "### Annotators\n"
    if about.annotators:
        yield f"{about.annotators}\n"
    for name, kind in sorted(figures.annotators.items()):
        yield f"- {name} ({kind})"
    yield ""
    yield "### Agreement\n"
    if not about.agreement:
        yield "No figures: fewer than two annotators worked on the corpus.\n"
    for measure, figure in about.agreement.items():
        yield f"- {measure}: {figure}"
    yield ""


def _scheme(manifest: Manifest, scheme: Scheme) -> Iterator[str]:
    about = manifest.plan.about
    yield "### Scheme and guidelines\n"
    yield (
        f"Scheme: {scheme.key} {scheme.version} (SHA-256 {scheme.hash}), frozen in"
        f" [scheme/{scheme.key}.toml](scheme/{scheme.key}.toml). Guidelines:"
        " [guidelines/](guidelines/)."
    )
    yield f"{about.guidelines}\n" if about.guidelines else ""


def _dates(dates: set[str]) -> str:
    if not dates:
        return "The articles state no dates."
    listed = sorted(dates)
    return f"Dates of the articles: {listed[0]} to {listed[-1]}."


def _variety(varieties: Counter[str]) -> str:
    told = {name: count for name, count in varieties.items() if name}
    return _counted(told) if told else _MODERN


def _counted(counts: Counter[str] | dict[str, int]) -> str:
    listed: Iterable[tuple[str, int]] = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return ", ".join(f"{name or 'not stated'} ({count})" for name, count in listed) or "none"
