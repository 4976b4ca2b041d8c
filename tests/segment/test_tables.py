"""Tables of tabs and bars, and tables that were flattened to one cell a line."""

from __future__ import annotations

from decimal import Decimal

import pytest

from docparse import parse
from tests.segment.texts import outline_of, shape

HEAD = "甲方案\n为发展，制定方案。\n一、乙\n（一）丙。\n附件\n任务清单\n"


def rows_of(text: str) -> list[list[str]]:
    """The cells of the tables of a text, row by row."""
    return [[text[start:stop] for start, stop in row] for table in outline_of(text).tables for row in table.rows]


CASES = {
    "tabs": (HEAD + "任务\t单位\n修路\t县交通局\n\t县财政局\n", [["任务", "单位"], ["修路", "县交通局"], ["", "县财政局"]]),
    "cell of units that runs on": (
        HEAD + "序号\t任务\t单位\n1\t修路\t县交通局\n县财政局、县水利局\n2\t架桥\t县交通局\n",
        [["序号", "任务", "单位"], ["1", "修路", "县交通局\n县财政局、县水利局"], ["2", "架桥", "县交通局"]],
    ),
    "bars": (HEAD + "| 任务 | 单位 |\n|---|---|\n| 修路 | 县交通局 |\n", [["任务", "单位"], ["修路", "县交通局"]]),
    "one cell a line": (
        HEAD + "序号\n任务\n单位\n1\n修路\n县交通局\n2\n架桥\n县交通局\n",
        [["序号", "任务", "单位"], ["1", "修路", "县交通局"], ["2", "架桥", "县交通局"]],
    ),
    "groups": (
        HEAD + "序号\n任务\n单位\n一、交通\n1\n修路\n县交通局\n二、水利\n2\n清淤\n县水利局\n",
        [["序号", "任务", "单位"], ["一、交通"], ["1", "修路", "县交通局"], ["二、水利"], ["2", "清淤", "县水利局"]],
    ),
    "merged cells": (
        HEAD + "序号\n事项\n内容\n牵头\n配合\n1\n修路\n改造县道\n县交通局\n/\n新建村道\n县交通局\n县财政局\n",
        [
            ["序号", "事项", "内容", "牵头", "配合"],
            ["1", "修路", "改造县道", "县交通局", "/"],
            ["1", "修路", "新建村道", "县交通局", "县财政局"],
        ],
    ),
    "broken cells": (
        HEAD + "序号\t项目\t指标\t负责部门\n1\t巡河\n每月巡河两次，\n做好记录。\n县水利局\n县环保局\n2\t保洁\n清理垃圾。\n县水利局\n",
        [
            ["序号", "项目", "指标", "负责部门"],
            ["1", "巡河", "每月巡河两次，\n做好记录。", "县水利局\n县环保局"],
            ["2", "保洁", "清理垃圾。", "县水利局"],
        ],
    ),
    "heads broken over lines": (
        HEAD
        + "序号\n项目\n名称\n总投资\n（万元）\n建设起\n止年限\n责任\n单位\n"
        + "1\n修路\n工程\n500\n2030.01-2031.12\n县交通局\n2\n架桥\n300\n2031.05-2031.12\n县交通局\n",
        [
            ["序号", "项目\n名称", "总投资\n（万元）", "建设起\n止年限", "责任\n单位"],
            ["1", "修路\n工程", "500", "2030.01-2031.12", "县交通局"],
            ["2", "架桥", "300", "2031.05-2031.12", "县交通局"],
        ],
    ),
    "a header that ends at a heading": (
        HEAD + "序号\n任务\n县政府\n分管领导\n牵头单位\n改善交通。\n（一）\n修好道路。\n1\n修路\n李某\n县交通局\n2\n架桥\n李某\n县交通局\n",
        [["序号", "任务", "县政府\n分管领导", "牵头单位"], ["1", "修路", "李某", "县交通局"], ["2", "架桥", "李某", "县交通局"]],
    ),
    "rows left out": (
        HEAD + "序号\n任务\n单位\n1\n修路\n县交通局\n9\n架桥\n县交通局\n",
        [["序号", "任务", "单位"], ["1", "修路", "县交通局"], ["9", "架桥", "县交通局"]],
    ),
    "one line is no table": (HEAD + "任务\t单位\n完毕。\n", []),
    "tabs behind labels are none": (HEAD + "1.\t修路\n2.\t架桥\n", []),
}


