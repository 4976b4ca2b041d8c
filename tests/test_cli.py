"""The command line as a process: what it prints, its exit codes, and that it is whole when it is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from docparse.cli import Commands
from docparse.errors import OutputError, ReadError
from docparse.version import __version__

PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """The command line, ended."""
    command = [sys.executable, "-m", "docparse", *map(str, words)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)
    assert "Traceback" not in result.stderr
    return result


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, policy: str) -> Path:
    path = tmp_path_factory.mktemp("cli") / "in"
    path.mkdir()
    (path / "政策.txt").write_text(policy, encoding="utf-8")
    (path / "老文件.txt").write_bytes((policy + "另行通知。\n").encode("gb18030"))
    (path / "photo.jpg").touch()
    return path


@pytest.fixture(scope="module")
def output(folder: Path) -> Path:
    assert run("parse", folder, "-o", folder.parent / "out").returncode == 0
    return folder.parent / "out"


@pytest.mark.parametrize(
    ("error", "code"),
    [(ValueError("odd"), 1), (ReadError("no text"), 1), (OutputError("not whole"), 2), (OSError(28, "No space left on device"), 2)],
    ids=["defect", "read", "output", "disk_full"],
)
def test_whatever_goes_wrong_is_told_in_a_line(error: Exception, code: int) -> None:
    @click.group(cls=Commands)
    def group() -> None:
        pass

    @group.command()
    def fails() -> None:
        raise error

    result = CliRunner().invoke(group, ["fails"])
    assert result.exit_code == code
    assert result.output.startswith("docparse: ")
    assert len(result.output.splitlines()) == 1


def test_version() -> None:
    assert run("--version").stdout.startswith(f"docparse {__version__} ")


def test_parse_tells_what_it_did_and_draws_no_bar_into_a_pipe(folder: Path, tmp_path: Path) -> None:
    result = run("parse", folder, "-o", tmp_path / "out", "--jobs", "2")
    assert result.returncode == 0
    assert result.stderr == ""
    assert "passed over: 1 files (.jpg 1)" in result.stdout
    assert "2 documents of 2 files; 4 articles" in result.stdout


def test_files_that_fail_are_listed_and_cost_no_other(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(PDF)
    result = run("parse", folder, tmp_path / "scan.pdf", tmp_path / "gone.txt", "-o", tmp_path / "out")
    assert result.returncode == 1
    assert [line.split(":")[:2] for line in result.stderr.splitlines()] == [["failed", " gone.txt"], ["failed", " scan.pdf"]]
    assert "2 documents of 3 files, 2 files failed" in result.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["parse"],
        ["parse", "{folder}"],
        ["parse", "{folder}/gone.txt", "-o", "{out}"],
        ["parse", "{empty}", "-o", "{out}"],
        ["parse", "{folder}", "-o", "{folder}/photo.jpg"],
        ["parse", "{folder}", "-o", "{out}", "--jobs", "0"],
        ["parse", "{folder}", "-o", "{out}", "--jobs", "many"],
        ["check", "{empty}"],
        ["check", "{folder}/gone"],
        ["unknown"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told_in_a_line(words: list[str], folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = run(*(word.format(folder=folder, out=tmp_path / "out", empty=tmp_path / "empty") for word in words))
    assert result.returncode == 2
    assert result.stderr.strip()
    assert not (tmp_path / "out").exists()


def test_show_prints_the_outline(folder: Path) -> None:
    result = run("show", folder / "政策.txt")
    assert result.returncode == 0
    assert "1.开发公益岗位" in result.stdout
    assert "县人社局" in result.stdout


def test_explain_prints_the_marked_text(folder: Path) -> None:
    result = run("explain", folder / "老文件.txt")
    assert result.returncode == 0
    assert "⟦200万元|money 2000000 元" in result.stdout


@pytest.mark.parametrize("command", ["show", "explain"])
@pytest.mark.parametrize("content", [PDF, None], ids=["pdf", "missing"])
def test_a_file_that_cannot_be_read_is_told_in_a_line(command: str, content: bytes | None, tmp_path: Path) -> None:
    if content:
        (tmp_path / "a.pdf").write_bytes(content)
    result = run(command, tmp_path / "a.pdf")
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1


def test_check_holds_the_output_against_its_files(folder: Path, output: Path) -> None:
    assert run("check", output).returncode == 0
    result = run("check", output, "--input", folder)
    assert result.returncode == 0
    assert "every stored text stands at its place" in result.stdout


def test_check_tells_a_changed_output(output: Path, tmp_path: Path) -> None:
    for path in output.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "noise.parquet").write_bytes((output / "links.parquet").read_bytes())
    assert run("check", tmp_path).returncode == 2
    (tmp_path / "noise.parquet").unlink()
    assert run("check", tmp_path).returncode == 2


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM], ids=["kill", "term"])
def test_a_killed_run_leaves_the_output_as_it_was_and_no_process(end: signal.Signals, output: Path, policy: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for n in range(400):
        (tmp_path / "in" / f"{n}.txt").write_text(policy * 5 + str(n), encoding="utf-8")
    (tmp_path / "out").mkdir()
    for path in output.iterdir():
        (tmp_path / "out" / path.name).write_bytes(path.read_bytes())
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    command = [sys.executable, "-m", "docparse", "parse", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--jobs", "2"]
    with subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None and not any((tmp_path / "out").glob(".docparse-*/*.parquet")):
            time.sleep(0.01)
        time.sleep(0.2)
        process.send_signal(end)
    assert process.returncode != 0
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir() if path.is_file()} == before
    assert all_end(process.pid, seconds=20)


def all_end(session: int, seconds: float) -> bool:
    """Whether all processes of a session end within some seconds."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not any(_session(path) == session for path in Path("/proc").glob("[0-9]*/stat")):
            return True
        time.sleep(0.1)
    return False


def _session(path: Path) -> int | None:
    try:
        fields = path.read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] == "Z" else int(fields[3])
