"""The rows of the tables: one named tuple a table, its fields the columns in order.

Names, types and keys are the contract with notebooks and engines (`write/schema.py` gives the Arrow types and a
sentence on every column). `start` and `stop` are code points of the raw text, stop exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple


class DocumentRow(NamedTuple):
    """The fields of a document; `source` and `copies` are filled in by the engine, which knows the files."""

    doc_id: str
    source: str
    copies: tuple[str, ...]
    sha256: str
    format: str
    encoding: str
    title: str | None
    doc_number: str | None
    doc_number_agency: str | None
    doc_number_year: int | None
    doc_number_serial: int | None
    issuer: str | None
    issuer_level: str | None
    region: str | None
    region_code: str | None
    genre: str | None
    status: str
    addressees: tuple[str, ...]
    signed_date: date | None
    printed_date: date | None
    effective_date: date | None
    expiry_date: date | None
    publicity: str | None
    cc: tuple[str, ...]
    attachments: tuple[str, ...]
    plan_year: int | None
    layout: str
    raw_chars: int
    clean_chars: int
    schema_version: str
    docparse_version: str


class BlockRow(NamedTuple):
    """A stretch of the raw text; the blocks of a document cover every code point exactly once."""

    block_id: str
    doc_id: str
    part: str
    kind: str
    section_id: str | None
    article_id: str | None
    text: str
    start: int
    stop: int


class SectionRow(NamedTuple):
    """A numbered heading above articles; `lead_start` and `lead_stop` are None where there is no lead."""

    section_id: str
    doc_id: str
    parent_id: str | None
    part: str
    level: int
    path: str
    number: int
    label: str
    style: str
    title: str | None
    lead: str | None
    start: int
    stop: int
    lead_start: int | None
    lead_stop: int | None


class ArticleRow(NamedTuple):
    """A numbered provision."""

    article_id: str
    doc_id: str
    section_id: str | None
    part: str
    ordinal: int
    number: int
    label: str
    style: str
    title: str | None
    text: str
    start: int
    text_start: int
    stop: int


class QuantityRow(NamedTuple):
    """A number with its unit; `rule` names what decided its role."""

    quantity_id: str
    doc_id: str
    section_id: str | None
    article_id: str | None
    part: str
    text: str
    kind: str
    value: Decimal
    value_max: Decimal | None
    unit: str | None
    bound: str
    role: str
    sentence: str
    start: int
    stop: int
    rule: str


class AmountRow(NamedTuple):
    """A quantity of kind money."""

    quantity_id: str
    doc_id: str
    section_id: str | None
    article_id: str | None
    part: str
    text: str
    currency: str
    value: Decimal
    value_max: Decimal | None
    per: str | None
    bound: str
    role: str
    subject: str | None
    member: str | None
    part_of: str | None
    year: int | None
    sentence: str
    start: int
    stop: int


class TargetRow(NamedTuple):
    """A quantity of role target, money included."""

    quantity_id: str
    doc_id: str
    section_id: str | None
    article_id: str | None
    part: str
    text: str
    subject: str
    member: str | None
    change: str
    bound: str
    value: Decimal
    value_max: Decimal | None
    unit: str | None
    year: int | None
    year_stated: bool
    due_text: str | None
    due: date | None
    scope: str | None
    sentence: str
    start: int
    stop: int


class ResponsibilityRow(NamedTuple):
    """A unit named for a section, an article, or a row of an attachment's table."""

    responsibility_id: str
    doc_id: str
    section_id: str | None
    article_id: str | None
    part: str
    table_no: int | None
    row_no: int | None
    list_no: int | None
    position: int
    unit_id: str
    name: str
    inner: str | None
    role: str
    start: int
    stop: int


class UnitRow(NamedTuple):
    """An organisation under one name; only `organisation_id` and `mentions` need more than one document."""

    unit_id: str
    name: str
    organisation_id: str
    system: str | None
    level: str | None
    region: str | None
    region_code: str | None
    mentions: int


class KeptUnitRow(NamedTuple):
    """A unit as one document names it: in no table of the contract, kept for the next run, which adds up `units` anew."""

    doc_id: str
    unit_id: str
    name: str
    organisation_id: str
    system: str | None
    level: str | None
    region: str | None
    region_code: str | None
    mentions: int


class CitationRow(NamedTuple):
    """A document named in 《》."""

    citation_id: str
    doc_id: str
    section_id: str | None
    article_id: str | None
    part: str
    title: str
    doc_number: str | None
    start: int
    stop: int


class LinkRow(NamedTuple):
    """A citation whose document is in the same output; `cited_doc_id` is None where two fit."""

    citation_id: str
    cited_doc_id: str | None
    candidates: tuple[str, ...]


class TableCellRow(NamedTuple):
    """A cell of a table; merged cells are filled."""

    cell_id: str
    doc_id: str
    table_no: int
    row_no: int
    column_no: int
    header: str | None
    text: str
    start: int
    stop: int


class NoiseRow(NamedTuple):
    """A stretch that cleaning removed or replaced; `text` is the raw stretch."""

    noise_id: str
    doc_id: str
    rule: str
    text: str
    replacement: str
    start: int
    stop: int


class DiagnosticRow(NamedTuple):
    """Something a reader should know; no place for a remark on the whole document."""

    diagnostic_id: str
    doc_id: str
    severity: str
    code: str
    message: str
    start: int | None
    stop: int | None


class FailureRow(NamedTuple):
    """A file that could not be parsed."""

    source: str
    sha256: str | None
    stage: str
    error: str
    message: str


@dataclass(frozen=True, slots=True)
class Document:
    """All rows of one document: what `docparse.parse` returns and what engines ship.

    `units` are the organisations under the names that this document uses, `mentions` counted in it alone.
    """

    document: DocumentRow
    blocks: tuple[BlockRow, ...]
    sections: tuple[SectionRow, ...]
    articles: tuple[ArticleRow, ...]
    quantities: tuple[QuantityRow, ...]
    amounts: tuple[AmountRow, ...]
    targets: tuple[TargetRow, ...]
    responsibilities: tuple[ResponsibilityRow, ...]
    units: tuple[UnitRow, ...]
    citations: tuple[CitationRow, ...]
    table_cells: tuple[TableCellRow, ...]
    noise: tuple[NoiseRow, ...]
    diagnostics: tuple[DiagnosticRow, ...]
