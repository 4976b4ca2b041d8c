"""Numbers in Chinese numerals that are quantities: money, percentages, fractions, tenths, discounts, bare magnitudes of 元.

With `all_numerals` counts, measures, lengths of time and plain numbers too (三个, 五十公里, 两年, 一百二十三).
"""

from __future__ import annotations

import re
from decimal import Decimal

from docparse.errors import NumeralError
from docparse.extract.candidates import SIGNS, Candidate, attach_unit, join, read_number, sign
from docparse.extract.left_rules import DASH
from docparse.extract.spoken import spoken_money, spoken_share, standing_alone
from docparse.extract.units import PERCENT, PERMILLE, PLAIN, RATIO, Unit, match_unit
from docparse.model import Kind
from docparse.numerals import LONGEST, fold, parse, parse_fraction, rounded, scaled

NUMERALS = "〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅"
WORTH = "元圆美欧港日英澳韩新加瑞人泰卢台余多几来分成折个点至到—～~-"  # what may follow numerals that are a quantity of the guide
_DIGITS = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖"
_TOKEN = rf"[{NUMERALS}]++(?:点[{_DIGITS}]++[百千万亿]*+)?+"
_HEAD = re.compile(rf"({_TOKEN}(?:个亿(?![元级]))?+)(?:([余多几来])([万亿]*+))?([余多](?=[一-鿿]))?")
_MAGNITUDE = re.compile(r"([^万亿]{1,64}?)(?:个?(万亿|万|亿)|(?<=^.)([百千]))")
_EITHER = re.compile(r"([一二两三四五六七八])([二三四五六七八九])([十百千]?)(万亿|万|亿)?")  # 两三万: two or three
_TO = rf"(?:{DASH}{{1,2}}|[至到])"
_RANGE = re.compile(rf" ?{_TO} ?(?=([0-9])|[{NUMERALS}])")
_PART = rf"(?:[{NUMERALS}]{{1,64}}+|[0-9]{{1,40}}+)分之(?:{_TOKEN}|[0-9]++(?:,[0-9]{{3}})*+(?:\.[0-9]++)?+)"
_FRACTION = re.compile(_PART)
_FRACTION_TO = re.compile(rf"{_TO}({_PART}|{_TOKEN})")
# 五又三分之二, 负百分之五, not 减负
_BEFORE_PART = re.compile(rf"(?<![{NUMERALS}0-9])[{NUMERALS}]{{1,16}}又$|(?:(?<![一-鿿])|(?<=[为至到]))负的?$")
_MORE_IN_FRONT = frozenset("又负的")
_TENTHS = re.compile(
    r"([一二两三四五六七八九])成(?:(半)|([一二三四五六七八九])(?=[，。；、）以左的]|$))?(?![效立为果功绩员长就本都套交份品人色熟]|不变)"
)
_TENTHS_LEAVES = frozenset("统之唯合单同专归划完形建组构养促达生转变")  # 统一成, 合一成 …
_DISCOUNT = re.compile(rf"(?:[{_DIGITS}]{{1,2}}|[{_DIGITS}]点[{_DIGITS}])折(?![叠射旧合扣腾磨返断弯回损线页])")
_BARE = frozenset(("百亿", "千亿", "万亿", "亿", "千万", "百万", "万", "千", "百"))  # 十万 is a number
# 万元地区生产总值能耗 is an indicator
_BARE_LEAVES = re.compile(r"级|户|店|地区生产|国内生产|生产总值|GDP|[^，。；：、\n]{0,16}(?:能耗|电耗|水耗|用水|取水|排放)")
_OPENS, _CLOSES = frozenset("（(：:/"), re.compile(r"$|[）)\t\n]")  # the unit of a table: （亿元）, 单位：万元
_BLANKED = frozenset("每×✕✖xXＸ*＊○◯□_＿")  # ××万元: an amount left blank
_ONE_YUAN_LEAVES = frozenset("店菜餐化旦素复始件器结里区宝阳氏代朝曲帅首月年锂材催电论次方函酸醇罪")
_NAME_LISTED = re.compile(rf"、(?![{NUMERALS}0-9])[一-鿿]{{2,6}}等")
_NOT_BEFORE = frozenset("第数几.．0123456789" + NUMERALS)  # the numerals go on to the left, or are no exact number
_FUZZY = frozenset("余多")
_ALSO_UNITS = frozenset("千百两")  # numerals that begin or are a unit


