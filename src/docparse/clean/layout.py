"""How a document is laid out: what its line ends mean.

plain: a line is a paragraph. wrapped: lines are cut at a width, as in the text of a PDF. paged: a line is a paragraph,
and paragraphs are cut where a page ended. single_line: the line ends are lost. html: a web page. empty: no text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from docparse.clean.lines import Line

PLAIN, WRAPPED, PAGED, SINGLE_LINE, HTML, EMPTY = "plain", "wrapped", "paged", "single_line", "html", "empty"
NARROW = re.compile(r"[ -~\xa0-\xff]")
PROSE = re.compile(r"[，。；,;]")
ENDS = frozenset("。；：！？;:!?")
SAMPLE = 600  # lines measured, at most
SHORT_TEXT, FEWEST_OF_FEW = 40, 4  # a text of fewer lines needs fewer full ones,
EXACT, INDENT = 1.5, 2  # all but as wide as the widest, or as long as the longest, an indent apart
FEWEST = 8  # full lines, for a width to be believed
NARROWEST, WIDEST = 16, 64  # characters to which a wrapped line may be cut
SLACK = 4.5  # characters: a line is full that lacks no more (first lines are indented, a mark or number is not parted)
MOST_LONG = 0.05  # of the lines may be longer than any wrapped one
MOST_OPEN = 0.75  # of the full lines of a short text end in mid-sentence, and hold a comma or a stop
SHARE = 0.5  # of the characters stand in full lines, and of the full lines as many end in mid-sentence and hold a comma or a stop
LONG_LINE, LONG_SHARE = 800, 0.6  # a line so long, that holds so much of the text, has lost its line ends;
SHORTEST_LONG, FEWEST_LABELS = 200, 2  # and so has a shorter one that holds so many labels
NUMERAL = "[一二三四五六七八九十]{1,3}"
INNER_LABEL = re.compile(rf"(?<=[。；）) ])(?:{NUMERAL}、|[（(]{NUMERAL}[）)]|第{NUMERAL}条|\d{{1,2}}[.．、](?!\d))")


@dataclass(frozen=True, slots=True)
class Layout:
    """The kind of a document; `width` is that of its wrapped lines, else 0; `spaced`: paragraphs stand apart by empty lines."""

    name: str
    width: float = 0.0
    spaced: bool = False
    indented: bool = False


def width(text: str) -> float:
    """How wide a line is printed, in Chinese characters; Latin letters and digits are half as wide."""
    return len(text) - len(NARROW.findall(text)) / 2


def recognise(text: str, lines: Sequence[Line], whole_page: bool) -> Layout:
    """The layout of a text, from its lines; `paged` is known only when its lines are joined."""
    if not lines:
        return Layout(EMPTY)
    apart = sum(text.count("\n", before.stop, line.start) > 1 for before, line in pairwise(lines[:SAMPLE]))
    spaced = apart * 2 > min(len(lines), SAMPLE) - 1
    indented = sum(line.start - line.begin >= 2 for line in lines[:SAMPLE]) * 4 > min(len(lines), SAMPLE)
    if whole_page:
        return Layout(HTML, spaced=spaced, indented=indented)
    longest = max(lines, key=_length)
    if len(longest.text) > LONG_SHARE * sum(map(_length, lines)) and _holds_lines(longest.text):
        return Layout(SINGLE_LINE, spaced=spaced, indented=indented)
    cut = _cut(lines)
    return Layout(WRAPPED if cut else PLAIN, cut, spaced, indented)


def _holds_lines(text: str) -> bool:
    """Whether a line is so long, or holds so many labels of its own, that it must have lost its line ends."""
    return len(text) >= LONG_LINE or (len(text) >= SHORTEST_LONG and len(INNER_LABEL.findall(text)) >= FEWEST_LABELS)


def _length(line: Line) -> int:
    return len(line.text)


def _cut(lines: Sequence[Line]) -> float:
    """The width to which the lines are cut; 0 where they are not."""
    step = max(1, len(lines) // SAMPLE)
    sample = lines[::step]
    if sum(len(line.text) > 2 * WIDEST for line in sample) > MOST_LONG * len(sample):
        return 0.0
    shown = [(width(line.text), line.text) for line in sample]
    widths = sorted(measure for measure, _ in shown if measure >= NARROWEST)
    if len(widths) < FEWEST:
        return _cut_of_few(shown)
    upper = widths[int(len(widths) * 0.9)]
    full = [text for measure, text in shown if upper - SLACK <= measure <= upper + 2]
    if upper > WIDEST or len(full) < FEWEST:
        return _cut_of_few(shown)
    open_ended = sum(text[-1] not in ENDS for text in full)
    running = sum(PROSE.search(text) is not None for text in full)
    characters = sum(len(text) for _, text in shown)
    sure = sum(map(len, full)) > SHARE * characters and min(open_ended, running) > SHARE * len(full)
    return upper if sure else _cut_of_few(shown)


def _cut_of_few(shown: Sequence[tuple[float, str]]) -> float:
    """The width to which the lines of a text are cut that is short, or of which few lines are full; 0 where they are not.

    Many lines are as long as the longest, in print or by characters, and nearly all of these end in mid-sentence.
    """
    upper = max((measure for measure, _ in shown), default=0.0)
    if not NARROWEST <= upper <= WIDEST:
        return 0.0
    most = max(len(text) for _, text in shown)
    wide = [text for measure, text in shown if measure >= upper - EXACT]
    long = [text for measure, text in shown if measure >= upper - EXACT or len(text) >= most - INDENT]
    fewest = FEWEST_OF_FEW if len(shown) < SHORT_TEXT else FEWEST
    return upper if _all_run_on(wide, fewest) or _all_run_on(long, fewest) else 0.0


def _all_run_on(full: Sequence[str], fewest: int) -> bool:
    """Whether lines are enough, and nearly all of them end in mid-sentence."""
    open_ended = sum(text[-1] not in ENDS for text in full)
    running = sum(PROSE.search(text) is not None for text in full)
    return len(full) >= fewest and min(open_ended, running) >= MOST_OPEN * len(full)
