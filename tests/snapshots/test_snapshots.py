"""The tables of the specimens are what they were when the snapshot was written."""

from __future__ import annotations

import pytest

from docparse.write.schema import TABLES
from tests.snapshots.snapshot import HERE, difference


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_as_it_was_written(table: str) -> None:
    changed = difference(table)
    assert not changed, f"read the rows; if they are right: python -m tests.snapshots --write\n{changed}"


def test_every_table_has_a_snapshot_and_nothing_else_has() -> None:
    assert {path.stem for path in HERE.glob("*.jsonl")} == set(TABLES)