def read_chinese(folded: str, place: int, stop: int, all_numerals: bool = False) -> Candidate | None:
    """The quantity that begins with the numerals between two places, None where they are no quantity."""
    if all_numerals and (share := spoken_share(folded, place)):
        return share
    if folded[place] == "半":
        return _half(folded, place)
    after, before = folded[stop : stop + 1], folded[place - 1 : place]
    counted = before == "数" and "一" <= folded[place - 2 : place - 1] <= "鿿"  # 人数百分之二十, 总数三分之二: no 数百
    if after == "分" and (counted or before not in _NOT_BEFORE) and stop - place <= LONGEST and (part := _fraction(folded, place)):
        return part
    if stop - place > LONGEST or before in _NOT_BEFORE or (before in _FUZZY and folded[place - 2 : place - 1] in _NOT_BEFORE):
        return None
    if after == "成" and stop - place == 1 and before not in _TENTHS_LEAVES and (tenths := _TENTHS.match(folded, place)):
        hundredths = parse(tenths[3]) / 100 if tenths[3] else 0  # 一成五
        return _of(place, tenths.end(), parse(tenths[0][:2] + (tenths[2] or "")) + hundredths)
    if after == "成" and (either := _EITHER.fullmatch(folded, place, stop)) and parse(either[1]) < parse(either[2]):
        return Candidate(place, stop + 1, low=parse(either[1]) / 10, high=parse(either[2]) / 10, unit=RATIO)  # 六七成
    if after in ("折", "点") and (discount := _DISCOUNT.match(folded, place)):
        return _discount(place, discount)
    found = _number(folded, place, all_numerals)
    if found is None:
        return None
    if found.high is None and (to := _RANGE.match(folded, found.stop)):
        second = read_number(folded, to.end()) if to[1] else _number(folded, to.end(), all_numerals)
        if second is not None and not second.left and not second.bare:
            join(found, second)
    if all_numerals and before in SIGNS:
        sign(folded, found)
    if found.unit is PLAIN and not (all_numerals and standing_alone(folded, found.start, found.stop)):
        return None
    return found


def _discount(place: int, found: re.Match[str]) -> Candidate | None:
    """六五折 as 0.65; None for 零折 and the like."""
    try:
        return _of(place, found.end(), parse(found[0]))
    except NumeralError:
        return None


def _half(folded: str, place: int) -> Candidate | None:
    """半年, 半小时: half of one; not the end of 一半, nor what follows 大, 多, 过."""
    found = Candidate(place, place + 1, Decimal("0.5"))
    attach_unit(folded, found)
    whole = found.unit.kind in (Kind.DURATION, Kind.MEASURE) and folded[place - 1 : place] not in frozenset("大多过上下前后" + NUMERALS)
    return found if whole else None


def _of(start: int, stop: int, value: Decimal) -> Candidate:
    return Candidate(start, stop, value, low=value, unit=RATIO)


