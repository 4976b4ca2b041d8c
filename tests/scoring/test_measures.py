"""The scorer against a document made by hand: its own truth is all right, and each defect costs its own measure alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from docparse.rows import Document
from tests.scoring.gold import Gold, GoldArticle, GoldCitation, GoldQuantity, GoldSection, GoldUnit
from tests.scoring.marks import MEASURES, figures
from tests.scoring.measures import judge

Make = Callable[..., Document]


def truth(document: Document, group: str = "rules made on") -> Gold:
    """Gold that says exactly what a hand-made document says."""
    head = document.document
    subjects = {row.quantity_id: (row.subject, row.change, row.year if row.year_stated else None) for row in document.targets}
    budgets = {row.quantity_id: (row.subject, None, row.year) for row in document.amounts if row.role == "budget"}
    return Gold(
        name="by-hand",
        group=group,
        family=False,
        file=None,
        document={"title": head.title, "signed_date": str(head.signed_date), "printed_date": None, "addressees": list(head.addressees)},
        sections=tuple(GoldSection(row.path, row.title) for row in document.sections),
        articles=tuple(
            GoldArticle("1", row.number, row.title, row.text[:6], row.text[-6:], len("".join(row.text.split())))
            for row in document.articles
        ),
        quantities=tuple(
            GoldQuantity(
                n,
                row.start,
                row.stop,
                row.text,
                row.kind,
                row.value,
                row.value_max,
                row.unit,
                row.bound,
                row.role,
                "1",
                int((row.article_id or "a0")[-1]),
                *(subjects | budgets)[row.quantity_id],
            )
            for n, row in enumerate(document.quantities, 1)
        ),
        units=tuple(
            GoldUnit(
                "1", int(row.article_id[-1]) if row.article_id else None, row.list_no or 0, row.position, row.name, row.role, row.inner
            )
            for row in document.responsibilities
        ),
        citations=tuple(GoldCitation(row.title, row.doc_number) for row in document.citations),
    )


def imperfect(document: Document | None, gold: Gold) -> set[str]:
    """The measures that are not at 1."""
    return {measure for measure, figure in figures(judge(document, gold)).items() if figure.f1 < 1}


def first(document: Document, table: str, **fields: object) -> Document:
    """The document with other fields in the first row of a table."""
    rows = getattr(document, table)
    changed: Any = {table: (rows[0]._replace(**fields), *rows[1:])}
    return replace(document, **changed)


def everywhere(document: Document, table: str, **fields: object) -> Document:
    """The document with other fields in its first quantity and in that quantity's row of another table."""
    return first(first(document, "quantities", **fields), table, **fields)


def test_a_document_is_right_by_its_own_truth(make_document: Make) -> None:
    document = make_document()
    found = figures(judge(document, truth(document)))
    assert not imperfect(document, truth(document))
    assert set(found) <= set(MEASURES)
    assert found["quantities"].right == len(document.quantities)


def test_without_a_document_all_gold_is_missed(make_document: Make) -> None:
    found = figures(judge(None, truth(make_document())))
    right = {measure for measure, figure in found.items() if figure.right and measure != "document fields"}
    assert not right
    assert found["quantities"].want == 3
    assert found["responsible units"].got == 0


DEFECTS: dict[str, tuple[Callable[[Document], Document], set[str]]] = {
    "another title": (lambda d: replace(d, document=d.document._replace(title="别的")), {"document fields"}),
    "another section title": (lambda d: first(d, "sections", title="别的"), {"sections"}),
    "an article cut short": (lambda d: first(d, "articles", text=d.articles[0].text[:-9]), {"article bounds"}),
    "an article without a title": (lambda d: first(d, "articles", title=None), {"article titles"}),
    "an article with another number": (lambda d: first(d, "articles", number=9), {"articles", "place", "responsible units"}),
    "a wrong value": (
        lambda d: everywhere(d, "amounts", value=Decimal(1)),
        {"quantities", "amounts"},
    ),
    "a wrong value in one table alone": (lambda d: first(d, "amounts", value=Decimal(1)), {"amounts"}),
    "a wrong bound": (lambda d: everywhere(d, "amounts", bound="ge"), {"bound", "amounts"}),
    "a span one too far": (lambda d: everywhere(d, "amounts", stop=d.quantities[0].stop + 1), {"span"}),
    "a wrong role": (lambda d: everywhere(d, "amounts", role="other"), {"role budget", "role other"}),
    "another subject": (
        lambda d: first(d, "targets", subject="道路"),
        {"target subject exact", "target subject ≥0.8", "targets, whole row"},
    ),
    "a subject nearly right": (lambda d: first(d, "targets", subject="公益性岗位"), {"target subject exact"}),
    "another change": (lambda d: first(d, "targets", change="level"), {"target change", "targets, whole row"}),
    "another year": (lambda d: first(d, "targets", year=2032), {"target year"}),
    "a target row twice": (lambda d: replace(d, targets=(*d.targets, d.targets[0])), {"targets"}),
    "a unit in another place of the list": (lambda d: first(d, "responsibilities", position=2), {"unit order"}),
    "a unit with another role": (lambda d: first(d, "responsibilities", role="support"), {"unit role"}),
    "a unit with an inner name too many": (lambda d: first(d, "responsibilities", inner="县国资办"), {"unit inner name"}),
    "a citation with a number too many": (lambda d: first(d, "citations", doc_number="青政发〔2031〕1号"), {"citations"}),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_costs_its_own_measures(make_document: Make, defect: str) -> None:
    document = make_document()
    spoil, costs = DEFECTS[defect]
    assert imperfect(spoil(document), truth(document)) == costs


def test_a_quantity_too_many_is_paired_with_nothing(make_document: Make) -> None:
    document = make_document()
    extra = document.quantities[0]._replace(quantity_id="x", start=1, stop=4, kind="count")
    found = figures(judge(replace(document, quantities=(*document.quantities, extra)), truth(document)))
    assert (found["quantities"].got, found["quantities"].want, found["quantities"].right) == (4, 3, 3)


def test_a_quantity_with_a_longer_span_is_paired_by_overlap(make_document: Make) -> None:
    document = everywhere(make_document(), "amounts", start=make_document().quantities[0].start - 1)
    assert imperfect(document, truth(make_document())) == {"span"}
