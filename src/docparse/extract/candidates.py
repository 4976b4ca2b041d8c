"""Numbers in Arabic digits with what stands behind them: magnitude, fuzzy word, unit, tail, the other end of a range.

A candidate knows little of what surrounds it: `lists` shares units between neighbours, `bounds` reads the words of bound.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from docparse.errors import NumeralError
from docparse.extract.left_rules import TO
from docparse.extract.not_taken import always_left, bare_label, glued_label, label_at, left_without_unit
from docparse.extract.units import LETTERS, PLAIN, RATIO, STROKES, SYMBOLS, Unit, currency_in_front, match_unit, named_unit, per_tail, twin
from docparse.model import Kind
from docparse.numerals import MAGNITUDES, fold, parse, rounded, scaled

FUZZY = frozenset("余多几来")
BEHIND_FUZZY = frozenset(("", *"，。；、：）” \n"))
MAGNITUDE = re.compile(
    r" ?([千百十仟佰拾]?万亿|[千百十仟佰拾]?[万亿]|个亿(?![元级])"
    r"|[仟佰](?=[元万亿圆块日美港欧])|千(?![瓦米克伏焦卡赫帕乏字比安牛])|百(?![分帕]))"
)
_NOT_YET = "(?:[未不]满|不[足到]|不超过|未达到?)"  # 满35周岁至未满45周岁
RANGE = re.compile(rf" ?(?:（不?含[^（）]{{0,6}}）)?(?:及?以[上下])?(?:（不?含[^（）]{{0,6}}）)? ?{TO} ?{_NOT_YET}?[¥￥]?(?=[0-9])")
LARGEST = Decimal(10) ** 21
ZERO = Decimal(0)

_HEAD = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\.[0-9]++)?+")
_COMPOSITE = re.compile(
    r"[0-9]{1,40}+(?:\.[0-9]{1,40}+)?[千百十]?[万亿千百](?:零?[0-9]{1,40}+(?:[千百十]?万|[千百](?![瓦米克伏分帕]))|零?[0-9]{1,40}+(?=[元个人户亩吨名家])){1,4}"
)
_RATIO = re.compile(r"([0-9]{1,40}+(?:\.[0-9]{1,40}+)?+)[：:∶比]([0-9]{1,40}+(?:\.[0-9]{1,40}+)?+)(?:[：:∶][0-9.]{1,40}+){0,40}+")
_FRACTION = re.compile(r"([1-9][0-9]?)/([1-9][0-9]{0,2})(?![0-9/.])")
_PART = re.compile(r"([1-9][0-9]{0,3})分之([0-9]{1,4}(?:\.[0-9]{1,6})?)")
_PER_MANY = re.compile(r"/每?10{1,2}万(?:人口|人)?")  # 12/10万: twelve of a hundred thousand
_INCLUSIVE = re.compile(r"（不?含[^（）]{0,4}）")
_MORE = re.compile("[百千]?[万亿]")
_SMALL_CHANGE = re.compile(r"([0-9]{1,2})(?:角|毛)(?:([0-9])分)?")
_MINUS = "-－−﹣负"
_BEFORE_MINUS = frozenset(("", *"长幅速率为降至到在是达升跌差温，。；：（、|\n\t "))
_BOTH_BELOW = re.compile("[~～至到-][-－−]")
_BEFORE_NEGATIVE = frozenset(("", *"，。；：（、|\n\t 为至到"))
_HALVED = (Kind.DURATION, Kind.PERCENT)
_HALF_LEAVES = frozenset("年月日径数导成")
_MARKS = frozenset(".．、)）：:∶比/分")  # what may make a number a label or a proportion
_GOES_ON, _BETWEEN = frozenset("0123456789零"), frozenset(" （")
_RANGE_FIRST = frozenset(" （-—–~～―－至到以及")
_NAMED = frozenset("币金")  # 港币500万元
SIGNS = frozenset(SYMBOLS) | frozenset(_MINUS) | _NAMED
_LINE_START = frozenset(("", *"\n \t"))
_PLAINLY = frozenset("%元亿个家户亩人名项场件")  # no rule of `ALWAYS` ends so, but those that begin before the number
_RATED = (Kind.MONEY, Kind.MEASURE)
_AS_RATE = re.compile(r"(?! ?[0-9])").match  # what follows a tail that is told by 每, of money and measures
_ENDS_TAIL = re.compile(r"$|[，。；、）\n]|以[上下内]|左右|的").match  # and that of other units
_EACH = re.compile(r"(?<![/·•])每")
_SUSPECT = frozenset("第含 -_+/.×✕*＊xX" + LETTERS)


@dataclass(slots=True)
class Candidate:
    """A number with its unit between two places; `left` names the rule that leaves it, "" where it is taken.

    `number` is what the digits say, `magnitude` the word behind them, `low` the value of both in the base unit; `tail` is the
    tail of the unit as written (/座/年), `per` its words.
    """

    start: int
    stop: int
    number: Decimal = ZERO
    magnitude: str = ""
    low: Decimal = ZERO
    high: Decimal | None = None
    unit: Unit = PLAIN
    tail: str = ""
    per: tuple[str, ...] = ()
    fuzzy: bool = False
    bare: bool = False
    left: str = ""


def read_arabic(folded: str, place: int) -> Candidate:
    """The number that begins at a place, up to the end of its range, or the rule that leaves it."""
    first = read_number(folded, place)
    if first.left:
        return first
    second = None
    if folded[first.stop : first.stop + 1] in _RANGE_FIRST and (to := RANGE.match(folded, first.stop)):
        other = read_number(folded, to.end())
        if other.left or not join(first, other):
            second = other if other.left else None
    if first.unit is PLAIN and first.high is None:
        _judge_unitless(folded, first, second)
    elif first.unit.kind is Kind.COUNT and not first.magnitude and _begins_heading(folded, first) and bare_label(folded, place):
        first.left = "bare_label"
    if not first.left and folded[place - 1 : place] in SIGNS:
        sign(folded, first)
    return first


def _begins_heading(folded: str, found: Candidate) -> bool:
    """Whether number and unit may be a label and the first word of a heading: 2 机构…, 7.2 本预案."""
    return found.unit.noun or (found.number % 1 != 0 and folded[found.stop - len(found.unit.word) - 1] == " ")


def read_number(folded: str, place: int) -> Candidate:
    """One number with its unit, without a range, or the rule that leaves it."""
    head = _HEAD.match(folded, place)
    assert head is not None
    stop = head.end()
    mark = folded[stop : stop + 1]
    if (mark not in _PLAINLY or folded[place - 1 : place] in _SUSPECT) and (rule := always_left(folded, place)):
        return Candidate(place, rule[1], left=rule[0])
    if mark == "/" and (many := _PER_MANY.match(folded, stop)):
        number = Decimal(head[0].replace(",", ""))
        return Candidate(place, many.end(), number, low=number)
    if mark in _MARKS:
        if end := label_at(folded, place):
            return Candidate(place, end, left="label")
        if proportion := _proportion(folded, place):
            return proportion
    if stop - place > 40:
        return Candidate(place, stop, left="long")
    found = Candidate(place, stop, Decimal(head[0].replace(",", "")))
    _magnitude(folded, found)
    attach_unit(folded, found)
    if "." in head[0] and folded[place - 1 : place] in _LINE_START and (end := glued_label(folded, place, _whole(found))):
        return Candidate(place, end, left="label")
    if abs(found.low) > LARGEST:
        found.left = "long"
    elif found.magnitude and (found.unit.word == "级" or (found.unit.word == "元" and folded[found.stop : found.stop + 1] == "级")):
        found.left = "grade"
    return found


def _whole(found: Candidate) -> bool:
    """Whether what is counted comes in whole numbers alone, so that a decimal at a line start may be a label and a number."""
    return not found.magnitude and ((found.unit.kind is Kind.COUNT and not found.unit.noun) or found.unit.word in ("周岁", "岁"))


def _proportion(folded: str, place: int) -> Candidate | None:
    """1：1.5 as 1.5 and 1/3 as a third; of 2：1：0.5 the second over the first; shares of a whole (8：48：44) are left."""
    if ratio := _RATIO.match(folded, place):
        a, b = Decimal(ratio[1][:40]), Decimal(ratio[2][:40])
        if not a or (ratio.end() > ratio.end(2) and _shares(ratio[0])):
            return Candidate(place, ratio.end(), left="proportion")
        return _ratio(place, ratio.end(), Fraction(b) / Fraction(a))
    if (part := _FRACTION.match(folded, place)) and int(part[1]) < int(part[2]):
        return _ratio(place, part.end(), Fraction(int(part[1]), int(part[2])))
    if part := _PART.match(folded, place):
        return _ratio(place, part.end(), Fraction(part[2]) / int(part[1]))
    return None


def _shares(proportion: str) -> bool:
    """Whether the parts of a proportion are shares of a hundred: they have no single value."""
    parts = re.findall(r"[0-9]{1,9}(?:\.[0-9]{1,9})?", proportion)
    return abs(sum(map(Decimal, parts), ZERO) - 100) <= 1


def _ratio(start: int, stop: int, value: Fraction) -> Candidate:
    return Candidate(start, stop, rounded(value), low=rounded(value), unit=RATIO)


def _magnitude(folded: str, found: Candidate) -> None:
    """Reads the magnitude and the fuzzy word behind the digits, in either order (120多亿, 5000余, 3万多)."""
    stop = found.stop
    if folded[stop : stop + 1] in FUZZY:
        word = MAGNITUDE.match(folded, stop + 1)
        behind = word.end() if word else stop + 1
        if word or match_unit(folded, behind) or folded[behind : behind + 1] in BEHIND_FUZZY:
            found.fuzzy, found.stop, found.magnitude = True, behind, _word(word)
        return
    if word := MAGNITUDE.match(folded, stop):
        found.stop, found.magnitude = word.end(), _word(word)
        after = folded[found.stop : found.stop + 1]
        if after in FUZZY:
            _fuzzy_magnitude(folded, found)
        elif after in _GOES_ON and (whole := _COMPOSITE.match(folded, found.start)):
            _composite(found, whole)


def _fuzzy_magnitude(folded: str, found: Candidate) -> None:
    """Reads the fuzzy word behind a magnitude, and a larger magnitude behind it (3万多, 3万多亿)."""
    behind = found.stop + 1
    if (larger := MAGNITUDE.match(folded, behind)) and found.magnitude + _word(larger) in MAGNITUDES:
        found.fuzzy, found.stop, found.magnitude = True, larger.end(), found.magnitude + _word(larger)
    elif match_unit(folded, behind) or folded[behind : behind + 1] in BEHIND_FUZZY:
        found.fuzzy, found.stop = True, behind


def _composite(found: Candidate, whole: re.Match[str]) -> None:
    """Reads 2亿5千万 whole, where it is one number."""
    with suppress(NumeralError):
        found.number, found.magnitude, found.stop = parse(whole[0]), "", whole.end()


def _word(magnitude: re.Match[str] | None) -> str:
    return fold(magnitude[1]).removeprefix("个") if magnitude else ""


def attach_unit(folded: str, found: Candidate) -> None:
    """Reads the unit behind a number, its twin in a bracket, its tail, and a half or small change behind it."""
    stop = found.stop
    if folded.startswith("个半", stop) and (halved := match_unit("个" + folded[stop + 2 : stop + 8], 0)) and halved.kind in _HALVED:
        found.number, stop = found.number + Decimal("0.5"), stop + 1  # 3个半月, 两个半小时
        unit: Unit | None = halved
    else:
        unit = match_unit(folded, stop)
    if unit is None and (mark := folded[stop : stop + 1]) in _BETWEEN:
        bracket = _INCLUSIVE.match(folded, stop)
        stop = bracket.end() if bracket else stop + 1
        if bracket and not found.magnitude and (more := _MORE.match(folded, stop)) and (unit := match_unit(folded, more.end())):
            found.magnitude, stop = more[0], more.end()  # 10（不含）万元
        else:
            unit = match_unit(folded, stop) if bracket or mark == " " else None
    if unit is not None:
        found.unit, found.stop = unit, stop + len(unit.word)
        mark = folded[found.stop : found.stop + 1]
        if mark == "（":
            _twin(folded, found)
        elif mark in STROKES:
            _tail(folded, found)
        elif mark == "半" and unit.kind in (Kind.DURATION, Kind.MEASURE) and folded[found.stop + 1 : found.stop + 2] not in _HALF_LEAVES:
            found.number, found.stop = found.number + Decimal("0.5"), found.stop + 1
        elif unit.currency == "CNY" and (change := _SMALL_CHANGE.match(folded, found.stop)):
            found.number += Decimal(f"0.{change[1]}{change[2] or ''}")
            found.stop = change.end()
    elif found.magnitude and folded[found.stop : found.stop + 1] == "/":
        _tail(folded, found)
    found.low = value_of(found)


def _tail(folded: str, found: Candidate) -> None:
    """Reads the tail of a rate; 每 without a stroke becomes one (5元每亩 is 元/亩, 15元/每月•每平方 stays).

    A 每 may as well begin what the next number is counted by: 80至89周岁每人每月50元.
    """
    start = found.stop
    found.stop, found.per = per_tail(folded, start)
    if folded[start] == "每" and not (_AS_RATE if found.unit.kind in _RATED else _ENDS_TAIL)(folded, found.stop):
        found.stop, found.per = start, ()
    if found.stop == start and (many := _PER_MANY.match(folded, start)):
        found.stop = many.end()
    found.tail = _EACH.sub("/", folded[start : found.stop].replace(" ", ""))


def value_of(found: Candidate) -> Decimal:
    """The value in the base unit: digits, magnitude, and what one of the unit's word is."""
    if found.unit.word == "折":
        return scaled(found.number / (100 if found.number > 10 else 10), "")
    value = scaled(found.number, found.magnitude)
    return value if found.unit.factor is None else scaled(value * found.unit.factor, "")


