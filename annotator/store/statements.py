"""Every statement of the store, compiled from the models once, when the program starts.

Compiling a query takes peewee longer than SQLite needs to run it. The values in the queries below
only hold places: the ones to use are given each time.
"""
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
# pyright: reportUnknownVariableType=false
# The stubs of peewee leave what a query is made of untyped.

from __future__ import annotations

from typing import Any, Protocol

from peewee import JOIN, SQL, Expression, Field, Model, SqliteDatabase, fn

from annotator.store.managing.models import BoundaryRow
from annotator.store.models import (
    AnnotationRow,
    AnnotatorRow,
    ArgumentRow,
    DocumentRow,
    FormRow,
    Info,
    JournalRow,
    RegionRow,
    SchemeRow,
    SearchRow,
    SetRow,
    SpanRow,
    TallyRow,
    WordRow,
    WorkRow,
)

_ANY = ""
_DIALECT = SqliteDatabase(None)
"""Never opened: it only says for which SQL dialect to compile."""


class Query(Protocol):
    """A query of peewee, of any kind."""

    def bind(self, database: SqliteDatabase) -> object:
        """Say whose dialect it is compiled for."""
        ...

    def sql(self) -> tuple[str, list[object]]:
        """Give its text and the values in it."""
        ...


def _text(query: Query) -> str:
    query.bind(_DIALECT)
    return query.sql()[0]


def _fields(model: type[Model]) -> list[Field[object]]:
    return model._meta.sorted_fields  # noqa: SLF001 - peewee documents it as public


def columns(model: type[Model]) -> tuple[str, ...]:
    """List the columns of a table in their order."""
    return tuple(field.column_name for field in _fields(model))


def table(model: type[Model]) -> str:
    """Name the table of a model."""
    return model._meta.table_name  # noqa: SLF001 - peewee documents it as public


def _insert(model: type[Model]) -> str:
    return _text(model.insert(dict.fromkeys(_fields(model))))


def _among(field: Field[Any]) -> Expression:
    """Let a field be one of the values of a list, which is given as JSON."""
    return field.in_(SQL("(SELECT value FROM json_each(?))"))


INFO = _text(Info.select(Info.value).where(Info.name == _ANY))
UPDATE_INFO = _text(Info.update({Info.value: _ANY}).where(Info.name == _ANY))
SCHEME = _text(SchemeRow.select().where(SchemeRow.hash == _ANY))
SCHEMES = _text(SchemeRow.select(fn.COUNT(SchemeRow.hash)))

_summary_of_document = DocumentRow.select(
    DocumentRow.id, DocumentRow.name, DocumentRow.length, DocumentRow.meta
)
DOCUMENTS = _text(_summary_of_document.order_by(DocumentRow.position))
DOCUMENT = _text(DocumentRow.select().where(DocumentRow.id == _ANY))
TEXT = _text(DocumentRow.select(DocumentRow.text).where(DocumentRow.id == _ANY))
DOCUMENT_SHA256 = _text(DocumentRow.select(DocumentRow.text_sha256).where(DocumentRow.id == _ANY))
_id_of_document = DocumentRow.select(DocumentRow.id).order_by(DocumentRow.position)
DOCUMENT_IDS = _text(_id_of_document)
DOCUMENT_SIZES = _text(
    DocumentRow.select(DocumentRow.id, DocumentRow.length).order_by(DocumentRow.position)
)
DOCUMENT_SIZES_AMONG = _text(
    DocumentRow.select(DocumentRow.id, DocumentRow.length)
    .where(_among(DocumentRow.id))
    .order_by(DocumentRow.position)
)
DOCUMENTS_AMONG = _text(
    DocumentRow.select().where(_among(DocumentRow.id)).order_by(DocumentRow.position)
)
DOCUMENT_COUNT = _text(DocumentRow.select(fn.COUNT(DocumentRow.id)))
DOCUMENT_WITH_ID = _text(_id_of_document.where(DocumentRow.id == _ANY))
DOCUMENT_WITH_NAME = _text(_id_of_document.where(DocumentRow.name == _ANY))
DOCUMENTS_WITH_SHA256 = _text(
    DocumentRow.select(DocumentRow.id, DocumentRow.name, DocumentRow.meta)
    .where(DocumentRow.text_sha256 == _ANY)
    .order_by(DocumentRow.position)
)
LAST_DOCUMENT = _text(DocumentRow.select(fn.MAX(DocumentRow.position)))
REGIONS = _text(
    RegionRow.select(RegionRow.start, RegionRow.end, RegionRow.kind, RegionRow.decided)
    .where(RegionRow.document == _ANY)
    .order_by(RegionRow.position)
)
BOUNDARIES = _text(
    BoundaryRow.select(BoundaryRow.place, BoundaryRow.unit, BoundaryRow.kind)
    .where(BoundaryRow.document == _ANY)
    .order_by(BoundaryRow.place, BoundaryRow.unit)
)

