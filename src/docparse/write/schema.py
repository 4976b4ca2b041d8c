"""The contract: the fifteen tables, and for every column its type and a sentence.

The names and their order are those of the rows (`rows.py`); a test holds the two together. Types are named here in
words, so that the contract can be read without Arrow: `string`, `bool`, `int8` to `int64`, `date` (date32), `decimal`
(decimal128(28, 6)), `list` (of strings). Columns may be added; none is renamed or dropped without a new schema version.
"""

from __future__ import annotations

from types import NoneType
from typing import Any, NamedTuple, get_args, get_type_hints

from docparse import rows


class Column(NamedTuple):
    """A column: its name, its type in words, a sentence for people."""

    name: str
    type: str
    about: str


class Table(NamedTuple):
    """A table: what one row is, the class of its rows, its columns with the key first."""

    name: str
    about: str
    row: type[Any]
    columns: tuple[Column, ...]

    @property
    def key(self) -> str:
        """The column whose values are all different."""
        return self.columns[0].name

    @property
    def names(self) -> tuple[str, ...]:
        """The columns in order."""
        return tuple(column.name for column in self.columns)


DOC_ID = Column("doc_id", "string", "the document: first 16 hex digits of the SHA-256 of the file's bytes")
SECTION_ID = Column("section_id", "string", "innermost section around the row; null in preamble, closing, notice and tables")
ARTICLE_ID = Column("article_id", "string", "article around the row; null outside articles")
PART = Column("part", "string", "part of the file: head, notice, main, attachment or imprint")
START = Column("start", "int64", "first code point of the raw text")
STOP = Column("stop", "int64", "code point behind the last one of the raw text")
QUANTITY_ID = Column("quantity_id", "string", "key: the quantity, as in `quantities`")
QUANTITY_TEXT = Column("text", "string", "number, magnitude and unit as written, without blanks")
VALUE = Column("value", "decimal", "exact number in the base unit; the lower end of a range")
VALUE_MAX = Column("value_max", "decimal", "upper end of a range, else null")
UNIT = Column("unit", "string", "base unit (元, 吨标准煤, %, 元/亩); null for plain numbers and ratios")
BOUND = Column("bound", "string", "side of the number that is meant: ge, gt, le, lt, approx or eq")
ROLE = Column("role", "string", "what the number does: budget, subsidy, condition, standard, target or other")
SENTENCE = Column("sentence", "string", "the sentence around it")
MEMBER = Column("member", "string", "its partner in a pairing by 分别, else null")
PLACE = (SECTION_ID, ARTICLE_ID, PART)
SPAN = (START, STOP)


def _table(name: str, about: str, row: type[Any], *columns: Column | tuple[str, str, str]) -> Table:
    return Table(name, about, row, tuple(Column(*column) for column in columns))


