"""Blanks that stand inside words, numbers and dates.

A blank goes only where it says nothing: around a number in a sentence, inside a date, before a closing and behind an
opening mark, between characters that are all spaced out. A blank that may stand for a lost line end stays: behind a
full stop, a colon or a closing bracket, before a label or a whole date, behind a heading; so do padding, the columns
of tables, and the blank between joint issuers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from docparse.clean.layout import SINGLE_LINE, Layout
from docparse.clean.rules import BLANK, GAP, HAN
from docparse.spans import Edit

GAPS = re.compile(f"{GAP}+")
LATIN = r"\d{0,3}[A-Za-z][A-Za-z0-9+/-]{0,7}"
LABEL = r"[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,4}[条章]"
CLOSING = "[，,、；;。！？）)》”％〕】]"
LATIN_WORD_BEFORE = re.compile(rf"[{HAN}，、。“”（(]{GAP}?{LATIN}$")
NUMBER_BEFORE = re.compile(rf"(?:^|[\n。；])[{BLANK}]*[\d.]+$")
ANNEX_BEFORE = re.compile(rf"(?:附件|附表|附录|专栏|表|图){GAP}?\d{{1,2}}$")
HEADING_BEFORE = re.compile(
    rf"(?:^|[\n。；）)]|{GAP})(?:[一二三四五六七八九十]{{1,3}}、|[（(][一二三四五六七八九十]{{1,3}}[）)]|\d{{1,2}}[.、．])[^，。；：,;\t\n]*$"
)
YEAR = re.compile(rf"(?:19|20)\d\d{GAP}?年")
COUNTED = re.compile(rf"年|月{GAP}?\d|[%％‰亿万]|个百分点")
DIGIT = re.compile(r"\d")
UNIT = re.compile(r"[年月日号万亿元%％‰个家项户亩人名种条座台套件吨米平公千场所处岁周小时倍成分次批期级类以，。、；）)~～—-]")
HAN_ONLY = re.compile(f"[{HAN}]")
REACH = 40  # characters before a blank that are looked at
DRAWN_OUT = 0.35  # of the characters of a text are blanks
DRAWN_OUT_LINE = re.compile(rf"^{GAP}*+(?P<line>(?:[!-~]++|\S)(?:{GAP}++(?:[!-~]++|\S))++){GAP}*+$", re.MULTILINE)
WORDS_APART = re.compile(rf"[!-~]{{2}}{GAP}[!-~]|[^!-~][!-~]{GAP}[!-~]{{2}}")
WORDS = (
    "总则 附则 罚则 目录 附件 附录 附表 前言 正文 通知 决定 命令 公告 通告 标题 文号 来源 名称"
    " 主任 总理 省长 市长 县长 区长 州长 盟长 旗长 部长 局长 主席 会长 校长"
)


@dataclass(frozen=True, slots=True)
class BlankRule:
    """A blank that goes: `there` must fit right behind it and may look back over it; with `run`, all blanks of the match go.

    `unless` leaves a match alone.
    """

    code: str
    there: str
    reason: str
    source: str
    takes: tuple[tuple[str, str], ...]
    leaves: tuple[str, ...]
    run: bool = False
    unless: Callable[[str, int, int], bool] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The rule alone, from the blank on."""
        return re.compile(f"{GAP}(?:{self.there})")


def _label(text: str, start: int, stop: int) -> bool:
    """Whether the number before the blank is that of a heading: it begins its line, and what follows does not count it."""
    if ANNEX_BEFORE.search(text, max(0, start - 8), start):
        return True
    return NUMBER_BEFORE.search(text, max(0, start - 12), start) is not None and not COUNTED.match(text, stop)


def _behind_heading(text: str, start: int, stop: int) -> bool:
    """Whether the blank stands behind a heading, whose line end it may be."""
    return HEADING_BEFORE.search(text, max(0, start - REACH), start) is not None


