"""The laws of an output folder, checked: what `docparse check` tells.

Reads: an output folder; the files it was made from, where they are given. Writes: findings, one a broken law, with the
rows that break it. Alone, a folder shows that it is whole: files, hashes, keys, foreign keys, blocks that cover. With
the files, every stored text is held against the raw text at its place.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from docparse.engines import inputs
from docparse.errors import DocparseError
from docparse.read.decode import read
from docparse.spans import Edit, apply_edits
from docparse.store import open_output
from docparse.write.batches import content_hash, content_sum
from docparse.write.dataset import read_table
from docparse.write.manifest import Manifest, sha256_of
from docparse.write.schema import FOREIGN_KEYS, OF_ONE_DOCUMENT, TABLES, optional

EXAMPLES = 5
SPANS = {  # table: its text, where that starts, whether blanks are left out of it
    "blocks": ("text", "start", False),
    "articles": ("text", "text_start", False),
    "quantities": ("text", "start", True),
    "amounts": ("text", "start", True),
    "targets": ("text", "start", True),
    "table_cells": ("text", "start", False),
    "responsibilities": ("name", "start", False),
    "citations": ("title", "start", False),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A law: how many things were held against it, and those that break it."""

    law: str
    checked: int
    broken: tuple[str, ...]

    def __str__(self) -> str:
        if not self.broken:
            return f"ok      {self.law} ({self.checked})"
        more = f" … and {len(self.broken) - EXAMPLES} more" if len(self.broken) > EXAMPLES else ""
        return f"broken  {self.law}: {'; '.join(self.broken[:EXAMPLES])}{more}"


def check(folder: str | Path, sources: Sequence[str | Path] = ()) -> list[Finding]:
    """A finding for every law of an output folder; `sources` are the files and folders it was made from.

    Raises:
        OutputError: it is no output folder, or a table of it cannot be read.
        UsageError: there is nothing to read in `sources`.
    """
    folder = Path(folder)
    manifest = open_output(folder)
    tables = {name: read_table(folder, name) for name in TABLES}
    findings = [
        _files(folder, manifest),
        _contents(tables, manifest),
        _keys(tables),
        _nulls(tables),
        *_foreign_keys(tables),
        _cover(tables),
    ]
    return [*findings, *_against_files(tables, folder, sources)] if sources else findings


def _files(folder: Path, manifest: Manifest) -> Finding:
    broken, checked = [f"{name} is not in the manifest" for name in TABLES if name not in manifest.tables], 0
    for name, entry in manifest.tables.items():
        for file, digest in entry.files.items():
            checked += 1
            path = folder / file if (folder / file).exists() or "/" in file else folder / name / file
            if not path.is_file():
                broken.append(f"{file} is missing")
            elif sha256_of(path) != digest:
                broken.append(f"{file} was changed after it was written")
    return Finding("every file has the SHA-256 of the manifest", checked, tuple(broken))


def _contents(tables: dict[str, pa.Table], manifest: Manifest) -> Finding:
    broken = []
    for name, table in tables.items():
        entry = manifest.tables.get(name)
        if entry is None:
            continue
        if entry.rows != len(table):
            broken.append(f"{name} has {len(table)} rows instead of {entry.rows}")
        elif entry.content_sha256 != content_hash(sum(map(content_sum, table.to_batches()))):
            broken.append(f"{name} holds other rows than when it was written")
    return Finding("every table has the rows of the manifest", len(tables), tuple(broken))


def _keys(tables: dict[str, pa.Table]) -> Finding:
    broken, checked = [], 0
    for name, table in tables.items():
        counts = table[TABLES[name].key].value_counts().to_pylist()
        checked += len(table)
        broken += [f"{name} {count['values']} comes {count['counts']} times" for count in counts if count["counts"] > 1]
    return Finding("every key comes once", checked, tuple(broken))


def _nulls(tables: dict[str, pa.Table]) -> Finding:
    broken = [
        f"{name}.{column} is null in {table[column].null_count} rows"
        for name, table in tables.items()
        for column in table.column_names
        if table[column].null_count and column not in optional(TABLES[name])
    ]
    return Finding("what applies to every row is never null", sum(map(len, tables.values())), tuple(broken))


def _foreign_keys(tables: dict[str, pa.Table]) -> Iterator[Finding]:
    for name, column, home in FOREIGN_KEYS:
        values = tables[name][column]
        if pa.types.is_list(values.type):
            values = pc.list_flatten(values)
        values = values.drop_null()
        lost = values.filter(pc.invert(pc.is_in(values, value_set=tables[home][TABLES[home].key].combine_chunks())))
        yield Finding(f"{name}.{column} is found in {home}", len(values), tuple(f"{value}" for value in lost.to_pylist()))


