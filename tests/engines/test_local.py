"""Many files: the same bytes whatever the processes and the order, and a run that survives what it meets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from docparse.engines.local import Summary, build
from docparse.errors import UsageError
from docparse.laws import check
from docparse.store import load

DIES = """
import os, sys
from pathlib import Path
from docparse.engines import inputs, local, worker

def work(jobs):
    if any("deadly" in job.source for job in jobs):
        os._exit(9)
    return worker.parse_jobs(jobs)

if __name__ == "__main__":
    plan = list(inputs.plan(inputs.find(sys.argv[1:]).files)[0])
    chunks = [plan[n : n + 2] for n in range(0, len(plan), 2)]
    for parsed in local.in_processes(chunks, 2, work):
        print(parsed.documents, *((row.source, row.stage) for row in parsed.failures))
"""


def lay(folder: Path, policy: str, count: int) -> None:
    """Documents that differ in a paragraph, one of them twice, one that is no text."""
    folder.mkdir()
    for n in range(count):
        (folder / f"{n:03}.txt").write_text(f"{policy}3.其他事项。第{n}次会议议定，投入{n + 1}万元。\n" * (1 + n % 3), encoding="utf-8")
    (folder / "copy.txt").write_bytes((folder / "000.txt").read_bytes())
    (folder / "scan.txt").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" * 20)
    (folder / "photo.jpg").touch()


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, policy: str) -> Path:
    path = tmp_path_factory.mktemp("inputs") / "in"
    lay(path, policy, 40)
    return path


@pytest.fixture(scope="module")
def alone(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Summary]:
    output = tmp_path_factory.mktemp("alone") / "out"
    return output, build([folder], output, jobs=1)


def test_a_run_tells_what_it_did(alone: tuple[Path, Summary]) -> None:
    summary = alone[1]
    assert (summary.documents, summary.files) == (40, 42)
    assert [row.source for row in summary.failures] == ["scan.txt"]
    assert summary.passed_over.by_suffix == {".jpg": 1}
    assert summary.rows["failures"] == 1


@pytest.mark.parametrize("jobs", [2, 3])
def test_bytes_do_not_depend_on_the_processes(jobs: int, folder: Path, alone: tuple[Path, Summary], tmp_path: Path) -> None:
    build([folder], tmp_path / "out", jobs=jobs)
    assert content(tmp_path / "out") == content(alone[0])


def test_bytes_do_not_depend_on_the_order_of_the_inputs(folder: Path, alone: tuple[Path, Summary], tmp_path: Path) -> None:
    files = sorted(folder.iterdir())
    for name, order in (("one", files), ("two", files[::-1])):
        build([path for path in order if path.suffix == ".txt"], tmp_path / name)
    assert content(tmp_path / "one") == content(tmp_path / "two")
    assert (tmp_path / "one" / "quantities.parquet").read_bytes() == (alone[0] / "quantities.parquet").read_bytes()


def test_every_law_holds(folder: Path, alone: tuple[Path, Summary]) -> None:
    assert [str(finding) for finding in check(alone[0], [folder]) if finding.broken] == []


def test_documents_are_in_the_order_of_their_key_and_rows_in_document_order(alone: tuple[Path, Summary]) -> None:
    tables = load(alone[0])
    assert tables.documents.doc_id.is_monotonic_increasing
    assert tables.units.unit_id.is_monotonic_increasing
    for name in ("blocks", "articles", "quantities", "noise"):
        frame = tables[name]
        assert frame[["doc_id", "start"]].apply(tuple, axis=1).is_monotonic_increasing


def test_progress_is_told_up_to_the_last_file(folder: Path, tmp_path: Path) -> None:
    heard: list[tuple[str, int, int]] = []
    build([folder], tmp_path / "out", jobs=1, progress=lambda what, done, total: heard.append((what, done, total)))
    assert ("reading", 42, 42) in heard
    assert heard[-1] == ("parsing", 42, 42)


def test_a_process_that_dies_costs_its_own_file_alone(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "dies.py").write_text(DIES)
    (tmp_path / "deadly.txt").write_text("一、甲\n")
    run = subprocess.run(
        [sys.executable, str(tmp_path / "dies.py"), str(folder), str(tmp_path / "deadly.txt")], capture_output=True, text=True, check=True
    )
    lines = run.stdout.splitlines()
    assert sum(int(line.split()[0]) for line in lines) == 40
    assert sorted(line.partition(" ")[2] for line in lines if "(" in line) == ["('deadly.txt', 'worker')", "('scan.txt', 'read')"]


@pytest.mark.parametrize("name", ["missing.txt", "empty", "photos"])
def test_nothing_to_read_is_wrong_usage_and_writes_nothing(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.jpg").touch()
    with pytest.raises(UsageError, match=name):
        build([tmp_path / name], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_named_and_cannot_be_read_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    summary = build([tmp_path / "a.pdf", tmp_path / "missing.txt"], tmp_path / "out")
    assert [row.source for row in summary.failures] == ["a.pdf", "missing.txt"]
    assert list(load(tmp_path / "out").failures.source) == ["a.pdf", "missing.txt"]