def _twin(folded: str, found: Candidate) -> None:
    stop = twin(folded, found.stop) if found.unit.kind is Kind.COUNT else found.stop
    if stop > found.stop:
        found.unit = named_unit(found.unit, folded[found.stop : stop])
        found.stop = stop


def join(first: Candidate, second: Candidate) -> bool:
    """Makes a range of two numbers where they are its ends; the last magnitude and unit stand for both."""
    if first.unit is PLAIN:
        first.unit, first.per, first.tail = second.unit, second.per, second.tail
        own = first.magnitude
        if own in ("", "百", "千") and second.magnitude != own:
            first.magnitude = own + second.magnitude
            if first.magnitude not in MAGNITUDES or value_of(first) > second.low:
                first.magnitude = own
        elif not own:
            first.magnitude = second.magnitude
        first.low = value_of(first)
    elif first.unit.unit != second.unit.unit or first.unit.kind is not second.unit.kind:
        return False
    first.low, first.high = min(first.low, second.low), max(first.low, second.low)
    if second.per:
        first.per, first.tail = second.per, second.tail
    first.stop = second.stop
    return True


def _judge_unitless(folded: str, found: Candidate, second: Candidate | None) -> None:
    """Leaves a number of no unit where a rule says so, or where the other end of its range is left."""
    if second is not None and second.left:
        found.left, found.stop = second.left, second.stop
    elif found.magnitude or found.fuzzy or folded[found.stop - 1] not in _GOES_ON:
        if (after := folded[found.stop : found.stop + 1]) == "级" or (after.isascii() and after.isalpha()):
            found.left = "grade"
    elif rule := left_without_unit(folded, found.start, found.stop):
        found.left, found.stop = rule


