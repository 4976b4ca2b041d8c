"""Where a document holds: the region of its issuer, with code and level."""

from __future__ import annotations

from docparse.lexicon.regions import Region, find_region


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