REGIONS_AMONG = _text(
    RegionRow.select(
        RegionRow.start, RegionRow.end, RegionRow.kind, RegionRow.decided, RegionRow.document
    )
    .where(_among(RegionRow.document))
    .order_by(RegionRow.document, RegionRow.position)
)
BOUNDARIES_AMONG = _text(
    BoundaryRow.select(BoundaryRow.place, BoundaryRow.unit, BoundaryRow.kind, BoundaryRow.document)
    .where(_among(BoundaryRow.document))
    .order_by(BoundaryRow.document, BoundaryRow.place, BoundaryRow.unit)
)

SETS_AMONG = _text(SetRow.select().where(_among(SetRow.document)).order_by(SetRow.id))
_set = (
    SetRow.select(SetRow, fn.COUNT(AnnotationRow.id))
    .join(DocumentRow)
    .switch(SetRow)
    .join(AnnotationRow, JOIN.LEFT_OUTER)
    .group_by(SetRow.id)
    .order_by(DocumentRow.position, SetRow.id)
)
SETS = _text(_set)
SETS_OF_DOCUMENT = _text(_set.where(SetRow.document == _ANY))
FIND_SET = _text(_set.where(SetRow.document == _ANY, SetRow.annotator == _ANY, SetRow.kind == _ANY))
SET_ID = _text(
    SetRow.select(SetRow.id).where(
        SetRow.document == _ANY, SetRow.annotator == _ANY, SetRow.kind == _ANY
    )
)
SET_PLACE = _text(
    SetRow.select(SetRow.document, DocumentRow.length).join(DocumentRow).where(SetRow.id == _ANY)
)
STATUS = _text(SetRow.select(SetRow.status).where(SetRow.id == _ANY))
SET_STATUS = _text(SetRow.update({SetRow.status: _ANY}).where(SetRow.id == _ANY))

_annotation = (
    AnnotationRow.select(
        AnnotationRow.id,
        AnnotationRow.layer,
        AnnotationRow.type,
        AnnotationRow.attributes,
        AnnotationRow.comment,
        AnnotationRow.doubt,
        AnnotationRow.milliseconds,
        SpanRow.start,
        SpanRow.end,
    )
    .join(SpanRow, JOIN.LEFT_OUTER)
    .order_by(AnnotationRow.position, AnnotationRow.id, SpanRow.position)
)
_argument = (
    ArgumentRow.select(
        ArgumentRow.annotation, ArgumentRow.role, ArgumentRow.target, ArgumentRow.value
    )
    .join(AnnotationRow, on=ArgumentRow.annotation == AnnotationRow.id)
    .order_by(AnnotationRow.position, AnnotationRow.id, ArgumentRow.position)
)
ANNOTATIONS_OF_SET = _text(_annotation.where(AnnotationRow.set == _ANY))
MARKS_OF_SET = _text(_annotation.where(AnnotationRow.set == _ANY, AnnotationRow.layer == _ANY))
ARGUMENTS_OF_SET = _text(_argument.where(AnnotationRow.set == _ANY))
ANNOTATIONS_AMONG = _text(
    _annotation.select_extend(AnnotationRow.set)
    .where(_among(AnnotationRow.set))
    .order_by(AnnotationRow.set, AnnotationRow.position, AnnotationRow.id, SpanRow.position)
)
ARGUMENTS_AMONG = _text(
    _argument.where(_among(AnnotationRow.set)).order_by(
        ArgumentRow.annotation, ArgumentRow.position
    )
)
ANNOTATION = _text(_annotation.where(AnnotationRow.id == _ANY))
ARGUMENTS = _text(_argument.where(AnnotationRow.id == _ANY))
_referring = ArgumentRow.select(ArgumentRow.annotation).where(ArgumentRow.target == _ANY)
REFERRING = _text(_annotation.where(AnnotationRow.id.in_(_referring)))
ARGUMENTS_OF_REFERRING = _text(_argument.where(AnnotationRow.id.in_(_referring)))

