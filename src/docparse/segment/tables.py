"""Tables in the text: lines of cells parted by tabs (or |), and tables that were flattened to one cell a line.

A flattened table is known by its header, which begins with 序号, and by the running numbers 1, 2, 3 of its rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docparse.model import TableArea
from docparse.segment.lines import Line
from docparse.segment.numbering import CHINESE_STYLE, LABEL_HEADS, read_label
from docparse.segment.units import is_unit

Cell = tuple[int, int]

FEWEST_ROWS = 2
FEWEST_WHOLE = 4  # rows of a table that stands within running text, its header among them
LONGEST_FIGURE_NAME = 40
FEWEST_FLATTENED = 12  # lines
MOST_COLUMNS = 15
MOST_HEADER_LINES = 24  # a head may be broken over lines
LONGEST_HEADER_CELL = 20
LARGEST_ROW_GAP = 20  # row numbers that may be missing (rows left out of a printed list)
MOST_ROW_LINES = 400
LONGEST_GROUP = 60  # a line like 二、成果转化方面（共4项） between the rows
_NUMBER = re.compile(r"\d{1,4}[.、]?$")
_HEAD_NUMBER = re.compile(r"序 {0,6}号$")
_ANY_HEADER = re.compile(r"(?:^|(?<=\n)) {0,40}序 {0,6}号")
_RULE = re.compile(r"[-:|  ]+$")
_UNIT_HEADER = re.compile(r"部门|单位|责任|牵头|机构|科室|处室")
_HEAD_GOES_ON = re.compile(  # a head broken over lines: 总投资⏎（万元）, 责任⏎单位, 起⏎止年限
    r"\n（[^（）\n]{1,12}）$|起\n止[^\n]{1,4}$"
    r"|(?:责任|牵头|配合|主管|承办|协办|实施|主要|[省市县区]政?府?)\n(?:分管|联系)?(?:单位|部门|领导)$|项目\n名称$|资金\n来源$"
    r"|(?:完成|建设|起止|实施|主要|工作)\n(?:时限|时间|年限|地点|内容|规模|任务|目标|措施)$|(?:计划|年度?|投资)\n(?:计划|目标|投资|安排|估算|规模)$"
)
_PROVISION = re.compile(r"（[一二三四五六七八九十]{1,3}）")
_AMOUNT_HEADER = re.compile(r"（[^（）]{0,4}(?:元|%|亩|公里|平方米|户|人)）$")
_AMOUNT = re.compile(r"[\d.,]+$|[-—/]{1,2}$")
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d年?[底末]?$")
_NAMES_HEAD = re.compile(r"(?:主要)?(?:指 {0,4}标|项 {0,4}目)(?:名称)?$")
_MAY_NAME_FIGURES = re.compile(r"）[ \n]{1,8}[≥≤]?[\d—-]")
_FIGURE_NAME = re.compile(r"(?:\d{1,2}[.．、])?[^。；：，\d][^。；：，\n]{1,40}（[^（）\n]{1,10}）$")
_FIGURE = re.compile(r"[≥≤><＞＜±]?\d[\d.,]*[%‰]?$|[-—–/]{1,2}$|[^\d。；，]{0,3}\d[\d.]*[%‰]?$|[预约指][期束导]性$")
_NAMES_PARTED = re.compile(r"[、，；]")
_TABLE_TITLE = re.compile(r"(?:表|清单|名单|目录|名录|体系|一览|台账|指标|分工)(?:（[^（）\n]{1,20}）)?$")


class _Row(NamedTuple):
    """The lines of one row of a flattened table: its first line's cells, then the lines below."""

    cells: tuple[Cell, ...]
    below: tuple[Line, ...]


