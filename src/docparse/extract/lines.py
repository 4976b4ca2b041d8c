"""The lines of a stretch of the text: what the head, the signature and the imprint are read from.

A document that lies on one line has lost its line ends; there a blank, and either end of a whole date, stand for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from docparse.extract.dates import FULL
from docparse.model import Clean

BLANK = re.compile(r"\s+")
HAN = "一-鿿〇"
INK = re.compile(r"\S[^\n]*")
TOKEN = re.compile(r"[^ \t]+")
SHORTEST_DOCUMENT = 120  # a shorter line is never a whole document
SAYS_FROM, SAYS_UNTIL = frozenset("自从于至到"), frozenset("起至到止前后")  # 自…起施行: a date in a sentence
LOST_LINE_END = re.compile(r"[^ \t\n] {1,9}(?:[一二] ?、|（ ?[一二] ?）|第 ?[一二] ?[章条]|[12] ?[.、](?![0-9]))")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the blanks at its ends: its place, and its folded text."""

    start: int
    stop: int
    text: str

    @property
    def bare(self) -> str:
        """The text without any blank."""
        return squash(self.text)


def squash(text: str) -> str:
    """The text without any blank."""
    return BLANK.sub("", text)


def is_one_line(clean: Clean) -> bool:
    """Whether the document lies on one line: a line that holds more than half of it, with headings in its midst."""
    folded = clean.folded
    longest = max(folded.split("\n"), key=len)
    return len(longest) >= SHORTEST_DOCUMENT and 2 * len(longest) > len(folded) and LOST_LINE_END.search(longest) is not None


def lines_in(clean: Clean, start: int, stop: int, soft: bool = False) -> list[Line]:
    """The lines between two places that hold anything, in order; `soft` where the document lies on one line."""
    found: list[Line] = []
    for match in INK.finditer(clean.folded, start, stop):
        if soft:
            found += _soft(clean.folded, *match.span())
        else:
            text = match.group().rstrip()
            found.append(Line(match.start(), match.start() + len(text), text))
    return found


def _soft(folded: str, start: int, stop: int) -> Iterator[Line]:
    """The stretches between blanks of a line, dates standing alone."""
    cuts = {start, stop}
    for match in FULL.finditer(folded, start, stop):
        if folded[match.start() - 1 : match.start()] not in SAYS_FROM and folded[match.end() : match.end() + 1] not in SAYS_UNTIL:
            cuts.update((match.start(), match.end()))
    for left, right in pairwise(sorted(cuts)):
        if FULL.fullmatch(folded, left, right):
            yield Line(left, right, folded[left:right])
        else:
            for token in TOKEN.finditer(folded, left, right):
                yield Line(token.start(), token.end(), token.group())
