"""Sections and articles (guide §1)."""

from __future__ import annotations

import pytest

from tests.segment.texts import shape

CASES = {
    "arabic below chinese": ("一、甲\n1.乙。\n2.丙。\n二、丁\n3.戊。", ["§1 甲", "1#1 乙", "1#2 丙", "§2 丁", "2#3 戊"]),
    "brackets run on": ("一、甲\n（一）乙。\n二、丙\n（二）丁。", ["§1 甲", "1#1 乙", "§2 丙", "2#2 丁"]),
    "mixed depth": ("一、甲\n（一）乙。\n1.丙。\n2.丁。\n（二）戊。", ["§1 甲", "§1/1 乙", "1/1#1 丙", "1/1#2 丁", "1#2 戊"]),
    "items are no provisions": ("一、甲\n1.乙：\n（1）丙；\n①丁；\n2.戊。", ["§1 甲", "1#1 乙", "1#2 戊"]),
    "chinese alone are articles": ("一、甲。子。\n二、乙。丑。", ["#1 甲", "#2 乙"]),
    "chinese below chapters are articles where nothing else is": (
        "第一章 甲\n第一节 乙\n一、丙\n丁。\n二、戊\n己。",
        ["§1 甲", "§1/1 乙", "1/1#1 丙", "1/1#2 戊"],
    ),
    "arabic that lost its point": (
        "一、甲\n1 乙丙丁\n戊。\n2 己庚辛\n壬。\n二、癸\n1 子丑寅\n卯。",
        ["§1 甲", "1#1 乙丙丁", "1#2 己庚辛", "§2 癸", "2#1 子丑寅"],
    ),
    "things counted are no labels": ("一、甲\n1 乙丙丁\n2 己庚辛\n3 子丑寅\n二、癸\n卯。", ["#1 甲", "#2 癸"]),
    "chinese above items alone are articles": ("一、甲\n（1）子；\n二、乙\n（1）丑。", ["#1 甲", "#2 乙"]),
    "chinese without anything below is a section": ("一、甲\n（一）乙。\n二、丙\n丁戊己。", ["§1 甲", "1#1 乙", "§2 丙"]),
    "regulation": (
        "第一章 甲\n第一条 乙：\n（一）子；\n1.丑。\n第二条 丙。\n第二章 丁\n第三条 戊。",
        ["§1 甲", "1#1 乙", "1#2 丙", "§2 丁", "2#3 戊"],
    ),
    "headings above 条": (
        "一、甲\n第一条 乙：\n（一）子；\n第二条 丙。\n二、丁\n第三条 戊。",
        ["§1 甲", "1#1 乙", "1#2 丙", "§2 丁", "2#3 戊"],
    ),
    "chinese items of 条": ("第一条 甲：\n一、乙；\n二、丙。\n第二条 丁。", ["#1 甲", "#2 丁"]),
    "parts and chapters": ("第一篇 甲\n第一章 乙\n第一节 丙\n子。\n第二章 丁\n丑。", ["§1 甲", "§1/1 乙", "§1/1/1 丙", "§1/2 丁"]),
    "brackets below arabic": (
        "一、甲\n1.乙：\n（一）丙；\n（二）丁。\n2.戊：\n（一）己。",
        ["§1 甲", "§1/1 乙", "1/1#1 None", "1/1#2 丁", "§1/2 戊", "1/2#1 己"],
    ),
    "list inside an article": ("一、甲\n5.乙：\n1.丙；\n2.丁；\n3.戊。\n6.己。", ["§1 甲", "1#5 乙", "1#6 己"]),
    "list that runs into the count": ("一、甲\n1.乙。\n2.丙：\n1.丁；\n2.戊。\n3.己。", ["§1 甲", "1#1 乙", "1#2 丙", "1#3 己"]),
    "count begun anew": ("1.甲。\n2.乙。\n办理：\n1.丙。\n2.丁。", ["#1 甲", "#2 乙", "#1 丙", "#2 丁"]),
    "a stray number": ("一、甲\n（一）乙。\n35.丙的数。\n（二）丁。", ["§1 甲", "1#1 乙", "1#2 丁"]),
    "an excerpt whose counts have gaps": (
        "一、甲\n2.乙。\n二、丙\n22.丁戊。庚辛壬癸子丑寅卯辰巳午未申酉戌亥甲乙丙丁。",
        ["§1 甲", "1#2 乙", "§2 丙", "2#22 丁戊"],
    ),
    "number that comes again": ("一、甲\n（一）子。\n一、乙\n（一）丑。", ["§1 甲", "1#1 子", "§1~2 乙", "1~2#1 丑"]),
    "decimal": (
        "1 总则\n1.1 目的\n甲。\n1.2 分级\n乙。\n1.2.1 一级。丙。\n1.2.2 二级。丁。\n2 附则\n2.1 解释\n戊。",
        ["§1 总则", "1#1 目的", "§1/2 分级", "1/2#1 一级", "1/2#2 二级", "§2 附则", "2#1 解释"],
    ),
    "roman": ("Ⅰ、甲\n（一）乙。\nⅡ、丙\n（一）丁。", ["§1 甲", "1#1 乙", "§2 丙", "2#1 丁"]),
    "labels alone on their lines": ("第一条\n甲乙。\n第二条\n丙丁。", ["#1 甲乙", "#2 丙丁"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_shape(text: str, expected: list[str]) -> None:
    assert shape(text) == expected
