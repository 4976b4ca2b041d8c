"""The units that may stand behind a number: classifiers, physical units, lengths of time, currencies, and tails such as 元/亩."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from docparse.lexicon.tables import read_table
from docparse.model import Kind

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
STROKES = frozenset("/／每")
_JOIN = re.compile(r"[/／·•・*]每?|每|\.(?=[月年日天次人户])")


@dataclass(frozen=True, slots=True)
class Unit:
    """A word behind a number: `unit` as it stands in the tables, `factor` what one of the word is in that unit.

    `blocked` are the characters that, standing behind, make the word the beginning of another (家 in 家庭). `noun`
    says that it counts without a classifier (3镇).
    """

    word: str
    kind: Kind
    unit: str | None
    blocked: str = ""
    factor: Decimal | None = None
    currency: str | None = None
    noun: bool = False


RATIO = Unit("", Kind.RATIO, None)
PLAIN = Unit("", Kind.PLAIN, None)
YUAN = Unit("元", Kind.MONEY, "元", currency="CNY")
PERCENT = Unit("%", Kind.PERCENT, "%")
PERMILLE = Unit("‰", Kind.PERCENT, "‰")
DOLLAR = Unit("美元", Kind.MONEY, "美元", currency="USD")
SYMBOLS = {"¥": YUAN, "￥": YUAN, "$": DOLLAR, "＄": DOLLAR, "€": Unit("欧元", Kind.MONEY, "欧元", currency="EUR")}


def _latin(word: str) -> bool:
    return word[-1].isascii() and word[-1].isalpha()


def _ratio(word: str, blocked: str) -> Unit:
    factor = {"成": Decimal("0.1"), "折": None, "倍": None}[word]
    return Unit(word, Kind.RATIO, None, blocked, factor)


BOUNDS = ("以上", "以下", "以内")


@cache
def _units() -> dict[str, Unit]:
    """Every unit by its word; a currency before a physical unit before a classifier of the same word."""
    units = {word: Unit(word, Kind.COUNT, word, blocked, noun=noun == "noun") for word, blocked, noun, _ in read_table("classifiers")}
    for word, kind, blocked, _ in read_table("units"):
        if kind == Kind.RATIO:
            units[word] = _ratio(word, blocked)
        else:
            units[word] = Unit(word, Kind(kind), word, blocked + LETTERS if _latin(word) else blocked)
    for word, code, unit, factor, blocked, _ in read_table("currencies"):
        units[word] = Unit(word, Kind.MONEY, unit, blocked, None if factor == "1" else Decimal(factor), code)
    return units


@dataclass(frozen=True, slots=True)
class UnitTable:
    """Units by their word, and the lengths of the words that begin with a character, the longest first."""

    words: dict[str, Unit]
    lengths: dict[str, tuple[int, ...]]


def _table(words: dict[str, Unit]) -> UnitTable:
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[0], set()).add(len(word))
    return UnitTable(words, {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()})


@cache
def _unit_table() -> UnitTable:
    return _table(_units())


@cache
def _per_table() -> UnitTable:
    words = dict(_units())
    words |= {word: Unit(word, Kind.COUNT, word) for word, _ in read_table("per_words")}
    return _table({word: unit for word, unit in words.items() if unit.kind not in (Kind.PERCENT, Kind.RATIO)})


def match_unit(folded: str, place: int, table: UnitTable | None = None) -> Unit | None:
    """The longest unit that stands at a place, None where none does.

    >>> match_unit("5家企业", 1).word, match_unit("5家庭", 1), match_unit("30亿千瓦时", 3).word
    ('家', None, '千瓦时')
    """
    table = table or _unit_table()
    for length in table.lengths.get(folded[place : place + 1], ()):
        stop = place + length
        unit = table.words.get(folded[place:stop])
        if unit is not None and not (unit.blocked and (after := folded[stop : stop + 1]) and after in unit.blocked):
            return unit
        if unit is not None and folded.startswith(BOUNDS, stop):  # 1所以上, where 以 else blocks 所 (所以)
            return unit
    return None


def currency_in_front(folded: str, place: int, unit: Unit) -> Unit:
    """The currency that is named in front of an amount in 元 or without a unit (港币500万元), else the unit itself."""
    if unit is PLAIN or unit.word == "元":
        for length in (3, 2):
            named = _units().get(folded[place - length : place]) if place >= length else None
            if named is not None and named.kind is Kind.MONEY:
                return named
    return unit


def match_per(text: str, place: int) -> str | None:
    """The word at a place that an amount may be counted by (每 stands before it): 亩, 人, 生."""
    unit = match_unit(text, place, _per_table())
    return unit.word if unit else None


def named_unit(unit: Unit, bracket: str) -> Unit:
    """The unit with its twin behind it (套（间）)."""
    return replace(unit, word=unit.word + bracket, unit=(unit.unit or "") + bracket)


def twin(folded: str, place: int) -> int:
    """Where a bracket with a twin unit ends that begins at a place (套（间）), or the place itself.

    >>> twin("套（间）以上", 1), twin("吨标煤（等价值）", 3), twin("户（含）", 1)
    (4, 3, 1)
    """
    close = folded.find("）", place, place + 6)
    if close < 0 or not folded.startswith("（", place):
        return place
    units = [_units().get(word) for word in folded[place + 1 : close].split("、")]  # 县（市、区）
    return close + 1 if all(unit is not None and unit.kind in (Kind.COUNT, Kind.MEASURE) for unit in units) else place


def per_tail(folded: str, place: int) -> tuple[int, tuple[str, ...]]:
    """Where the tail of a rate ends that begins at a place, and its words: /座/年 gives 座, 年.

    >>> per_tail("5元/亩，", 2), per_tail("3.5万元/座/年的", 5), per_tail("10元/（人·次）", 3), per_tail("5元/位", 2)
    ((4, ('亩',)), (9, ('座', '年')), (9, ('人', '次')), (4, ('位',)))
    """
    words: list[str] = []
    stop = place
    while join := _JOIN.match(folded, stop):
        if not words and join[0][0] not in STROKES:
            break
        opened = folded.startswith("（", join.end())
        unit = match_unit(folded, join.end() + opened, _per_table())
        if unit is None:
            break
        words.append(unit.word)
        stop = join.end() + opened + len(unit.word)
        if opened:
            stop, inner = _close(folded, stop)
            words += inner
        elif folded.startswith("（", stop):
            stop = twin(folded, stop)
    return stop, tuple(words)


def _close(folded: str, place: int) -> tuple[int, list[str]]:
    """The rest of a bracketed tail behind its first word: ·次） gives where it ends, and 次."""
    words: list[str] = []
    while (join := _JOIN.match(folded, place)) and (unit := match_unit(folded, join.end(), _per_table())):
        words.append(unit.word)
        place = join.end() + len(unit.word)
    return place + folded.startswith("）", place), words
