"""Documents with gold, parsed and judged once each."""

from __future__ import annotations

from functools import cache

from docparse.errors import DocparseError
from docparse.pipeline import parse
from docparse.rows import Document
from tests.scoring.gold import Gold, all_gold
from tests.scoring.marks import Figure, Mark, figures
from tests.scoring.measures import judge

GROUPS = ("specimens", "rules made on", "only judges", "family", "all")


@cache
def at_hand() -> dict[str, Gold]:
    """The gold whose document is at hand, by name."""
    return {gold.name: gold for gold in all_gold() if gold.file is not None}


@cache
def parsed(name: str) -> Document | None:
    """The rows of a document with gold; None where it cannot be parsed, so that all of its gold is missed."""
    file = at_hand()[name].file
    if file is None:
        return None
    try:
        return parse(file.read_bytes(), file.name)
    except DocparseError:
        return None


@cache
def marks(name: str) -> tuple[Mark, ...]:
    """Everything that is judged in a document with gold."""
    return tuple(judge(parsed(name), at_hand()[name]))


def in_group(gold: Gold, group: str) -> bool:
    """Whether a document counts in a group; `family` are the policies that the project was first made for."""
    return group == "all" or group == gold.group or (group == "family" and gold.family)


def group_figures(group: str) -> dict[str, Figure]:
    """The figures of a group of documents, measure by measure."""
    return figures(mark for name, gold in at_hand().items() if in_group(gold, group) for mark in marks(name))
