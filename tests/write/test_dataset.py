"""Parquet files: their bytes depend on the rows alone, and a reader can skip to a document."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from docparse.errors import OutputError
from docparse.rows import Document, NoiseRow
from docparse.write.batches import content_sum, to_batch, to_batches
from docparse.write.dataset import ROW_GROUP, DatasetWriter, TableWriter, iter_rows, parts, read_table
from docparse.write.schema import TABLES

MANY = 2 * ROW_GROUP + 1234


def noise(count: int) -> list[NoiseRow]:
    """Rows of a hundred to a document, in the order of `doc_id`."""
    return [NoiseRow(f"{n // 100:016x}/n{n % 100 + 1}", f"{n // 100:016x}", "page_number", f"— {n} —", "", n, n + 5) for n in range(count)]


def written(folder: Path, cut: int) -> bytes:
    """The bytes of a table whose rows came in batches of some size."""
    folder.mkdir()
    table, rows = TableWriter(folder, "noise"), noise(MANY)
    for start in range(0, MANY, cut):
        table.add(to_batch("noise", rows[start : start + cut]))
    table.close()
    return table.path.read_bytes()


@pytest.mark.parametrize("cut", [37, 1000, ROW_GROUP, ROW_GROUP + 1, MANY])
def test_bytes_do_not_depend_on_the_batches(cut: int, tmp_path: Path) -> None:
    assert written(tmp_path / "some", cut) == written(tmp_path / "other", 5000)


def test_a_row_group_is_found_by_the_statistics_of_doc_id(tmp_path: Path) -> None:
    written(tmp_path / "out", 1000)
    file = pq.ParquetFile(tmp_path / "out" / "noise.parquet")
    assert [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)] == [ROW_GROUP, ROW_GROUP, 1234]
    column = file.schema_arrow.names.index("doc_id")
    statistics = [file.metadata.row_group(n).column(column).statistics for n in range(file.num_row_groups)]
    assert [s.min for s in statistics] == sorted(s.min for s in statistics)
    assert all(a.max <= b.min for a, b in pairwise(statistics))


def test_files_are_zstd_and_keep_the_descriptions(tmp_path: Path) -> None:
    written(tmp_path / "out", 1000)
    file = pq.ParquetFile(tmp_path / "out" / "noise.parquet")
    assert file.metadata.row_group(0).column(0).compression == "ZSTD"
    assert [field.metadata[b"description"].decode() for field in file.schema_arrow] == [column.about for column in TABLES["noise"].columns]


def test_all_tables_are_written_and_read_back(tmp_path: Path, make_document: Callable[..., Document]) -> None:
    document = make_document()
    with DatasetWriter(tmp_path) as tables:
        for name, batch in to_batches([document]).items():
            tables.tables[name].add(batch, content_sum(batch))
        entries = tables.entries()
    assert set(entries) == set(TABLES)
    assert entries["quantities"].rows == 3
    assert entries["links"].rows == 0
    assert tuple(iter_rows(tmp_path, "responsibilities")) == document.responsibilities
    assert read_table(tmp_path, "targets", ["subject"]).to_pydict() == {"subject": ["公益岗位", "培训"]}


def test_a_table_in_parts_is_read_in_the_types_of_the_contract(tmp_path: Path) -> None:
    (tmp_path / "noise").mkdir()
    for number, rows in enumerate((noise(3), noise(5)[3:])):
        plain = pa.Table.from_batches([to_batch("noise", rows)]).replace_schema_metadata(None)
        other = plain.set_column(plain.column_names.index("text"), "text", plain["text"].cast(pa.large_string()))
        pq.write_table(other, tmp_path / "noise" / f"part-{number}.parquet")
    assert len(parts(tmp_path, "noise")) == 2
    assert read_table(tmp_path, "noise").schema.field("text").type == pa.string()
    assert read_table(tmp_path, "noise")["noise_id"].to_pylist() == [row.noise_id for row in noise(5)]


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="lacks the table blocks"):
        read_table(tmp_path, "blocks")
    pq.write_table(pa.table({"block_id": ["b1"]}), tmp_path / "blocks.parquet")
    with pytest.raises(OutputError, match="lacks the column doc_id"):
        read_table(tmp_path, "blocks")
    (tmp_path / "noise.parquet").write_bytes(b"not Parquet")
    with pytest.raises(OutputError, match="cannot be read"):
        read_table(tmp_path, "noise")
