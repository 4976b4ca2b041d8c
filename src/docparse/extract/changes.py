"""How the number of a target moves its indicator: growth, decline, so many more, or a level (guide §2, `change`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docparse.extract.borrowed import Carried, size_alone
from docparse.extract.context import Context
from docparse.extract.indicator_words import any_of, verb_classes
from docparse.extract.indicators import Phrase, noun_behind
from docparse.model import Change, Kind

UP = (
    "增长|上涨|上涨幅度|增长幅度|增速|增幅|涨幅|上升|递增|提速|增加|提高|提升|扩大|回升|高出|翻|增长率|上调|上浮|攀升|跃升|增|升高"
    "|比增|前移"
)
DOWN = (
    "下降|下降幅度|降低幅度|降低|减少|减负|压减|压缩|压降|缩短|缩小|缩减|削减|收窄|降幅|减免|下调|下浮|回落|精简|减排|节减|裁减|降|减|调减"
)
GROWTH = re.compile(rf"^(?:年均|年|同比|均|各|再)?(?:{UP})$|增长$|递增$")
DECLINE = re.compile(rf"^(?:年均|再|同比|均|各)?(?:{DOWN})$")
DECLINING = re.compile(r"减[少轻排]|[压削消缩调核裁节]减|压[缩降]|降低|精简")
DECLINE_IN_NOUN = re.compile(r"减税|降费|降本|减支|减负|减轻|减免|降低|压减|削减|让利|节约|减排|下降|降幅")
AVERAGED = re.compile(r"平均|[人户亩]均|每[人户亩千万百]")  # 新增劳动力平均受教育年限达到13年: a level of those who are new
RATED = re.compile(r"[人生户亩班]均|标准$|工资$|养老金$|收入$")  # of these 增加 says a rise
GROWTH_NOUN = re.compile(r"^(?:年均)?(?:增长率|增速|增幅|涨幅|增长|上涨|(?:上涨|增长)幅度)$")
INCREMENT_NOUN = re.compile(r"新增(?!长)|净增|扩招|^(?:引进|招引|引育)(?:的?项目|企业)|^[^、]{0,8}新开工的?项目$")
LESS_OF = re.compile("减(?:环节|材料|时限|跑动|成本)")  # 减环节、减材料30%
MOVED = re.compile("增[收产]$|降[价费本息耗]$|减[负支]$")  # 茶农年人均增收1000元, 宽带降价30%
MADE_BETTER = ("提升", "提高")  # 提升20条街区: a verb of making
COMPARISON = re.compile(r"[较比](?:上年|去年|上一年|上年度|20\d\d年|同期|全国|全省|全市|基期|“)|同比|环比")
ACTIVITY = re.compile(
    r"^每|^入驻|^到位|养护|使用|利用|转移|开行|[大中小维抢]修|修[缮复]|整治|管护|运营|维护|治理|改造$|改[厕水电灶]$|服务(?![业点站中器机平商区型设综])|总产|产[量值]|增加值|利润|保有量|吞吐量|出栏|人次|人数|率(?!先)|占比|比重|规模(?!以[上下]|[化级])|总量|余额|收入|面积|数量|[就创]业$|投资(?!项目|企业|机构)"
)
SIZED = re.compile(
    r"[，、](?:(?:年?(?:产值|营收|收入|投资|主营业务收入|营业收入)[^，。；、\d]{0,4})?(?:超过?|突破|达到?|过)?"
    r"\d[\d.]*[万亿千百]*元(?:以上)?的?[^，。；、\d]{2,12})$"
)
INTENT = frozenset(("力争", "确保", "争取", "力求", "不低于", "至少", "超过", "超"))
BOUND_WORDS = frozenset(("不低于", "不少于", "至少", "超过", "超", "约", "近"))
HELD = ("场", "场次", "次", "期")  # 新建文化站2个，演出60场: what is held is not made
LEVEL_WORDS = frozenset(["达到", "达", "突破", "累计", "建成", "完成", "竣工", "投产", "投运", "投用", "完工"])
NEXT_ITEM = re.compile(r"[、，和及与][^，；]{0,30}")
SHARE = re.compile(r"(?:率|占比|比重|比例|强度|密度|指数)$")
STARTED_BEHIND = re.compile("[一-龥]{1,10}(?:全部)?[开动]工(?:建设)?(?=[，。；、]|$)")  # 推动10个项目开工
STARTING = re.compile("开工|动工|开建")
GROWTH_BEHIND = re.compile(r"的(?:年均)?(?:增长速度|增长率|增速|增幅)(?=[，。；、]|$)")  # 保持工业增加值年均25%以上的增长速度
NEW_ONES = re.compile("新[一-龥]{1,3}的$")  # 新建的2个市场正式运营
NEW = re.compile(r"(?<![创更翻革换])新")


def change_of(context: Context, phrase: Phrase, noun: str, carried: Carried) -> Change:
    """How the number moves the indicator: by the words behind the noun, else by the verb in front, else the carried verb."""
    tail, kind = phrase.tail, context.mention.kind
    if (borne := _carried_on(context, phrase, noun, carried)) is not None:
        return borne
    if kind is Kind.PERCENT and GROWTH_BEHIND.match(context.rest):
        return Change.GROWTH
    if (said := _by_tail(tail, context.clause, kind is Kind.PERCENT or RATED.search(noun) is not None)) is not None:
        if not phrase.noun and tail[-1] in MADE_BETTER and kind in (Kind.COUNT, Kind.PLAIN) and noun_behind(context.rest):
            return Change.LEVEL
        newly = (
            said is Change.LEVEL
            and kind is not Kind.PERCENT
            and not AVERAGED.search(noun)
            and any(NEW.search(verb) for verb in phrase.verbs)
        )
        return Change.INCREMENT if newly and "累计" not in context.clause else said
    if (kind is Kind.MONEY and DECLINE_IN_NOUN.search(noun + "".join(phrase.verbs))) or (kind is Kind.PERCENT and LESS_OF.match(noun)):
        return Change.DECLINE
    if not tail and any(DECLINING.match(verb) for verb in phrase.verbs):
        return Change.DECLINE
    if "累计" in context.clause:
        return Change.LEVEL
    if (
        kind is not Kind.PERCENT
        and not NEW_ONES.search(context.front)
        and any(verb_classes().get(verb) == "increment" or STARTING.match(verb) or NEW.search(verb) for verb in phrase.verbs)
    ):
        return Change.INCREMENT
    if kind is Kind.COUNT and not tail and STARTED_BEHIND.match(context.rest):
        return Change.INCREMENT
    if kind in (Kind.COUNT, Kind.PLAIN) and not tail and (more := INCREMENT_NOUN.search(noun)):
        return Change.LEVEL if more.start() and context.rest.startswith(noun) else Change.INCREMENT  # 50个小区新增充电设施
    if moved := MOVED.search(noun):
        return Change.GROWTH if moved.group()[0] == "增" else Change.DECLINE
    return _as_before(context, phrase, noun, carried)


def _carried_on(context: Context, phrase: Phrase, noun: str, carried: Carried) -> Change | None:
    """The change of the figure in front, where this one says nothing of its own or only an intent (增长15%、力争18%)."""
    tail = phrase.tail
    if carried.change is None:
        return None
    if not tail:
        borne = context.gap == "" or size_alone(context) or not (context.front.strip("（") or INCREMENT_NOUN.search(noun))
        fallen = carried.change is Change.DECLINE and context.gap == "，"
        return (Change.LEVEL if fallen else carried.change) if borne else None
    rate = context.mention.kind is Kind.PERCENT and tail[0] in INTENT and carried.unit == context.mention.unit
    alone = noun == carried.noun and not (phrase.verbs or phrase.noun)
    return carried.change if alone and (rate or INTENT.issuperset(tail)) else None


def _as_before(context: Context, phrase: Phrase, noun: str, carried: Carried) -> Change:
    """The change of a figure that no word tells: that of the one in front for its parts and the next items of its list, else a level."""
    same_unit, tail = carried.unit == context.mention.unit, phrase.tail
    part = carried.change is not None and not phrase.verbs and "其中" in context.before and not SHARE.search(noun)
    part = part and (same_unit or carried.change is Change.INCREMENT)
    if part and (
        noun == carried.noun or (context.clause.startswith("其中") and BOUND_WORDS.issuperset(tail))
    ):  # 其中甲县3万亩, 其中2031年5万亩
        return carried.change or Change.LEVEL
    if carried.change is Change.INCREMENT and same_unit and _sized_alike(context.before, noun, carried.noun):
        return carried.change
    if phrase.verbs or tail or context.gap is None:
        return Change.LEVEL
    same = context.gap.startswith("、") and same_unit and noun[-2:] == carried.noun[-2:]  # 灌溉面积2亩、除涝面积3亩
    alike = carried.money or context.mention.kind is not Kind.MONEY  # 新增企业8家，外资2亿元: the verb made the things, not the money
    alike = alike and any_of("nominal").fullmatch(noun) is None and (same or context.mention.unit not in HELD)
    goes_on = alike and carried.change is Change.INCREMENT and (same or not ACTIVITY.search(noun)) and NEXT_ITEM.fullmatch(context.gap)
    return Change.INCREMENT if goes_on else Change.LEVEL


def _sized_alike(before: str, noun: str, first: str) -> bool:
    """Whether the next item is of the same things, told apart by their size alone (超百亿元的企业1家，超50亿元的企业5家)."""
    return noun[-2:] == first[-2:] and SIZED.search(before) is not None


def _by_tail(tail: Sequence[str], clause: str, rate: bool) -> Change | None:
    """The change that the words right in front of the number say, the last first; None where they say none."""
    for place in range(len(tail) - 1, -1, -1):
        word = tail[place]
        if word in ("增加", "再增加", "新增", "净增"):
            return Change.GROWTH if rate or COMPARISON.search(clause) else Change.INCREMENT
        if len(word) > 1 and NEW.match(word):
            return Change.INCREMENT
        if GROWTH.search(word):
            return Change.GROWTH
        if DECLINE.search(word):
            return Change.DECLINE
        if word == "开工" or verb_classes().get(word) == "increment":
            return Change.INCREMENT
        if word in LEVEL_WORDS or word.endswith(("到", "至", "在")):
            return Change.GROWTH if any(GROWTH_NOUN.search(before) for before in tail[:place]) else Change.LEVEL
    return None
