"""What a block says of all quantities in it: results of the past, goals, rewards, a law, a budget."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from docparse.extract.deadlines import plan_end
from docparse.extract.giving import FEW_GIFTS, GIVES, gifts, of_offices, scheme
from docparse.extract.rule_documents import ANSWER, are_rules, prescribes
from docparse.extract.turns import DESCRIBES, LOOKS_BACK_FIRST, NEXT_YEAR, PAST_TITLE, YEAR_FIRST, Turn, tells_state, turned, turns_of
from docparse.model import Block, BlockKind, Clean, Header, Outline, Part

PROBLEMS = re.compile(r"(?:存在|面临)的?[^/]{0,6}(?:问题|困难|不足|短板|挑战|形势)$")  # what is, told beside what was done
GOAL_TITLE = re.compile(r"目标|工作安排|工作重点|重点工作|主要任务|重点任务|工作任务|总体要求|工作打算|工作部署|下一步|今年|建议|计划")
TITLE_YEAR = re.compile(r"((?:19|20)\d\d) ?年?(?: ?(?:-|—{1,2}|~|－|至|到) ?(?:19|20)\d\d)? ?年(?! ?版)")
REWARD = re.compile(r"奖励|申领(?:期限|时限|对象|标准)|补助|补贴|资助|贴息|奖补|扶持|减免|给予[^。\n]{0,30}(?:支持|优惠|元)")
ALARM = re.compile("应急|响应|预警|预案|事故|灾害|险情|突发|死亡|伤亡|损失|倒塌|紧急转移|上涨")
PENALTY = re.compile("罚款|罚金|滞纳金|违约金|赔偿")
ASSESSMENT = re.compile("考核|考评|测评|评议|评分|得分|总分|笔试|面试|成绩|述职|评估|竞赛|大赛")
CASES = re.compile(  # a list of the cases in which something holds; what is forbidden is none
    r"(?<![得止禁])(?:(?:有|出现|发生|属于|符合|具备|存在|达到|具有)(?:下列|以下|如下)[^。；：\n]{1,40}(?:之一|的)"
    r"|(?:有|出现|发生|属于|存在)(?:下列|以下|如下)[^。；，：\n]{0,14}(?:情形|情况|行为|条件)(?:之一)?，)[^。；\n]{0,90}：(?:\n| ?（一）)"
)
ALLOWANCE = re.compile(  # a list of what is paid in each case
    r"(?:护理费|抚恤金|津贴|补助金?|补贴|救助金|保险金|养老金|优待金|慰问金|褒扬金|奖励|奖金|待遇|资助|救济)的?(?:发放|支付|增发|计发)?(?:具体)?"
    r"(?:标准|金额|数额|额度|比例)(?:如下|为|是|分别为)?[^。；：\n]{0,12}：\n"
    r"|(?:下列|以下|如下)(?:标准|比例|规定)(?:增发|发给|发放|计发|支付|给予)[^。；：\n]{0,20}："
    r"|(?:抚恤金|津贴|补助金?|补贴|救助金|保险金|养老金|退休费|报销|(?:基金|医保|统筹|保险)[^。；，\n]{0,6}支付|补偿)(?:[^。；：\n]{0,40}(?:发给|发放|计发|支付|给予)[^。；：\n]{0,30}。)?"
    r"(?:具体)?(?:标准|比例|额度)(?:如下|为|是|分别为)?："
    r"|(?:支付|报销|补偿|门诊|住院|救助|医保|统筹|保险)[^。；，\n]{0,8}[限定]额(?:标准)?："
    r"|(?:领取|发放|享受|支付|计发)[^。；，\n]{0,6}期限[^。；\n]{0,40}；"
)
KEPT_PAY = re.compile(r"停工留薪|(?:工资|待遇)[^。；\n]{0,8}不变|(?:照发|发给|支付)[^。；，\n]{0,6}(?:病假)?工资")
TERMS_TITLE = re.compile(
    r"(?:申请|申报|认定|准入|受理|入选|建设|享受|扶持|评选|基本)条件|适用(?:对象|范围)|(?:支持|补贴|补助|扶持|享受|资助)对象"
    r"|申报要求(?![^/]{0,6}(?:流程|程序|方式|评审|材料))|(?:申报|申请|参评)(?:人|单位|主体)?资格|资格(?:要求|条件)|认定标准"
)
TERMS = re.compile(
    r"(?:具备|符合|满足|有)(?:什么|哪些)(?:申请|具体|基本)?条件"
    r"|(?:具备|符合|满足)(?:下列|以下|如下)[^。；，：\n]{0,14}条件(?:之一)?[^。；：\n]{0,40}：(?:\n| ?（[一1]）)"
)
FREE = re.compile(
    r"(?:免费|免除|减免|免收|惠民)[^。；，：\n]{0,12}(?:项目|服务|费用)|(?:免费|无偿)(?:提供|享受|发放|用[水电气])"
)  # services that cost nothing
FREE_TITLE = re.compile("(?:免费|免除|减免|免收)[^/]{0,10}(?:项目|内容|标准|服务|费用)")
WORDS = (
    ("reward", REWARD),
    ("alarm", ALARM),
    ("penalty", PENALTY),
    ("assessment", ASSESSMENT),
    ("free", FREE),
)
LIST_WORD = re.compile(
    "什么条件|哪些条件|下列|以下|如下|标准|比例|金额|数额|额度|[限定]额|期限|停工留薪|不变|照发|工资"
)  # one of them stands in each of the following
LIST_WORDS = (("cases", CASES), ("allowance", ALLOWANCE), ("leave", KEPT_PAY), ("terms", TERMS))
BUDGET_TITLE = re.compile(r"财政|资金保障|资金支持|专项资金|投入")
FUNDS_TITLE = re.compile(  # papers that share out money
    r"资金[^，。；]{0,8}(?:安排|分配|使用|下达|筹措|投向|计划)|(?:安排|分配|下达|使用)[^，。；]{0,24}(?:资金|公益金)|(?:部门|单位|本级|收支)预算"
    r"|预算(?:安排|调整)|投资计划$|(?:公益金|债券)[^，。；]{0,8}(?:使用|安排|分配)"
)
FUNDS_RULED = re.compile("办法|规定|细则|制度|管理|条例|指南|意见|绩效")  # papers on how money is to be handled
BUDGET_SECTION = re.compile(r"(?:预算|收支|支出)[^/]{0,8}(?:安排|草案)")
ITSELF = re.compile("(?<![基根成日版])本(条例|规定|办法|细则|准则|规则|规程|决定|方案|行动计划|计划|规划|纲要|意见|措施|公报|预案)")
MADE_KNOWN = re.compile(  # but what announces a plan is one
    "(?:现|特|兹)(?:(?!计划|方案|目标|任务|要点|安排|规划|分工|措施|意见)[^。；\\n]){0,40}?(通知|通告|公告|公示|函复|批复|答复)如下"
)
TO_DEPUTIES = re.compile("各位代表[，！：]|请予审议|请予审查")
TARIFF = re.compile(
    "收费(?:标准|项目|目录|公示|清单|管理)|(?<![经助贴会])费(?:征收|收缴|收取)|(?<!生活|护理|救助|补助|补偿|抚养|安置|供养)费标准|票价|运价|[水电气热]价|价格(?!.*(?:补[助贴]|奖))"
)
RULE_LINE = re.compile(
    r"^[^，。；\n]{4,36}(?:条例|规定|办法|细则|准则|规则|规程|规范|守则|须知|制度|标准)(?:（[^）\n]{1,8}）)?$", re.MULTILINE
)
NO_FLAGS: frozenset[str] = frozenset()
LAW_LABEL = re.compile("第[^条]{1,8}条")
TOLD_GENRE = re.compile(r"通报|汇报|简报|述职")  # reports by another name, where they tell how something went
TOLD_TITLE = re.compile(r"情况|总结|进展|(?<!的)工作汇报$")
SUMMARY_TITLE = re.compile(
    "(?:总结(?:报告|材料|汇报)?(?:$|[及和暨与、（])|(?<!的)(?:工作|完成|执行|进展|落实)情况(?:$|[及和暨与、])(?![^/]{0,12}(?:的|通知|公告|公示|办法)))"
)  # 工作总结及下年工作安排
PLAN_REPORT = re.compile(r"^(?!.*情况).*(?:计划|规划|预算|安排|(?:调整|实施|工作)方案)(?:（?草案）?)?的报告$")  # tells of no results
BULLETIN = re.compile(r"公报|统计|年报|白皮书|简报")
PLAN_GENRE = re.compile(r"计划|方案|规划|纲要|要点|行动|分工|分解|路线图|政策|报告")
PLAN_TITLE = re.compile(
    "实事|(?:目标|重点|主要|生产|绿化|建设|年度|工作)任务(?!书)|任务清单|重点工作|工作(?:安排|思路|打算)|若干(?:措施|举措)|行动方案"
)  # notices that set tasks
AIMING_GENRE = re.compile(r"意见|措施|举措")  # plans where they are no scheme of benefits


@dataclass(frozen=True, slots=True)
class Setting:
    """Flags of a block, the year of signing, and the document's own place; `headings` are the titles above the block.

    The flags: `past`, `goal`, `terms`, `budget` and `attachment` of the block, and what its words speak of: `reward`, `alarm`,
    `penalty`, `assessment`, `cases` and `allowance` (lists of them), `leave` (with pay), `free` (services that cost nothing);
    `law`, `report`, `plan`, `scheme`, `bulletin` and `tariff` (a list of fees or prices) of the document.
    """

    flags: frozenset[str]
    year: int | None
    place: str | None = None
    headings: str = ""

    def has(self, flag: str) -> bool:
        """Whether the block is so."""
        return flag in self.flags


def spoken_of(folded: str, start: int, stop: int) -> Iterator[str]:
    """The flags that the words of a stretch set."""
    yield from (flag for flag, words in WORDS if words.search(folded, start, stop))
    if LIST_WORD.search(folded, start, stop):
        yield from (flag for flag, words in LIST_WORDS if words.search(folded, start, stop))


def _announced(folded: str, outline: Outline) -> dict[int, frozenset[str]]:
    """What the heading or the lead of a section says of the provisions below it, where it ends in ：, by the section's index."""
    found: dict[int, frozenset[str]] = {}
    for block in outline.blocks:
        if block.section is not None and block.kind in (BlockKind.HEADING, BlockKind.LEAD):
            text = folded[block.start : block.stop].rstrip()
            if text.endswith("：") and LIST_WORD.search(text):
                line = text[text.rfind("\n") + 1 :] + "\n"
                found[block.section] = frozenset(flag for flag, words in LIST_WORDS if words.search(line))
    return found


