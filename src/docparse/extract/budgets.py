"""What an amount is for, and of which total it is a part (guide §2, "More fields of a budget").

A total and its parts stand in one article: …安排资金2.12亿元。其中，…领域资金1.07亿元，…. The parts are the amounts behind 其中 (or
具体为, 包括, 分别为) up to the end of that sentence. Parts that do not add up within the rounding of the figures make a remark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from docparse.errors import Code, Severity
from docparse.extract.context import Context, mask
from docparse.extract.deadlines import stated_year
from docparse.extract.indicator_words import SCOPE, TIME
from docparse.model import Judgement, Kind, Purpose, Remark, Role

OPENS_PARTS = re.compile(r"其中|具体为|具体包括|分别为|包括：|主要包括")
OPENS_SUM = re.compile(
    r"[^，。；：（\n]{0,16}(?:（|：|，(?:资金|经费)?(?:分配|安排|构成|使用|来源|由|即)[^，。；\n]{0,8}?：?)[^，。；：（）\n]{0,40}"
)
ADDED_UP = re.compile(r"(?:共计|合计|总计|共)(?:投入|安排|资金|金额|为|：)*$")
OPENING = r"其中|具体为|具体包括|主要包括|包括|分别为"
LEADING = re.compile(rf"^(?:[，、；：。 ]|{OPENING}|支持|安排|专项(?!债|资金|经费|行动|规划)|用于|重点(?=支持)|和|以及|及|与|另|约|为)+")
TRAILING = re.compile(
    r"(?:专项资金投入|专项资金|专项经费|资金投入|资金|经费|投入|支持总额|总额|总规模|规模|余额|保持在|稳定在|维持在|控制在|达到|不低于|不少于|共计?|约|为|达|各|计|预算|安排|统筹|拟|最高|最多|不超过|不高于){1,3}$"
)
PURPOSE_BEHIND = re.compile(  # 4亿元、比上年增加5000万元，用于…: a comparison may stand between
    r"(?:[、，](?:比|较|同比)[^，。；（）\n]{2,24}(?=，))?(?:的?[一-龥]{0,6}?(?:资金|经费))?[，、]?(?:重点|主要|专项|全部|优先|统筹)?(?:用于|支持|保障|投向|办好|推进)"
    r"(?P<what>[^，。；（）\n]{2,60}(?:（[^（）\n]{1,30}）(?=[^，。；（）\n])[^，。；（）\n]{1,20})?)"
)
PURPOSE_FOR = re.compile(  # 2亿元对农村危房改造予以补助, …为中小企业纾困提供支持
    r"(?:资金|经费)?[，、]?对(?P<of>[^，。；（）\n]{2,40}?)(?:予以|给予|进行)[^，。；]{0,8}(?:补助|补贴|支持|奖补|扶持|保障)"
    r"|.{0,80}?[，、]为(?P<what>[^，。；（）\n]{2,40}?)提供[^，。；]{0,16}(?:支持|支撑|保障)"
)
OF_MONEY = re.compile(r"的?(?P<what>[^，。；（）]{2,30}?)(?:引导资金|专项资金|基金|资金)")
PURSE = re.compile(r"(?:中央|地方|各级|[省市县区]级?|本级|上级)?财政(?:预算|出资)?")  # whose money it is, not what for
WHO = re.compile(r"[我全本该各][省市县区州旗镇乡校院]")  # to whom money goes, not what for
PURPOSE_USED = re.compile(r"(?:用于|重点支持|包含|包括)(?P<what>[^，。；（）\d\n]{2,60}+)(?!\d)")
PURPOSE_FRONT = re.compile(r"(?:围绕|聚焦|为支持|为推进|支持|用于|为了?)(?P<what>[^。；\n]{2,90})")
SUM_WITHIN = re.compile(r"\d[万亿]?元")  # 整合支持产业发展的资金3亿元，设立…: what another sum is for
WHOSE = re.compile(
    r"[，,](?:全?[市县区省州旗镇]|自治区|本级|各级|中央|地方|公共)?(?:级|本级)?(?:财政|政府|预算)|[，,](?:(?:20\d\d)年)|[，,](?:统筹|安排|拟|计划|共|支持|重点)"
)
ARRANGED = re.compile(
    r"(?:预算)?(?:统筹|拟|共|计划)?安排|设立|列支|投入|落实|下达|拨付|划拨|整合|计划投资$|总规模|规模(?:不低于|达)?$|总额(?:为|约)?$"
)
ABOVE = re.compile(r"^(?:上述|以上)(?P<what>[^，。；]{2,20}?)(?:[市县区省]级?|本级)?(?:财政|预算|共)")
BACKED = re.compile(r"的?[一-龥]{0,6}?(?:资金|经费)，?(?:予以|给予|加以|进行)(?:支持|保障|扶持)")  # what for stands in the clause before
BACKED_WHAT = re.compile(r"(?:设立|建设|建立|开展|举办|打造|组建|推进|实施|运营|创建|筹建|成立)(?P<what>[^，。；]{2,40})，[^，。；]*$")
HELD_AT = re.compile(r"^(?:在[^，。；]{2,12}?)?(?:举办|开展|承办)(?=[一-龥]{4})")  # 支持在本区举办…活动
DONE = re.compile(r"^(?:\d+|[一二三四五六七八九十]+)[个项件]")
RUNNING = re.compile(  # 60万元、40万元运营经费, 5万元安排日常办公经费
    r"(?:[、，和及][\d.]+[万亿]?元)*(?:以[上内])?的?(?:标准|额度)?(?:安排|落实|列支|核定|保障)?(?:日常|基本|年度)?(?P<what>[^，。；、（）\d\n]{2,12}?)(?:专项)?经费"
)
MORE = re.compile(r"(?:增加|追加|增拨|加拨|另给|另拨)$")
ROUNDING = Decimal("0.005")
LONGEST_OPENING = 160  # characters between a total and its first part
MOST_PARTS = 100  # of one total


def part_links(contexts: Sequence[Context], judged: Sequence[Judgement], folded: str) -> dict[int, int]:
    """For each amount that is a part, the place of its total; both as places in `contexts`, which are of one article."""
    links: dict[int, int] = {}
    money = [n for n, context in enumerate(contexts) if context.mention.kind is Kind.MONEY and not context.mention.bare]
    for order, place in enumerate(money):
        if place in links or judged[place].role in (Role.CONDITION, Role.SUBSIDY, Role.STANDARD):
            continue
        for part in _parts(contexts, judged, folded, place, money[order + 1 : order + 1 + MOST_PARTS]):
            links[part] = place
        if ADDED_UP.search(contexts[place].clause):
            before = [part for part in money[max(0, order - MOST_PARTS) : order] if part not in links and _together(contexts, part, place)]
            if _adds_up(contexts, place, before) and all(judged[part].role is judged[place].role for part in before):
                links.update(dict.fromkeys(before, place))
    return links


def _parts(contexts: Sequence[Context], judged: Sequence[Judgement], folded: str, place: int, behind: Sequence[int]) -> list[int]:
    """The parts of a total among the amounts behind it, whether 其中 announces them or a bracket or a colon."""
    if not behind:
        return []
    stop, first = contexts[place].mention.stop, contexts[behind[0]].mention.start
    between = folded[stop : min(first, stop + LONGEST_OPENING + 1)]
    announced = OPENS_PARTS.search(between) and len(between) <= LONGEST_OPENING and between.count("。") <= 1
    opened = OPENS_SUM.fullmatch(between) and first < contexts[place].sentence_stop
    if (not announced or "\n" in between.strip("\n ")) and not opened:
        return []
    currency = contexts[place].mention.currency
    same = [part for part in behind if _together(contexts, part, behind[0]) and contexts[part].mention.currency == currency]
    return _announced(contexts, judged, place, same) if announced else _adding_up(contexts, judged, place, same)


def _announced(contexts: Sequence[Context], judged: Sequence[Judgement], place: int, behind: Sequence[int]) -> list[int]:
    """The parts behind 其中: the amounts of that sentence that make up the total, else those that have its role."""
    parts = [part for part in behind if _value(contexts[part]) <= _value(contexts[place])]
    if _adds_up(contexts, place, parts):
        return parts
    return [part for part in parts if judged[part].role is judged[place].role and not MORE.search(contexts[part].clause)]


def _adding_up(contexts: Sequence[Context], judged: Sequence[Judgement], place: int, behind: Sequence[int]) -> list[int]:
    """The parts that no 其中 announces: they must make up the total to the last yuan, and have its role or be those of a budget."""
    left = _value(contexts[place])
    for count, part in enumerate(behind, 1):
        if judged[part].role is not judged[place].role and judged[place].role is not Role.BUDGET:
            break
        left -= _value(contexts[part])
        if left <= 0:
            return list(behind[:count]) if not left and count > 1 else []
    return []


def _together(contexts: Sequence[Context], one: int, other: int) -> bool:
    return contexts[one].sentence_start == contexts[other].sentence_start


def _adds_up(contexts: Sequence[Context], place: int, parts: Sequence[int]) -> bool:
    return len(parts) > 1 and sum((_value(contexts[part]) for part in parts), Decimal(0)) == _value(contexts[place])


def _value(context: Context) -> Decimal:
    return context.mention.value


def purpose(context: Context, judgement: Judgement, is_part: bool) -> Purpose:
    """What a budget is for and its year as written; an amount of another role has neither."""
    if judgement.role is not Role.BUDGET:
        return Purpose()
    subject = _part_subject(context) if is_part or judgement.rule == "budget_item" else _total_subject(context)
    return Purpose(subject or None, stated_year(context.head))


def _part_subject(context: Context) -> str:
    front = context.clause
    if context.gap is not None and len(context.gap) < len(front):
        front = context.gap.lstrip("、，；和及与")
    return _bare(front)


def _bare(text: str) -> str:
    """The run without the words that only say that money is arranged."""
    previous = None
    while text != previous:
        previous = text
        text = LEADING.sub("", text)
        if match := TIME.match(text):
            text = text[match.end() :]
    text = TRAILING.sub("", text).strip(" ，、的")
    if len(text) > 2 and text[0] in '“"' and text[-1] in '”"' and not re.search('[”"]', text[1:-1]):
        text = text[1:-1]
    return text


def _total_subject(context: Context) -> str:
    if match := PURPOSE_BEHIND.match(context.rest):
        return _tidy(HELD_AT.sub("", DONE.sub("", match["what"])))
    if BACKED.match(context.rest) and (match := BACKED_WHAT.search(context.head)):
        return match["what"]
    if match := RUNNING.match(context.rest):
        return match["what"]
    own = context.front
    if arranged := list(ARRANGED.finditer(own)):
        own = own[arranged[-1].end() :]
        if (named := _bare(own)) and not WHO.fullmatch(named):
            return named
    if match := ABOVE.match(context.head.lstrip("\n ")):
        return match["what"]
    if (match := PURPOSE_FRONT.search(context.head)) and not SUM_WITHIN.search(match["what"]):
        what = match["what"]
        end = WHOSE.search(mask(what))
        return _tidy(what[: end.start()] if end else re.split("，", what)[0])
    if match := PURPOSE_USED.search(context.rest):
        return _tidy(match["what"])
    if match := PURPOSE_FOR.match(context.rest):
        return match["of"] or match["what"]
    if (match := OF_MONEY.match(context.rest)) and not PURSE.fullmatch(match["what"]):
        return _tidy(match["what"])
    left = "" if arranged and own.strip() else _bare(SCOPE.sub("", context.clause))
    return "" if PURSE.fullmatch(left) else left


def _tidy(text: str) -> str:
    return re.sub(r"(?:等领域的?|的)?(?:资金|经费)$", "", text.strip(" ，、"))


def sum_remarks(contexts: Sequence[Context], links: dict[int, int]) -> list[Remark]:
    """A remark for each total that its parts exceed or miss by more than the rounding of the figures."""
    remarks = []
    for total in sorted(set(links.values())):
        parts = [contexts[part].mention for part in sorted(links) if links[part] == total]
        mention = contexts[total].mention
        told = sum((part.value for part in parts), Decimal(0))
        if len(parts) < 2 or abs(told - mention.value) <= mention.value * ROUNDING:
            continue
        message = f"the {len(parts)} parts of {mention.text} add up to {told.normalize():f}, stated is {mention.value.normalize():f}"
        remarks.append(Remark(Code.SUM_MISMATCH, Severity.WARNING, message, mention.start, mention.stop))
    return remarks