def find_tables(folded: str, lines: Sequence[Line], *, anywhere: bool) -> list[TableArea]:
    """The tables of a stretch in order; not `anywhere`: only one that begins with the stretch, fills most of it, or is whole."""
    areas: list[TableArea] = []
    if not lines:
        return areas
    if not _may_hold(folded, lines[0].start, lines[-1].stop):
        return figure_tables(folded, lines)
    place = 0
    while place < len(lines):
        width = _flattened_header(folded, lines, place)
        stop = place + 1
        if width:
            area = _flattened(folded, lines, place, width)
        else:
            stop = place
            while stop < len(lines) and (_parted(folded, lines[stop]) or (stop > place and _belongs(folded, lines, stop))):
                stop += 1
            area = _parted_area(folded, lines[place:stop])
            stop = max(stop, place + 1)
        if area is not None:
            areas.append(area)
            while stop < len(lines) and lines[stop].start < area.stop:
                stop += 1
        place = stop
    if not areas:
        return figure_tables(folded, lines)
    if anywhere:
        return areas
    covered = sum(area.stop - area.start for area in areas)
    if areas[0].start <= lines[min(1, len(lines) - 1)].stop or 2 * covered >= lines[-1].stop - lines[0].start:
        return areas
    return [area for area in areas if _is_whole(area)]


def _is_whole(area: TableArea) -> bool:
    """Whether every row has a cell under each head: text that is cut into lines by chance does not."""
    return len(area.rows) >= FEWEST_WHOLE and all(len(row) == len(area.rows[0]) for row in area.rows)


def _may_hold(folded: str, start: int, stop: int) -> bool:
    """Whether a stretch can hold a table at all: a cheap look before its lines are read."""
    if folded.find("\t", start, stop) >= 0 or folded.find("|", start, stop) >= 0:
        return True
    return folded.find("序", start, stop) >= 0 and _ANY_HEADER.search(folded, start, stop) is not None


