"""The laws of one document's rows, each a function that yields a sentence for every breach.

Written against the tables alone: nothing here uses the parser's own ways between the raw and the cleaned text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from itertools import pairwise
from typing import Any

from docparse.model import BlockKind, Bound, Change, Kind, Part, Role, UnitRole
from docparse.rows import Document

KEYS = {
    "blocks": ("block_id", "b"),
    "sections": ("section_id", "s"),
    "articles": ("article_id", "a"),
    "quantities": ("quantity_id", "q"),
    "responsibilities": ("responsibility_id", "r"),
    "citations": ("citation_id", "c"),
    "table_cells": ("cell_id", "t"),
    "noise": ("noise_id", "n"),
    "diagnostics": ("diagnostic_id", "d"),
}
TEXTS = {
    "blocks": ("text", "start"),
    "articles": ("text", "text_start"),
    "quantities": ("text", "start"),
    "amounts": ("text", "start"),
    "targets": ("text", "start"),
    "table_cells": ("text", "start"),
    "responsibilities": ("name", "start"),
    "citations": ("title", "start"),
}
WITHOUT_BLANKS = {"quantities", "amounts", "targets"}
CLOSED: dict[str | tuple[str, str], set[Any]] = {
    "part": set(Part),
    "bound": set(Bound),
    "change": set(Change),
    ("blocks", "kind"): set(BlockKind),
    ("quantities", "kind"): set(Kind),
    ("quantities", "role"): set(Role),
    ("amounts", "role"): set(Role),
    ("responsibilities", "role"): set(UnitRole),
}
TWINS = ("section_id", "article_id", "part", "text", "value", "value_max", "bound", "sentence", "start", "stop")

Law = Callable[[Document, str], Iterator[str]]


def blocks_cover(document: Document, raw: str) -> Iterator[str]:
    """Every code point is in exactly one block; a block that was removed has no text, any other has some."""
    place = 0
    for block in document.blocks:
        if block.start != place or block.stop <= block.start:
            yield f"{block.block_id} is at {block.start}:{block.stop}, the one before it ends at {place}"
        if (block.kind == "noise") == bool(block.text):
            yield f"{block.block_id} is {block.kind} with the text {block.text[:20]!r}"
        place = block.stop
    if place != len(raw):
        yield f"the blocks end at {place} of {len(raw)}"


def texts_stand_in_the_raw_text(document: Document, raw: str) -> Iterator[str]:
    """raw[start:stop] with the recorded edits applied is the text of the row (the law of spans)."""
    cleaned = _cleaned(document, raw)
    for table, (column, begin) in TEXTS.items():
        for row in getattr(document, table):
            start, stop, text = getattr(row, begin), row.stop, getattr(row, column)
            if not 0 <= start <= stop <= len(raw) or (start == stop and text):
                yield f"{table}: {text[:20]!r} at {start}:{stop}"
                continue
            stands = "".join(cleaned[start:stop])
            if table in WITHOUT_BLANKS:
                stands = "".join(stands.split())
            if stands != text:
                yield f"{table}: {text[:30]!r} at {start}:{stop}, where {stands[:30]!r} stands"


def _cleaned(document: Document, raw: str) -> list[str]:
    """What became of each code point: itself, or nothing, and the replacement of an edit at its first."""
    cleaned = list(raw)
    for row in document.noise:
        cleaned[row.start : row.stop] = [row.replacement] + [""] * (row.stop - row.start - 1)
    return cleaned


def noise_is_the_raw_text(document: Document, raw: str) -> Iterator[str]:
    """What was removed stands in the raw text, and no two stretches of it touch the same code point."""
    place = 0
    for row in document.noise:
        if row.start < place or row.stop <= row.start:
            yield f"{row.noise_id} at {row.start}:{row.stop} begins before {place}"
        if raw[row.start : row.stop] != row.text:
            yield f"{row.noise_id} has {row.text[:20]!r}, the raw text {raw[row.start : row.stop][:20]!r}"
        if row.text == row.replacement:
            yield f"{row.noise_id} replaces {row.text[:20]!r} by itself"
        place = row.stop


def keys_count_from_one(document: Document, raw: str) -> Iterator[str]:
    """Keys are <doc_id>/<letter><ordinal>, ordinals from 1 in the order of the document."""
    doc_id = document.document.doc_id
    for table, (key, letter) in KEYS.items():
        rows = getattr(document, table)
        want = [f"{doc_id}/{letter}{n}" for n in range(1, len(rows) + 1)]
        got = [getattr(row, key) for row in rows]
        if got != want:
            yield f"{table}: {next((pair for pair in zip(got, want, strict=True) if pair[0] != pair[1]), got)}"
        if any(row.doc_id != doc_id for row in rows):
            yield f"{table}: a row of another document"


def rows_are_in_the_order_of_the_text(document: Document, raw: str) -> Iterator[str]:
    """No row begins before the row before it (cells go by row and column: a merged cell comes again), and none overlaps its like."""
    for table in (*KEYS, "amounts", "targets"):
        places = [_place(table, row) for row in getattr(document, table) if row.start is not None]
        if places != sorted(places):
            yield f"{table}: rows go back"
    for table in ("articles", "quantities", "responsibilities"):
        rows = [row for row in getattr(document, table) if getattr(row, "table_no", None) is None]
        for one, other in pairwise(rows):
            if other.start < one.stop:
                yield f"{table}: {one.start}:{one.stop} and {other.start}:{other.stop} overlap"


def _place(table: str, row: Any) -> tuple[int, ...]:
    """What the rows of a table go by."""
    if table == "table_cells":
        return row.table_no, row.row_no, row.column_no
    in_table = getattr(row, "table_no", None) is not None
    return (row.table_no, row.row_no) if in_table else (0, row.start)


def keys_resolve(document: Document, raw: str) -> Iterator[str]:
    """Every foreign key is a key of its table, and an article's rows have the article's own section."""
    sections = {row.section_id for row in document.sections}
    section_of = {row.article_id: row.section_id for row in document.articles}
    quantities = {row.quantity_id for row in document.quantities}
    units = {row.unit_id for row in document.units}
    for table in ("blocks", "articles", "quantities", "amounts", "targets", "responsibilities", "citations"):
        for row in getattr(document, table):
            if row.section_id is not None and row.section_id not in sections:
                yield f"{table}: section {row.section_id} is none"
            if row.article_id is not None and section_of.get(row.article_id, "none") != row.section_id:
                yield f"{table}: article {row.article_id} is in section {section_of.get(row.article_id)}, not in {row.section_id}"
    for row in document.sections:
        if row.parent_id is not None and row.parent_id not in sections:
            yield f"sections: parent {row.parent_id} is none"
    for amount in document.amounts:
        if amount.part_of is not None and (amount.part_of not in quantities or amount.part_of == amount.quantity_id):
            yield f"amounts: {amount.quantity_id} is part of {amount.part_of}"
    yield from (f"responsibilities: unit {row.unit_id} is none" for row in document.responsibilities if row.unit_id not in units)


def twins_agree(document: Document, raw: str) -> Iterator[str]:
    """`amounts` are the quantities of kind money, `targets` those of role target, and both say what `quantities` says."""
    by_key = {row.quantity_id: row for row in document.quantities}
    wanted = {
        "amounts": [row.quantity_id for row in document.quantities if row.kind == "money"],
        "targets": [row.quantity_id for row in document.quantities if row.role == "target"],
    }
    for table, keys in wanted.items():
        rows = getattr(document, table)
        if [row.quantity_id for row in rows] != keys:
            yield f"{table}: other quantities than those it should have"
            continue
        for row in rows:
            columns = (*TWINS, "role") if table == "amounts" else (*TWINS, "unit")
            differing = [name for name in columns if getattr(row, name) != getattr(by_key[row.quantity_id], name)]
            if differing:
                yield f"{table}: {row.quantity_id} differs in {', '.join(differing)}"


def values_make_sense(document: Document, raw: str) -> Iterator[str]:
    """A range goes up, an exact number has six places at most, a quantity stands in its sentence."""
    for row in document.quantities:
        if row.value_max is not None and row.value_max < row.value:
            yield f"quantities: {row.text} goes from {row.value} to {row.value_max}"
        for value in (row.value, row.value_max):
            if value is not None and (not value.is_finite() or -_exponent(value) > 6 or abs(value) >= 10**22):
                yield f"quantities: {row.text} is {value}, which no column holds"
        if row.text not in "".join(row.sentence.split()):
            yield f"quantities: {row.text} is not in its sentence {row.sentence[:40]!r}"
        if (row.unit is None) != (row.kind in ("plain", "ratio")):
            yield f"quantities: {row.text} is {row.kind} with unit {row.unit}"


def _exponent(value: Any) -> int:
    return int(value.normalize().as_tuple().exponent)


def closed_sets_are_closed(document: Document, raw: str) -> Iterator[str]:
    """A column with a closed set of values has no other."""
    for table in (field.name for field in fields(document) if field.name != "document"):
        for row in getattr(document, table):
            for column in ("part", "kind", "bound", "role", "change"):
                allowed = CLOSED.get((table, column), CLOSED.get(column))
                if allowed is not None and hasattr(row, column) and getattr(row, column) not in allowed:
                    yield f"{table}.{column} is {getattr(row, column)!r}"


LAWS: tuple[Law, ...] = (
    blocks_cover,
    texts_stand_in_the_raw_text,
    noise_is_the_raw_text,
    keys_count_from_one,
    rows_are_in_the_order_of_the_text,
    keys_resolve,
    twins_agree,
    values_make_sense,
    closed_sets_are_closed,
)


def broken(document: Document, raw: str) -> list[str]:
    """A sentence for every breach of every law."""
    return [f"{law.__name__}: {words}" for law in LAWS for words in law(document, raw)]
