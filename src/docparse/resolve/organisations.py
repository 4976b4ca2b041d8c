"""Who is meant by a unit's name: the region it belongs to, its level, its line of work, and its other names.

Reads: names of units with the header of their document; later the units of all documents. Writes: UnitRow.
A name counts within a region: 县发改局 in a document of 平阳县 and 平阳县发改局 in any other are one `unit_id`; 发展和改革局 of the
same county is another name of one organisation. A word of level (县, 市, 省) is read from the issuer: 市 in a county's document
is the city above it, in the document of a county-level city it is that city itself.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import regex

from docparse.lexicon.regions import CENTRAL, Region, embedded_region, leading_region, level_of, name_of, parent_of
from docparse.lexicon.systems import System, find_system
from docparse.model import Header
from docparse.rows import UnitRow

BLANKS = regex.compile(r"\s+")
WIDE = str.maketrans("()<>", "（）〈〉")
LEVEL_WORD = regex.compile(
    r"(?P<word>省|自治区|市(?!场|容|政(?!府|协|法|务|数|策|研))|州|盟|县(?!域)|区(?!域|块)|旗)(?P<grade>级|直|辖)?(?=\p{Han})|团(?P<league>[省市州县区旗])委$"
)
STATE = regex.compile(
    r"(?:国务院|中共中央|中央|国家(?!税务总局.|金融监督管理总局.|统计局.)|全国|最高人民|中国(?!人民保险|出口信用|.{0,6}银行.|移动|电信|联通|铁塔|人寿|农业|工商|建设))"
)
STATE_NAME = regex.compile(r"(?:国务院|国家|中国)(?=\p{Han}{2})")
MINISTRY = regex.compile(
    r"(?:[\p{Han}]{2,12}(?:总局|总署)|审计署|[\p{Han}]{1,9}部(?<!组织部|宣传部|统战部|工作部|武装部|人武部|指挥部|营业部|管理部|业务部))"
)
VAGUE = regex.compile(r"各|有关|相关|其他")
BRANCH = regex.compile(r"(?:分局|支局|办事处|大队|支队|支行|分行|监管组|监管局)$")
RANK = {"省": "province", "自治区": "province", "市": "city", "州": "city", "盟": "city"}
TOWNSHIP = regex.compile(r"\p{Han}{2,40}(?:镇|乡|街道)(?:人民政府|政府|办事处|党委|党工委)?(?:（.{0,80}）)?")


@dataclass(frozen=True, slots=True)
class _Place:
    """The region that a name belongs to, as far as it is known, and the name without the words that told it."""

    region: str | None
    code: str | None
    level: str | None
    stem: str
    word: str = ""


def identify(name: str, header: Header) -> UnitRow:
    """The organisation under a name in a document with that header; `organisation_id` is its own until `merge`.

    >>> row = identify("县发改局", Header(region="平阳县", region_code="330326"))
    >>> row.name, row.system, row.level, row.region
    ('县发改局', '发展改革', 'county', '平阳县')
    >>> row.unit_id == identify("平阳县发改局", Header()).unit_id
    True
    """
    return _identify(_normal(name), header.region, header.region_code, header.issuer_level)


@lru_cache(maxsize=65536)
def _identify(name: str, region: str | None, code: str | None, issuer_level: str | None) -> UnitRow:
    own = _own(region, code, issuer_level)
    place = _place(name, own)
    where = place.code or place.region or f"{own.code or own.name if own else ''}/{place.level or ''}"
    unit_id = "u" + hashlib.sha256(f"{where}\t{place.stem}".encode()).hexdigest()[:16]
    return UnitRow(
        unit_id=unit_id,
        name=_shown(place),
        organisation_id=unit_id,
        system=_line_of_work(place),
        level=place.level,
        region=place.region,
        region_code=place.code,
        mentions=0,
    )


def _line_of_work(place: _Place) -> str | None:
    """The line of work of a name; a town or a place that is named as a unit stands for its government."""
    if place.level == "township" or place.stem == place.region:
        return "地方政府"
    system = None if VAGUE.match(place.stem) else find_system(place.stem)
    return system.name if system else None


def merge(units: Iterable[UnitRow]) -> tuple[UnitRow, ...]:
    """The units of all documents, one row a `unit_id`, in its order; mentions added, names of one organisation joined.

    Two names are one organisation where region, level and body agree (`systems.tsv`): its id is the smallest `unit_id`.
    """
    rows: dict[str, UnitRow] = {}
    for unit in units:
        known = rows.get(unit.unit_id)
        rows[unit.unit_id] = unit._replace(mentions=unit.mentions + (known.mentions if known else 0))
    joined: dict[tuple[str, ...], str] = {}
    for unit_id in sorted(rows):
        body = _body(rows[unit_id])
        if body:
            joined.setdefault(body, unit_id)
    return tuple(rows[unit_id]._replace(organisation_id=joined.get(_body(rows[unit_id]) or (), unit_id)) for unit_id in sorted(rows))


def _body(unit: UnitRow) -> tuple[str, ...] | None:
    """What two names of one organisation share; None for a name that stands for itself alone."""
    place = unit.region_code or unit.region
    if not place or VAGUE.match(unit.name):
        return None
    system = _system_of(unit.name, unit.region)
    return (place, unit.level or "", system.body) if system and system.body else None


def _system_of(name: str, region: str | None) -> System | None:
    """The line of work of a name as shown, with the place inside it cut out (平阳金融监管支局, 国网平阳县供电公司)."""
    word = LEVEL_WORD.match(name)
    stem = name[word.end() :] if word and not word["league"] else name
    if region:
        for form in (region, region[:-1]):
            if len(form) > 1 and form in stem:
                stem = stem.replace(form, "", 1)
                break
    found = find_system(stem)
    return found if found and found.body else find_system(_without_higher(stem))


def _without_higher(stem: str) -> str:
    """The stem of a branch without the name of its higher body: 市生态环境局分局 → 生态环境分局."""
    return str(regex.sub(r"^(?:市|省|国家)?(\p{Han}{2,12})(?:局|总局)(分局|支局|监管支局|监管分局)$", r"\1\2", stem))


def _normal(name: str) -> str:
    """A name in one width, without blanks, brackets full-width."""
    return str(BLANKS.sub("", unicodedata.normalize("NFKC", name)).translate(WIDE))


def _own(region: str | None, code: str | None, level: str | None) -> Region | None:
    """The region of the document's issuer."""
    if code is not None:
        return Region(region or name_of(code) or "", code, level_of(code))
    if region is not None and level in ("central", "province", "city", "county", "township"):
        return Region(region, None, level)  # type: ignore[arg-type]
    return CENTRAL if level == "central" else None


