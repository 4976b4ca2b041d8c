"""The role of a quantity: rules by subject, their order, and the judge that reads them.

The column `rule` of `quantities` names the rule that decided; names are unique, so a search for one in this folder finds it. A module
holds a subject, not a role, because the first rule that fits decides and `table.py` puts the modules in order:

    marks         numbers that tell by themselves (ages, ranks, points)  norms       what each single case keeps
    penalties     fines, damages, fees, price lists                      qualifiers  attributes of a holder, discounts, rates
    triggers      thresholds of benefits, alarms and duties              benefits    what a verb or noun of giving governs
    insurance     what a fund pays and the insured pay, contributions    conditions  who or what is concerned
    reliefs       benefits told without a verb of giving                      results     what is told of the past
    entitlements  what an applicant must show, loans and allowances      standards   what a law or a rule regulates
    public_money  money that a government seeks, holds or arranges       facts       counts that are told, not reached
    asides        starting values, totals told, sizes inside a name      schemes     documents that give throughout
    procedures    how something is run: bodies, votes, weights, terms    goals       what is to be reached; the rest
"""
