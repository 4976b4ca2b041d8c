"""Files where Spark keeps them (file:, hdfs:, s3a: …): which of them a run parses, and an output folder's old and new entries.

Names, choice of formats and failures are those of `inputs`, worked out by Spark. Its reader of whole files leaves out empty files
and all whose name, or whose folder's name, begins with `_` or `.`: the driver walks through each folder once (about a
third of a millisecond a file) and adds them, the empty ones as what they are, the others without `content`.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from fnmatch import fnmatch
from typing import TYPE_CHECKING, Any

from docparse.engines.inputs import READABLE, failure
from docparse.errors import UsageError
from docparse.rows import FailureRow
from docparse.write.exchange import KEPT_RECORD, KEPT_UNITS, MANIFEST, PART_MARKS, PREFIX, READY
from docparse.write.manifest import NAMES_AT_MOST, PassedOver
from docparse.write.schema import TABLES

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame, SparkSession

STAGING = PREFIX + "spark"  # the nested rows of a run under way, in its output folder
GLOB = re.compile(r"[{}\[\]*?\\]")
HIDDEN = re.compile(r"/[_.]")


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: `files` with `path`, `content` (null where Spark does not read it) and `source`; `listed`, their sources as
    they were then, in Spark's cache; what is not there; what was passed over."""

    files: DataFrame
    listed: DataFrame
    count: int
    failures: tuple[FailureRow, ...]
    passed_over: PassedOver


@dataclass(frozen=True, slots=True)
class _Input:
    """A path given by the caller, with its scheme, and its place among them."""

    path: str
    position: int

    @property
    def name(self) -> str:
        return self.path.rstrip("/").rpartition("/")[2]

    @property
    def inside(self) -> str:
        """How all paths below it begin."""
        return self.path.rstrip("/") + "/"


def find(spark: SparkSession, sources: Sequence[str], output: str | None = None) -> Found:
    """The files of some files and folders, as `inputs.find` finds them; nothing in the output folder counts as one.

    Raises:
        UsageError: there is nothing to read.
    """
    output = Store(spark, output).path if output else None
    folders, named, failures = _sorted_out(spark, sources, output)
    below = [_below(spark, folder, [*folders, *named], output) for folder in folders]
    frames = [frame.where(_is_readable(frame)) for frame in below]
    if named:
        frames.append(_named(spark, named))
    count = 0
    if frames:
        files = frames[0]
        for frame in frames[1:]:
            files = files.unionByName(frame)
        files = _told_apart(files) if len(sources) > 1 else files
        listed = files.select("source").persist()
        count = listed.count()
    passed_over = _passed_over(below)
    if not count:
        reasons = [f"{row.source}: {row.message}" for row in failures[:5]] or [f"nothing to read in {', '.join(sources)}"]
        raise UsageError("; ".join(reasons) + (f" ({passed_over.files} other files passed over)" if passed_over.files else ""))
    return Found(files.select("path", "content", "source"), listed, count, tuple(failures), passed_over)


def _sorted_out(spark: SparkSession, sources: Sequence[str], output: str | None) -> tuple[list[_Input], list[_Input], list[FailureRow]]:
    """The folders, the files and the failures among the paths given; a path that comes again counts once."""
    folders: list[_Input] = []
    named: list[_Input] = []
    failures: list[FailureRow] = []
    known: set[str] = set()
    for position, source in enumerate(sources, 1):
        store = Store(spark, source)
        given = _Input(store.path, position)
        in_output = output is not None and given.inside.startswith(f"{output}/")
        if given.path in known or (any(given.path.startswith(folder.inside) for folder in folders) and not in_output):
            continue
        known.add(given.path)
        if not store.exists():
            failures.append(failure(given.name, None, FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))))
        elif store.is_folder():
            folders.append(given)
        else:
            named.append(given)
    return folders, named, failures


def whole_files(spark: SparkSession, paths: Iterable[str]) -> DataFrame:
    """The files at some paths and in folders there: `path` and `content`; one that cannot be read is left out."""
    reader = spark.read.format("binaryFile").option("recursiveFileLookup", "true")
    reader = reader.option("ignoreMissingFiles", "true").option("ignoreCorruptFiles", "true")
    return reader.load([GLOB.sub(r"\\\g<0>", path) for path in paths]).select("path", "content")


def _all_files(spark: SparkSession, given: Sequence[_Input]) -> DataFrame:
    """The files at some paths and in folders there, with those that Spark leaves out."""
    unseen = {path: content for one in given for path, content in Store(spark, one.path).unseen()}
    left_out = spark.createDataFrame(list(unseen.items()), "path string, content binary")
    seen = [one.path for one in given if one.path not in unseen]
    return whole_files(spark, seen).union(left_out) if seen else left_out


def _below(spark: SparkSession, folder: _Input, inputs: Sequence[_Input], output: str | None) -> DataFrame:
    """The files of a folder but those of the inputs before it and those of the output."""
    from pyspark.sql import functions as sf

    path = sf.col("path")
    frame = _all_files(spark, [folder])
    for earlier in inputs:
        if earlier.position < folder.position and earlier.path.startswith(folder.inside):
            frame = frame.where(~(path.startswith(earlier.inside) | (path == earlier.path)))
    frame = frame.withColumn("source", path.substr(sf.lit(len(folder.inside) + 1), sf.length(path)))
    if output == folder.path:
        ours = [name for table in TABLES for name in (table, f"{table}.parquet")]
        frame = frame.where(~sf.substring_index("source", "/", 1).isin(*ours, MANIFEST))
    elif output is not None:
        frame = frame.where(~path.startswith(output + "/"))
    return frame.select("path", "content", "source", sf.lit(folder.position).alias("position"))


