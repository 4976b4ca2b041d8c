"""What a target is about: indicator, change, year, scope (guide §2, "More fields of a target").

`describe` works through the targets of one sentence from left to right, because a verb carries on over 、 and ， (新建技能型企业15家，
企业培训中心等平台10个) and a clause that names nothing borrows the noun of the clause before it (开工80个以上，建成70个以上).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docparse.extract.context import CLOSED_BRACKET, Context, mask
from docparse.extract.deadlines import deadline, stated_year
from docparse.extract.indicator_words import GENERIC, any_of, verb_classes
from docparse.extract.indicators import Phrase, cut_left, cut_tail, last_activity, noun_behind, trim
from docparse.model import Change, Kind, Target

GROWTH = re.compile(r"^(?:年均|年|同比|均|各)?(?:增长|增速|增幅|涨幅|上升|递增|增加|提高|提升|扩大|回升|高出|翻|增长率)$|增长$|递增$")
DECLINE = re.compile(r"^(?:下降|降低|减少|减负|压减|压缩|缩短|缩小|收窄|降幅|减免|下调)$")
DECLINE_IN_NOUN = re.compile(r"减负|减轻|减免|降低|压减|削减|让利|节约|减排|下降|降幅")
GROWTH_NOUN = re.compile(r"^(?:年均)?(?:增长率|增速|增幅|涨幅|增长)$")
INCREMENT_NOUN = re.compile(r"(?:新增|净增)")
COMPARISON = re.compile(r"[较比](?:上年|去年|上一年|上年度|20\d\d年|同期|全国|全省|全市|基期|“)")
ACTIVITY = re.compile(r"养护|整治|管护|运营|维护|治理|服务|人次|人数|率|占比|比重|规模|总量|余额|收入|面积|数量|投资")
LEVEL_WORDS = frozenset(["达到", "达", "突破", "累计", "建成", "完成"])
NEXT_ITEM = re.compile(r"[、，和及与][^，；]{0,30}")
ENDS_IN_VERB = re.compile(r"^.*(?:提供|发放|配备|安装|开展|吸引|招录)$")
PER_HEAD = re.compile(r"每(?:百|千|万|十万)?[^，、]{0,6}(?:人口|居民|人|名|户)")
LABEL = re.compile(r"^ *\d{1,3} ?[.、．] ?")
NEW = re.compile(r"^新|新[增建引设开]")


@dataclass(slots=True)
class Carried:
    """What a clause hands on to the next: the noun, the class of change its verb gave, and whether a 累计 stands."""

    noun: str = ""
    change: Change | None = None


def describe(contexts: Sequence[Context], wanted: Sequence[bool], place: str | None = None, before: str = "") -> list[Target | None]:
    """The target of each wanted mention of one sentence, None for the others.

    `place` is the document's own; `before` the indicator that the sentence before ended with.
    """
    carried = Carried(before)
    found: list[Target | None] = []
    for context, take in zip(contexts, wanted, strict=True):
        if not take:
            found.append(None)
            continue
        phrase, noun = subject(context, carried)
        noun = _without_place(noun, place)
        change = change_of(context, phrase, noun, carried)
        due_text, due = deadline(context.head)
        found.append(Target(noun or context.mention.text, change, stated_year(context.head), phrase.scope, None, due_text, due))
        carried = Carried(noun or carried.noun, change)
    return found


def _without_place(noun: str, place: str | None) -> str:
    """A noun without the document's own place in front, unless little would be left (温州市农业丰收奖 names a prize)."""
    if place and noun.startswith(place) and len(noun) - len(place) > 5 and not noun.endswith(("奖", "券", "港")):
        return noun[len(place) :].lstrip("的")
    return noun


def subject(context: Context, carried: Carried) -> tuple[Phrase, str]:
    """The phrase in front of the number and the indicator, borrowed from the clause before where it names nothing."""
    body, tail = cut_tail(context.front)
    phrase = cut_left(body, keep_new=context.mention.kind is Kind.PERCENT)
    phrase = Phrase(last_activity(ENDS_IN_VERB.sub("", phrase.noun)), phrase.verbs, tail, phrase.scope)
    behind = noun_behind(context.rest) if _counts_what_follows(context, phrase) else ""
    if behind:
        inner = cut_left(behind) if behind.startswith(("全", "我", "各")) else None
        noun = trim(inner.noun if inner and inner.noun else behind)
        if GENERIC.fullmatch(noun) or context.mention.kind is Kind.PERCENT:
            noun = _with_clause(context, noun, carried)
        return Phrase(phrase.noun, phrase.verbs, phrase.tail, phrase.scope or (inner.scope if inner else None)), noun
    noun = trim(phrase.noun)
    if not noun or noun == "项目" or PER_HEAD.fullmatch(noun):
        listed = context.gap is not None and len(context.gap) < len(context.clause)
        noun = ("" if listed else _clause_before(context)) or _sentence_before(context) or carried.noun or noun
    if not noun and phrase.verbs:
        noun = phrase.verbs[-1]
    return phrase, noun


