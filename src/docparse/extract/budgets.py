"""Which amounts are parts of which total, and whether they add up (guide §2, "More fields of a budget").

A total and its parts stand in one article: …安排资金2.12亿元。其中，…领域资金1.07亿元，…. The parts are the amounts behind 其中 (or
具体为, 包括, 分别为) up to the end of that sentence. Parts that do not add up within the rounding of the figures make a remark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile

from docparse.errors import Code, Severity
from docparse.extract.context import Context
from docparse.extract.purposes import is_comparison
from docparse.model import Judgement, Kind, Remark, Role

OPENS_PARTS = re.compile(r"其中|具体为|具体包括|分别为|包括：|主要包括|[，（(](?:分别)?(?:是|含|包含|包括)(?=[^，。；]{2,16}$)")
OPENS_SUM = re.compile(
    r"[^，。；：（\n]{0,16}(?:（|：|，(?:资金|经费)?(?:分配|安排|构成|使用|来源|由|即)[^，。；\n]{0,8}?：?)[^，。；：（）\n]{0,40}"
)
ADDED_UP = re.compile(r"(?:共计|合计|总计|共)(?:投入|安排|资金|金额|为|：)*$")
MORE = re.compile(r"(?:增加|追加|增拨|加拨|另给|另拨)$")
ROUNDING = Decimal("0.005")
LONGEST_OPENING = 160  # characters between a total and its first part
MOST_PARTS = 100  # of one total


def part_links(contexts: Sequence[Context], judged: Sequence[Judgement], folded: str) -> dict[int, int]:
    """For each amount that is a part, the place of its total; both as places in `contexts`, which are of one article."""
    links: dict[int, int] = {}
    money = [
        n
        for n, context in enumerate(contexts)
        if context.mention.kind is Kind.MONEY and not context.mention.bare and not is_comparison(context)
    ]
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
    if "；" in contexts[place].head:  # 农业2亿元；教育3亿元，其中职教1亿元；卫生1亿元: the item is over at its ；
        behind = tuple(takewhile(lambda part: part == behind[0] or "；" not in (contexts[part].gap or ""), behind))
    parts = [part for part in behind if _value(contexts[part]) <= _value(contexts[place])]
    if whole := _adding_up(contexts, judged, place, parts):  # what follows is no part of it
        return whole
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
            bracketed = (contexts[part].gap or "").startswith("（")  # 2000万元（省级资金2000万元）
            return list(behind[:count]) if not left and (count > 1 or bracketed) else []
    return []


def _together(contexts: Sequence[Context], one: int, other: int) -> bool:
    return contexts[one].sentence_start == contexts[other].sentence_start


def _adds_up(contexts: Sequence[Context], place: int, parts: Sequence[int]) -> bool:
    return len(parts) > 1 and sum((_value(contexts[part]) for part in parts), Decimal(0)) == _value(contexts[place])


def _value(context: Context) -> Decimal:
    return context.mention.value


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
