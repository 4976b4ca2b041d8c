"""The role of a quantity: an ordered table of rules, the first that fits decides (guide §2, "Role").

Reads: the context of a mention, the setting of its block, the judgement of the mention before it in the sentence.
A rule looks at the words of the clause, of what follows the number and of the segment, at the kind of quantity and at the setting;
its name goes into the `rule` column, so that `docparse explain` can tell why. Order is part of the table: the guide's own order
(budget, subsidy, condition, standard, target, other) with the tell-tale cases of the later roles in front.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from docparse.extract.context import Context
from docparse.extract.deadlines import stated_year
from docparse.extract.indicators import cut_left, cut_tail, has_activity
from docparse.extract.role_table import RULES, RoleRule
from docparse.extract.setting import Setting
from docparse.model import Judgement, Kind, Role

FALLBACK = Judgement(Role.OTHER, "nothing_decides")
SHARED = re.compile(r"[、和及与或](?:[^，。；：、]{0,16})")


def judge(contexts: Sequence[Context], setting: Setting, before: Judgement | None = None) -> list[Judgement]:
    """The judgement of each mention of one sentence, in order; `before` is the last one of the sentence before."""
    judged: list[Judgement] = []
    for context in contexts:
        before = _first(context, setting, before)
        judged.append(before)
    return _settle(contexts, judged)


def _first(context: Context, setting: Setting, before: Judgement | None) -> Judgement:
    mention = context.mention
    for rule in _rules_of(mention.kind):
        if rule.setting is not None and not setting.has(rule.setting):
            continue
        if rule.not_setting is not None and setting.has(rule.not_setting):
            continue
        if rule.bare is not None and rule.bare is not mention.bare:
            continue
        if rule.bounds and mention.bound not in rule.bounds:
            continue
        if rule.follows is not None and (before is None or before.role is not rule.follows or context.gap is None or not rule.gap.fullmatch(context.gap)):
            continue
        if _words_fit(rule, context, setting):
            return Judgement(rule.role, rule.name)
    return FALLBACK


@cache
def _rules_of(kind: Kind) -> tuple[RoleRule, ...]:
    return tuple(rule for rule in RULES if not rule.kinds or kind in rule.kinds)


def _words_fit(rule: RoleRule, context: Context, setting: Setting) -> bool:
    if rule.text is not None and not rule.text.search(context.mention.text):
        return False
    if rule.clause is not None and not rule.clause.search(context.clause):
        return False
    if rule.rest is not None and not rule.rest.match(context.rest):
        return False
    if rule.before is not None and not rule.before.search(context.before):
        return False
    if rule.segment is not None and not rule.segment.search(context.segment):
        return False
    if rule.not_clause is not None and rule.not_clause.search(context.clause):
        return False
    if rule.not_rest is not None and rule.not_rest.match(context.rest):
        return False
    if rule.not_segment is not None and rule.not_segment.search(context.segment):
        return False
    if rule.year_past:
        year = stated_year(context.head)
        if year is None or setting.year is None or year >= setting.year:
            return False
    if rule.named and not cut_left(cut_tail(context.front)[0]).noun:
        return False
    return not rule.governed or _governed(context)


GOAL_WORD = re.compile(r"力争|确保|争取|计划(?!生育)|预期|预计|力求|目标")


def _governed(context: Context) -> bool:
    """Whether a verb of the lexicon governs the number, or words of reaching or intent stand in front of it."""
    body, tail = cut_tail(context.front)
    if tail or cut_left(body).verbs or GOAL_WORD.search(context.clause):
        return True
    return has_activity(context.clause) or bool(cut_left(context.clause).verbs)


def _settle(contexts: Sequence[Context], judged: list[Judgement]) -> list[Judgement]:
    """An item in front of a list's decided end takes its role: 10家、产业基地2个 share theirs, backwards as well."""
    for place in range(len(judged) - 2, -1, -1):
        following, gap = judged[place + 1], contexts[place + 1].gap
        if judged[place] is FALLBACK and gap is not None and SHARED.fullmatch(gap) and contexts[place].mention.kind is contexts[place + 1].mention.kind:
            judged[place] = Judgement(following.role, following.rule)
    return judged
