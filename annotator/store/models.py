"""The tables of a corpus file as peewee models; nothing outside the store sees them.

The models are bound to no database: a query names the file that it runs on, so a record of one
corpus can never be written into another. Nothing cascades: what an edit deletes, it deletes row
by row, and undo brings it back row by row. Types and CHECKs stand in the file, so that damage or
another program cannot put there what Hashiya could not read.
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportIncompatibleVariableOverride=false
# The stubs of peewee leave its full-text tables and indexes untyped.

from __future__ import annotations

from collections.abc import Sequence

from peewee import (
    SQL,
    AutoField,
    BlobField,
    Check,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)
from playhouse.sqlite_ext import FTS5Model, RowIDField, SearchField

from annotator.model.document import REGION_KINDS
from annotator.model.sets import SET_KINDS, SET_STATUSES
from annotator.store.search.tokenizer import TOKENIZER

JOURNAL_STATES = ("done", "undone", "abandoned")


def one_of(column: str, values: Sequence[str]) -> SQL:
    """Give the CHECK that lets a column hold these values only."""
    listed = ", ".join(f"'{value}'" for value in values)
    return SQL(f'CHECK ("{column}" IN ({listed}))')


class Info(Model):
    """A fact about the whole corpus: its id, when it was made, which scheme it uses."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "info"
        strict_tables = True
        without_rowid = True


class SchemeRow(Model):
    """A scheme that the corpus uses or used, with its TOML text."""

    hash = TextField(primary_key=True)
    key = TextField()
    version = TextField()
    source = TextField()

    class Meta:
        table_name = "scheme"
        strict_tables = True
        without_rowid = True


class DocumentRow(Model):
    """A document; the text comes last, so that lists are read without it."""

    id = TextField(primary_key=True)
    position = IntegerField(unique=True)
    name = TextField(index=True)
    length = IntegerField(constraints=[Check('"length" >= 0')])
    text_sha256 = TextField(index=True, constraints=[Check('length("text_sha256") = 64')])
    meta = TextField()
    cleaning = TextField()
    text = TextField()

    class Meta:
        table_name = "document"
        strict_tables = True


DATE, OUTLET = (SQL(f"json_extract(meta, '$.{key}')") for key in ("date", "outlet"))
"""Metadata as an index keeps it; a query that says it in the same words finds that index."""

DocumentRow.add_index(DATE, DocumentRow.position, name="document_date")
DocumentRow.add_index(DocumentRow.position, DATE, name="document_position_date")
DocumentRow.add_index(OUTLET, DocumentRow.position, name="document_outlet")


class SearchRow(FTS5Model):
    """The words of a document under its position, as written but without marks, blanks between.

    It keeps no text: that is the document's, and never changes.
    """

    rowid = RowIDField()
    words = SearchField()

    class Meta:
        table_name = "search"
        options = {"content": "", "tokenize": TOKENIZER}


class FormRow(Model):
    """A form under which a word of the texts is sought: without its clitics, in any spelling."""

    form = TextField()
    written = TextField()

    class Meta:
        table_name = "search_form"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("form", "written")


class TallyRow(Model):
    """How many words with a beginning each of some documents has: one number for each of them."""

    beginning = TextField()
    part = IntegerField()
    counts = BlobField()

    class Meta:
        table_name = "search_tally"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("beginning", "part")


class RegionRow(Model):
    """A region of a document."""

    document = ForeignKeyField(DocumentRow, index=False)
    position = IntegerField()
    start = IntegerField()
    end = IntegerField()
    kind = TextField(constraints=[one_of("kind", REGION_KINDS)])
    decided = IntegerField(constraints=[Check('"decided" IN (0, 1)')])

    class Meta:
        table_name = "region"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("document", "position")
        constraints = [Check('0 <= "start" AND "start" <= "end"')]


class AnnotatorRow(Model):
    """Somebody or something that annotates."""

    name = TextField()
    kind = TextField(constraints=[one_of("kind", SET_KINDS)])

    class Meta:
        table_name = "annotator"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("name", "kind")


class SetRow(Model):
    """One annotator's set over one document."""

    id = TextField(primary_key=True)
    document = ForeignKeyField(DocumentRow, index=False)
    annotator = TextField()
    kind = TextField()
    status = TextField(constraints=[one_of("status", SET_STATUSES)])
    scheme_key = TextField()
    scheme_version = TextField()
    scheme_hash = TextField()

    class Meta:
        table_name = "annotation_set"
        strict_tables = True
        indexes = ((("document", "annotator", "kind"), True),)
        constraints = [
            SQL('FOREIGN KEY ("annotator", "kind") REFERENCES "annotator" ("name", "kind")')
        ]


class AnnotationRow(Model):
    """An annotation without its spans and arguments; `position` is the order of creation."""

    id = TextField(primary_key=True)
    set = ForeignKeyField(SetRow, index=False)
    position = IntegerField()
    layer = TextField()
    type = TextField()
    attributes = TextField()
    comment = TextField()
    doubt = IntegerField(constraints=[Check('"doubt" IN (0, 1)')])
    milliseconds = IntegerField(constraints=[Check('"milliseconds" >= 0')])

    class Meta:
        table_name = "annotation"
        strict_tables = True
        indexes = ((("set", "position"), False), (("layer", "type"), False))


class SpanRow(Model):
    """One stretch of text of an annotation."""

    annotation = ForeignKeyField(AnnotationRow, index=False)
    position = IntegerField()
    start = IntegerField()
    end = IntegerField()

    class Meta:
        table_name = "span"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("annotation", "position")
        constraints = [Check('0 <= "start" AND "start" < "end"')]


class ArgumentRow(Model):
    """What fills a role; the target may be written later in the same transaction."""

    annotation = ForeignKeyField(AnnotationRow, index=False)
    position = IntegerField()
    role = TextField()
    target = ForeignKeyField(AnnotationRow, null=True, deferrable="INITIALLY DEFERRED")
    value = TextField(null=True)

    class Meta:
        table_name = "argument"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("annotation", "position")
        constraints = [Check('("target_id" IS NULL) <> ("value" IS NULL)')]


class WorkRow(Model):
    """What came along with a set of how it was worked on elsewhere; its own history is there."""

    set = ForeignKeyField(SetRow, primary_key=True)
    time = TextField(null=True)
    made = TextField()

    class Meta:
        table_name = "work"
        strict_tables = True
        without_rowid = True


class WordRow(Model):
    """Where the stem of a word form lies, as somebody decided: without a clitic it is the whole."""

    form = TextField(primary_key=True)
    start = IntegerField()
    end = IntegerField()

    class Meta:
        table_name = "word"
        strict_tables = True
        without_rowid = True
        constraints = [Check('0 <= "start" AND "start" < "end" AND "end" <= length("form")')]


class JournalRow(Model):
    """An edit that was made: who, when, what, and its changeset (none for an import)."""

    number = AutoField()
    title = TextField()
    annotator = TextField()
    time = TextField()
    state = TextField(constraints=[one_of("state", JOURNAL_STATES)])
    changeset = BlobField(null=True)

    class Meta:
        table_name = "journal"
        strict_tables = True
        indexes = ((("annotator", "state"), False),)
