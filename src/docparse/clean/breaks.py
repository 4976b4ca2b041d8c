"""The proofs that a sentence runs on over a line end.

Each entry of JOINS, tried in order, looks at the lines on both sides of a line end; the table is its own test. Headings,
titles, signatures, dates, addressees, lists and table rows give no proof and stay on their lines. `joins` applies them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from docparse.clean.layout import SLACK, WRAPPED, Layout, width
from docparse.clean.rules import BLANK, HAN

ENDS = frozenset("。；：！？;:!?…")
SENTENCE_ENDS = frozenset("。！？!?")
CLOSERS = '”’"）)〉》】」』〕]'
FIRST_MARKS = frozenset("，。、；：！？）》〉」』】”’％%),;:!?")
OPEN_END = frozenset("、，,《〈（(“‘〔「『+＋")
CLOSED_BY = {"（": "）)", "(": "）)", "《": "》", "“": "”", "〔": "〕", "「": "」", "〈": "〉"}
BRACKETS = re.compile(r"[（(《“〔「〈）)》”〕」〉]")
NEAR = 240  # characters on either side in which a bracket that stands open is looked for
SPAN_LABEL = re.compile(
    rf"""
    第[{BLANK}]?[一二三四五六七八九十百零〇\d]{{1,6}}[{BLANK}]?[编章节条](?!规定|所|第|的|、|，|至|和|或|及|之|中|例|款|项)
  | [一二三四五六七八九十百]{{1,4}}[、．.][{BLANK}]?(?![一二三四五六七八九十]级|[一二三四五]线)
  | [（(][{BLANK}]?[一二三四五六七八九十百]{{1,5}}[{BLANK}]?[）)](?!项(?!目)|款(?!项))
  | \d{{1,3}}[{BLANK}]?[.．、](?!\d) | \d{{1,3}}[.．](?=20[0-4]\d年)
  | \d{{1,2}}(?:[.．]\d{{1,2}}){{1,3}}[{BLANK}](?![万亿萬億%％‰元亩吨]|个百|公里|平方)
  | [（(][{BLANK}]?\d{{1,3}}[{BLANK}]?[）)] | \d{{1,3}}[）)] | [①-⒛㈠-㈩❶-❿]
  | [一二三四五六七八九十]{{1,2}}(?:是|要)(?![{HAN}]{{0,2}}[，。；）]$) | 第[一二三四五六七八九十]{{1,2}}[，,] | 其[一二三四五][，,]
  | [●○◆◇■□▲△★☆※•▪►*#·] | —— | --
    """,
    re.VERBOSE,
)
NEW_PARAGRAPH = re.compile(
    r"附[件表录图注：:]|抄[送报]|主[送报]：|此件|备注|注[：:释]|说明[：:]|来源[：:]|公开方式|联系(?:人|电话|方式)|表\s?\d|图\s?\d|各位(?:代表|委员)|同志们|特此|【"
    r"|[（(](?:责任|牵头|配合|由|联系|注|本文|此件|主办|完成时[限间]|时限|附件|以下简称)|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:印发)?$|二[〇○Ｏ零]"
    rf"|[{HAN}]{{2,12}}[〔\[（(［](?:19|20)\d\d[〕\]）)］]\s?第?\s?\d{{1,5}}\s?号$"
)
PROSE = re.compile(r"[，。；！？,;]")
UNIT_FIRST = re.compile(r"[年月日号號万亿元萬億%％‰个個家项項户戶亩人名种条座台套件吨米平方公里千瓦次场所处岁周岁小时倍成分]|以[上下内]")
ORPHAN = re.compile(rf"[{HAN}](?:[，。；）》”」]|、(?![{HAN}]{{1,4}}$))|[{HAN}]{{2,3}}[。）》”]")
DECIMAL_HEADING = re.compile(rf"\d{{1,2}}(?:[.．]\d{{1,2}}){{1,3}}[{BLANK}]{{0,4}}[^，。；：]{{1,12}}")
SHORT_WORD = re.compile(rf"[{HAN}]{{2,3}}。")
REST = rf"[{BLANK}]?(?:[万亿元萬億%％‰]|[个個]百分[点點])"  # what counts a number that is parted
DECIMAL_END, DECIMAL_REST = re.compile(r"[^\d.]\d{1,4}[.．]$"), re.compile(rf"\d{{1,4}}{REST}")
DIGITS_END, DIGITS_REST = re.compile(rf"[{HAN}]\d{{1,3}}$"), re.compile(rf"\d{{1,3}}[.．]\d{{1,4}}{REST}")
WHOLE_BRACKET = re.compile(r"[（(](?:不?含|其中|包括|包含|即|指|如|下同|以[^（）()：:]{1,8}为准)[^（）()：:]{0,40}[）)][。，；]")
STAR = re.compile(r"[*＊][、，,；;）)]")
OPEN_KEY = re.compile(rf"[（(][{HAN}]{{2,12}}[：:]$")
INNER_NAME = re.compile(rf"[<〈＜][{HAN}]{{2,16}}[>〉＞][、，,；;）)]")
MAGNITUDE_END = re.compile(rf"\d[{BLANK}]?[万亿]$")
UNITS_END = re.compile(r"[（(][^（()）]{0,200}(?:负责|牵头|实施|配合|参与|落实)[）)]$|[（(](?:责任|牵头|配合)[^（(]{0,300}[）)]$")
SHORT_LEAD = re.compile(rf"[{HAN}]{{2,8}}[：:]")
WIDE_ENOUGH = 20.0  # characters: a page's last line is hardly shorter, a heading hardly longer
TERM_WORDS = "报告 通知 决定 决议 意见 办法 条例 方案 规划 计划 措施 细则 规定 公告 公报 通告 纲要 制度 指南 规则 政策 批复"
TERMS = frozenset(TERM_WORDS.split(" "))  # what documents are
HEAD_END = re.compile(rf"的(?:通知|意见|公告|通告|批复|决定|报告|函)$|号[{BLANK}]{{1,60}}签发人[：:][{HAN}{BLANK}·]{{2,20}}$")
HISTORY = re.compile(r"[（(](?:19|20)\d\d\s?年[^）)]{0,60}会|[（(](?:19|20)\d\d\s?年[^）)]{0,40}$")
OPENING = re.compile(  # how addressees and the first sentence of a text begin
    r"各(?:[省市县区州旗乡镇]|街道|部门|有关|单位|处室)[^。；]*[，、：]"
    r"|为(?:了|贯彻|深入|全面|进一步|认真|切实|加快|推动|推进|落实|规范|加强|做好|促进)|现[将就]|根据《"
)


@dataclass(slots=True)
class Paragraph:
    """What is known of the paragraph that ends with the line before a line end."""

    labelled: bool
    stops: bool = False  # it holds the end of a sentence, or of a clause as no heading has it
    commas: bool = False
    tail: str = ""  # its last characters

    @classmethod
    def begin(cls, text: str) -> Paragraph:
        """The paragraph that begins with a line."""
        paragraph = cls(SPAN_LABEL.match(text) is not None)
        paragraph.add(text)
        return paragraph

    @property
    def runs(self) -> bool:
        """Whether it is running text, and no title."""
        return self.labelled or self.stops or self.commas

    def add(self, text: str) -> None:
        """Take in a line."""
        self.stops = self.stops or "。" in text or "；" in text
        self.commas = self.commas or "，" in text or "," in text or "；" in text
        self.tail = (self.tail + text)[-NEAR:]


@dataclass(frozen=True, slots=True)
class Break:
    """A line end in question: the lines on both sides, the paragraph so far, and what lies between."""

    before: str
    after: str
    paragraph: Paragraph
    layout: Layout
    breaks: int = 1  # line breaks between the lines
    page: bool = False  # a page number stood between them
    indented: bool = False  # the second line is indented, in a document that indents its paragraphs

    @property
    def ended(self) -> bool:
        """Whether the first line ends with a sentence, a clause or a colon."""
        last = self.before.rstrip(CLOSERS)[-1:] if self.before[-1] in CLOSERS else self.before[-1]
        return last in ENDS or self.before[-1] == "."


Proof = Callable[[Break], bool]


@dataclass(frozen=True, slots=True)
class JoinRule:
    """A proof that a sentence runs on over a line end; `takes` and `leaves` are pairs of lines."""

    code: str
    proves: Proof
    reason: str
    takes: tuple[tuple[str, str], ...] = ()
    leaves: tuple[tuple[str, str], ...] = ()
    behind_end: bool = False  # it holds also where the first line ends with a sentence, a clause or a colon
    before_start: bool = False  # and where the second begins like a paragraph
    before_indent: bool = True  # and where the second is indented
    certain: bool = False  # it proves that pages end in mid-sentence
    doubtful: bool = False  # it is believed only in a document that is known for that


def _open_mark(spot: Break) -> bool:
    return spot.before[-1] in OPEN_END


def _first_mark(spot: Break) -> bool:
    return _begins_with_mark(spot.after) and not (spot.after[0] in ")）]" and spot.before[-1] in "(（[")


def _begins_with_mark(text: str) -> bool:
    """Whether a line begins with a mark that closes or parts, the star of a unit that leads, or a remark on what stands before."""
    if text[0] in FIRST_MARKS:
        return True
    return text[0] in "*＊<〈＜（(" and any(form.match(text) is not None for form in (STAR, INNER_NAME, WHOLE_BRACKET))


def _open_key(spot: Break) -> bool:
    return OPEN_KEY.search(spot.before, max(0, len(spot.before) - 16)) is not None


def _open_bracket(spot: Break) -> bool:
    """Whether a bracket of the paragraph so far is closed in the second line before any other of its kind is opened there."""
    if spot.before[-1] in SENTENCE_ENDS:
        return False
    standing: list[str] = []
    for mark in BRACKETS.findall(spot.paragraph.tail or spot.before):
        if mark in CLOSED_BY:
            standing.append(mark)
        elif standing and mark in CLOSED_BY[standing[-1]]:
            standing.pop()
    if not standing:
        return False
    kind = CLOSED_BY[standing[-1]]
    first = next((mark for mark in BRACKETS.findall(spot.after, 0, NEAR) if mark in kind or CLOSED_BY.get(mark) == kind), "")
    return first != "" and first in kind


def _open_history(spot: Break) -> bool:
    """Whether the note of a law's history below its title, which fills several lines, is still open."""
    tail = spot.paragraph.tail
    if width(spot.before) < WIDE_ENOUGH or HISTORY.match(tail) is None:
        return False
    return sum(map(tail.count, "（(")) > sum(map(tail.count, "）)"))


def _parted_number(spot: Break) -> bool:
    return spot.before[-1].isdigit() and len(spot.before) > 6 and bool(UNIT_FIRST.match(spot.after)) and bool(PROSE.search(spot.after))


def _parted_decimal(spot: Break) -> bool:
    if len(spot.before) <= 6:
        return False
    if spot.before[-1].isdigit():
        return DIGITS_END.search(spot.before, len(spot.before) - 4) is not None and DIGITS_REST.match(spot.after) is not None
    return DECIMAL_END.search(spot.before, len(spot.before) - 6) is not None and DECIMAL_REST.match(spot.after) is not None


def _parted_magnitude(spot: Break) -> bool:
    return MAGNITUDE_END.search(spot.before, max(0, len(spot.before) - 3)) is not None and spot.after[0] in "元吨亩人户家"


def _orphan(spot: Break) -> bool:
    if SHORT_WORD.fullmatch(spot.after) and DECIMAL_HEADING.fullmatch(spot.before):
        return False
    return spot.paragraph.runs and bool(ORPHAN.match(spot.after)) and spot.before[-1] not in "）)】"


def _parted_term(spot: Break) -> bool:
    return len(spot.after) == 1 and spot.before[-1] + spot.after in TERMS and spot.breaks == 1


def _wrap(spot: Break) -> bool:
    if not _full(spot) or spot.indented or UNITS_END.search(spot.before) or SHORT_LEAD.fullmatch(spot.after):
        return False
    if not spot.paragraph.runs and (
        (spot.breaks > 1 and not spot.page and not spot.layout.spaced) or HEAD_END.search(spot.before) or OPENING.match(spot.after)
    ):
        return False
    return spot.paragraph.stops or not spot.paragraph.labelled or spot.before[-1] not in "）)】"


def _wrap_behind_sentence(spot: Break) -> bool:
    """Whether a line behind a sentence that ends with its line is no first line: not indented where such are, or as wide as the text."""
    if not _full(spot) or spot.indented or not (spot.ended or spot.paragraph.runs):
        return False
    if spot.before[-1] in "；;" and (spot.breaks == 1 or spot.page):
        return True
    if spot.before[-1] in "：:":
        return False
    if not PROSE.search(spot.after):
        return width(spot.after) >= spot.layout.width - 0.5  # else a signature
    return spot.layout.indented or width(spot.after) >= spot.layout.width - 0.5


def _full(spot: Break) -> bool:
    return spot.layout.name == WRAPPED and width(spot.before) >= spot.layout.width - SLACK


def _mid_sentence(spot: Break) -> bool:
    paragraph = spot.paragraph
    if spot.before[-1] in "）)】":
        return False
    if spot.breaks == 1 and spot.layout.spaced:
        return paragraph.stops or (paragraph.commas and not paragraph.labelled and bool(PROSE.search(spot.after)))
    return paragraph.stops and bool(PROSE.search(spot.after))


def _page_end(spot: Break) -> bool:
    running = spot.paragraph.commas or spot.paragraph.stops
    return spot.page and running and spot.before[-1] not in "）)】" and bool(PROSE.search(spot.after))


def _unindented(spot: Break) -> bool:
    """Whether, in a document that indents its paragraphs, a line without an indent stands below a long line that ends no sentence."""
    if not spot.layout.indented or spot.indented or spot.breaks > 1 or spot.ended or spot.before[-1] in "）)】":
        return False
    return spot.paragraph.runs and width(spot.before) >= WIDE_ENOUGH


def _maybe_page_end(spot: Break) -> bool:
    paragraph = spot.paragraph
    wide = paragraph.commas and not paragraph.labelled and width(spot.before) >= WIDE_ENOUGH
    return wide and spot.before[-1] not in "）)】" and bool(PROSE.search(spot.after))


JOINS: tuple[JoinRule, ...] = (
    JoinRule(
        code="page_break",
        proves=_open_mark,
        reason="no sentence ends with a comma, a pause mark or an opening mark",
        takes=(("抄送：县委各部门，", "县法院，县检察院。"), ("完善责任体系、制度体系、", "监督检查和考核。")),
        leaves=(("有下列情形之一的，", "（一）未按期申报；"), ("一、总则", "为了规范管理，制定本办法。")),
    ),
    JoinRule(
        code="page_break",
        proves=_first_mark,
        reason="no line begins with a mark that closes or parts",
        takes=(
            ("每篇得一分", "，多投加分。"),
            ("本作品是", "、法规"),
            ("（县水利局", "*、县民政局）"),
            ("县财政局", "<县国资办>、县教育局）"),
            ("1、双人间收费75元/床·日", "（含2元处置费）。"),
        ),
        leaves=(("每篇得一分", "“多投加分”"), ("有关事项如下", "* 申报时间")),
    ),
    JoinRule(
        code="page_break",
        proves=_open_bracket,
        behind_end=True,
        reason="a bracket that is opened before the line end is closed behind it",
        takes=(("（责任单位：县发改局、县自然资源", "和规划局)"), ("印发《云溪县耕地保护", "办法》的通知")),
        leaves=(("（责任单位：县发改局", "县财政局（国资办）"), ("（一）提质", "（二）增效")),
    ),
    JoinRule(
        code="page_break",
        proves=_open_history,
        reason="the note of a law's history runs on to its closing bracket",
        takes=(("（2031年3月5日青禾县第九届人民代表大会常务委员会第五", "次会议通过"),),
        leaves=(
            ("（2031年3月5日青禾县第九届人民代表大会常务委员会第五次会议通过）", "为了节水，制定本条例"),
            ("（2031年3月5日", "县财政局"),
        ),
    ),
    JoinRule(
        code="page_break",
        proves=_open_key,
        behind_end=True,
        reason="behind the key of a bracket that stands open its list goes on",
        takes=(("推进服务。（责任单位：", "县民政局、县教育局"),),
        leaves=(("责任单位：", "县民政局"), ("（一）申报条件：", "县域企业")),
    ),
    JoinRule(
        code="page_break",
        proves=_parted_decimal,
        behind_end=True,
        certain=True,
        reason="the digits of a decimal on both sides of a line end",
        takes=(("森林覆盖率提高到82.", "5%。"), ("县财政统筹安排资金1", "2.5 亿元，用于修复。")),
        leaves=(("3.", "5%以上的企业"), ("森林覆盖率提高到82", "2.完善机制"), ("具体见附件3.", "5月底前完成")),
    ),
    JoinRule(
        code="page_break",
        proves=_parted_number,
        certain=True,
        reason="a number at the end and its unit at the beginning of a line",
        takes=(("重大教育设施领域资金5.47", "亿元，重大医疗领域资金2亿元。"), ("实行边占边补，2024", "年全市保障用地。")),
        leaves=(("3", "个人申请，经审核后发放。"), ("附件3", "年度计划表")),
    ),
    JoinRule(
        code="page_break",
        proves=_parted_magnitude,
        reason="a magnitude at the end and its unit at the beginning of a line",
        takes=(("给予 100 万", "元奖励"),),
        leaves=(("千万", "元宝山"),),
    ),
    JoinRule(
        code="page_break",
        proves=_orphan,
        before_indent=False,
        reason="a line that begins with a single character and a mark, or with two and a full stop, is the rest of a word",
        takes=(("打好攻坚，推进收官", "战，加快建设。"), ("3.推进低效用地整", "治。盘活存量。")),
        leaves=(("县医保局", "县民政局"), ("贯彻以下要求", "一、总则。")),
    ),
    JoinRule(
        code="page_break",
        proves=_parted_term,
        reason="the last character of a title on a line of its own",
        takes=(("政府工作报", "告"),),
        leaves=(("是", "否"), ("全国", "告")),
    ),
    JoinRule(
        code="line_wrap",
        proves=_wrap,
        reason="in a text cut to a width, a full line that does not end a sentence runs on",
    ),
    JoinRule(
        code="line_wrap",
        proves=_wrap_behind_sentence,
        behind_end=True,
        before_start=True,
        reason="in a text cut to a width, a line that is no first line of a paragraph goes on with the one before",
    ),
    JoinRule(
        code="page_break",
        proves=_mid_sentence,
        before_indent=False,
        certain=True,
        reason="behind a whole sentence the line ends within the next one, and the next line is running text",
        takes=(("1.支持攻关。组织申报重大科", "技项目，争取立项。"),),
        leaves=(("1.支持攻关，突破一批共性技术难题", "鼓励企业，组建团队。"), ("请遵照执行。特此通知", "云溪县人民政府")),
    ),
    JoinRule(
        code="line_wrap",
        proves=_unindented,
        reason="where paragraphs are indented, a line that is not goes on with the unfinished one above",
    ),
    JoinRule(
        code="page_break",
        proves=_page_end,
        before_indent=False,
        reason="a page number stood between the two halves of a sentence",
    ),
    JoinRule(
        code="page_break",
        proves=_maybe_page_end,
        before_indent=False,
        reason="a long line with commas and without an end, in a document that is cut at its page ends",
        doubtful=True,
    ),
)


def prove(spot: Break) -> JoinRule | None:
    """The first rule that proves that a sentence runs on, None where none does."""
    marked = _begins_with_mark(spot.after)
    if not marked and (SPAN_LABEL.match(spot.after) or (spot.before[-1] in SENTENCE_ENDS and spot.layout.name != WRAPPED)):
        return None
    if "\t" in spot.before or "\t" in spot.after:
        return None
    ended = not marked and spot.ended
    starts = not marked and NEW_PARAGRAPH.match(spot.after) is not None
    for rule in JOINS:
        if (ended and not rule.behind_end) or (starts and not rule.before_start) or (spot.indented and not rule.before_indent):
            continue
        if rule.proves(spot):
            return rule
    return None
