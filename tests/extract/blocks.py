"""Quantities of a stretch of text, judged as one block of a document."""

from __future__ import annotations

from docparse.extract.amounts import judge_block
from docparse.extract.quantities import find_mentions
from docparse.extract.setting import Setting, spoken_of
from docparse.model import Quantity, Remark, Role, Target


def judged(text: str, *flags: str, year: int | None = None, place: str | None = None) -> tuple[list[Quantity], list[Remark]]:
    """The quantities of a block with these flags, in a document of that year and place."""
    mentions = find_mentions(text, 0, len(text))
    return judge_block(text, 0, len(text), mentions, Setting(frozenset(flags), year, place), 0)


def targets(text: str, place: str | None = None) -> list[Target]:
    """The targets of a block of a plan."""
    return [quantity.target for quantity in judged(text, "plan", place=place)[0] if quantity.target]


def role_of(sentence: str) -> Role:
    """The role of the number in 【】; a flag of the block (`setting.py`) or the year of signing may stand in front with a colon."""
    flag, _, text = sentence.rpartition(": ")
    year = int(flag.removeprefix("year ")) if flag.startswith("year ") else None
    flags = [*filter(None, [flag if year is None else ""]), *spoken_of(text, 0, len(text))]
    quantities, _ = judged(text.replace("【", "").replace("】", ""), *flags, year=year)
    place = text.index("【")
    (role,) = [quantity.judgement.role for quantity in quantities if quantity.mention.start == place]
    return role
