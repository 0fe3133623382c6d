"""Problems told to a linguist in one plain sentence, in the language of the interface.

A message is an English template and its values, so that a window can look the template up in its
translations; nothing below the faces needs to know which language that is.
"""

from __future__ import annotations


class AnnotatorError(Exception):
    """A problem that says what is wrong and what to do about it."""

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __reduce__(self) -> tuple[object, ...]:
        """Let a problem of another process be told in this one, however its kind is made."""
        return _bare, (type(self), self.args), self.__dict__


def _bare(kind: type[AnnotatorError], args: tuple[object, ...]) -> AnnotatorError:
    return kind.__new__(kind, *args)


class InputError(AnnotatorError):
    """A file or an argument given from outside cannot be used."""


class SchemeError(AnnotatorError):
    """An annotation scheme cannot be read, or does not allow what was asked."""


class CorpusError(AnnotatorError):
    """A corpus file cannot be made, opened, read or written."""


class QueryError(AnnotatorError):
    """A search cannot be understood; places in it are counted in characters, from 1."""


class EditError(AnnotatorError):
    """An edit is not possible, and nothing was changed."""


class FormatError(AnnotatorError):
    """A file does not follow its format."""


class Cancelled(AnnotatorError):
    """The person stopped the work; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Stopped; nothing was changed.")