FOREWORD = 300  # characters around the beginning of a report in which it speaks to those who hear it


def first_year(title: str) -> int | None:
    """The year in which what a title names begins: a plan without a date was made before it was over.

    >>> first_year("云溪县（2031—2035年）水利规划"), first_year("云溪县“十四五”水利规划"), first_year("云溪县水利规划")
    (2031, 2021, None)
    """
    if found := TITLE_YEAR.search(title):
        return int(found[1])
    end = plan_end(title)
    return end - 4 if end else None


def _stated_genre(clean: Clean, outline: Outline) -> str:
    """The genre of a document without a title: what it calls itself (制定本办法), or what its form tells; an opinion where nothing does."""
    main = [block for block in outline.blocks if block.part is Part.MAIN]
    if not main:
        return ""
    folded, start, stop = clean.folded, main[0].start, main[-1].stop
    if TO_DEPUTIES.search(folded, max(0, start - FOREWORD), stop):
        return "报告"
    if found := ITSELF.search(folded, start, stop) or MADE_KNOWN.search(folded, start, stop):
        return found[1]
    year = YEAR_FIRST.match(folded, start, stop)
    next_year = NEXT_YEAR.search(folded, start, stop) if year else None
    if LOOKS_BACK_FIRST.match(folded, start, stop) or (year and next_year and year[1] < next_year[1]):
        return "报告"
    if RULE_LINE.search(folded, max(0, start - FOREWORD), start) or ANSWER.search(folded, start, stop):
        return "规定"
    form = [LAW_LABEL.match(article.label) is not None for article in outline.articles if article.part is Part.MAIN]
    return "规定" if sum(form) * 2 > len(form) else "意见"