@pytest.mark.parametrize(("text", "rows"), CASES.values(), ids=CASES)
def test_rows(text: str, rows: list[list[str]]) -> None:
    assert rows_of(text) == rows


def test_a_document_that_is_a_table() -> None:
    text = "甲县考核细则\n序号\t项目\t分值\n1\t巡河\t5\n2\t保洁\t3\n"
    assert rows_of(text) == [["序号", "项目", "分值"], ["1", "巡河", "5"], ["2", "保洁", "3"]]


def test_a_table_in_the_middle_of_the_main_part_is_text() -> None:
    assert rows_of("甲方案\n为发展，制定方案。\n一、乙\n（一）丙。\n标准\t金额\n甲级\t5万元\n（二）丁。") == []


BOX = "序号\n指标\n目标\n1\n新建食堂\n5家\n2\n新建书屋\n6个\n3\n新建泵站\n7座\n"
SENTENCE = "各乡镇各部门要按照职责分工抓好落实，健全协调机制，强化要素保障，定期调度进展情况，及时研究解决推进中的困难和问题，确保完成。"


def test_a_whole_table_within_the_text_ends_where_the_text_goes_on() -> None:
    text = f"甲方案\n一、目标\n（一）指标。\n{BOX}{SENTENCE}\n（二）分工。{SENTENCE}\n二、保障\n（一）投入。{SENTENCE}\n"
    assert [len(row) for row in rows_of(text)] == [3, 3, 3, 3]
    assert shape(text) == shape(text.replace(BOX, ""))


def test_a_table_has_no_provisions() -> None:
    text = HEAD + "序号\n任务\n单位\n一、交通\n1\n修路\n县交通局\n2\n架桥\n县交通局\n"
    assert shape(text) == ["§1 乙", "1#1 丙"]


def test_a_list_of_cells_without_a_header_has_no_provisions() -> None:
    cells = "".join(f"指标\n{n}.覆盖率\n达到{n}0%。\n按年度核查。\n现场抽查\n" for n in range(1, 6))
    assert shape(HEAD.replace("任务清单", "监测指标体系（试行）") + cells) == ["§1 乙", "1#1 丙"]


def test_a_list_of_tasks_has_provisions() -> None:
    tasks = "".join(f"{n}.推进第{n}项重点工程，确保按期完成建设任务并投入使用。\n" for n in range(1, 14))
    assert len(shape(HEAD + tasks)) == 15


INDICATORS = "指标\n2030年\n2035年\n属性\n" + "".join(
    f"{number}.{name}\n{first}\n{last}\n预期性\n"
    for number, (name, first, last) in enumerate(
        (("生产总值（亿元）", 180, 240), ("常住人口（万人）", 47, 50), ("森林覆盖率（%）", 62.2, "≥62.5"), ("耕地（万亩）", 66, 65)), 1
    )
)


def test_a_table_of_indicators_that_lost_its_cells() -> None:
    text = f"甲规划\n一、目标\n（一）指标。{SENTENCE}\n{INDICATORS}（二）分工。{SENTENCE}\n二、保障\n（一）投入。{SENTENCE}\n"
    assert rows_of(text)[:3] == [
        ["指标", "2030年", "2035年"],
        ["1.生产总值（亿元）", "180", "240", "预期性"],
        ["2.常住人口（万人）", "47", "50", "预期性"],
    ]
    assert shape(text) == shape(text.replace(INDICATORS, ""))
    values = {row.text: (row.value, row.unit) for row in parse(text.encode()).quantities}
    assert values["180"] == (Decimal(18_000_000_000), "元")
    assert values["62.2"] == (Decimal("62.2"), "%")


def test_few_lines_of_figures_are_no_table() -> None:
    assert rows_of(f"甲规划\n一、目标\n（一）指标。{SENTENCE}\n1.生产总值（亿元）\n180\n240\n（二）分工。{SENTENCE}\n") == []
