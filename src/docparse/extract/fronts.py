"""What of a clause belongs to one number: the words from the beginning of its own item on."""

from __future__ import annotations

import re
from dataclasses import replace

from docparse.extract.changes import SHARE
from docparse.extract.context import Context
from docparse.extract.indicator_words import AREA_IN_FRONT, any_of, verb
from docparse.extract.indicators import cut_left
from docparse.extract.reaching import cut_tail
from docparse.model import Kind

MEASURED = "能耗|水耗|排放量?|率|收入|支出|产值|增加值|总额|余额|占比|比重|面积|产量|人数|强度|浓度|规模|投资"
MEASURED_END = re.compile(
    rf"(?:{MEASURED}|额|比例|密度|指数|[人户数次]|(?<![质力氧])量|金额|成本|费用|材料|时限|时间|环节|标准|寿命|价格)$"
)
HEAD_LABEL = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,2}[类级等期批次])|[0-9]{1,2}[.．、]|[—–―]{1,4}) ?(?=[一-龥“])"
)
EACH_GAINS = re.compile("(?:[一-龥]{0,6}[户民口众工人员])?(?P<own>[户人亩年]均)")
LAST_ITEM = re.compile("(?<![国省市县区镇])、")  # 国、省控断面 is one
SPENT = ("元", "元以上", "元左右")
NOUN_BETWEEN, HAN_AHEAD = re.compile("[一-龥]{1,6}"), re.compile("的?[一-龥]")


def item_of(other: Context, context: Context) -> Context:
    """The context of a figure whose item begins in front of a size in its name (占比75%、5亿元以上的企业占比20%)."""
    whole = context.front == context.clause
    if context.gap and not cut_tail(context.gap)[0]:  # 分别从631元、286元提高到653元
        return context
    if other.mention.kind is Kind.PERCENT or not (_names_on(context.gap or "") or (whole and len(other.front) < len(other.clause))):
        return context
    length = context.mention.start - other.mention.start + len(other.front)
    return replace(context, front=context.head[-length:]) if length <= len(context.clause) else context


def _names_on(gap: str) -> bool:
    """Whether an indicator with a size in its name is listed with others (3岁以下儿童管理率、孕产妇管理率分别达到90%、95%)."""
    return "、" in gap[2:] and MEASURED_END.search(gap.split("、")[0]) is not None


def _begins_anew(gap: str) -> bool:
    """Whether an activity with an object stands between two numbers (安排2300万元|实施防护工程|180公里), no step from one to the other."""
    return "，" not in gap and bool(cut_left(gap).verbs) and not cut_tail(gap)[1]


def own_front(context: Context) -> str:
    """What stands in front of a number, from the verb on that begins its own item (培育5家甲、新建9家乙), without its label.

    Nothing of its own has a figure right behind another (改造灌区5个5.9万亩); what each of them has begins anew (带动500户户均增收).
    """
    if context.gap == "":
        return ""
    if context.gap and (each := EACH_GAINS.match(context.gap)):
        return context.gap[each.start("own") :]
    if context.gap and NOUN_BETWEEN.fullmatch(context.gap) and not verb().search(context.gap):
        if HAN_AHEAD.match(context.rest):
            return ""  # 3个村4条路: what stands between is the noun of the number before
        sized = context.head.endswith(("以上", "以下"), 0, len(context.head) - len(context.gap))  # 3岁以下儿童人数5万人
        if context.mention.kind is not Kind.PERCENT and MEASURED_END.search(context.gap) and not sized:
            return context.gap  # 企业5家产值3亿元
    if context.gap and context.head.endswith(SPENT, 0, len(context.head) - len(context.gap)) and _begins_anew(context.gap):
        return context.gap  # 安排2300万元实施防护工程180公里
    if context.gap and "、" in context.gap and len(context.front) > len(context.gap) and not _names_on(context.gap):
        item = LAST_ITEM.split(context.gap)[-1]
        if cut_left(item).verbs and (any_of("after_new", "新(?:{})").match(item) or verb().match(item)):
            return item
        if AREA_IN_FRONT.fullmatch(item) or (context.mention.kind is Kind.PERCENT and SHARE.search(cut_tail(item)[0])):
            return item  # 城区内6个村、园区内3个村; 医疗集团5个以上、区级覆盖率80%
    label = HEAD_LABEL.match(context.front)
    return context.front[label.end() :] if label else context.front
