"""Numbers with the role that a reader gave them, and what the parser knows of each: what the word model learns from.

The sources: the sentences in the tables of role rules, their tests and the cases; the passages beside this module, which we wrote
(`⟦5万元|S⟧`, a line of five = between two); and the gold of the documents that rules are made on, where they are at hand. On the
passages of the files named `unread…` no rule was ever made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from docparse import parse
from docparse.extract import amounts
from docparse.extract.context import Context
from docparse.extract.roles.features import features as every_feature
from docparse.extract.roles.table import RULES
from docparse.extract.setting import Setting
from docparse.model import Judgement, Role
from tests.cases.case import read_cases
from tests.extract.blocks import role_of
from tests.extract.test_roles import GUIDE, WIDENED
from tests.extract.test_roles_genres import SENTENCES as GENRE_SENTENCES
from tests.extract.test_roles_rules import SENTENCES as RULE_SENTENCES
from tests.scoring.gold import all_gold

HERE = Path(__file__).parent
MARK = re.compile(r"⟦([^|⟦⟧]+)\|([BSCNTO])⟧")
ROLE_WANTED = re.compile("role=([a-z]+)")
LETTERS = {
    "B": Role.BUDGET,
    "S": Role.SUBSIDY,
    "C": Role.CONDITION,
    "N": Role.STANDARD,
    "T": Role.TARGET,
    "O": Role.OTHER,
}


@dataclass(frozen=True, slots=True)
class Example:
    """One number: the text it stands in, what a reader says, what the rules say, and its features."""

    text: str
    role: Role
    by_rule: Judgement
    features: frozenset[str]


def all_examples() -> list[Example]:
    """Every example there is: sentences, cases, passages, documents."""
    found = examples_of_rules()
    for file in sorted(HERE.glob("*.txt")):
        for number, passage in enumerate(passages(file.stem), 1):
            found += _examples(f"{file.stem}/{number}", *unmarked(passage))
    for gold in all_gold():
        if gold.file is not None and not gold.judges:
            roles = {one.start: Role(one.role) for one in gold.quantities}
            found += _examples(f"gold/{gold.name}", gold.file.read_bytes(), roles)
    return found


def examples_of_rules() -> list[Example]:
    """The sentences and cases, which say what the guide rules."""
    return [*_sentences(), *_cases()]


def passages(file: str) -> list[str]:
    """The passages of a file beside this module, with their marks."""
    return (HERE / f"{file}.txt").read_text(encoding="utf-8").split("\n=====\n")


def unmarked(passage: str) -> tuple[bytes, dict[int, Role]]:
    """A passage without its marks, and the role of the number at each place.

    >>> unmarked("奖励⟦5万元|S⟧。")[1]
    {2: <Role.SUBSIDY: 'subsidy'>}
    """
    text, roles, place = "", {}, 0
    for match in MARK.finditer(passage):
        text += passage[place : match.start()]
        roles[len(text)] = LETTERS[match[2]]
        text, place = text + match[1], match.end()
    return (text + passage[place:]).encode(), roles


def _examples(name: str, raw: bytes, roles: dict[int, Role]) -> Iterator[Example]:
    """The numbers of a text that a reader and the parser both see."""
    with _watched() as seen:
        rows = parse(raw).quantities
    for row, (_, judgement, features) in zip(rows, seen, strict=True):
        place = next((place for place in range(row.start, row.stop) if place in roles), None)
        if place is not None:
            yield Example(name, roles[place], judgement, features)


def _sentences() -> Iterator[Example]:
    """The sentences that the rules of roles and their tests take as examples, the number in 【】."""
    told = [(rule.role, rule.takes) for rule in RULES] + [
        (Role(role), text) for role, text in (*GUIDE, *WIDENED, *GENRE_SENTENCES, *RULE_SENTENCES)
    ]
    for number, (role, text) in enumerate(told, 1):
        with _watched() as seen:
            role_of(text)
        place = text.rpartition(": ")[2].index("【")
        yield from (Example(f"sentences/{number}", role, judgement, features) for start, judgement, features in seen if start == place)


def _cases() -> Iterator[Example]:
    """The cases of `tests/cases/figures` that name a role or a change (`5万元|role=budget`), where the number stands once."""
    for number, case in enumerate((case for one in ("wild", "synthetic", "negative") for case in read_cases("figures", one)), 1):
        roles = {}
        for wanted in case.wanted:
            text, _, said = wanted.partition("|")
            role = ROLE_WANTED.search(said)
            if (role or "change=" in said) and case.text.count(text) == 1:
                roles[case.text.index(text)] = Role(role[1]) if role else Role.TARGET
        if roles:
            yield from _examples(f"cases/{number}", case.text.encode(), roles)


@contextmanager
def _watched() -> Iterator[list[tuple[int, Judgement, frozenset[str]]]]:
    """What comes to the words to be weighed: each number's place, what the rules say, and its features; the rules are left their way."""
    seen: list[tuple[int, Judgement, frozenset[str]]] = []

    def watch(contexts: Sequence[Context], setting: Setting, judged: Sequence[Judgement]) -> list[Judgement]:
        for context, judgement in zip(contexts, judged, strict=True):
            seen.append((context.mention.start, judgement, every_feature(context, setting)))
        return list(judged)

    with patch.object(amounts, "weigh", watch):
        yield seen
