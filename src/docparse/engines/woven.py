"""Rows of an earlier run between new ones, in the order of `doc_id`, as a run that parsed everything would write them.

Reads: the tables that are kept, a row group at a time; batches of new rows. Writes: slices of both, in their order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain, repeat

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from docparse.engines.kept import Change, Kept
from docparse.write.batches import arrow_schema, content_sum
from docparse.write.columns import to_array
from docparse.write.dataset import row_groups
from docparse.write.schema import TABLES


class KeptRows:
    """The rows of one table that are taken over; when all are given, `content` is the sum of their content.

    It is not summed up: it is what the manifest says of the whole table, without what is not taken over.
    """

    def __init__(self, name: str, kept: Kept, change: Change):
        self.content = int(kept.manifest.tables[name].content_sha256, 16) if name in TABLES else 0
        self._name, self._change = name, change
        self._batches = self._taken_over(kept.files[name])
        self._batch: pa.RecordBatch | None = None
        self._ids: list[str] = []
        self._stops: list[int] = []
        self._given = 0
        self._next()

    def before(self, doc_id: str | None) -> Iterator[pa.RecordBatch]:
        """The rows not given yet of the documents before this one; of all documents for None."""
        while self._batch is not None:
            documents = len(self._ids) if doc_id is None else bisect_left(self._ids, doc_id)
            stop = self._stops[documents - 1] if documents else 0
            if stop > self._given:
                yield self._batch.slice(self._given, stop - self._given)
                self._given = stop
            if documents < len(self._ids):
                return
            self._next()

    def around(self, batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
        """New rows in their order, and before each document what was not given yet and belongs there."""
        given = start = 0
        for doc_id, stop in zip(*_documents(batch), strict=True):
            for kept in self.before(doc_id):
                if start > given:
                    yield batch.slice(given, start - given)
                    given = start
                yield kept
            start = stop
        yield batch.slice(given)

    def _next(self) -> None:
        """Turn to the next batch that has rows."""
        self._batch, self._given = next((batch for batch in self._batches if len(batch)), None), 0
        if self._batch is not None:
            self._ids, self._stops = _documents(self._batch)

    def _taken_over(self, file: pq.ParquetFile) -> Iterator[pa.RecordBatch]:
        schema = arrow_schema(self._name)
        for read in row_groups(file):
            batch = pa.RecordBatch.from_arrays(read.columns, schema=schema)
            if self._change.has_gone:
                batch = self._without_gone(batch)
            if self._name == "documents" and self._change.has_renamed:
                batch = self._renamed(batch)
            yield batch

    def _without_gone(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        ids, stops = _documents(batch)
        gone = self._change.gone(ids)
        if not gone:
            return batch
        stays = [doc_id not in gone for doc_id in ids]
        lengths = (stop - start for start, stop in zip((0, *stops), stops, strict=False))
        mask = to_array("bool", list(chain.from_iterable(map(repeat, stays, lengths))))
        self._forget(batch.filter(pc.invert(mask)))
        return batch.filter(mask)

    def _renamed(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Rows of `documents` with the names that their files have now."""
        ids = batch["doc_id"].to_pylist()
        renamed = self._change.renamed(ids)
        if not renamed:
            return batch
        jobs = [renamed.get(doc_id) for doc_id in ids]
        names = zip(jobs, batch["source"].to_pylist(), batch["copies"].to_pylist(), strict=True)
        sources, copies = zip(*((job.source, job.copies) if job else (source, copies) for job, source, copies in names), strict=True)
        named = batch.set_column(batch.schema.get_field_index("source"), batch.schema.field("source"), to_array("string", sources))
        named = named.set_column(named.schema.get_field_index("copies"), named.schema.field("copies"), to_array("list", copies))
        mask = to_array("bool", [job is not None for job in jobs])
        self._forget(batch.filter(mask))
        self.content += content_sum(named.filter(mask))
        return named

    def _forget(self, rows: pa.RecordBatch) -> None:
        if self._name in TABLES:
            self.content -= content_sum(rows)


def _documents(batch: pa.RecordBatch) -> tuple[list[str], list[int]]:
    """The documents of a batch in their order, and where the rows of each end."""
    runs = pc.run_end_encode(batch["doc_id"])
    return runs.values.to_pylist(), runs.run_ends.to_pylist()
