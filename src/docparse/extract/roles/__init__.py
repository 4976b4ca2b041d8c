"""The role of a quantity: rules by subject, their order, and the judge that reads them.

The column `rule` of `quantities` names the rule that decided; names are unique, so a search for one in this folder finds it. A module
holds a subject, not a role, because the first rule that fits decides and `table.py` puts the modules in order:

    distances     how near, how fast, how large something may be
    marks         numbers that tell by themselves (ages, ranks, points)
    rents         rents and charges told by another sum, what is free
    penalties     fines, damages, fees, price lists
    cases         the cases in which a provision holds, times of duties
    grants        shares and years inside a grant
    triggers      thresholds of benefits, alarms and duties
    insurance     what a fund pays and the insured pay, allowances told by wages
    cuts          what is cut from a price, compensation told by a yield
    reliefs       benefits told without a verb of giving
    entitlements  what an applicant must show, rights within a time, loans
    public_money  money that a government seeks, holds or arranges
    asides        starting values, totals told, sizes inside a name
    procedures    how something is run: bodies, votes, weights, terms
    norms         what each single case keeps
    qualifiers    attributes of a holder, discounts, rates
    benefits      what a verb or noun of giving governs
    conditions    who or what is concerned
    results       what is told of the past
    standards     what a law or a rule regulates
    facts         counts that are told, not reached
    schemes       documents that give throughout
    goals         what is to be reached; the rest

`features` and `words` come behind them: what the words around a number say, and whether they outweigh its rule.
"""
