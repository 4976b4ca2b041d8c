"""The folded text has one width and one script, and the same length."""

from __future__ import annotations

import pytest

from docparse.clean.fold import fold, simplified


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("１２．５％、Ａ类", "12.5%、A类"),
        ("(一)甲,乙;丙:丁!戊?<己>", "（一）甲，乙；丙：丁！戊？〈己〉"),
        ("28,583万元,1,000元", "28,583万元，1,000元"),
        ("28，583万元", "28，583万元"),
        ("1,23 12,3456", "1，23 12，3456"),
        ("5%～20%、5〜20", "5%~20%、5~20"),
        ("﹝2017﹞35号〔2018〕［甲］", "〔2017〕35号〔2018〕[甲]"),
        ("甲\u3000乙\xa0丙\u2002丁\r\n戊\t己", "甲 乙 丙 丁 \n戊\t己"),
        ("國務院關於經濟發展", "国务院关于经济发展"),
        ("1000元/生•年、1000元/生‧年", "1000元/生•年、1000元/生·年"),
        ("2014–2020年，2014—2020年", "2014—2020年，2014—2020年"),
        ("⽀持⼈才", "支持人才"),
        ("乾隆、著名、瞭望", "乾隆、著名、瞭望"),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert len(fold(text)) == len(text)


def test_many_changes_at_once() -> None:
    text = "".join(simplified())[:500]
    assert fold(text) == "".join(simplified().values())[:500]


def test_the_table_is_one_to_one() -> None:
    assert all(len(one) == len(other) == 1 and one != other for one, other in simplified().items())
