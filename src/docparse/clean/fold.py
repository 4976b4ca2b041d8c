"""The folded text: one width of digits and marks, one script, the same length; what every pattern reads."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from unicodedata import normalize

from docparse.clean.rules import unusual
from docparse.lexicon.tables import read_table

BLANKS = "\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
MARKS = {
    **dict(zip(",;:!?()<>", "，；：！？（）〈〉", strict=True)),  # ASCII marks as the Chinese text writes them
    **dict(zip("﹐﹑﹒﹔﹕﹖﹗﹙﹚﹝﹞﹤﹥＜＞﹪﹣｡､｢｣︰", "，、.；：？！（）〔〕〈〉〈〉%-。、「」：", strict=True)),
    **dict(zip("〜∼﹏–―‒─━", "~~~—————", strict=True)),
    **dict(zip("‧・∙⋅･", "·····", strict=True)),  # • stays: it is part of a unit as written (元/人•年)
}
KEPT = frozenset("，；：！？（）")  # full-width marks that stay
RADICALS = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")  # radicals that PDF text has in place of characters; characters encoded twice
THOUSANDS = re.compile(r"(?<=\d)，(?=\d{3}(?!\d))")
FULL_DIGITS = frozenset("０１２３４５６７８９")
PARTS = FULL_DIGITS | {","}  # what a text with thousands parted by commas holds
MANY = 24  # distinct characters to change: from here on one walk over the text is faster than many


@cache
def widths() -> Mapping[str, str]:
    """One width: full-width letters, digits and signs as ASCII, ASCII marks of Chinese text as full-width."""
    table = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in KEPT}
    table.update(MARKS)
    table.update(dict.fromkeys(BLANKS, " "))
    return table


@cache
def simplified() -> Mapping[str, str]:
    """Each Traditional character that has one Simplified character."""
    return {row[0]: row[1] for row in read_table("traditional")}


@cache
def traditional() -> re.Pattern[str]:
    """Any Traditional character."""
    return re.compile(f"[{''.join(simplified())}]")


def fold(text: str, letters: frozenset[str] | None = None) -> str:
    """The text, character for character, as patterns read it; `letters` are its unusual characters, if known.

    >>> fold("投资１２，０００万元（28,583万元）,增长2.5％，为12，300户")
    '投资12,000万元（28,583万元），增长2.5%，为12，300户'
    """
    letters = unusual(text) if letters is None else letters
    by_width, by_script = widths(), simplified()
    changes: dict[str, str | int | None] = {letter: by_width[letter] for letter in letters & by_width.keys()}
    if traditional().search(text):
        changes.update((letter, by_script[letter]) for letter in set(text) & by_script.keys())
    changes.update(
        (letter, normalize("NFKC", letter)) for letter in letters if RADICALS.match(letter) and len(normalize("NFKC", letter)) == 1
    )
    if len(changes) > MANY:
        folded = text.translate(str.maketrans(changes))
    else:
        folded = text
        for letter, to in changes.items():
            folded = folded.replace(letter, str(to))
    return _thousands(text, folded) if not letters.isdisjoint(PARTS) else folded


def _thousands(text: str, folded: str) -> str:
    """The folded text with the commas that part thousands as ASCII: those that were, and those of full-width figures."""
    pieces, place = [], 0
    for match in THOUSANDS.finditer(folded):
        if text[match.start()] == "," or (text[match.start() - 1] in FULL_DIGITS and text[match.end()] in FULL_DIGITS):
            pieces += [folded[place : match.start()], ","]
            place = match.end()
    return "".join((*pieces, folded[place:])) if pieces else folded
