"""The rows of one document, from what the stages found.

Reads: Raw, Clean, Outline, Findings. Writes: rows.Document. This is the one place where cleaned places become raw
places and where rows get their keys; nothing is decided here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from docparse.errors import InvariantError
from docparse.model import Block, BlockKind, Clean, Findings, Header, Kind, Outline, Part, Quantity, Raw, Remark, Role
from docparse.rows import (
    AmountRow,
    ArticleRow,
    BlockRow,
    CitationRow,
    DiagnosticRow,
    Document,
    DocumentRow,
    NoiseRow,
    QuantityRow,
    ResponsibilityRow,
    SectionRow,
    TableCellRow,
    TargetRow,
    UnitRow,
)
from docparse.version import SCHEMA_VERSION, __version__

Identify = Callable[[str, Header], UnitRow]


class Place(NamedTuple):
    """Where a row stands: keys of its section and article, and the part."""

    section_id: str | None
    article_id: str | None
    part: str


def assemble(raw: Raw, clean: Clean, outline: Outline, findings: Findings, identify: Identify) -> Document:
    """All rows of the document, with keys and raw places; `identify` tells the organisation behind a name."""
    maker = _Maker(raw, clean, outline, findings, identify)
    units, responsibilities = maker.units_and_responsibilities()
    quantities = tuple(maker.quantity(n, q) for n, q in enumerate(findings.quantities, 1))
    told = tuple(zip(quantities, findings.quantities, strict=True))
    return Document(
        document=maker.document(),
        blocks=maker.blocks(),
        sections=maker.sections(),
        articles=maker.articles(),
        quantities=quantities,
        amounts=tuple(maker.amount(row, q) for row, q in told if q.mention.kind is Kind.MONEY),
        targets=tuple(maker.target(row, q) for row, q in told if q.judgement.role is Role.TARGET),
        responsibilities=responsibilities,
        units=units,
        citations=maker.citations(),
        table_cells=maker.cells(),
        noise=maker.noise(),
        diagnostics=maker.diagnostics(),
    )


class _Maker:
    """One document's values, at hand for every table's rows."""

    def __init__(self, raw: Raw, clean: Clean, outline: Outline, findings: Findings, identify: Identify):
        self.raw, self.clean, self.outline, self.findings, self.identify = raw, clean, outline, findings, identify
        self.doc_id = raw.doc_id
        self.offsets = clean.offsets
        self.text = clean.text
        self.section_ids = [self.key("s", n) for n in range(1, len(outline.sections) + 1)]
        self.article_ids = [self.key("a", n) for n in range(1, len(outline.articles) + 1)]
        self.starts = [block.start for block in outline.blocks]
        self.places = [self._place(block) for block in outline.blocks]
        self._sentences: dict[tuple[int, int], str] = {}

    def key(self, letter: str, ordinal: int) -> str:
        return f"{self.doc_id}/{letter}{ordinal}"

    def place(self, position: int) -> Place:
        """Where the block that holds a cleaned place stands."""
        return self.places[bisect_right(self.starts, position) - 1]

    def _place(self, block: Block) -> Place:
        return Place(
            None if block.section is None else self.section_ids[block.section],
            None if block.article is None else self.article_ids[block.article],
            block.part._value_,
        )

    def document(self) -> DocumentRow:
        header = self.findings.header
        return DocumentRow(
            doc_id=self.doc_id,
            source="",
            copies=(),
            sha256=self.raw.sha256,
            format=self.raw.format,
            encoding=self.raw.encoding,
            title=header.title,
            doc_number=header.doc_number,
            doc_number_agency=header.doc_number_agency,
            doc_number_year=header.doc_number_year,
            doc_number_serial=header.doc_number_serial,
            issuer=header.issuer,
            issuer_level=header.issuer_level,
            region=header.region,
            region_code=header.region_code,
            genre=header.genre,
            status=header.status,
            addressees=header.addressees,
            signed_date=header.signed_date,
            printed_date=header.printed_date,
            effective_date=header.effective_date,
            expiry_date=header.expiry_date,
            publicity=header.publicity,
            cc=header.cc,
            attachments=header.attachments,
            plan_year=header.plan_year,
            layout=self.clean.layout,
            raw_chars=len(self.raw.text),
            clean_chars=len(self.text),
            schema_version=SCHEMA_VERSION,
            docparse_version=__version__,
        )

    def blocks(self) -> tuple[BlockRow, ...]:
        """Blocks that cover the raw text: those of the outline, parted by what was removed between them."""
        spans: list[tuple[int, int, Place, str, str]] = []
        place, length = 0, len(self.raw.text)
        for block, where in zip(self.outline.blocks, self.places, strict=True):
            start, stop = self.offsets.raw_span(block.start, block.stop)
            if start > place:
                spans.append((place, start, Place(None, None, block.part._value_), BlockKind.NOISE.value, ""))
            spans.append((start, stop, where, block.kind._value_, self.text[block.start : block.stop]))
            place = stop
        if place < length:
            part = self.outline.blocks[-1].part if self.outline.blocks else Part.MAIN
            spans.append((place, length, Place(None, None, part.value), BlockKind.NOISE.value, ""))
        if sum(stop - start for start, stop, *_ in spans) != length:
            raise InvariantError("the blocks do not cover the raw text exactly once")
        return tuple(
            BlockRow(self.key("b", n), self.doc_id, where.part, kind, where.section_id, where.article_id, text, start, stop)
            for n, (start, stop, where, kind, text) in enumerate(spans, 1)
        )

    def sections(self) -> tuple[SectionRow, ...]:
        rows = []
        for section_id, section in zip(self.section_ids, self.outline.sections, strict=True):
            start, stop = self.offsets.raw_span(section.start, section.stop)
            lead, lead_start, lead_stop = None, None, None
            if section.lead_start < section.lead_stop:
                lead = self.text[section.lead_start : section.lead_stop]
                lead_start, lead_stop = self.offsets.raw_span(section.lead_start, section.lead_stop)
            rows.append(
                SectionRow(
                    section_id=section_id,
                    doc_id=self.doc_id,
                    parent_id=None if section.parent is None else self.section_ids[section.parent],
                    part=section.part._value_,
                    level=section.level,
                    path=section.path,
                    number=section.number,
                    label=section.label,
                    style=section.style,
                    title=section.title,
                    lead=lead,
                    start=start,
                    stop=stop,
                    lead_start=lead_start,
                    lead_stop=lead_stop,
                )
            )
        return tuple(rows)

    def articles(self) -> tuple[ArticleRow, ...]:
        rows = []
        for n, (article_id, article) in enumerate(zip(self.article_ids, self.outline.articles, strict=True), 1):
            rows.append(
                ArticleRow(
                    article_id=article_id,
                    doc_id=self.doc_id,
                    section_id=None if article.section is None else self.section_ids[article.section],
                    part=article.part._value_,
                    ordinal=n,
                    number=article.number,
                    label=article.label,
                    style=article.style,
                    title=article.title,
                    text=self.text[article.text_start : article.stop],
                    start=self.offsets.raw_start(article.start),
                    text_start=min(self.offsets.raw_start(article.text_start), self.offsets.raw_stop(article.stop)),
                    stop=self.offsets.raw_stop(article.stop),
                )
            )
        return tuple(rows)

    def sentence(self, quantity: Quantity) -> str:
        ends = quantity.sentence_start, quantity.sentence_stop
        if ends not in self._sentences:
            self._sentences[ends] = self.text[ends[0] : ends[1]].strip()
        return self._sentences[ends]

    def quantity(self, n: int, quantity: Quantity) -> QuantityRow:
        mention = quantity.mention
        start, stop = self.offsets.raw_span(mention.start, mention.stop)
        place = self.place(mention.start)
        return QuantityRow(
            quantity_id=self.key("q", n),
            doc_id=self.doc_id,
            section_id=place.section_id,
            article_id=place.article_id,
            part=place.part,
            text="".join(self.text[mention.start : mention.stop].split()),
            kind=mention.kind._value_,
            value=mention.value,
            value_max=mention.value_max,
            unit=mention.unit,
            bound=mention.bound._value_,
            role=quantity.judgement.role._value_,
            sentence=self.sentence(quantity),
            start=start,
            stop=stop,
            rule=quantity.judgement.rule,
        )

    def amount(self, row: QuantityRow, quantity: Quantity) -> AmountRow:
        purpose, target = quantity.purpose, quantity.target
        part_of = purpose.part_of if purpose else None
        return AmountRow(
            quantity_id=row.quantity_id,
            doc_id=row.doc_id,
            section_id=row.section_id,
            article_id=row.article_id,
            part=row.part,
            text=row.text,
            currency=quantity.mention.currency or "CNY",
            value=row.value,
            value_max=row.value_max,
            per=quantity.mention.per,
            bound=row.bound,
            role=row.role,
            subject=target.subject if target else purpose.subject if purpose else None,
            member=target.member if target else purpose.member if purpose else None,
            part_of=None if part_of is None else self.key("q", part_of + 1),
            year=target.year if target else purpose.year if purpose else None,
            sentence=row.sentence,
            start=row.start,
            stop=row.stop,
        )

    def target(self, row: QuantityRow, quantity: Quantity) -> TargetRow:
        target = quantity.target
        if target is None:
            raise InvariantError(f"a quantity of role target has no target: {row.text}")
        return TargetRow(
            quantity_id=row.quantity_id,
            doc_id=row.doc_id,
            section_id=row.section_id,
            article_id=row.article_id,
            part=row.part,
            text=row.text,
            subject=target.subject,
            member=target.member,
            change=target.change._value_,
            bound=row.bound,
            value=row.value,
            value_max=row.value_max,
            unit=row.unit,
            year=target.year if target.year is not None else self.findings.header.plan_year,
            year_stated=target.year is not None,
            due_text=target.due_text,
            due=target.due,
            scope=target.scope,
            sentence=row.sentence,
            start=row.start,
            stop=row.stop,
        )

    def units_and_responsibilities(self) -> tuple[tuple[UnitRow, ...], tuple[ResponsibilityRow, ...]]:
        units: dict[str, UnitRow] = {}
        mentions: dict[str, int] = {}
        known: dict[str, str] = {}
        rows = []
        for n, found in enumerate(self.findings.responsibilities, 1):
            if found.name not in known:
                unit = self.identify(found.name, self.findings.header)
                units.setdefault(unit.unit_id, unit)
                known[found.name] = unit.unit_id
            unit_id = known[found.name]
            mentions[unit_id] = mentions.get(unit_id, 0) + 1
            start, stop = self.offsets.raw_span(found.start, found.stop)
            place = self.place(found.start)
            in_table = found.table is not None
            rows.append(
                ResponsibilityRow(
                    responsibility_id=self.key("r", n),
                    doc_id=self.doc_id,
                    section_id=None if in_table else place.section_id,
                    article_id=None if in_table else place.article_id,
                    part=place.part,
                    table_no=found.table,
                    row_no=found.row,
                    list_no=found.list_no,
                    position=found.position,
                    unit_id=unit_id,
                    name=found.name,
                    inner=found.inner,
                    role=found.role._value_,
                    start=start,
                    stop=stop,
                )
            )
        counted = (_with_mentions(units[unit_id], mentions[unit_id]) for unit_id in sorted(units))
        return tuple(counted), tuple(rows)

    def citations(self) -> tuple[CitationRow, ...]:
        rows = []
        for n, found in enumerate(self.findings.citations, 1):
            place = self.place(found.start)
            start, stop = self.offsets.raw_span(found.start, found.stop)
            key = self.key("c", n)
            rows.append(
                CitationRow(key, self.doc_id, place.section_id, place.article_id, place.part, found.title, found.doc_number, start, stop)
            )
        return tuple(rows)

    def cells(self) -> tuple[TableCellRow, ...]:
        rows = []
        for n, cell in enumerate(self.findings.cells, 1):
            start, stop = self.offsets.raw_span(cell.start, cell.stop)
            rows.append(TableCellRow(self.key("t", n), self.doc_id, cell.table, cell.row, cell.column, cell.header, cell.text, start, stop))
        return tuple(rows)

    def noise(self) -> tuple[NoiseRow, ...]:
        text = self.raw.text
        return tuple(
            NoiseRow(self.key("n", n), self.doc_id, edit.rule, text[edit.start : edit.stop], edit.replacement, edit.start, edit.stop)
            for n, edit in enumerate(self.clean.edits, 1)
        )

    def diagnostics(self) -> tuple[DiagnosticRow, ...]:
        remarks: Sequence[Remark] = (*self.clean.remarks, *self.outline.remarks, *self.findings.remarks)
        ordered = sorted(remarks, key=lambda remark: -1 if remark.start is None else remark.start)
        rows = []
        for n, remark in enumerate(ordered, 1):
            start = stop = None
            if remark.start is not None and remark.stop is not None:
                start, stop = self.offsets.raw_span(remark.start, remark.stop)
            key = self.key("d", n)
            rows.append(DiagnosticRow(key, self.doc_id, remark.severity.value, remark.code.value, remark.message, start, stop))
        return tuple(rows)


def _with_mentions(unit: UnitRow, mentions: int) -> UnitRow:
    return UnitRow(unit.unit_id, unit.name, unit.organisation_id, unit.system, unit.level, unit.region, unit.region_code, mentions)
