"""Finds the quantities of a text: numbers with their units, values, bounds; what is no quantity is left.

Reads:  the folded text of a `Clean` between two places.
Writes: `Mention`s in the order of the text, never overlapping.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal

from docparse.extract.candidates import Candidate, join, read_arabic, value_of
from docparse.extract.chinese import NUMERALS, WORTH, read_chinese
from docparse.extract.left_rules import SHIELD
from docparse.extract.lists import set_bounds, share_units, unit_name
from docparse.extract.not_taken import shields
from docparse.extract.per import per_in_front
from docparse.extract.spoken import taken_after_all
from docparse.extract.units import PLAIN
from docparse.extract.widths import fold_raw
from docparse.model import Bound, Kind, Mention

_TOKEN = re.compile(
    rf"[0-9{NUMERALS}](?:(?<=[0-9])[0-9]*+|(?<![0-9])(?<![{NUMERALS}].)[{NUMERALS}]*+(?=[{WORTH}]))"
)  # one class in front: the scan skips by it
_ANY_TOKEN = re.compile(rf"[0-9{NUMERALS}半](?:(?<=[0-9])[0-9]*+|(?<=半)|(?<![0-9半])[{NUMERALS}]*+)|(?<=打)对(?=折)")
_DIGITS = frozenset("0123456789")
_BLANK = re.compile(r"\s+")
_PLACES = Decimal("0.000001")
_CONTEXT = Context(prec=34, rounding=ROUND_HALF_EVEN)
_BRACKET = re.compile(r"[（(]([^（）()]{1,14})[）)]")
_UNIT_LABEL = re.compile(r"^单位[：:]?")
_NUMBER = r"[-−－]?[0-9]{1,15}(?:,[0-9]{3}){0,9}(?:\.[0-9]{1,9})?"
_CELL = re.compile(rf"[ \t\n]{{0,40}}(({_NUMBER})(?: ?[-—–~至] ?({_NUMBER}))?)(?=[ \t\n]{{0,40}}(?:以上|以下|以内|左右)?[ \t\n]{{0,40}}$)")


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity of any text: `start`..`stop` are code points of that text, `text` what stands there without blanks."""

    text: str
    kind: Kind
    value: Decimal
    value_max: Decimal | None
    unit: str | None
    bound: Bound
    start: int
    stop: int
    currency: str | None = None
    per: str | None = None


def find_quantities(text: str, all_numerals: bool = False) -> tuple[Found, ...]:
    """The quantities of any text, in order; with `all_numerals` also counts, measures and durations in Chinese numerals.

    >>> [(q.text, str(q.value), q.unit, str(q.bound), q.start, q.stop) for q in find_quantities("新增３ 家以上，共约1.5亿元")]
    [('３家', '3', '家', 'ge', 2, 5), ('1.5亿元', '150000000', '元', 'approx', 10, 15)]
    >>> [(q.text, str(q.value)) for q in find_quantities("三个月跑了五十公里", all_numerals=True)]
    [('三个月', '3'), ('五十公里', '50')]
    """
    offsets = fold_raw(text)
    found = []
    for mention in find_mentions(offsets.clean, 0, len(offsets.clean), all_numerals=all_numerals):
        start, stop = offsets.raw_span(mention.start, mention.stop)
        unit = (mention.value, mention.value_max, mention.unit, mention.bound)
        found.append(Found(_BLANK.sub("", text[start:stop]), mention.kind, *unit, start, stop, mention.currency, mention.per))
    return tuple(found)


def find_mentions(folded: str, start: int, stop: int, *, all_numerals: bool = False) -> list[Mention]:
    """The quantities between two places, in order; the text around them may decide (a label, a word of bound).

    >>> text = "预算安排2.12亿元，新增用户不少于500户"
    >>> [(m.text, str(m.value), m.unit, str(m.bound)) for m in find_mentions(text, 0, len(text))]
    [('2.12亿元', '212000000', '元', 'eq'), ('500户', '500', '户', 'ge')]
    """
    found = numbers(folded, start, stop, all_numerals=all_numerals)
    bounds = set_bounds(folded, found)
    return [_mention(folded, candidate, *bound) for candidate, bound in zip(found, bounds, strict=True) if not candidate.left]