def _flags_of(title: str, genre: str, clean: Clean, outline: Outline) -> set[str]:
    """The flags of a whole document, by title and genre; where they say little, by how often it gives and prescribes."""
    flags = set()
    if are_rules(title, genre, clean.folded):
        flags.add("law")
    if _is_report(title, genre):
        flags.add("report")
    given = gifts(clean, outline)
    if scheme(given, clean, outline, genre, title if "law" in flags else ""):
        flags.add("scheme")
    if not flags and given < FEW_GIFTS and not BULLETIN.search(title) and prescribes(clean, outline):
        flags.add("law")
    aims = AIMING_GENRE.search(genre) or ("law" not in flags and PLAN_TITLE.search(title))
    if "law" not in flags and (PLAN_GENRE.search(genre) or "report" in flags or ("scheme" not in flags and aims)):
        flags.add("plan")
    if BULLETIN.search(genre):
        flags.add("bulletin")
    if FUNDS_TITLE.search(title) and not FUNDS_RULED.search(title):
        flags.add("funds")
    said = (("tariff", TARIFF), ("alarm", ALARM), ("bulletin", BULLETIN))
    flags.update(flag for flag, words in said if words.search(title))
    if TERMS_TITLE.search(title[-6:]):
        flags.add("terms")
    return flags


