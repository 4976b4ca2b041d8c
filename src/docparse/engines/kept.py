"""What a run keeps for the next one, and what of it the next one may take over.

The rows of a document depend on its bytes and on the program, on nothing else. So the tables of the last run hold the rows of
every document that is still there, and only their neighbours change: what is kept is the output itself. Beside its tables lie
`.docparse-kept.units`, the units that each document names (the table `units` has their sum alone), and `.docparse-kept.json`, which
tells the program, and by the manifest the SHA-256 of every file. Where anything differs (another version of docparse, of a
library, of Python, an edited module or word list, a file that is not as it was written), nothing is taken over.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from hashlib import file_digest, sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from platform import python_implementation, python_version

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from docparse.engines.inputs import Job, Plan, planned
from docparse.errors import DocparseError
from docparse.rows import FailureRow, UnitRow
from docparse.write.batches import BETWEEN_COLUMNS, NULL, to_rows
from docparse.write.columns import to_array
from docparse.write.dataset import row_groups
from docparse.write.exchange import KEPT_RECORD, KEPT_UNITS, MANIFEST
from docparse.write.manifest import Manifest, read_manifest, sha256_of
from docparse.write.schema import TABLES

PACKAGE = Path(__file__).parents[1]
LIBRARIES = ("charset-normalizer", "cn2an", "jieba", "numpy", "proces", "pyarrow", "regex")  # what rows and bytes depend on
LOADED = time.time()
ID_DIGITS = 16
KEPT = "CREATE TABLE kept (sha256 TEXT, source TEXT, PRIMARY KEY (sha256, source)) WITHOUT ROWID"
COMPARED = (  # with the files that are hashed now; what is neither new nor gone, and differs, has other names
    "CREATE TABLE changed (sha256 TEXT PRIMARY KEY, kind TEXT) WITHOUT ROWID",
    "INSERT INTO changed SELECT sha256, 'new' FROM (SELECT sha256 FROM hashed EXCEPT SELECT sha256 FROM kept)",
    "INSERT INTO changed SELECT sha256, 'gone' FROM (SELECT sha256 FROM kept EXCEPT SELECT sha256 FROM hashed)",
    "INSERT OR IGNORE INTO changed"
    " SELECT sha256, 'renamed' FROM (SELECT sha256, source FROM hashed EXCEPT SELECT sha256, source FROM kept)",
    "INSERT OR IGNORE INTO changed"
    " SELECT sha256, 'renamed' FROM (SELECT sha256, source FROM kept EXCEPT SELECT sha256, source FROM hashed)",
)
CHANGED = "FROM changed WHERE kind = ? AND sha256 BETWEEN ? AND ?"


@dataclass(frozen=True, slots=True)
class Kept:
    """The output of an earlier run of the same program, every file as it was written; the tables' files are open."""

    manifest: Manifest
    failures: tuple[FailureRow, ...]
    files: dict[str, pq.ParquetFile]

    def names(self) -> Iterator[tuple[str, str]]:
        """The SHA-256 of each document with the source of each file that held it."""
        for batch in row_groups(self.files["documents"], ["sha256", "source", "copies"]):
            columns = batch.to_pydict()
            for digest, source, copies in zip(columns["sha256"], columns["source"], columns["copies"], strict=True):
                yield from ((digest, name) for name in (source, *copies))


@dataclass(frozen=True, slots=True)
class Change:
    """What differs from the run before: documents to parse, those that are gone, those under other names.

    The latter two are read from a table on disk, for the documents of a batch at a time.
    """

    new: Plan
    has_gone: bool
    has_renamed: bool
    is_none: bool  # the documents are the same, under the same names; files that failed before are new

    @classmethod
    def of(cls, plan: Plan, kept: Kept | None) -> Change:
        """The change from what is kept to a plan; without it, all is new. Files that failed are tried again."""
        if kept is None:
            return cls(plan, False, False, False)
        plan.table.run(KEPT)
        plan.table.fill("kept", kept.names())
        for statement in COMPARED:
            plan.table.run(statement)
        kinds = {kind for (kind,) in plan.table.rows("SELECT DISTINCT kind FROM changed")}
        new = Plan(plan.table, "sha256 IN (SELECT sha256 FROM changed WHERE kind = 'new')")
        failed = {row.sha256 for row in kept.failures}
        is_none = kinds <= {"new"} and all(job.sha256 in failed for job in new)
        return cls(new, "gone" in kinds, "renamed" in kinds, is_none)

    def gone(self, ids: Sequence[str]) -> set[str]:
        """Which of some documents, told by their `doc_id` in ascending order, are gone."""
        found = self.new.table.rows(f"SELECT sha256 {CHANGED}", "gone", *_between(ids))
        return {digest[:ID_DIGITS] for (digest,) in found}

    def renamed(self, ids: Sequence[str]) -> dict[str, Job]:
        """Those of some documents, told likewise, whose files have other names than before."""
        found = planned(self.new.table, f"sha256 IN (SELECT sha256 {CHANGED})", "renamed", *_between(ids))
        return {job.sha256[:ID_DIGITS]: job for job in found}


