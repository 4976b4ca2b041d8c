"""Which candidates are labels."""

from __future__ import annotations

import pytest

from docparse.segment.labels import find_labels
from docparse.segment.lines import lines_of, one_line


def labels_of(text: str) -> list[str]:
    """The labels of a text as printed."""
    lines = lines_of(text)
    return [text[label.start : label.stop] for label in find_labels(text, lines, one_line(text, lines))]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("1.甲\n2.乙\n3.2031年丙\n4.丁", ["1.", "2.", "3.", "4."]),
        ("1.甲\n2.5万元\n2.乙", ["1.", "2."]),
        ("1.甲\n2.乙\n3.500个\n4.丁", ["1.", "2.", "3.", "4."]),
        ("甲\n2.5\n乙\n11.5.14.2的试验\n2014—2020年\n第四本书", []),
        ("序\t1.甲\t乙\n1.甲\t乙\t丙", []),
        ("第一章 总则 第一条 甲\n第二章 管理 第一节 计划 第二条 乙", ["第一章", "第一条", "第二章", "第一节", "第二条"]),
        ("第一章 依照第三条 规定办理\n第二条 甲", ["第一章", "第二条"]),
        ("一、\t总则\n（一）甲", ["一、", "（一）"]),
        ("1 总则\n1.1 目的\n1.2 依据\n2 机构\n2.1 领导\n（1）组长\n（2）成员", ["1", "1.1", "1.2", "2", "2.1", "（1）", "（2）"]),
        (
            "1 总则\n1.1 目的\n1.2 依据\n2 职责\n2.1 牵头\n1. 甲\n2. 乙\n3. 丙\n2.2 配合",
            ["1", "1.1", "1.2", "2", "2.1", "1.", "2.", "3.", "2.2"],
        ),
        ("一、办事\n1.100件事项网上办。甲。\n2.5类证明不再要。乙。", ["一、", "1.", "2."]),
        ("1.甲，完成\n2.5亿元投资。\n1.5万亩水田。", ["1."]),
        ("1.甲占1.1万亩\n1.1万亩已建\n1.2万亩在建", ["1."]),
    ],
)
def test_line_starts(text: str, labels: list[str]) -> None:
    assert labels_of(text) == labels


LONG = "为加快发展，制定本方案，请各单位结合实际抓好落实，确保各项目标任务如期完成，全年工作取得实效。"


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            f"{LONG} 一、目标 甲乙丙丁戊己庚辛壬癸，达到 1.82。 二、措施 （一）扩大规模 甲。1.新建。丙。 2.改造。丁。 "
            f"（二）强化服务 戊。3.提质。己。{LONG}",
            ["一、", "二、", "（一）", "1.", "2.", "（二）", "3."],
        ),
        (
            f"{LONG} 第一条 甲。（一）乙；（二）丙。 第二条 丁。（一）戊；（二）己。第五条所称 庚。{LONG}",
            ["第一条", "（一）", "（二）", "第二条", "（一）", "（二）"],
        ),
        (f"{LONG} 一、目标 甲。 二、措施 乙。 四、保障 丙。 五、附则 丁。 九、无 戊。{LONG}", ["一、", "二、", "四、", "五、"]),
    ],
)
def test_one_line(text: str, labels: list[str]) -> None:
    assert labels_of(text) == labels
