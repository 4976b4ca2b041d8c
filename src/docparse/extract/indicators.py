"""The indicator of a target: the shortest run of the text that names what is measured.

A number stands behind its noun (新增市场化用户500户) or in front of it (抓好340个重点建设项目). What is left and right of the
noun is cut away by word classes: time, scope, intent, verbs and manner on the left; words of reaching and bound on the
right. Cutting stops where a verb is part of a name (建设用地, 投资项目): a head noun right behind it tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from docparse.extract.context import CLOSED_BRACKET, mask
from docparse.extract.indicator_words import (
    ACTOR,
    ADVERB_END,
    ALIKE,
    ATTRIBUTES,
    BARE_RATE,
    BECOMES,
    COMMENT,
    COVERB,
    DESCRIBED,
    DESCRIBING,
    DONE_BY,
    EFFORT,
    EXAMPLES,
    EXAMPLES_NEEDED,
    FORMULA,
    HOLDER_AT,
    HONOUR,
    IN_STAGES,
    JOINED,
    LEVEL_ALONE,
    NAMED_CIRCLE,
    NAMED_KIND,
    NEXT_COUNT,
    OF_FIELD,
    OF_SIZE,
    OF_WORK,
    OWN_FLOOR,
    OWN_PLACE,
    PASSED,
    PREPARED,
    PROCEDURE,
    RANKED,
    RATE_ALONE,
    RIGHT_TRIM,
    SCOPE,
    SHARE_OF_DOERS,
    SHARED_NOUN,
    SHORT_RATE,
    THOSE_WHO,
    TIME,
    WHOLE_OF,
    YEARLY_NEW,
    any_of,
    new_verb,
    verb,
    verb_classes,
    words,
)
from docparse.extract.reaching import KEPT, LONGEST_REACH
from docparse.lexicon.words import stands_alone

YEARS_LONG = re.compile("[两三四五六七八九十]年(?=[一-龥]{3})")  # 三年减少渔船310艘
COUNTED_TWICE = re.compile(r"^\d[\d.]*[万千百]?[户名人个家]")  # 1.2万户4.5万名脱贫人口
ENDS_IN_SERVICE = re.compile("服务|培训|援助|救助|筛查|评估|体检|活动|工作")
HELPING = frozenset(("帮助", "支持", "引导", "组织", "推动", "鼓励", "动员", "协助", "促进", "带动", "发动", "鼓励引导"))
NO_NOUN = ("型", "式", "性")  # no noun begins with one of them: 开放|型实践中心
SHORTEST_ACTION, SHORTEST_ACTIVITY = 6, 8  # characters: 集镇新建公厕, with a verb that no name has; any other
LONGEST_ATTRIBUTE = 40  # characters: how far the attributes in front of a noun may reach
SHARE_OF_SUCH = re.compile("的[一-龥]{2,4}(?:比例|占比|比重|数量)$")  # 全面数字化的企业比例: the attribute says whose share it is
LONGEST = 80  # characters: how far a noun behind a number may reach


class Phrase(NamedTuple):
    """A noun phrase cut out of a clause: the noun, the verbs in front of it, the words of reaching behind it, the scope."""

    noun: str
    verbs: tuple[str, ...] = ()
    tail: tuple[str, ...] = ()
    scope: str | None = None


class Cut(NamedTuple):
    """What is left when one word is cut from the left, with the verb or the scope that it was."""

    rest: str
    verb: str | None = None
    scope: str | None = None


def cut_left(phrase: str, keep_new: bool = False, means: bool = False) -> Phrase:
    """The noun at the end of a phrase, with what was cut away in front of it; `keep_new` leaves 新增… to the noun.

    `means` cuts 利用…改建 and 面向…招聘 as well: the roles do not, since whom a rule serves says nothing of a goal.

    >>> cut_left("全县供应建设用地").noun
    '建设用地'
    >>> cut_left("2024年新增市场化用户").verbs
    ('新增',)
    """
    return _cut_left(phrase.strip(" "), keep_new, means)


@lru_cache(maxsize=KEPT)
def _cut_left(rest: str, keep_new: bool, means: bool) -> Phrase:
    verbs: list[str] = []
    scope: str | None = None
    while (
        rest and not _attribute(rest, verbs) and (cut := _time_or_scope(rest) or (_means(rest) if means else None) or _verb(rest, keep_new))
    ):
        scope = cut.scope or scope
        verbs += [cut.verb] if cut.verb else []
        rest = cut.rest.lstrip(" 的了，、：")
        if cut.verb in HELPING and (actor := ACTOR.match(rest)) and _acts(rest, actor.end()):
            rest = rest[actor.end() :]
    return Phrase(rest, tuple(verbs), (), scope)


def _attribute(rest: str, verbs: Sequence[str]) -> bool:
    """Whether a noun begins with where or how its things are: 新增|在海外获批产品, 通过有机认证企业, 参加健身活动的人数."""
    if rest[0] == "在":
        return bool(verbs) and (verbs[-1][0] == "新" or verb_classes().get(verbs[-1]) == "increment")
    return (rest[0] == "通" and PASSED.fullmatch(rest) is not None) or ("的" in rest and THOSE_WHO.fullmatch(rest) is not None)


def _time_or_scope(rest: str) -> Cut | None:
    """A bracket, a time, an effort (集中全县力量) or an area cut from the left."""
    if rest[0] == "（" and (match := CLOSED_BRACKET.match(rest)) and match.end() < len(rest):
        return Cut(rest[match.end() :])
    if (match := RANKED.match(rest)) and _governs(rest, match.end()):
        return Cut(rest[match.end() :])
    if match := TIME.match(rest) or EFFORT.match(rest):
        return Cut(rest[match.end() :])
    if (match := YEARS_LONG.match(rest)) and (done := verb().match(rest, 2)) and not any_of("head_noun").match(rest, done.end()):
        return Cut(rest[match.end() :])
    if (match := SCOPE.match(rest)) and not (
        (any_of("head_noun").match(rest, match.end()) and not rest.startswith("总", match.end()))
        or NAMED_CIRCLE.match(rest)
        or HONOUR.fullmatch(rest)
    ):
        return Cut(rest[match.end() :], None, match.group().rstrip("的").removesuffix("范围内") or None)
    return None


def _governs(rest: str, place: int) -> bool:
    """Whether a verb that is hardly ever part of a name stands at a place, and no head noun right behind it makes it one."""
    if rest[place - 1] == "共" and new_verb().match(rest, place):
        return True
    match = verb().match(rest, place)
    if match is None or verb_classes()[match.group()] not in ("strong", "increment", "weak" if rest[place - 1] == "共" else ""):
        return False
    return rest[place - 1] == "共" or not any_of("head_noun").match(rest, match.end())


def _acts(rest: str, place: int) -> bool:
    """Whether a verb with an object stands at a place (企业解决融资需求), no part of a name (企业投资项目, 农民转移就业)."""
    match = new_verb().match(rest, place) or verb().match(rest, place)
    if match and match.group() == "在":  # 企业在海外设立中心
        return len(rest) - place > LONGEST_REACH and verb().search(rest, match.end() + 2) is not None
    if match is None or len(rest) - match.end() < 2 or verb_classes().get(match.group()) in ("manner", "intent"):
        return False
    return not (any_of("head_noun").match(rest, match.end()) or verb().match(rest, match.end()))


def _means(rest: str) -> Cut | None:
    """The means, the place or the receiver of an activity, cut from the left with its verb: 利用闲置校舍改建, 面向全省招聘, 向基层选派.

    A coverb without a verb behind it is left to the other rules (为企业减负), a character of a word to its word (从业人员).
    """
    if not (match := COVERB.match(rest)) or not (len(match.group()) > 1 or stands_alone(rest, 1)):
        return None
    last = new_verb().search(rest, match.end() + 2) if "新" in rest else None
    for found in verb().finditer(rest, match.end() + 2):
        kind = verb_classes()[found.group()]
        if (
            kind in ("manner", "intent")
            or (kind == "weak" and (last is not None or found.end() == len(rest)))
            or len(rest) - found.end() == 1
            or (last is not None and any_of("name_start").match(rest, found.start()))
        ):
            continue
        if last is not None and ENDS_IN_SERVICE.fullmatch(rest, found.end()):
            continue  # 提供…指导服务: the second verb is a part of the noun
        if not any_of("head_noun").match(rest, found.end()) and (last is None or found.end() > last.end()):
            last = found
    circle = SCOPE.match(rest, match.end())
    scope = circle.group().rstrip("的").removesuffix("范围内") if circle and circle.group().endswith("范围内") else None
    return Cut(rest[last.end() :], last.group(), scope) if last is not None else None


def _verb(rest: str, keep_new: bool) -> Cut | None:
    """A verb, or a word of intent or manner, cut from the left; None where the noun begins."""
    if "新" in rest and (match := new_verb().match(rest)):
        if keep_new:
            return None
        if match.end() < len(rest) or not any_of("nominal").search(match.group()):
            return Cut(rest[match.end() :], match.group())
    if not (match := verb().match(rest)) or any_of("name_start").match(rest):
        return None
    word, left = match.group(), rest[match.end() :]
    if (
        (len(left) == 1 and left not in verb_classes())
        or left.startswith(NO_NOUN)
        or (len(word) == 1 and verb_classes()[word] == "strong" and not stands_alone(rest, 1))  # 建瞭望台, not 建制村
    ):
        return None
    if RATE_ALONE.fullmatch(left) or (word in words("rate_verb") and SHORT_RATE.fullmatch(left)):
        return None
    if word in words("procedure") and PROCEDURE.fullmatch(left):
        return None
    kind = verb_classes()[word]
    if kind == "intent":
        return _intent(rest, word, left)
    if kind == "manner":
        return _manner(left)
    return _governing(word, left, may_name=kind == "weak" or word in words("noun_verb"))


def _intent(rest: str, word: str, left: str) -> Cut | None:
    if len(word) > 1 or not left:
        return Cut(left)
    ahead = verb().match(left) or new_verb().match(left)
    if ahead and _sure(ahead.group()):
        return Cut(left)
    if word in words("guarded") and (not ahead or any_of("head_noun").match(left, ahead.end())):
        return None
    return Cut(left) if stands_alone(rest, 1) else None


def _manner(left: str) -> Cut | None:
    """An adverb is cut only in front of a verb (重点推进, 率先打造示范园区), never in front of a name (重点建设项目)."""
    following = left.lstrip("、和并")
    ahead = verb().match(following) or new_verb().match(following)
    if not ahead or any_of("name_start").match(following):  # 集中安置点
        return None if following else Cut("")
    return Cut(left) if _sure(ahead.group()) or not any_of("head_noun").match(following, ahead.end()) else None


def _sure(word: str) -> bool:
    """Whether a verb is one even in front of a head noun."""
    return verb_classes().get(word) in ("strong", "increment") and word not in words("noun_verb")


def _governing(word: str, left: str, may_name: bool) -> Cut | None:
    if not left:
        return None if any_of("nominal").fullmatch(word) else Cut("", word)
    joined = left.lstrip("、和并及")
    verbs_joined = joined != left and verb().match(joined)
    if may_name:
        if any_of("nominal").fullmatch(left) or (any_of("head_noun").match(left) and not _builds(word, left)):
            return None
        if joined != left and not (verbs_joined or new_verb().match(joined)):
            return None
    return Cut(joined if verbs_joined else left, word)


def _builds(word: str, left: str) -> bool:
    """Whether a verb of making has a thing for its object: 建设平台 names none, 建设项目 does."""
    return word in words("building") and any_of("thing").match(left) is not None


def noun_behind(rest: str) -> str:
    """The noun that follows a number, up to a mark or a new verb; empty where none follows.

    >>> noun_behind("重点建设项目，确保完成投资")
    '重点建设项目'
    """
    rest = rest[described(rest) :]
    for in_front in (COUNTED_TWICE, BECOMES, OWN_PLACE, OWN_FLOOR):
        rest = in_front.sub("", rest, count=1)
    if shared := SHARED_NOUN.match(rest) or LEVEL_ALONE.match(rest):
        rest = rest[shared.end() :]
    sized = OF_SIZE.match(rest)
    place = sized.end() if sized else 1
    if PREPARED.match(rest) and (ahead := verb().match(rest, 1)):
        place = ahead.end()
    if attributes := ATTRIBUTES.match(rest) or IN_STAGES.match(rest):
        place = max(place, attributes.end())
    match = any_of("new_verb", rf"[，。；：、！？（）\n\t]|{NEXT_COUNT}|{{}}").search(mask(rest[:LONGEST]), place)
    noun = rest[: match.start()] if match else rest[:LONGEST]
    if match and len(match.group()) > 1:
        noun = ADVERB_END.sub("", noun)
    if match and match.group() == "、":
        joined = JOINED.match(rest, match.start()) or ALIKE.match(rest)
        if joined and not _names_activity(rest[match.start() : joined.end()]):
            noun = rest[: joined.end()]
    return RIGHT_TRIM.sub("", OF_WORK.sub("", noun.strip(" 的")))


def described(noun: str) -> int:
    """Where the attributes in front of a noun end that only describe it (功能齐全、环境优美的园区); 0 where none stand there.

    One that restricts it (持有居住证的学生) stays.
    """
    if match := DESCRIBED.match(noun):
        return match.end()
    stop = noun.find("的", 2, LONGEST_ATTRIBUTE)
    if stop < 0 or len(noun) - stop < 3:
        return 0
    first, *others = re.split("[、，]", noun[:stop])
    describes = DESCRIBING.search(first) and all(DESCRIBING.search(piece) or len(piece) > SHORTEST_ACTION for piece in others)
    return stop + 1 if describes else 0


def _names_activity(joined: str) -> bool:
    """Whether a verb begins one of the joined nouns or stands inside them: then they are no list of nouns."""
    if any_of("new_verb").search(joined, 1):
        return True
    return any(cut_left(item).verbs for item in re.split("[、和及与]|以及", joined) if item)


def last_activity(noun: str) -> tuple[str, tuple[str, ...]]:
    """What stands behind the last verb of making inside a long phrase (围绕…领域打造数字化应用场景), and that verb."""
    flat = mask(noun)
    if len(flat) < (SHORTEST_ACTION if "新" in flat or "各" in flat else SHORTEST_ACTIVITY):
        return noun, ()
    if SHARE_OF_DOERS.fullmatch(noun):
        return noun, ()
    found = [match for match in any_of("inner_verb", "(?<=[一-龥）”、])(?:{})").finditer(flat) if len(flat) - match.end() >= 2]
    if not found or RATE_ALONE.fullmatch(noun, found[-1].end()) or BARE_RATE.fullmatch(noun, found[-1].end()):
        return noun, ()
    behind = cut_left(noun[found[-1].end() :], means=True)
    return behind.noun, (found[-1].group(), *behind.verbs)


def last_verb(phrase: str) -> str | None:
    """The verb at the end of a phrase that governs the number behind it (政策性银行安排…, 4家医院帮扶…); None where a noun ends it.

    >>> last_verb("市级医院帮扶"), last_verb("市级医院"), last_verb("企业培训")
    ('帮扶', None, '培训')
    """
    if phrase[:1] == "新" and new_verb().fullmatch(phrase):
        return phrase
    for length in range(min(len(phrase), LONGEST_REACH), 1, -1):
        if verb_classes().get(phrase[-length:], "intent") != "intent":
            return phrase[-length:]
    return None


def has_activity(clause: str) -> bool:
    """Whether a verb of making stands inside a clause."""
    return any_of("inner_verb", "(?<=[一-龥）”、])(?:{})").search(clause) is not None


def trim(noun: str) -> str:
    """A noun without examples before 等, empty qualifiers, and quotation marks around the whole of it.

    >>> trim("商圈、商街等高品质消费集聚区")
    '高品质消费集聚区'
    >>> trim("“善居工程”项目")
    '“善居工程”项目'
    """
    if match := HOLDER_AT.match(noun) or YEARLY_NEW.match(noun):
        noun = noun[match.end() :]
    if (match := WHOLE_OF.match(noun)) and len(noun) - match.end() >= 2:
        noun = noun[match.end() :]
    if (match := EXAMPLES.match(mask(noun))) and not (
        EXAMPLES_NEEDED.fullmatch(noun[match.end() :]) or (DONE_BY.search(match.group()) and SHORT_RATE.fullmatch(noun[match.end() :]))
    ):
        rest = OF_FIELD.sub("", noun[match.end() :])
        noun = cut_left(rest).noun if rest[0] != "新" else rest
        noun = noun or rest
    noun = COMMENT.sub("", noun) if noun.endswith("）") else noun
    noun = DESCRIBED.sub("", any_of("qualifier", "^(?:{})的?").sub("", noun)).strip(" 的")
    noun = FORMULA.sub("", noun if SHARE_OF_SUCH.search(noun) else noun[described(noun) :])
    if match := NAMED_KIND.fullmatch(noun):
        return match[1]
    noun = noun.removesuffix("等") if len(noun) > 6 and "、" in noun else noun
    whole = CLOSED_BRACKET.fullmatch(noun)
    return noun[1:-1] if whole and noun[0] in '“"' else noun
