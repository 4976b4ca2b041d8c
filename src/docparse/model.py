"""What flows between the stages: Raw → Clean → Outline → Findings.

All places are code points. `Raw.text` is the raw text; from `Clean` on, every place (`start`, `stop`, `Span`) is
one of the *cleaned* text, and `pipeline` alone turns it into one of the raw text when it makes the rows (`rows.py`).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from docparse.errors import Code, Severity
from docparse.spans import Edit, OffsetMap


class Part(StrEnum):
    """The parts of a file (GB/T 9704-2012)."""

    HEAD = "head"
    NOTICE = "notice"
    MAIN = "main"
    ATTACHMENT = "attachment"
    IMPRINT = "imprint"


class BlockKind(StrEnum):
    """What a stretch of the text is."""

    HEAD = "head"
    NOTICE = "notice"
    PREAMBLE = "preamble"
    HEADING = "heading"
    LEAD = "lead"
    ARTICLE = "article"
    CLOSING = "closing"
    ATTACHMENT = "attachment"
    IMPRINT = "imprint"
    NOISE = "noise"


class Kind(StrEnum):
    """What sort of quantity (guide §2)."""

    MONEY = "money"
    PERCENT = "percent"
    RATIO = "ratio"
    COUNT = "count"
    MEASURE = "measure"
    DURATION = "duration"
    PLAIN = "plain"


class Bound(StrEnum):
    """Which side of the number is meant (guide §2)."""

    GE = "ge"
    GT = "gt"
    LE = "le"
    LT = "lt"
    APPROX = "approx"
    EQ = "eq"


class Role(StrEnum):
    """What a quantity does in its sentence (guide §2)."""

    BUDGET = "budget"
    SUBSIDY = "subsidy"
    CONDITION = "condition"
    STANDARD = "standard"
    TARGET = "target"
    OTHER = "other"


class Change(StrEnum):
    """How a target moves its indicator (guide §2)."""

    GROWTH = "growth"
    DECLINE = "decline"
    INCREMENT = "increment"
    LEVEL = "level"


class UnitRole(StrEnum):
    """The place of a responsible unit in its list (guide §3)."""

    LEAD = "lead"
    SUPPORT = "support"
    UNSPECIFIED = "unspecified"


@dataclass(frozen=True, slots=True)
class Raw:
    """A decoded file: `text` is the file's text without its byte-order mark and otherwise unchanged."""

    text: str
    sha256: str
    format: str
    encoding: str

    @property
    def doc_id(self) -> str:
        """The first 16 hex digits of the SHA-256 of the bytes."""
        return self.sha256[:16]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a reader should know; no place for a remark on the whole document."""

    code: Code
    severity: Severity
    message: str
    start: int | None = None
    stop: int | None = None


@dataclass(frozen=True, slots=True)
class Clean:
    """A cleaned text, and the way back to the raw one.

    `text` keeps the document's own characters. `folded` has the same length, character for character, with one
    width of digits and marks and one script, and is what every pattern reads: full-width digits and letters as
    ASCII, ASCII `,;:()!?<>` as `，；：（）！？〈〉`, every blank but the line break as a space, Traditional as Simplified.
    A comma between digits that parts thousands stays `,`.
    """

    offsets: OffsetMap
    folded: str
    layout: str
    remarks: tuple[Remark, ...] = ()

    @property
    def text(self) -> str:
        """The cleaned text in the document's own characters."""
        return self.offsets.clean

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What cleaning changed, in the order of the raw text."""
        return self.offsets.edits


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered heading above articles; `parent` is an index into `Outline.sections`.

    `start`..`stop` is the heading with its label, up to the end of its title (a bracket of units behind the title
    included); `title` is None for a heading of a number alone. `lead_start`..`lead_stop` is equal where there is no lead.
    """

    parent: int | None
    part: Part
    level: int
    path: str
    number: int
    label: str
    style: str
    title: str | None
    start: int
    stop: int
    lead_start: int
    lead_stop: int