def sign(folded: str, found: Candidate) -> None:
    """Takes in a minus or the sign of a currency in front of the number, or the currency that is named there."""
    before = folded[found.start - 1 : found.start]
    if not before:
        return
    if before in SYMBOLS and found.unit.currency in (None, SYMBOLS[before].currency):
        found.start, found.unit = found.start - 1, SYMBOLS[before]
    elif before in _NAMED:
        found.unit = currency_in_front(folded, found.start, found.unit)
    elif before in _MINUS and _is_minus(before, folded[found.start - 2 : found.start - 1], found.unit):
        found.number = -found.number
        if found.high is not None:  # a range: the other end may have a sign of its own (-10℃～-5℃)
            other = found.high if found.low == -value_of(found) else found.low
            found.high = -other if _BOTH_BELOW.search(folded, found.start, found.stop) else other
        found.start, found.low = found.start - 1, value_of(found)


def _is_minus(sign: str, before: str, unit: Unit) -> bool:
    """Whether a stroke or 负 in front of a number is its sign: 增长-5%, not A-5, not 减负4000万元."""
    if sign == "负" or unit.kind is Kind.COUNT:
        return sign == "负" and before in _BEFORE_NEGATIVE
    after_word = "一" <= before <= "鿿" and before not in "年月日号至到"
    return before in _BEFORE_MINUS or (after_word and (unit.kind is Kind.PERCENT or unit.unit in ("℃", "摄氏度")))