SET_OF_ANNOTATION = _text(AnnotationRow.select(AnnotationRow.set).where(AnnotationRow.id == _ANY))
LAST_ANNOTATION = _text(
    AnnotationRow.select(fn.MAX(AnnotationRow.position)).where(AnnotationRow.set == _ANY)
)
UPDATE_ANNOTATION = _text(
    AnnotationRow.update(
        {
            AnnotationRow.layer: _ANY,
            AnnotationRow.type: _ANY,
            AnnotationRow.attributes: _ANY,
            AnnotationRow.comment: _ANY,
            AnnotationRow.doubt: _ANY,
            AnnotationRow.milliseconds: _ANY,
        }
    ).where(AnnotationRow.id == _ANY)
)
DELETE_ANNOTATION = _text(AnnotationRow.delete().where(AnnotationRow.id == _ANY))

UPDATE_SPAN = _text(
    SpanRow.update({SpanRow.start: 0, SpanRow.end: 0}).where(
        SpanRow.annotation == _ANY, SpanRow.position == 0
    )
)
UPDATE_ARGUMENT = _text(
    ArgumentRow.update(
        {ArgumentRow.role: _ANY, ArgumentRow.target: _ANY, ArgumentRow.value: _ANY}
    ).where(ArgumentRow.annotation == _ANY, ArgumentRow.position == 0)
)
DELETE_SPAN = _text(SpanRow.delete().where(SpanRow.annotation == _ANY, SpanRow.position == 0))
DELETE_ARGUMENT = _text(
    ArgumentRow.delete().where(ArgumentRow.annotation == _ANY, ArgumentRow.position == 0)
)

_Target = AnnotationRow.alias()
_broken = (
    ArgumentRow.select(ArgumentRow.role, _Target.id)
    .join(AnnotationRow, on=ArgumentRow.annotation == AnnotationRow.id)
    .join(_Target, JOIN.LEFT_OUTER, on=ArgumentRow.target == _Target.id)
    .where(
        ArgumentRow.target.is_null(False),
        _Target.id.is_null() | (_Target.set != AnnotationRow.set),
    )
    .limit(1)
)
BROKEN_FROM = _text(_broken.where(ArgumentRow.annotation == _ANY))
"""An argument of this annotation whose target is missing (None) or in another set."""
BROKEN_TO = _text(_broken.where(ArgumentRow.target == _ANY))
"""An argument that has this annotation as its target, when that is missing or elsewhere."""

ANNOTATORS = _text(
    SetRow.select(SetRow.annotator, SetRow.kind, fn.COUNT(SetRow.id))
    .group_by(SetRow.annotator, SetRow.kind)
    .order_by(SetRow.annotator, SetRow.kind)
)
TYPE_COUNTS = _text(
    AnnotationRow.select(AnnotationRow.layer, AnnotationRow.type, fn.COUNT(AnnotationRow.id))
    .group_by(AnnotationRow.layer, AnnotationRow.type)
    .order_by(AnnotationRow.layer, AnnotationRow.type)
)

WORDS = _text(WordRow.select(WordRow.form, WordRow.start, WordRow.end).order_by(WordRow.form))
PUT_WORD = _text(WordRow.insert(dict.fromkeys(_fields(WordRow))).on_conflict_replace())
DELETE_WORD = _text(WordRow.delete().where(WordRow.form == _ANY))

