"""A file parsed and an output loaded, as at a notebook."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest

import docparse
from docparse.engines.local import build
from docparse.errors import OutputError, ReadError
from docparse.write.exchange import READY
from docparse.write.schema import TABLES


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory, policy: str) -> Path:
    folder = tmp_path_factory.mktemp("store")
    (folder / "policy.txt").write_text(policy, encoding="utf-8")
    build([folder / "policy.txt"], folder / "out")
    return folder / "out"


def test_a_file_is_parsed_like_its_bytes_and_keeps_its_name(tmp_path: Path, policy: str) -> None:
    (tmp_path / "政策.txt").write_text(policy, encoding="utf-8")
    document = docparse.parse_file(tmp_path / "政策.txt")
    assert document.document.source == "政策.txt"
    assert document.articles == docparse.parse(policy.encode()).articles == docparse.parse(policy).articles


@pytest.mark.parametrize("name", ["missing.txt", "folder"])
def test_a_file_that_cannot_be_opened_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ReadError, match=f"{name} cannot be opened"):
        docparse.parse_file(tmp_path / name)


def test_tables_are_a_mapping_and_attributes(output: Path) -> None:
    tables = docparse.load(output)
    assert list(tables) == list(TABLES)
    assert len(tables) == 15
    assert tables["targets"] is tables.targets
    assert "articles" in repr(tables)
    assert {*TABLES} <= {*dir(tables)}
    assert list(tables.documents.columns) == list(TABLES["documents"].names)


def test_unknown_tables_are_told(output: Path) -> None:
    tables = docparse.load(output)
    with pytest.raises(KeyError):
        tables["goals"]
    with pytest.raises(AttributeError, match="there is no table 'goals'"):
        _ = tables.goals


def test_frames_are_ready_for_a_notebook(output: Path) -> None:
    tables = docparse.load(output)
    assert list(tables.amounts.groupby("role")["value"].sum()) == [Decimal(2_000_000)]
    assert sum(tables.amounts["value"] / 10_000) == Decimal(200)
    assert tables.targets["year"].dtype == "Int16"
    assert tables.targets["year_stated"].dtype == bool
    assert tables.documents["signed_date"].dt.year.isna().all()
    assert pd.api.types.is_integer_dtype(tables.blocks["start"])
    assert isinstance(tables.documents["copies"].iloc[0], list)
    joined = tables.articles.merge(tables.responsibilities, on=["doc_id", "article_id"])
    assert "县人社局" in set(joined["name"])


def test_an_empty_table_has_its_types(output: Path) -> None:
    links = docparse.load(output).links
    assert len(links) == 0
    assert list(links.columns) == ["citation_id", "cited_doc_id", "candidates"]


def test_an_exchange_that_was_cut_off_is_finished_first(output: Path, tmp_path: Path) -> None:
    (tmp_path / READY).mkdir()
    for path in output.iterdir():
        (tmp_path / READY / path.name).write_bytes(path.read_bytes())
    assert len(docparse.load(tmp_path).documents) == 1


def test_what_is_no_output_is_refused(tmp_path: Path, output: Path) -> None:
    with pytest.raises(OutputError, match="no output of docparse"):
        docparse.load(tmp_path)
    manifest = json.loads((output / "manifest.json").read_text())
    (tmp_path / "manifest.json").write_text(json.dumps(manifest | {"schema_version": "9.0"}))
    with pytest.raises(OutputError, match=r"schema 9\.0"):
        docparse.load(tmp_path)
