"""分别: which member of an enumeration each number of a list belongs to (对省级、市级…分别奖励50万元、30万元)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docparse.extract.context import Context, mask

GROUP_GAP = re.compile(r"(?:的?(?:奖励|补助|补贴|资助|资金))?(?:、|和|及|与|，|或)(?:最高)?")
SEPARATOR = re.compile(r"[、和与及或]|以及")
FIGURE_TOLD = re.compile(r"(?:[达增]到|达|突破|完成|实现)\D{0,3}\d[^，。；]{0,8}$")  # 产量达到2万吨、产值达到3亿元，分别增长: no members
OPENING = re.compile(
    r"^(?:其中|包括|对|对于|获得|获评|被评为|被认定为|认定为|新认定的?|新获评|给予|首次|经认定的?|为|按)+(?:[^、，]{0,14}?的)?"
)
LISTED = re.compile("(?<=..)(?<![高中初平特一二三甲乙])等(?![级次奖候])")  # 甲、乙等区域浓度分别下降
MEMBER = re.compile(r"[^，。；：\n]{1,60}$")


def members(contexts: Sequence[Context]) -> dict[int, str]:
    """For each paired mention of one sentence (by its place in `contexts`), its member as the text names it."""
    found: dict[int, str] = {}
    place = 0
    while place < len(contexts):
        size = group_size(contexts, place)
        if size > 1 and (names := _names(contexts[place], size)):
            found.update(zip(range(place, place + size), names, strict=True))
        place += size
    return found


def group_size(contexts: Sequence[Context], place: int) -> int:
    """How many mentions are joined with the one at a place (50万元、30万元和20万元: 3 at the first)."""
    end = place + 1
    while end < len(contexts) and GROUP_GAP.fullmatch(contexts[end].gap or ""):
        end += 1
    return end - place


def _names(context: Context, count: int) -> list[str] | None:
    """The `count` members that stand in front of 分别, None where the enumeration has another length."""
    split = context.head.rfind("分别")
    if split < 0 or len(context.head) - split > 24:
        return None
    front = context.head[:split].rstrip("，的 ")
    if FIGURE_TOLD.search(front, max(0, len(front) - 40)):
        return None
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
    pieces[-1] = LISTED.split(pieces[-1])[0] or pieces[-1]
    if len(pieces[0]) > 1 and pieces[0][-1] in "级等类档星" and pieces[0][-1] in pieces[-1]:
        pieces[-1] = pieces[-1][: pieces[-1].index(pieces[0][-1]) + 1]
    return [piece.strip(" ，、") for piece in pieces] if all(piece.strip(" ，、") for piece in pieces) else None
