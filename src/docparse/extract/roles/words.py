"""The words against the rules: a linear model that overrules the rule of a number where its words say otherwise, and by enough.

Reads: the contexts of one sentence, the setting of its block, what the rules decided. `lexicon/role_words.tsv` holds for each feature
(`features.py`) how much it speaks for each role; `make words` writes it, from passages and gold (`tests/passages`). The rules say why, the
words have seen more: on documents that nobody had read, most of what words this sure of themselves changed was right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from functools import cache, lru_cache

from docparse.extract.context import Context
from docparse.extract.roles.features import above, around, sort_of
from docparse.extract.setting import Setting
from docparse.lexicon.tables import read_table
from docparse.model import Bound, Judgement, Kind, Role

ROLES = tuple(Role)
WIDTH = 24  # bits: the weights of a feature for all roles lie side by side in one number, so that one addition adds them all
HALF, FIELD = 1 << (WIDTH - 1), (1 << WIDTH) - 1
STEPS = 64  # a weight of 1 in the table
MARGIN = 160  # by how much the words must outweigh a rule: 2.5, chosen on 33 excerpts of documents that neither had seen


# rules that are the guide's own rulings (亿元 before a noun, a voltage, money that is sought, what persons are paid), that know the whole
# paper (one that shares out funds), or whose wording has one meaning (the steps of a scheme)
CERTAIN = frozenset(
    (
        "bare",
        "voltage",
        "budget_sought",
        "allowance_raised",
        "budget_of_fund_paper",
        "group_measured",
        "those_meant",
        "scheme_range",
        "share_of_those",
    )
)


def weigh(contexts: Sequence[Context], setting: Setting, judged: Sequence[Judgement]) -> list[Judgement]:
    """The judgements of a sentence, each kept, or overruled by the role that the words speak for."""
    if setting.has("bulletin"):  # which tells results and nothing else, by the guide
        return list(judged)
    shared = _shared(setting)
    weighed = []
    for context, judgement in zip(contexts, judged, strict=True):
        mention = context.mention
        alike = _sort(mention.kind, mention.unit, mention.bound, setting.flags)
        weighed.append(overruled(judgement, shared + alike + weight(around(context))))
    return weighed


def overruled(judgement: Judgement, total: int) -> Judgement:
    """What is decided in the end, by the rule or by a sum of weights; `rule` then names both (`words:reached`)."""
    if judgement.rule in CERTAIN:
        return judgement
    told = unpacked(total)
    role = max(told, key=lambda one: told[one])
    if told[role] - told[judgement.role] <= MARGIN:
        return judgement
    return Judgement(role, f"words:{judgement.rule}")


def unpacked(total: int) -> dict[Role, int]:
    """What a sum of weights says of each role."""
    told = {}
    for role in ROLES:
        told[role] = ((total + HALF) & FIELD) - HALF
        total = (total - told[role]) >> WIDTH
    return told


def packed(weights: Iterable[int]) -> int:
    """The weights for all roles, in the order of `Role`, as one number.

    >>> list(unpacked(packed([1, -2, 3, 0, 0, -5]) + packed([1, 1, 1, 1, 1, 1])).values())
    [2, -1, 4, 1, 1, -4]
    """
    budget, subsidy, condition, standard, target, other = weights
    return budget + (subsidy << WIDTH) + (condition << 2 * WIDTH) + (standard << 3 * WIDTH) + (target << 4 * WIDTH) + (other << 5 * WIDTH)


def weight(features: Set[str]) -> int:
    """What some features say together, as one number (`unpacked`)."""
    return sum(map(_weight, _weights().keys() & features))


@cache
def _weights() -> dict[str, str]:
    return {row[0]: row[1] for row in read_table("role_words")}


@cache
def _weight(feature: str) -> int:
    """The weights of one feature of the table; read when it is first met, since a document meets few of them."""
    return packed(map(int, _weights()[feature].split(" ")))


@lru_cache(maxsize=256)
def _shared(setting: Setting) -> int:
    return weight(above(setting))


@lru_cache(maxsize=4096)
def _sort(kind: Kind, unit: str | None, bound: Bound, flags: frozenset[str]) -> int:
    return weight(sort_of(kind, unit, bound, flags))
