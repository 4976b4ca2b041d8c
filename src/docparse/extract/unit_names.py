"""The names in one item of a list of responsible units: where each begins and ends, its inner name, its mark.

What makes it hard is that the words which join names also stand inside them: 国家发展改革委和财政部 are two,
自然资源和规划局 is one; 各市、县（市、区）人民政府 is one; 财政部等有关部门 are two, 财政部等部门 is one. A join parts only
where an organisation's name ends before it and another begins behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from docparse.extract.unit_words import LEADS, MARKED, NO_NAME, NOTE
from docparse.lexicon.regions import leading_region
from docparse.lexicon.systems import find_system
from docparse.lexicon.tables import read_table

LONGEST_NAME = 40
TOWN = r"市(?!场|容|政(?!府|协|法|务|数|策|研))|县(?!域)|区(?!域|块)"
LEVEL = regex.compile(rf"(?:国家|中国|中央|国务院|中共|全国|省|自治区|地区|地委|行署|州|盟|旗|团[省市县区州]|{TOWN})(?=\p{{Han}})")
GENERIC = (
    r"(?:设区|省辖|县级|地级)?(?:自治区|自治县|自治旗|直辖市|地级以上市|设区市|县级市|计划单列市|省会城市|自治州|街道|乡镇|镇街|社区"
    r"|特区|村居|省|市|州|盟|地|县|区|旗|乡|镇|村|居|场)"
)
GENERICS = rf"{GENERIC}(?:[（〔]{GENERIC}(?:[、，/和]?{GENERIC})*[）〕])?+"
LINE = r"(?:产业|招商|行业|业务|领域|项目|金融|科研|教育|农业|工业|商贸|执法|监管)"
VAGUE = regex.compile(
    rf"""各(?:有关|相关|级|类)*+{GENERICS}(?:(?!、(?:县级|地级)市)[、和]?{GENERICS})*+(?:人民政府|政府|行署|行政公署(?:、市人民政府)?|党委政府|党委和政府|党委、政府|党委|办事处|管委会)?+
        (?:和有关部门)?+
    |(?:各|有关|相关|其他|其它|国务院|中央|国家|省|市|县|区|州|旗|直|级|属|地方|责任|成员|职能|主管|牵头|配合|协办|涉及|涉|全|属地|驻\p{{Han}}|在\p{{Han}}|垂直|管理
        |上级|下级|当地|所在地|同级|乡镇|街道|镇街|业主|实施|使用|用人|基层|{LINE}){{0,12}}+(?:、{LINE}(?:主管|监管|管理)*+)*+
        (?:部门|单位|部门和单位|单位和部门|部门及单位|部门、单位|部门（单位）|单位（部门）|部门和地方|部门和地区|地区|地方|各地|机关|机构|企业|企事业单位
        |责任主体|人民政府|政府|党委和政府|党委、政府|党委政府|乡镇|镇街|街道|镇（街道）|乡镇（街道）|园区|开发区|功能区|县（市、区）|县市区|市县|市县区|平台|县区|区县
        |民主党派|人民团体|群团组织|社会团体|高校院所|委、办、厅、局|委办局|厅局|市州|市（州）|州市|州（市）|旗县区|区（市）县)""",
    regex.X,
)
BARE = regex.compile(
    r"(?:\d{1,6}|[一二三四五六七八九十]{1,6}|多|若干|其他)?(?:个|家)?(?:部门|单位|部门和单位|单位和部门|部门单位|部门、单位|地方|地区|机构|企业|政府|方面|成员单位|责任单位|组织)?"
)
IN_NAME = "[^“”]{1,8}"  # what may stand quoted in a name: 市“两新”组织党工委
FORBIDDEN = regex.compile(
    rf"的|应当|可以|是否|不得|由|已经|[0-9]{{3}}(?!\d{{0,8}}热线)|[，。；：《》！？%]|“(?!{IN_NAME}”\p{{Han}}{{2}})|(?<!“{IN_NAME})”"
)
NESTED = regex.compile(r"（[^（）]*+（[^（）]*+）[^（）]*+）|〔[^〔〕（）]*+〕|[（〈][^（）〈〉]*+[）〉]")
LAST_BRACKET = regex.compile(r"(?:〈(?P<angle>[^〈〉]*+)〉|（(?P<round>[^（）]*+)）|[〔【\[](?P<round>牵头)[〕】\]])\s*$")
COMMENT = regex.compile(r"以下(?:简)?称|简称|[含除]|包括|不含|如|详见|下同|为|负责|按|和有关")
JOIN = regex.compile(r"以及|会同|协同|联合(?!会|社|国|办)|和|及|与|暨|[/\\]|\s+")
# 浦东新区等相关区政府: one unit, named by a kind of places with an example in front
KIND_OF_PLACES = regex.compile(r"[县市区镇乡州旗]等(?!各)\p{Han}{0,6}[县市区镇乡州旗](?:人民)?(?:政府|管委会)")
BARE_JOINED = regex.compile(r"(?:部门|单位)(?:以及|[和及与])")  # 县水利局等单位及各乡镇
LEADING = regex.compile(
    r"(?:(?:以上|上述|本条|本项|此项|该项)\p{Han}{0,4}?|并|分别|拟|均|具体|统一|主要|原则上)?由|以及|和|及|与|会同|联合(?!会|社|国|办)|协同(?!创新|发展|推进)|会商|或"
)
LEVEL_LIKE = regex.compile(r"^.[级内外辖属直城][^、]|[级类项次]$|^[省市县区乡镇村]{2}")  # 县级财政, 市内企业, 县镇两级
DIVISIONS = ("科", "股", "处")  # of an office that its level names: 市局运输科
STRONG_ONLY = regex.compile(r"内部|全部|部部|机会|社会|大会|会会|银行|公司|集团|中心|学校|医院|企业|机构|部分")


class Member(NamedTuple):
    """A unit of a list: `start`..`stop` are places of the text, marks and inner name outside; `lead` where a mark says so."""

    start: int
    stop: int
    name: str
    inner: str | None
    lead: bool


@cache
def _endings() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """Patterns of the strong and of the weak endings."""
    classes: dict[str, list[str]] = {"strong": [], "weak": []}
    for ending, kind, *_ in read_table("unit_endings"):
        classes[kind].append(regex.escape(ending))
    strong, weak = (regex.compile(f"(?:{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})$") for words in classes.values())
    return strong, weak


@cache
def is_vague(name: str) -> bool:
    """Whether a name means organisations without naming one (各有关部门, 各县（市、区）政府).

    >>> is_vague("国务院相关部门"), is_vague("各产业、招商主管部门"), is_vague("县财政局")
    (True, True, False)
    """
    return VAGUE.fullmatch(name) is not None and BARE.fullmatch(name) is None


@cache
def is_organisation(name: str) -> bool:
    """Whether a run of text has the shape of an organisation's name.

    >>> [is_organisation(name) for name in ("县发改局", "独山港镇", "各地区", "以下简称条例", "财政部等", "部门")]
    [True, True, True, False, False, False]
    """
    if not 2 <= len(name) <= LONGEST_NAME or FORBIDDEN.search(name):
        return False
    if is_vague(name):
        return True
    core = NESTED.sub("", name) or name
    strong, weak = _endings()
    if strong.search(core):
        return BARE.fullmatch(core) is None and STRONG_ONLY.fullmatch(core) is None
    if not weak.search(core):
        return False
    return len(core) > 2 and (core.startswith("各") or not core.endswith(("会", "场")))


def may_be_name(name: str) -> bool:
    """Whether a run of text of an announced list may be a unit's name though it has no known ending (县河长制专班组, 云溪供电).

    >>> may_be_name("云溪供电"), may_be_name("另行通知"), may_be_name("做好各项工作的衔接")
    (True, False, False)
    """
    return 2 <= len(name) <= 20 and FORBIDDEN.search(name) is None and NO_NAME.fullmatch(name) is None


def is_levelled(name: str) -> bool:
    """Whether a short name without a known ending begins with the level that it belongs to: a unit among units.

    >>> is_levelled("县广电台"), is_levelled("省铁投"), is_levelled("县镇两级"), is_levelled("广电台")
    (True, True, False, False)
    """
    level = LEVEL.match(name)
    return level is not None and level.end() + 2 <= len(name) <= 8 and LEVEL_LIKE.search(name) is None and may_be_name(name)


@cache
def is_named(name: str) -> bool:
    """Whether a name can be told as an organisation's without a word that announces it: a level, a place or a known body.

    >>> is_named("县水利局"), is_named("财政部"), is_named("企业"), is_named("平阳农商银行")
    (True, True, False, True)
    """
    if not is_organisation(name):
        return False
    if is_vague(name):
        return name.startswith(("各", "有关", "相关", "国务院", "省", "市", "县", "区", "州")) and name.endswith(("部门", "单位", "政府"))
    strong, _ = _endings()
    level = LEVEL.match(name)
    if not strong.search(NESTED.sub("", name)):
        return level is not None and len(name) > level.end() + 2 and name.endswith(DIVISIONS)
    if level and len(name) > level.end() + 1:
        return True
    system = find_system(NESTED.sub("", name))
    return (system is not None and system.body is not None) or leading_region(name) is not None


def members(folded: str, start: int, stop: int) -> Iterator[Member]:
    """The units of folded[start:stop], an item without the words of duty behind it, in the order written."""
    start, stop, marked = _trimmed(folded, start, stop)
    if start >= stop:
        return
    shadow = shade(folded[start:stop])
    for cut, behind in _cuts(folded, start, stop, shadow):
        yield from members(folded, start, cut)
        if marked:
            last = list(members(folded, behind, stop))
            yield from (Member(m.start, m.stop, m.name, m.inner, True) for m in last)
        else:
            yield from members(folded, behind, stop)
        return
    yield from _member(folded, start, stop, marked)


def shade(text: str) -> str:
    """The text with what brackets hold blotted out, so that a pattern sees the outer text alone; as long as before."""
    return str(NESTED.sub(lambda found: found[0][0] + "\0" * (len(found[0]) - 2) + found[0][-1], text))


def _trimmed(folded: str, start: int, stop: int) -> tuple[int, int, bool]:
    """The item without blanks, marks and joining words at its ends; whether a mark stood there."""
    marked = False
    while start < stop:
        last = folded[stop - 1]
        if MARKED.match(last):
            marked, stop = True, stop - 1
        elif last.isspace() or last in "、，；。.":
            stop -= 1
        elif MARKED.match(folded[start]):
            marked, start = True, start + 1
        elif folded[start].isspace():
            start += 1
        elif (found := LEADING.match(folded, start, stop)) and (found[0] == "会同" or leading_region(folded[start:stop]) is None):
            start = found.end()
        else:
            break
    return start, stop, marked


def _cuts(folded: str, start: int, stop: int, shadow: str) -> Iterator[tuple[int, int]]:
    """Where one name ends and the next begins; the first that holds is enough, the rest follows from there."""
    etc = shadow.find("等", 2)
    while etc > 0:
        if is_organisation(_plain(folded[start : start + etc])) and not KIND_OF_PLACES.fullmatch(shadow, etc - 1):
            behind = BARE_JOINED.match(shadow, etc + 1)
            more = behind.end() - etc if behind else 1 if not BARE.fullmatch(shadow[etc + 1 :]) else len(shadow) - etc
            yield start + etc, start + etc + more
        etc = shadow.find("等", etc + 1)
    for join in JOIN.finditer(shadow):
        left, right = _plain(folded[start : start + join.start()]), _plain(folded[start + join.end() : stop])
        if _ends_here(left) and _begins_here(right):
            yield start + join.start(), start + join.end()


def _plain(text: str) -> str:
    """A run of text without its marks and blanks, and without an inner name at its end."""
    text = MARKED.sub("", "".join(text.split()))
    tail = LAST_BRACKET.search(text)
    return text[: tail.start()] if tail and tail.start() > 1 and not is_vague(text) else text


def _ends_here(left: str) -> bool:
    strong, _ = _endings()
    return is_vague(left) or (
        is_organisation(left) and (strong.search(left) is not None or left.startswith("各") or leading_region(left) is not None)
    )


def _begins_here(right: str) -> bool:
    head = JOIN.split(right, 1)[0]
    return not BARE.fullmatch(right) and any(is_vague(name) or is_organisation(name) for name in (right, head))


def _member(folded: str, start: int, stop: int, marked: bool) -> Iterator[Member]:
    """The one unit of an item that holds one name; none for a note or a bare 等部门."""
    inner = None
    while tail := LAST_BRACKET.search(folded, start, stop):
        said = tail["angle"] if tail["round"] is None else tail["round"]
        said = MARKED.sub("", "".join(said.split()))
        if tail.start() <= start:
            break
        if tail["round"] is not None and LEADS.match(said):
            marked = True
        elif NOTE.search(said) or COMMENT.match(said) or (tail["round"] is not None and not said):
            pass
        elif tail["angle"] is not None or _is_second_name(said, folded[start : tail.start()]):
            inner = said
        else:
            break
        start, stop, again = _trimmed(folded, start, tail.start())
        marked = marked or again
    name = folded[start:stop]
    if len(name) > 1 and not BARE.fullmatch(name.removeprefix("等")) and not NOTE.search(name):
        yield Member(start, stop, "".join(name.split()), inner, marked)


def _is_second_name(said: str, name: str) -> bool:
    """Whether a bracket behind a name holds another name of the same body: 人才办, 独山港镇; not 街道, 市、区.

    Behind a name that names no one body, only what stands there in place of a government counts: 各县政府（管委会）.
    """
    if is_vague(said) or said.startswith("各") or regex.fullmatch(rf"{GENERIC}(?:[、，/]{GENERIC})*+", said):
        return False
    if is_vague(name) and not (name.endswith(("政府", "办事处")) and said.endswith(("管委会", "管理委员会", "办事处"))):
        return False
    return is_organisation(said) or (len(said) > 2 and _endings()[1].search(said) is not None)
