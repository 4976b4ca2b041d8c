"""The tables as Parquet files: written as a stream of batches, read back as tables or rows.

Reads: record batches in the order of the rows. Writes: `<table>.parquet`. The bytes of a file depend on its rows alone,
never on how they were cut into batches: row groups are cut by the count of rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from docparse.errors import OutputError
from docparse.write.batches import arrow_schema, content_hash, content_sum, to_rows
from docparse.write.exchange import KEPT_UNITS
from docparse.write.manifest import TableEntry, sha256_of
from docparse.write.schema import TABLES, WRITTEN

ROW_GROUP = 16_384  # rows: about a hundred documents, so that a reader skips to one by the statistics of doc_id
FEW_VALUES = ("string", "bool", "int8", "int16", "int32", "list")  # types of columns worth a dictionary, where values come again
ALL_DIFFERENT = ("text", "sentence", "lead", "message", "sha256", "source")  # columns whose values hardly ever come again


class TableWriter:
    """One table's file; `add` takes batches in the order of the rows."""

    def __init__(self, folder: Path, name: str):
        self.name, self.schema = name, arrow_schema(name)
        self.path = folder / (f"{name}.parquet" if name in TABLES else KEPT_UNITS)
        self.rows = self.content = 0
        self._pending: list[pa.RecordBatch] = []
        self._pending_rows = 0
        table = WRITTEN[name]
        dictionary = [c.name for c in table.columns[1:] if c.type in FEW_VALUES and c.name not in ALL_DIFFERENT]
        paths = [f"{name}.list.element" if pa.types.is_list(self.schema.field(name).type) else name for name in dictionary]
        self._writer = pq.ParquetWriter(self.path, self.schema, compression="zstd", use_dictionary=paths, write_page_index=True)

    def add(self, batch: pa.RecordBatch, content: int | None = None) -> None:
        """Append rows; `content` is their `content_sum` where it is known."""
        self.rows += len(batch)
        self.content += content_sum(batch) if content is None else content
        self._pending.append(batch)
        self._pending_rows += len(batch)
        if self._pending_rows >= ROW_GROUP:
            self._write(whole_groups_only=True)

    def close(self) -> None:
        """Write what is pending and end the file."""
        if self._writer.is_open:
            self._write(whole_groups_only=False)
            self._writer.close()

    def entry(self) -> TableEntry:
        """What the manifest says of the closed file."""
        return TableEntry(self.rows, content_hash(self.content), {self.path.name: sha256_of(self.path)})

    def _write(self, whole_groups_only: bool) -> None:
        table = pa.Table.from_batches(self._pending, self.schema)
        count = len(table) - len(table) % ROW_GROUP if whole_groups_only else len(table)
        for start in range(0, count, ROW_GROUP):
            group = table.slice(start, min(ROW_GROUP, count - start)).combine_chunks()
            self._writer.write_table(group, row_group_size=ROW_GROUP)
        self._pending = table.slice(count).to_batches()
        self._pending_rows = len(table) - count


class DatasetWriter:
    """All tables of an output, open at once; used as a context, closed files even where the run fails."""

    def __init__(self, folder: Path, names: Iterable[str] = TABLES):
        self.folder, self.names = folder, tuple(names)
        self.tables: dict[str, TableWriter] = {}

    def __enter__(self) -> DatasetWriter:
        self.tables = {name: TableWriter(self.folder, name) for name in self.names}
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self, *names: str) -> None:
        """End the files of these tables, or of all."""
        for name in names or self.tables:
            self.tables[name].close()

    def entries(self) -> dict[str, TableEntry]:
        """What the manifest says of each table; all are closed."""
        self.close()
        return {name: table.entry() for name, table in self.tables.items() if name in TABLES}


def parts(folder: Path, name: str) -> tuple[Path, ...]:
    """The files of a table: one, or the parts in a folder that another engine wrote.

    Raises:
        OutputError: there is none.
    """
    single = folder / f"{name}.parquet"
    if single.is_file():
        return (single,)
    several = tuple(sorted(path for path in (folder / name).rglob("*.parquet") if path.is_file()))
    if not several:
        raise OutputError(f"{folder} lacks the table {name}: parse the documents again")
    return several


def read_table(folder: Path, name: str, columns: Sequence[str] | None = None) -> pa.Table:
    """A table with the contract's columns, or some of them, in the contract's types.

    Raises:
        OutputError: the table is missing or no Parquet, or lacks a column.
    """
    schema = arrow_schema(name)
    if columns is not None:
        schema = pa.schema([schema.field(column) for column in columns])
    tables = []
    for path in parts(folder, name):
        try:
            file = pq.ParquetFile(path)
            absent = [column for column in schema.names if column not in file.schema_arrow.names]
            if absent:
                raise OutputError(f"{path} lacks the column {', '.join(absent)}: another version wrote it; parse the documents again")
            tables.append(file.read(columns=schema.names).select(schema.names).cast(schema))
        except (pa.ArrowException, OSError) as error:
            raise OutputError(f"{path} cannot be read: {error}") from error
    return pa.concat_tables(tables)


def iter_rows(folder: Path, name: str) -> Iterator[Any]:
    """The rows of a table, a row group at a time in memory."""
    for path in parts(folder, name):
        with pq.ParquetFile(path) as file:
            for batch in row_groups(file):
                yield from to_rows(name, batch)


def row_groups(file: pq.ParquetFile, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
    """The rows of a file, a row group at a time; `iter_batches` reads ahead, and holds the more the longer the file is."""
    for place in range(file.num_row_groups):
        yield from file.read_row_group(place, columns).to_batches(ROW_GROUP)
