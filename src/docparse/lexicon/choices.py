"""One of many words as a pattern: common beginnings are written once, so that matching does not try every word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby


def choice(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words that fits; it has no group.

    >>> choice(["新建", "新建成", "新设", "拓"])
    '(?:拓|新(?:建成?|设))'
    """
    return _tree(sorted(set(words)))


def _tree(words: list[str]) -> str:
    """The pattern of sorted words; the empty word, first of all, makes the rest optional."""
    optional = words[0] == ""
    branches = []
    for first, group in groupby(words[optional:], key=lambda word: word[0]):
        tails = [word[1:] for word in group]
        branches.append(re.escape(first) + (_tree(tails) if tails != [""] else ""))
    if not branches:
        return ""
    single = len(branches) == 1 and (not optional or len(branches[0]) == 1)
    return (branches[0] if single else f"(?:{'|'.join(branches)})") + ("?" if optional else "")
