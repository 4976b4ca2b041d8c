"""The contract: its names are those of the rows, its page is the one in `docs`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from types import NoneType
from typing import get_args, get_type_hints

import pytest

from docparse.views.contract import page
from docparse.write.schema import FOREIGN_KEYS, OF_ONE_DOCUMENT, TABLES, Table, optional

PYTHON_TYPES = {
    str: "string",
    bool: "bool",
    date: "date",
    Decimal: "decimal",
    tuple[str, ...]: "list",
    int: "int",
}


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_columns_are_the_fields_of_the_rows(table: Table) -> None:
    assert table.names == table.row._fields
    types = get_type_hints(table.row)
    for column in table.columns:
        values = [type_ for type_ in get_args(types[column.name]) if type_ is not NoneType] if column.name in optional(table) else []
        (type_,) = values or [types[column.name]]
        assert PYTHON_TYPES[type_] == ("int" if column.type.startswith("int") else column.type)


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_every_column_is_described_in_a_line(table: Table) -> None:
    for column in table.columns:
        assert column.about.strip() == column.about != ""
        assert "\n" not in column.about


def test_there_are_fifteen_tables_and_twelve_are_of_one_document() -> None:
    assert len(TABLES) == 15
    assert set(TABLES) - set(OF_ONE_DOCUMENT) == {"units", "links", "failures"}
    assert all("doc_id" in TABLES[name].names for name in OF_ONE_DOCUMENT)


def test_foreign_keys_name_columns_that_exist() -> None:
    for name, column, home in FOREIGN_KEYS:
        assert column in TABLES[name].names
        assert home in TABLES


def test_optional_columns_are_those_whose_rows_may_hold_none() -> None:
    assert optional(TABLES["blocks"]) == {"section_id", "article_id"}
    assert optional(TABLES["noise"]) == frozenset()


def test_the_page_in_docs_is_the_contract() -> None:
    written = Path(__file__).parents[2] / "docs" / "tables.md"
    assert written.read_text(encoding="utf-8") == page(), "make docs writes it anew"
