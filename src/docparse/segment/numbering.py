"""The numbering styles of official documents, outermost first, and the reading of a label at a place.

A label is what is printed in front of a provision: 第三章, 一、, （二）, 3., （4）, ⑤, 第六条, 1.2.3. All patterns read the folded text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from docparse.segment.lines import skip_blanks

CHINESE = "一二三四五六七八九十百零〇"
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"  # one character for （一）, as old word processors print it
POINTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"  # for 1.
PARENTHESISED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"  # for （1）
_SINGLE = {char: value for row in (CIRCLED, ROMAN, BRACKETED, POINTED, PARENTHESISED) for value, char in enumerate(row, 1)}
LABEL_HEADS = frozenset("第（0123456789" + CHINESE + "".join(_SINGLE))  # a label begins with one of these

_CN = f"[{CHINESE}]{{1,6}}"
_ANY = rf"(?:{_CN}|\d{{1,4}})"
_ENDED = r"(?=[ \t\n：:]|$|[^\n，。；、]{1,30}(?:\n|$))"  # a blank behind it, or a short line without a stop: a heading
_NO_ARTICLE = (
    r"(?!(?:第|、 ?[第附]|[，。；）”》和或及与至的款项之所中]|规定|例|件|以[上下])"
    rf"| (?:、 ?[第附]|[，。；）”》的]|规定|所[列述规]|[和或及与至] ?第|第 ?{_ANY} ?[编章节条款项目]))"
)
_NO_REFERENCE = (
    r"(?! ?(?:[项款](?:[规所的、，；。）至和或及与中之内第（列情 \n]|$)|目(?:规定|所列|的规定|的情形|[、，至和或])|[、至和或及与~—-] ?（))"
)


class Style(NamedTuple):
    """A numbering style: `name` is its canonical label, `rank` its depth (a smaller one is further out)."""

    name: str
    rank: int
    pattern: str
    reason: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


PART_STYLE, VOLUME_STYLE, CHAPTER_STYLE, DIVISION_STYLE = "第一部分", "第一编", "第一章", "第一节"
ROMAN_STYLE, CHINESE_STYLE, BRACKET_STYLE, ARABIC_STYLE = "Ⅰ.", "一、", "（一）", "1."
ITEM_STYLE, CIRCLE_STYLE, ARTICLE_STYLE = "（1）", "①", "第一条"
CHAPTER_STYLES = frozenset((PART_STYLE, VOLUME_STYLE, CHAPTER_STYLE, DIVISION_STYLE))
ITEM_STYLES = frozenset((ITEM_STYLE, CIRCLE_STYLE))
DECIMAL_RANK = 50  # 1, 1.1, 1.1.1 have the ranks behind it: below 一、, above （一）

STYLES = (
    Style(
        ARTICLE_STYLE,
        90,
        rf"第 ?{_ANY} ?条(?:之[{CHINESE}]{{1,2}})?{_NO_ARTICLE}",
        "an article of a regulation; a reference to one goes on with 规定, 第二款, 、 or 的; behind a blank most words may begin one",
        (
            "第三条 本办法所称园区，是指集聚区。",
            "第 2 条 适用范围",
            "第十二条之一 特别规定",
            "第四条【扶持对象】注册企业",
            "第十条 中小企业应当申报。",
            "第十一条 项目单位应当报告。",
            "第二十六条 第一类对象每人400元。",
            "第三条、适用范围",
        ),
        (
            "第三条规定的情形",
            "第五条、第六条所列行为",
            "第一条第二款",
            "第四本书",
            "第五条 第二款规定",
            "第三条 规定的情形",
            "第三条第一类企业",
        ),
    ),
    Style(
        PART_STYLE, 10, rf"第 ?{_ANY} ?部分{_ENDED}", "a part of a long plan", ("第一部分 发展基础",), ("第一部分用于支持企业，第二部分",)
    ),
    Style(
        VOLUME_STYLE,
        15,
        rf"第 ?{_ANY} ?[编篇]{_ENDED}",
        "a book of a code or of a plan",
        ("第二编 物权", "第一篇"),
        ("第二篇论文，发表于",),
    ),
    Style(
        CHAPTER_STYLE,
        20,
        rf"第 ?{_ANY} ?章{_ENDED}",
        "a chapter",
        ("第一章 总 则", "第 3 章 监督检查"),
        ("第二章规定的，从其规定。",),
    ),
    Style(
        DIVISION_STYLE, 30, rf"第 ?{_ANY} ?节(?!假|能|目|点){_ENDED}", "a division of a chapter", ("第二节 船舶",), ("第一节能减排，目标",)
    ),
    Style(ROMAN_STYLE, 35, rf"[{ROMAN}]{{1,2}} ?[.、]", "Roman numbers, seen above Chinese ones", ("Ⅱ、总体安排",), ("Ⅱ级响应启动后",)),
    Style(
        CHINESE_STYLE,
        40,
        rf"{_CN} ?[、.](?! ?[{CHINESE}]{{1,3}}[、，])",
        "first level of GB/T 9704; a list of digits goes on with a second one",
        ("一、总体要求", "十二、附则", "三 、保障措施", "二. 工作任务"),
        ("一、二、三产业融合", "一是加强领导", "一季度增长"),
    ),
    Style(
        BRACKET_STYLE,
        60,
        rf"(?:（ ?{_CN} ?）|{_CN} ?）|[{BRACKETED}])(?:[、.](?! ?（))?{_NO_REFERENCE}",
        "second level of GB/T 9704; a reference goes on with 项, 款 or another bracket",
        (
            "（一）发展目标。",
            "（ 十二 ）加强保障",
            "（二十三）完善机制",
            "㈢健全机制",
            "（一）项目申报。",
            "（二）目标任务",
            "（三）目的和依据",
        ),
        ("（一）项所列情形", "（一）项、（二）项", "（三）目规定的", "（一）、（二）两类", "（试行）", "（2024年）"),
    ),
    Style(
        ARABIC_STYLE,
        70,
        rf"\d{{1,3}} ?[.、](?!\d)(?! ?[%％])|[{POINTED}]",
        "third level of GB/T 9704",
        ("1.加强统筹。", "14. 加快建设", "3、完善制度", "12.做强"),
        ("2.5", "11.5.14.2的试验", "2014—2020年", "1984.", "3个"),
    ),
    Style(
        ITEM_STYLE,
        80,
        rf"（ ?\d{{1,2}} ?）|\d{{1,2}} ?）|[{PARENTHESISED}]",
        "fourth level: items of an article",
        ("（1）企业名称", "2）联系人"),
        ("（2024）", "12岁）"),
    ),
    Style(CIRCLE_STYLE, 85, rf"[{CIRCLED}]", "fifth level: items of an item", ("①申请表",), ("〇",)),
)
RANK = {style.name: style.rank for style in STYLES}

_NAMES = tuple(style.name for style in STYLES)
_LABEL = re.compile("|".join(f"({style.pattern})" for style in STYLES))
# 3.2018年要在全国推开 is item 3, and 2.5亿 a number: what a digit behind the point means is for the count to say
_WEAK = re.compile(r"\d{1,3} ?[.、](?=\d)")
_YEAR = re.compile(r"(?:19|20)\d\d ?(?:年|[—~-] ?(?:19|20)\d\d)")
_DECIMAL = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,4}[.、]?(?=[ \t]|[一-鿿“（《])|\d{1,2}(?:[.、](?!\d)|(?=[ \t]))")
_NUMBER = re.compile(rf"[{CHINESE}]+|\d+|[{ROMAN}]+|[{CIRCLED}{BRACKETED}{POINTED}{PARENTHESISED}]")
_VALUES = {char: value for value, char in enumerate("零一二三四五六七八九十")} | {"〇": 0, "百": 100}


class Label(NamedTuple):
    """A label in the text: `start`..`stop` as printed, `text_start` behind its blanks, `line_stop` the end of its line.

    `outline` has all numbers of a decimal label (4.2.1), else only `number`. `weak`: a digit follows the point.
    """

    start: int
    stop: int
    text_start: int
    line_stop: int
    style: str
    rank: int
    number: int
    outline: tuple[int, ...] = ()
    weak: bool = False
    year: bool = False


def ordinal(numeral: str) -> int:
    """The value of a label's numeral; Chinese numbers up to 999, digit by digit where no unit stands.

    >>> [ordinal(numeral) for numeral in ("七", "十", "十二", "二十", "三十一", "一百零三", "一百一十", "二〇", "15", "③", "Ⅳ")]
    [7, 10, 12, 20, 31, 103, 110, 20, 15, 3, 4]
    """
    if numeral[0] in _SINGLE:
        return sum(_SINGLE[char] for char in numeral)
    if numeral.isdecimal():
        return int(numeral)
    if "十" not in numeral and "百" not in numeral:
        return int("".join(str(_VALUES[char]) for char in numeral))
    total = digit = 0
    for char in numeral:
        value = _VALUES[char]
        if value >= 10:
            total += (digit or 1) * value
            digit = 0
        else:
            digit = value
    return total + digit


def read_label(folded: str, start: int, line_stop: int) -> Label | None:
    """The label that begins at a place, if one does; `line_stop` is where its line ends.

    >>> label = read_label("（十二）加强统筹。", 0, 9)
    >>> label.style, label.number, label.text_start
    ('（一）', 12, 4)
    >>> read_label("2014—2020年", 0, 10) is None
    True
    """
    match = _LABEL.match(folded, start, line_stop)
    weak = False
    if match is None:
        match = _WEAK.match(folded, start, line_stop)
        if match is None:
            return None
        weak = True
    index = match.lastindex
    style = ARABIC_STYLE if weak or index is None else _NAMES[index - 1]
    number = _NUMBER.search(folded, start, match.end())
    if number is None:
        return None
    stop = match.end()
    text_start = skip_blanks(folded, stop, line_stop)
    if style == ARTICLE_STYLE and text_start < line_stop and folded[text_start] in "：、":
        text_start = skip_blanks(folded, text_start + 1, line_stop)
    year = weak and _YEAR.match(folded, text_start) is not None
    return Label(start, stop, text_start, line_stop, style, RANK[style], ordinal(number.group()), (), weak, year)


def read_decimal(folded: str, start: int, line_stop: int) -> Label | None:
    """The decimal label (1, 1.1, 4.2.1) that begins at a place, if one does.

    >>> read_decimal("4.2.1 出现紧急情况时", 0, 13).outline
    (4, 2, 1)
    """
    match = _DECIMAL.match(folded, start, line_stop)
    if match is None:
        return None
    outline = tuple(int(part) for part in match.group().rstrip(".、").split("."))
    depth = len(outline)
    stop = match.end()
    return Label(
        start,
        stop,
        skip_blanks(folded, stop, line_stop),
        line_stop,
        ".".join("1" * depth),
        DECIMAL_RANK + depth,
        outline[-1],
        outline,
    )
