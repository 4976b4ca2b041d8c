"""A second run parses only what is new, and writes what a run that parsed everything would write, byte for byte."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pyarrow as pa
import pytest

from docparse.engines import kept, worker
from docparse.engines.inputs import InputFile, Job, plan
from docparse.engines.kept import Change, count_units, kept_in
from docparse.engines.local import Summary, build
from docparse.engines.woven import KeptRows
from docparse.laws import check
from docparse.rows import KeptUnitRow
from docparse.write.batches import content_sum, to_batch
from docparse.write.dataset import ROW_GROUP, TableWriter
from docparse.write.exchange import KEPT_RECORD, KEPT_UNITS, MANIFEST

COUNT = 12
FINGERPRINT = kept.program.__wrapped__


@pytest.fixture(scope="module", autouse=True)
def same_program() -> Iterator[None]:
    """The program is the same in all tests, also where somebody edits it meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept, "program", lambda: "this program")
        yield


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory, policy: str) -> Path:
    """A folder with `in`, its documents, and `out`, its tables."""
    folder = tmp_path_factory.mktemp("first")
    (folder / "in").mkdir()
    for n in range(COUNT):
        lay(
            folder / "in" / f"{n:02}.txt",
            policy,
            f"3.其他。第{n}次会议议定，投入{n + 1}万元，由第{n}工作组牵头。（责任单位：县{'林水农'[n % 3]}业局）\n",
        )
    lay(folder / "in" / "通知.txt", "青禾县稳定就业条例\n", policy.replace("青禾", "白石"))
    (folder / "in" / "copy.txt").write_bytes((folder / "in" / "03.txt").read_bytes())
    (folder / "in" / "scan.txt").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" * 20)
    (folder / "in" / "photo.jpg").touch()
    build([folder / "in"], folder / "out", jobs=1)
    return folder


