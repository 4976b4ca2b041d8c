"""An output folder is whole or as it was before, and what docparse did not write stays."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from docparse.errors import UsageError
from docparse.write.exchange import MANIFEST, PREFIX, READY, Exchange, complete, remove_parts
from docparse.write.schema import TABLES

KILLED = """
import os, signal, sys
from pathlib import Path
from docparse.write.exchange import Exchange
with Exchange(Path(sys.argv[1])) as exchange:
    (exchange.folder / "blocks.parquet").write_text("half")
    print("writing", flush=True)
    signal.pause()
"""


def fill(folder: Path, word: str) -> None:
    """Write every file of an output, each saying a word."""
    for name in TABLES:
        (folder / f"{name}.parquet").write_text(word)
    (folder / MANIFEST).write_text(word)


def said(folder: Path) -> set[str]:
    """What the files of an output say; one word where it is whole."""
    return {(folder / name).read_text() for name in [*(f"{name}.parquet" for name in TABLES), MANIFEST]}


def leftovers(folder: Path) -> list[Path]:
    """Hidden folders of ours."""
    return list(folder.glob(PREFIX + "*"))


def test_a_new_output_appears_at_once(tmp_path: Path) -> None:
    output = tmp_path / "deep" / "down" / "out"
    with Exchange(output) as exchange:
        fill(exchange.folder, "new")
        assert not output.exists()
        exchange.commit()
    assert said(output) == {"new"}
    assert not leftovers(tmp_path)
    assert output.stat().st_mode & 0o777 == (tmp_path / "deep").stat().st_mode & 0o777


def test_an_old_output_is_replaced_and_foreign_files_stay(tmp_path: Path) -> None:
    fill(tmp_path, "old")
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "charts").mkdir()
    with Exchange(tmp_path) as exchange:
        fill(exchange.folder, "new")
        assert said(tmp_path) == {"old"}
        exchange.commit()
    assert said(tmp_path) == {"new"}
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert (tmp_path / "charts").is_dir()
    assert not leftovers(tmp_path)


def test_a_run_that_fails_leaves_the_output_as_it_was(tmp_path: Path) -> None:
    fill(tmp_path, "old")
    with pytest.raises(FileNotFoundError), Exchange(tmp_path) as exchange:
        (exchange.folder / "missing" / "blocks.parquet").write_text("half")
    assert said(tmp_path) == {"old"}
    assert not leftovers(tmp_path)


def test_a_run_that_fails_makes_no_output(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="full"), Exchange(tmp_path / "a" / "out"):
        raise RuntimeError("full")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_run_leaves_the_output_as_it_was_and_the_next_one_tidies_up(tmp_path: Path) -> None:
    fill(tmp_path, "old")
    with subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "writing\n"
        with Exchange(tmp_path):
            assert len(leftovers(tmp_path)) == 2, "a folder that a living process writes to is left alone"
        process.kill()
    assert said(tmp_path) == {"old"}
    assert len(leftovers(tmp_path)) == 1
    with Exchange(tmp_path) as exchange:
        fill(exchange.folder, "new")
        exchange.commit()
    assert said(tmp_path) == {"new"}
    assert not leftovers(tmp_path)


@pytest.mark.parametrize("moved", range(len(TABLES) + 1))
def test_an_exchange_that_was_interrupted_is_finished(moved: int, tmp_path: Path) -> None:
    fill(tmp_path, "old")
    (tmp_path / READY).mkdir()
    fill(tmp_path / READY, "new")
    for name in list(TABLES)[:moved]:
        os.replace(tmp_path / READY / f"{name}.parquet", tmp_path / f"{name}.parquet")
    complete(tmp_path)
    assert said(tmp_path) == {"new"}
    assert not leftovers(tmp_path)


def test_tables_in_parts_are_removed_and_foreign_files_in_their_folder_stay(tmp_path: Path) -> None:
    for name in ("blocks", "noise"):
        (tmp_path / name / "inner").mkdir(parents=True)
        (tmp_path / name / "_SUCCESS").touch()
        (tmp_path / name / "inner" / "part-0.parquet").touch()
        (tmp_path / name / "inner" / ".part-0.parquet.crc").touch()
    (tmp_path / "noise" / "remarks.txt").write_text("mine")
    with Exchange(tmp_path) as exchange:
        fill(exchange.folder, "new")
        exchange.commit()
    assert said(tmp_path) == {"new"}
    assert not (tmp_path / "blocks").exists()
    assert [path.name for path in (tmp_path / "noise").iterdir()] == ["remarks.txt"]


def test_a_link_to_a_folder_is_no_table_in_parts(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "mine.parquet").touch()
    (tmp_path / "blocks").symlink_to(tmp_path / "elsewhere")
    remove_parts(tmp_path / "blocks")
    assert (tmp_path / "elsewhere" / "mine.parquet").exists()


def test_an_output_below_a_file_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for output in (tmp_path / "file", tmp_path / "file" / "out"):
        with pytest.raises(UsageError, match=r"file.* is a file"), Exchange(output):
            pass


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_an_output_that_cannot_be_written_to_is_wrong_usage(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(UsageError, match="cannot write"), Exchange(tmp_path / "out"):
            pass
    finally:
        tmp_path.chmod(0o755)
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
