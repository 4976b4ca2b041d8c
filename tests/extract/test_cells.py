"""Cells of tables: headers, merged cells, rows that have lost cells, header rows that come again."""

from __future__ import annotations

import pytest

from docparse.extract.cells import find
from docparse.model import Cell, Clean, Outline, TableArea
from docparse.spans import OffsetMap


def cells_of(text: str) -> tuple[Cell, ...]:
    """The cells of a text that is a table: a row a line, cells parted by tabs."""
    rows, start = [], 0
    for line in text.split("\n"):
        row, place = [], start
        for cell in line.split("\t"):
            row.append((place, place + len(cell)))
            place += len(cell) + 1
        rows.append(tuple(row))
        start += len(line) + 1
    clean = Clean(OffsetMap(text, ()), text, "plain")
    cells, remarks = find(clean, Outline((), (), (), (TableArea(0, len(text), tuple(rows)),)))
    assert remarks == ()
    assert all(text[cell.start : cell.stop] == cell.text for cell in cells)
    return cells


def grid(text: str) -> dict[int, tuple[str, ...]]:
    """The texts of each row."""
    rows: dict[int, tuple[str, ...]] = {}
    for cell in cells_of(text):
        rows[cell.row] = (*rows.get(cell.row, ()), cell.text)
    return rows


def test_header_stands_in_every_cell_and_gives_none() -> None:
    cells = cells_of("序号\t项目名称\t责任单位\n1\t新建泵站\t县水利局\n2\t改造管网\t县住建局")
    assert [(cell.row, cell.column, cell.header, cell.text) for cell in cells] == [
        (2, 1, "序号", "1"),
        (2, 2, "项目名称", "新建泵站"),
        (2, 3, "责任单位", "县水利局"),
        (3, 1, "序号", "2"),
        (3, 2, "项目名称", "改造管网"),
        (3, 3, "责任单位", "县住建局"),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "领域\t事项\t单位\n水利\t泵站\t甲局\n\t管网\t乙局",
            {2: ("水利", "泵站", "甲局"), 3: ("水利", "管网", "乙局")},
            id="merged_on_the_left",
        ),
        pytest.param(
            "领域\t事项\t单位\n水利\t泵站\t甲局\n管网\t乙局",
            {2: ("水利", "泵站", "甲局"), 3: ("水利", "管网", "乙局")},
            id="merged_cell_lost",
        ),
        pytest.param(
            "事项\t责任单位\t备注\n泵站\t甲局\t续建\n管网\t\t新建",
            {2: ("泵站", "甲局", "续建"), 3: ("管网", "甲局", "新建")},
            id="merged_units",
        ),
        pytest.param(
            "事项\t责任单位\t备注\n泵站\t甲局\t续建\n管网\t乙局\t",
            {2: ("泵站", "甲局", "续建"), 3: ("管网", "乙局")},
            id="empty_remark_stays_empty",
        ),
        pytest.param(
            "领域\t事项\n水利\t泵站\n领域\t事项\n住建\t管网", {2: ("水利", "泵站"), 4: ("住建", "管网")}, id="header_again_after_a_page"
        ),
        pytest.param(
            "序号\t事项\t单位\n一、水利\n1\t泵站\t甲局", {2: ("一、水利",), 3: ("1", "泵站", "甲局")}, id="heading_over_the_width"
        ),
        pytest.param(
            "序号\t事项\t分值\n一、\t水利\n1\t泵站\t5",
            {2: ("一、", "水利"), 3: ("1", "泵站", "5")},
            id="short_row_that_begins_with_a_number",
        ),
        pytest.param(
            "领域\t事项\t单位\n水利\t泵站\t甲局\n二、住建\n\t管网\t乙局",
            {2: ("水利", "泵站", "甲局"), 3: ("二、住建",), 4: ("管网", "乙局")},
            id="no_merge_across_a_heading",
        ),
        pytest.param("领域\t事项\n水利\t泵站\n\t\n\t管网", {2: ("水利", "泵站"), 4: ("水利", "管网")}, id="empty_row"),
        pytest.param("单位：万元\n项目\t金额\n泵站\t50", {1: ("单位：万元",), 3: ("泵站", "50")}, id="unit_line_above"),
    ],
)
def test_rows(text: str, rows: dict[int, tuple[str, ...]]) -> None:
    assert grid(text) == rows


def test_a_row_that_sums_up_is_not_filled_from_above() -> None:
    rows = grid("序号\t项目名称\t投资\t责任单位\n1\t新建泵站\t120\t县水利局\n\t合计\t120\t")
    assert rows[3] == ("合计", "120")


def test_table_without_a_header_has_none() -> None:
    cells = cells_of("1\t泵站\t50\n2\t管网\t60")
    assert {cell.header for cell in cells} == {None}
    assert {cell.row for cell in cells} == {1, 2}


def test_a_filled_cell_keeps_the_place_of_the_merged_one() -> None:
    cells = cells_of("领域\t事项\n水利\t泵站\n\t管网")
    first, second = (cell for cell in cells if cell.text == "水利")
    assert (first.start, first.stop) == (second.start, second.stop)
    assert (first.row, second.row) == (2, 3)


def test_no_table_no_cells() -> None:
    assert find(Clean(OffsetMap("", ()), "", "empty"), Outline((), (), ())) == ((), ())
    assert cells_of("") == ()