def numbers(folded: str, start: int, stop: int, *, all_numerals: bool = False) -> list[Candidate]:
    """Every number between two places, those that are left with the name of the rule that leaves them."""
    found: list[Candidate] = []
    names = iter([*shields(folded, start, stop), (stop, stop)])
    name_start, name_stop = next(names)
    place = start
    for token in (_ANY_TOKEN if all_numerals else _TOKEN).finditer(folded, start, stop):
        begin = token.start()
        if begin < place:
            continue
        while name_stop <= begin:
            name_start, name_stop = next(names)
        arabic = folded[begin] in _DIGITS
        candidate: Candidate | None
        if name_start <= begin:
            candidate = Candidate(begin, name_stop, left=SHIELD.name) if arabic else None
            place = name_stop
        elif arabic:
            candidate = read_arabic(folded, begin)
        else:
            candidate = read_chinese(folded, begin, token.end(), all_numerals)
        if all_numerals and candidate is not None and candidate.left:
            candidate = taken_after_all(folded, candidate, start, stop)
        if candidate is not None and candidate.stop <= stop:
            place = candidate.stop
            found.append(candidate)
    share_units(folded, found)
    return found


def _mention(folded: str, candidate: Candidate, bound: Bound, rule: str) -> Mention:
    text = folded[candidate.start : candidate.stop]
    unit = candidate.unit
    money = unit.kind is Kind.MONEY
    per = per_in_front(folded, candidate.start) if money and not candidate.per else "·".join(candidate.per) or None
    return Mention(
        candidate.start,
        candidate.stop,
        _BLANK.sub("", text) if " " in text or "\n" in text else text,
        unit.kind,
        _stored(candidate.low) if len(text) > 8 or unit.kind is Kind.RATIO else candidate.low,
        None if candidate.high is None else _stored(candidate.high),
        unit_name(candidate),
        bound,
        unit.currency,
        per,
        candidate.bare,
        rule,
    )


def _stored(value: Decimal) -> Decimal:
    """The value as the tables hold it: six decimal places at most."""
    exponent = value.as_tuple().exponent
    return value.quantize(_PLACES, context=_CONTEXT) if isinstance(exponent, int) and exponent < -6 else value


def header_unit(header: str) -> str | None:
    """The unit that a table's header gives to the numbers below it, None where it gives none.

    >>> header_unit("金额（亿元）"), header_unit("数量(个)"), header_unit("项目名称（简称）"), header_unit("占比%")
    ('亿元', '个', None, '%')
    """
    if "%" in header or "％" in header:
        return "%"
    for bracket in reversed(_BRACKET.findall(header)):
        unit = _UNIT_LABEL.sub("", _BLANK.sub("", bracket))
        if _under(unit) is not None:
            return unit
    return None


def cell_mention(folded: str, start: int, stop: int, unit: str) -> Mention | None:
    """The quantity of a cell that holds a number alone, under a header that carries its unit, or "" for none; None for other cells.

    >>> mention = cell_mention("2.5", 0, 3, "亿元")
    >>> mention.text, str(mention.value), mention.unit, str(mention.kind)
    ('2.5', '250000000', '元', 'money')
    """
    cell, head = _CELL.match(folded, start, stop), _under(unit) if unit else read_arabic("1", 0)
    if cell is None or head is None:
        return None
    begin, end = cell.span(1)
    first = _bare_number(folded, begin, cell.end(2), head)
    if cell[3]:
        join(first, _bare_number(folded, cell.start(3), end, head))
    first.stop = end
    return _mention(folded, first, *set_bounds(folded, [first])[0])


def _under(unit: str) -> Candidate | None:
    """A unit as the header writes it, read as if a number stood before it (1亿元)."""
    if not unit or unit[0] in _DIGITS:
        return None
    read = read_arabic(f"1{unit}", 0)
    return read if read.stop == len(unit) + 1 and not read.left and read.unit is not PLAIN else None


def _bare_number(folded: str, start: int, stop: int, head: Candidate) -> Candidate:
    number = Decimal(_BLANK.sub("", folded[start:stop]).replace(",", "").replace("−", "-").replace("－", "-"))
    found = Candidate(start, stop, number, head.magnitude, unit=head.unit, tail=head.tail, per=head.per)
    found.low = value_of(found)
    return found
