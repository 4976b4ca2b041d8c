"""The layouts that documents come in: each renders a plain text and knows where every character of it went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from random import Random

NO_LINE_BEGINS_WITH = "，。；：、）》〉”％%！？"
# Where the parser does not find its way over a line end yet (test_minimal.py has each): behind these, and before those.
NO_LINE_ENDS_WITH_YET = "："
NO_LINE_BEGINS_WITH_YET = ""
ASCII_MARKS = {"，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "“": '"', "”": '"'}
FULL_WIDTH = {chr(code): chr(code + 0xFEE0) for code in (*range(0x30, 0x3A), *range(0x41, 0x5B), ord("%"), ord("."))}
LINES_A_PAGE = 12


@dataclass(slots=True)
class Rendering:
    """A text on its way into a layout: what each character became, and what was put before it."""

    text: str
    random: Random
    became: list[str]
    before: list[str]

    @classmethod
    def of(cls, text: str, seed: int) -> Rendering:
        """The text as it is."""
        return cls(text, Random(seed), list(text), [""] * len(text))

    def raw(self) -> str:
        """The rendered text."""
        return "".join(piece for pair in zip(self.before, self.became, strict=True) for piece in pair)

    def places(self) -> list[tuple[int, int]]:
        """Where each character of the text begins and ends in the rendered text."""
        places, here = [], 0
        for before, became in zip(self.before, self.became, strict=True):
            here += len(before)
            places.append((here, here + len(became)))
            here += len(became)
        return places


Layout = Callable[[Rendering], None]


def plain(page: Rendering) -> None:
    """A paragraph a line, as a careful hand types it."""


def wrapped(width: int) -> Layout:
    """Lines of a width, broken wherever they end: in words and in numbers, but not before a closing mark."""

    def wrap(page: Rendering) -> None:
        column = 0
        for place, character in enumerate(page.text):
            if character == "\n":
                column = 0
                continue
            if column >= width and may_break(page.text, place):
                page.before[place] += "\n"
                column = 0
            column += 1

    return wrap


def may_break(text: str, place: int) -> bool:
    """Whether a line may end before a place."""
    return text[place] not in NO_LINE_BEGINS_WITH + NO_LINE_BEGINS_WITH_YET and text[place - 1] not in NO_LINE_ENDS_WITH_YET


def paged(page: Rendering) -> None:
    """A page number and blank lines instead of one line break in twelve, wherever the page ends."""
    lines, number = 0, 0
    for place, character in enumerate(page.text):
        if page.before[place].endswith("\n"):
            lines += 1
            if lines >= LINES_A_PAGE:
                lines, number = 0, number + 1
                page.before[place] = f"\n\n— {number} —\n\n"
        elif character == "\n":
            lines += 1


def torn(page: Rendering) -> None:
    """Paragraphs whole but for the page ends: a page number stands in mid-sentence every three hundred characters or so."""
    number = since = column = 0
    for place, character in enumerate(page.text):
        since, column = since + 1, 0 if character == "\n" else column + 1
        if since > 300 and column > 30 and may_break(page.text, place) and page.text[place - 1] not in NO_LINE_BEGINS_WITH:
            number, since = number + 1, 0
            page.before[place] += f"\n\n— {number} —\n\n"


def one_line(page: Rendering) -> None:
    """The whole document on one line, a blank where a line ended."""
    for place, character in enumerate(page.text):
        if character == "\n":
            page.became[place] = " "


def ascii_marks(page: Rendering) -> None:
    """Commas, colons, brackets and quotation marks of half width; the full stop stays."""
    _replace(page, ASCII_MARKS)


def full_width(page: Rendering) -> None:
    """Digits, capitals, points and percent signs of full width."""
    _replace(page, FULL_WIDTH)


def traditional(page: Rendering) -> None:
    """Traditional script."""
    _replace(page, traditional_of())


def blanks(page: Rendering) -> None:
    """Blanks between digits and the characters beside them, here and there."""
    for place in range(1, len(page.text)):
        left, right = page.text[place - 1], page.text[place]
        beside = (_is_digit(left) and _is_chinese(right)) or (_is_chinese(left) and _is_digit(right))
        if beside and page.random.random() < 0.7:
            page.before[place] += " "


def bookmarks(page: Rendering) -> None:
    """Residue of a word processor's bookmarks among the characters."""
    for place in range(1, len(page.text)):
        if _is_chinese(page.text[place - 1]) and _is_chinese(page.text[place]) and page.random.random() < 0.004:
            page.before[place] += f"[bookmark: _Hlk{page.random.randint(10**7, 10**8)}]"


def indented(page: Rendering) -> None:
    """Two ideographic spaces before every line, carriage returns at its end."""
    for place, character in enumerate(page.text):
        if character == "\n":
            page.became[place] = "\r\n"
        elif place == 0 or page.text[place - 1] == "\n":
            page.before[place] += "　　"


def unseen(page: Rendering) -> None:
    """Zero-width spaces and byte-order marks among the characters."""
    for place in range(1, len(page.text)):
        if page.text[place] != "\n" and page.random.random() < 0.01:
            page.before[place] += page.random.choice("\u200b\u200d\ufeff")


def spaced(page: Rendering) -> None:
    """A blank behind every character."""
    for place in range(1, len(page.text)):
        if page.text[place] != "\n" and page.text[place - 1] != "\n":
            page.before[place] += " "


def _replace(page: Rendering, table: dict[str, str]) -> None:
    for place, character in enumerate(page.became):
        page.became[place] = table.get(character, character)


def _is_digit(character: str) -> bool:
    return "0" <= character <= "9"


def _is_chinese(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


@cache
def simplified_of() -> dict[str, str]:
    """The Simplified character of every Traditional one."""
    lines = files("docparse.lexicon").joinpath("traditional.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {traditional: simplified for traditional, simplified, *_ in pairs}


@cache
def traditional_of() -> dict[str, str]:
    """A Traditional character for every Simplified one that everyday Traditional text (Big5) does not have itself."""
    chosen: dict[str, str] = {}
    for character, simplified in sorted(simplified_of().items(), key=lambda pair: not _everyday(pair[0])):
        if not _everyday(simplified):
            chosen.setdefault(simplified, character)
    return chosen


def _everyday(character: str) -> bool:
    try:
        return character.encode("big5") < b"\xc9"
    except UnicodeEncodeError:
        return False


LAYOUTS: dict[str, tuple[Layout, ...]] = {
    "plain": (plain,),
    "wrapped at 22": (wrapped(22),),
    "wrapped at 29": (wrapped(29),),
    "wrapped at 40": (wrapped(40),),
    "wrapped, paged": (wrapped(30), paged),
    "torn by pages": (torn,),
    "one line": (one_line,),
    "ASCII marks": (ascii_marks,),
    "full width": (full_width,),
    "blanks": (blanks,),
    "bookmarks": (bookmarks,),
    "indented, CRLF": (indented,),
    "zero width": (unseen,),
    "Traditional": (traditional,),
    "a blank behind every character": (spaced,),
    "one line, ASCII marks, blanks": (one_line, ascii_marks, blanks),
    "wrapped, paged, ASCII marks, blanks": (blanks, wrapped(33), paged, ascii_marks),
    "wrapped, Traditional": (traditional, wrapped(27)),
}


def render(layout: str, text: str, seed: int = 0) -> Rendering:
    """A text in a layout of `LAYOUTS`."""
    page = Rendering.of(text, seed)
    for step in LAYOUTS[layout]:
        step(page)
    return page