_ALL = (
    _table(
        "documents",
        "a document",
        rows.DocumentRow,
        ("doc_id", "string", "key: first 16 hex digits of the SHA-256 of the file's bytes"),
        ("source", "string", "path relative to the folder given, with /; the name of a file given by name"),
        ("copies", "list", "sources of other files with the same bytes"),
        ("sha256", "string", "SHA-256 of the file's bytes, in hex"),
        ("format", "string", "what the file is: txt, html, docx, pdf, ofd"),
        ("encoding", "string", "how its characters were encoded"),
        ("title", "string", "the policy's own title"),
        ("doc_number", "string", "document number (发文字号) as written"),
        ("doc_number_agency", "string", "agency code in the document number (平政办)"),
        ("doc_number_year", "int16", "year in the document number"),
        ("doc_number_serial", "int32", "serial in the document number"),
        ("issuer", "string", "issuing body; joint issuers joined by a blank"),
        ("issuer_level", "string", "central, province, city, county or township"),
        ("region", "string", "the issuer's region"),
        ("region_code", "string", "the region's code of GB/T 2260"),
        ("genre", "string", "last noun of the title: 政策, 计划, 措施, 意见, 报告 …"),
        ("status", "string", "draft for a 征求意见稿, else final"),
        ("addressees", "list", "主送机关, parted at ， alone"),
        ("signed_date", "date", "成文日期"),
        ("printed_date", "date", "印发日期"),
        ("effective_date", "date", "day from which it holds (自…起施行)"),
        ("expiry_date", "date", "last day on which it holds (有效期至…)"),
        ("publicity", "string", "how it is published (此件公开发布)"),
        ("cc", "list", "抄送机关, parted at ， alone"),
        ("attachments", "list", "titles in the 附件说明"),
        ("plan_year", "int16", "year the document plans for; null for laws and standing measures"),
        ("layout", "string", "how the text was laid out: plain, wrapped, single_line …"),
        ("raw_chars", "int64", "code points of the raw text"),
        ("clean_chars", "int64", "code points of the cleaned text"),
        ("schema_version", "string", "version of the tables' contract"),
        ("docparse_version", "string", "version of the program"),
    ),
    _table(
        "blocks",
        "a stretch of the raw text; together the blocks of a document cover every code point exactly once",
        rows.BlockRow,
        ("block_id", "string", "key"),
        DOC_ID,
        PART,
        ("kind", "string", "head, notice, preamble, heading, lead, article, closing, attachment, imprint or noise (removed all through)"),
        SECTION_ID,
        ARTICLE_ID,
        ("text", "string", "the cleaned text; empty for noise"),
        *SPAN,
    ),
    _table(
        "sections",
        "a numbered heading above articles",
        rows.SectionRow,
        ("section_id", "string", "key"),
        DOC_ID,
        ("parent_id", "string", "the section around it; null for an outermost one"),
        PART,
        ("level", "int8", "depth; 1 is outermost"),
        ("path", "string", "printed numbers from the outermost in (2/1); ~2 marks a number that comes again"),
        ("number", "int32", "its printed number"),
        ("label", "string", "its number as written"),
        ("style", "string", "numbering style: 一、 （一） 1. 第一章 …"),
        ("title", "string", "the heading without its label and without a bracket of units; null where it has none"),
        ("lead", "string", "text before its first article; null where there is none"),
        ("start", "int64", "first code point of the heading, label included"),
        ("stop", "int64", "code point behind the heading"),
        ("lead_start", "int64", "first code point of the lead"),
        ("lead_stop", "int64", "code point behind the lead"),
    ),
    _table(
        "articles",
        "a numbered provision",
        rows.ArticleRow,
        ("article_id", "string", "key"),
        DOC_ID,
        ("section_id", "string", "the innermost section around it"),
        PART,
        ("ordinal", "int32", "its place among the document's articles, from 1"),
        ("number", "int32", "its printed number"),
        ("label", "string", "its number as written"),
        ("style", "string", "numbering style: 一、 （一） 1. 第一条 …"),
        ("title", "string", "what stands before the first 。 within 40 characters, or the label's own line; else null"),
        ("text", "string", "everything from behind the label to the next provision, cleaned"),
        ("start", "int64", "first code point of the label"),
        ("text_start", "int64", "first code point behind the label"),
        ("stop", "int64", "code point behind the text"),
    ),
    _table(
        "quantities",
        "a number with its unit, in the main part or an attachment",
        rows.QuantityRow,
        ("quantity_id", "string", "key"),
        DOC_ID,
        *PLACE,
        QUANTITY_TEXT,
        ("kind", "string", "money, percent, ratio, count, measure, duration or plain"),
        VALUE,
        VALUE_MAX,
        UNIT,
        BOUND,
        ROLE,
        SENTENCE,
        *SPAN,
        ("rule", "string", "name of the rule that decided the role; words:reached where the words around the number overruled that rule"),
    ),
    _table(
        "amounts",
        "a quantity of kind money",
        rows.AmountRow,
        QUANTITY_ID,
        DOC_ID,
        *PLACE,
        QUANTITY_TEXT,
        ("currency", "string", "ISO 4217 code"),
        ("value", "decimal", "exact number of currency units (元); the lower end of a range"),
        VALUE_MAX,
        ("per", "string", "what each is paid for: 亩, 人·月; null for a sum"),
        BOUND,
        ROLE,
        ("subject", "string", "budgets and targets: what the money is for; else null"),
        MEMBER,
        ("part_of", "string", "quantity_id of the total that it is a part of"),
        ("year", "int16", "year written before it in its sentence"),
        SENTENCE,
        *SPAN,
    ),
    _table(
        "targets",
        "a quantity of role target, money included",
        rows.TargetRow,
        QUANTITY_ID,
        DOC_ID,
        *PLACE,
        QUANTITY_TEXT,
        ("subject", "string", "the indicator: what is measured"),
        MEMBER,
        ("change", "string", "growth (the number is a rise), decline (a fall), increment (so many more) or level"),
        BOUND,
        VALUE,
        VALUE_MAX,
        UNIT,
        ("year", "int16", "year written before it in its sentence, else the document's plan_year"),
        ("year_stated", "bool", "whether the year is written in the sentence"),
        ("due_text", "string", "deadline as written (年底前, 2018年第三季度)"),
        ("due", "date", "last day of the deadline, where that can be known"),
        ("scope", "string", "area or circle it holds for (全县), as written"),
        SENTENCE,
        *SPAN,
    ),
    _table(
        "responsibilities",
        "a unit named for a section, an article, or a row of an attachment's table",
        rows.ResponsibilityRow,
        ("responsibility_id", "string", "key"),
        DOC_ID,
        *PLACE,
        ("table_no", "int16", "table of the document, from 1; null outside tables"),
        ("row_no", "int32", "row of the table, from 1; null outside tables"),
        ("list_no", "int16", "list within the article or section, from 1; null in tables"),
        ("position", "int16", "place in its list, from 1, leading and supporting units alike"),
        ("unit_id", "string", "the organisation under this name, in `units`"),
        ("name", "string", "name as written, without marks and without the inner name"),
        ("inner", "string", "second name in brackets behind it (县国资办)"),
        ("role", "string", "lead, support or unspecified"),
        *SPAN,
    ),
    _table(
        "units",
        "an organisation under one name",
        rows.UnitRow,
        ("unit_id", "string", "key: u and 16 hex digits of the SHA-256 of region code and normalised name"),
        ("name", "string", "the name, normalised"),
        ("organisation_id", "string", "joins the names of one organisation; may change when documents are added"),
        ("system", "string", "line of work, the same across levels: 发展改革, 财政, 经信 …"),
        ("level", "string", "central, province, city, county or township"),
        ("region", "string", "region it belongs to"),
        ("region_code", "string", "the region's code of GB/T 2260"),
        ("mentions", "int32", "rows of `responsibilities` that name it"),
    ),
    _table(
        "citations",
        "a document named in 《》",
        rows.CitationRow,
        ("citation_id", "string", "key"),
        DOC_ID,
        *PLACE,
        ("title", "string", "what stands between 《 and 》"),
        ("doc_number", "string", "document number behind it, as written"),
        *SPAN,
    ),
    _table(
        "links",
        "a citation whose document is in the same output",
        rows.LinkRow,
        ("citation_id", "string", "key: the citation, as in `citations`"),
        ("cited_doc_id", "string", "the document cited; null where two or more fit"),
        ("candidates", "list", "documents that fit, by doc_id"),
    ),
    _table(
        "table_cells",
        "a cell of a table, in an attachment or a whole one within the text",
        rows.TableCellRow,
        ("cell_id", "string", "key"),
        DOC_ID,
        ("table_no", "int16", "table of the document, from 1"),
        ("row_no", "int32", "row of the table, from 1"),
        ("column_no", "int16", "column of the table, from 1"),
        ("header", "string", "text at the head of its column"),
        ("text", "string", "text of the cell; merged cells are filled"),
        *SPAN,
    ),
    _table(
        "noise",
        "a stretch that cleaning removed or replaced",
        rows.NoiseRow,
        ("noise_id", "string", "key"),
        DOC_ID,
        ("rule", "string", "name of the rule that did it"),
        ("text", "string", "the raw stretch"),
        ("replacement", "string", "what stands there in the cleaned text; empty where it was removed"),
        *SPAN,
    ),
    _table(
        "diagnostics",
        "something a reader should know",
        rows.DiagnosticRow,
        ("diagnostic_id", "string", "key"),
        DOC_ID,
        ("severity", "string", "info, warning or error"),
        ("code", "string", "what it is about: number_gap, sum_mismatch …"),
        ("message", "string", "a sentence for people"),
        ("start", "int64", "first code point of the raw text; null for a remark on the whole document"),
        ("stop", "int64", "code point behind the last one; null for a remark on the whole document"),
    ),
    _table(
        "failures",
        "a file that could not be parsed",
        rows.FailureRow,
        ("source", "string", "the file, as in `documents`"),
        ("sha256", "string", "SHA-256 of its bytes; null where they could not be read"),
        ("stage", "string", "stage that failed: read, clean, segment, extract, assemble, write or worker"),
        ("error", "string", "class of the error"),
        ("message", "string", "what was expected, and what to try"),
    ),
)

