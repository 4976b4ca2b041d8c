"""The same files give the same bytes, whatever the number of processes, the order and the folders they lie in; and `check` agrees."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from docparse.engines.local import build
from docparse.laws import check
from docparse.write.dataset import read_table
from docparse.write.schema import TABLES
from tests.generate.bulk import documents
from tests.scoring.gold import SPECIMENS

DOCUMENTS = 60


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Specimens, generated documents in all layouts, one of them twice, and a file that cannot be read."""
    folder = tmp_path_factory.mktemp("inputs")
    for path in SPECIMENS.glob("*"):
        shutil.copy(path, folder)
    for name, content in documents(DOCUMENTS):
        (folder / name).write_bytes(content)
    (folder / "copy.txt").write_bytes((folder / "0000000.txt").read_bytes())
    (folder / "binary.txt").write_bytes(b"\0\1\2\3" * 1000)
    return folder


@pytest.fixture(scope="module")
def alone(inputs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables, made in one process."""
    output = tmp_path_factory.mktemp("alone")
    build([inputs], output, jobs=1)
    return output


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of an output, by its path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def other_runs(inputs: Path, home: Path) -> Iterator[tuple[list[Path], int]]:
    """The same files in other ways: other processes, an order of their own."""
    files = sorted(inputs.iterdir())
    yield [inputs], 2
    yield files[::-1], 2
    yield [*files[1::2], *files[::2]], 1


@pytest.mark.parametrize("way", range(3), ids=["two processes", "two processes, backwards", "one process, shuffled"])
def test_the_same_files_give_the_same_bytes(inputs: Path, alone: Path, tmp_path: Path, way: int) -> None:
    sources, jobs = list(other_runs(inputs, tmp_path))[way]
    build(sources, tmp_path / "out", jobs=jobs)
    want, got = contents(alone), contents(tmp_path / "out")
    assert set(got) == set(want)
    differing = [name for name in want if got[name] != want[name]]
    assert not differing


def test_every_document_has_one_row_and_the_bad_file_a_failure(alone: Path) -> None:
    rows = {row["source"]: row["copies"] for row in read_table(alone, "documents").to_pylist()}
    assert len(rows) == DOCUMENTS + len(list(SPECIMENS.glob("*")))
    assert rows["0000000.txt"] == ["copy.txt"]
    assert [row["source"] for row in read_table(alone, "failures").to_pylist()] == ["binary.txt"]


def test_check_finds_every_law_kept(inputs: Path, alone: Path) -> None:
    assert not [str(finding) for finding in check(alone, [inputs]) if finding.broken]


def test_rows_do_not_depend_on_other_documents(inputs: Path, alone: Path, tmp_path: Path) -> None:
    build([inputs / "plain-articles.txt"], tmp_path / "out", jobs=1)
    for name in TABLES:
        if name in ("units", "links", "failures"):
            continue
        rows = read_table(tmp_path / "out", name).to_pylist()
        doc_id = rows[0]["doc_id"] if rows else None
        assert rows == [row for row in read_table(alone, name).to_pylist() if row["doc_id"] == doc_id], name
