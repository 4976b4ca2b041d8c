"""What a target is about: indicator, change, year, scope (guide §2, "More fields of a target").

`describe` works through the targets of one sentence from left to right, because a verb carries on over 、 and ， (新建技能型企业15家，
企业培训中心等平台10个) and a clause that names nothing borrows the noun of the clause before it (开工80个以上，建成70个以上).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from docparse.extract.borrowed import Carried, borrowed_noun, of_these, part_by_place, project_at_stage, row_name, size_alone
from docparse.extract.changes import DECLINE, GROWTH, change_of
from docparse.extract.context import CLOSED_BRACKET, Context, mask
from docparse.extract.deadlines import deadline, stated_year
from docparse.extract.fronts import MEASURED_END, item_of, own_front
from docparse.extract.indicator_words import (
    AREA_END,
    AREA_IN_FRONT,
    COUNT_AHEAD,
    DOER,
    GENERIC,
    GOAL_OF,
    HONOUR,
    LAST_LISTED,
    LISTED_BEFORE,
    LISTED_GAP,
    NAMES_LISTED,
    NEXT_COUNT,
    OF_GREAT,
    OWN_FLOOR,
    PERSON_DOES,
    RIGHT_TRIM,
    SERVED,
    SERVED_BY,
    SERVICE,
    SHARED_NOUN,
    STAGE_REACHED,
    THING_BEHIND,
    WHOLE_ALONE,
    any_of,
    verb,
    verb_classes,
    words,
)
from docparse.extract.indicators import (
    COUNTED_TWICE,
    HELPING,
    Phrase,
    cut_left,
    described,
    last_activity,
    last_verb,
    noun_behind,
    trim,
)
from docparse.extract.pairing import group_size
from docparse.extract.places import without_places
from docparse.extract.reaching import cut_tail
from docparse.model import Kind, Target

NOUN_AHEAD = re.compile(r"(?![以左和与及或至到并])[一-龥]{2}")
SHARED_ATTRIBUTE = ("单位", "人均", "户均", "亩均", "每", "万元")
PERSONS = ("名", "人", "位")
ONLY_BOUNDS = frozenset(("约", "近", "超", "超过", "不少于", "不低于", "至少", "达"))
SHARED_GAP = re.compile(r"、|[、和及与并或][^，。；、]{1,16}")
DIVISIONS = ("县", "区", "市", "镇", "乡", "村", "街道")
OF_THOSE = re.compile("(?!目标|水平|要求|标准|速度|增速|增长|比例|幅度|规模|以|和|及|与)[一-龥“]{2}")
EACH = re.compile(r"每个?[^每，、（）]{1,8}(?:（[^（）]{1,12}）)?")  # 每个县（市、区）至少建成1所学校
GROUP = (
    "小学|初中|(?:普通)?高中|中职|幼儿园|[男女][性生]|城镇|农村|城市|县城|城区|镇区|乡村|(?:城[市镇]|农村)居民"
    "|平原(?:地?区)?|丘陵(?:地?区)?|山区|坝区"
)
# told for each group behind the indicator: 专任教师学历达标率小学达到99%、初中达到98%
GROUP_END = re.compile(rf"(?<=[率重例比积费数])(?:其中)?(?:{GROUP})(?:[、和](?:{GROUP}))*$")
GROUP_ALONE = re.compile(rf"(?:{GROUP})(?:[、和](?:{GROUP}))*")
LEVEL = "国家级|部级|省级|市级|县级|区级|镇级|乡级|村级"
LEVEL_BEFORE, LEVEL_ALONE = re.compile(rf"^(?:{LEVEL})"), re.compile(rf"{LEVEL}|[东中西]部(?:地区)?|东北(?:地区)?")
EACH_PLACE = re.compile("每个?[一-龥]{0,4}(?:社区|[乡村]?镇|村|街道|[县区市]|学校|单位|企业|机构|网格)")
AREA_ALONE = re.compile(
    r"各?[县市区](?:（[县市区、]{1,5}）)|[一-龥]{1,8}(?:区|县|市|镇|乡|街道|省|州)|[一-龥]{0,8}(?:农村|城镇|县城|城市|建成区)"
)
TOWARDS = re.compile(r"(?<![面导方定走取转志意])向$")  # 指标向30个县倾斜
ITEM_BEFORE = re.compile(  # 按4%左右安排、提高1个百分点 and 10大类36项: only the item before is left
    r"^(?:.*\d[^、]{1,12}、|\d[\d.]*[万千百]?[户村个家名所]|\d{1,4}(?:大?类|个?方面|个?门类|大?项|个?领域|个?系列|个?批次))$"
)
OUTPUT = frozenset(("年产", "日产", "月产", "年处理", "日处理", "年加工"))  # 年产50发火箭: what is made stands behind
STANDING_AT = re.compile(r"^(?:目前|现已?|已)有|^[一-龥]{0,4}财政(?:拟|将|计划|共|预算)*(?:投入|安排)(?=.{2})")
PARTNER = re.compile(r"[与对为向同](?:不少于|至少|超过|约|近)?$")
RISE = re.compile(r"(?:[较比][^，]{2,14})?(?:增加|减少|增|减)")
ENDS_IN_VERB = re.compile(r"^.*(?:提供|发放|配备|安装|开展|吸引|招录)$")
SHARE_OF = re.compile(
    r"(?P<reached>不(?:得|应)?(?:低于|少于|高于|超过)|达到|超过"
    r"|(?:扩大|提[高升]|压[缩减]|缩[短小减]|减少|覆盖|上升|下降|降低|控制|稳定|保持|恢复|回升)[到至在])[^，。；]{2,40}的$"
)
DRIVEN = re.compile(r"(?:力争|确保|争取|实现|推动|促进|引导|带动|支持|帮助|组织|使|让|保证|[到至]?20\d\d年[底末前]?|年底前?|全[县市区省])*")
SHARE_TAKEN = re.compile(r"(?<![侵霸抢挤])占(?![比用地有领])[^，。；占]{1,30}(?:的|总[数量额])$")  # X占从业人员总数的6%: the share is X's
BUILT = (("新建",), ("改建",), ("扩建",), ("迁建",))
SUMMED = (("共",), ("共计",), ("合计",), ("总共",))  # 甲厂、乙厂共6台机组替代: the sum of what follows
# 稳增长20条举措: the purpose in front is not what is counted
SET_OF = re.compile(r"[一-龥]{0,8}(?:举措|措施|实事|政策|任务|行动|改革事项)(?=[，。；\n]|$)")
AT_STAGE_BEHIND = re.compile(rf"(?:项目|工程)(?:全部)?{STAGE_REACHED}(?=[，。；、]|$)")
OWN_SIZE = re.compile(r"^[^，、\d]{0,8}\d[\d.]*[万亿]?(?:美?元|套|人|亩|头)(?:以[上下])?的?(?=[一-龥]{2})")
INVITED = re.compile("社会(?:力量|资本)|民间资本|市场主体")  # 引入社会力量新建2家服务中心
OF_CLAUSE = re.compile(r"[^，。；]{2,20}的")
MONEY_NOUN = re.compile(r"的?[^，。；、（）]{0,16}(?:资金|贷款|额度|融资|投资|基金|担保|债券|补助|信贷|授信)")
PER_HEAD = re.compile(r"每(?:百|千|万|十万)?[^，、]{0,6}(?:人口|居民|人|名|户)")


def describe(
    contexts: Sequence[Context], wanted: Sequence[bool], place: str | None = None, before: Carried | None = None
) -> tuple[list[Target | None], Carried]:
    """The target of each wanted mention of one sentence, None for the others, and what the sentence hands on.

    `place` is the document's own; `before` what the sentence before handed on.
    """
    carried = outside = before or Carried()
    inside = False
    found: list[Target | None] = []
    told: list[str] = []  # indicators with a figure, of which 分别增长5%、6% says more
    again: dict[int, str] = {}
    for place_in, (context, take) in enumerate(zip(contexts, wanted, strict=True)):
        if not take:
            found.append(None)
            continue
        if deeper := _deeper(context.gap or ""):  # what is told in brackets lends nothing behind them
            carried, outside, inside = (carried, carried, True) if deeper > 0 else (outside, outside, False)
        if place_in and not wanted[place_in - 1]:
            context = item_of(contexts[place_in - 1], context)
        phrase, noun = subject(context, carried)
        if place_in and not wanted[place_in - 1] and (not noun or _says_more(contexts[place_in - 1], context, phrase)):
            noun = _named_by(contexts[_told_first(contexts, wanted, place_in - 1)], context) or noun
        if not noun or noun in verb_classes():
            noun = _shared_ahead(contexts, place_in) or (carried.noun if noun and context.rest.startswith(noun) else "") or noun
        noun, area = _without_place(noun, place)
        size = group_size(contexts, place_in)
        if not phrase.noun and ("分别" in phrase.tail or (size > 1 and phrase.tail and place_in - 1 in again)) and len(told) >= size:
            told = told[-size:]
            again |= {place_in + step: name for step, name in enumerate(told)}
        if size > 1 and "分别" in phrase.tail and (shared := _behind_all(contexts[place_in + size - 1], phrase.noun)):
            again |= {place_in + step: shared for step in range(size)}
        noun = again.get(place_in, noun)
        told.append(noun)
        change = change_of(context, phrase, noun, carried)
        if inside and outside.change and not (phrase.verbs or phrase.tail) and context.mention.unit == outside.unit:
            change = outside.change  # 新建学校9所（小学6所、初中3所）
        due_text, due = deadline(context.head)
        found.append(Target(noun or context.mention.text, change, stated_year(context.head), phrase.scope or area, None, due_text, due))
        counted = noun if noun and context.mention.kind is Kind.COUNT else carried.counted
        parted = noun == carried.noun and area is None and phrase.scope is not None and not phrase.noun
        unit = context.mention.unit
        named = carried.named | {unit: noun} if noun else carried.named
        carried = Carried(noun or carried.noun, change, context.mention.kind is Kind.MONEY, counted, unit, parted, named)
    last = outside if inside else carried
    return found, Carried(last.noun, named=last.named)


def _shared_ahead(contexts: Sequence[Context], place: int) -> str:
    """The noun behind the last of several numbers that share it (新建3座、改造5座公厕); empty where a noun of its own stands between."""
    unit = contexts[place].mention.unit
    for following in contexts[place + 1 : place + 5]:
        between = cut_left(cut_tail(following.front)[0]).noun
        alike = following.mention.unit == unit or (following.gap == "、" and following.mention.kind is Kind.COUNT)
        if not alike or not SHARED_GAP.fullmatch(following.gap or "、") or (between and between not in verb_classes()):
            return ""
        if NOUN_AHEAD.match(following.rest):
            return trim(noun_behind(following.rest))
    return ""


def _behind_all(last: Context, members: str) -> str:
    """The noun behind figures told by 分别 (甲、乙分别完成3亩、2亩的造林任务); without 的 only where places are told apart."""
    if last.mention.kind not in (Kind.COUNT, Kind.MEASURE) or not (last.rest[:1] == "的" or members.endswith(DIVISIONS)):
        return ""
    behind = last.rest.removeprefix("的")
    named = OF_THOSE.match(behind) and (behind != last.rest or not _new_verb_behind(behind))
    return trim(noun_behind(behind)) if named else ""


def _deeper(gap: str) -> int:
    """Above 0 where a bracket is opened between two numbers and not closed, below 0 where one is closed."""
    return gap.count("（") - gap.count("）")


def of_member(target: Target, member: str) -> Target:
    """The target of one member of an enumeration: the member is its indicator where each of them is a whole one (能耗和排放分别下降).

    一产、二产、三产增加值 are none: their head noun stands with the last alone. Nor is what shares an attribute (单位能耗和排放).
    """
    subject, member = target.subject, cut_tail(member)[0] or member
    named = cut_left(member).noun or member  # 全县城镇居民收入: the area is no part of the indicator
    at = subject.find(named)
    before = subject[:at].rstrip("、和及与以") if at > 0 else ""
    whole = (
        at >= 0
        and MEASURED_END.search(named)
        and (
            not before or (MEASURED_END.search(before) and (named.startswith(SHARED_ATTRIBUTE) or not before.startswith(SHARED_ATTRIBUTE)))
        )
    )
    return replace(target, subject=named if whole else subject, member=member)


def _named_by(other: Context, context: Context) -> str:
    """The noun of a figure in front that is no target (上市公司现有5家，2031年达到8家), where this one measures the same."""
    same = other.mention.unit == context.mention.unit or context.mention.kind is Kind.PERCENT
    return STANDING_AT.sub("", subject(other, Carried())[1]) if same else ""


def _says_more(other: Context, context: Context, phrase: Phrase) -> bool:
    """Whether a rate without a noun says by how much the money in front grows (安排资金2亿元，增长5%)."""
    rises = phrase.tail and (GROWTH.search(phrase.tail[-1]) or DECLINE.search(phrase.tail[-1]))
    return bool(rises) and not phrase.noun and other.mention.kind is Kind.MONEY and context.mention.kind is Kind.PERCENT


def _told_first(contexts: Sequence[Context], wanted: Sequence[bool], place: int) -> int:
    """The figure of which the one at a place only says by how much it rose (投入29亿元，比上年增加4亿元，增长5%)."""
    while place and not wanted[place - 1] and RISE.fullmatch(contexts[place].clause):
        place -= 1
    return place


def _without_place(noun: str, place: str | None) -> tuple[str, str | None]:
    """A noun without the document's own place in front, unless little would be left (温州市农业丰收奖 names a prize).

    In front of what is measured other places go as well (武汉市、襄阳市零售总额): they are its scope, given beside it.
    """
    measured = without_places(noun) if MEASURED_END.search(noun) else noun
    if measured != noun:
        return measured, noun[: -len(measured)].rstrip("的")
    if not place or noun.endswith(("奖", "券", "港")) or HONOUR.fullmatch(noun):
        return noun, None
    for name in (place, place[:-1]):
        if len(name) > 1 and noun.startswith(name) and len(noun) - len(name) > 5 and noun[len(name)] not in "港湾江河湖站机大学市县区":
            return noun[len(name) :].lstrip("的"), None
    return noun, None


def subject(context: Context, carried: Carried) -> tuple[Phrase, str]:
    """The phrase in front of the number and the indicator, borrowed from the clause before where it names nothing."""
    front = own_front(context)
    front = SHARE_OF.sub(r"\g<reached>", front) if front.endswith("的") else front
    body, tail = cut_tail(SHARE_TAKEN.sub("占", front) if "占" in front and context.mention.kind is Kind.PERCENT else front)
    if not body and (name := row_name(context)):
        body, more = cut_tail(name)
        return Phrase("", (), (*more, *tail)), body or name
    phrase = cut_left(body, keep_new=context.mention.kind is Kind.PERCENT or "平均" in body, means=True)
    noun, inner_verbs = last_activity(LISTED_BEFORE.sub("", phrase.noun))
    noun = "" if noun in OUTPUT else ITEM_BEFORE.sub("", noun)
    phrase = Phrase(noun, (*phrase.verbs, *inner_verbs), tail, phrase.scope)
    if context.mention.kind is Kind.PERCENT and not noun and (goal := GOAL_OF.match(context.rest)):
        return Phrase("", phrase.verbs, (goal["change"],), phrase.scope), trim(goal["noun"])
    great = OF_GREAT.match(context.rest) if context.mention.unit is None else None
    behind = noun_behind(context.rest[great.end() if great else 0 :]) if _counts_what_follows(context, phrase) else ""
    if behind and (governs := last_verb(AREA_END.sub("", phrase.noun))):
        phrase = phrase._replace(verbs=(*phrase.verbs, governs))
    return _of_those_behind(context, phrase, behind, carried) if behind else _of_those_in_front(context, phrase, carried)


def _of_those_behind(context: Context, phrase: Phrase, behind: str, carried: Carried) -> tuple[Phrase, str]:
    """The indicator of a number that counts the noun behind it."""
    if LISTED_GAP.fullmatch(context.gap or "") and (last := LAST_LISTED.match(context.rest)):
        behind = RIGHT_TRIM.sub("", last["own"])
    inner = cut_left(behind) if behind.startswith(("全", "我", "各", "本")) and not behind.startswith("全国") else None
    noun = _those(context, trim(inner.noun if inner and inner.noun else behind))
    vague = GENERIC.fullmatch(noun) and not PARTNER.search(context.front) and not SET_OF.match(context.rest)
    if vague or context.mention.kind is Kind.PERCENT:
        noun = _with_clause(context, noun, carried)
    return phrase._replace(scope=phrase.scope or (inner.scope if inner else None)), noun


def _of_those_in_front(context: Context, phrase: Phrase, carried: Carried) -> tuple[Phrase, str]:
    """The indicator of a number behind its noun: that noun, unless it only tells a part or a stage of what was named before."""
    if size_alone(context) and (of_those := OWN_SIZE.sub("", carried.noun)):
        return phrase, of_those
    noun = "" if size_alone(context) else COUNT_AHEAD.sub("", trim(ENDS_IN_VERB.sub("", phrase.noun)), 1)
    tail, same = phrase.tail, carried.noun and carried.unit == context.mention.unit
    if noun in words("growth_noun") and tail[:1] == ("增长",):
        return phrase, noun + tail[0]
    if same and LEVEL_ALONE.fullmatch(noun):  # 国家级专业群1个、省级3个
        return phrase._replace(scope=noun), LEVEL_BEFORE.sub("", carried.noun)
    if same and context.mention.kind is not Kind.COUNT and (GROUP_ALONE.fullmatch(noun) or (tail and AREA_ALONE.fullmatch(noun))):
        return phrase._replace(scope=noun), carried.noun
    if tail and context.mention.kind is not Kind.COUNT and (group := GROUP_END.search(noun)):
        return phrase._replace(scope=group.group()), noun[: group.start()]
    if same and part_by_place(context, noun, carried):
        return Phrase("", (), tail, noun), carried.noun
    if noun in verb_classes() and (lent := carried.named.get(context.mention.unit)) and of_these(context):
        return phrase, lent
    if noun == "项目" and (staged := project_at_stage(context)):
        return Phrase(staged, (), tail, phrase.scope), staged
    if (
        noun in ("", "项目")
        or PER_HEAD.fullmatch(noun)
        or EACH_PLACE.fullmatch(noun)
        or (carried.noun and context.gap and WHOLE_ALONE.fullmatch(noun))
    ):
        noun = borrowed_noun(context, phrase, carried, noun)
    return phrase, noun or (phrase.verbs[-1] if phrase.verbs else "")


def _those(context: Context, noun: str) -> str:
    """Those who are counted, without what they do or what is done for them (教师赴乡村支教, 农房安装取暖设备)."""
    if context.mention.unit in PERSONS:
        if served := SERVED.match(noun):
            return served.group()
        if does := PERSON_DOES.search(noun, 2):
            return noun[: does.start()]
    if context.front.endswith(tuple(HELPING)) and context.mention.kind is Kind.COUNT:
        for doer in DOER.finditer(noun, 2):
            does_it = verb().match(noun, doer.end())
            if noun[doer.end() : doer.end() + 1] == "“" and noun.endswith("”"):
                return noun[: doer.end()]
            if does_it and len(noun) - does_it.end() >= 3 and not any_of("head_noun").match(noun, does_it.end()):
                return noun[: doer.end()]
    if SERVED_BY.search(context.front) and (done := SERVICE.search(noun, 1)):
        return noun[: done.start()]
    return noun


def _counts_what_follows(context: Context, phrase: Phrase) -> bool:
    """Whether the number counts the noun behind it (340个重点建设项目), not the one in front (市场化用户500户)."""
    if context.mention.kind not in (Kind.COUNT, Kind.MEASURE, Kind.PLAIN, Kind.DURATION) and not context.mention.bare:
        if context.mention.kind is Kind.MONEY and (phrase.verbs or phrase.noun) and MONEY_NOUN.match(context.rest):
            return not phrase.noun or last_verb(phrase.noun) is not None
        return context.mention.kind is not Kind.RATIO and _share_of_those(context, phrase)
    if context.rest.startswith("一遇"):  # 防洪标准50年一遇
        return False
    follows = re.match(r" ?的?[“一-龥A-Za-z0-9]", COUNTED_TWICE.sub("", context.rest))
    if not follows or re.match(r"(?:和(?![美谐平睦])|与|及|以及|且|并|或|至|到|、)", context.rest):
        return False
    if (
        context.front.endswith(("、", "的"))
        or (context.front.endswith(("和", "以及")) and context.mention.kind is Kind.COUNT)
        or (context.rest[0] == "的" and context.mention.kind is Kind.COUNT and not phrase.tail)
    ):
        return True
    if SET_OF.match(context.rest) and not phrase.tail and context.mention.unit in ("项", "条", "件", "个"):
        return True
    if INVITED.fullmatch(phrase.noun) and phrase.tail and context.mention.kind is Kind.COUNT:
        return True
    if EACH.fullmatch(phrase.noun) and context.mention.kind is Kind.COUNT:
        return True
    if context.mention.kind is Kind.COUNT and not phrase.tail and NAMES_LISTED.fullmatch(phrase.noun) and THING_BEHIND.match(context.rest):
        return any_of("new_verb").match(context.rest) is None
    if phrase.tail[-1:] in BUILT and context.mention.kind is Kind.COUNT and context.rest[0] != "的":
        return not _new_verb_behind(OWN_FLOOR.sub("", context.rest, count=1))  # 云溪镇新建1座消防站
    if AREA_IN_FRONT.fullmatch(phrase.noun) and ONLY_BOUNDS.issuperset(phrase.tail):
        return not _new_verb_behind(context.rest)
    return (
        not phrase.noun
        or phrase.tail[-1:] == ("在",)
        or (
            (phrase.tail[-1:] in SUMMED or (phrase.tail[:1] == ("完成",) and context.mention.kind is Kind.COUNT))
            and not _new_verb_behind(context.rest)
        )
        or ("有" in phrase.tail and not _new_verb_behind(context.rest))
        or TOWARDS.search(context.front) is not None
        or (
            last_verb(AREA_END.sub("", phrase.noun)) is not None
            and not (any_of("new_verb").match(context.rest) and not OF_CLAUSE.match(context.rest))
        )
        or any_of("nominal").fullmatch(phrase.noun) is not None
        or phrase.noun.endswith("等")
        or (phrase.noun[0] == "（" and CLOSED_BRACKET.fullmatch(phrase.noun) is not None)
    )


def _new_verb_behind(rest: str) -> bool:
    """Whether a verb, no noun, follows: 有5家获评 counts what stands in front."""
    return (found := verb().match(rest) or any_of("new_verb").match(rest)) is not None and not any_of("head_noun").match(rest, found.end())


def _share_of_those(context: Context, phrase: Phrase) -> bool:
    """Whether the noun of a share stands behind it (覆盖75%以上的村).

    Without 的 only where the share opens its clause (75%以上职工参加培训, 推动90%以上卫生院达标).
    """
    if context.rest[:1] == "的":
        return not phrase.noun or context.front.endswith(("和", "及", "与", "、")) or last_verb(phrase.noun) is not None
    opens = context.mention.kind is Kind.PERCENT and not phrase.noun and DRIVEN.fullmatch(context.clause.strip(" ")) is not None
    return opens and NOUN_AHEAD.match(context.rest) is not None and not verb().match(context.rest)


def _with_clause(context: Context, noun: str, carried: Carried) -> str:
    """A counted noun that says nothing alone: with the clause behind it (项目纳入国家用地保障范围), else borrowed."""
    if SHARED_NOUN.match(context.rest):
        return noun
    if AT_STAGE_BEHIND.match(context.rest):  # 推动10个项目开工
        return carried.noun if carried.noun.endswith(noun) and not context.front.endswith("等") else noun
    rest = context.rest[described(context.rest) :]
    clause = re.split(rf"[，。；：、\n\t]|{NEXT_COUNT}", mask(rest), maxsplit=1)[0]
    whole = rest[: len(clause)].strip(" 的")
    if len(whole) > len(noun) or not GENERIC.fullmatch(noun):
        return whole
    if context.front.endswith("的") or (carried.money and not carried.counted and context.mention.kind is Kind.COUNT):
        return noun  # 总投资8亿元的6个项目; 投资8亿元，实施项目6个: sums are no projects
    return noun if context.front.endswith("等") else carried.noun or noun
