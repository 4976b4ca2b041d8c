"""The passages are well marked, and the words learnt from them overrule a rule only where they should."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from docparse import parse
from docparse.extract.roles.features import ALWAYS
from docparse.extract.roles.words import MARGIN, ROLES, overruled, packed, weight
from docparse.lexicon.tables import read_table
from docparse.model import Judgement, Role
from tests.passages import fields
from tests.passages.examples import HERE, Example, examples_of_rules, passages, unmarked

FILES = sorted(path.stem for path in HERE.glob("*.txt"))
OVERRULED = (  # a document, one of its numbers, the role by its words, the rule that said otherwise
    (
        "云溪省通用航空产业发展实施意见\n\n一、目前全省有通航制造企业37家，2021年产值46.2亿元，同比增长17.3%，占全国比重不足3%。",
        "17.3%",
        Role.OTHER,
        "reached",
    ),
    ("云溪市动物检疫管理办法\n\n第一条 检疫证明有效期最长不超过5日，运输时间超过8小时的，应当换证。", "5日", Role.STANDARD, "if_law"),
)
KEPT = (  # look-alikes whose rule stands
    ("云溪省通用航空产业发展实施意见\n\n一、力争2025年产值突破100亿元，年均增长17.3%。", "17.3%", Role.TARGET),
    ("云溪市动物检疫管理办法\n\n第一条 运输时间超过8小时的，应当换证。", "8小时", Role.CONDITION),
)


def marked() -> Iterator[tuple[str, int, str]]:
    for file in FILES:
        for number, passage in enumerate(passages(file), 1):
            yield file, number, passage


def test_every_mark_is_whole() -> None:
    for file, number, passage in marked():
        text, roles = unmarked(passage)
        assert roles, f"{file}, passage {number}: no number is marked"
        assert not {"⟦", "⟧"} & set(text.decode()), f"{file}, passage {number}: a mark that is none, such as ⟦5万元|X⟧ or ⟦5万元⟧"


def test_every_feature_has_a_weight_for_every_role() -> None:
    table = read_table("role_words")
    assert {len(weights.split(" ")) for _, weights in table} == {len(ROLES)}
    assert {feature[0] for feature, _ in table} == {*"cehrnHFK", ALWAYS}


@pytest.mark.parametrize(("document", "number", "role", "rule"), OVERRULED)
def test_words_overrule_a_rule_and_name_it(document: str, number: str, role: Role, rule: str) -> None:
    (row,) = [row for row in parse(document).quantities if row.text == number]
    assert (row.role, row.rule) == (role, f"words:{rule}")


@pytest.mark.parametrize(("document", "number", "role"), KEPT)
def test_a_rule_stands_where_the_words_agree(document: str, number: str, role: Role) -> None:
    (row,) = [row for row in parse(document).quantities if row.text == number]
    assert row.role == role
    assert not row.rule.startswith("words:")


def test_words_spoil_no_role_of_the_sentences_and_cases() -> None:
    spoilt = [example for example in examples_of_rules() if example.by_rule.role is example.role is not by_words(example)]
    assert not spoilt, f"make words, or look at what it learnt: {[(one.text, one.by_rule.rule, one.role) for one in spoilt]}"


def by_words(example: Example) -> Role:
    """The role in the end; `features` of a bulletin are never weighed."""
    return example.by_rule.role if "Fbulletin" in example.features else overruled(example.by_rule, weight(example.features)).role


def test_words_must_outweigh_a_rule_by_the_margin() -> None:
    none, little, much = (Judgement(Role.TARGET, "reached"), packed([0, 0, 0, 0, 0, MARGIN]), packed([0, 0, 0, 0, 0, MARGIN + 1]))
    assert overruled(none, little) is none
    assert overruled(none, much) == Judgement(Role.OTHER, "words:reached")


def test_no_figure_falls_below_its_floor() -> None:
    found, least = fields.figures(), fields.floors()
    assert found.keys() == least.keys()
    fallen = {what: figure for what, figure in found.items() if figure < least[what]}
    assert not fallen, f"python -m tests.passages --fields; floors are raised by hand: {fallen}"