TABLES: dict[str, Table] = {table.name: table for table in _ALL}
KEPT_UNITS = Table(
    "kept_units",
    "a unit as one document names it; no part of the contract: a run keeps it for the next one",
    rows.KeptUnitRow,
    (DOC_ID, *TABLES["units"].columns),
)
WRITTEN = TABLES | {KEPT_UNITS.name: KEPT_UNITS}
OF_ONE_DOCUMENT = tuple(name for name in TABLES if name not in {"units", "links", "failures"})
FOREIGN_KEYS: tuple[tuple[str, str, str], ...] = (  # table, column, table whose key it holds
    *((name, "doc_id", "documents") for name in OF_ONE_DOCUMENT if name != "documents"),
    *((name, "section_id", "sections") for name, table in TABLES.items() if "section_id" in table.names[1:]),
    *((name, "article_id", "articles") for name, table in TABLES.items() if "article_id" in table.names[1:]),
    ("sections", "parent_id", "sections"),
    ("amounts", "quantity_id", "quantities"),
    ("amounts", "part_of", "quantities"),
    ("targets", "quantity_id", "quantities"),
    ("responsibilities", "unit_id", "units"),
    ("links", "citation_id", "citations"),
    ("links", "cited_doc_id", "documents"),
    ("links", "candidates", "documents"),
)


def optional(table: Table) -> frozenset[str]:
    """The columns of a table that may be null, by the types of its rows."""
    return frozenset(name for name, type_ in get_type_hints(table.row).items() if NoneType in get_args(type_))