def _clause_before(context: Context) -> str:
    """The noun of the clause right in front, where that clause has no number of its own."""
    front = context.head[: len(context.head) - len(context.clause)].rstrip("，、")
    clause = re.split(r"[，；：、。\n]", mask(front))[-1]
    clause = front[len(front) - len(clause) :]
    if not 2 < len(clause) < 30 or re.search(r"[0-9]", clause) or context.clause.startswith("其中"):
        return ""
    body, tail = cut_tail(LABEL.sub("", clause))
    if tail and not body:
        return _sentence_before(context, changed=True)
    phrase = cut_left(body)
    return trim(phrase.noun) if (phrase.verbs or tail) and len(phrase.noun) > 1 else ""


def _sentence_before(context: Context, changed: bool = False) -> str:
    """The indicator that the sentence in front names without a figure (签约率较上年提高。2023年达到80%).

    `changed` where a change is said already.
    """
    for clause in reversed(re.split(r"[，；：。！？\n]+", context.earlier.rstrip("。！？\n "))[-3:]):
        body, tail = cut_tail(LABEL.sub("", clause))
        changed = changed or bool(tail)
        if not changed or re.search(r"[0-9]", clause[3:]):
            return ""
        if noun := cut_left(body).noun:
            return trim(noun) if len(noun) < 30 else ""
    return ""


def _counts_what_follows(context: Context, phrase: Phrase) -> bool:
    """Whether the number counts the noun behind it (340个重点建设项目), not the one in front (市场化用户500户)."""
    if context.mention.kind not in (Kind.COUNT, Kind.MEASURE, Kind.PLAIN, Kind.DURATION) and not context.mention.bare:
        return context.mention.kind is not Kind.RATIO and not phrase.noun and context.rest[:1] == "的"
    follows = re.match(r" ?的?[“一-龥A-Za-z0-9]", context.rest)
    if not follows or re.match(r"(?:和(?![美谐平睦])|与|及|以及|且|并|或|至|到|、)", context.rest):
        return False
    return (
        not phrase.noun
        or any_of("nominal").fullmatch(phrase.noun) is not None
        or phrase.noun.endswith("等")
        or (phrase.noun[0] == "（" and CLOSED_BRACKET.fullmatch(phrase.noun) is not None)
    )


def _with_clause(context: Context, noun: str, carried: Carried) -> str:
    """A counted noun that says nothing alone: with the clause behind it (项目纳入国家用地保障范围), else borrowed."""
    clause = re.split(r"[，。；：、\n\t]", mask(context.rest), maxsplit=1)[0]
    whole = context.rest[: len(clause)].strip(" 的")
    if len(whole) > len(noun):
        return whole
    return carried.noun or noun


def change_of(context: Context, phrase: Phrase, noun: str, carried: Carried) -> Change:
    """How the number moves the indicator: by the words behind the noun, else by the verb in front, else the carried verb."""
    tail, kind = phrase.tail, context.mention.kind
    if not context.front.strip("（") and carried.change is not None and not tail:
        return carried.change
    if (said := _by_tail(tail, context.clause)) is not None:
        return said
    if kind is Kind.MONEY and DECLINE_IN_NOUN.search(noun + "".join(phrase.verbs)):
        return Change.DECLINE
    if "累计" in context.clause:
        return Change.LEVEL
    if kind is not Kind.PERCENT and any(verb_classes().get(verb) == "increment" or NEW.search(verb) for verb in phrase.verbs):
        return Change.INCREMENT
    if kind is Kind.COUNT and not tail and INCREMENT_NOUN.search(noun):
        return Change.INCREMENT
    if context.clause.startswith("其中") and not phrase.verbs and not tail and carried.change is not None:
        return carried.change
    if phrase.verbs or tail or context.gap is None:
        return Change.LEVEL
    goes_on = carried.change is Change.INCREMENT and not ACTIVITY.search(noun) and NEXT_ITEM.fullmatch(context.gap)
    return Change.INCREMENT if goes_on else Change.LEVEL


def _by_tail(tail: Sequence[str], clause: str) -> Change | None:
    """The change that the words right in front of the number say, the last first; None where they say none."""
    for place in range(len(tail) - 1, -1, -1):
        word = tail[place]
        if word in ("增加", "新增", "净增"):
            return Change.GROWTH if COMPARISON.search(clause) else Change.INCREMENT
        if GROWTH.search(word):
            return Change.GROWTH
        if DECLINE.search(word):
            return Change.DECLINE
        if word == "开工":
            return Change.INCREMENT
        if word in LEVEL_WORDS or word.endswith(("到", "至", "在")):
            rate = any(GROWTH_NOUN.search(before) for before in tail[:place])
            return Change.GROWTH if rate else Change.LEVEL
    return None