INSERT_INFO = _insert(Info)
INSERT_SCHEME = _insert(SchemeRow)
INSERT_DOCUMENT = _insert(DocumentRow)
INSERT_SEARCH = _text(SearchRow.insert({SearchRow.rowid: 0, SearchRow.words: _ANY}))
INSERT_FORM = _text(FormRow.insert(dict.fromkeys(_fields(FormRow))).on_conflict_ignore())
WRITTEN = _text(FormRow.select(FormRow.written).where(FormRow.form == _ANY))
WRITTEN_FROM = _text(
    FormRow.select(FormRow.written)
    .distinct()
    .where(FormRow.form >= _ANY, FormRow.form < _ANY)
    .limit(0)
)
PUT_TALLY = _text(TallyRow.insert(dict.fromkeys(_fields(TallyRow))).on_conflict_replace())
_tally = TallyRow.select(TallyRow.counts)
TALLY = _text(_tally.where(TallyRow.beginning == _ANY, TallyRow.part == _ANY))
TALLIES = _text(
    TallyRow.select(TallyRow.part, TallyRow.counts)
    .where(TallyRow.beginning == _ANY)
    .order_by(TallyRow.part)
)
INSERT_REGION = _insert(RegionRow)
INSERT_BOUNDARY = _insert(BoundaryRow)
INSERT_ANNOTATOR = _text(
    AnnotatorRow.insert(dict.fromkeys(_fields(AnnotatorRow))).on_conflict_ignore()
)
INSERT_SET = _insert(SetRow)
INSERT_ANNOTATION = _insert(AnnotationRow)
INSERT_SPAN = _insert(SpanRow)
INSERT_ARGUMENT = _insert(ArgumentRow)
INSERT_WORK = _insert(WorkRow)

INSERT_ENTRY = _text(
    JournalRow.insert(
        {field: None for field in _fields(JournalRow) if field is not JournalRow.number}
    )
)
JOURNAL = _text(
    JournalRow.select(
        JournalRow.number,
        JournalRow.title,
        JournalRow.annotator,
        JournalRow.time,
        JournalRow.state,
        JournalRow.changeset.is_null(False),
    )
    .order_by(JournalRow.number.desc())
    .limit(0)
)
_entry = JournalRow.select(JournalRow.number, JournalRow.title, JournalRow.changeset).limit(1)
NEXT_UNDO = _text(
    _entry.where(
        JournalRow.annotator == _ANY, SQL("state = 'done'"), JournalRow.changeset.is_null(False)
    ).order_by(JournalRow.number.desc())
)
UNDO_SIZE = _text(
    JournalRow.select(fn.LENGTH(JournalRow.changeset))
    .where(JournalRow.annotator == _ANY, SQL("state = 'done'"), JournalRow.changeset.is_null(False))
    .order_by(JournalRow.number.desc())
    .limit(1)
)
REDO_SIZE = _text(
    JournalRow.select(fn.LENGTH(JournalRow.changeset))
    .where(JournalRow.annotator == _ANY, SQL("state = 'undone'"))
    .order_by(JournalRow.number)
    .limit(1)
)
NEXT_REDO = _text(
    _entry.where(JournalRow.annotator == _ANY, SQL("state = 'undone'")).order_by(JournalRow.number)
)
ENTRY_STATE = _text(JournalRow.update({JournalRow.state: _ANY}).where(JournalRow.number == 0))
ABANDON = _text(
    JournalRow.update({JournalRow.state: "abandoned"}).where(
        JournalRow.annotator == _ANY, JournalRow.state == "undone"
    )
)
EDITS_THAT_STAND = _text(
    JournalRow.select(JournalRow.title, JournalRow.annotator, JournalRow.time, JournalRow.changeset)
    .where(SQL("state = 'done'"), JournalRow.changeset.is_null(False))
    .order_by(JournalRow.number)
)
WORKS = _text(WorkRow.select(WorkRow.set, WorkRow.time, WorkRow.made))
SET_OWNERS = _text(SetRow.select(SetRow.id, SetRow.annotator))
ANNOTATION_SETS = _text(AnnotationRow.select(AnnotationRow.id, AnnotationRow.set))
TEXT_HASHES = _text(DocumentRow.select(DocumentRow.id, DocumentRow.text_sha256))
