"""Rows as Arrow: the schema of a table, the record batch of some rows, and the hash of what a batch says.

Reads: the rows of documents. Writes: record batches. The one module that gives the contract its Arrow types; engines
of any kind build their columns here, so that all write the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from operator import attrgetter
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from docparse.rows import Document, KeptUnitRow
from docparse.version import SCHEMA_VERSION
from docparse.write.columns import to_array
from docparse.write.schema import OF_ONE_DOCUMENT, TABLES, WRITTEN

ARROW_TYPES: dict[str, pa.DataType] = {
    "string": pa.string(),
    "bool": pa.bool_(),
    "int8": pa.int8(),
    "int16": pa.int16(),
    "int32": pa.int32(),
    "int64": pa.int64(),
    "date": pa.date32(),
    "decimal": pa.decimal128(28, 6),
    "list": pa.list_(pa.string()),
}
BETWEEN_COLUMNS, BETWEEN_ITEMS, NULL = "\x1f", "\x1e", "\x00"


@cache
def arrow_schema(name: str) -> pa.Schema:
    """The Arrow schema of a table, with a description on every column and on the table."""
    table = WRITTEN[name]
    fields = [pa.field(column.name, ARROW_TYPES[column.type], metadata={"description": column.about}) for column in table.columns]
    return pa.schema(fields, metadata={"docparse.table": name, "description": table.about, "schema_version": SCHEMA_VERSION})


def to_batch(name: str, rows: Sequence[Any]) -> pa.RecordBatch:
    """The rows of a table as one record batch, in their order.

    Raises:
        ValueError, OverflowError: a value does not fit its column (a year of six digits, a number of 23).
    """
    table = WRITTEN[name]
    columns: Iterable[Sequence[Any]] = zip(*rows, strict=True) if rows else ((),) * len(table.columns)
    arrays = [to_array(column.type, values) for column, values in zip(table.columns, columns, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=arrow_schema(name))


def to_batches(documents: Sequence[Document]) -> dict[str, pa.RecordBatch]:
    """The tables of one document each, for some documents in their order."""
    batches = {"documents": to_batch("documents", [document.document for document in documents])}
    for name in OF_ONE_DOCUMENT[1:]:
        batches[name] = to_batch(name, [row for document in documents for row in getattr(document, name)])
    return batches


def to_kept_units(documents: Sequence[Document]) -> pa.RecordBatch:
    """The units of some documents with the document of each, as a run keeps them for the next one."""
    names = attrgetter(*TABLES["units"].names)
    return to_batch("kept_units", [KeptUnitRow(one.document.doc_id, *names(unit)) for one in documents for unit in one.units])


def to_rows(name: str, batch: pa.RecordBatch) -> Iterator[Any]:
    """The rows of a table again, from a record batch; lists come back as tuples."""
    columns = []
    for column in WRITTEN[name].columns:
        values = batch[column.name].to_pylist()
        columns.append(map(tuple, values) if column.type == "list" else values)
    return map(WRITTEN[name].row._make, zip(*columns, strict=True))


def content_sum(batch: pa.RecordBatch) -> int:
    """The sum of the SHA-256 of all rows: the same in any order of the rows and of the batches, so sums add up.

    A row counts as the texts of its columns (decimals with six places, dates as ISO 8601, lists joined).
    """
    texts = [_as_text(column) for column in batch.columns]
    joined = pc.binary_join_element_wise(*texts, BETWEEN_COLUMNS, null_handling="replace", null_replacement=NULL)
    return sum(int.from_bytes(sha256(row).digest(), "big") for row in joined.cast(pa.binary()).to_pylist())


def _as_text(column: pa.Array) -> pa.Array:
    if pa.types.is_string(column.type):
        return column
    if pa.types.is_list(column.type):
        return pc.binary_join(column, BETWEEN_ITEMS)
    return column.cast(pa.string())


def content_hash(total: int) -> str:
    """A sum of rows as 64 hex digits.

    >>> content_hash(2**256 + 255)[-4:]
    '00ff'
    """
    return f"{total % (1 << 256):064x}"
