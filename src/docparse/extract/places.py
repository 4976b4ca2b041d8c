"""Where a document holds: the region of its issuer, with code and level."""

from __future__ import annotations

import re

from docparse.lexicon.regions import Region, find_region, is_region

PLACES = re.compile(
    r"((?:[一-龥]{2,7}、|(?:(?![和及])[一-龥]){2,7}[和及]){0,20})"
    r"([一-龥]{1,7}?[县市区州旗])的?(?![级域内镇区场])(?=[一-龥“”A-Z0-9]{2})"
)

DIVISION = re.compile(
    r"[一-龥]{1,7}(?:县|区|市|镇|乡|旗|州|盟|省|街道|师|兵团|管委会)(?<![范点行标级型能护聚业济作验革园社街小景校厂灌林矿库牧][县区市镇乡])(?<!城[区市镇乡])(?<![教医律药程技厨讲导理老名]师)"
    r"|(?:高新|经开|开发|度假|保税|工业|新|风景)区"
)
TOWN = frozenset(("城区", "郊区", "矿区"))  # names of divisions, but hardly ever meant as such: 城区绿化覆盖率


def region_of(issuer: str | None, title: str | None) -> Region | None:
    """The region of the first issuer; where that says none, the one that the title begins with.

    >>> region_of("平阳县人民政府办公室", None).code
    '330326'
    >>> region_of(None, "关于进一步做好工作的通知") is None
    True
    """
    for name in (issuer, title):
        region = find_region(name) if name else None
        if region is not None:
            return region
    return None


def without_places(noun: str) -> str:
    """A noun without the divisions that it begins with: those of the list alone, since 城市 and 园区 are shaped alike.

    >>> without_places("平阳县、永嘉县零售总额"), without_places("苍南、平阳县外贸出口额"), without_places("城市污水处理率")
    ('零售总额', '外贸出口额', '城市污水处理率')
    """
    match = PLACES.match(noun)
    return noun[match.end() :] if match and is_region(match[2]) and match[2] not in TOWN else noun


def is_division(name: str) -> bool:
    """Whether a whole name is a place's, by the list or by its shape.

    >>> is_division("临川县"), is_division("高新区"), is_division("省级示范区"), is_division("特岗教师")
    (True, True, False, False)
    """
    return is_region(name) or DIVISION.fullmatch(name) is not None
