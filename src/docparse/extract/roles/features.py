"""What a number stands among, as features: the runs of characters around it, the titles above it, its kind and the flags of its block.

The model of `words.py` weighs them. A feature is a slot and what stands in it: `n万元` is 万元 right behind the number. The slots:

    c  the clause in front of the number    e  its last characters     h  the sentence before that clause
    r  the clause behind the number         n  its first characters    H  the titles above the block
    F  a flag of the block                  K  kind, unit and bound
"""

from __future__ import annotations

from itertools import pairwise

from docparse.extract.context import Context
from docparse.extract.setting import Setting
from docparse.model import Bound, Kind

CLAUSE, HEAD, REST, TITLES = 16, 44, 14, 48  # characters looked at
ALWAYS = "1"  # a feature of every mention


def pairs(slot: str, text: str) -> list[str]:
    """The pairs of characters that stand together in a text, each behind its slot.

    >>> pairs("h", "不超过")
    ['h不超', 'h超过']
    """
    return [slot + one + two for one, two in pairwise(text)]


def triples(slot: str, text: str) -> list[str]:
    """The same in threes."""
    return [slot + one + two + three for one, two, three in zip(text, text[1:], text[2:], strict=False)]


def around(context: Context) -> set[str]:
    """The features of a mention by the words of its sentence."""
    head, rest = context.head, context.rest
    cut = max(len(head) - len(context.clause), len(head) - CLAUSE, 0)
    near, behind = head[cut:], rest[:REST]
    found = pairs("c", near) + triples("c", near) + pairs("h", head[max(0, cut - HEAD) : cut]) + pairs("r", behind) + triples("r", behind)
    found += ["e" + head[-1:], "e" + head[-2:], "e" + head[-3:], "e" + head[-4:]]
    found += ["n" + rest[:1], "n" + rest[:2], "n" + rest[:3], "n" + rest[:4]]
    return set(found)


def sort_of(kind: Kind, unit: str | None, bound: Bound, flags: frozenset[str]) -> set[str]:
    """The features of a mention by what it is, together with the flags of its block."""
    return {f"K{kind}", f"K{unit}", f"K{bound}", f"K{kind}|{bound}", *(f"F{flag}|{kind}" for flag in flags)}


def above(setting: Setting) -> set[str]:
    """The features that all mentions of a block share."""
    return {ALWAYS, *pairs("H", setting.headings[-TITLES:]), *(f"F{flag}" for flag in setting.flags)}


def features(context: Context, setting: Setting) -> frozenset[str]:
    """All features of a mention."""
    mention = context.mention
    return frozenset(around(context) | sort_of(mention.kind, mention.unit, mention.bound, setting.flags) | above(setting))
