"""Rows on disk: what goes in comes out, in the order of code points."""

from __future__ import annotations

import os

import pytest

from docparse.scratch import Scratch


def test_rows_come_in_the_order_in_which_python_sorts_them() -> None:
    names = ["通知.txt", "a", "Z", "𠮷野", "\ufffd", "a/b", "1", "", "ab", "\x00"]
    table = Scratch("CREATE TABLE names (name TEXT)")
    table.fill("names", ([name] for name in names))
    assert [name for (name,) in table.rows("SELECT name FROM names ORDER BY name")] == sorted(names)


def test_paths_of_any_bytes_come_back() -> None:
    path = os.fsdecode("通知".encode("gb18030"))
    table = Scratch("CREATE TABLE paths (path BLOB)")
    table.fill("paths", [[os.fsencode(path)]])
    assert [os.fsdecode(found) for (found,) in table.rows("SELECT path FROM paths")] == [path]


def test_rows_whose_key_is_there_are_left_out_and_changed_ones_counted() -> None:
    table = Scratch("CREATE TABLE counts (name TEXT PRIMARY KEY, count INTEGER)")
    table.fill("counts", [("a", 1), ("b", 2), ("a", 3)])
    assert table.run("UPDATE counts SET count = count + 1 WHERE count > 1") == 1
    assert list(table.rows("SELECT * FROM counts WHERE name <> ? ORDER BY name", "c")) == [("a", 1), ("b", 3)]


def test_a_table_may_be_filled_from_what_another_gives() -> None:
    table = Scratch("CREATE TABLE one (n INTEGER)", "CREATE TABLE other (n INTEGER)")
    table.fill("one", ([n] for n in range(100)))
    table.fill("other", ([n * 2] for (n,) in table.rows("SELECT n FROM one")))
    assert list(table.rows("SELECT count(*), sum(n) FROM other")) == [(100, 9900)]


def test_no_room_is_an_error_of_the_system() -> None:
    table = Scratch("CREATE TABLE texts (text TEXT)", "PRAGMA max_page_count = 3")
    with pytest.raises(OSError, match="TMPDIR"):
        table.fill("texts", (["甲" * 1000] for _ in range(100)))
