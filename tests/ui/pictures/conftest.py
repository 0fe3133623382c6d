"""What the tests of pictures share: the sample corpus, an article of it, and its figure."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator import paths
from annotator.model.annotation import Annotation
from annotator.model.document import Document, Region
from annotator.model.identity import AnnotationId, DocumentId
from annotator.model.spans import Span
from annotator.project.creating import create_corpus
from annotator.project.importing import ImportOptions, import_files
from annotator.project.picturing import PictureOptions
from annotator.project.project import Project
from annotator.project.view import SetView
from annotator.schema.loading import shipped_schemes
from annotator.schema.reading import read_scheme
from annotator.ui import fonts
from annotator.ui.canvas.appearance import Appearance
from annotator.ui.language import use_language
from annotator.ui.pictures.rendering import Subject, figure_of
from annotator.ui.presenting import Presenter
from annotator.ui.theme import LIGHT


@pytest.fixture(autouse=True)
def _fonts_and_language(qapp):
    fonts.load_fonts()
    use_language(qapp, "en")
    yield
    use_language(qapp, "en")


@pytest.fixture(scope="session")
def corpus(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("pictures") / "sample.hashiya"
    create_corpus(path, "news").close()
    with Project.open(path) as project:
        source = paths.sample_corpus() / "sample.gold.jsonl"
        (done,) = import_files(project, [source], ImportOptions("jsonl"))
        assert done.problem is None
    return path


@pytest.fixture
def project(corpus):
    with Project.open(corpus, read_only=True) as opened:
        yield opened


@pytest.fixture
def view(project):
    document = project.documents()[0].id
    return project.view(document, project.corpus.sets(document)[0])


@pytest.fixture
def made_up():
    """Make a view of a text with mentions: (id, type, spans) each."""

    def make(text, *mentions, regions=(), name='خبر <1> & "2"'):
        scheme = read_scheme(shipped_schemes()["news"])
        found = [
            Annotation(AnnotationId(key), "mention", kind, tuple(Span(*one) for one in spans))
            for key, kind, spans in mentions
        ]
        document = Document(
            DocumentId("d"), name, text, "", regions=tuple(Region(*one) for one in regions)
        )
        return SetView(scheme, document, None, found)

    return make


@pytest.fixture
def subject():
    def make(view, language="en", theme=LIGHT, **wishes):
        return Subject(view, Presenter(language), theme, Appearance(**wishes))

    return make


@pytest.fixture
def figure(subject):
    def make(view, crop=None, language="en", theme=LIGHT, **options):
        wanted = PictureOptions(**options)
        return figure_of(subject(view, language, theme), crop, wanted)

    return make
