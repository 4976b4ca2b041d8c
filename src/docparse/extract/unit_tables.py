"""Responsible units in the columns of tables: 牵头单位, 责任单位, 指导部门.

A cell that is merged over rows stands in the text once and counts in each of its rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docparse.extract.unit_lists import LONGEST, items
from docparse.extract.unit_names import Member, is_organisation, members
from docparse.extract.unit_words import ANY_KEY, DUTY, LEADS
from docparse.model import Outline, TableArea

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TableUnits:
    """The units of one row of a table, the columns from left to right; `table` and `row` from 1, `place` the row's start."""

    table: int
    row: int
    place: int
    members: tuple[Member, ...]


def find_in_tables(folded: str, outline: Outline) -> Iterator[TableUnits]:
    """The units of every table that has a column for them, row by row."""
    for number, table in enumerate(outline.tables, 1):
        yield from _of_table(folded, number, table)


def _of_table(folded: str, number: int, table: TableArea) -> Iterator[TableUnits]:
    columns: dict[int, str] = {}
    above: dict[int, Cell] = {}
    for row_no, row in enumerate(table.rows, 1):
        heads = _columns(folded, row)
        if heads:
            columns, above = heads, {}
            continue
        filled = sum(start < stop for start, stop in row)
        if not columns or not filled or (filled == 1 and row[0][0] < row[0][1]):
            above = {}
            continue
        cells = _filled(row, columns, above)
        found = [unit for column, cell in cells for unit in _cell_units(folded, cell, columns[column] == "lead")]
        if found:
            yield TableUnits(number, row_no, min(start for start, stop in row if start < stop), tuple(found))


def _columns(folded: str, row: tuple[Cell, ...]) -> dict[int, str]:
    """The kinds of the columns that a header row gives to units: lead, support, unit; empty for a row of data."""
    found = {}
    for column, (start, stop) in enumerate(row):
        words = "".join(folded[start:stop].split())
        key = ANY_KEY.fullmatch(words + "：") if 2 < len(words) < 24 else None
        if key and key.lastgroup not in (None, "other"):
            found[column] = str(key.lastgroup)
    return found


def _filled(row: tuple[Cell, ...], columns: dict[int, str], above: dict[int, Cell]) -> list[tuple[int, Cell]]:
    """The cells of a row's unit columns; an empty one takes the cell above, a 配合 column only where its lead does."""
    cells: list[tuple[int, Cell]] = []
    here = [column for column in columns if column < len(row)]
    own = [column for column in here if row[column][0] < row[column][1]]
    for column in here:
        if column in own:
            above[column] = row[column]
            cells.append((column, row[column]))
        elif column in above and not (columns[column] == "support" and own):
            cells.append((column, above[column]))
    return cells


def _cell_units(folded: str, cell: Cell, lead: bool) -> Iterator[Member]:
    """The units of a cell; none where its text is not a list of organisations."""
    found: list[Member] = []
    if cell[1] - cell[0] > LONGEST:
        return
    for start, stop in items(folded, *cell):
        text = folded[start:stop].rstrip()
        duty = None if is_organisation(text.strip()) else DUTY.search(text)
        leads = lead or (duty is not None and LEADS.search(duty[0]) is not None)
        units = members(folded, start, start + duty.start() if duty else stop)
        found += (unit._replace(lead=True) if leads else unit for unit in units)
    if all(is_organisation(unit.name) for unit in found):
        yield from found
