"""Remarks on the structure."""

from __future__ import annotations

import pytest

from docparse.errors import Code
from tests.segment.texts import outline_of

CASES = {
    "gap": ("1.甲。\n2.乙。\n4.丙。", [(Code.NUMBER_GAP, "articles run from 2. to 4.: 3. is missing")]),
    "wide gap": (
        "（一）甲。\n（七）乙。",
        [(Code.NUMBER_GAP, "articles run from （一） to （七）: （二）, （三）, （四）, （五） … are missing")],
    ),
    "gap at the beginning": ("第二条 甲。\n第三条 乙。", [(Code.NUMBER_GAP, "articles begin with 第二条: 第一条 is missing")]),
    "repeat": ("1.甲。\n2.乙。\n2.丙。", [(Code.NUMBER_REPEAT, "articles come to 2. again behind 2.")]),
    "begun anew": ("一、甲。\n二、乙。\n一、丙。", [(Code.NUMBER_REPEAT, "articles come to 一、 again behind 二、")]),
    "backwards": ("一、甲。\n二、乙。\n三、丁。\n二、丙。", [(Code.NUMBER_BACKWARDS, "articles run back from 三、 to 二、")]),
    "a count that runs on": ("一、甲\n1.乙。\n二、丙\n2.丁。", []),
    "a count that restarts": ("一、甲\n1.乙。\n二、丙\n1.丁。", []),
    "gap over a heading": ("一、甲\n1.乙。\n二、丙\n3.丁。", [(Code.NUMBER_GAP, "articles run from 1. to 3.: 2. is missing")]),
    "bracket": ("1.甲（乙。\n2.丙（丁）。", [(Code.UNCLOSED_BRACKET, "（ is opened and not closed in its paragraph")]),
    "no structure": ("甲乙丙丁。", [(Code.NO_STRUCTURE, "no numbered section or article was found")]),
    "ragged table": (
        "一、甲\n（一）乙。\n附件\n甲\t乙\n丙\t丁\t戊\n",
        [(Code.RAGGED_TABLE, "rows of table 1 have from 2 to 3 cells")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_remarks(text: str, expected: list[tuple[Code, str]]) -> None:
    assert [(remark.code, remark.message) for remark in outline_of(text).remarks] == expected


def test_a_remark_has_its_place() -> None:
    text = "1.甲。\n3.丙（丁。"
    assert [(remark.start, remark.stop) for remark in outline_of(text).remarks] == [(5, 7), (8, 9)]


def test_endless_remarks_are_cut() -> None:
    assert len(outline_of("7.甲。\n7.乙。\n" * 500).remarks) == 100
