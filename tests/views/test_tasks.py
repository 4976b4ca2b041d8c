"""The sheet of tasks: one row an article."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from docparse.errors import OutputError
from docparse.rows import Document
from docparse.store import load
from docparse.views.tasks import COLUMNS, tasks
from docparse.write.batches import to_batch, to_batches
from docparse.write.dataset import DatasetWriter
from docparse.write.manifest import PassedOver, write_manifest


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory, make_document: Callable[..., Document]) -> Path:
    folder, document = tmp_path_factory.mktemp("tasks"), make_document()
    with DatasetWriter(folder) as tables:
        for name, batch in to_batches([document]).items():
            tables.tables[name].add(batch)
        tables.tables["units"].add(to_batch("units", document.units))
        write_manifest(folder, tables.entries(), PassedOver.of(()), {})
    return folder


def test_an_article_has_its_units_targets_amounts_and_deadlines(output: Path) -> None:
    sheet = tasks(output)
    assert list(sheet.columns) == list(COLUMNS)
    first, second = sheet.to_dict("records")
    assert (first["document"], first["section"], first["label"], first["title"]) == (
        "青禾县稳定就业若干措施",
        "一、扩大岗位",
        "1.",
        "开发公益岗位",
    )
    assert (first["lead_units"], first["support_units"], first["other_units"]) == ("县人社局", "县财政局", "")
    assert first["section_units"] == second["section_units"] == "县人社局"
    assert first["targets"] == "公益岗位：新增≥500个（2031年）"
    assert first["amounts"] == "预算200万元（公益岗位）"
    assert (first["deadlines"], pd.isna(first["due"])) == ("", True)
    assert (second["other_units"], second["targets"]) == ("县人社局", "培训：3000人次")
    assert (second["deadlines"], second["due"]) == ("年底前", pd.Timestamp("2031-12-31"))


def test_tables_that_are_loaded_serve_as_well(output: Path) -> None:
    pd.testing.assert_frame_equal(tasks(load(output)), tasks(str(output)))


def test_what_is_no_output_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        tasks(tmp_path)
