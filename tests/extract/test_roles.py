"""The table of role rules is its own test: what each rule takes, and the look-alike that it leaves."""

from __future__ import annotations

import re

import pytest

from docparse.extract.amounts import judge_block
from docparse.extract.quantities import find_mentions
from docparse.extract.role_table import RULES, RoleRule
from docparse.extract.setting import Setting
from docparse.model import Judgement

SETTING = re.compile(r"(?:(?P<flag>[a-z]+)|year (?P<year>\d{4})): ")


def judged(example: str) -> Judgement:
    """The judgement of the number in 【】; `past: ` and the like in front set the block's flag."""
    flags, year = set(), None
    if match := SETTING.match(example):
        example = example[match.end() :]
        if match["year"]:
            year = int(match["year"])
        else:
            flags.add(match["flag"])
    if re.search("奖励|补助|补贴|资助|贴息|给予", example):
        flags.add("reward")
    place = example.index("【")
    text = example.replace("【", "").replace("】", "")
    mentions = find_mentions(text, 0, len(text))
    quantities, _ = judge_block(text, 0, len(text), mentions, Setting(frozenset(flags), year), 0)
    found = [quantity for quantity in quantities if quantity.mention.start == place]
    assert found, f"no quantity at 【 in {example}: {[mention.text for mention in mentions]}"
    return found[0].judgement


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_takes(rule: RoleRule) -> None:
    assert judged(rule.takes) == Judgement(rule.role, rule.name)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_leaves(rule: RoleRule) -> None:
    assert judged(rule.leaves).rule != rule.name


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