def is_flattened(folded: str, lines: Sequence[Line]) -> bool:
    """Whether an attachment is a table of one cell a line that no header tells of.

    Its title is that of a list, half of its lines are short, many of them have no stop, and few a number.
    """
    if len(lines) < FEWEST_FLATTENED or not any(_TABLE_TITLE.search(folded, *line) for line in lines[:4] if line.stop - line.start <= 80):
        return False
    lengths = sorted(stop - start for start, stop in lines)
    words = sum(1 for start, stop in lines if stop - start <= 2 * LONGEST_HEADER_CELL and folded[stop - 1] not in "。；：")
    labels = sum(1 for line in lines if folded[line.start] in LABEL_HEADS and read_label(folded, *line) is not None)
    return lengths[len(lengths) // 2] <= 2 * LONGEST_HEADER_CELL and 5 * words >= len(lines) and 2 * labels <= len(lines)


def figure_tables(folded: str, lines: Sequence[Line]) -> list[TableArea]:
    """Tables of indicators that have lost their cells and their numbers' columns (1.地区生产总值（亿元）⏎16803⏎24130).

    A row is a name with its unit and the short cells of figures below it; names of groups may stand between the rows.
    """
    if not _MAY_NAME_FIGURES.search(folded, lines[0].start, lines[-1].stop):
        return []
    named = [place for place, line in enumerate(lines) if _FIGURE_NAME.match(folded, *line)]
    rows = [(place, end) for place in named if (end := _figures_end(folded, lines, place)) > place + 1]
    tables: list[list[tuple[int, int]]] = []
    for row in rows:
        if tables and _all_short(folded, lines[tables[-1][-1][1] : row[0]]):
            tables[-1].append(row)
        else:
            tables.append([row])
    return [_figure_table(folded, lines, table) for table in tables if len(table) >= FEWEST_WHOLE]


def _figures_end(folded: str, lines: Sequence[Line], place: int) -> int:
    """Where the cells of figures below a name end."""
    end = place + 1
    while end < len(lines) and end - place <= MOST_COLUMNS and _FIGURE.match(folded, *lines[end]):
        end += 1
    return end


def _all_short(folded: str, lines: Sequence[Line]) -> bool:
    """Whether lines can stand between the rows of a table: names of groups, and figures whose name is not told apart."""
    return all(line.stop - line.start <= LONGEST_FIGURE_NAME and folded[line.stop - 1] not in "。；" for line in lines)


def _figure_table(folded: str, lines: Sequence[Line], rows: Sequence[tuple[int, int]]) -> TableArea:
    cells = _years_above(folded, lines[max(0, rows[0][0] - MOST_HEADER_LINES) : rows[0][0]])
    for (first, end), (following, _) in zip(rows, [*rows[1:], (rows[-1][1], 0)], strict=True):
        cells.append(tuple((line.start, line.stop) for line in lines[first:end]))
        cells += [((line.start, line.stop),) for line in lines[end:following]]
    return TableArea(cells[0][0][0], lines[rows[-1][1] - 1].stop, tuple(cells))


def _years_above(folded: str, lines: Sequence[Line]) -> list[tuple[Cell, ...]]:
    """The header of a table of indicators: the head of its names, and the years that the first columns are of; none without years."""
    years = [line for line in lines if _YEAR_ALONE.match(folded, *line)]
    told = [folded[start : start + 4] for start, _ in years]
    heads = [line for line in lines if years and line.start < years[0].start and _NAMES_HEAD.match(folded, *line)]
    if len(years) < 2 or told != sorted(set(told)) or not heads:
        return []
    return [((heads[-1].start, heads[-1].stop), *((line.start, line.stop) for line in years))]


def outside(lines: Sequence[Line], areas: Sequence[TableArea]) -> list[Line]:
    """The lines that stand in no table."""
    kept, place = [], 0
    for line in lines:
        while place < len(areas) and areas[place].stop <= line.start:
            place += 1
        if place == len(areas) or line.start < areas[place].start:
            kept.append(line)
    return kept


def _parted(folded: str, line: Line) -> bool:
    """Whether a line holds cells: a tab between words that is not the one behind a label, or three bars."""
    start, stop = line
    tab = folded.find("\t", start, stop)
    if tab < 0:
        return folded.count("|", start, stop) >= 3
    label = read_label(folded, start, stop)
    return label is None or folded.find("\t", label.text_start, stop) >= 0


def _goes_on(folded: str, row: Line, line: Line) -> bool:
    """Whether a line with empty cells at its beginning has as many cells as the row above it."""
    return folded[line.start - 1] == "\t" and len(_cells(folded, line)) == len(_cells(folded, row))


def _belongs(folded: str, lines: Sequence[Line], place: int) -> bool:
    """Whether a line without cells of its own belongs to the row above it: by its empty cells, or as more units of the last cell."""
    row, line = lines[place - 1], lines[place]
    return _goes_on(folded, row, line) or _more_units(folded, line)


def _more_units(folded: str, line: Line) -> bool:
    """Whether a line holds names of units and nothing else: a cell of units that runs on."""
    text = folded[line.start : line.stop]
    return len(text) <= LONGEST_GROUP and "\t" not in text and all(is_unit(name.strip()) for name in _NAMES_PARTED.split(text))


def _cells(folded: str, line: Line) -> tuple[Cell, ...]:
    """The cells of a line, blanks at their ends left out; the empty cells at its beginning are found before it."""
    begin = folded.rfind("\n", 0, line.start) + 1
    end = folded.find("\n", line.stop)
    end = len(folded) if end < 0 else end
    mark = "\t" if "\t" in folded[begin:end] else "|"
    if mark == "|":
        begin, end = line.start + (folded[line.start] == "|"), line.stop - (folded[line.stop - 1] == "|")
    cells = []
    while begin <= end:
        stop = folded.find(mark, begin, end)
        stop = end if stop < 0 else stop
        kept = folded[begin:stop].strip()
        place = folded.index(kept, begin) if kept else begin
        cells.append((place, place + len(kept)))
        begin = stop + 1
    return tuple(cells)


def _parted_area(folded: str, lines: Sequence[Line]) -> TableArea | None:
    rows: list[tuple[Cell, ...]] = []
    for line in lines:
        cells = () if _RULE.match(folded, *line) else _cells(folded, line)
        if len(cells) == 1 and rows and rows[-1][-1][0] < rows[-1][-1][1] and _more_units(folded, line):
            rows[-1] = (*rows[-1][:-1], (rows[-1][-1][0], cells[0][1]))
        elif len(rows) > 1 and _is_broken(folded, rows[0], rows[-1], cells):
            rows[-1] = (*rows[-1][:-1], (rows[-1][-1][0], cells[0][1]), *cells[1:])
        elif cells:
            rows.append(cells)
    return TableArea(lines[0].start, lines[-1].stop, tuple(rows)) if len(rows) >= FEWEST_ROWS else None


def _is_broken(folded: str, header: tuple[Cell, ...], row: tuple[Cell, ...], rest: tuple[Cell, ...]) -> bool:
    """Whether a numbered row and the line below it make one row of the table's width, a cell broken between them."""
    return (
        1 < len(row) < len(header) == len(row) + len(rest) - 1
        and _row_number(folded, row[0]) > 0
        and rest[0][0] < rest[0][1]
        and not _row_number(folded, rest[0])
    )


def _flattened_header(folded: str, lines: Sequence[Line], place: int) -> int:
    """How many columns the header that begins on a line has, 0 where none begins."""
    start, stop = lines[place]
    if folded[start] != "序":
        return 0
    first = _cells(folded, lines[place])
    if len(first) > 1:
        return len(first) if _HEAD_NUMBER.match(folded, *first[0]) and not _complete(folded, lines, place, len(first)) else 0
    if not _HEAD_NUMBER.match(folded, start, stop):
        return 0
    for width in range(1, MOST_HEADER_LINES + 1):
        if place + width >= len(lines):
            return 0
        line = lines[place + width]
        if _NUMBER.match(folded, *line) or _group(folded, line) or folded[line.stop - 1] == "。" or _PROVISION.match(folded, *line):
            return width if 1 < len(_heads(folded, lines[place : place + width])) <= MOST_COLUMNS else 0
        if line.stop - line.start > LONGEST_HEADER_CELL:
            return 0
    return 0


def _heads(folded: str, lines: Sequence[Line]) -> tuple[Cell, ...]:
    """The heads of the columns: the lines of a header, those put together that hold one head."""
    heads: list[Cell] = []
    last = ""
    for start, stop in lines:
        text = folded[start:stop]
        if heads and _HEAD_GOES_ON.search(f"{last}\n{text}"):
            heads[-1] = (heads[-1][0], stop)
        else:
            heads.append((start, stop))
        last = text
    return tuple(heads)


def _complete(folded: str, lines: Sequence[Line], place: int, width: int) -> bool:
    """Whether the rows below a header are whole lines of cells."""
    area = _parted_area(folded, lines[place : place + 8])
    return area is not None and all(len(row) == width for row in area.rows[1:4])


def _group(folded: str, line: Line) -> bool:
    if line.stop - line.start > LONGEST_GROUP:
        return False
    label = read_label(folded, *line)
    return label is not None and label.style == CHINESE_STYLE


def _flattened(folded: str, lines: Sequence[Line], place: int, width: int) -> TableArea | None:
    """The table whose header begins on a line; its cells are put together from the lines of each row."""
    first = _cells(folded, lines[place])
    header = first if len(first) > 1 else _heads(folded, lines[place : place + width])
    below = lines[place + 1 :] if len(first) > 1 else lines[place + width :]
    rows: list[tuple[Cell, ...]] = [header]
    titles = [folded[start:stop] for start, stop in header]
    found = _without_text_behind(folded, list(_rows(folded, below)))
    for row in found:
        rows += _columns(folded, row, titles)
    stop = (found[-1].below[-1].stop if found[-1].below else found[-1].cells[-1][1]) if found else lines[place].stop
    return TableArea(lines[place].start, stop, tuple(rows)) if len(rows) > FEWEST_ROWS else None


def _without_text_behind(folded: str, rows: list[_Row]) -> list[_Row]:
    """The rows, the last one without the running text behind the table: it has no more lines than any other where sentences follow."""
    usual = max((len(row.below) for row in rows[:-1]), default=0)
    if len(rows) > FEWEST_ROWS and usual and any(_is_sentence(folded, line) for line in rows[-1].below[usual:]):
        rows[-1] = rows[-1]._replace(below=rows[-1].below[:usual])
    return rows


def _is_sentence(folded: str, line: Line) -> bool:
    return line.stop - line.start > LONGEST_GROUP and folded[line.stop - 1] in "。；："


def _rows(folded: str, lines: Sequence[Line]) -> Iterator[_Row]:
    """The rows: each begins with the next number, a group's line or a line of several cells."""
    begun: tuple[Cell, ...] = ()
    below: list[Line] = []
    number = 0
    for place, line in enumerate(lines):
        cells = _cells(folded, line)
        following = _row_number(folded, cells[0]) if len(cells) > 1 or _NUMBER.match(folded, *line) else 0
        if number < following <= number + LARGEST_ROW_GAP or len(cells) > 1 or (_group(folded, line) and _heads_rows(folded, lines, place)):
            if begun:
                yield _Row(begun, tuple(below))
            begun, below = (cells if len(cells) > 1 else ((line.start, line.stop),)), []
            number = max(number, following)
        elif len(below) < MOST_ROW_LINES:
            below.append(line)
    if begun:
        yield _Row(begun, tuple(below))


def _heads_rows(folded: str, lines: Sequence[Line], place: int) -> bool:
    """Whether a row, or a group again, stands right below a group's line; below a heading of the text stands text."""
    below = lines[place + 1 : place + 2]
    return not below or _NUMBER.match(folded, *below[0]) is not None or len(_cells(folded, below[0])) > 1 or _group(folded, below[0])


def _row_number(folded: str, cell: Cell) -> int:
    text = folded[cell[0] : cell[1]]
    return int(text.rstrip(".、")) if _NUMBER.match(text) else 0


def _columns(folded: str, row: _Row, titles: Sequence[str]) -> list[tuple[Cell, ...]]:
    """The cells of a row under their header; more than one row where cells are merged over several.

    Lines too many are one cell broken over lines, but names of units at the end stand in a column of units.
    """
    cells = [cell for cell in row.cells if cell[0] < cell[1]] if len(row.cells) > 1 else list(row.cells)
    below: list[Cell] = [(line.start, line.stop) for line in row.below]
    room = len(titles) - len(cells)
    if len(below) <= room or room <= 0 or (len(cells) == 1 and _group(folded, Line(*cells[0]))):
        return [(*cells, *below)] if room > 0 or not below else [tuple(cells), *((cell,) for cell in below)]
    extra = len(below) - room
    for shared in (2, 1):
        breadth = len(titles) - shared
        if len(cells) == 1 and breadth > 0 and extra % breadth == 0:
            whole = [(*cells, *below[:room])]
            return whole + [(*whole[0][:shared], *below[at : at + breadth]) for at in range(room, len(below), breadth)]
    if len(cells) == 1 and (fitted := _fitted(folded, below, titles)):
        return [(*cells, *fitted)]
    tail: list[Cell] = []
    if _UNIT_HEADER.search(titles[-1]) and room > 1:
        at = len(below)
        while at > room - 1 and is_unit(folded[below[at - 1][0] : below[at - 1][1]]):
            at -= 1
        if at < len(below):
            below, tail, room = below[:at], [(below[at][0], below[-1][1])], room - 1
    middle = (below[room - 1][0], below[-1][1])
    return [(*cells, *below[: room - 1], middle, *tail)]


def _fitted(folded: str, below: list[Cell], titles: Sequence[str]) -> list[Cell] | None:
    """The cells of a row of which one is broken over lines, so that amounts stand under the heads of amounts; None where none fits."""
    amounts = [column - 1 for column, title in enumerate(titles) if column and _AMOUNT_HEADER.search(title)]
    extra = len(below) - len(titles) + 1
    for at in range(len(titles) - 1) if amounts else ():
        cells = [*below[:at], (below[at][0], below[at + extra][1]), *below[at + extra + 1 :]]
        if all(_AMOUNT.match(folded, *cells[column]) for column in amounts):
            return cells
    return None
