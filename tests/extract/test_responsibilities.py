"""Lists of responsible units: what they say, in every form, and the look-alikes; numbering, tables, remarks, cost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docparse.errors import Code
from docparse.extract.responsibilities import find
from docparse.model import Block, BlockKind, Clean, Outline, Part, Responsibility, Section, TableArea, UnitRole
from docparse.spans import OffsetMap

CASES = Path(__file__).parents[1] / "cases" / "unit_lists.tsv"
WIDE = str.maketrans("():;,<>", "（）：；，〈〉")
LETTER = {UnitRole.LEAD: "l", UnitRole.SUPPORT: "s", UnitRole.UNSPECIFIED: "u"}


def cleaned(text: str) -> Clean:
    """A text that needed no cleaning."""
    return Clean(OffsetMap(text, ()), text.translate(WIDE), "plain")


def whole(text: str, part: Part = Part.MAIN) -> Outline:
    """An outline of one block."""
    return Outline((Block(part, BlockKind.ARTICLE, None, None, 0, len(text)),), (), ())


def told(rows: tuple[Responsibility, ...]) -> str:
    """Rows in the words of the cases."""
    lists: dict[tuple[int | None, int | None], list[str]] = {}
    for row in rows:
        inner = f"〔{row.inner}〕" if row.inner else ""
        lists.setdefault((row.list_no, row.row), []).append(f"{row.name}{inner}={LETTER[row.role]}")
    return " / ".join(" ".join(units) for units in lists.values())


def cases() -> list[tuple[str, str, str]]:
    """The rows of the file of cases."""
    lines = CASES.read_text(encoding="utf-8").splitlines()
    return [(a, b.replace("⏎", "\n"), c) for a, b, c in (line.split("\t") for line in lines if line and not line.startswith("#"))]


@pytest.mark.parametrize(("text", "want"), [pytest.param(text, want, id=name) for name, text, want in cases()])
def test_list(text: str, want: str) -> None:
    clean = cleaned(text)
    rows, remarks = find(clean, whole(text))
    assert told(rows) == ("" if want in "-!" else want)
    assert [remark.code for remark in remarks] == ([Code.UNREAD_UNITS] if want == "!" else [])
    assert all(re.sub(r"\s", "", clean.text[row.start : row.stop]) == row.name for row in rows)


def test_position_runs_through_the_whole_list() -> None:
    text = "修好水渠。（牵头单位：县水利局；配合单位：县财政局、县林业局）"
    rows, _ = find(cleaned(text), whole(text))
    assert [row.position for row in rows] == [1, 2, 3]


def test_lists_are_counted_in_each_article_and_each_section() -> None:
    heading, first, second = "一、修渠（由县水利局牵头实施）\n", "1.修渠。（县水利局）通水。（县农业农村局）\n", "2.护渠。（县林业局）\n"
    text = heading + first + second
    stops = [0, len(heading), len(heading + first), len(text)]
    kinds = [(BlockKind.HEADING, None), (BlockKind.ARTICLE, 0), (BlockKind.ARTICLE, 1)]
    blocks = tuple(Block(Part.MAIN, kind, 0, article, stops[n], stops[n + 1]) for n, (kind, article) in enumerate(kinds))
    section = Section(None, Part.MAIN, 1, "1", 1, "一、", "一、", "修渠", 0, len(heading) - 1, len(heading), len(heading))
    rows, _ = find(cleaned(text), Outline(blocks, (section,), ()))
    assert [(row.name, row.list_no) for row in rows] == [("县水利局", 1), ("县水利局", 1), ("县农业农村局", 2), ("县林业局", 1)]
    assert rows[0].role is UnitRole.LEAD


@pytest.mark.parametrize("part", [Part.HEAD, Part.NOTICE, Part.IMPRINT])
def test_only_main_part_and_attachments_are_read(part: Part) -> None:
    text = "牵头单位：组织部"
    assert find(cleaned(text), whole(text, part))[0] == ()


def table_of(text: str) -> TableArea:
    """A table whose cells are parted by tabs."""
    rows, place = [], 0
    for line in text.split("\n"):
        cells, start = [], place
        for cell in line.split("\t"):
            cells.append((start, start + len(cell)))
            start += len(cell) + 1
        rows.append(tuple(cells))
        place += len(line) + 1
    return TableArea(0, len(text), tuple(rows))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param("事项\t责任单位\n修渠\t县水利局、县财政局\n护渠\t县林业局", "县水利局=u 县财政局=u / 县林业局=u", id="one column"),
        pytest.param("事项\t牵头单位\t责任单位\n修渠\t县水利局\t县财政局", "县水利局=l 县财政局=s", id="two columns"),
        pytest.param("领域\t牵头单位\t事项\n水\t县水利局\t修渠\n\t\t护渠", "县水利局=l / 县水利局=l", id="merged over rows"),
        pytest.param("事项\t指导部门\n一、水利\n修渠\t水利部", "水利部=u", id="a band between rows"),
        pytest.param(
            "事项\t牵头单位\t配合单位\n修渠\t县水利局\t县财政局\n护渠\t县林业局\t", "县水利局=l 县财政局=s / 县林业局=l", id="no helper"
        ),
        pytest.param("事项\t责任单位\n修渠\t按时完成并上报，得2分", "", id="no unit in the cell"),
        pytest.param("事项\t金额\n修渠\t5万元", "", id="no column of units"),
    ],
)
def test_table(text: str, want: str) -> None:
    outline = Outline(whole(text, Part.ATTACHMENT).blocks, (), (), (table_of(text),))
    rows, _ = find(cleaned(text), outline)
    assert told(rows) == want
    assert all(row.list_no is None and row.table == 1 for row in rows)


def test_cells_over_several_lines_hold_one_unit_a_line() -> None:
    text = "事项\t责任单位\n修渠\t县水利局\n\n县财政局"
    table = TableArea(0, len(text), (((0, 2), (3, 7)), ((8, 10), (11, len(text)))))
    rows, _ = find(cleaned(text), Outline(whole(text, Part.ATTACHMENT).blocks, (), (), (table,)))
    assert [(row.name, row.row) for row in rows] == [("县水利局", 2), ("县财政局", 2)]