def _place(name: str, own: Region | None) -> _Place:
    if VAGUE.match(name):
        return _Place(own.name if own else None, own.code if own else None, None, name)
    if own and own.code is None and name.startswith(own.name) and len(name) > len(own.name) + 1:
        return _Place(own.name, None, own.level, name[len(own.name) :])
    leading = None if _is_body(name) else leading_region(name)
    if leading and _believed(name, *leading, own):
        return _led(name, *leading)
    if STATE.match(name):
        inside = None if own == CENTRAL else embedded_region(name)
        if inside is None:
            return _Place(CENTRAL.name, CENTRAL.code, "central", STATE_NAME.sub("", name) if _known_without(name) else name)
        return _Place(inside.name, inside.code, inside.level, name)
    word = LEVEL_WORD.match(name)
    if word:
        return _by_word(name, word, own)
    inside = None if _is_body(name) else embedded_region(name, _province(own))
    if inside:
        return _Place(inside.name, inside.code, inside.level, name)
    if MINISTRY.fullmatch(name) and (own is None or own.level != "central"):
        return _Place(CENTRAL.name, CENTRAL.code, "central", name)
    if own is None:
        return _Place(None, None, None, name)
    level = "township" if own.level == "county" and TOWNSHIP.fullmatch(name) else own.level
    return _Place(own.name, own.code, level, name)


