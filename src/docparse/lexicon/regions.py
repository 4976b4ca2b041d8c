"""Administrative divisions: the region that an organisation's name begins with, or holds.

A name says its region in one of three ways, tried in this order: written out from the left (浙江省温州市平阳县…, 平阳县…), in
short (温州海关, 平阳金融监管支局), or behind the name of a nation-wide body (国家税务总局温州市税务局, 人行平湖支行). A name shared
by several divisions (鼓楼区) has no code unless what stands before it tells which one is meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

import regex

from docparse.lexicon.tables import read_table

Level = Literal["central", "province", "city", "county", "township"]


@dataclass(frozen=True, slots=True)
class Region:
    """A division: its name as in GB/T 2260, its code (None where several fit or the list lacks it), its level."""

    name: str
    code: str | None
    level: Level


@dataclass(frozen=True, slots=True)
class _Entry:
    code: str
    name: str
    former: bool


CENTRAL = Region("全国", "000000", "central")
LONGEST = 16
HIGHEST_FIRST: tuple[Level, ...] = ("province", "city", "county")

PARTY = regex.compile(r"(?:中国共产党|中共)")
NATION = regex.compile(
    r"(?:国务院|中央|中华人民共和国|全国|国家|国网|最高人民|中国(?!\()|中办|国办|海关总署|税务总局|人民银行|人行|银保监|银监|证监|金融监管总局|新华社)"
)
MINISTRY = regex.compile(r"(?![省市县区州旗])[\p{Han}]{1,10}(?:部|总局|总署|委|委员会)(?:办公厅|办公室)?|审计署|中科院|社科院")
TOWNSHIP = regex.compile(r"([\p{Han}]{1,8}?(?:民族乡|街道|苏木|镇|乡))(?=人民政府|政府|办事处|党工?委|人大|委员会|纪委|综合|卫生院|$)")
SHAPED = regex.compile(
    r"([\p{Han}]{2,9}?(?:(?P<province>省|自治区)|(?P<city>自治州|地区|州|盟|市)|(?P<county>自治县|自治旗|林区|县|区|旗)))"
    r"(?=人民|政府|委|党|公安|监察|纪|[\p{Han}]{2,12}(?:局|办公室|委员会|管委会|部|中心)$)"
)
SKIPPED = regex.compile(r"[\s《“\"（(]+")


@cache
def _full_names() -> dict[str, tuple[_Entry, ...]]:
    """The divisions under each full name, and under a short name with its generic word (景宁县, 恩施州)."""
    names: dict[str, list[_Entry]] = {}
    for code, name, *rest in read_table("regions"):
        entry = _Entry(code, name, rest[1:] == ["former"])
        names.setdefault(name, []).append(entry)
        short = rest[0] if rest else ""
        if short and "自治" in name:
            names.setdefault(short + name[-1], []).append(entry)
    return {name: tuple(entries) for name, entries in names.items()}


@cache
def _short_names() -> dict[str, tuple[_Entry, ...]]:
    """The divisions in use under each short name of two characters or more that is no ordinary word (公安局 is none of 公安县)."""
    names: dict[str, list[_Entry]] = {}
    ordinary = {word for word, *_ in read_table("ordinary_places")}
    for code, name, *rest in read_table("regions"):
        if len(rest) == 1 and len(rest[0]) > 1 and rest[0] not in ordinary:
            names.setdefault(rest[0], []).append(_Entry(code, name, False))
    return {name: tuple(entries) for name, entries in names.items()}


@cache
def name_of(code: str) -> str | None:
    """The name of the division in use under a code, None for a code that is not in the list.

    >>> name_of("330326")
    '平阳县'
    """
    return CENTRAL.name if code == CENTRAL.code else _in_use().get(code)


@cache
def _in_use() -> dict[str, str]:
    return {code: name for code, name, *rest in read_table("regions") if rest[1:] != ["former"]}


def is_region(name: str) -> bool:
    """Whether a name is the full name of a division, in use or former.

    >>> is_region("平阳县"), is_region("园区")
    (True, False)
    """
    return name in _full_names()


def level_of(code: str) -> Level:
    """The level of a division's code; cities run by a county's rank count as counties."""
    if code == CENTRAL.code:
        return "central"
    if code.endswith("0000"):
        return "province"
    return "city" if code.endswith("00") else "county"


def parent_of(code: str) -> str | None:
    """The code of the division above: the city of a county, the province of a city, None above a province."""
    level = level_of(code)
    if level == "county":
        city = code[:4] + "00"
        return city if name_of(city) else code[:2] + "0000"
    return code[:2] + "0000" if level == "city" else None


def find_region(name: str) -> Region | None:
    """The region of an organisation's name, such as an issuer; None where the name does not say one.

    Joint issuers parted by blanks give the region of the first. A name in the shape of a division that the list lacks
    comes back without a code.

    >>> find_region("平阳县人民政府办公室")
    Region(name='平阳县', code='330326', level='county')
    >>> find_region("国务院办公厅").level
    'central'
    >>> find_region("广州市天河区发展和改革局 广州市天河区商务局").code
    '440106'
    >>> find_region("鼓楼区人民政府")
    Region(name='鼓楼区', code=None, level='county')
    """
    parts = SKIPPED.split(name.strip())
    text = next((part for part in parts if part), "")
    party = PARTY.match(text)
    text = text[party.end() :] if party else text
    if not text:
        return None
    found = leading_region(text)
    if found:
        return found[0]
    if NATION.match(text):
        return embedded_region(text) or CENTRAL
    shaped = SHAPED.match(text)
    if shaped:
        return Region(shaped[1], None, next(level for level in HIGHEST_FIRST if shaped[level]))
    return CENTRAL if party or MINISTRY.fullmatch(text) else None


def leading_region(text: str, within: str | None = None) -> tuple[Region, int] | None:
    """The region that `text` begins with, and how many characters it takes; `within` the code of an area it lies in.

    >>> leading_region("浙江省温州市平阳县财政局")
    (Region(name='平阳县', code='330326', level='county'), 9)
    >>> leading_region("温州海关")
    (Region(name='温州市', code='330300', level='city'), 2)
    """
    region, place = None, 0
    while True:
        step = _longest(text, place, _full_names(), within)
        if step is None and region is None:
            step = _longest(text, place, _short_names(), within)
            if step is not None and text[step[1] : step[1] + 1] in ("", "路", "话", "人"):
                step = None
        if step is None:
            break
        region, place = step
        if region.code is None or region.level == "county":
            break
        within = region.code
    if region is None:
        return None
    town = TOWNSHIP.match(text, place) if region.level == "county" else None
    if town:
        return Region(region.name + town[1], region.code, "township"), town.end()
    return region, place


def embedded_region(text: str, within: str | None = None) -> Region | None:
    """The last and smallest region named inside `text` (人行平湖支行: 平湖市); None where there is none.

    `within` is the code of an area that it must lie in. A full name of two characters (城区, 矿区) does not count.
    """
    found: Region | None = None
    place = 1
    while place < len(text):
        area = found.code if found else within
        step = _longest(text, place, _full_names(), area, shortest=3) or _longest(text, place, _short_names(), within)
        if step is not None:
            found, place = step
        else:
            place += 1
    return found


def _longest(
    text: str, place: int, names: dict[str, tuple[_Entry, ...]], within: str | None, shortest: int = 2
) -> tuple[Region, int] | None:
    for stop in range(min(len(text), place + LONGEST), place + shortest - 1, -1):
        entries = names.get(text[place:stop])
        if entries and (chosen := _choose(entries, within, text[place:stop])):
            return chosen, stop
    return None


def _choose(entries: tuple[_Entry, ...], within: str | None, written: str) -> Region | None:
    inside = tuple(_narrowed(entries, within))
    if not inside:
        return None
    for level in HIGHEST_FIRST:
        fitting = [entry for entry in inside if level_of(entry.code) == level]
        if fitting:
            current = [entry for entry in fitting if not entry.former] or fitting
            one = current[0]
            return Region(one.name, one.code, level) if len(current) == 1 else Region(written, None, level)
    return None


def _narrowed(entries: tuple[_Entry, ...], within: str | None) -> Iterator[_Entry]:
    if within is None or within == CENTRAL.code:
        yield from entries
        return
    prefix = within[:2] if within.endswith("0000") else within[:4] if within.endswith("00") else within
    yield from (entry for entry in entries if entry.code.startswith(prefix) and entry.code != within)
