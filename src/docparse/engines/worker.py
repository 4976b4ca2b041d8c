"""Some documents, parsed alone: what runs in a worker process.

Reads: the bytes of files. Writes: `Parsed`, the rows of their tables as Arrow, ready to be appended. An error in one
document becomes a row of `failures` and costs no other.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from multiprocessing import parent_process
from pathlib import Path
from types import TracebackType

import pyarrow as pa

from docparse.engines.inputs import Job, failure
from docparse.errors import DocparseError, ReadError
from docparse.rows import Document, FailureRow
from docparse.write.batches import content_sum, to_batches, to_kept_units
from docparse.write.schema import TABLES

STAGES = frozenset({"read", "clean", "segment", "extract", "assemble"})
MESSAGE_AT_MOST = 500


@dataclass(frozen=True, slots=True)
class Parsed:
    """What some documents gave: batches of their tables and `kept_units` as Arrow messages, the sums of their content."""

    documents: int
    batches: dict[str, bytes]
    sums: dict[str, int]
    failures: tuple[FailureRow, ...]
    sources: int


def parse_jobs(jobs: Sequence[Job]) -> Parsed:
    """The rows of some documents in the order of the jobs, and a failure for each file that could not be parsed."""
    documents: list[Document] = []
    failures: list[FailureRow] = []
    for job in jobs:
        parsed = _parse(job)
        if isinstance(parsed, Document):
            documents.append(parsed)
        else:
            failures += parsed
    try:
        batches = to_batches(documents)
    except Exception:  # one of them has a value that no column holds: find out which
        documents, more = writable(documents)
        failures += more
        batches = to_batches(documents)
    batches["kept_units"] = to_kept_units(documents)
    return Parsed(
        documents=len(documents),
        batches={name: batch.serialize().to_pybytes() for name, batch in batches.items() if len(batch)},
        sums={name: content_sum(batch) for name, batch in batches.items() if name in TABLES},
        failures=tuple(failures),
        sources=sum(1 + len(job.copies) for job in jobs),
    )


def failures_of(job: Job, stage: str, error: str, message: str) -> list[FailureRow]:
    """A row for each file that holds the document."""
    text = " ".join(message.split())[:MESSAGE_AT_MOST].encode("utf-8", "backslashreplace").decode()
    return [FailureRow(source, job.sha256, stage, error, text) for source in (job.source, *job.copies)]


def describe(error: Exception) -> tuple[str, str]:
    """The stage that raised an error, and what to tell of it; a defect of ours says where it is.

    >>> describe(ReadError("a.pdf is a PDF"))
    ('read', 'a.pdf is a PDF')
    """
    if isinstance(error, ReadError):
        return "read", str(error)
    places = _places(error.__traceback__)
    stage = next((name.split(".")[1] for name, _ in places if name.split(".")[1] in STAGES), "parse")
    where = f" ({places[-1][0]}, line {places[-1][1]})" if places and not isinstance(error, DocparseError) else ""
    return stage, f"{error or type(error).__name__}{where}"


def start_worker() -> None:
    """Prepare a worker process: it leaves Ctrl-C to the parent, ends with it, and spares the collector its start-up objects."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _parse(job: Job) -> Document | list[FailureRow]:
    try:
        data = Path(job.path).read_bytes()
    except OSError as error:
        row = failure(job.source, job.sha256, error)
        return failures_of(job, row.stage, row.error, row.message)
    return parse_data(data, job)


def parse_data(data: bytes, job: Job) -> Document | list[FailureRow]:
    """The document in some bytes under the names of the job's files, or a failure for each of these."""
    from docparse import pipeline  # a second of patterns, which a run that parses nothing need not compile

    try:
        document = pipeline.parse(data, job.source)
    except Exception as error:
        stage, message = describe(error)
        return failures_of(job, stage, type(error).__name__, message)
    if document.document.sha256 != job.sha256:
        return failures_of(job, "read", "ReadError", "the file changed while docparse ran: parse it again")
    return replace(document, document=document.document._replace(source=job.source, copies=job.copies))


def writable(documents: Iterable[Document]) -> tuple[list[Document], list[FailureRow]]:
    """The documents that the tables can hold, and a failure for each of the others."""
    good, failures = [], []
    for document in documents:
        try:
            to_batches([document])
            good.append(document)
        except Exception as error:
            row = document.document
            failures += [
                FailureRow(source, row.sha256, "write", type(error).__name__, describe(error)[1]) for source in (row.source, *row.copies)
            ]
    return good, failures


def _places(trace: TracebackType | None) -> list[tuple[str, int]]:
    """The modules of docparse that an error came through, outermost first, with the line in each."""
    places = []
    while trace is not None:
        name = str(trace.tb_frame.f_globals.get("__name__", ""))
        if name.startswith("docparse.") and not name.startswith("docparse.engines"):
            places.append((name, trace.tb_lineno))
        trace = trace.tb_next
    return places


def read_batch(message: bytes, schema: pa.Schema) -> pa.RecordBatch:
    """A record batch again, from the message of a worker."""
    return pa.ipc.read_record_batch(pa.py_buffer(message), schema)
