"""The engine spark on a real cluster of two executors: the same rows as the local engine, whatever happens to an executor."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest
from click.testing import CliRunner

from docparse.cli import main
from docparse.engines import inputs, local, spark
from docparse.engines.spark_files import STAGING, find
from docparse.engines.spark_rows import nested_ddl
from docparse.errors import UsageError
from docparse.laws import check
from docparse.store import load
from docparse.write.dataset import read_table
from docparse.write.schema import TABLES

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

MASTER = "local-cluster[2,1,1024]"
RAW = Path(__file__).parents[2] / "raw"
SHORT_RUNS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"  # Java as it does best for a minute on few cores
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
JAVA = bool(os.environ.get("JAVA_HOME") or shutil.which("java"))
pytestmark = [
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support:FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
needs_spark = [
    pytest.mark.skipif(importlib.util.find_spec("pyspark") is None, reason="no PySpark here: pip install 'docparse[spark]'"),
    pytest.mark.skipif(not JAVA, reason="no Java here: the engine spark needs Java 17 or later"),
]


@pytest.fixture(scope="module")
def cluster() -> Iterator[SparkSession]:
    """A session with two executors, each a process of its own, that cuts even small input into tasks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAVA_TOOL_OPTIONS", SHORT_RUNS)
        session = spark.session(MASTER)
    session.conf.set("spark.sql.shuffle.partitions", 4)
    session.conf.set("spark.sql.codegen.wholeStage", "false")
    session.conf.set("spark.sql.adaptive.coalescePartitions.enabled", "false")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, policy: str) -> Path:
    """The specimens and some more: a copy, an empty file, one that is no text, one in another encoding, odd names."""
    path = tmp_path_factory.mktemp("spark") / "in"
    (path / "下级 [1]").mkdir(parents=True)
    for specimen in sorted(RAW.glob("*.txt")):
        shutil.copy(specimen, path)
    for n in range(12):
        (path / f"{n:02}.txt").write_text(f"{policy}3.其他事项。第{n}次会议议定，投入{n + 1}万元。\n" * (1 + n % 3), encoding="utf-8")
    (path / "下级 [1]" / "措施{2}.txt").write_bytes((policy + "另行通知。\n").encode("gb18030"))
    (path / "copy.txt").write_bytes((path / "00.txt").read_bytes())
    (path / "scan.txt").write_bytes(PDF)
    (path / "empty.txt").touch()
    (path / "photo.JPG").touch()
    return path


@pytest.fixture(scope="module")
def alone(folder: Path) -> tuple[Path, local.Summary]:
    """What the local engine makes of it."""
    return folder.parent / "alone", local.build([folder], folder.parent / "alone")


@pytest.fixture(scope="module")
def built(cluster: SparkSession, folder: Path) -> tuple[Path, local.Summary]:
    """What Spark makes of it."""
    return folder.parent / "out", spark.build([folder], folder.parent / "out", spark=cluster)


def contents(output: Path) -> dict[str, tuple[int, str]]:
    """Rows and hash of content of every table, by the manifest."""
    tables = json.loads((output / "manifest.json").read_bytes())["tables"]
    return {name: (entry["rows"], entry["content_sha256"]) for name, entry in tables.items()}


