"""The errors of docparse, and the codes of what it remarks on in a document.

Three kinds, never mixed: the document is odd → a row of `diagnostics`, parsing goes on; the file cannot be read →
`ReadError`, a row of `failures`, the run goes on; the program is wrong → `InvariantError`, loud.
"""

from __future__ import annotations

from enum import StrEnum


class DocparseError(Exception):
    """Anything that docparse raises on purpose."""


class ReadError(DocparseError):
    """A file cannot be read as a document: the message says what was expected and what to try."""


class UsageError(DocparseError):
    """The caller asked for something that cannot be done: nothing to read, no such folder, no output there."""


class OutputError(DocparseError):
    """An output folder is not whole: a table is missing, changed, or not written by docparse."""


class NumeralError(DocparseError, ValueError):
    """A text is no exact number: not a numeral at all, or a fuzzy one (几十, 十余)."""


class InvariantError(DocparseError):
    """The program broke a promise of its own; always a defect worth reporting."""


class Severity(StrEnum):
    """How much a remark on a document matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Code(StrEnum):
    """What a row of `diagnostics` is about; `MEANING` has a sentence for each."""

    NUMBER_GAP = "number_gap"
    NUMBER_REPEAT = "number_repeat"
    NUMBER_BACKWARDS = "number_backwards"
    SUM_MISMATCH = "sum_mismatch"
    UNCLOSED_BRACKET = "unclosed_bracket"
    UNREAD_UNITS = "unread_units"
    NO_TITLE = "no_title"
    NO_STRUCTURE = "no_structure"
    RAGGED_TABLE = "ragged_table"
    DUPLICATE_TEXT = "duplicate_text"
    EMPTY_DOCUMENT = "empty_document"
    LOSSY_TEXT = "lossy_text"


MEANING = {
    Code.NUMBER_GAP: "the numbering leaves out one or more numbers",
    Code.NUMBER_REPEAT: "a number comes again among its siblings",
    Code.NUMBER_BACKWARDS: "a number is smaller than the one before it and does not start again at one",
    Code.SUM_MISMATCH: "the parts of a total do not add up to it within the rounding of the figures",
    Code.UNCLOSED_BRACKET: "a bracket is opened and not closed in its paragraph",
    Code.UNREAD_UNITS: "a list of responsible units is announced and no unit could be read from it",
    Code.NO_TITLE: "no title of the policy was found",
    Code.NO_STRUCTURE: "no numbered section or article was found",
    Code.RAGGED_TABLE: "the rows of a table do not have the same number of cells",
    Code.DUPLICATE_TEXT: "the document holds the same text twice",
    Code.EMPTY_DOCUMENT: "the document holds no text",
    Code.LOSSY_TEXT: "the text holds replacement characters: something was lost before docparse saw it",
}
