"""The laws of an output folder: they hold for a whole one, and each is seen when it is broken."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from docparse.engines.local import build
from docparse.errors import OutputError
from docparse.laws import check
from docparse.rows import Document
from docparse.write.batches import arrow_schema, to_batch, to_batches
from docparse.write.dataset import DatasetWriter
from docparse.write.manifest import PassedOver, sha256_of, write_manifest
from docparse.write.schema import TABLES

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def whole(tmp_path: Path, make_document: Callable[..., Document], policy: str) -> tuple[Path, Path]:
    """An output folder of two hand-made documents, and the folder of their files."""
    output, files = tmp_path / "out", tmp_path / "in"
    documents = sorted((make_document(tail, f"{n}.txt") for n, tail in enumerate(("", "另行通知。\n"))), key=lambda d: d.document.doc_id)
    files.mkdir()
    output.mkdir()
    for n, tail in enumerate(("", "另行通知。\n")):
        (files / f"{n}.txt").write_text(policy + tail, encoding="utf-8")
    with DatasetWriter(output) as tables:
        for name, batch in to_batches(documents).items():
            tables.tables[name].add(batch)
        tables.tables["units"].add(to_batch("units", documents[0].units))
        write_manifest(output, tables.entries(), PassedOver.of(()), {})
    return output, files


def broken(output: Path, *files: Path) -> list[str]:
    """The laws that are broken."""
    return [finding.law for finding in check(output, files) if finding.broken]


def rewrite(output: Path, name: str, change: Change, honest: bool = True) -> None:
    """Change the first row of a table, and say so in the manifest, or not."""
    path = output / f"{name}.parquet"
    rows = pq.read_table(path).to_pylist()
    change(rows[0])
    pq.write_table(pa.Table.from_pylist(rows, arrow_schema(name)), path)
    if honest:
        manifest = json.loads((output / "manifest.json").read_text())
        manifest["tables"][name]["files"][path.name] = sha256_of(path)
        (output / "manifest.json").write_text(json.dumps(manifest))


def test_all_hold_for_a_whole_output(whole: tuple[Path, Path]) -> None:
    output, files = whole
    assert broken(output, files) == []
    assert all("ok" in str(finding) for finding in check(output, [files]))


@pytest.mark.parametrize("name", ["blocks", "links"])
def test_a_changed_file_is_seen(name: str, whole: tuple[Path, Path]) -> None:
    path = whole[0] / f"{name}.parquet"
    pq.write_table(pq.read_table(path), path, compression="none")
    assert broken(whole[0]) == ["every file has the SHA-256 of the manifest"]


BREAKS: tuple[tuple[str, str, Change, str], ...] = (
    ("other_words", "articles", lambda row: row.update(text="别的话"), "every table has the rows of the manifest"),
    ("key_twice", "quantities", lambda row: row.update(quantity_id=row["quantity_id"][:-1] + "2"), "every key comes once"),
    ("null", "blocks", lambda row: row.update(part=None), "what applies to every row is never null"),
    ("lost_section", "articles", lambda row: row.update(section_id="gone"), "articles.section_id is found in sections"),
    ("lost_unit", "responsibilities", lambda row: row.update(unit_id="gone"), "responsibilities.unit_id is found in units"),
    ("gap", "blocks", lambda row: row.update(start=1), "blocks cover every code point once"),
    ("short", "documents", lambda row: row.update(raw_chars=row["raw_chars"] + 1), "blocks cover every code point once"),
    ("moved", "quantities", lambda row: row.update(start=row["start"] + 1), "every stored text stands at its place in the raw text"),
    ("other_name", "responsibilities", lambda row: row.update(name="县教育局"), "every stored text stands at its place in the raw text"),
    ("other_noise", "noise", lambda row: row.update(text="— 2 —"), "every stored text stands at its place in the raw text"),
    ("edit_kept_back", "noise", lambda row: row.update(replacement="又"), "every stored text stands at its place in the raw text"),
)


@pytest.mark.parametrize(("name", "change", "law"), [case[1:] for case in BREAKS], ids=[case[0] for case in BREAKS])
def test_a_broken_row_is_seen(name: str, change: Change, law: str, whole: tuple[Path, Path]) -> None:
    rewrite(whole[0], name, change)
    assert law in broken(*whole)


def test_rows_are_named_and_counted(whole: tuple[Path, Path]) -> None:
    rewrite(whole[0], "articles", lambda row: row.update(section_id="gone"))
    (line,) = (str(finding) for finding in check(whole[0]) if "articles.section_id" in finding.law)
    assert line == "broken  articles.section_id is found in sections: gone"


def test_files_that_are_missing_or_new_are_seen(whole: tuple[Path, Path]) -> None:
    output, files = whole
    (files / "0.txt").unlink()
    (files / "new.txt").write_text("新文件", encoding="utf-8")
    (finding,) = (finding for finding in check(output, [files]) if finding.broken)
    assert finding.law == "files and documents are the same"
    assert len(finding.broken) == 2


def test_a_file_that_failed_is_no_missing_document(tmp_path: Path, policy: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.txt").write_text(policy, encoding="utf-8")
    (tmp_path / "in" / "scan.txt").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    (tmp_path / "in" / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert len(build([tmp_path / "in"], tmp_path / "out").failures) == 2
    assert broken(tmp_path / "out", tmp_path / "in") == []


def test_tables_in_parts_are_checked_too(whole: tuple[Path, Path]) -> None:
    output = whole[0]
    manifest = json.loads((output / "manifest.json").read_text())
    for name in TABLES:
        (output / name).mkdir()
        shutil.move(output / f"{name}.parquet", output / name / "part-0.parquet")
        manifest["tables"][name]["files"] = {f"{name}/part-0.parquet": sha256_of(output / name / "part-0.parquet")}
    (output / "manifest.json").write_text(json.dumps(manifest))
    assert broken(*whole) == []


def test_what_is_no_output_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"no manifest\.json"):
        check(tmp_path)
