"""What a role rule is, and the word runs that several rules share.

In `takes` and `leaves` the number stands in 【】. `past: `, `reward: ` and the like in front set a flag of the block (`setting.py`),
`year 2024: ` the year of the document. `takes` is decided by the rule itself, `leaves` by another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import final

from docparse.model import Bound, Kind, Role

MONEY = frozenset({Kind.MONEY})
SHARE = frozenset({Kind.PERCENT, Kind.RATIO})
COUNT = frozenset({Kind.COUNT})
NOT_COUNT = frozenset(Kind) - COUNT
MEASURE = frozenset({Kind.MEASURE})
DURATION = frozenset({Kind.DURATION})
LIMITED = frozenset({Bound.GE, Bound.GT, Bound.LE, Bound.LT})
CAPPED = frozenset({Bound.LE, Bound.LT})

WORDS = {
    "benefit": (
        "奖励|补助|补贴|资助|贴息|奖补|补偿|奖金|扶持|经费支持|资金支持|津贴|安家费|救助金|慰问金|优惠|减免|免费|返还|配套支持|"
        "运营经费|支持"
    ),
    "give": "给予|给与|奖励|补助|补贴|资助|奖补|发放|补偿|返还|扶持|贴息|减免|减征|配套|支付|报销|兑付|减按|退还|予以",
    "holder": (
        "企业|项目|主体|单位|家庭|人员|农户|村(?!级)|乡镇|老年人|儿童|学生|产业链|工程|园区|机构|地区|贷款(?!期|利)|设备|道路|公路|"
        "船舶|车辆|产品|平台|人才|用户|客户|个人|公司|团队|基地|商户|大户|合作社|码头|泊位|城市|区域|集群|药品|品种|房屋|住房|"
        "纳税人|税源|行政村|社区|居民|群众|患者|学员|考生|参保人|村民|市民|金矿|矿床|矿产地|生产线|机组|装置|电站|电厂|通道|煤矿|矿山|矿井|锅炉|窑炉|高炉|转炉"
    ),
    "change": "(?:增长|增加|提高|提升|上升|下降|降低|减少|压缩|扩大|达到?|增至|升至|降至|完成|实现|突破|超过|建成)(?:到|至|约|近)?",
    "raised": r"[从由][^，；]{0,20}\d[^，；\d]{1,12}(?:提高|增加|调整|上调|提升|提标)(?:到|至|为)(?:每[^，\d]{1,8}|人均|年均)?$",
    "aim": "力争|确保|目标|全[市县区省国]|到20|预期|使[^，]{2,30}$|提供",
}
PLACE = re.compile(r"\{(" + "|".join(WORDS) + r")\}")


@final
class Words:
    """A pattern that is compiled at its first use: compiling the hundreds of them at the start would take a quarter of a second."""

    __slots__ = ("_compiled", "source")

    def __init__(self, source: str):
        self.source = source
        self._compiled: re.Pattern[str] | None = None

    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.source)
        return self._compiled

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in a text where it fits."""
        return (self._compiled or self.compiled()).search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Where it fits at the beginning of a text."""
        return (self._compiled or self.compiled()).match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Where it fits a whole text."""
        return (self._compiled or self.compiled()).fullmatch(text)


def pattern(*alternatives: str) -> Words:
    """A pattern of alternatives in which `{benefit}`, `{give}`, `{holder}` and `{aim}` stand for the shared word runs.

    >>> bool(pattern("连续{give}").search("连续补贴"))
    True
    """
    return Words(PLACE.sub(lambda match: f"(?:{WORDS[match[1]]})", "|".join(alternatives)))


NEXT_ITEM = Words(r"[、，和及与或至]?[^，。；：]{0,30}")


@dataclass(frozen=True, slots=True)
class RoleRule:
    """One rule: every condition that is given must hold.

    `ends` are the last characters of the number's text. `clause`, `before` and `segment` are searched in the words left of the number in
    its clause, in its segment, and in the whole segment; `rest` is matched right behind the number and its words of bound; `not_…` must
    not be found there. `follows` is the role of the mention before, with `gap` between the two; `governed` asks for a governing verb or a
    word of reaching, `named` for a noun right in front of the number, `year_past` for a year before the document's own,
    `plan_past` for a five-year plan that was over before it. `not_setting` may name several flags, a blank between them.
    """

    name: str
    role: Role
    reason: str
    takes: str
    leaves: str
    kinds: frozenset[Kind] = frozenset()
    bounds: frozenset[Bound] = frozenset()
    bare: bool | None = None
    setting: str | None = None
    not_setting: str | None = None
    ends: tuple[str, ...] = ()
    not_ends: tuple[str, ...] = ()
    clause: Words | None = None
    not_clause: Words | None = None
    before: Words | None = None
    rest: Words | None = None
    not_rest: Words | None = None
    segment: Words | None = None
    not_segment: Words | None = None
    follows: Role | None = None
    gap: Words = NEXT_ITEM
    year_past: bool = False
    plan_past: bool = False
    governed: bool = False
    named: bool = False