@contextmanager
def kept_in(output: Path, fresh: bool = False) -> Iterator[Kept | None]:
    """What may be taken over from an output folder; None where nothing may, or where nothing shall (`fresh`)."""
    with ExitStack() as files:
        yield None if fresh else _trusted(output, files)


def write_record(folder: Path) -> None:
    """Tell the next run what these tables, whose manifest is written, were made with."""
    record = {"program": program(), "manifest": sha256_of(folder / MANIFEST), "units": sha256_of(folder / KEPT_UNITS)}
    (folder / KEPT_RECORD).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


@cache
def program() -> str:
    """A fingerprint of all that rows and bytes depend on beside the documents; empty where it is not known.

    It is not known where docparse lies in an archive, or where a file of it was edited after this process had begun to load
    it (in a notebook, say).
    """
    digest = sha256()
    files = sorted(path for path in PACKAGE.rglob("*") if "__pycache__" not in path.parts and path.is_file())
    if not files or any(path.stat().st_mtime >= LOADED for path in files):
        return ""
    for path in files:
        data = path.read_bytes()
        digest.update(f"{path.relative_to(PACKAGE).as_posix()} {len(data)}\n".encode())
        digest.update(data)
    versions = (python_implementation(), python_version(), *(f"{name} {_version(name)}" for name in LIBRARIES))
    digest.update("\n".join(versions).encode())
    return digest.hexdigest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "not installed"


def count_units(path: Path) -> Iterable[UnitRow]:
    """The units of the documents in a file of kept units, alike ones as one with their mentions added, in the order of their coming.

    They are counted as columns, since there are several to a document.
    """
    counts: Counter[UnitRow] = Counter()
    with pq.ParquetFile(path) as file:
        for batch in row_groups(file):
            units = batch.select(TABLES["units"].names)
            texts = [column for name, column in zip(units.schema.names, units.columns, strict=True) if name != "mentions"]
            keys = pc.binary_join_element_wise(*texts, BETWEEN_COLUMNS, null_handling="replace", null_replacement=NULL)
            places = keys.dictionary_encode().indices.to_numpy()
            first: dict[int, int] = {}
            mentions: Counter[int] = Counter()
            for row, (place, count) in enumerate(zip(places.tolist(), batch["mentions"].to_pylist(), strict=True)):
                first.setdefault(place, row)
                mentions[place] += count
            distinct = pa.RecordBatch.from_arrays(
                [column.take(to_array("int32", list(first.values()))) for column in units.columns], units.schema.names
            )
            for unit, count in zip(to_rows("units", distinct), mentions.values(), strict=True):
                counts[unit._replace(mentions=0)] += count
    return [unit._replace(mentions=count) for unit, count in counts.items()]


def _trusted(output: Path, files: ExitStack) -> Kept | None:
    """What is kept in an output folder, if this program wrote all of it and every file is as it was written."""
    try:
        record = json.loads((output / KEPT_RECORD).read_bytes())
        if not program() or record["program"] != program() or record["manifest"] != sha256_of(output / MANIFEST):
            return None
        manifest = read_manifest(output)
        opened = {"kept_units": _opened(output / KEPT_UNITS, record["units"], files)}
        for name in TABLES:
            file = f"{name}.parquet"
            opened[name] = _opened(output / file, manifest.tables[name].files[file], files)
        failures = tuple(row for batch in row_groups(opened["failures"]) for row in to_rows("failures", batch))
    except (OSError, ValueError, KeyError, TypeError, DocparseError, pa.ArrowException):
        return None
    return Kept(manifest, failures, opened)


def _between(ids: Sequence[str]) -> tuple[str, str]:
    """The least and the greatest SHA-256 that the documents may have."""
    return (ids[0], ids[-1] + "g") if ids else ("", "")


def _opened(path: Path, digest: str, files: ExitStack) -> pq.ParquetFile:
    """The Parquet file at a path; what is read from it is what was hashed, whatever comes to stand at the path.

    Raises:
        OSError, ValueError: it is not there, or not as it was written.
    """
    file = files.enter_context(pa.OSFile(str(path)))
    if file_digest(file, "sha256").hexdigest() != digest:
        raise ValueError(f"{path} was changed after it was written")
    file.seek(0)
    return pq.ParquetFile(file)
