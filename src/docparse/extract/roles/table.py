"""The order of the role rules: the first that fits decides.

The order is the guide's own (budget, subsidy, condition, standard, target, other) with the tell-tale cases of the later roles in front.
"""

from __future__ import annotations

from docparse.extract.roles import (
    asides,
    benefits,
    cases,
    conditions,
    cuts,
    distances,
    entitlements,
    facts,
    goals,
    grants,
    insurance,
    marks,
    norms,
    penalties,
    procedures,
    public_money,
    qualifiers,
    reliefs,
    rents,
    results,
    schemes,
    standards,
    triggers,
)
from docparse.extract.roles.rule import RoleRule

RULES: tuple[RoleRule, ...] = (
    *distances.RULES,
    *marks.RULES,
    *rents.RULES,
    *penalties.RULES,
    *cases.RULES,
    *grants.RULES,
    *triggers.RULES,
    *insurance.RULES,
    *cuts.RULES,
    *reliefs.RULES,
    *entitlements.RULES,
    *public_money.RULES,
    *distances.SIZES,
    *asides.RULES,
    *procedures.RULES,
    *norms.RULES,
    *qualifiers.RULES,
    *benefits.RULES,
    *schemes.GOALS,
    *conditions.RULES,
    *results.RULES,
    *standards.RULES,
    *facts.RULES,
    *schemes.RULES,
    *goals.RULES,
)
