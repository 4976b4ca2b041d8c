"""The tables on disk: their size, and how a reader finds one document among a million targets."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median
from time import perf_counter

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from bench.texts import many, size
from docparse.engines.local import build
from docparse.write.dataset import TableWriter

ROWS = 1_000_000
ROUNDS = 5


def report(folder: Path) -> str:
    """The section of the page."""
    path = many(1_000, folder)
    output = folder / "tables"
    build([path], output, jobs=1)
    raw = size(path)[1]
    lines = [
        "## Tables on disk\n",
        f"1,000 generated documents, {raw / 1e6:.1f} MB of raw text:\n",
        "| table | rows | KB | of the raw text |",
        "|---|---:|---:|---:|",
    ]
    total = 0
    for file in sorted(output.glob("*.parquet")):
        stored = file.stat().st_size
        total += stored
        lines.append(f"| {file.stem} | {pq.ParquetFile(file).metadata.num_rows:,} | {stored / 1e3:,.0f} | {stored / raw:.3f} |")
    lines.append(f"| all | | {total / 1e3:,.0f} | {total / raw:.3f} |")
    return "\n".join([*lines, "", *_query(output / "targets.parquet", folder)])


def _query(source: Path, folder: Path) -> list[str]:
    """How long the targets of one document take out of a million."""
    million = _million(source, folder)
    file = pq.ParquetFile(million)
    groups = [file.metadata.row_group(n).column(1).statistics for n in range(file.num_row_groups)]
    wanted = groups[len(groups) // 2].min
    held = million.stat().st_size / 1e6
    touched = sum(group.min <= wanted <= group.max for group in groups)
    timed = {"pandas": _median(lambda: pd.read_parquet(million, filters=[("doc_id", "==", wanted)]))}
    timed["pandas, the whole table"] = _median(lambda: pd.read_parquet(million))
    with contextlib.suppress(ImportError):
        connection = import_module("duckdb").connect()
        timed["DuckDB"] = _median(
            lambda: connection.execute("select * from read_parquet(?) where doc_id = ?", [str(million), wanted]).fetchall()
        )
    return [
        f"The targets of one document out of {file.metadata.num_rows:,} in {len(groups)} row groups ({held:.0f} MB); "
        f"its `doc_id` lies in the range of {touched}:\n",
        "| reader | s |",
        "|---|---:|",
        *(f"| {name} | {taken:.3f} |" for name, taken in timed.items()),
    ]


def _million(source: Path, folder: Path) -> Path:
    """The same targets under other document keys until there are a million, in the order of the keys, written as docparse writes."""
    table = pq.read_table(source)
    copies = -(-ROWS // len(table))
    target = folder / "million"
    target.mkdir()
    writer = TableWriter(target, "targets")
    for n in range(copies):
        renamed = table.set_column(table.schema.get_field_index("doc_id"), "doc_id", _other(table["doc_id"], n))
        for batch in renamed.cast(table.schema).to_batches():
            writer.add(batch.slice(0, max(0, ROWS - writer.rows)), 0)
    writer.close()
    return writer.path


def _other(keys: pa.ChunkedArray, n: int) -> pa.ChunkedArray:
    """Other document keys of the same length, behind those of all smaller `n`."""
    return pc.binary_join_element_wise(f"{n:04x}", pc.utf8_slice_codeunits(keys, 0, 12), "")


def _median(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return median(taken)