def _is_report(title: str, genre: str) -> bool:
    """Whether a document tells how something went: a report that is none on a plan, a briefing, a summary."""
    if genre.endswith("报告") and not PLAN_REPORT.search(title):
        return True
    return bool((TOLD_GENRE.search(genre) and TOLD_TITLE.search(title)) or SUMMARY_TITLE.search(title))


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one document's blocks."""

    document: frozenset[str]
    year: int | None
    section_titles: tuple[str, ...]
    place: str | None
    turns: tuple[Turn, ...]
    announced: Mapping[int, frozenset[str]]

    @classmethod
    def of(cls, header: Header, outline: Outline, clean: Clean) -> Settings:
        """The document's own flags, by its genre and title, and the titles of all sections above each."""
        title = header.title or ""
        genre = header.genre or ("" if title else _stated_genre(clean, outline))
        flags = _flags_of(title, genre, clean, outline)
        titles: list[str] = []
        for section in outline.sections:
            above = titles[section.parent] + "/" if section.parent is not None else ""
            titles.append(above + (section.title or ""))
        year = header.signed_date.year if header.signed_date else None  # a plan year may lie ahead of others
        if year is None and PLAN_GENRE.search(genre):
            year = first_year(title)
        turns = turns_of(clean, outline, flags, title)
        return cls(frozenset(flags), year, tuple(titles), header.region, turns, _announced(clean.folded, outline))

    def spans(self, outline: Outline, clean: Clean, block_index: int) -> Iterator[tuple[int, int, Setting]]:
        """The stretches of a block that have one setting each, in order; more than one only where a report turns inside it."""
        block = outline.blocks[block_index]
        begin = block.start
        if block.kind is BlockKind.ARTICLE and block.article is not None:
            begin = max(begin, outline.articles[block.article].text_start)  # behind the label
        first, last = (look(self.turns, place, key=itemgetter(0)) for look, place in ((bisect_right, begin), (bisect_left, block.stop)))
        cuts = [start for start, _ in self.turns[first:last]]
        for start, stop in pairwise((begin, *cuts, block.stop)):
            yield start, stop, self._at(outline, clean, block_index, start)

    def _looks_back(self, folded: str, outline: Outline, block: Block, start: int, title: str, article: str) -> bool:
        """Whether a block tells from a place on: by the turns of its text, the titles above it, or as a plan says how things are."""
        looks_back = turned(self.turns, start)
        if looks_back or (looks_back is None and (PAST_TITLE.search(title) or PROBLEMS.search(title))):
            return True
        if "plan" not in self.document or GOAL_TITLE.search(title + article):
            return False
        if looks_back is None and PAST_TITLE.search(article):
            return True
        if DESCRIBES.match(folded, start):
            return True
        return block.kind is BlockKind.PREAMBLE and bool(outline.articles) and tells_state(folded[block.start : block.stop])

    def _at(self, outline: Outline, clean: Clean, block_index: int, start: int) -> Setting:
        """The setting of a block from a place on."""
        block = outline.blocks[block_index]
        flags = set(self.document)
        title = self.section_titles[block.section] if block.section is not None else ""
        article = outline.articles[block.article].title or "" if block.article is not None else ""
        if block.part is Part.ATTACHMENT:
            flags.add("attachment")
        if "bulletin" in flags or self._looks_back(clean.folded, outline, block, start, title, article):
            flags.add("past")
        elif GOAL_TITLE.search(title + article):
            flags.add("goal")
        if TERMS_TITLE.search(title + article):
            flags.add("terms")
        if FREE_TITLE.search(title + article):
            flags.add("free")
        if BUDGET_TITLE.search(article) or BUDGET_SECTION.search(f"{title}/{article}"):
            flags.add("budget")
        flags.update(spoken_of(clean.folded, block.start, block.stop))
        if block.section is not None:
            flags |= self.announced.get(block.section, NO_FLAGS)
        if flags >= {"law", "scheme"} and GIVES.search(clean.folded, block.start, block.stop):
            flags.discard("law")  # what a rule gives is read as in a scheme, what it prescribes as in a rule
        if "scheme" in flags and not flags & {"law", "reward", "terms"} and of_offices(clean.folded, block.start, block.stop):
            flags.discard("scheme")
        if "law" not in flags:
            flags.discard("cases")
        return Setting(frozenset(flags), self.year, self.place, f"{title}/{article}")
