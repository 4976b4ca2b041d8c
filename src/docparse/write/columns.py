"""Python values as Arrow arrays, built from their buffers.

`pa.array` would do the same, but it imports pandas first, to know a Series if it is given one: in each worker process that
takes longer than parsing a document. Values that a column cannot hold are refused, never rounded or cut.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Context, Decimal
from itertools import accumulate, chain
from typing import Any

import numpy as np
import pyarrow as pa

PLACES, DIGITS = 6, 28
SCALING = Context(prec=60)
EPOCH = date(1970, 1, 1).toordinal()


def to_array(kind: str, values: Sequence[Any]) -> pa.Array:
    """The values of a column of the contract, None for null.

    >>> to_array("decimal", (Decimal("2.5"), None)).to_pylist()
    [Decimal('2.500000'), None]

    Raises:
        ValueError, OverflowError: a value does not fit its column.
    """
    return BUILDERS[kind](values, _validity(values))


def _validity(values: Sequence[Any]) -> pa.Buffer | None:
    """Which values are there, a bit each; None where all are."""
    if None not in values:
        return None
    return _bits([value is not None for value in values])


def _bits(flags: Sequence[bool]) -> pa.Buffer:
    return pa.py_buffer(np.packbits(np.array(flags, dtype=bool), bitorder="little").tobytes())


def _whole(kind: pa.DataType, code: str) -> Callable[[Sequence[int | None], pa.Buffer | None], pa.Array]:
    """What builds whole numbers of a width."""

    def build(values: Sequence[int | None], validity: pa.Buffer | None) -> pa.Array:
        numbers = array(code, [0 if value is None else value for value in values])
        return pa.Array.from_buffers(kind, len(values), [validity, pa.py_buffer(numbers)])

    return build


def _bool(values: Sequence[bool | None], validity: pa.Buffer | None) -> pa.Array:
    return pa.Array.from_buffers(pa.bool_(), len(values), [validity, _bits([bool(value) for value in values])])


def _date(values: Sequence[date | None], validity: pa.Buffer | None) -> pa.Array:
    days = array("i", [0 if value is None else value.toordinal() - EPOCH for value in values])
    return pa.Array.from_buffers(pa.date32(), len(values), [validity, pa.py_buffer(days)])


def _decimal(values: Sequence[Decimal | None], validity: pa.Buffer | None) -> pa.Array:
    numbers = b"".join([bytes(16) if value is None else _scaled(value).to_bytes(16, "little", signed=True) for value in values])
    return pa.Array.from_buffers(pa.decimal128(DIGITS, PLACES), len(values), [validity, pa.py_buffer(numbers)])


def _scaled(value: Decimal) -> int:
    """A decimal in millionths.

    >>> _scaled(Decimal("0.000001"))
    1
    """
    scaled = SCALING.scaleb(value, PLACES)
    whole = int(scaled)
    if whole != scaled or abs(whole) >= 10**DIGITS:
        raise ValueError(f"{value} does not fit {DIGITS} digits with {PLACES} behind the point")
    return whole


def _string(values: Sequence[str | None], validity: pa.Buffer | None) -> pa.Array:
    data = [b"" if value is None else value.encode() for value in values]
    offsets = array("i", accumulate(map(len, data), initial=0))
    return pa.StringArray.from_buffers(len(values), pa.py_buffer(offsets), pa.py_buffer(b"".join(data)), validity)


def _list(values: Sequence[Sequence[str]], validity: pa.Buffer | None) -> pa.Array:
    items = to_array("string", tuple(chain.from_iterable(values)))
    offsets = array("i", accumulate(map(len, values), initial=0))
    return pa.Array.from_buffers(pa.list_(pa.string()), len(values), [validity, pa.py_buffer(offsets)], children=[items])


BUILDERS: dict[str, Callable[[Sequence[Any], pa.Buffer | None], pa.Array]] = {
    "string": _string,
    "bool": _bool,
    "int8": _whole(pa.int8(), "b"),
    "int16": _whole(pa.int16(), "h"),
    "int32": _whole(pa.int32(), "i"),
    "int64": _whole(pa.int64(), "q"),
    "date": _date,
    "decimal": _decimal,
    "list": _list,
}
