"""What the Spark engine runs in its Python workers: files parsed into nested rows, written parts counted and hashed.

Reads: Arrow batches of files by their bytes (`sha256`, `sources`, `content`). Writes: Arrow batches of nested rows, one a document:
`document` a struct, every other table an array of structs. A file that could not be parsed is a row too, its `document` null and
its `failures` filled. Nothing here needs PySpark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from docparse.engines.inputs import Job
from docparse.engines.worker import parse_data, writable
from docparse.rows import Document, FailureRow
from docparse.write.batches import arrow_schema, content_hash, content_sum, to_batch
from docparse.write.columns import to_array
from docparse.write.schema import OF_ONE_DOCUMENT, TABLES

SPARK_TYPES = {
    "string": "string",
    "bool": "boolean",
    "int8": "tinyint",
    "int16": "smallint",
    "int32": "int",
    "int64": "bigint",
    "date": "date",
    "decimal": "decimal(28,6)",
    "list": "array<string>",
}
NESTED = (*OF_ONE_DOCUMENT[1:], "units", "failures")  # tables that are an array in the row of a document
SEALED = "file string, rows bigint, content string, sha256 string"
BYTES_A_BATCH = 256 * 1024  # of files, whose rows leave a worker together: these take about ten times as much
ROWS_A_BATCH = 16_384

Parsed = Document | list[FailureRow]


def ddl(name: str, between: str = " ") -> str:
    """The columns of a table with their types as Spark writes them; `between` is `: ` inside a struct.

    >>> ddl("links")
    '`citation_id` string, `cited_doc_id` string, `candidates` array<string>'
    """
    return ", ".join(f"`{column.name}`{between}{SPARK_TYPES[column.type]}" for column in TABLES[name].columns)


def nested_ddl() -> str:
    """The columns of a nested row."""
    arrays = (f"`{name}` array<struct<{ddl(name, ': ')}>>" for name in NESTED)
    return ", ".join(("`sha256` string, `sources` array<string>", f"`document` struct<{ddl('documents', ': ')}>", *arrays))


def parse_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """A nested row for each row of `sha256`, `sources` (sorted) and `content`, some at a time."""
    jobs: list[Job] = []
    parsed: list[Parsed] = []
    held = 0
    for job, data in _files(batches):
        jobs.append(job)
        parsed.append(parse_data(data, job))
        held += job.size
        if held >= BYTES_A_BATCH:
            yield nested(jobs, parsed)
            jobs, parsed, held = [], [], 0
    if jobs:
        yield nested(jobs, parsed)


def _files(batches: Iterable[pa.RecordBatch]) -> Iterator[tuple[Job, bytes]]:
    for batch in batches:
        for sha256, sources, content in zip(*(batch.column(name) for name in ("sha256", "sources", "content")), strict=True):
            first, *others = sources.as_py()
            data = content.as_py()
            yield Job(first, first, tuple(others), sha256.as_py(), len(data)), data


def nested(jobs: Sequence[Job], parsed: Sequence[Parsed]) -> pa.RecordBatch:
    """Some documents and failed files as nested rows; a document with a value that no column holds becomes a failure."""
    try:
        return _nested(jobs, parsed)
    except Exception:
        return _nested(jobs, [_checked(one) for one in parsed])


def _checked(parsed: Parsed) -> Parsed:
    return (writable([parsed])[1] or parsed) if isinstance(parsed, Document) else parsed


def _nested(jobs: Sequence[Job], parsed: Sequence[Parsed]) -> pa.RecordBatch:
    columns = {
        "sha256": to_array("string", [job.sha256 for job in jobs]),
        "sources": to_array("list", [(job.source, *job.copies) for job in jobs]),
        "document": _structs(parsed),
    }
    for name in NESTED:
        columns[name] = _arrays(name, [_rows(name, one) for one in parsed])
    return pa.RecordBatch.from_pydict(columns)


def _rows(name: str, parsed: Parsed) -> Sequence[Any]:
    """The rows of a table that one file gave."""
    if isinstance(parsed, Document):
        rows: Sequence[Any] = () if name == "failures" else getattr(parsed, name)
        return rows
    return parsed if name == "failures" else ()


def _structs(parsed: Sequence[Parsed]) -> pa.StructArray:
    """The rows of `documents`, null for a file that failed."""
    documents = [one.document for one in parsed if isinstance(one, Document)]
    places = iter(range(len(documents)))
    order = [next(places) if isinstance(one, Document) else None for one in parsed]
    return _as_structs(to_batch("documents", documents)).take(to_array("int32", order))


def _arrays(name: str, rows: Sequence[Sequence[Any]]) -> pa.ListArray:
    """The rows of a table, an array a document."""
    offsets = to_array("int32", list(accumulate(map(len, rows), initial=0)))
    return pa.ListArray.from_arrays(offsets, _as_structs(to_batch(name, [row for some in rows for row in some])))


def _as_structs(batch: pa.RecordBatch) -> pa.StructArray:
    return pa.StructArray.from_arrays(batch.columns, fields=[field.remove_metadata() for field in batch.schema])


def seal_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """For each written part (`path`, `sha256`, `content`) its name in the output, its rows, the sum of its content, its SHA-256."""
    for batch in batches:
        sealed = [_sealed(*values) for values in zip(*(batch.column(name) for name in ("path", "sha256", "content")), strict=True)]
        files, rows, sums, hashes = zip(*sealed, strict=True) if sealed else ((), (), (), ())
        kinds = {"file": ("string", files), "rows": ("int64", rows), "content": ("string", sums), "sha256": ("string", hashes)}
        yield pa.RecordBatch.from_pydict({column: to_array(kind, values) for column, (kind, values) in kinds.items()})


def _sealed(path: pa.Scalar, sha256: pa.Scalar, content: pa.Scalar) -> tuple[str, int, str, str]:
    name, part = path.as_py().split("/")[-2:]
    schema = arrow_schema(name)
    rows = total = 0
    for batch in pq.ParquetFile(pa.BufferReader(content.as_buffer())).iter_batches(ROWS_A_BATCH, columns=schema.names):
        rows += len(batch)
        total += content_sum(batch.select(schema.names).cast(schema))
    return f"{name}/{part}", rows, content_hash(total), sha256.as_py()
