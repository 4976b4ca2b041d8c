"""What the parent holds does not grow with the number of files, documents or citations: it lies on disk."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from docparse.engines import inputs
from docparse.engines.kept import Change, Kept
from docparse.engines.local import BYTES_A_CHUNK, _chunks
from docparse.resolve.links import link
from docparse.rows import CitationRow, Document, DocumentRow

FEW, MANY = 2_000, 20_000
AT_MOST = 32  # bytes for each more: what is held of one takes hundreds
SIZE = 40_000  # bytes of a document


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Path]:
    """What makes a folder look as if it held a number of files, each third a copy, each tenth of no format that is read."""

    def of(count: int) -> Path:
        def walk(path: Path, position: int, output: Path | None) -> Iterator[inputs._Entry]:
            for n in range(count):
                name = f"{n % 100:02}/关于做好第{n:06}号工作的通知.{'txt' if n % 10 else 'pdf'}"
                yield inputs._Entry(f"{path}/{name}", name, position, None, n % 10 > 0)

        monkeypatch.setattr(inputs, "_walk", walk)
        return tmp_path

    monkeypatch.setattr(inputs, "_hashed", lambda path: (digest(path), SIZE))
    return of


def digest(path: str) -> str:
    """A hash that three files share."""
    number = int(path.rpartition("第")[2][:6])
    return sha256(f"{number // 3}".encode()).hexdigest()


def peak(work: Callable[[], object]) -> int:
    """The most bytes that some work held at a time."""
    gc.collect()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def grows(work: Callable[[int], object]) -> float:
    """By how many bytes for each more it the memory of some work grows."""
    work(10)  # what is loaded once
    return (peak(lambda: work(MANY)) - peak(lambda: work(FEW))) / (MANY - FEW)


def consume(rows: Iterable[object]) -> int:
    return sum(1 for _ in rows)


def test_files_are_found_planned_and_cut_into_chunks_as_they_come(folder: Callable[[int], Path]) -> None:
    def work(count: int) -> None:
        found = inputs.find([folder(count)])
        plan, failures = inputs.plan(found.files)
        assert (len(found.files), found.passed_over.files, failures) == (count - count // 10, count // 10, ())
        assert (plan.files, plan.bytes) == (len(found.files), len(plan) * SIZE)
        assert consume(job for chunk in _chunks(plan, BYTES_A_CHUNK) for job in chunk) == len(plan)

    assert grows(work) < AT_MOST


def test_what_changed_is_compared_as_it_comes(folder: Callable[[int], Path]) -> None:
    def work(count: int) -> None:
        plan, _ = inputs.plan(inputs.find([folder(count)]).files)
        names = ((job.sha256, name) for job in plan if int(job.sha256, 16) % 2 for name in (job.source, "another.txt"))
        change = Change.of(plan, cast(Kept, SimpleNamespace(names=lambda: names, failures=())))
        assert (change.has_renamed, change.has_gone) == (True, False)
        assert consume(change.new) == sum(int(job.sha256, 16) % 2 == 0 for job in plan)

    assert grows(work) < AT_MOST


def test_citations_are_linked_as_they_come(make_document: Callable[..., Document]) -> None:
    model = make_document().document

    def document(n: int) -> DocumentRow:
        return model._replace(doc_id=f"{n:016x}", title=f"关于印发《白石县第{n:06}号办法》的通知", doc_number=f"白政办〔2031〕{n}号")

    def citation(n: int, number: bool) -> CitationRow:
        cited = f"白政办〔2031〕{n}号" if number else None
        return CitationRow(f"{n:016x}/c1", f"{n:016x}", None, None, "main", f"白石县第{n:06}号办法", cited, 0, 1)

    def work(count: int) -> None:
        links = link((citation(n, n % 2 > 0) for n in range(count)), map(document, range(count)))
        assert all(row.cited_doc_id == row.citation_id.partition("/")[0] for row in links)

    assert grows(work) < AT_MOST
