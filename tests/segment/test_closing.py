"""Where the closing begins."""

from __future__ import annotations

import pytest

from docparse.segment.closing import CLOSING_RULES, compiled
from tests.segment.texts import article_texts, outline_of, shape, stretch

TAKEN = [(rule.name, text) for rule in CLOSING_RULES for text in rule.takes]
LEFT = [(rule.name, text) for rule in CLOSING_RULES for text in rule.leaves]


@pytest.mark.parametrize(("name", "text"), TAKEN, ids=[text for _, text in TAKEN])
def test_takes(name: str, text: str) -> None:
    assert compiled(frozenset((name,))).match(text)


@pytest.mark.parametrize(("name", "text"), LEFT, ids=[text for _, text in LEFT])
def test_leaves(name: str, text: str) -> None:
    assert not compiled(frozenset((name,))).match(text)


CASES = {
    "behind the last list of units": (
        "1.甲。（责任单位：县财政局）\n2.乙。（县发改局、县财政局）\n符合条件的从高执行。",
        "符合条件的从高执行。",
    ),
    "paragraphs with lists stay": ("1.甲。\n2.乙。（县发改局）\n丙。（县财政局）\n丁。", "丁。"),
    "lines of units": ("1.甲。\n责任单位：县财政局\n2.乙。\n责任单位：县教育局\n完成时限：2031年\n丙丁戊己。", "丙丁戊己。"),
    "validity": ("1.甲。\n2.乙。\n本政策自2031年7月1日起施行。", "本政策自2031年7月1日起施行。"),
    "an ordinary paragraph stays": ("1.甲。\n2.乙。\n丙丁戊己。", ""),
    "text below a heading stays": ("（一）甲\n乙。\n（二）丙\n各地要抓好落实。\n各单位要及时报告。", "各单位要及时报告。"),
    "paragraphs of 条 stay": ("第一条 甲。\n第二条 乙。\n本办法施行前的项目，按原规定执行。", ""),
    "a section keeps its paragraphs": ("一、甲\n（一）乙。\n二、附则\n以上政策择优享受。\n本政策自发布之日起施行。", ""),
    "signature": (
        "1.甲。\n2.乙。\n县发展改革局\n县财政局\n2031年5月6日\n（此件公开发布）",
        "县发展改革局\n县财政局\n2031年5月6日\n（此件公开发布）",
    ),
    "signature on one line": ("1.甲。\n2.乙。\n县财政局   二〇三一年五月六日", "县财政局   二〇三一年五月六日"),
    "signature behind a section": ("一、甲\n（一）乙。\n二、丙\n丁。\n县财政局\n2031年5月6日", "县财政局\n2031年5月6日"),
    "speech": ("（一）甲\n乙。\n（二）丙\n丁。\n各位代表！蓝图已经绘就。\n让我们奋斗！", "各位代表！蓝图已经绘就。\n让我们奋斗！"),
    "salutation that opens an article": ("一、甲\n乙。\n二、丙\n各位代表，成绩来之不易。\n丁。", ""),
    "list of attachments": (
        "1.甲。\n2.乙。\n附件：1.申请表\n2.承诺书\n3.汇总表\n县财政局\n2031年5月6日",
        "附件：1.申请表\n2.承诺书\n3.汇总表\n县财政局\n2031年5月6日",
    ),
    "notes": ("一、综合\n增长5%。\n二、农业\n增长3%。\n注：\n1.数据为初步数。\n2.口径不同。", "注：\n1.数据为初步数。\n2.口径不同。"),
}


@pytest.mark.parametrize(("text", "closing"), CASES.values(), ids=CASES)
def test_closing(text: str, closing: str) -> None:
    assert stretch("甲县若干措施\n为促进发展，制定措施。\n" + text, "closing") == closing


def test_numbers_of_notes_are_no_provisions() -> None:
    assert shape("一、综合\n增长5%。\n二、农业\n增长3%。\n注释：\n1.数据为初步数。") == ["#1 综合", "#2 农业"]


def test_the_issuer_by_name() -> None:
    text = "甲县财政局 甲县税务局关于减税的意见\n现提出意见。\n（一）乙。\n（二）丙。\n甲县财政局、甲县税务局将加强宣传。"
    assert stretch(text, "closing") == "甲县财政局、甲县税务局将加强宣传。"


def test_an_article_ends_before_the_closing() -> None:
    assert article_texts("1.甲。\n2.乙。丙。 \n\n特此通知。") == ["甲。", "乙。丙。"]
    assert outline_of("1.甲。").articles[0].stop == 4