@dataclass(frozen=True, slots=True)
class Article:
    """A numbered provision; `section` is an index into `Outline.sections`; its text is `text_start`..`stop`."""

    section: int | None
    part: Part
    number: int
    label: str
    style: str
    title: str | None
    start: int
    text_start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the cleaned text; the blocks of an outline cover it whole, in order, once."""

    part: Part
    kind: BlockKind
    section: int | None
    article: int | None
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class TableArea:
    """Lines of an attachment (or of a document that is a table) that are a table: `start`..`stop`, `rows` of cell spans.

    A cell is a (start, stop) pair of the cleaned text, equal ends for an empty cell.
    """

    start: int
    stop: int
    rows: tuple[tuple[tuple[int, int], ...], ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """The structure of a cleaned text: blocks that cover it, sections, articles, tables, all in document order."""

    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    articles: tuple[Article, ...]
    tables: tuple[TableArea, ...] = ()
    remarks: tuple[Remark, ...] = ()
    _starts: list[int] = field(default_factory=list, compare=False, repr=False)

    def block_at(self, position: int) -> Block:
        """The block that holds a place of the cleaned text."""
        if not self._starts:
            self._starts.extend(block.start for block in self.blocks)
        return self.blocks[bisect_right(self._starts, position) - 1]


@dataclass(frozen=True, slots=True)
class Mention:
    """A number with its unit, as found: what it says, before what it is for.

    `text` has no blanks; `unit` None for plain numbers and ratios; `currency` ISO 4217 for money; `per` 亩, 人·月 or
    None; `bare` is a magnitude without a number (亿元以上). `bound_rule` names the entry of the bound table.
    """

    start: int
    stop: int
    text: str
    kind: Kind
    value: Decimal
    value_max: Decimal | None
    unit: str | None
    bound: Bound
    currency: str | None = None
    per: str | None = None
    bare: bool = False
    bound_rule: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The role of a mention and the name of the rule that decided it."""

    role: Role
    rule: str


@dataclass(frozen=True, slots=True)
class Target:
    """What a target is about; `subject` is a stretch of the text without blanks."""

    subject: str
    change: Change
    year: int | None = None
    scope: str | None = None
    member: str | None = None
    due_text: str | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Purpose:
    """What an amount is for, its year as written, and the index of the mention it is a part of."""

    subject: str | None = None
    year: int | None = None
    member: str | None = None
    part_of: int | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A mention with what it is for: `target` for role target, `purpose` for money.

    `sentence_start`..`sentence_stop` is its sentence. `part_of` of a purpose is an index into `Findings.quantities`.
    """

    mention: Mention
    judgement: Judgement
    sentence_start: int
    sentence_stop: int
    target: Target | None = None
    purpose: Purpose | None = None


@dataclass(frozen=True, slots=True)
class Responsibility:
    """A unit of a list; `table` and `row` (from 1) only where the list stands in a table's column."""

    start: int
    stop: int
    name: str
    inner: str | None
    role: UnitRole
    list_no: int | None
    position: int
    table: int | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A document named in 《》; the span is that of the title."""

    start: int
    stop: int
    title: str
    doc_number: str | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: numbers from 1; `header` is the text above its column; merged cells carry the text they share."""

    start: int
    stop: int
    table: int
    row: int
    column: int
    header: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of the document as a whole (guide §4)."""

    title: str | None = None
    doc_number: str | None = None
    doc_number_agency: str | None = None
    doc_number_year: int | None = None
    doc_number_serial: int | None = None
    issuer: str | None = None
    issuer_level: str | None = None
    region: str | None = None
    region_code: str | None = None
    genre: str | None = None
    status: str = "final"
    addressees: tuple[str, ...] = ()
    signed_date: date | None = None
    printed_date: date | None = None
    effective_date: date | None = None
    expiry_date: date | None = None
    publicity: str | None = None
    cc: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    plan_year: int | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """All that one document says, in document order."""

    header: Header
    quantities: tuple[Quantity, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    citations: tuple[Citation, ...] = ()
    cells: tuple[Cell, ...] = ()
    remarks: tuple[Remark, ...] = ()
