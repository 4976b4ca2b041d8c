"""What surrounds a mention: its sentence, segment and clause, and the words on both sides.

A sentence ends at 。！？, at the end of a paragraph or of a cell, never at ；. A segment ends at ； as well, a clause at ，； and ：.
A separator inside brackets parts nothing of what stands outside them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from docparse.model import Mention

SENTENCE_END = re.compile(r"[。！？\n\t]")
CLOSED_BRACKET = re.compile(r'（[^（）]{0,60}）|〈[^〈〉]{0,40}〉|〔[^〔〕]{0,40}〕|“[^“”]{0,40}”|《[^《》]{0,80}》|"[^"\n]{0,40}"')
REMARK = r"（(?:不?含|等价值|当量值|含税|税后|税前|[^（）]{0,8}含[^（）]{0,12})）"
LIMIT = r"及?(?:以上|以下|以内|之内|之间)|左右|上下|封顶|为上限|为限|为宜"
BOUND_BEHIND = re.compile(rf"(?: ?{REMARK})*(?:{LIMIT})?(?:（不?含[^（）]{{0,8}}）)?")
NONE: Mapping[int, str] = {}
REACH = 1_000  # how far a sentence is looked at on either side of a number: one without an end costs no more than its length
WINDOW = 160  # how far to the left a clause is looked at


@dataclass(slots=True)
class Context:
    """One mention in its sentence; all places are of the folded text.

    `clause` is what stands between the last separator and the number, `before` the same from the last ； or the
    sentence's start, `head` all of the sentence before the number, `rest` what follows the number and its words of bound.
    `segment` is the whole stretch between ； and ；. `gap` is what stands between the mention before (with its words of
    bound) and this one, None where none is in the same sentence. `front` is the clause, cut at the mention before
    where the two are items of one list (10家、产业基地2个). `earlier` is the end of what stands before the sentence.
    """

    mention: Mention
    sentence_start: int
    sentence_stop: int
    clause: str
    before: str
    rest: str
    head: str
    segment: str
    gap: str | None
    front: str
    earlier: str


def sentences(folded: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The sentences between two places, as (start, stop) pairs; the mark that ends one belongs to it."""
    for match in SENTENCE_END.finditer(folded, start, stop):
        if match.end() > start + 1:
            yield start, match.end()
        start = match.end()
    if start < stop:
        yield start, stop


def mask(text: str) -> str:
    """The text with every closed bracket and quotation as a run of □, so that marks inside them part nothing.

    >>> mask("全市（含甲、乙）企业")
    '全市□□□□□□企业'
    """
    return CLOSED_BRACKET.sub(lambda match: "□" * len(match.group()), text) if CLOSED_BRACKET.search(text) else text


CONTINUES = re.compile(r"[ \n]{0,20}+(?:其中|具体|包括|分别|主要(?:支出)?(?:项目|科目|包括|有)|(?:分|按)[^，。；]{0,4}科目)")


def contexts(
    folded: str, mentions: Sequence[Mention], start: int, stop: int, before: Mention | None = None, headers: Mapping[int, str] = NONE
) -> list[Context]:
    """The contexts of the mentions of one sentence; `before` is the last mention of the sentence before.

    A sentence that begins with 其中 goes on with the one before: its first mention has a gap as well. `headers` gives, by the start of
    a mention that is a table's cell alone, the head of its column: that is its clause.
    """
    sentence = folded[start:stop]
    masked = mask(sentence)
    cuts = [match.end() for match in CLAUSE_MARK.finditer(masked)]
    earlier = folded[max(0, start - 80) : start]
    found: list[Context] = []
    segment_start = 0
    last_stop = None
    if before is not None and CONTINUES.match(sentence):
        last_stop = 0
    for mention in mentions:
        here, end = mention.start - start, mention.stop - start
        first, last = max(0, here - REACH), end + REACH
        segment_start = max(first, masked.rfind("；", first, here) + 1)
        segment_stop = masked.find("；", end, last)
        if masked[here : here + 1] == "□":  # inside brackets, whose own marks part as well
            clause_start = max(segment_start, _clause_start(sentence, here))
        else:
            cut = bisect_right(cuts, here) - 1
            clause_start = max(segment_start, cuts[cut] if cut >= 0 else 0)
        behind = BOUND_BEHIND.match(sentence, end)
        bound_stop = behind.end() if behind else end
        gap = sentence[last_stop:here] if last_stop is not None and last_stop <= here else None
        clause = headers.get(mention.start) or sentence[max(clause_start, here - WINDOW) : here].rstrip(" ")
        found.append(
            Context(
                mention=mention,
                sentence_start=start,
                sentence_stop=stop,
                clause=clause,
                before=sentence[max(segment_start, here - WINDOW) : here].rstrip(" "),
                rest=sentence[bound_stop:last].lstrip(" "),
                head=sentence[first:here],
                segment=sentence[segment_start : segment_stop if segment_stop >= 0 else last],
                gap=gap,
                front=_front(clause, gap),
                earlier=earlier,
            )
        )
        last_stop = bound_stop
    return found


CLAUSE_MARK = re.compile(r"[，；：（〔“《】|▶►▷●■◆◇★☆▲➢✓√•]")
ITEM = re.compile(r"[、，；]|和(?![美谐平睦])|与|及|以及|且|并|或|其中")


def _front(clause: str, gap: str | None) -> str:
    if gap is None or len(gap) >= len(clause):
        return clause
    parted = ITEM.search(gap)
    if parted is None:
        return clause
    if parted.start() == 0:
        return gap[parted.end() :]
    return gap[parted.end() :] if parted.end() == len(gap) else clause


def _clause_start(sentence: str, here: int) -> int:
    """Where the clause of a place inside brackets begins: behind the last ，；： or the bracket that is still open."""
    ends = [match.end() for match in CLAUSE_MARK.finditer(sentence, max(0, here - WINDOW), here)]
    return ends[-1] if ends else 0