def kill_once(mark: Path) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """A step that kills the executor it runs in when it has handed on its first rows; only where there is no mark yet."""
    path = str(mark)

    def step(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import os
        import signal

        for batch in batches:
            yield batch
            process = os.getppid()
            while process > 1 and not os.path.exists(path):
                with open(f"/proc/{process}/cmdline", "rb") as file:
                    found = b"CoarseGrainedExecutorBackend" in file.read()
                if found:
                    with open(path, "x") as file:
                        file.write(str(process))
                    os.kill(process, signal.SIGKILL)
                with open(f"/proc/{process}/stat") as file:
                    process = int(file.read().rpartition(")")[2].split()[1])

    return step


class TestOnACluster:
    """Everything that needs Java and PySpark."""

    pytestmark = needs_spark

    def test_the_rows_are_those_of_the_local_engine(self, alone: tuple[Path, local.Summary], built: tuple[Path, local.Summary]) -> None:
        assert contents(built[0]) == contents(alone[0])
        for name in TABLES:
            key = [(TABLES[name].key, "ascending")]
            assert read_table(built[0], name).sort_by(key).equals(read_table(alone[0], name).sort_by(key)), name

    def test_a_run_tells_what_it_did(self, alone: tuple[Path, local.Summary], built: tuple[Path, local.Summary]) -> None:
        assert built[1] == alone[1]
        assert [row.source for row in built[1].failures] == ["scan.txt"]
        assert built[1].passed_over.by_suffix == {".jpg": 1}

    def test_every_law_holds(self, folder: Path, built: tuple[Path, local.Summary]) -> None:
        assert [str(finding) for finding in check(built[0], [folder]) if finding.broken] == []

    def test_a_table_is_a_folder_and_a_notebook_reads_it(self, built: tuple[Path, local.Summary]) -> None:
        assert {path.name for path in built[0].iterdir()} == {*TABLES, "manifest.json"}
        tables = load(built[0])
        assert list(tables.failures.source) == ["scan.txt"]
        assert "00.txt" in set(tables.documents.source)
        assert [list(copies) for copies in tables.documents.copies if len(copies)] == [["copy.txt"]]

    def test_a_run_replaces_the_output_whole_and_nothing_else(
        self, cluster: SparkSession, folder: Path, alone: tuple[Path, local.Summary], tmp_path: Path
    ) -> None:
        few, output = tmp_path / "few", tmp_path / "out"
        few.mkdir()
        shutil.copy(folder / "01.txt", few)
        shutil.copytree(alone[0], output)
        (output / "notes.txt").write_text("ours")
        (output / "blocks").mkdir()
        (output / "blocks" / "notes.txt").write_text("ours too")
        for round_ in range(2):  # over the local engine's tables, then over its own
            assert spark.build([few], output, spark=cluster).documents == 1, round_
            assert len(load(output).documents) == 1
            assert [str(finding) for finding in check(output, [few]) if finding.broken] == []
            assert {path.name for path in output.iterdir()} == {*TABLES, "manifest.json", "notes.txt"}
            assert (output / "blocks" / "notes.txt").read_text() == "ours too"
        local.build([few], output)
        assert not (output / "articles").exists()
        assert (output / "blocks" / "notes.txt").exists()

    def test_a_run_that_fails_before_it_writes_leaves_the_old_output(
        self, cluster: SparkSession, alone: tuple[Path, local.Summary], tmp_path: Path
    ) -> None:
        def fail(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            raise ValueError("no memory left for this example")

        shutil.copytree(alone[0], tmp_path / "out")
        with pytest.raises(Exception, match="no memory left for this example"):
            spark.write(cluster.range(1).mapInArrow(fail, nested_ddl()), tmp_path / "out")
        assert contents(tmp_path / "out") == contents(alone[0])
        assert not (tmp_path / "out" / STAGING).exists()

    def test_an_executor_killed_in_mid_run_costs_nothing(
        self, cluster: SparkSession, folder: Path, alone: tuple[Path, local.Summary], tmp_path: Path
    ) -> None:
        found = find(cluster, [str(folder)])
        parsed = spark.parse(found.files).mapInArrow(kill_once(tmp_path / "killed"), nested_ddl())
        spark.write(parsed, tmp_path / "out", found.listed, found.failures, found.passed_over)
        assert not Path("/proc", (tmp_path / "killed").read_text(), "exe").exists()
        assert contents(tmp_path / "out") == contents(alone[0])

    def test_files_have_the_names_that_the_local_engine_gives_them(self, cluster: SparkSession, tmp_path: Path) -> None:
        for name in (
            "甲/a.txt",
            "甲/sub/b.TXT",
            "甲/_c.txt",
            "甲/.d/e.html",
            "甲/photo.jpg",
            "甲/none",
            "乙/a.txt",
            "乙/[f].md",
            "乙/1/a.txt",
        ):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(f"一、{name}\n", encoding="utf-8")
        given = ["甲", "乙", "乙/[f].md", "甲/sub", "乙/../甲/a.txt", "missing.txt"]
        paths = [str(tmp_path / name) for name in (*given[:4], "甲/a.txt", given[5])]
        there = find(cluster, paths, str(tmp_path / "甲" / "sub"))
        here = inputs.find(paths, tmp_path / "甲" / "sub")
        rows = there.files.collect()
        assert sorted(row["source"] for row in rows) == [file.source for file in here.files]
        assert sorted(row["source"] for row in rows if row["content"] is None) == [".d/e.html", "_c.txt"]
        assert there.failures == here.failures
        assert there.passed_over == here.passed_over
        assert there.count == len(here.files)

    def test_a_file_that_is_gone_when_it_is_read_is_a_failure(self, cluster: SparkSession, policy: str, tmp_path: Path) -> None:
        for name in ("a.txt", "gone.txt"):
            (tmp_path / name).write_text(policy + name, encoding="utf-8")
        found = find(cluster, [str(tmp_path)])
        (tmp_path / "gone.txt").unlink()
        summary = spark.write(spark.parse(found.files), tmp_path / "out", found.listed)
        assert [(row.source, row.stage) for row in summary.failures] == [("gone.txt", "read")]
        assert (summary.documents, summary.files) == (1, 2)

    @pytest.mark.parametrize("name", ["missing.txt", "empty", "photos", "nowhere://a/b"])
    def test_nothing_to_read_is_wrong_usage_and_writes_nothing(self, name: str, cluster: SparkSession, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        (tmp_path / "photos").mkdir()
        (tmp_path / "photos" / "a.jpg").write_text("x")
        source = name if ":" in name else tmp_path / name
        with pytest.raises(UsageError, match=name):
            spark.build([source], tmp_path / "out", spark=cluster)
        assert not (tmp_path / "out").exists()

    def test_the_command_line_runs_it(self, policy: str, tmp_path: Path) -> None:
        (tmp_path / "政策.txt").write_text(policy, encoding="utf-8")
        words = ["parse", str(tmp_path / "政策.txt"), "-o", f"file:{tmp_path}/out", "--engine", "spark", "--master", "local[1]"]
        environment = {**os.environ, "JAVA_TOOL_OPTIONS": SHORT_RUNS}
        run = subprocess.run([sys.executable, "-m", "docparse", *words], capture_output=True, text=True, check=False, env=environment)
        assert run.returncode == 0, run.stderr
        assert "1 documents of 1 files" in run.stdout
        assert list(load(tmp_path / "out").documents.source) == ["政策.txt"]


@pytest.mark.parametrize(
    ("words", "told"),
    [(["--engine", "spark", "--jobs", "2"], "--jobs is for the engine local"), (["--master", "local"], "--master is for --engine spark")],
    ids=["jobs", "master"],
)
def test_options_of_the_other_engine_are_wrong_usage(words: list[str], told: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["parse", str(tmp_path), "-o", str(tmp_path / "out"), *words])
    assert result.exit_code == 2
    assert told in result.output


def test_without_java_the_engine_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyspark", reason="no PySpark here: pip install 'docparse[spark]'")
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="Java 17 or later"):
        spark.session()


def test_without_pyspark_the_engine_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    with pytest.raises(UsageError, match=r"docparse\[spark\]"):
        spark.session()
