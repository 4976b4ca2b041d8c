"""Many files on one machine: found, hashed, parsed in processes, written as they come.

Documents are parsed in the order of `doc_id`, some files at a time, and their rows are appended to the tables as soon
as it is their turn: the parent holds a few batches and the units of all documents, never all rows. Documents that the
output holds already, from a run of the same program, are not parsed again: their rows are copied (`kept`, `woven`). The
processes come from a server that has imported docparse and done nothing else (`forkserver`): forking the parent itself
would copy Arrow's threads in whatever state they are.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from operator import attrgetter
from pathlib import Path

import pyarrow as pa

from docparse.engines import inputs, worker
from docparse.engines.inputs import Inputs, Job, Plan
from docparse.engines.kept import Change, Kept, count_units, kept_in, write_record
from docparse.engines.worker import Parsed
from docparse.engines.woven import KeptRows
from docparse.errors import UsageError
from docparse.rows import FailureRow, LinkRow, UnitRow
from docparse.write.batches import arrow_schema, to_batch
from docparse.write.dataset import DatasetWriter, iter_rows
from docparse.write.exchange import KEPT_UNITS, Exchange
from docparse.write.manifest import PassedOver, TableEntry, write_manifest
from docparse.write.schema import OF_ONE_DOCUMENT, TABLES, WRITTEN

Work = Callable[[tuple[Job, ...]], Parsed]
Progress = Callable[[str, int, int], None]  # what is done, how many files of it, of how many
BYTES_A_CHUNK = 256 * 1024  # what a process gets at a time, at most: about a tenth of a second of work
ALONE_BELOW = 1024 * 1024  # bytes that are parsed sooner than processes start
AHEAD = 3  # chunks a process, under way or waiting for their turn
ROWS_AT_ONCE = 8_192
SOURCE = attrgetter("source")


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: documents and files parsed, rows by table, files that failed, files passed over."""

    documents: int
    files: int
    rows: dict[str, int]
    failures: tuple[FailureRow, ...]
    passed_over: PassedOver


def build(
    sources: Sequence[str | Path], output: str | Path, jobs: int | None = None, progress: Progress | None = None, fresh: bool = False
) -> Summary:
    """Parse files and folders and make `output` hold their tables, whole or not at all.

    Args:
        sources: files and folders.
        output: a folder; what docparse did not write there stays.
        jobs: processes; None for one a core, or none at all where the files are few; 1 for this process alone.
        progress: hears of the files done.
        fresh: parse also the documents that the output holds from an earlier run; the bytes are the same.

    Raises:
        UsageError: there is nothing to read, or the output cannot be written to.
    """
    output = Path(output)
    found = inputs.find(sources, output)
    if not found.files:
        raise UsageError(_nothing(sources, found))
    with Exchange(output) as exchange:
        plan, unread = inputs.plan(found.files, lambda count: progress("reading", count, len(found.files)) if progress else None)
        failures = [*found.failures, *unread]
        with kept_in(output, fresh) as kept:
            change = Change.of(plan, kept)
            parsed = _heard(_parsed(change.new, jobs), change.new, len(found.files), progress)
            if kept and change.is_none:
                parsed = iter(tried := list(parsed))
                if _is_same(tried, failures, found.passed_over, kept, output):
                    return _summary(kept.manifest.tables, found, kept.failures)
            entries = _write(exchange.folder, parsed, failures, kept, change)
        write_manifest(exchange.folder, entries, found.passed_over, {"pyarrow": pa.__version__})
        write_record(exchange.folder)
        exchange.commit()
    return _summary(entries, found, failures)


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _summary(tables: Mapping[str, TableEntry], found: Inputs, failures: Sequence[FailureRow]) -> Summary:
    rows = {name: entry.rows for name, entry in tables.items()}
    return Summary(rows["documents"], len(found.files), rows, tuple(failures), found.passed_over)


def _heard(parsed: Iterable[Parsed], new: Plan, files: int, progress: Progress | None) -> Iterator[Parsed]:
    """What is parsed, and `progress` hears of it; files that need no parsing are done at once."""
    done = files - new.files
    if progress:
        progress("parsing", done, files)
    for some in parsed:
        done += some.sources
        if progress:
            progress("parsing", done, files)
        yield some


def _is_same(tried: Iterable[Parsed], failures: Iterable[FailureRow], passed_over: PassedOver, kept: Kept, output: Path) -> bool:
    """Whether a run without any change of documents would write what is there: the files that failed before fail as they did."""
    again = [*failures, *(row for some in tried for row in some.failures)]
    return (
        not any(some.documents for some in tried)
        and tuple(sorted(again, key=SOURCE)) == kept.failures
        and passed_over == kept.manifest.passed_over
        and not any((output / name).is_dir() for name in TABLES)
    )