def _number(folded: str, place: int, all_numerals: bool) -> Candidate | None:
    """One number with its unit; PLAIN where none stands behind it."""
    head = _HEAD.match(folded, place)
    if head is None:
        return None
    text, stop = fold((head[1].rstrip("零〇") if head[2] else head[1]) + (head[3] or "")), head.end()
    if (
        stop == head.end(1)
        and len(text) > 1
        and text[-1] in _ALSO_UNITS
        and (unit := match_unit(folded, stop - 1))
        and (len(unit.word) > 1 or text[-1] == "两")
    ):
        text, stop = text[:-1], stop - 1  # 一百千瓦, 三十两
    found = Candidate(place, stop, fuzzy=bool(head[2] or head[4]))
    if text in _BARE and not found.fuzzy:
        return _bare(folded, found, text)
    try:
        _read(found, text)
    except NumeralError:
        return None
    attach_unit(folded, found)
    if found.unit.word == "元" and folded.startswith("级", found.stop):
        return None  # 十亿元级产业
    if all_numerals:
        return spoken_money(folded, found, text)
    if found.unit is not PLAIN and (not _wanted(found.unit) or _is_word(folded, found, text)):
        return None
    return found


def _read(found: Candidate, text: str) -> None:
    """Reads the number, its last magnitude apart, so that it can stand for both ends of a range."""
    if (either := _EITHER.fullmatch(text)) and parse(either[1]) < parse(either[2]):
        unit = parse("一" + either[3]) if either[3] else Decimal(1)
        found.number, found.magnitude = parse(either[1]) * unit, either[4] or ""
        found.high = scaled(parse(either[2]) * unit, found.magnitude)
    elif split := _MAGNITUDE.fullmatch(text):
        found.number, found.magnitude = parse(split[1]), split[2] or split[3]
        parse(text)
    else:
        found.number = parse(text)


def _wanted(unit: Unit) -> bool:
    """Whether a unit makes Chinese numerals a quantity of the guide (一分钱 is a figure of speech)."""
    return unit.kind is Kind.PERCENT or (unit.kind is Kind.MONEY and unit.word[-1] != "钱")


def _is_word(folded: str, found: Candidate, text: str) -> bool:
    """Whether 一元, 三元 begin another word (一元化, 三元锂) or are a name among names (扶持三元、麦福等企业)."""
    if found.unit.word != "元" or len(text) > 1:
        return False
    return folded[found.stop : found.stop + 1] in _ONE_YUAN_LEAVES or _NAME_LISTED.match(folded, found.stop) is not None


def _bare(folded: str, found: Candidate, text: str) -> Candidate | None:
    """A magnitude without a number before 元 (亿元以上项目) is money of one such magnitude."""
    unit = match_unit(folded, found.stop)
    if unit is None or unit.kind is not Kind.MONEY:
        return None
    before, stop = folded[found.start - 1 : found.start], found.stop + len(unit.word)
    if before in _BLANKED or _BARE_LEAVES.match(folded, stop) or (before in _OPENS and _CLOSES.match(folded, stop)):
        return None
    found.bare, found.unit, found.number = True, unit, Decimal(1)
    found.stop = stop
    found.low = scaled(Decimal(1), text)
    return found


def _fraction(folded: str, place: int) -> Candidate | None:
    """百分之五 as five percent, 千分之三 as three per mille, any other as the fraction; with the other end of a range."""
    match = _FRACTION.match(folded, place)
    if match is None:
        return None
    try:
        unit, low, high, stop = _part(match[0]), _part_value(match[0]), None, match.end()
        if to := _FRACTION_TO.match(folded, stop):
            other = to[1] if "分之" in to[1] else match[0].split("分之")[0] + "分之" + to[1]
            if _part(other) is unit and (value := _part_value(other)) > low:
                high, stop = value, to.end()
        more = high is None and folded[place - 1 : place] in _MORE_IN_FRONT
        if more and (front := _BEFORE_PART.search(folded, max(0, place - 18), place)):
            low = rounded(parse_fraction(front[0] + match[0])) if front[0].endswith("又") else -low
            place = front.start()
    except NumeralError:
        return None
    return Candidate(place, stop, low, low=low, high=high, unit=unit)


def _part(text: str) -> Unit:
    return {"百": PERCENT, "千": PERMILLE}.get(text.split("分之")[0], RATIO)


def _part_value(text: str) -> Decimal:
    unit = _part(text)
    value = parse_fraction(text)
    return rounded(value if unit is RATIO else value * (100 if unit is PERCENT else 1000))