@pytest.fixture
def folder(first: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    shutil.copytree(first, tmp_path / "work")
    return tmp_path / "work"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources that are parsed from now on."""
    sources: list[str] = []
    parse = worker.parse_data

    def listening(data: bytes, job: Job) -> object:
        sources.append(job.source)
        return parse(data, job)

    monkeypatch.setattr(worker, "parse_data", listening)
    return sources


def lay(path: Path, *texts: str) -> None:
    """Write a document."""
    path.write_text("".join(texts), encoding="utf-8")


def content(folder: Path) -> dict[str, bytes]:
    """All that docparse wrote into an output folder, what it keeps included."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def times(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def run(folder: Path) -> Summary:
    return build([folder / "in"], folder / "out", jobs=1)


def from_nothing(folder: Path) -> dict[str, bytes]:
    """What a full run writes."""
    build([folder / "in"], folder / "full", jobs=1)
    return content(folder / "full")


def add(folder: Path) -> None:
    lay(folder / "in" / "new.txt", "白石县就业办法\n一、目标\n1.就业。新增就业500人。（责任单位：县人社局、县林业局）\n")


def change(folder: Path) -> None:
    text = (folder / "in" / "05.txt").read_text(encoding="utf-8")
    lay(folder / "in" / "05.txt", text.replace("万元", "亿元"))


def change_most(folder: Path) -> None:
    for n in range(0, COUNT, 2):
        text = (folder / "in" / f"{n:02}.txt").read_text(encoding="utf-8")
        lay(folder / "in" / f"{n:02}.txt", text, "4.附则。自2031年5月1日起施行。\n")


def rename(folder: Path) -> None:
    (folder / "in" / "04.txt").rename(folder / "in" / "99.txt")


def copy(folder: Path) -> None:
    shutil.copy(folder / "in" / "06.txt", folder / "in" / "00-copy.txt")


def repair(folder: Path) -> None:
    lay(folder / "in" / "scan.txt", "白石县通知\n一、甲\n")


def spoil(folder: Path) -> None:
    (folder / "in" / "07.txt").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" * 10)


def everything(folder: Path) -> None:
    for step in (rename, copy, change, add, repair):
        step(folder)
    (folder / "in" / "08.txt").unlink()


CHANGES: dict[str, tuple[Callable[[Path], object], set[str]]] = {  # what is done, and what is parsed because of it
    "one changed": (change, {"05.txt", "scan.txt"}),
    "half of them changed": (change_most, {f"{n:02}.txt" for n in range(0, COUNT, 2)} | {"scan.txt"}),
    "one added": (add, {"new.txt", "scan.txt"}),
    "one removed": (lambda folder: (folder / "in" / "02.txt").unlink(), {"scan.txt"}),
    "one renamed": (rename, {"scan.txt"}),
    "a copy added": (copy, {"scan.txt"}),
    "a copy removed": (lambda folder: (folder / "in" / "copy.txt").unlink(), {"scan.txt"}),
    "the first of two copies removed": (lambda folder: (folder / "in" / "03.txt").unlink(), {"scan.txt"}),
    "a failed file mended": (repair, {"scan.txt"}),
    "a failed file removed": (lambda folder: (folder / "in" / "scan.txt").unlink(), set()),
    "a file spoilt": (spoil, {"07.txt", "scan.txt"}),
    "another file passed over": (lambda folder: (folder / "in" / "b.pdf").touch(), {"scan.txt"}),
    "all of it": (everything, {"05.txt", "new.txt", "scan.txt"}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_bytes_are_those_of_a_full_run(name: str, folder: Path, parsed: list[str]) -> None:
    change, expected = CHANGES[name]
    change(folder)
    summary = run(folder)
    assert set(parsed) == expected
    assert content(folder / "out") == from_nothing(folder)
    assert summary == build([folder / "in"], folder / "full", jobs=1, fresh=True)
    assert [str(finding) for finding in check(folder / "out", [folder / "in"]) if finding.broken] == []


def test_with_nothing_changed_the_output_is_left_alone(folder: Path, parsed: list[str]) -> None:
    before, written = content(folder / "out"), times(folder / "out")
    heard: list[tuple[str, int, int]] = []
    summary = build([folder / "in"], folder / "out", jobs=1, progress=lambda what, done, total: heard.append((what, done, total)))
    assert parsed == ["scan.txt"]  # what failed is tried again
    assert (content(folder / "out"), times(folder / "out")) == (before, written)
    assert summary == build([folder / "in"], folder / "full", jobs=1)
    assert heard[-1] == ("parsing", COUNT + 3, COUNT + 3)


def test_touched_and_newly_written_files_are_the_same_if_their_bytes_are(folder: Path, parsed: list[str]) -> None:
    written = times(folder / "out")
    for path in (folder / "in").iterdir():
        path.write_bytes(path.read_bytes())
    run(folder)
    assert parsed == ["scan.txt"]
    assert times(folder / "out") == written


def test_run_after_run_nothing_is_lost(folder: Path) -> None:
    for step in (change, add, rename, copy, spoil, repair):
        step(folder)
        run(folder)
    assert content(folder / "out") == from_nothing(folder)


def test_an_input_folder_under_another_name_keeps_its_documents(folder: Path, parsed: list[str]) -> None:
    (folder / "in").rename(folder / "moved")
    build([folder / "moved"], folder / "out", jobs=1)
    assert parsed == ["scan.txt"]


def test_fresh_parses_everything(folder: Path, parsed: list[str]) -> None:
    before = content(folder / "out")
    build([folder / "in"], folder / "out", jobs=1, fresh=True)
    assert len(parsed) == COUNT + 2
    assert content(folder / "out") == before


@pytest.mark.parametrize("now", ["another program", ""], ids=["another", "not known"])
def test_another_program_takes_nothing_over(now: str, folder: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "program", lambda: now)
    run(folder)
    assert len(parsed) == COUNT + 2
    assert content(folder / "out") == from_nothing(folder)


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "no record": lambda out: (out / KEPT_RECORD).unlink(),
    "a record that is no JSON": lambda out: (out / KEPT_RECORD).write_bytes(b"{"),
    "a record of another form": lambda out: (out / KEPT_RECORD).write_bytes(b"[]"),
    "a record cut short": lambda out: (out / KEPT_RECORD).write_text(json.dumps({"program": kept.program()})),
    "no units": lambda out: (out / KEPT_UNITS).unlink(),
    "units damaged": lambda out: flip(out / KEPT_UNITS),
    "a table damaged": lambda out: flip(out / "blocks.parquet"),
    "a table emptied": lambda out: (out / "articles.parquet").write_bytes(b""),
    "no table": lambda out: (out / "quantities.parquet").unlink(),
    "another manifest": lambda out: (out / MANIFEST).write_text((out / MANIFEST).read_text().replace("0.", "0.9")),
    "no manifest": lambda out: (out / MANIFEST).unlink(),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_what_is_damaged_is_made_again(name: str, folder: Path, parsed: list[str]) -> None:
    before = content(folder / "out")
    DAMAGES[name](folder / "out")
    run(folder)
    assert len(parsed) == COUNT + 2
    assert content(folder / "out") == before


def test_a_table_that_another_engine_left_is_removed_with_nothing_changed(folder: Path, parsed: list[str]) -> None:
    before = content(folder / "out")
    (folder / "out" / "blocks").mkdir()
    (folder / "out" / "blocks" / "part-0.parquet").touch()
    run(folder)
    assert not (folder / "out" / "blocks").exists()
    assert content(folder / "out") == before
    assert parsed == ["scan.txt"]


def test_the_program_is_known_by_its_files_and_its_libraries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = shutil.copytree(kept.PACKAGE, tmp_path / "docparse", ignore=shutil.ignore_patterns("__pycache__"), copy_function=shutil.copy)
    monkeypatch.setattr(kept, "PACKAGE", package)
    assert FINGERPRINT() == ""  # edited since docparse was loaded, for all one can know
    monkeypatch.setattr(kept, "LOADED", float("inf"))
    seen = [FINGERPRINT()]
    assert seen == [FINGERPRINT()]
    for file in ("lexicon/verbs.tsv", "numerals.py"):
        with (package / file).open("a", encoding="utf-8") as text:
            text.write("\n")
        seen.append(FINGERPRINT())
    monkeypatch.setattr(kept, "version", lambda name: "another")
    seen.append(FINGERPRINT())
    assert len(set(seen)) == len(seen) == 4


def units(documents: int) -> list[KeptUnitRow]:
    """Three units to a document, one of them its own, one under a name that alternates."""
    return [
        KeptUnitRow(f"{n:016x}", unit_id, name, unit_id, None, "county", None, None, n % 7 + 1)
        for n in range(documents)
        for unit_id, name in (("u1", "县人社局"), (f"own{n}", "甲局"), ("u2", "水利局" if n % 2 else "县水利局"))
    ]


def test_units_are_counted_in_the_order_of_their_coming(tmp_path: Path) -> None:
    rows = units(ROW_GROUP // 3 + 100)
    table = TableWriter(tmp_path, "kept_units")
    table.add(to_batch("kept_units", rows), 0)
    table.close()
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        counts[row.unit_id, row.name] = counts.get((row.unit_id, row.name), 0) + row.mentions
    assert {(unit.unit_id, unit.name): unit.mentions for unit in count_units(table.path)} == counts
    assert [(unit.unit_id, unit.name) for unit in count_units(table.path)] == list(counts)


@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_kept_rows_stand_between_new_ones(at_once: int, folder: Path) -> None:
    with kept_in(folder / "out") as found:
        assert found is not None
        whole = {name: pa.Table.from_batches(found.files[name].iter_batches()) for name in ("documents", "blocks", "citations")}
        ids = whole["documents"]["doc_id"].to_pylist()
        gone = ids[1::2]
        stays = [row["source"] for row in whole["documents"].to_pylist() if row["doc_id"] not in gone]
        change = Change.of(plan([InputFile(str(folder / "in" / name), name) for name in stays])[0], found)
        for name, table in whole.items():
            new = table.filter(_mask(table, gone))
            rows = KeptRows(name, found, change)
            pieces = [rows.around(new.slice(n, at_once).combine_chunks().to_batches()[0]) for n in range(0, len(new), at_once)]
            given = [piece for some in (*map(list, pieces), list(rows.before(None))) for piece in some]
            assert pa.Table.from_batches(given).to_pylist() == table.to_pylist()
            taken_over = table.filter(_mask(table, [one for one in ids if one not in gone]))
            assert (rows.content - sum(map(content_sum, taken_over.to_batches()))) % (1 << 256) == 0


def _mask(rows: pa.Table, ids: list[str]) -> pa.Array:
    return pa.array([value in ids for value in rows["doc_id"].to_pylist()])


def test_the_command_takes_over_what_it_holds_unless_told_otherwise(folder: Path) -> None:
    command = [sys.executable, "-m", "docparse", "parse", str(folder / "in"), "-o", str(folder / "new"), "--jobs", "2"]
    results, stamps = [], []
    for fresh in ((), (), ("--fresh",)):
        run = subprocess.run([*command, *fresh], capture_output=True, text=True, timeout=120)
        results.append((run.returncode, run.stdout, run.stderr, content(folder / "new")))
        stamps.append((folder / "new" / MANIFEST).stat().st_mtime_ns)
    assert results[0][0] == 1  # scan.txt
    assert results[0] == results[1] == results[2]
    assert stamps[0] == stamps[1] < stamps[2]
