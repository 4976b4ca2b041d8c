"""What the Spark engine runs in its workers, without Spark: nested rows, and parts counted and hashed."""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal
from hashlib import sha256
from io import BytesIO

import pyarrow as pa
import pyarrow.parquet as pq

from docparse import pipeline
from docparse.engines.inputs import Job
from docparse.engines.spark_rows import NESTED, SPARK_TYPES, ddl, nested, nested_ddl, parse_batches, seal_batches
from docparse.engines.worker import parse_data
from docparse.rows import Document
from docparse.write.batches import ARROW_TYPES, content_hash, content_sum, to_batch, to_batches
from docparse.write.schema import TABLES

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def files(*contents: tuple[bytes, list[str]]) -> pa.RecordBatch:
    """Files by their bytes, as Spark hands them over."""
    rows = [{"sha256": sha256(data).hexdigest(), "sources": sources, "content": data} for data, sources in contents]
    schema = pa.schema({"sha256": pa.string(), "sources": pa.list_(pa.string()), "content": pa.binary()})
    return pa.RecordBatch.from_pylist(rows, schema)


def flat(batch: pa.RecordBatch, name: str) -> pa.RecordBatch:
    """A table of nested rows, as `inline` makes it."""
    return pa.RecordBatch.from_struct_array(batch.column(name).flatten())


def test_a_document_is_one_row_and_its_tables_are_those_of_the_parser(policy: str) -> None:
    (batch,) = parse_batches([files((policy.encode(), ["b.txt", "c/政策.txt"]))])
    document = pipeline.parse(policy)
    document = replace(document, document=document.document._replace(source="b.txt", copies=("c/政策.txt",)))
    assert batch.num_rows == 1
    assert batch.column("document").to_pylist() == to_batch("documents", [document.document]).to_pylist()
    for name, table in to_batches([document]).items():
        if name != "documents":
            assert flat(batch, name).to_pylist() == table.to_pylist()
    assert flat(batch, "units").to_pylist() == to_batch("units", document.units).to_pylist()
    assert flat(batch, "failures").num_rows == 0


def test_a_file_that_is_no_document_has_a_failure_for_each_of_its_names(policy: str) -> None:
    (batch,) = parse_batches([files((PDF, ["a.txt", "b.txt"]), (policy.encode(), ["p.txt"]))])
    assert [row and row["source"] for row in batch.column("document").to_pylist()] == [None, "p.txt"]
    assert [row["source"] for row in flat(batch, "failures").to_pylist()] == ["a.txt", "b.txt"]
    assert batch.column("blocks")[0].as_py() == []
    assert batch.column("sources").to_pylist() == [["a.txt", "b.txt"], ["p.txt"]]


def test_a_value_that_no_column_holds_costs_its_document_alone(policy: str) -> None:
    jobs, parsed = [], []
    for n in range(2):
        data = f"{policy}{n}\n".encode()
        job = Job(path=None, source=f"{n}.txt", copies=(), sha256=sha256(data).hexdigest(), size=len(data))  # type: ignore[arg-type]
        document = parse_data(data, job)
        assert isinstance(document, Document)
        jobs.append(job)
        parsed.append(document)
    huge = parsed[0].quantities[0]._replace(value=Decimal(10) ** 30)
    batch = nested(jobs, [replace(parsed[0], quantities=(huge,)), parsed[1]])
    assert [row and row["source"] for row in batch.column("document").to_pylist()] == [None, "1.txt"]
    assert [(row["source"], row["stage"]) for row in flat(batch, "failures").to_pylist()] == [("0.txt", "write")]


def test_rows_leave_a_worker_some_at_a_time(policy: str) -> None:
    contents = [((policy + f"{n}\n" + "说明。\n" * 8_000).encode(), [f"{n}.txt"]) for n in range(8)]
    batches = list(parse_batches([files(*contents[:5]), files(*contents[5:])]))
    assert sum(batch.num_rows for batch in batches) == 8
    assert len(batches) > 1


def test_every_type_of_the_contract_has_one_of_spark() -> None:
    assert SPARK_TYPES.keys() == ARROW_TYPES.keys()
    assert {"documents", *NESTED} == {*TABLES} - {"links"}
    assert ddl("failures").count(" string") == len(TABLES["failures"].columns)
    assert nested_ddl().startswith("`sha256` string, `sources` array<string>, `document` struct<`doc_id`: string")
    assert {field.name for field in fields(Document)} <= {"document", *NESTED}


def test_a_part_is_counted_and_hashed_by_what_stands_in_it(policy: str) -> None:
    articles = to_batches([pipeline.parse(policy)])["articles"]
    file = BytesIO()
    pq.write_table(pa.Table.from_batches([articles]).select(articles.schema.names[::-1]), file)
    part = {"path": "file:/out/articles/part-0.parquet", "sha256": "ab", "content": file.getvalue()}
    (sealed,) = seal_batches([pa.RecordBatch.from_pylist([part])])
    content = content_hash(content_sum(articles))
    assert sealed.to_pylist() == [{"file": "articles/part-0.parquet", "rows": len(articles), "content": content, "sha256": "ab"}]
