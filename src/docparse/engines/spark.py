"""Many files on many machines: the stages run by Spark, the same rows as the local engine writes.

Reads: files wherever Spark reads them (file:, hdfs:, s3a:), whole, as `path` and `content`. Writes: an output folder there, a
folder of Parquet parts for each table, and the manifest last.

    parse(files)      files → one nested row a document (`mapInArrow`), files with the same bytes joined into one
    tables(parsed)    nested rows → the fifteen tables
    write(parsed, …)  nested rows → an output folder
    build(sources, …) all of it: what `docparse parse --engine spark` runs

All rows stay with the executors but those of one step, `resolve`: the driver merges the distinct units and links the distinct
titles cited. It holds about 1 KB for each of these and for each document's title: a million documents take it some GB. PySpark is
imported when it is used; the executors need docparse too.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa

from docparse.engines.local import Summary
from docparse.engines.spark_files import STAGING, Store, find, java_message, whole_files
from docparse.engines.spark_rows import NESTED, SEALED, nested_ddl, parse_batches, seal_batches
from docparse.errors import OutputError, UsageError
from docparse.resolve.links import link
from docparse.resolve.organisations import merge
from docparse.rows import FailureRow, LinkRow
from docparse.write.batches import content_hash, to_batch, to_rows
from docparse.write.manifest import PassedOver, TableEntry, manifest_bytes
from docparse.write.schema import TABLES

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

BYTES_TO_A_WORKER = 16 * 1024 * 1024  # of files, at a time
TABLES_AT_ONCE = 4  # written side by side: most are small
ROWS_A_PART = 250_000  # at most: a part is hashed whole, in the memory of a worker
NOTHING_PASSED = PassedOver(0, {}, ())
UNREAD = "Spark did not read it: it is gone, may not be read, or its name or its folder's begins with _ or ."


class _Cited(NamedTuple):
    """A title in 《》 with its number, wherever it is cited."""

    citation_id: str
    title: str
    doc_number: str | None


class _Titled(NamedTuple):
    """What may be cited of a document."""

    doc_id: str
    title: str | None
    doc_number: str | None


def build(sources: Sequence[str | Path], output: str | Path, master: str | None = None, spark: SparkSession | None = None) -> Summary:
    """Parse files and folders and make `output` hold their tables; without its manifest, the folder is not to be read.

    Args:
        sources: files and folders, in any file system that Spark reads.
        output: a folder there; what docparse did not write into it stays.
        master: where Spark runs; None for what Spark is set up for, else all cores of this machine.
        spark: a session to use; without it one is started, and stopped at the end.

    Raises:
        UsageError: there is nothing to read, no PySpark, no Java, or no such file system.
        OutputError: Spark could not finish.
    """
    if spark is not None:
        return _build(spark, sources, output)
    spark = session(master)
    try:
        return _build(spark, sources, output)
    finally:
        spark.stop()


def _build(spark: SparkSession, sources: Sequence[str | Path], output: str | Path) -> Summary:
    with _told(output):
        found = find(spark, [str(source) for source in sources], str(output))
        try:
            return write(parse(found.files), output, found.listed, found.failures, found.passed_over)
        finally:
            found.listed.unpersist()


def session(master: str | None = None) -> SparkSession:
    """A session of Spark whose workers run this Python.

    Raises:
        UsageError: there is no PySpark, no Java, or Spark does not start.
    """
    try:
        import pyspark
    except ImportError as error:
        raise UsageError("the engine spark needs PySpark: pip install 'docparse[spark]'") from error
    if not os.environ.get("JAVA_HOME") and shutil.which("java") is None:
        raise UsageError("the engine spark needs Java 17 or later (Debian: apt-get install default-jre-headless)")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
    builder = pyspark.sql.SparkSession.builder.appName("docparse").config("spark.sql.execution.arrow.maxBytesPerBatch", BYTES_TO_A_WORKER)
    builder = builder.config("spark.ui.showConsoleProgress", sys.stderr.isatty())
    try:
        spark = (builder.master(master) if master else builder).getOrCreate()
    except Exception as error:
        raise UsageError(f"Spark does not start: {java_message(error)}") from error
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def parse(files: DataFrame) -> DataFrame:
    """A nested row for each document in `files`: columns `content`, and `source` or, as Spark's `binaryFile` has it, `path`.

    The row has `sha256` and `sources` (all files with these bytes, in code-point order), `document` as a struct, and every other
    table of one document as an array of structs, the units included. A file that is no document has no `document` but
    `failures`. Nothing runs before the rows are asked for; each time they are, all is parsed again, if they are not kept.
    """
    from pyspark.sql import functions as sf

    source = "source" if "source" in files.columns else "path"
    hashed = files.where("content IS NOT NULL").select(sf.sha2("content", 256).alias("sha256"), sf.col(source).alias("source"), "content")
    documents = hashed.groupBy("sha256").agg(
        sf.array_sort(sf.collect_list("source")).alias("sources"), sf.first("content").alias("content")
    )
    return documents.mapInArrow(parse_batches, nested_ddl())


def tables(parsed: DataFrame) -> dict[str, DataFrame]:
    """The fifteen tables of nested rows. `units` and `links` are resolved at once, by the driver: keep the rows before."""
    flat = {name: parsed.selectExpr(f"inline({name})") for name in NESTED}
    flat["documents"] = parsed.where("document IS NOT NULL").selectExpr("document.*")
    flat["units"] = _units(parsed)
    flat["links"] = _links(flat["citations"], flat["documents"])
    return {name: flat[name] for name in TABLES}


def _units(parsed: DataFrame) -> DataFrame:
    """The units of all documents, merged in the order in which the documents name them first, as the local engine does."""
    from pyspark.sql import functions as sf

    named = parsed.where("document IS NOT NULL").selectExpr("document.doc_id AS doc_id", "posexplode(units) AS (position, unit)")
    names = TABLES["units"].names
    same = named.selectExpr("doc_id", "position", "unit.*").groupBy(*(name for name in names if name != "mentions"))
    counted = same.agg(sf.sum("mentions").cast("int").alias("mentions"), sf.min(sf.struct("doc_id", "position")).alias("first"))
    rows = [row for batch in counted.orderBy("first").select(*names).toArrow().to_batches() for row in to_rows("units", batch)]
    return _frame(parsed.sparkSession, to_batch("units", merge(rows)))


def _links(citations: DataFrame, documents: DataFrame) -> DataFrame:
    """The citations whose document is there: each pair of title and number is looked up once, then joined."""
    from pyspark.sql import functions as sf

    cited = citations.select("title", "doc_number").distinct().toArrow().to_pylist()
    titled = (_Titled(**row) for row in documents.select("doc_id", "title", "doc_number").toArrow().to_pylist())
    links = tuple(link((_Cited(str(place), **row) for place, row in enumerate(cited)), titled))
    found = _frame(citations.sparkSession, _found(cited, links))
    same = citations["title"].eqNullSafe(found["cited"]) & citations["doc_number"].eqNullSafe(found["number"])
    return citations.join(sf.broadcast(found), same).select(*TABLES["links"].names)


def _found(cited: Sequence[dict[str, Any]], links: Sequence[LinkRow]) -> pa.RecordBatch:
    """The links with the title and the number that they were found by."""
    batch = to_batch("links", links)
    named = [cited[int(row.citation_id)] for row in links]
    columns = {"cited": [row["title"] for row in named], "number": [row["doc_number"] for row in named]}
    arrays = {name: pa.array(values, pa.string()) for name, values in columns.items()}
    return pa.RecordBatch.from_pydict(arrays | {name: batch.column(name) for name in batch.schema.names[1:]})


def write(
    parsed: DataFrame,
    output: str | Path,
    listed: DataFrame | None = None,
    failures: Sequence[FailureRow] = (),
    passed_over: PassedOver = NOTHING_PASSED,
) -> Summary:
    """Make `output` hold the tables of nested rows, with the failures given and one for each `source` in `listed` that was not read.

    The rows are parsed into a hidden folder of the output. Then the old manifest goes, the old tables in either form, the new
    ones are written, and the new manifest comes last.
    """
    spark = parsed.sparkSession
    store = Store(spark, str(output))
    if store.exists() and not store.is_folder():
        raise UsageError(f"{output} is a file: the output has to be a folder")
    staging = f"{store.path}/{STAGING}"
    try:
        parsed.write.mode("overwrite").option("compression", "zstd").parquet(staging)
        kept = spark.read.schema(nested_ddl()).parquet(staging)
        more = [*failures, *_unread(listed, kept)]
        found = tables(kept)
        found["failures"] = found["failures"].unionByName(_frame(spark, to_batch("failures", more)))
        store.clear()
        with ThreadPoolExecutor(TABLES_AT_ONCE) as pool:
            list(pool.map(lambda name: _save(found[name], f"{store.path}/{name}"), found))
        entries = _sealed(spark, store)
        failed = _rows(spark, store, "failures")
        counted = kept.selectExpr("coalesce(sum(size(sources)), 0)").first()[0]
        store.publish("manifest.json", manifest_bytes(entries, passed_over, {"pyarrow": pa.__version__, "pyspark": spark.version}))
    finally:
        store.remove(STAGING)
    rows = {name: entry.rows for name, entry in entries.items()}
    return Summary(rows["documents"], counted + len(more) - len(failures), rows, tuple(failed), passed_over)


def _save(table: DataFrame, folder: str) -> None:
    """Write a table as parts into a folder that may hold what is not ours."""
    table.write.mode("append").option("compression", "zstd").option("maxRecordsPerFile", ROWS_A_PART).parquet(folder)


def _unread(listed: DataFrame | None, kept: DataFrame) -> list[FailureRow]:
    """A failure for each file that was listed and is in no nested row."""
    if listed is None:
        return []
    lost = listed.join(kept.selectExpr("explode(sources) AS source"), "source", "left_anti").collect()
    return sorted((FailureRow(row["source"], None, "read", "OSError", UNREAD) for row in lost), key=lambda row: row.source)


def _rows(spark: SparkSession, store: Store, name: str) -> list[Any]:
    """The rows of a small table just written, by key."""
    batches = spark.read.parquet(f"{store.path}/{name}").orderBy(TABLES[name].key).toArrow().to_batches()
    return [row for batch in batches for row in to_rows(name, batch)]


def _sealed(spark: SparkSession, store: Store) -> dict[str, TableEntry]:
    """What the manifest says of the tables, read from the parts as they were written."""
    parts = whole_files(spark, [f"{store.path}/{name}" for name in TABLES]).where("path LIKE '%.parquet'")
    sealed = parts.selectExpr("path", "sha2(content, 256) AS sha256", "content").mapInArrow(seal_batches, SEALED).collect()
    files: dict[str, dict[str, str]] = {name: {} for name in TABLES}
    rows, sums = dict.fromkeys(TABLES, 0), dict.fromkeys(TABLES, 0)
    for part in sorted(sealed, key=lambda part: str(part["file"])):
        name = part["file"].partition("/")[0]
        files[name][part["file"]] = part["sha256"]
        rows[name] += part["rows"]
        sums[name] += int(part["content"], 16)
    missing = [name for name in TABLES if not files[name]]
    if missing:
        raise OutputError(f"{store.path} lacks the tables {', '.join(missing)} that were just written: does something else write there?")
    return {name: TableEntry(rows[name], content_hash(sums[name]), files[name]) for name in TABLES}


def _frame(spark: SparkSession, batch: pa.RecordBatch) -> DataFrame:
    """Rows of the driver as a frame."""
    return spark.createDataFrame(pa.Table.from_batches([batch]))


@contextmanager
def _told(output: str | Path) -> Iterator[None]:
    """Turn what Spark raises into one line; an error of ours in a worker stays one."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException, PythonException

    try:
        yield
    except PythonException:
        raise
    except (PySparkException, Py4JError) as error:
        raise OutputError(f"Spark could not make {output}: {java_message(error)}") from error