def _cover(tables: dict[str, pa.Table]) -> Finding:
    """The blocks of a document begin at 0, follow one another, and end where its raw text ends."""
    broken: list[str] = []
    ends: dict[str, int] = {}
    blocks = tables["blocks"].select(["block_id", "doc_id", "start", "stop"])
    for row in blocks.sort_by([("doc_id", "ascending"), ("start", "ascending")]).to_pylist():
        if row["start"] != ends.get(row["doc_id"], 0) or row["stop"] <= row["start"]:
            broken.append(f"{row['block_id']} at {row['start']}:{row['stop']}")
        ends[row["doc_id"]] = row["stop"]
    for row in tables["documents"].select(["doc_id", "raw_chars"]).to_pylist():
        if (end := ends.get(row["doc_id"], 0)) != row["raw_chars"]:
            broken += [f"{row['doc_id']} is covered up to {end} of {row['raw_chars']}"]
    return Finding("blocks cover every code point once", len(tables["documents"]), tuple(broken))


def _against_files(tables: dict[str, pa.Table], folder: Path, sources: Sequence[str | Path]) -> Iterator[Finding]:
    """The laws that need the files: that they are the files, and that every stored text stands in them."""
    plan, unread = inputs.plan(inputs.find(sources, folder).files)
    by_hash = {job.sha256: job.path for job in plan}
    known = {row["sha256"]: row["doc_id"] for row in tables["documents"].select(["sha256", "doc_id"]).to_pylist()}
    failed = {value for column in ("sha256", "source") for value in tables["failures"][column].to_pylist()}
    missing = [f"{row.source}: {row.message}" for row in unread if row.source not in failed]
    missing += [f"{job.source} is neither a document nor a failure" for job in plan if job.sha256 not in known and job.sha256 not in failed]
    missing += [f"the file of document {doc_id} is not there" for digest, doc_id in known.items() if digest not in by_hash]
    yield Finding("files and documents are the same", len(plan), tuple(missing))

    texts = _Texts(tables)
    checked, broken = 0, list[str]()
    for digest, doc_id in sorted(known.items(), key=lambda item: item[1]):
        if digest in by_hash:
            count, wrong = texts.held_against(Path(by_hash[digest]).read_bytes(), doc_id)
            checked += count
            broken += wrong
    yield Finding("every stored text stands at its place in the raw text", checked, tuple(broken))


class _Texts:
    """The tables of single documents, by document."""

    def __init__(self, tables: dict[str, pa.Table]):
        self.tables = {name: tables[name].sort_by("doc_id") for name in OF_ONE_DOCUMENT}
        self.places = {name: dict(_runs(table["doc_id"])) for name, table in self.tables.items()}

    def rows(self, name: str, doc_id: str) -> list[dict[str, Any]]:
        """The rows of a document."""
        rows: list[dict[str, Any]] = self.tables[name].slice(*self.places[name].get(doc_id, (0, 0))).to_pylist()
        return rows

    def held_against(self, data: bytes, doc_id: str) -> tuple[int, list[str]]:
        """How many rows of a document were held against its raw text, and those that differ."""
        try:
            raw = read(data).text
        except DocparseError as error:
            return 0, [f"{doc_id}: {error}"]
        noise = self.rows("noise", doc_id)
        broken = [row["noise_id"] for row in noise if raw[row["start"] : row["stop"]] != row["text"]]
        count = len(noise)
        if len(raw) != self.rows("documents", doc_id)[0]["raw_chars"]:
            broken.append(f"{doc_id} has another raw text")
        edits = Edits(Edit(row["start"], row["stop"], row["replacement"], row["rule"]) for row in noise)
        for name, (text, start, without_blanks) in SPANS.items():
            for row in self.rows(name, doc_id):
                count += 1
                stands = edits.apply(raw, row[start], row["stop"])
                if ("".join(stands.split()) if without_blanks else stands) != row[text]:
                    broken.append(f"{row[TABLES[name].key]} ({name}) has {row[text][:20]!r}, the raw text {stands[:20]!r}")
        return count, broken


def _runs(column: pa.ChunkedArray) -> Iterator[tuple[str, tuple[int, int]]]:
    """Where the rows of each value lie in a sorted column: its first row and how many there are."""
    place = 0
    for count in column.value_counts().to_pylist():
        yield count["values"], (place, count["counts"])
        place += count["counts"]


class Edits:
    """The edits of a document, in their order, quick to find by place."""

    def __init__(self, edits: Iterable[Edit]):
        self.edits = sorted(edits, key=lambda edit: edit.start)
        self._starts = [edit.start for edit in self.edits]
        self._stops = [edit.stop for edit in self.edits]

    def apply(self, raw: str, start: int, stop: int) -> str:
        """raw[start:stop] as it stands in the cleaned text."""
        return apply_edits(raw, start, stop, self.edits[bisect_right(self._stops, start) : bisect_left(self._starts, stop)])
