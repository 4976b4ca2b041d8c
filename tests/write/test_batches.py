"""Rows as Arrow and back, and the hash of what they say."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pyarrow as pa
import pytest

from docparse.rows import Document, QuantityRow
from docparse.write.batches import arrow_schema, content_hash, content_sum, to_batch, to_batches, to_rows
from docparse.write.schema import OF_ONE_DOCUMENT, TABLES


@pytest.mark.parametrize("name", OF_ONE_DOCUMENT)
def test_rows_come_back_as_they_were(name: str, make_document: Callable[..., Document]) -> None:
    document = make_document()
    rows = (document.document,) if name == "documents" else getattr(document, name)
    assert tuple(to_rows(name, to_batch(name, rows))) == tuple(rows)


@pytest.mark.parametrize("name", TABLES)
def test_every_column_carries_its_description(name: str) -> None:
    schema = arrow_schema(name)
    assert [field.metadata[b"description"].decode() for field in schema] == [column.about for column in TABLES[name].columns]


@pytest.mark.parametrize("name", TABLES)
def test_no_rows_give_an_empty_batch_of_the_same_schema(name: str) -> None:
    batch = to_batch(name, [])
    assert len(batch) == 0
    assert batch.schema.equals(arrow_schema(name), check_metadata=True)


def test_the_types_of_the_contract() -> None:
    schema = arrow_schema("targets")
    assert schema.field("value").type == pa.decimal128(28, 6)
    assert schema.field("due").type == pa.date32()
    assert schema.field("year").type == pa.int16()
    assert arrow_schema("documents").field("copies").type == pa.list_(pa.string())


@pytest.mark.parametrize(
    "value",
    [Decimal("1234567890123456789012.123456"), Decimal("0.000001"), Decimal("-3"), Decimal("1E+3")],
    ids=["28_digits", "six_places", "negative", "exponent"],
)
def test_decimals_are_exact(value: Decimal, quantity: QuantityRow) -> None:
    (row,) = to_rows("quantities", to_batch("quantities", [quantity._replace(value=value)]))
    assert row.value == value


@pytest.mark.parametrize("value", [Decimal("1E+22"), Decimal("0.0000001")], ids=["too_long", "too_fine"])
def test_a_number_that_does_not_fit_is_refused(value: Decimal, quantity: QuantityRow) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        to_batch("quantities", [quantity._replace(value=value)])


def test_the_content_is_the_same_in_any_order_and_any_batches(make_document: Callable[..., Document]) -> None:
    rows = make_document().quantities
    whole = content_sum(to_batch("quantities", rows))
    parts = sum(content_sum(to_batch("quantities", [row])) for row in reversed(rows))
    assert content_hash(whole) == content_hash(parts)


def test_the_content_tells_missing_from_empty_and_one_column_from_the_next(make_document: Callable[..., Document]) -> None:
    (row,) = make_document().citations
    variants = [row, row._replace(doc_number=""), row._replace(title="", doc_number=row.title), row._replace(title=row.title + "二")]
    assert len({content_sum(to_batch("citations", [variant])) for variant in variants}) == len(variants)


def test_batches_of_documents_hold_the_rows_of_all(make_document: Callable[..., Document]) -> None:
    documents = [make_document(), make_document("又一段。\n")]
    batches = to_batches(documents)
    assert set(batches) == set(OF_ONE_DOCUMENT)
    assert batches["articles"].column("article_id").to_pylist() == [row.article_id for document in documents for row in document.articles]


@pytest.fixture
def quantity(make_document: Callable[..., Document]) -> QuantityRow:
    """A row to change."""
    return make_document().quantities[0]
