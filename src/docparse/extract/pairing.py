"""分别: which member of an enumeration each number of a list belongs to (对省级、市级…分别奖励50万元、30万元)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docparse.extract.context import Context, mask

GROUP_GAP = re.compile(r"(?:的?(?:奖励|补助|补贴|资助|资金))?(?:、|和|及|与|，|或)(?:最高)?")
SEPARATOR = re.compile(r"[、和与及或]|以及")
OPENING = re.compile(r"^(?:对|对于|获得|获评|被评为|被认定为|认定为|新认定的?|新获评|给予|首次|经认定的?|为|按)+(?:[^、，]{0,14}?的)?")
MEMBER = re.compile(r"[^，。；：\n]{1,60}$")


def members(contexts: Sequence[Context]) -> dict[int, str]:
    """For each paired mention of one sentence (by its place in `contexts`), its member as the text names it."""
    found: dict[int, str] = {}
    place = 0
    while place < len(contexts):
        group = [place]
        while place + 1 < len(contexts) and contexts[place + 1].gap is not None and GROUP_GAP.fullmatch(contexts[place + 1].gap or ""):
            place += 1
            group.append(place)
        if len(group) > 1 and (names := _names(contexts[group[0]], len(group))):
            found.update(zip(group, names, strict=True))
        place += 1
    return found


def _names(context: Context, count: int) -> list[str] | None:
    """The `count` members that stand in front of 分别, None where the enumeration has another length."""
    split = context.head.rfind("分别")
    if split < 0 or len(context.head) - split > 24:
        return None
    front = context.head[:split].rstrip("，的 ")
    flat = mask(front)
    start = max(flat.rfind(mark) for mark in "。；：\n") + 1
    for left in (max(flat.rfind("，"), start - 1) + 1, start):
        names = _enumerated(front[left:], flat[left:], count)
        if names:
            return names
    return None


def _enumerated(front: str, flat: str, count: int) -> list[str] | None:
    cuts = [match.span() for match in SEPARATOR.finditer(flat)]
    if len(cuts) + 1 < count:
        return None
    cuts = cuts[len(cuts) - count + 1 :] if len(cuts) + 1 > count else cuts
    bounds = [(-1, 0), *cuts, (len(front), len(front))]
    pieces = [front[bounds[n][1] : bounds[n + 1][0]] for n in range(count)]
    pieces[0] = OPENING.sub("", pieces[0]) or pieces[0]
    pieces[0] = re.split(r"的(?=[^的]*$)", pieces[0])[-1] if "的" in pieces[0] else pieces[0]
    pieces[0] = re.split("，", pieces[0])[-1]
    if not any("的" in piece for piece in pieces[:-1]):
        pieces[-1] = pieces[-1].split("的")[0] or pieces[-1]
    if len(pieces[0]) > 1 and pieces[0][-1] in "级等类档星" and pieces[0][-1] in pieces[-1]:
        pieces[-1] = pieces[-1][: pieces[-1].index(pieces[0][-1]) + 1]
    return [piece.strip(" ，、") for piece in pieces] if all(piece.strip(" ，、") for piece in pieces) else None
