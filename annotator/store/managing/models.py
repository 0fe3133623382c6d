"""The tables about the work on a corpus; see `store/models.py` for what holds of every table."""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportIncompatibleVariableOverride=false
# The stubs of peewee leave some members partly untyped.

from __future__ import annotations

from peewee import AutoField, Check, CompositeKey, ForeignKeyField, IntegerField, Model, TextField

from annotator.model.managing import BOUNDARY_KINDS, BOUNDARY_UNITS, LINK_KINDS
from annotator.store.models import DocumentRow, one_of


class AssignmentRow(Model):
    """A document that somebody is to annotate; the batch says in which round."""

    document = ForeignKeyField(DocumentRow, index=False)
    annotator = TextField()
    batch = TextField()

    class Meta:
        table_name = "assignment"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("document", "annotator")
        indexes = ((("annotator",), False),)


class SplitRow(Model):
    """The part of a data set (train, dev, test) that a document belongs to, under a named split."""

    name = TextField()
    document = ForeignKeyField(DocumentRow, index=False)
    part = TextField()

    class Meta:
        table_name = "split"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("name", "document")


class LinkRow(Model):
    """What a document is to another one: its duplicate, its version, or said to be different."""

    document = ForeignKeyField(DocumentRow, index=False)
    other = ForeignKeyField(DocumentRow)
    kind = TextField(constraints=[one_of("kind", LINK_KINDS)])

    class Meta:
        table_name = "link"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("document", "other")
        constraints = [Check('"document_id" <> "other_id"')]


class BoundaryRow(Model):
    """A place where somebody parted or joined sentences or words by hand (code points)."""

    document = ForeignKeyField(DocumentRow, index=False)
    unit = TextField(constraints=[one_of("unit", BOUNDARY_UNITS)])
    place = IntegerField(constraints=[Check('"place" > 0')])
    kind = TextField(constraints=[one_of("kind", BOUNDARY_KINDS)])

    class Meta:
        table_name = "boundary"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("document", "unit", "place")


class SavedRow(Model):
    """Something kept under a name: a query, how a split was drawn, a reason of the adjudication."""

    kind = TextField()
    name = TextField()
    value = TextField()

    class Meta:
        table_name = "saved"
        strict_tables = True
        without_rowid = True
        primary_key = CompositeKey("kind", "name")


class ReleaseRow(Model):
    """A release that was made, with the manifest that makes it again."""

    number = AutoField()
    version = TextField(unique=True)
    time = TextField()
    manifest = TextField()

    class Meta:
        table_name = "release"
        strict_tables = True


class DecisionRow(Model):
    """What the adjudication decided about a difference: who, when, what, and why."""

    id = TextField(primary_key=True)
    document = ForeignKeyField(DocumentRow)
    item = TextField()
    sources = TextField()
    result = TextField(null=True)
    action = TextField()
    reason = TextField()
    note = TextField()
    annotator = TextField()
    time = TextField()

    class Meta:
        table_name = "decision"
        strict_tables = True
