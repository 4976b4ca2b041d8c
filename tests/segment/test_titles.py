"""Titles of sections and articles (guide §1 and §6)."""

from __future__ import annotations

import pytest

from docparse.segment.numbering import read_label
from docparse.segment.titles import article_title, section_title

ARTICLES = {
    "first sentence": ("1.加强培训。年底前培训三百人。", "加强培训"),
    "sentence too long": ("1." + "甲" * 40 + "。", None),
    "sentence just short enough": ("1." + "甲" * 39 + "。", "甲" * 39),
    "own line": ("（一）指导思想\n坚持绿色发展，推动转型。", "指导思想"),
    "own line with brackets": ("1、近期目标（2031—2035年）\n建成框架。", "近期目标（2031—2035年）"),
    "own line with units": ("1.健全机制（责任单位：县财政局）\n定期会商。", "健全机制"),
    "marked": ("第一条 【扶持对象】注册在本县的企业。", "扶持对象"),
    "bracket behind 条": ("第二条（适用范围）\n本办法适用于公园。", "适用范围"),
    "no bracket title elsewhere": ("（二）（一期）工程建设。", "（一期）工程建设"),
    "colon": ("1.企业需提供：\n①申请表", "企业需提供"),
    "colon behind a long sentence": ("第三条 " + "有关单位未能实现预期目标，" * 5 + "但符合下列条件的，免除责任：\n（一）甲", None),
    "colon behind an enumeration": (
        "第四条 有下列行为之一的，由市、县（市）、示范区城乡建设主管部门责令改正，并按照下列规定予以处罚：\n（一）甲",
        None,
    ),
    "item": ("1.上年度纳税的企业；", None),
    "lost line end": ("（二）强化服务 " + "组建服务队伍，深入一线开展技术指导，帮助农户解决实际困难，推动政策落地。", "强化服务"),
    "stray blank": ("（二）推进 产业升级。建设园区。", "推进 产业升级"),
    "blank in a quotation": ("1.深化“出海 抢单”行动。组织参展。", "深化“出海 抢单”行动"),
}
SECTIONS = {
    "own line": ("一、扩大有效投资", "扩大有效投资", "扩大有效投资"),
    "with units": ("一、扩大投资（由县发改局牵头实施）", "扩大投资", "扩大投资（由县发改局牵头实施）"),
    "lead unit": ("（一）畅通流动（甲局牵头）", "畅通流动", "畅通流动（甲局牵头）"),
    "bracket that stays": ("一、推广的举措（共9项）", "推广的举措（共9项）", "推广的举措（共9项）"),
    "full stop": ("（一）以改革激发活力。", "以改革激发活力", "以改革激发活力。"),
    "text on the line": ("一、财政支持。设立资金一亿元，用于奖补。", "财政支持", "财政支持。"),
    "running text": ("一、" + "各乡镇要切实加强领导，" * 12 + "抓好落实。", None, None),
    "colon": ("（一）所需材料：", "所需材料", "所需材料："),
}


@pytest.mark.parametrize(("text", "expected"), ARTICLES.values(), ids=ARTICLES)
def test_article(text: str, expected: str | None) -> None:
    label = read_label(text, 0, text.find("\n") if "\n" in text else len(text))
    assert label is not None
    title = article_title(text, label, len(text), False)
    assert (title and text[slice(*title)]) == expected


@pytest.mark.parametrize(("text", "expected", "heading"), SECTIONS.values(), ids=SECTIONS)
def test_section(text: str, expected: str | None, heading: str | None) -> None:
    label = read_label(text, 0, len(text))
    assert label is not None
    title = section_title(text, label, len(text), False)
    assert (text[title.start : title.stop] or None) == expected
    assert (text[label.text_start : title.end] or None) == heading


def test_where_line_ends_are_lost_a_blank_ends_a_title() -> None:
    text = "（十一） 加强保障 围绕重点优化政策。建立多元机制。"
    label = read_label(text, 0, len(text))
    assert label is not None
    title = article_title(text, label, len(text), True)
    assert title is not None
    assert text[slice(*title)] == "加强保障"
