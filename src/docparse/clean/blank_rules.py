"""Which blanks inside words, numbers and dates go: a table, each with a look-alike that stays. `blanks` applies it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from docparse.clean.rules import BLANK, GAP, HAN

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
COUNTS = "[万亿元家个项户亩人名种座台套件吨米公平所处岁周天小倍次分多余]|年内|年以|[日月]内"
NUMERALS = "一二三四五六七八九十百零〇"
NUMBER_AND_UNIT = re.compile(rf"\d{GAP}?[千百]?[万亿]?(?:[{HAN}]{{1,3}})?$|百(?:{GAP}?分)?$")
RATE_BEFORE = re.compile(rf"\d{GAP}?[千百]?[万亿]?[{HAN}%％]{{1,3}}(?:/[{HAN}]{{1,3}})?$")
CHAPTER_BEFORE = re.compile(rf"第{GAP}?[\d{NUMERALS}]{{1,4}}{GAP}?[编章节]{GAP}{{1,4}}[{HAN}]$")
HAN_ONLY = re.compile(f"[{HAN}]")
NUMBER_IN_SENTENCE = re.compile(rf"[{HAN}，,、：:（(“—~～-]{GAP}?\d{{1,3}}(?:{GAP}?[.．])?$")
BEFORE_QUOTED = "据照实彻施行发定订按为对合反守用台布的和与及或、，在由是以即称于将"  # the last characters of words that take an object
BEHIND_QUOTED_WORDS = "的|[和与及或等中是]|已经?|第|规定|要求|有关|相关|执行|精神|办理|进行|实施|制定|制订|修订|印发|施行"
LABEL_BEFORE = re.compile(rf"(?:^|[\n。；]){GAP}*(?:第[^，。；、\n]{{1,12}}[编章节条]|[（(]?[{NUMERALS}\d]{{1,3}}[）)、.．]?)$")
SENTENCE_BEHIND = re.compile(r"[^\n]{0,120}?[，。；,;]")
TORN = "以上 以下 以内 低于 高于 少于 多于 超过 不低 不少 不超 不高 不足 最高 最低 最多 最长 至少"  # words of bound
REACH = 40  # characters before a blank that are looked at
WORDS = (
    "总则 附则 罚则 目录 附件 附录 附表 前言 正文 通知 决定 命令 公告 通告 标题 文号 来源 名称"
    " 主任 总理 省长 市长 县长 区长 州长 盟长 旗长 部长 局长 主席 会长 校长"
)


@dataclass(frozen=True, slots=True)
class BlankRule:
    """A blank that goes: `there` must fit right behind it and may look back over it; with `run`, all blanks of the match go.

    `unless` leaves a match alone. `wrap`: it goes only in a text whose wrapped lines were put together with blanks.
    """

    code: str
    there: str
    reason: str
    source: str
    takes: tuple[tuple[str, str], ...]
    leaves: tuple[str, ...]
    run: bool = False
    unless: Callable[[str, int, int], bool] | None = None
    wrap: bool = False

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


def _no_sentence(text: str, start: int, stop: int) -> bool:
    """Whether the digits before the blank stand anywhere but in a sentence, or are the number of an annex."""
    if ANNEX_BEFORE.search(text, max(0, start - 8), start):
        return True
    return NUMBER_IN_SENTENCE.search(text, max(0, start - 9), start) is None


def _no_quotation(text: str, start: int, stop: int) -> bool:
    """Whether the blank by a quotation or a bracket stands outside a sentence, or may stand for a line end behind a heading."""
    if LABEL_BEFORE.search(text, max(0, start - 16), start) or SENTENCE_BEHIND.match(text, stop) is None:
        return True
    return text[start - 1] not in BEFORE_QUOTED + "》”）)" and _behind_heading(text, start, stop)


def _torn() -> str:
    """Words of bound with a blank between their two characters, from the blank on; 予以 上报 is none."""
    pairs = "|".join(rf"(?<={word[0]}{GAP}){word[1]}" for word in TORN.split() if word[0] != "以")
    return rf"(?<=[%％）)万亿元亩家个户人名项次年月日天岁倍吨米里级及或]以{GAP})[上下内](?![报级述达发海])|(?:{pairs})"


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
        code="spaced_characters",
        there=rf"(?<=[{HAN}]{GAP}){GAP}{{0,3}}[{HAN}](?=[{BLANK}]*+(?:\n|\r|\Z))",
        run=True,
        unless=lambda text, start, stop: CHAPTER_BEFORE.search(text, max(0, start - 16), start) is None,
        reason="the title of a chapter, a word of two characters, drawn out to a width",
        source="headings of regulations",
        takes=(("第二章　管　理\n", "第二章　管理\n"), ("第三节 监　　督\n", "第三节 监督\n")),
        leaves=("张　平\n", "第二章规定的 甲 乙\n"),
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
        code="spaced_number",
        there=rf"(?<=\d{GAP})\d(?:{GAP}\d){{0,6}}(?={GAP}?(?:[%％‰]|{COUNTS}))",
        run=True,
        unless=lambda text, start, stop: text[start - 2 : start - 1] in BLANK or _no_sentence(text, start, stop),
        reason="a blank between the digits of a number in a sentence",
        source="PDF text, wrapped lines put together",
        takes=(("年满6 0周岁", "年满60周岁"), ("达到8 0 %", "达到80%")),
        leaves=("附件1 5家企业", "甲村 3 5 户", "共5 20家"),
    ),
    BlankRule(
        code="spaced_number",
        there=rf"(?<=\d{GAP})\d{{3}}(?!\d)(?={GAP}?(?:[%％‰]|{COUNTS}))"
        rf"|(?<=(?<!\d)20{GAP})[0-4]\d(?={GAP}?年)|(?<=(?<!\d)20[0-4]{GAP})\d(?={GAP}?年)|(?<=(?<!\d)2{GAP})0[0-4]\d(?={GAP}?年)"
        rf"|(?<=\d{GAP})[.．]{GAP}?\d|(?<=\d[.．]{GAP})\d++(?={GAP}?(?:[万亿%％‰倍]|个百分))",
        run=True,
        unless=_no_sentence,
        reason="a blank inside a number of a sentence: before the last three digits, by the point, inside a year",
        source="PDF text, wrapped lines put together",
        takes=(
            ("给予1 000万元", "给予1000万元"),
            ("到20 27年底", "到2027年底"),
            ("完成3 . 5亿元", "完成3.5亿元"),
            ("下降3. 5%", "下降3.5%"),
        ),
        leaves=("1. 5亿元", "见表2 300户", "共3. 5项工作", "共2000 300户"),
    ),
    BlankRule(
        code="spaced_label",
        there=rf"(?<=第{GAP})(?:\d(?:{GAP}?\d){{0,3}}|[{NUMERALS}](?:{GAP}?[{NUMERALS}]){{0,5}}){GAP}?[编章节条款项](?!目)"
        rf"|(?<=第\d{GAP})\d(?:{GAP}?\d){{0,2}}{GAP}?[编章节条款项](?!目)|(?<=第[{NUMERALS}]{GAP})[{NUMERALS}](?:{GAP}?[{NUMERALS}]){{0,4}}{GAP}?[编章节条款项](?!目)"
        rf"|(?<=[十百]{GAP})[一二三四五六七八九](?={GAP}?(?:、(?![{NUMERALS}])|[）)]))|(?<=[二三四五六七八九]{GAP})十(?:{GAP}?[一二三四五六七八九])?(?={GAP}?(?:、(?![{NUMERALS}])|[）)]))",
        run=True,
        reason="blanks inside the number of a label",
        source="PDF text",
        takes=(("第 1 0 条 鼓励", "第10条 鼓励"), ("第 二 十 条 为了", "第二十条 为了"), ("（十 一）保障", "（十一）保障")),
        leaves=("第三产业 1 0 条", "一、 二、三", "第 三方", "五 十里"),
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
        code="blank_in_number",
        there=rf"(?<=[元%％人户亩吨米次辆台件名张{HAN}]{GAP})[/／·•]{GAP}?(?=[{HAN}])",
        run=True,
        unless=lambda text, start, stop: RATE_BEFORE.search(text, max(0, start - 10), start) is None,
        reason="blanks by the stroke of a rate",
        source="typed text",
        takes=(("补助5元 / 亩", "补助5元/亩"), ("100元/人 · 月", "100元/人·月")),
        leaves=("县政府 / 县财政局", "首页 / 公告"),
    ),
    BlankRule(
        code="torn_word",
        there=rf"(?<=百{GAP})分{GAP}?[之点]|(?<=个百{GAP})分{GAP}?点|(?<=个{GAP})(?:月|百{GAP}?分{GAP}?点|工{GAP}?作{GAP}?日)|(?<=工{GAP})作{GAP}?日|(?<=工作{GAP})日"
        rf"|(?<=公{GAP})[里斤顷]|(?<=方{GAP})[米公]|(?<=周{GAP})岁|(?<=小{GAP})时|(?<=分{GAP})钟|(?<=千{GAP})瓦",
        run=True,
        unless=lambda text, start, stop: NUMBER_AND_UNIT.search(text, max(0, start - 8), start) is None,
        reason="a blank inside a unit or a fraction",
        source="PDF text, wrapped lines put together",
        takes=(
            ("12个 月内", "12个月内"),
            ("3个工 作日", "3个工作日"),
            ("提高2个百 分点", "提高2个百分点"),
            ("面积20平方 米", "面积20平方米"),
        ),
        leaves=("各个 月份", "县政府办公 里弄", "全镇地方 米业公司"),
    ),
    BlankRule(
        code="torn_word",
        there=_torn(),
        run=True,
        reason="a blank inside a word that bounds a number",
        source="wrapped lines put together",
        takes=(("500亩及以 上的", "500亩及以上的"), ("不 低于60%", "不低于60%"), ("总额超 过20万元", "总额超过20万元")),
        leaves=("予以 上报", "最 后", "以 上海为中心"),
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
        code="blank_in_name",
        there=rf"(?<=《中华人民共和国{GAP})(?=[{HAN}])",
        reason="a blank inside the title of a law",
        source="typed text",
        takes=(("《中华人民共和国 水法》", "《中华人民共和国水法》"),),
        leaves=("中华人民共和国 国务院", "《中共中央 国务院关于"),
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
    BlankRule(
        code="blank_by_mark",
        there=rf"(?<=[{HAN}]{GAP})(?=[“《]|[（(](?![{NUMERALS}\d]{{1,3}}[）)])[^（）()：:\n]{{2,40}}[）)][{HAN}，,。；、])"
        rf"|(?<=第{GAP})(?=[（(][{NUMERALS}\d]{{1,3}}[）)])|(?<=[》”]{GAP})(?=[（(](?:以下|[下简]称|[{HAN}]{{2,12}}[〔\[（]))"
        rf"|(?<=[》”）)]{GAP})(?={BEHIND_QUOTED_WORDS})|(?<=》{GAP})(?=《[^《》\n]{{2,60}}》(?:的|等|[和及与、，（]))",
        unless=_no_quotation,
        reason="a blank by a quotation or a bracket inside a sentence, where a link was",
        source="web pages, whose links lost their markup",
        takes=(
            ("为了实施 《云溪县节水条例》 （以下简称条例），制定本办法。", "为了实施《云溪县节水条例》（以下简称条例），制定本办法。"),
            ("应当符合第三条第 （二）项规定。", "应当符合第三条第（二）项规定。"),
            ("用水单位 （以下称用户）和农户应当节水。", "用水单位（以下称用户）和农户应当节水。"),
            ("按照 《云溪县节水条例》 的规定执行。", "按照《云溪县节水条例》的规定执行。"),
        ),
        leaves=(
            "第三条 “年度”是指一年。",
            "一、总体要求 “十五五”时期，全县",
            "名称 《云溪县节水办法》",
            "（一） 实施节水，",
            "取得突破 （一）用水，",
        ),
    ),
    BlankRule(
        code="line_wrap",
        there=rf"(?<=[{HAN}）)”》]{GAP})(?=[{HAN}（(“《])(?!{LABEL})",
        wrap=True,
        reason="a blank inside a sentence where a line ended, in a text that has one at every line of its print",
        source="web pages made of PDF text",
        takes=(("各镇要把产业发展摆在重要位置，统筹推进各项重点工 作，" * 9, "各镇要把产业发展摆在重要位置，统筹推进各项重点工作，" * 9),),
        leaves=("为此，由县发改局 县财政局负责", "第一条 为了规范，制定本办法"),
    ),
)
