"""Blanks that stand inside words, numbers and dates.

A blank goes only where it says nothing: around a number in a sentence, inside a date, before a closing and behind an
opening mark, between characters that are all spaced out. A blank that may stand for a lost line end stays: behind a
full stop, a colon or a closing bracket, before a label or a whole date, behind a heading; so do padding, the columns
of tables, and the blank between joint issuers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from docparse.clean.blank_rules import BLANK_RULES, YEAR, BlankRule
from docparse.clean.layout import SINGLE_LINE, Layout, width
from docparse.clean.rules import GAP
from docparse.spans import Edit

GAPS = re.compile(f"{GAP}+")
DIGIT = re.compile(r"\d")
UNIT = re.compile(r"[年月日号万亿元%％‰个家项户亩人名种条座台套件吨米平公千场所处岁周小时倍成分次批期级类以，。、；）)~～—-]")
MARKS = re.compile("[，。；,;]")
LABEL_ALONE = re.compile(rf"{GAP}{{0,40}}第[^，。；、\n]{{1,12}}[编章节条]$")
FEWEST_WRAPS, SHORTEST_WRAP, LONGEST_WRAP, SHARE_OF_WRAPS = 8, 14, 48, 0.6  # blanks so far apart, and so many of all, stand for wraps
REACH_OF_WRAPS = 120  # the same before one that may stand for a wrap
DRAWN_OUT = 0.35  # of the characters of a text are blanks
DRAWN_OUT_LINE = re.compile(rf"^{GAP}*+(?P<line>(?:[!-~]++|\S)(?:{GAP}++(?:[!-~]++|\S))++){GAP}*+$", re.MULTILINE)
WORDS_APART = re.compile(rf"[!-~]{{2}}{GAP}[!-~]|[^!-~][!-~]{GAP}[!-~]{{2}}")
ANY_RULE = re.compile(f"{GAP}(?:" + "|".join(f"(?P<r{n}>{rule.there})" for n, rule in enumerate(BLANK_RULES)) + ")")


def drawn_out(text: str) -> Iterator[Edit]:
    """The removal of the blank behind every character, in a text that has one nearly everywhere.

    A line counts when each of its words is one character, or a number or Latin word; of a longer gap, which held a blank of
    the text's own, one blank stays.
    """
    if sum(map(text.count, " \xa0\u3000")) < DRAWN_OUT * len(text):
        return
    for line in DRAWN_OUT_LINE.finditer(text):
        for gap in GAPS.finditer(text, *line.span("line")):
            start = gap.start() + (gap.end() - gap.start() > 1 or WORDS_APART.match(text, gap.start() - 2) is not None)
            if start < gap.end():
                yield Edit(start, gap.end(), "", "spaced_characters")


def blanks(text: str, layout: Layout) -> Iterator[Edit]:
    """The removal of blanks; those that stand for wraps come last.

    On one long line, a blank that no unit follows, or that a year follows, may be a lost line end and stays.
    """
    lost_line_ends = layout.name == SINGLE_LINE
    wraps: list[int] = []
    place = 0
    while match := ANY_RULE.search(text, place):
        place = match.start() + 1
        found = _decide(text, match)
        if found is None:
            continue
        rule, stop = found
        if lost_line_ends and rule.code == "blank_in_number" and not _counts(text, stop):
            continue
        if rule.wrap:
            wraps.append(match.start())
            continue
        place = max(place, stop)
        if rule.run:
            for gap in GAPS.finditer(text, match.start(), stop):
                yield Edit(gap.start(), gap.end(), "", rule.code)
        else:
            yield Edit(match.start(), match.start() + 1, "", rule.code)
    if len(wraps) >= FEWEST_WRAPS and not lost_line_ends and _stand_for_wraps(text, wraps):
        yield from (Edit(place, place + 1, "", "line_wrap") for place in wraps if not LABEL_ALONE.fullmatch(_line_before(text, place)))


def _line_before(text: str, place: int) -> str:
    """What its line has before a place, or the end of it."""
    start = max(0, place - REACH_OF_WRAPS)
    return text[max(start, text.rfind("\n", start, place) + 1) : place]


def _stand_for_wraps(text: str, places: list[int]) -> bool:
    """Whether the blanks inside sentences stand about as far apart as the lines of a page are wide: then wraps became blanks.

    In a table typed with blanks they stand closer, behind headings and between joint issuers they are few.
    """
    inside = [line for line in (_line_before(text, place) for place in places) if MARKS.search(line)]
    wide = [width(GAPS.split(line)[-1]) for line in inside]
    return sum(SHORTEST_WRAP <= piece <= LONGEST_WRAP for piece in wide) >= max(FEWEST_WRAPS, SHARE_OF_WRAPS * len(inside))


def _decide(text: str, match: re.Match[str]) -> tuple[BlankRule, int] | None:
    """The first rule that takes the blank at a match, and where its match ends."""
    first = int((match.lastgroup or "r0")[1:])
    for number in range(first, len(BLANK_RULES)):
        rule = BLANK_RULES[number]
        fit = match if number == first else _pattern(number).match(text, match.start())
        if fit is not None and not (rule.unless and rule.unless(text, match.start(), fit.end())):
            return rule, fit.end()
    return None


@cache
def _pattern(number: int) -> re.Pattern[str]:
    """The pattern of a rule, compiled when a blank that an earlier rule left comes up."""
    return BLANK_RULES[number].pattern


def _counts(text: str, place: int) -> bool:
    """Whether what follows a blank is a number that is no year, or what counts a number."""
    return YEAR.match(text, place) is None and (DIGIT if text[place].isdigit() else UNIT).match(text, place) is not None
