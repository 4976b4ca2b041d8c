"""The table of blanks: which go and which stay."""

from __future__ import annotations

import pytest

from docparse.clean.blank_rules import BLANK_RULES, BlankRule
from docparse.clean.blanks import blanks, drawn_out
from docparse.clean.layout import PLAIN, SINGLE_LINE, Layout
from docparse.spans import OffsetMap

TAKES = [pytest.param(rule, *pair, id=f"{rule.code}-{pair[0][:12]}") for rule in BLANK_RULES for pair in rule.takes]
LEAVES = [pytest.param(rule, text, id=f"{rule.code}-{text[:12]}") for rule in BLANK_RULES for text in rule.leaves]


def without(text: str, layout: str = PLAIN) -> str:
    return OffsetMap(text, blanks(text, Layout(layout))).clean


@pytest.mark.parametrize(("rule", "before", "after"), TAKES)
def test_takes(rule: BlankRule, before: str, after: str) -> None:
    assert any(edit.rule == rule.code for edit in blanks(before, Layout(PLAIN)))
    assert without(before) == after


@pytest.mark.parametrize(("rule", "text"), LEAVES)
def test_leaves(rule: BlankRule, text: str) -> None:
    assert all(edit.rule != rule.code for edit in blanks(text, Layout(PLAIN)))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("全乡整理边角用地 3.5 万亩，力争 10 个村并入", "全乡整理边角用地3.5万亩，力争10个村并入"),
        ("比例不低于 60%，最高 25%、30%", "比例不低于60%，最高25%、30%"),
        ("占比15% 以上，争取 20%。", "占比15%以上，争取20%。"),
        ("山区 5 县 GDP 平均增速", "山区5县GDP平均增速"),
        ("( 三 ) 培育产业( 牵头单位:县发改局)", "(三) 培育产业(牵头单位:县发改局)"),
        ("达到67.3% , 县域内", "达到67.3%,县域内"),
    ],
)
def test_sentences(before: str, after: str) -> None:
    assert without(before) == after


@pytest.mark.parametrize(
    "text",
    [
        "海关总署 国家移民局",
        "云溪县人民政府　　　　2024年6月19日印发",
        "第一条　为了规范管理",
        "一、主要目标 聚焦高质量发展",
        "县各有关单位: 现将工作计划",
        "取得新突破。 3.深化行动",
        "甲\t1 \t乙",
        "市长 张平",
        "1　总则",
        "2023年 2024年 2025年",
    ],
)
def test_blanks_that_say_something_stay(text: str) -> None:
    assert without(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("第 一 条 年 产 值 2 . 5 亿 元 。", "第一条年产值2.5亿元。"),
        ("自 2031 年 起 补 助 500 元", "自2031年起补助500元"),
        ("县 财 政 局   县 水 利 局", "县财政局 县水利局"),
        ("自 2031 年起，县财政局安排资金", "自 2031 年起，县财政局安排资金"),
        ("合计 12 34 56", "合计 12 34 56"),
    ],
)
def test_a_blank_behind_every_character(text: str, shown: str) -> None:
    assert OffsetMap(text, drawn_out(text)).clean == shown


def test_on_one_long_line_a_blank_may_be_a_line_end() -> None:
    assert without("一、主要目标 2025年，全县", SINGLE_LINE) == "一、主要目标 2025年，全县"
    assert without("缩小到1.82 全县推进", SINGLE_LINE) == "缩小到1.82 全县推进"
    assert without("投资 90 亿元", SINGLE_LINE) == "投资90亿元"
