"""The words of reaching, bound and comparison between an indicator and its number, cut from the end of a clause."""

from __future__ import annotations

import re
from functools import lru_cache

from docparse.extract.indicator_words import BESIDE_MARK, BESIDE_NUMBER, COMPOUND, SENT, YEAR_BEHIND, YEAR_ENDS, reaching

DIGIT = re.compile("[0-9]")
YEAR_LAST, SENT_OR_SIGNED = frozenset("年底末前间期"), frozenset("达约应")
LONGEST_REACH = 8  # characters of a word of reaching
KEPT = 64  # phrases kept: the rules of roles and the targets of one sentence ask for the same ones


@lru_cache(maxsize=KEPT)
def cut_tail(phrase: str) -> tuple[str, tuple[str, ...]]:
    """The phrase without the words of reaching and bound at its end, and those words from left to right.

    >>> cut_tail("研发投入强度力争达到")
    ('研发投入强度', ('力争', '达到'))
    """
    cut: list[str] = []
    while length := _reaching(phrase):
        if not cut and COMPOUND.search(phrase):
            break
        cut.append(phrase[-length:])
        phrase = phrase[:-length].rstrip(" ")
        if phrase.endswith(("并", "且")) and _reaching(phrase[:-1]):  # 产量回升并稳定在
            phrase = phrase[:-1]
        if phrase.endswith("、") and not DIGIT.search(phrase):  # 总量跃上新台阶、突破
            phrase = phrase[:-1]
    return phrase, tuple(reversed(cut))


def _reaching(phrase: str) -> int:
    """How long the word of reaching or bound at the end of a phrase is; 0 where none stands there."""
    known = reaching()
    for length in range(min(len(phrase), LONGEST_REACH), 0, -1):
        word = phrase[-length:]
        if word in known and not (
            (word[0] == "新" and phrase[-length - 1 : -length] in "更创翻革换" and length < len(phrase))
            or (word[0] == "年" and YEAR_ENDS.search(phrase, 0, len(phrase) - length))
            or (word in SENT_OR_SIGNED and SENT.search(phrase))
        ):
            return length
    match = (BESIDE_MARK.search(phrase) and BESIDE_NUMBER.search(phrase)) or (phrase[-1:] in YEAR_LAST and YEAR_BEHIND.search(phrase))
    return len(phrase) - match.start() if match else 0
