"""The manifest: what it says, and that what is no manifest is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docparse.errors import OutputError
from docparse.write.manifest import NAMES_AT_MOST, PassedOver, TableEntry, read_manifest, write_manifest
from docparse.write.schema import TABLES

ENTRIES = {name: TableEntry(3, "ab" * 32, {f"{name}.parquet": "cd" * 32}) for name in TABLES}
NOTHING = PassedOver.of(())


def test_it_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    passed = PassedOver.of(["b.PDF", "a.pdf", "图/说明", "c.tar.gz"])
    write_manifest(tmp_path, ENTRIES, passed, {"pyarrow": "26.0"})
    manifest = read_manifest(tmp_path)
    assert manifest.tables == ENTRIES
    assert manifest.passed_over == passed


def test_the_same_run_writes_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_manifest(tmp_path / name, dict(sorted(ENTRIES.items())) if name == "one" else ENTRIES, NOTHING, {"pyarrow": "26.0"})
    assert (tmp_path / "one" / "manifest.json").read_bytes() == (tmp_path / "two" / "manifest.json").read_bytes()


def test_passed_over_files_are_counted_by_suffix_and_named_up_to_a_number() -> None:
    passed = PassedOver.of([*(f"{n:03}.jpg" for n in range(NAMES_AT_MOST + 5)), "README", "a.PDF", "b.pdf"])
    assert passed.files == NAMES_AT_MOST + 8
    assert passed.by_suffix == {"(none)": 1, ".jpg": NAMES_AT_MOST + 5, ".pdf": 2}
    assert passed.names[0] == "000.jpg"
    assert len(passed.names) == NAMES_AT_MOST


@pytest.mark.parametrize(
    "content", [None, "", "[]", "{}", '{"tables": 3}', json.dumps({"docparse_version": "1", "schema_version": "1", "tables": {}})]
)
def test_what_is_no_manifest_is_refused(content: str | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(OutputError):
        read_manifest(tmp_path)
