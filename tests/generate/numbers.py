"""Numbers with their units as documents write them, and what they are worth."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from random import Random

MAGNITUDES = {"万": Decimal(10_000), "亿": Decimal(100_000_000)}
MEASURES = ("亩", "吨", "标箱", "公里", "平方米")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written, and the columns of its row."""

    text: str
    kind: str
    value: Decimal
    unit: str | None
    value_max: Decimal | None = None


def with_unit(number: Decimal | int, unit: str) -> Number:
    """A number before a unit that may begin with a magnitude.

    >>> with_unit(Decimal("2.5"), "万亩")
    Number(text='2.5万亩', kind='measure', value=Decimal('25000.0'), unit='亩', value_max=None)
    """
    factor = MAGNITUDES.get(unit[0], Decimal(1))
    base = unit[1:] if unit[0] in MAGNITUDES else unit
    kind = {"元": "money", "%": "percent", "个百分点": "percent"}.get(base, "measure" if base in MEASURES else "count")
    return Number(f"{number}{unit}", kind, Decimal(number) * factor, base)


def span_of(low: int, high: int, unit: str) -> Number:
    """A range; the last magnitude and unit stand for both ends.

    >>> span_of(20, 200, "万元").text
    '20到200万元'
    """
    ends = with_unit(low, unit), with_unit(high, unit)
    return Number(f"{low}到{high}{unit}", ends[1].kind, ends[0].value, ends[1].unit, ends[1].value)


def share(random: Random, low: int, high: int, unit: str = "%") -> Number:
    """A share between two, whole or with one decimal."""
    return with_unit(random.choice((random.randint(low, high), Decimal(random.randint(10 * low, 10 * high)) / 10)), unit)


def some(random: Random, unit: str) -> Number:
    """A plausible number of a unit: some decimals for large units, whole for what is counted."""
    if unit[0] == "亿" or unit[:2] in ("万亩", "万吨", "万平"):
        return with_unit(random.choice((random.randint(2, 90), Decimal(random.randint(101, 9_900)) / 100)), unit)
    return with_unit(random.randint(2, 60) * random.choice((1, 1, 5, 10)), unit)