def _named(spark: SparkSession, named: Sequence[_Input]) -> DataFrame:
    """The files named by the caller."""
    from pyspark.sql import functions as sf

    names = spark.createDataFrame([(given.path, given.name, given.position) for given in named], "path string, source string, position int")
    files = _all_files(spark, named).join(sf.broadcast(names), "path")
    return files.select("path", "content", "source", "position")


def _suffix() -> Column:
    from pyspark.sql import functions as sf

    return sf.lower(sf.regexp_extract("source", r"[^/](\.[^./]+)$", 1))


def _is_readable(frame: DataFrame) -> Column:
    return _suffix().isin(*READABLE)


def _told_apart(files: DataFrame) -> DataFrame:
    """Files whose sources differ: the input's position stands before those that would be equal."""
    from pyspark.sql import functions as sf

    while True:
        equal = files.groupBy("source").count().where("count > 1").select("source", sf.lit(True).alias("again"))
        if equal.isEmpty():
            return files
        prefixed = sf.when(sf.col("again"), sf.concat_ws("/", "position", "source")).otherwise(sf.col("source"))
        files = files.join(sf.broadcast(equal), "source", "left").select("path", "content", prefixed.alias("source"), "position")


def _passed_over(folders: Sequence[DataFrame]) -> PassedOver:
    by_suffix: dict[str, int] = {}
    names: list[str] = []
    for frame in folders:
        passed = frame.where(~_is_readable(frame)).select("source", _suffix().alias("suffix"))
        for suffix, count in passed.groupBy("suffix").count().collect():
            by_suffix[suffix or "(none)"] = by_suffix.get(suffix or "(none)", 0) + count
        if by_suffix:
            names += [row["source"] for row in passed.orderBy("source").limit(NAMES_AT_MOST).collect()]
    return PassedOver(sum(by_suffix.values()), dict(sorted(by_suffix.items())), tuple(sorted(names)[:NAMES_AT_MOST]))


class Store:
    """A path in one of Hadoop's file systems, `path` written out with its scheme."""

    def __init__(self, spark: SparkSession, path: str):
        self._jvm: Any = spark.sparkContext._jvm
        self._conf: Any = spark.sparkContext._jsc.hadoopConfiguration()
        try:
            place = self._jvm.org.apache.hadoop.fs.Path(path)
            self._files: Any = place.getFileSystem(self._conf)
        except Exception as error:
            raise UsageError(f"{path} is no path that Spark reads: {java_message(error)}") from error
        self.path = str(self._files.makeQualified(place).toString())

    def exists(self, name: str = "") -> bool:
        """Whether there is something at the path, or under a name in it."""
        return bool(self._files.exists(self._at(name)))

    def is_folder(self, name: str = "") -> bool:
        """Whether it is a folder."""
        return self.exists(name) and bool(self._files.getFileStatus(self._at(name)).isDirectory())

    def unseen(self) -> Iterator[tuple[str, bytes | None]]:
        """The files at the path, or below it, that Spark's reader leaves out, and what they hold if they are empty."""
        files, root = self._files.listFiles(self._at(""), True), len(self.path.rstrip("/"))
        while files.hasNext():
            status = files.next()
            path, empty = str(status.getPath().toString()), status.getLen() == 0
            below = path[root:] or "/" + path.rpartition("/")[2]
            if HIDDEN.search(below):
                yield path, None
            elif empty:
                yield path, b""

    def remove(self, name: str) -> None:
        """Remove a file, or a folder with all that is in it; nothing happens where there is none."""
        self._files.delete(self._at(name), True)

    def remove_table(self, name: str) -> None:
        """Remove a table in either form; what docparse did not write into its folder stays."""
        if self.exists(f"{name}.parquet") and not self.is_folder(f"{name}.parquet"):
            self.remove(f"{name}.parquet")
        if self.is_folder(name):
            self._remove_parts(name)

    def _remove_parts(self, folder: str) -> None:
        left = 0
        for status in self._files.listStatus(self._at(folder)):
            inner = f"{folder}/{status.getPath().getName()}"
            if status.isDirectory():
                self._remove_parts(inner)
                left += self.exists(inner)
            elif any(fnmatch(status.getPath().getName(), mark) for mark in PART_MARKS):
                self.remove(inner)
            else:
                left += 1
        if not left:
            self.remove(folder)

    def clear(self) -> None:
        """Remove what an earlier run of docparse wrote, the manifest first: from then on the folder is not to be read."""
        for name in (MANIFEST, f".{MANIFEST}.crc", READY, KEPT_RECORD, KEPT_UNITS):
            self.remove(name)
        for name in TABLES:
            self.remove_table(name)

    def publish(self, name: str, data: bytes) -> None:
        """Write a file whole: beside the nested rows first, then moved into its place."""
        files = self._jvm.org.apache.hadoop.fs.FileSystem.newInstance(self._at("").toUri(), self._conf)
        with closing(files):
            files.setWriteChecksum(False)
            stream = files.create(self._at(f"{STAGING}/{name}"), True)
            with closing(stream):
                stream.write(data)
            if not files.rename(self._at(f"{STAGING}/{name}"), self._at(name)):
                raise UsageError(f"cannot write {self.path}/{name}")

    def _at(self, name: str) -> Any:
        path = self._jvm.org.apache.hadoop.fs.Path
        return path(path(self.path), name) if name else path(self.path)


def java_message(error: Exception) -> str:
    """What an error of the Java side says, in a line."""
    java = getattr(error, "java_exception", None)
    text = str(java.getMessage() or java.toString()) if java is not None else str(error)
    return text.strip().partition("\n")[0] or type(error).__name__
