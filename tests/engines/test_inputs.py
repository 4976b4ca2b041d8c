"""Which files a run takes, under which names."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from docparse.engines.inputs import find, plan


def lay(folder: Path, *names: str, text: str = "") -> None:
    """Make files that say their own name, or a text."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text or name, encoding="utf-8")


def sources(*inputs: Path, output: Path | None = None) -> list[str]:
    return [file.source for file in find(inputs, output).files]


def test_folders_are_searched_through_for_what_is_read(tmp_path: Path) -> None:
    lay(tmp_path, "b.txt", "a/c.HTML", "a/deep/d.htm", "e.text", "f.pdf", "a/g.md", "h")
    found = find([tmp_path])
    assert [file.source for file in found.files] == ["a/c.HTML", "a/deep/d.htm", "b.txt", "e.text"]
    assert found.passed_over.by_suffix == {"(none)": 1, ".md": 1, ".pdf": 1}
    assert found.passed_over.names == ("a/g.md", "f.pdf", "h")
    assert found.failures == ()


def test_a_file_that_is_named_is_always_taken(tmp_path: Path) -> None:
    lay(tmp_path, "notes.md", "scan.pdf", "plain")
    assert sources(tmp_path / "notes.md", tmp_path / "scan.pdf", tmp_path / "plain") == ["notes.md", "plain", "scan.pdf"]


def test_a_path_that_is_met_twice_counts_once(tmp_path: Path) -> None:
    lay(tmp_path, "a.txt", "deep/b.txt")
    assert sources(tmp_path, tmp_path / "a.txt", tmp_path / "deep", tmp_path / "deep" / ".." / "a.txt") == ["a.txt", "deep/b.txt"]


def test_equal_names_get_the_position_of_their_input(tmp_path: Path) -> None:
    lay(tmp_path, "x/a.txt", "y/a.txt", "y/b.txt")
    assert sources(tmp_path / "x", tmp_path / "y") == ["1/a.txt", "2/a.txt", "b.txt"]
    assert sources(tmp_path / "y" / "b.txt", tmp_path / "x" / "a.txt", tmp_path / "y" / "a.txt") == ["2/a.txt", "3/a.txt", "b.txt"]


def test_a_position_that_makes_another_name_equal_is_put_before_both(tmp_path: Path) -> None:
    lay(tmp_path, "x/a.txt", "y/a.txt", "y/1/a.txt")
    assert len(set(sources(tmp_path / "x", tmp_path / "y"))) == 3


@pytest.mark.parametrize("inside", [".", "out", "deep/out"])
def test_the_output_is_no_input(inside: str, tmp_path: Path) -> None:
    output = tmp_path / inside
    lay(tmp_path, "a.txt", "deep/b.txt")
    before = sources(tmp_path, output=output), find([tmp_path], output).passed_over
    lay(output, "manifest.json", "blocks.parquet", ".docparse-7-ab/noise.parquet")
    assert (sources(tmp_path, output=output), find([tmp_path], output).passed_over) == before


def test_what_else_lies_in_a_folder_that_is_input_and_output_counts(tmp_path: Path) -> None:
    lay(tmp_path, "a.txt", "manifest.json", "photo.jpg")
    found = find([tmp_path], tmp_path)
    assert [file.source for file in found.files] == ["a.txt"]
    assert found.passed_over.names == ("photo.jpg",)


def test_what_is_not_there_is_a_failure_and_costs_no_other(tmp_path: Path) -> None:
    lay(tmp_path, "a.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    found = find([tmp_path, tmp_path / "missing.txt"])
    _, unread = plan(found.files)
    assert [(row.source, row.error) for row in (*found.failures, *unread)] == [
        ("missing.txt", "FileNotFoundError"),
        ("gone.txt", "FileNotFoundError"),
    ]
    assert "gone.txt" in [file.source for file in found.files]
    assert all("No such file" in row.message and row.sha256 is None for row in found.failures)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_what_is_no_regular_file_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert list(find([tmp_path]).files) == []
    assert find([tmp_path]).passed_over.files == 1
    assert [row.source for row in find([tmp_path / "pipe.txt"]).failures] == ["pipe.txt"]


@pytest.mark.skipif(os.name != "posix", reason="needs names of any bytes")
@pytest.mark.parametrize("name", ["通知.txt".encode("gb18030"), b"a\xff\xfe.txt"], ids=["gb18030", "no UTF-8"])
def test_names_of_any_bytes_become_text(name: bytes, tmp_path: Path) -> None:
    try:
        (Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))).write_text("x")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    ((job,), _) = plan(find([tmp_path]).files)
    assert job.source == name.decode("utf-8", "backslashreplace")
    assert Path(job.path).read_text() == "x"
    lay(tmp_path, job.source)  # named as the bytes are shown: two files under one name, where these are no UTF-8
    assert set(sources(tmp_path)) == {job.source}


def test_files_with_the_same_bytes_are_one_document(tmp_path: Path) -> None:
    lay(tmp_path, "b.txt", "a/c.txt", "z.txt", text="同一份文件")
    lay(tmp_path, "other.txt", text="另一份")
    jobs, failures = plan(find([tmp_path]).files)
    assert failures == ()
    assert [job.sha256 for job in jobs] == sorted(job.sha256 for job in jobs)
    assert {(job.source, job.copies) for job in jobs} == {("a/c.txt", ("b.txt", "z.txt")), ("other.txt", ())}
