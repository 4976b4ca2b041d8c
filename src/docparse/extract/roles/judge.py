"""The role of a quantity: the first rule of the table that fits decides (guide §2, "Role").

Reads: the context of a mention, the setting of its block, the judgement of the mention before it in the sentence.
A rule looks at the words of the clause, of what follows the number and of the segment, at the kind of quantity and at the setting;
its name goes into the `rule` column, so that `docparse explain` can tell why. What the kind, the setting and the bound rule out is left
out once for all mentions that share them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from docparse.extract.context import Context
from docparse.extract.deadlines import plan_end, stated_year
from docparse.extract.indicators import cut_left, has_activity
from docparse.extract.reaching import cut_tail
from docparse.extract.roles.rule import RoleRule
from docparse.extract.roles.table import RULES
from docparse.extract.setting import Setting
from docparse.model import Bound, Judgement, Kind, Role

FALLBACK = Judgement(Role.OTHER, "nothing_decides")
SHARED = re.compile(r"[、和及与或](?:[^，。；：、]{0,16})")
RISE = re.compile(r"(?:^|支出|[比较同][^，]{1,14})(?:增长|下降|提高|降低|增加|减少|占[^，]{2,16})(?:了|约|近)?$")
GOAL_WORD = re.compile(r"力争|确保|争取|计划(?!生育)|预期|预计|力求|目标")
LOOKS_AHEAD = re.compile(r"(?:到|至|力争|确保)(?:19|20)\d\d年")
CLAUSE, REST, BEFORE, SEGMENT = range(4)  # places of the words that a rule reads, the shortest first

Search = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule made ready: `checks` are (how to look, in which words, whether something must be found), the likeliest to fail first."""

    rule: RoleRule
    judgement: Judgement
    checks: tuple[tuple[Search, int, bool], ...]
    deep: bool

    @classmethod
    def of(cls, rule: RoleRule) -> Trial:
        """The rule with its patterns in the order in which they are tried."""
        said = (
            (rule.rest and rule.rest.match, REST, True),
            (rule.clause and rule.clause.search, CLAUSE, True),
            (rule.before and rule.before.search, BEFORE, True),
            (rule.segment and rule.segment.search, SEGMENT, True),
            (rule.not_clause and rule.not_clause.search, CLAUSE, False),
            (rule.not_rest and rule.not_rest.match, REST, False),
            (rule.not_segment and rule.not_segment.search, SEGMENT, False),
        )
        checks = tuple((look, words, wanted) for look, words, wanted in said if look is not None)
        return cls(rule, Judgement(rule.role, rule.name), checks, rule.year_past or rule.plan_past or rule.named or rule.governed)


TRIALS = tuple(map(Trial.of, RULES))
LONGEST_END = max(len(end) for rule in RULES for end in (*rule.ends, *rule.not_ends))
DIGITS = "0123456789.,"


def judge(contexts: Sequence[Context], setting: Setting, before: Judgement | None = None) -> list[Judgement]:
    """The judgement of each mention of one sentence, in order; `before` is the last one of the sentence before."""
    judged: list[Judgement] = []
    for context in contexts:
        judged.append(_first(context, setting, before))
        before = passed_on(context, judged[-1], before)
    return _settle(contexts, judged)


def passed_on(context: Context, here: Judgement, before: Judgement | None) -> Judgement:
    """What the next mention may go on from: by how much a budget rises parts no list (教育支出8亿元，增长5%，其中学前教育1亿元)."""
    rises = before and before.role is Role.BUDGET and context.mention.kind is Kind.PERCENT and RISE.search(context.clause)
    return before if before and rises else here


def _first(context: Context, setting: Setting, before: Judgement | None) -> Judgement:
    mention = context.mention
    words = (context.clause, context.rest, context.before, context.segment)
    for trial in _trials(mention.kind, mention.bound, mention.bare, mention.text[-LONGEST_END:].lstrip(DIGITS), setting.flags):
        for look, place, wanted in trial.checks:
            if (look(words[place]) is None) is wanted:
                break
        else:
            rule = trial.rule
            if (rule.follows is None or _follows(rule, context, before)) and (not trial.deep or _fits_deep(rule, context, setting)):
                return trial.judgement
    return FALLBACK


@lru_cache(maxsize=4096)
def _trials(kind: Kind, bound: Bound, bare: bool, end: str, flags: frozenset[str]) -> tuple[Trial, ...]:
    """The rules that may concern such a mention in such a block, in their order; `end` is the end of its text, without digits."""
    return tuple(trial for trial in TRIALS if _concerns(trial.rule, kind, bound, bare, end, flags))


def _concerns(rule: RoleRule, kind: Kind, bound: Bound, bare: bool, end: str, flags: frozenset[str]) -> bool:
    return (
        (not rule.ends or end.endswith(rule.ends))
        and not end.endswith(rule.not_ends)
        and (not rule.kinds or kind in rule.kinds)
        and (not rule.bounds or bound in rule.bounds)
        and (rule.bare is None or rule.bare is bare)
        and (rule.setting is None or rule.setting in flags)
        and (rule.not_setting is None or flags.isdisjoint(rule.not_setting.split()))
    )


def _follows(rule: RoleRule, context: Context, before: Judgement | None) -> bool:
    """Whether the mention before has the role that the rule goes on from, and nothing but its gap stands between."""
    return before is not None and before.role is rule.follows and context.gap is not None and rule.gap.fullmatch(context.gap) is not None


def _fits_deep(rule: RoleRule, context: Context, setting: Setting) -> bool:
    """Whether what takes more than one pattern holds: a year of the past, a noun in front, a governing verb."""
    if rule.year_past:
        ahead = LOOKS_AHEAD.search(context.head)
        year = stated_year(context.head) if setting.year is not None and not ahead else None
        if year is None or setting.year is None or year >= setting.year:
            return False
    if rule.plan_past:
        end = plan_end(context.before)
        if end is None or setting.year is None or end >= setting.year:
            return False
    if rule.named and not cut_left(cut_tail(context.front)[0]).noun:
        return False
    return not rule.governed or _governed(context)


def _governed(context: Context) -> bool:
    """Whether a verb of the lexicon governs the number, or words of reaching or intent stand in front of it."""
    body, tail = cut_tail(context.front)
    if tail or GOAL_WORD.search(context.clause) or cut_left(body).verbs or has_activity(context.clause):
        return True
    return bool(cut_left(context.clause).verbs)


def _settle(contexts: Sequence[Context], judged: list[Judgement]) -> list[Judgement]:
    """An item in front of a list's decided end takes its role: 10家、产业基地2个 share theirs, backwards as well."""
    for place in range(len(judged) - 2, -1, -1):
        if judged[place] is not FALLBACK:
            continue
        here, following = contexts[place].mention, contexts[place + 1]
        if here.kind is following.mention.kind and following.gap is not None and SHARED.fullmatch(following.gap):
            judged[place] = judged[place + 1]
    return judged