def _year_behind_heading(text: str, start: int, stop: int) -> bool:
    """Whether a year behind a heading may begin its text, the line end between them lost."""
    return YEAR.match(text, stop) is not None and _behind_heading(text, start, stop)


def _mostly_other(text: str, start: int, stop: int) -> bool:
    """Whether a spaced-out run holds more figures and letters than Chinese characters."""
    return len(HAN_ONLY.findall(text, start, stop)) * 3 <= stop - start


def _long_word(text: str, start: int, stop: int) -> bool:
    """Whether the Latin letters before the blank are more than a short word in a sentence."""
    return LATIN_WORD_BEFORE.search(text, max(0, start - 12), start) is None or _behind_heading(text, start, stop)


def _words() -> str:
    """Words of two characters with up to four blanks between them, from the first blank on."""
    words = WORDS.split()
    pairs = "|".join(rf"(?<={word[0]}.){GAP}{{0,3}}{word[1]}" for word in words)
    return rf"(?<=(?<![{HAN}])[{''.join(sorted({word[0] for word in words}))}]{GAP})(?:{pairs})(?![{HAN}])"


BLANK_RULES: tuple[BlankRule, ...] = (
    BlankRule(
        code="spaced_characters",
        there=rf"(?<=(?<![^\s])[^\s]{GAP})[^\s](?:{GAP}[^\s]){{4,60}}+(?![^\s])",
        run=True,
        unless=_mostly_other,
        reason="a blank behind every character",
        source="PDF text; titles drawn out by hand",
        takes=(("国 家 粮 食 应 急 预 案", "国家粮食应急预案"),),
        leaves=("1 2 3 4 5 6 7 8", "甲类 乙类 丙类"),
    ),
    BlankRule(
        code="spaced_characters",
        there=rf"(?<=(?<![^\s])[{HAN}]{GAP}){GAP}?[{HAN}](?:{GAP}{{1,2}}[{HAN}]){{1,30}}+(?![{HAN}])",
        run=True,
        reason="a blank behind every character of a short word",
        source="labels and headings drawn out to a width",
        takes=(("索 引 号：", "索引号："), ("主 要 内 容", "主要内容")),
        leaves=("海关总署 国家移民局", "甲 乙方"),
    ),
    BlankRule(
        code="spaced_characters",
        there=_words(),
        run=True,
        reason="a word of two characters drawn out to a width",
        source="headings of regulations, signatures, index tables",
        takes=(("第九章　附　　则", "第九章　附则"), ("标　　题：", "标题："), ("市　长：王平", "市长：王平")),
        leaves=("附 则例", "张　平"),
    ),
    BlankRule(
        code="spaced_number",
        there=rf"(?<=(?<![\d.{BLANK}])\d{GAP})\d(?:{GAP}\d){{1,30}}+(?={GAP}?[{HAN}%％])"
        rf"|(?<=[{HAN}]{GAP}\d{GAP})\d(?:{GAP}\d){{1,30}}+(?={GAP}?[万亿元%％])",
        run=True,
        reason="a blank behind every digit of a number",
        source="PDF text",
        takes=(("投资7 4 7 7 2亿元", "投资74772亿元"), ("达到 7 4 7 2 亿元", "达到 7472亿元")),
        leaves=("12 34 56 亩", "1 2 3", "甲村 3 5 2 户"),
    ),
    BlankRule(
        code="spaced_date",
        there=rf"(?<=(?<!\d)[12]\d{{3}}{GAP})年{GAP}?[01]?\d{GAP}?月(?:{GAP}?[0-3]?\d{GAP}?日)?|(?<=(?<!\d)[12]\d{{3}}年{GAP})[01]?\d{GAP}?月(?:{GAP}?[0-3]?\d{GAP}?日)?"
        rf"|(?<=\d月{GAP})[0-3]?\d{GAP}?日",
        run=True,
        reason="blanks inside a date",
        source="typed text, PDF text",
        takes=(("自 2024 年 1 月 1 日起", "自 2024年1月1日起"),),
        leaves=("2024年1月1日", "2024年  全县"),
    ),
    BlankRule(
        code="blank_in_number",
        there=rf"(?<=[\d%％‰]{GAP})(?=[{HAN}%％‰，。、；）)~～—-])(?!{LABEL})",
        unless=_label,
        reason="a blank between a number and its unit",
        source="typed text",
        takes=(("投资 90 亿元", "投资90亿元"), ("2024 年", "2024年"), ("83.52 %", "83.52%"), ("达3% 以上", "达3%以上")),
        leaves=("1 总则", "1.1　编制目的", "1. 发挥作用", "2023  浏览", "缩小到1.82 二、任务", "附件1 重点指标"),
    ),
    BlankRule(
        code="blank_in_number",
        there=rf"(?<=[{HAN}，、（(“《]{GAP})(?<!\d[年月日号%]{GAP})(?=\d[\d.,]*{GAP}?[{HAN}%％‰，。；）)”]|\d+{GAP}?[—~～-]{GAP}?\d)"
        rf"(?!\d{{1,3}}[.．、](?!\d)|\d{{1,3}}[)）]|\d{{4}}{GAP}?年{GAP}?\d{{1,2}}{GAP}?月(?!底|末|前))",
        unless=_year_behind_heading,
        reason="a blank before a number in a sentence",
        source="typed text",
        takes=(("力争 10 个项目", "力争10个项目"), ("， 2024年统筹", "，2024年统筹")),
        leaves=("清单 2.重大政策", "办公室 2025年5月31日", "一、主要目标 2025年", "2023年 2024年", "共5项 1", "附件 1"),
    ),
    BlankRule(
        code="blank_by_latin",
        there=rf"(?<=[{HAN}，、。“”（(]{GAP})(?={LATIN}{GAP}?[{HAN}，、”）)])",
        unless=_behind_heading,
        reason="a blank before a short Latin word in a sentence",
        source="typed text",
        takes=(("山区县 GDP平均增速", "山区县GDP平均增速"), ("国家 5A级景区", "国家5A级景区")),
        leaves=("首页 Home", "（一）目标 GDP增长"),
    ),
    BlankRule(
        code="blank_by_latin",
        there=rf"(?<=[A-Za-z0-9]{GAP})(?=[{HAN}，、”）)])(?!{LABEL})",
        unless=_long_word,
        reason="a blank behind a short Latin word in a sentence",
        source="typed text",
        takes=(("列入D 类企业", "列入D类企业"), ("山区县GDP 平均增速", "山区县GDP平均增速")),
        leaves=("Local News 新闻动态", "Government 政府"),
    ),
    BlankRule(
        code="blank_in_name",
        there=rf"(?<=[{HAN}]{GAP})(?=(?:和[{HAN}]{{2,5}}(?<![县市省区州府委局办厅])[局委厅部]|[部局委办厅院会署处科]|中心|政府|公司|银行)[、，,；;）)。*〈<])",
        reason="a blank before the last word of an office's name in a list",
        source="typed text",
        takes=(
            ("县委组织 部、县财政局", "县委组织部、县财政局"),
            ("（县水利 局）", "（县水利局）"),
            ("县自然资源 和规划局、", "县自然资源和规划局、"),
        ),
        leaves=("县发改局 县财政局、", "局 长：", "省委 省政府："),
    ),
    BlankRule(
        code="blank_by_mark",
        there=rf"(?<=[^\s]{GAP})(?:{GAP}?(?={CLOSING}))",
        run=True,
        reason="a blank before a mark that closes or parts",
        source="typed text",
        takes=(("城 , 县域", "城,县域"), ("（三 ）", "（三）")),
        leaves=("（一） （二）", "甲 （乙）"),
    ),
    BlankRule(
        code="blank_by_mark",
        there=rf"(?<=(?:责任|牵头|配合)单位[:：]{GAP})(?=[{HAN}])",
        reason="a blank before the first unit of a list",
        source="typed text",
        takes=(("(责任单位: 交通局)", "(责任单位:交通局)"),),
        leaves=("县各有关单位: 现将", "名称: 甲"),
    ),
    BlankRule(
        code="blank_by_mark",
        there=rf"(?<=[（(《〔【“]{GAP}){GAP}?(?=[^\s])",
        run=True,
        reason="a blank behind an opening mark",
        source="typed text",
        takes=(("( 牵头单位:县发改局)", "(牵头单位:县发改局)"), ("《 水法》", "《水法》")),
        leaves=("(甲) 乙",),
    ),
    BlankRule(
        code="blank_by_mark",
        there=rf"(?<=[，,、]{GAP})(?=[{HAN}\d（(“《])(?!\d{{1,2}}[.．、](?!\d))",
        reason="a blank behind a mark inside a sentence",
        source="typed text",
        takes=(("宜商则商、 宜旅则旅", "宜商则商、宜旅则旅"), ("45亿元, 全部", "45亿元,全部")),
        leaves=("发展。 二、", "单位: 现将", "见附件； 三、", "甲，  乙"),
    ),
)
ANY_RULE = re.compile(f"{GAP}(?:" + "|".join(f"(?P<r{n}>{rule.there})" for n, rule in enumerate(BLANK_RULES)) + ")")