def _believed(name: str, region: Region, length: int, own: Region | None) -> bool:
    """Whether a region in short at the start of a name is meant: 独山港开发区 in Zhejiang is not of 独山县 in Guizhou."""
    if region.level != "county" or name[:length].endswith(region.name[-1]) or own is None or own.code is None or region.code is None:
        return True
    return own.level == "central" or own.code[:2] == region.code[:2]


def _is_body(name: str) -> bool:
    """Whether the whole name is that of a body, so that no place is sought in it (公安局)."""
    system = find_system(name)
    return system is not None and system.body is not None


def _province(own: Region | None) -> str | None:
    """The code of the province that the document's own region lies in; None where that is not known."""
    return own.code[:2] + "0000" if own and own.code and own.level != "central" else None


def _known_without(name: str) -> bool:
    """Whether a central body is known also without 国家, 中国 or 国务院 before its name."""
    stem = STATE_NAME.sub("", name)
    system = find_system(stem)
    return stem != name and not stem.startswith("办公") and system is not None and system.body is not None and len(stem) > 2


def _led(name: str, region: Region, length: int) -> _Place:
    """A name that begins with its region; where that is written in short (温州海关), it stays in the name."""
    branch = _branch(name[length:], region.code)
    if branch:
        return _Place(branch.name, branch.code, branch.level, name)
    level = "township" if region.level == "county" and TOWNSHIP.fullmatch(name) else region.level
    written_out = name[:length].endswith((region.name, region.name[-1]))
    stem = name[length:] if written_out and len(name) - length > 1 else name
    return _Place(region.name, region.code, level, stem)


def _by_word(name: str, word: regex.Match[str], own: Region | None) -> _Place:
    """A name that begins with a word of level, or 团县委: the region is the issuer's own or one above it."""
    said = word["word"] or word["league"]
    stem = "团委" if word["league"] else name if word["grade"] else name[word.end() :]
    region = _meant(said, own)
    branch = _branch(stem, region.code if region else _province(own))
    if branch is None and own and BRANCH.search(stem) and len(own.name) > 2 and own.name[:-1] in stem:
        branch = own
    if branch:
        return _Place(branch.name, branch.code, branch.level, name)
    if region is None:
        return _Place(None, None, RANK.get(said, "county"), stem, said)
    return _Place(region.name, region.code, region.level, stem, "" if word["grade"] else said)


def _branch(stem: str, within: str | None) -> Region | None:
    """The place of a branch that its name tells (生态环境局平阳分局, 海关乐清办事处); None for any other name."""
    return embedded_region(stem, within) if BRANCH.search(stem) else None


def _meant(said: str, own: Region | None) -> Region | None:
    """The region that a word of level means in a document of `own`: itself, or the nearest one above whose name ends so."""
    if own is None:
        return None
    region: Region | None = own
    while region is not None:
        if region.name.endswith(said) or (said == "县" and region.name.endswith("自治县")):
            return region
        above = parent_of(region.code) if region.code and region.level != "central" else None
        name = name_of(above) if above else None
        region = Region(name, above, level_of(above)) if above and name else None
    return None


def _shown(place: _Place) -> str:
    """The name of a unit as its own region's documents write it: 县发改局, 团县委."""
    word = place.word
    if not word and place.level in ("province", "city", "county") and place.region and _plain_stem(place):
        word = "自治区" if place.region.endswith("自治区") else place.region[-1]
    if place.stem == "团委" and word:
        return f"团{word}委"
    return word + place.stem if _plain_stem(place) else place.stem


def _plain_stem(place: _Place) -> bool:
    """Whether the name is one to which its level's word belongs: a body of the region, no place and no vague word in it."""
    if VAGUE.match(place.stem) or LEVEL_WORD.match(place.stem) or place.level == "township":
        return False
    holds_place = place.region is not None and len(place.region) > 2 and place.region[:-1] in place.stem
    return not holds_place and (_is_body(place.stem) or embedded_region(" " + place.stem, place.code) is None)
