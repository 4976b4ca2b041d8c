"""What numbers of one list share: the unit of the last, the word of bound in front of the first or behind the last."""

from __future__ import annotations

import re

from docparse.extract.bounds import BoundRule, behind, in_front
from docparse.extract.candidates import Candidate, value_of
from docparse.extract.units import PLAIN, YUAN
from docparse.model import Bound, Kind

AND = frozenset("、和及与或以 ")
_NEXT = re.compile(r" ?(?:(?:以上|以下)[至到、]?|、|和|及|与|或|以及|或者) ?")
_NEXT_WITH_NOUN = re.compile(
    r"(?:[^，。；：、！？\n0-9（）]{0,10}|[^，。；：、！？\n0-9（）]{0,6}（[^，。；：\n0-9（）]{0,12}）)(?:、|和|及|与|或|以及|或者) ?"
    r"|或者?(?:行驶|经营|使用|建筑|占地|累计)?(?:里程|面积|时间|时长|金额|数量|人数|次数|总额|产值|收入|投资|容量|长度|高度|重量|距离)"
)
_LONGEST_MEMBER = 80
_NEXT_MEMBER = re.compile(r"(?:（[^（）。；\n]{0,40}）)?[、，](?!奖|补|再|另|每(?:增|新)|超|给|对)[^，。；：、！？\n0-9（）]{1,20}")
_SAME_LIST = re.compile(r"(?:以上|左右)?、[^，。；：、！？\n0-9]{0,8}")
_OF_WHICH = re.compile(r"[^，。；：、！？\n0-9]{0,8}[，（]其中：?[^，。；：、！？\n0-9]{0,10}")
_MONEY_BEFORE = re.compile(
    r"(?:资金|贷款|债券?|额度?|投资|产值|收入|营收|税收?|利润|经费|奖励|补助|补贴|资助|贴息|费用?|成本|融资|预算|支出|存款|余额|保费|租金|资本|资产|年薪|薪酬|薪资|单价|奖金|罚款|赔偿|销售额?|价值)"
    r"(?:需求|储备|总?[额量值]|规模|总计|共计?|合计|累计|达到?|突破|超过?|超|约|近|接近|为|最高|最多|不超过|不低于|不少于|至少|增[长加至]|提高|分别|给予|可达?|各|仅|新增|：|到|至|了|的)*$"
)
_MONEY_BEHIND = re.compile(
    r"(?:以上|以内|以下|左右)?(?:的)?(?:一次性)?(?:奖励|奖补|补助|补贴|资助|资金|贷款|投资|经费|贴息|罚款|授信|融资|支持|奖金|扶持)"
)


def share_units(folded: str, found: list[Candidate]) -> None:
    """Gives a number without a unit that of the next in its list (12.7、12个百分点), or money where its noun is money's.

    A number is left where it is listed with one that is (104、228国道).
    """
    after: Candidate | None = None
    for candidate in reversed(found):
        if not candidate.left:
            linked = after is not None and _listed(folded, candidate.stop, after.start)
            if candidate.unit is PLAIN and candidate.high is None:
                if linked and after is not None:
                    _take_from(candidate, after)
            elif linked and after is not None and candidate.unit.word == "个" and len(after.unit.word) > 1 and after.unit.word[0] == "个":
                candidate.unit = after.unit
        after = candidate
    _judge_money(folded, found)


def _listed(folded: str, stop: int, start: int) -> bool:
    return stop < start <= stop + 4 and folded[stop] in AND and _NEXT.fullmatch(folded, stop, start) is not None


def _take_from(candidate: Candidate, after: Candidate) -> None:
    if after.left:
        candidate.left = after.left
        return
    if after.unit is PLAIN or after.bare:
        return
    candidate.unit, candidate.per, candidate.tail = after.unit, after.per, after.tail
    if not candidate.magnitude:
        candidate.magnitude = after.magnitude
    candidate.low = value_of(candidate)


