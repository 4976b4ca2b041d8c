"""Where the text begins, and the words of forwarding."""

from __future__ import annotations

import pytest

from docparse.clean.fold import fold
from docparse.segment.heads import FORWARDING, body_line, forwarding, is_body, issuers_of
from docparse.segment.lines import Line, lines_of

TAKEN = [text for rule in FORWARDING for text in rule.takes]
LEFT = [text for rule in FORWARDING for text in rule.leaves]


@pytest.mark.parametrize("text", TAKEN)
def test_forwards(text: str) -> None:
    assert forwarding(text, 0, len(text))


@pytest.mark.parametrize("text", LEFT)
def test_does_not_forward(text: str) -> None:
    assert not forwarding(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("为加快发展，制定本方案。", True),
        ("现就有关事项通知如下：", True),
        ("一、总体要求", True),
        ("第一条", True),
        ("1.落实责任", True),
        ("序号\t名称\t单位", True),
        ("甲\t乙\t丙", True),
        ("各乡镇人民政府，县直各单位：", False),
        ("甲政办〔2031〕5号", False),
        ("（2031年3月5日县政府常务会议通过）", False),
        ("——在县第十届人民代表大会上", False),
        ("索 引 号：\t0001\t主题分类：\t财政。税务", False),
        ("2031年5月6日", False),
        ("①", False),
    ],
)
def test_is_body(text: str, expected: bool) -> None:
    assert is_body(fold(text), Line(0, len(text))) is expected


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("甲办法\n目 录\n第一章 总则……1\n第二章 附则……5\n第一章 总则\n第一条 乙。", "第一章 总则"),
        ("甲预案\n目录\n1 总则\n1.1 目的\n2 附则\n1 总则\n1.1 目的\n乙。", "1 总则"),
        ("甲预案\n1 总则\n1.1 目的\n乙。", "1 总则"),
        ("甲纲要\n目录\n一、乙\n二、丙\n为谋划发展，制定本纲要。\n一、乙", "为谋划发展，制定本纲要。"),
    ],
)
def test_contents(text: str, first: str) -> None:
    lines = lines_of(text)
    line = lines[body_line(text, lines, 0)]
    assert text[line.start : line.stop] == first
    assert line.start >= text.rfind(first)


def test_issuers() -> None:
    text = "甲县财政局 甲县税务局关于减税的意见\n乙市人民政府办公室\n关于印发方案的通知\n《关于执行的解读》"
    assert issuers_of(text, lines_of(text)) == ("甲县财政局", "甲县税务局", "乙市人民政府办公室")