def drawn_out(text: str) -> Iterator[Edit]:
    """The removal of the blank behind every character, in a text that has one nearly everywhere.

    A line counts when each of its words is one character, or a number or Latin word; of a longer gap, which held a blank of
    the text's own, one blank stays.
    """
    if sum(map(text.count, " \xa0\u3000")) < DRAWN_OUT * len(text):
        return
    for line in DRAWN_OUT_LINE.finditer(text):
        for gap in GAPS.finditer(text, *line.span("line")):
            start = gap.start() + (gap.end() - gap.start() > 1 or WORDS_APART.match(text, gap.start() - 2) is not None)
            if start < gap.end():
                yield Edit(start, gap.end(), "", "spaced_characters")


def blanks(text: str, layout: Layout) -> Iterator[Edit]:
    """The removal of blanks, in the order of the text.

    On one long line, a blank that no unit follows, or that a year follows, may be a lost line end and stays.
    """
    lost_line_ends = layout.name == SINGLE_LINE
    place = 0
    while match := ANY_RULE.search(text, place):
        place = match.start() + 1
        found = _decide(text, match)
        if found is None:
            continue
        rule, stop = found
        if lost_line_ends and rule.code == "blank_in_number" and not _counts(text, stop):
            continue
        place = max(place, stop)
        if rule.run:
            for gap in GAPS.finditer(text, match.start(), stop):
                yield Edit(gap.start(), gap.end(), "", rule.code)
        else:
            yield Edit(match.start(), match.start() + 1, "", rule.code)


def _decide(text: str, match: re.Match[str]) -> tuple[BlankRule, int] | None:
    """The first rule that takes the blank at a match, and where its match ends."""
    first = int((match.lastgroup or "r0")[1:])
    for number in range(first, len(BLANK_RULES)):
        rule = BLANK_RULES[number]
        fit = match if number == first else _pattern(number).match(text, match.start())
        if fit is not None and not (rule.unless and rule.unless(text, match.start(), fit.end())):
            return rule, fit.end()
    return None


@cache
def _pattern(number: int) -> re.Pattern[str]:
    """The pattern of a rule, compiled when a blank that an earlier rule left comes up."""
    return BLANK_RULES[number].pattern


def _counts(text: str, place: int) -> bool:
    """Whether what follows a blank is a number that is no year, or what counts a number."""
    return YEAR.match(text, place) is None and (DIGIT if text[place].isdigit() else UNIT).match(text, place) is not None