def _judge_money(folded: str, found: list[Candidate]) -> None:
    """A magnitude without a unit is money where its noun is money's (储备量突破100亿, 最高100万奖励), or the one listed before it is."""
    before: Candidate | None = None
    total: Candidate | None = None
    for candidate in found:
        if candidate.magnitude and candidate.unit is PLAIN and not candidate.left:
            left = folded[max(0, candidate.start - 30) : candidate.start]
            carried = (before and _SAME_LIST.fullmatch(folded, before.stop, candidate.start)) or (
                total and _OF_WHICH.fullmatch(folded, total.stop, candidate.start)
            )
            if carried or _MONEY_BEFORE.search(left) or _MONEY_BEHIND.match(folded, candidate.stop):
                candidate.unit, before = YUAN, candidate
        if candidate.unit.kind is Kind.MONEY:
            total = candidate


def set_bounds(folded: str, found: list[Candidate]) -> list[tuple[Bound, str]]:
    """The bound of each number and the name of the rule that decided it, words shared in lists included."""
    bounds: list[tuple[Bound, str]] = []
    front: BoundRule | None = None
    limit: tuple[BoundRule, Candidate] | None = None  # 上限为 and the last amount that it governs
    last = -1  # where the number or the words behind it end that the front word governs
    for index, candidate in enumerate(found):
        if candidate.left:
            bounds.append((Bound.EQ, ""))
            continue
        kind = candidate.unit.kind
        own = in_front(folded, candidate.start, kind, candidate.unit.unit)
        if own is None and not (
            front and last <= candidate.start <= last + 24 and _NEXT_WITH_NOUN.fullmatch(folded, last, candidate.start)
        ):
            front = None
        elif own is None and kind is Kind.COUNT and found[index - 1].unit.kind is Kind.MONEY and folded[last : candidate.start] == "、":
            front = None  # 4条产值超5亿元、6条超10亿元的产业链: the sum qualified what was counted before
        elif own is not None:
            front = own
        if own is not None and own.name == "limit":
            limit = own, candidate
        elif front is None and limit and _goes_on(folded, limit[1], candidate):
            front, limit = limit[0], (limit[0], candidate)
        last, decided = candidate.stop, None
        if back := behind(folded, candidate.stop, kind):
            rule, bound, last = back
            if candidate.high is None or folded.startswith("以内", last - 2):  # guide §6: a range is eq
                decided = (bound, rule.name)
                _share_back(folded, found, bounds, index, decided)
        bounds.append(decided or _from_front(folded, candidate, front))
    return bounds


def _goes_on(folded: str, before: Candidate, candidate: Candidate) -> bool:
    """Whether the next member of a list of limits has this amount: 限额为大型100万元（其中…不高于5万元），小型50万元."""
    return (
        candidate.start - before.stop <= _LONGEST_MEMBER
        and candidate.unit.word == before.unit.word
        and _NEXT_MEMBER.fullmatch(folded, before.stop, candidate.start) is not None
    )


def _from_front(folded: str, candidate: Candidate, front: BoundRule | None) -> tuple[Bound, str]:
    if candidate.bare and front is None and folded[candidate.start - 1 : candidate.start] == "上":
        return Bound.GE, "above_a_magnitude"  # 上亿元
    if candidate.fuzzy and (front is None or front.bound is Bound.APPROX):
        return Bound.GT, "fuzzy"
    if front is None or (candidate.high is not None and front.bound in (Bound.GT, Bound.LT)):
        return Bound.EQ, ""  # 超过1万元至10万元的部分: a range is eq (guide §6)
    return front.bound, front.name


def _share_back(folded: str, found: list[Candidate], bounds: list[tuple[Bound, str]], index: int, decided: tuple[Bound, str]) -> None:
    """Gives the word behind a number to the bare numbers that stand before it in the list (25.7万亩、2.1亿斤以上)."""
    for place in range(index - 1, -1, -1):
        before, after = found[place], found[place + 1]
        if (
            before.left
            or before.unit.kind is not after.unit.kind
            or before.high is not None
            or bounds[place][1]
            or not _listed(folded, before.stop, after.start)
        ):
            return
        bounds[place] = decided


def unit_name(candidate: Candidate) -> str | None:
    """The unit as it stands in the tables: 元/座/年; None for plain numbers and ratios."""
    return candidate.unit.unit + candidate.tail if candidate.unit.unit else None
