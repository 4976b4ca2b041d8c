"""Lists of responsible units in running text: where one stands, and what is written in it.

Three forms, in the order of their certainty: announced by a key (责任单位：A、B), in a bracket or on a line; told by a duty
(A牵头，B负责), in a bracket; bare names in a bracket at the end of a provision. The last two count only where every
item is an organisation and the bracket stands behind a sentence, at either end of a line, or in a heading.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

import regex

from docparse.extract.unit_names import BARE, VAGUE, Member, is_levelled, is_named, is_organisation, is_vague, may_be_name, members, shade
from docparse.extract.unit_words import ANY_KEY, DUTY, FIRST_LEADS, LEADS, MARKS, NOTE

LONGEST = 900
LONGEST_KEY = 60
LONGEST_NAMES_LINE = 60  # a line of names below a list that goes on there
BRACKET = regex.compile(
    r"（(?:[^（）\n]++|（(?:[^（）\n]++|（[^（）\n]{0,60}+）){0,8}+）){1,80}+）"
    rf"|〔[^〔〕\n]{{4,{LONGEST}}}+〕|【[^【】\n]{{4,{LONGEST}}}+】|\[[^\[\]\n]{{4,{LONGEST}}}+\]"
)
LINE_START = regex.compile(r"[ \t　]*+(?:[●·■◆▲★☆※—-]++|\d{1,2}[.、]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳])?+[ \t]*+")
BEFORE_COLON = (
    "单位",
    "部门",
    "主体",
    "处室",
    "科室",
    "股室",
    "司局",
    "部委",
    "院系",
    "部处",
    "镇街",
    "机构",
    "分工",
    "牵头",
    "配合",
    "）",
    " ",
    "为",
    "是",
    "有",
)
LAST_OF_NAMES = frozenset(
    "局委办部厅署院会行司心团府联协社站队校区镇乡道县市关门位构业所处室组场领大政电动信力塔街州旗省盟村馆学园报科台长）〉等" + MARKS
)
OFFICES = ("司", "局", "委", "办", "厅", "处", "科", "股", "部门", "政府", "大队", "中队", "派出所", "支行")
SENTENCE_END = frozenset("。；！？")
QUOTED_END = frozenset("”」』）)】》")
SEPARATOR = regex.compile(r"[、，；。\n|]")
BEFORE_VAGUE = regex.compile(r"[等和及与由\s]")
AFTER_VAGUE = regex.compile(r"[、，；。\n|等和及与以（〈*按依牵负责分共配参落组具协统]|$")
DUTY_ENDS = ("牵头", "负责", "配合", "落实", "参与", "协助", "指导")
LONGEST_SENTENCE = 200
# the last sentence of a paragraph, where it begins with 由, says who leads, or is a paragraph of its own
WHO_DOES = regex.compile(
    r"(?:(?<=[。；！])(?:由|(?=[^。；]{2,40}牵头，))|(?:(?<=\n)|(?<=\n  )|(?<=\n )|(?<=\n    ))由?)(?P<list>[^。；：！？\n\d]{2,})$"
)
KEY_IS = regex.compile(r"\p{Han}{2,6}(?:单位|部门|处室|科室)[为是]")
LATER_LISTS = regex.compile(r"\s{0,20}+(?:以下|下列)(?:各[项条])?(?:均|皆|都)")
DATED = regex.compile(r"\s{0,40}+(?:20\d\d|19\d\d|二[〇○0])")
NEXT_LINE = regex.compile(r"\s{0,40}+[^\n]{1,1000}+")


@dataclass(frozen=True, slots=True)
class UnitList:
    """A list as written: the whole of it, its units, and the kinds of its keys in order (lead, support, unit); none without a key."""

    start: int
    stop: int
    members: tuple[Member, ...]
    keys: tuple[str, ...] = ()


class Standing(Enum):
    """How sure the place of a bracket makes it that it holds a list."""

    NONE = 0
    LOOSE = 1
    FIRM = 2


@dataclass(frozen=True, slots=True)
class _Item:
    """What stands between two separators: its units, places counted from its start, and what it tells of them."""

    units: tuple[Member, ...] = ()
    duty: str = ""
    sound: bool = True


def find_lists(folded: str, start: int, stop: int, heading: bool = False) -> Iterator[UnitList]:
    """The lists of folded[start:stop], a stretch of one block, in the order of the text; announced ones also when empty."""
    brackets = list(BRACKET.finditer(folded, start, stop))
    announced = _lines(folded, start, stop, [found.span() for found in brackets])
    lines = iter(sorted((*announced, *_sentences(folded, start, stop)), key=lambda found: found.start))
    line = next(lines, None)
    read = start
    for bracket in brackets:
        while line and line.start < bracket.start():
            yield line
            read, line = line.stop, next(lines, None)
        if bracket.start() >= read and (found := _bracketed(folded, bracket.start(), bracket.end(), start, stop, heading)):
            yield found
    while line:
        yield line
        line = next(lines, None)


def _lines(folded: str, start: int, stop: int, brackets: list[tuple[int, int]]) -> Iterator[UnitList]:
    """The lists announced at the start of a line or sentence, outside brackets."""
    place = start
    while (colon := folded.find("：", place, stop)) >= 0:
        place = colon + 1
        if not folded.startswith(BEFORE_COLON, colon - 1) and not folded.startswith(BEFORE_COLON, colon - 2):
            continue
        nearest = bisect_right(brackets, (colon, stop)) - 1
        if nearest >= 0 and colon < brackets[nearest][1] - 1:
            continue
        earliest = max(start, colon - LONGEST_KEY)
        begin = max(earliest, *(folded.rfind(mark, earliest, colon) + 1 for mark in "\n。；！”"))
        begin = LINE_START.match(folded, begin, stop).end()
        key = ANY_KEY.match(folded, begin, stop)
        if not key or key.end() <= colon or key.lastgroup == "other":
            begin = max(begin, folded.rfind(" ", begin, colon - 1) + 1)
            key = ANY_KEY.match(folded, begin, stop)
        if key and key.lastgroup != "other" and key.end() > colon:
            found = read_list(folded, begin, _line_stop(folded, begin, stop))
            place = max(place, found.stop)
            yield found


def _sentences(folded: str, start: int, stop: int) -> Iterator[UnitList]:
    """The lists that are the last sentence of a paragraph, and all of it (由甲局牵头，乙局、丙镇配合。)."""
    place = start
    while place < stop:
        end = folded.find("\n", place, stop)
        end = stop if end < 0 else end
        tail = end - folded.startswith("。", end - 1)
        if folded.endswith(DUTY_ENDS, place, tail) and (found := WHO_DOES.search(folded, max(place, tail - LONGEST_SENTENCE), tail)):
            begin = found.start("list")
            units, told, sound = _read(folded, begin, tail)
            if (
                told
                and sound
                and units
                and all(is_organisation(unit.name) for unit in units)
                and any(is_named(unit.name) for unit in units)
            ):
                yield UnitList(begin, tail, tuple(units))
        place = end + 1


def _line_stop(folded: str, begin: int, stop: int) -> int:
    """Where a list on a line ends: the line's end, or the sentence's where no further key follows; the next line for an empty one."""
    end = folded.find("\n", begin, min(stop, begin + LONGEST))
    end = min(stop, begin + LONGEST) if end < 0 else end
    full_stop = folded.find("。", begin, end)
    while full_stop >= 0:
        if not ANY_KEY.match(folded, full_stop + 1, end):
            return full_stop
        full_stop = folded.find("。", full_stop + 1, end)
    if folded[begin:end].rstrip().endswith("："):
        following = NEXT_LINE.match(folded, end, stop)
        if (
            following
            and following.end() - begin < LONGEST
            and all(is_organisation(folded[a:b].strip()) for a, b in items(folded, end, following.end()))
        ):
            end = int(following.end())
    return _last_line_of_names(folded, end, min(stop, begin + LONGEST))


def _last_line_of_names(folded: str, end: int, stop: int) -> int:
    """Where a list ends whose names go on over the next lines, one or more on each; the line above a date is a signature."""
    last = end
    while folded[last - 1] not in "。；：" and last < stop:
        begin = last + 1 + folded.startswith("\n", last + 1)  # an empty line may stand between them
        following = folded.find("\n", begin, stop)
        following = stop if following < 0 else following
        names = [folded[a:b].strip() for a, b in items(folded, begin, following)] if 0 < following - begin < LONGEST_NAMES_LINE else []
        if not names or not all(map(is_organisation, names)) or DATED.match(folded, following):
            return last if last == end or not DATED.match(folded, last) else end
        last = following
    return last


def _bracketed(folded: str, begin: int, end: int, start: int, stop: int, heading: bool) -> UnitList | None:
    """The list in a bracket, None where it holds something else."""
    if not 4 <= end - begin <= LONGEST:
        return None
    if folded.find("：", begin, end) > 0 or KEY_IS.match(folded, begin + 1, end):
        found = read_list(folded, begin + 1, end - 1)
        return replace(found, start=begin, stop=end) if found.keys else None
    content = folded[begin + 1 : end - 1].rstrip()
    if (
        folded[begin] not in "（〔【["
        or not content
        or not (content[-1] in LAST_OF_NAMES or DUTY.search(content[-14:]) or NOTE.search(content))
    ):
        return None
    stands = Standing.FIRM if heading else _standing(folded, begin, end, start, stop)
    if folded[begin] == "【" and not folded[max(start, begin - 8) : begin].strip(" \t\n"):
        return None  # a title
    if stands is Standing.NONE:
        return None
    units, told, sound = _read(folded, begin + 1, end - 1)
    told = told or any(mark in content for mark in MARKS)
    if not sound or not units or not _all_units([unit.name for unit in units], told, stands is Standing.FIRM):
        return None
    if stands is Standing.LOOSE and not any(is_named(unit.name) or is_vague(unit.name) for unit in units):
        return None
    if not told and (stands is Standing.LOOSE or not (any(is_named(unit.name) for unit in units) or _offices(folded, begin, units))):
        return None
    return UnitList(begin, end, tuple(units))


def _offices(folded: str, begin: int, units: Sequence[Member]) -> bool:
    """Whether a bracket behind a full stop names offices alone, though none with its level or place (（人事司、财务司）)."""
    behind_sentence = folded[max(0, begin - 4) : begin].rstrip().endswith("。")
    return behind_sentence and len(units) > 1 and any(unit.name.endswith(OFFICES) for unit in units)


def _all_units(names: Sequence[str], told: bool, firm: bool) -> bool:
    """Whether all names of a bracket are units': each has their shape, or most have and the bracket's place vouches for the others.

    >>> _all_units(["市公路局", "市林业局", "榕昌货场"], told=True, firm=True), _all_units(["榕昌货场"], told=True, firm=True)
    (True, False)
    """
    sure = [is_organisation(name) or (told and firm and is_levelled(name)) for name in names]
    if all(sure):
        return True
    least = len(names) / 2 if told else len(names) * 2 / 3
    return firm and sum(sure) >= max(2, least) and all(map(may_be_name, names))


def _standing(folded: str, begin: int, end: int, start: int, stop: int) -> Standing:
    """How a bracket stands: behind a sentence or at either end of a line; behind a quotation or before a stop; or within a sentence."""
    before = folded[max(start, begin - 8) : begin].rstrip(" \t　")
    if not before or before[-1] in SENTENCE_END or before[-1] == "\n":
        return Standing.FIRM
    behind = folded[end : min(stop, end + 8)].lstrip(" \t　")
    if not behind or behind[0] == "\n" or (behind[0] in "。；" and not behind[1:].strip()):
        return Standing.FIRM
    return Standing.LOOSE if before[-1] in QUOTED_END or behind[0] in "。；" else Standing.NONE


def read_list(folded: str, start: int, stop: int) -> UnitList:
    """The list under the keys in folded[start:stop]; what stands under other keys (完成时限：…) is passed over."""
    shadow = shade(folded[start:stop])
    marks = _keys(shadow)
    units: list[Member] = []
    for mark, following in zip(marks, [*marks[1:], None], strict=False):
        if mark.lastgroup != "other":
            behind = following.start() if following else len(shadow)
            found, _, _ = _read(folded, start + mark.end(), start + behind)
            named = [unit for unit in found if is_organisation(unit.name) or may_be_name(unit.name)]
            units += (unit._replace(lead=True) for unit in named) if mark.lastgroup == "lead" else named
    return UnitList(start, stop, tuple(units), tuple(str(mark.lastgroup) for mark in marks if mark.lastgroup != "other"))


def _keys(shadow: str) -> list[regex.Match[str]]:
    """The keys of a list, in order; more than one is sought only where there is more than one colon."""
    first = ANY_KEY.match(shadow)
    if first and shadow.find("：", first.end()) < 0 and (first[0][-1] == "：" or not KEY_IS.search(shadow, first.end())):
        return [first]
    return list(ANY_KEY.finditer(shadow))


def _read(folded: str, start: int, stop: int) -> tuple[list[Member], bool, bool]:
    """The units under one key or in a bracket, whether a duty is told of them, and whether each item was one of units.

    A later sentence that holds a note (以下均需各县政府落实，不再列出) is passed over whole.
    """
    units: list[Member] = []
    told, sound, untold, noted = False, True, 0, start
    for begin, end in items(folded, start, stop):
        if begin < noted:
            continue
        if LATER_LISTS.match(folded, begin, end):  # 以下均涉及各县、功能区，不再列出
            noted = min((place for mark in "。；" if (place := folded.find(mark, begin, stop)) > 0), default=stop)
            continue
        if begin > start and folded[begin - 1] == "。":
            full_stop = folded.find("。", begin, stop)
            sentence = stop if full_stop < 0 else full_stop
            if NOTE.search(folded, begin, sentence):
                noted = sentence
                continue
        item = read_item(folded[begin:end])
        units += (Member(begin + unit.start, begin + unit.stop, unit.name, unit.inner, unit.lead) for unit in item.units)
        sound = sound and item.sound
        if item.duty:
            told = told or item.duty != "等"
            if LEADS.search(item.duty):
                units[untold:] = [unit._replace(lead=True) for unit in units[untold:]]
            untold = len(units)
    return units, told, sound


@lru_cache(maxsize=1 << 16)
def read_item(text: str) -> _Item:
    """What one item of a list says; names come again and again, so that most are read once.

    >>> [unit.name for unit in read_item("国家发展改革委和财政部等按职责分工负责").units]
    ['国家发展改革委', '财政部']
    """
    shadow = shade(text.rstrip())
    if NOTE.search(shadow):
        return _Item()
    duty = DUTY.search(shadow)
    cut = duty.start() if duty else len(text)
    units = tuple(members(text, 0, cut))
    rest = text[:cut].strip()
    return _Item(units, duty[0] if duty else "", bool(units) or BARE.fullmatch(rest.removeprefix("等")) is not None)


def items(folded: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretches between the separators of a list; one that names many at once (各市、县（市、区）政府) stays whole."""
    shadow = shade(folded[start:stop])
    place = start
    while place < stop:
        cut = SEPARATOR.search(shadow, place - start)
        if cut and cut[0] == "、":
            cut = SEPARATOR.search(shadow, max(cut.start(), _vague_stop(folded, place, start + cut.start(), stop) - start))
        end = start + cut.start() if cut else stop
        if end > place:
            yield place, end
        place = end + 1


def _vague_stop(folded: str, place: int, cut: int, stop: int) -> int:
    """Where a name of many that holds a 、 ends (区投资局等各产业、招商主管部门); `cut` where the item in folded[place:cut] holds none."""
    item = folded[place:cut]
    if "各" not in item and "关" not in item and not folded.startswith(("、政府", "、单位"), cut):
        return cut
    for begin in (place, *(join.end() for join in BEFORE_VAGUE.finditer(folded, place, cut))):
        vague = VAGUE.match(folded, begin, stop)
        if vague and vague.end() > cut and AFTER_VAGUE.match(folded, vague.end(), stop):
            return int(vague.end())
    return cut


def lead_rule(folded: str) -> int | None:
    """Where the text first says that the first unit of a list leads; None where it does not."""
    if "第一" not in folded and "首" not in folded and "最前" not in folded:
        return None
    found = FIRST_LEADS.search(folded)
    return int(found.start()) if found else None
