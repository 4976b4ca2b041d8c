"""Chinese numerals beyond the guide, for `all_numerals`: what a reader would call a number in any text.

Counts, measures and lengths of time (三个, 五十公里, 两年), money as it is spoken (三块五, 两毛), numbers that stand alone.
"""

from __future__ import annotations

import re
from decimal import Decimal

from docparse.extract.candidates import LARGEST, Candidate
from docparse.extract.units import PERCENT, RATIO, YUAN
from docparse.model import Kind
from docparse.numerals import parse, scaled

_D = "零〇一二三四五六七八九两0-9"
_STOP = r"(?=$|[到至以左多，。；、）\s—~-])"
_YUAN = re.compile(rf"(?:块钱|块|元)(?:([{_D}])(?:毛|角)(?:([{_D}])分?)?|零?([{_D}])分|零([{_D}]){_STOP}|([{_D}]){_STOP})?(?:钱)?")
_DIME = re.compile(rf"(?:毛钱|毛|角)(?:([{_D}])分?)?(?:钱)?")
_END = re.compile(r"$|[到至，。；：、！？）》”\s,.—~-]|以上|以下|以内|左右|上下|多|钱")
_PLACES = re.compile("[十百千万亿点]")
_HAN = re.compile(r"[一-鿿]")
_CHANGES_WORD = re.compile(r"第|[周期拜月]")  # 星期三, 五月三日, 第三
_IDLE = frozenset("起样道面头路片口对节带轴核链环本把步点回门组班段")  # 一起, 一样, 一路: rarely one of them
_SHORTENED = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,6})?)([kKw])(?![A-Za-z0-9])")  # 15k, 30w
_THOUSANDS = {"k": Decimal(1000), "K": Decimal(1000), "w": Decimal(10000)}
_SHARE = re.compile(r"(?<!一)(?:百分百|半成(?!品|熟|年)|半折|(?<=打)对折)")
_SHARES = {"百分百": Decimal(100), "半成": Decimal("0.05"), "半折": Decimal("0.5"), "对折": Decimal("0.5")}
_BOUNDARY = re.compile(r"$|[\s，。；：、！？（）“”《》,.;:()]|以上|以下|左右")


def spoken_money(folded: str, found: Candidate, text: str) -> Candidate | None:
    """The candidate with money as it is spoken; None where the numerals are part of another word."""
    before = folded[found.start - 1 : found.start]
    if _CHANGES_WORD.match(before) or found.unit.word == "大" or (found.unit.noun and len(text) < 3):
        return None
    if len(text) > 1 and found.unit.word and found.high is None and not _PLACES.search(text):
        return None  # 二〇二四年, 五一节: figures one by one
    if found.unit.word in ("元", "块钱", "块", "") and (money := _YUAN.match(folded, found.stop - len(found.unit.word))):
        if money[0] != "块" or _END.match(folded, money.end()):
            return _money(found, money, Decimal(1))
    elif found.unit.word in ("角", "毛钱", "") and (money := _DIME.match(folded, found.stop - len(found.unit.word))):
        return _money(found, money, Decimal("0.1")) if before not in ("长", "珠", "金") and _END.match(folded, money.end()) else None
    if text == "一" and found.unit.word in _IDLE:
        return None
    if text == "十" and found.unit.word == "分" and not _END.match(folded, found.stop):
        return None
    _negative(folded, found)
    return found


def spoken_share(folded: str, place: int) -> Candidate | None:
    """A share that is said in a word of its own: 百分百, 半成, 半折, 打对折."""
    if not (said := _SHARE.match(folded, place)):
        return None
    unit, value = PERCENT if said[0] == "百分百" else RATIO, _SHARES[said[0]]
    return Candidate(place, said.end(), value, low=value, unit=unit)


def taken_after_all(folded: str, found: Candidate, start: int, stop: int) -> Candidate:
    """A number that the guide leaves and a reader takes: 15k, one too long, and one that is all of the text."""
    if found.left == "letters" and (short := _SHORTENED.match(folded, found.start)):
        value = scaled(Decimal(short[1]) * _THOUSANDS[short[2]], "")
        return Candidate(found.start, short.end(), value, low=value)
    alone = not folded[start : found.start].strip() and not folded[found.stop : stop].strip() and folded[found.start : found.stop].isdigit()
    if (alone or found.left == "long") and 0 < found.low < LARGEST:
        found.left = ""
    return found


def _money(found: Candidate, money: re.Match[str], one: Decimal) -> Candidate:
    """Money of so many 元 or 角 with its small change."""
    if one == 1:
        dimes, cents, lone, zero, last = money.groups()
    else:
        dimes, cents, lone, zero, last = None, money[1], None, None, None
    value = scaled(found.number, found.magnitude) * one
    for digit, worth in ((dimes or last, Decimal("0.1")), (cents or lone or zero, Decimal("0.01"))):
        if digit:
            value += parse(digit) * worth
    found.unit, found.stop = YUAN, money.end()
    found.low = scaled(value, "")
    if found.high is not None:
        found.high = scaled(found.high * one, "")
    return found


def _negative(folded: str, found: Candidate) -> None:
    """Takes in 负 before a number that is not the end of another word (减负), and 零下 before a temperature."""
    if folded.endswith("负", 0, found.start) and not _HAN.match(folded[found.start - 2 : found.start - 1]):
        found.start, found.low, found.number = found.start - 1, -found.low, -found.number
    elif folded.endswith("零下", 0, found.start) and found.unit.kind is Kind.MEASURE:
        found.start, found.low, found.number = found.start - 2, -found.low, -found.number


def standing_alone(folded: str, start: int, stop: int) -> bool:
    """Whether numerals without a unit stand by themselves, and so are a number rather than part of a word.

    >>> standing_alone("一百二十三", 0, 5), standing_alone("三农工作", 0, 1)
    (True, False)
    """
    before = folded[start - 1 : start]
    return (not _HAN.match(before) or before in "是为达到至约超共第") and _BOUNDARY.match(folded, stop) is not None