def _write(folder: Path, parsed: Iterable[Parsed], failures: list[FailureRow], kept: Kept | None, change: Change) -> dict[str, TableEntry]:
    """Write all tables; `failures` gets those of the files parsed, and is sorted."""
    with DatasetWriter(folder, WRITTEN) as tables:
        rows = {name: KeptRows(name, kept, change) for name in (*OF_ONE_DOCUMENT, "kept_units")} if kept else {}
        for some in parsed:
            _append(tables, some, rows)
            failures += some.failures
        for name, old in rows.items():
            for batch in old.before(None):
                tables.tables[name].add(batch, 0)
            tables.tables[name].content += old.content
        failures.sort(key=SOURCE)
        tables.tables["failures"].add(to_batch("failures", failures))
        _resolve(tables)
        return tables.entries()


def _append(tables: DatasetWriter, parsed: Parsed, kept: Mapping[str, KeptRows]) -> None:
    for name, message in parsed.batches.items():
        batch = worker.read_batch(message, arrow_schema(name))
        for rows in kept[name].around(batch) if name in kept else (batch,):
            tables.tables[name].add(rows, 0)
        tables.tables[name].content += parsed.sums.get(name, 0)


def _resolve(tables: DatasetWriter) -> None:
    """Write what needs all documents: organisations, and the documents that citations name."""
    from docparse.resolve.links import link
    from docparse.resolve.organisations import merge

    tables.close("documents", "citations", "kept_units")
    merged: list[UnitRow] = sorted(merge(count_units(tables.folder / KEPT_UNITS)), key=lambda unit: unit.unit_id)
    _add_rows(tables, "units", merged)
    _add_rows(tables, "links", link(iter_rows(tables.folder, "citations"), iter_rows(tables.folder, "documents")))


def _add_rows(tables: DatasetWriter, name: str, rows: Iterable[UnitRow | LinkRow]) -> None:
    coming = iter(rows)
    while some := list(islice(coming, ROWS_AT_ONCE)):
        tables.tables[name].add(to_batch(name, some))


def _parsed(plan: Plan, jobs: int | None) -> Iterator[Parsed]:
    """What the jobs give, in their order."""
    processes = jobs or (1 if plan.bytes < ALONE_BELOW else cores())
    chunks = _chunks(plan, min(BYTES_A_CHUNK, plan.bytes // (4 * processes) + 1))
    if processes == 1 or not plan:
        return map(worker.parse_jobs, chunks)
    first = tuple(islice(chunks, processes))
    return in_processes(chain(first, chunks), len(first))


def _chunks(plan: Iterable[Job], size: int) -> Iterator[tuple[Job, ...]]:
    """The jobs in their order, some at a time: as many as fit a size, at least one."""
    chunk: list[Job] = []
    held = 0
    for job in plan:
        if chunk and held + job.size > size:
            yield tuple(chunk)
            chunk, held = [], 0
        chunk.append(job)
        held += job.size
    if chunk:
        yield tuple(chunk)


def in_processes(chunks: Iterable[tuple[Job, ...]], processes: int, work: Work = worker.parse_jobs) -> Iterator[Parsed]:
    """What `work` gives for the chunks, in their order, from several processes; one that dies costs its own file alone."""
    coming = iter(chunks)
    waiting: deque[tuple[tuple[Job, ...], Future[Parsed]]] = deque()
    pool = _pool(processes)
    try:
        while True:
            waiting += [(chunk, pool.submit(work, chunk)) for chunk in islice(coming, AHEAD * processes - len(waiting))]
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                yield future.result()
            except BrokenProcessPool:
                pool.shutdown(wait=False)
                for job in chunk:
                    yield _alone(job, work)
                pool = _pool(processes)
                waiting = deque((chunk, future if _is_done(future) else pool.submit(work, chunk)) for chunk, future in waiting)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _is_done(future: Future[Parsed]) -> bool:
    """Whether the work was done before its pool broke."""
    return future.done() and not future.cancelled() and not future.exception()


def _alone(job: Job, work: Work) -> Parsed:
    """What one document gives in a process of its own, or its failure where that process dies."""
    with _pool(1) as pool:
        try:
            return pool.submit(work, (job,)).result()
        except BrokenProcessPool as error:
            message = "the process that parsed it ended without a word: too little memory, or killed from outside"
            failures = worker.failures_of(job, "worker", type(error).__name__, message)
            return Parsed(0, {}, {}, tuple(failures), 1 + len(job.copies))


def _pool(processes: int) -> ProcessPoolExecutor:
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload([worker.__name__, "docparse.pipeline"])
    return ProcessPoolExecutor(processes, mp_context=context, initializer=worker.start_worker)


def _nothing(sources: Sequence[str | Path], found: inputs.Inputs) -> str:
    """Why there is nothing to parse, in one line."""
    if found.failures:
        return "; ".join(f"{row.source}: {row.message}" for row in found.failures[:5])
    if not sources:
        return "no files or folders given"
    formats = ", ".join(sorted(inputs.READABLE))
    passed = f" ({found.passed_over.files} other files passed over)" if found.passed_over.files else ""
    return f"nothing to read in {', '.join(map(str, sources))}: no file of {formats}{passed}"
