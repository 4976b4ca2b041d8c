"""Some documents, parsed alone: an error in one costs no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from docparse.clean.cleaner import clean
from docparse.engines.inputs import Job
from docparse.engines.worker import describe, parse_jobs, read_batch, writable
from docparse.errors import InvariantError, ReadError
from docparse.rows import Document
from docparse.write.batches import arrow_schema


def job(path: Path, data: bytes, *copies: str) -> Job:
    path.write_bytes(data)
    return Job(str(path), path.name, copies, sha256(data).hexdigest(), len(data))


def test_documents_become_batches_and_files_that_are_no_text_failures(tmp_path: Path, policy: str) -> None:
    good = job(tmp_path / "good.txt", policy.encode(), "copy.txt")
    bad = job(tmp_path / "bad.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "worse.txt")
    parsed = parse_jobs([bad, good])
    assert parsed.documents == 1
    assert parsed.sources == 4
    batch = read_batch(parsed.batches["documents"], arrow_schema("documents"))
    assert batch.select(["source", "copies"]).to_pylist() == [{"source": "good.txt", "copies": ["copy.txt"]}]
    assert [(row.source, row.stage, row.error) for row in parsed.failures] == [
        ("bad.txt", "read", "ReadError"),
        ("worse.txt", "read", "ReadError"),
    ]
    assert {row.sha256 for row in parsed.failures} == {bad.sha256}


def test_a_file_that_changes_or_goes_is_a_failure(tmp_path: Path) -> None:
    changed, gone = job(tmp_path / "changed.txt", "甲".encode()), job(tmp_path / "gone.txt", "乙".encode())
    (tmp_path / "changed.txt").write_text("丙", encoding="utf-8")
    (tmp_path / "gone.txt").unlink()
    first, second = parse_jobs([changed, gone]).failures
    assert "changed while" in first.message
    assert second.error == "FileNotFoundError"


def test_a_defect_names_its_stage_and_its_place() -> None:
    with pytest.raises(AttributeError) as caught:
        clean(None)  # type: ignore[arg-type]
    stage, message = describe(caught.value)
    assert stage == "clean"
    assert "(docparse." in message


def test_what_is_raised_on_purpose_is_told_as_it_is() -> None:
    assert describe(ReadError("this is a PDF")) == ("read", "this is a PDF")
    assert describe(InvariantError("blocks overlap")) == ("parse", "blocks overlap")


def test_a_document_that_no_table_holds_is_told_from_the_others(make_document: Callable[..., Document]) -> None:
    good, other = make_document(), make_document("又一段。\n", source="wide.txt")
    wide = replace(other, quantities=(other.quantities[0]._replace(value=Decimal("1E+30")),))
    documents, failures = writable([good, wide])
    assert documents == [good]
    assert [(row.source, row.stage, row.error) for row in failures] == [("wide.txt", "write", "ValueError")]
