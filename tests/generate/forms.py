"""The forms of clauses that hold a quantity, and what each says of it: a table, one form a line.

In a form, `{S}` is where the indicator stands and `{Q}` where the number stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.generate import words

Indicators = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class TargetForm:
    """A clause with a target: how it moves the indicator, its bound, which indicators it suits, and between what their shares lie."""

    text: str
    change: str
    bound: str
    indicators: Indicators
    between: tuple[int, int] | None = None


def _all_of(names: Sequence[str], unit: str) -> Indicators:
    return tuple((name, unit) for name in names)


RATES = _all_of(words.RATES, "%")
CEILINGS = _all_of(words.CEILINGS, "%")
GROWING = _all_of(words.GROWING, "%")
FALLING = _all_of(words.FALLING, "%")
SHARES = _all_of(words.SHARES, "个百分点")
COUNTED = (*words.COUNTED, *words.STRETCHES)

TARGETS = (
    TargetForm("{S}达到{Q}", "level", "eq", words.VOLUMES),
    TargetForm("{S}达到{Q}以上", "level", "ge", words.VOLUMES),
    TargetForm("{S}突破{Q}", "level", "gt", words.VOLUMES),
    TargetForm("{S}稳定在{Q}左右", "level", "approx", words.VOLUMES),
    TargetForm("{S}提高到{Q}", "level", "eq", RATES, (50, 98)),
    TargetForm("{S}不低于{Q}", "level", "ge", RATES, (50, 98)),
    TargetForm("{S}保持在{Q}以上", "level", "ge", RATES, (50, 98)),
    TargetForm("{S}控制在{Q}以内", "level", "le", CEILINGS, (2, 6)),
    TargetForm("{S}保持在{Q}以下", "level", "le", CEILINGS, (2, 6)),
    TargetForm("{S}增长{Q}", "growth", "eq", GROWING, (3, 15)),
    TargetForm("{S}增长{Q}左右", "growth", "approx", GROWING, (3, 15)),
    TargetForm("{S}年均增长{Q}以上", "growth", "ge", GROWING, (3, 15)),
    TargetForm("{S}提高{Q}", "growth", "eq", SHARES, (1, 8)),
    TargetForm("{S}下降{Q}", "decline", "eq", FALLING, (2, 20)),
    TargetForm("{S}下降{Q}以上", "decline", "ge", FALLING, (2, 20)),
    TargetForm("新增{S}{Q}", "increment", "eq", COUNTED),
    TargetForm("新建{S}{Q}以上", "increment", "ge", COUNTED),
    TargetForm("新增{Q}{S}", "increment", "eq", COUNTED),
    TargetForm("引进{S}{Q}以上", "increment", "ge", (("技能人才", "名"), ("产业领军人才", "名"), ("加工企业", "家"))),
    TargetForm("培育{S}{Q}", "increment", "eq", (("农机合作社", "家"), ("家庭农场", "家"), ("专精特新企业", "家"))),
    TargetForm("开工{S}{Q}", "increment", "eq", (("水利工程", "处"), ("重点建设项目", "个"))),
    TargetForm("建成{S}{Q}", "level", "eq", COUNTED),
    TargetForm("建成{Q}{S}", "level", "eq", COUNTED),
    TargetForm("打造{S}{Q}以上", "level", "ge", (("茶旅融合线路", "条"), ("示范茶园", "个"))),
    TargetForm("改造提升{S}{Q}", "level", "eq", COUNTED),
    TargetForm("抓好{Q}{S}", "level", "eq", (("重点建设项目", "个"),)),
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a form: its unit, its role and its bound."""

    unit: str
    role: str
    bound: str
    between: tuple[int, int] = (10, 60)


@dataclass(frozen=True, slots=True)
class OtherForm:
    """A clause with quantities that are no targets; `{0}`, `{1}` are its numbers."""

    text: str
    figures: tuple[Figure, ...]


OTHERS = (
    OtherForm(
        "对年营业收入首次突破{0}的加工企业，给予{1}的一次性奖励", (Figure("万元", "condition", "gt"), Figure("万元", "subsidy", "eq"))
    ),
    OtherForm(
        "对新购置的智能农机，按购置价格的{0}给予补助，单户最高补助{1}", (Figure("%", "subsidy", "eq"), Figure("万元", "subsidy", "le"))
    ),
    OtherForm("对流转土地{0}以上的规模化种植主体，给予每亩{1}补贴", (Figure("亩", "condition", "ge"), Figure("元", "subsidy", "eq"))),
    OtherForm("单个项目贴息不超过{0}", (Figure("万元", "subsidy", "le"),)),
    OtherForm("新建厂房绿地率不得低于{0}", (Figure("%", "standard", "ge"),)),
    OtherForm("申报项目的建筑系数不低于{0}", (Figure("%", "standard", "ge"),)),
    OtherForm("为{0}以上老年人建立健康档案", (Figure("周岁", "condition", "ge"),)),
)
