"""The cells of the tables: each with the header above its column, merged cells filled from the row above.

Reads: Clean, Outline. Writes: Cell.

`row` counts all lines of the table from 1, as `responsibilities` does. A header row, also one that is repeated after a page
break, has its number but gives no cells: its text stands in `header` of every cell below it. An empty cell is no row either,
unless it is the lower part of a merged one: then it is a copy of that cell, with its text and place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docparse.model import Cell, Clean, Outline, Remark, TableArea

Place = tuple[int, int]
Row = Sequence[Place]
NumberedRow = tuple[int, Row]

LONGEST_HEADER = 30  # characters of a header's cell
HEADER_ROWS = 3  # how far down the header may stand: a table's title and its unit line may come first
NO_HEADER = re.compile(r"[。；！？]|^[0-9.,%]+$")
MERGED_UNITS = re.compile(r"(?:责任|牵头|主办|实施|主体|主管|指导)(?:单位|部门|处室|科室|主体)")
YEAR_ALONE = re.compile(r"(?:19|20)\d\d年?[底末]?$")  # the head of a column
SUM = re.compile(r"(?:合计|总计|小计|共计|总分)(?:[（(：:]|$)")  # a row that sums up belongs to no group
SERIAL = re.compile(r"[0-9]{1,3}[.．、]?$|[一二三四五六七八九十]{1,3}(?:、|$)|（[一二三四五六七八九十0-9]{1,3}）|(?:合计|总计|小计|总分)$")


def find(clean: Clean, outline: Outline) -> tuple[tuple[Cell, ...], tuple[Remark, ...]]:
    """The cells of all tables, row by row; never raises."""
    cells = tuple(cell for number, table in enumerate(outline.tables, 1) for cell in _cells(clean, table, number))
    return cells, ()


def _cells(clean: Clean, table: TableArea, number: int) -> Iterator[Cell]:
    headers, rows = header_and_rows(clean, table)
    for row_no, row in rows:
        for column, (start, stop) in enumerate(row):
            if start < stop:
                header = headers[column] if column < len(headers) else None
                yield Cell(start, stop, number, row_no, column + 1, header or None, clean.text[start:stop])


def header_and_rows(clean: Clean, table: TableArea) -> tuple[tuple[str, ...], list[NumberedRow]]:
    """The header of each column (() where the table has none), and the rows of data with their numbers, merged cells filled in."""
    first = _header_row(clean, table)
    numbered = list(enumerate(table.rows, 1))
    if first is None:
        return (), _filled(clean, (), numbered)
    headers = tuple(_bare(clean, place) for place in table.rows[first])
    above = numbered[:first]  # a title or a unit's line above the header
    data = [row for row in numbered[first + 1 :] if tuple(_bare(clean, place) for place in row[1]) != headers]
    return headers, _filled(clean, headers, above + data)


def _header_row(clean: Clean, table: TableArea) -> int | None:
    """Which of the first rows is the header: two cells or more, all short and filled, none a number or a sentence."""
    width = max((len(row) for row in table.rows), default=0)
    for index, row in enumerate(table.rows[:HEADER_ROWS]):
        texts = [_bare(clean, place) for place in row]
        if len(texts) < 2 or (2 * len(texts) < width and not all(map(YEAR_ALONE.match, texts[1:]))):
            continue
        if all(text and len(text) <= LONGEST_HEADER and not NO_HEADER.search(text) for text in texts):
            return index
        return None
    return None


def _filled(clean: Clean, headers: Sequence[str], rows: Sequence[NumberedRow]) -> list[NumberedRow]:
    """The rows, each as wide as the header; the empty cells of group columns have the place of the cell above.

    Group columns are those that are empty from the left on (a cell merged over rows), and the column of the units in
    charge, in which no row is without one.
    """
    done: list[NumberedRow] = []
    above: list[Place] = []
    for number, row in rows:
        cells = _aligned(clean, headers, row, above)
        filled = [start < stop for start, stop in cells]
        if sum(filled) > 1 or (any(filled) and not filled[0]):
            if not any(SUM.match(_bare(clean, place)) for place in cells):
                _fill(headers, cells, above)
            above = cells
        elif any(filled):  # a heading over the whole width: nothing is merged across it
            above = []
        done.append((number, cells))
    return done


def _fill(headers: Sequence[str], cells: list[Place], above: Sequence[Place]) -> None:
    """Give the empty cells of group columns the place of the cell above them."""
    leading = True
    for column, (start, stop) in enumerate(cells[: len(above)]):
        leading = leading and start == stop
        merged = leading or (column < len(headers) and MERGED_UNITS.search(headers[column]))
        if start == stop and merged:
            cells[column] = above[column]


def _aligned(clean: Clean, headers: Sequence[str], row: Row, above: Sequence[Place]) -> list[Place]:
    """The row's cells under their columns: a row that has lost its merged cells on the left is moved to the right.

    It has lost them when it is too short, holds more than one cell and does not begin as a row does, with a serial number.
    """
    cells = list(row)
    missing = len(headers) - len(cells)
    if missing <= 0 or len(cells) < 2 or not above or SERIAL.match(_bare(clean, cells[0])):
        return cells
    return [(cells[0][0], cells[0][0])] * missing + cells


def _bare(clean: Clean, place: Place) -> str:
    """The text of a cell without blanks."""
    return "".join(clean.text[place[0] : place[1]].split())
