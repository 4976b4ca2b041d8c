"""Links: by number first, else by title; two that fit are both told and neither is chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from docparse.resolve.links import fold, link
from docparse.rows import CitationRow, Document, DocumentRow


def citation(title: str, number: str | None = None) -> CitationRow:
    """A citation with nothing but its title and number."""
    return CitationRow("d0/c1", "d0", None, None, "main", title, number, 0, 1)


@pytest.fixture
def document(make_document: Callable[..., Document]) -> Callable[[str, str | None, str | None], DocumentRow]:
    """What makes a document's row with an id, a title and a number."""
    model = make_document().document
    return lambda doc_id, title, number: model._replace(doc_id=doc_id, title=title, doc_number=number)


MakeRow = Callable[[str, str | None, str | None], DocumentRow]


def test_number_decides(document: MakeRow) -> None:
    documents = [document("d1", "云溪县节水办法", "云政办〔2031〕7号"), document("d2", "云溪县节水办法", "云政办〔2032〕9号")]
    (row,) = link([citation("关于印发云溪县节水办法的通知", "云政办[2031] 7号")], documents)
    assert (row.cited_doc_id, row.candidates) == ("d1", ("d1",))


def test_title_serves_where_there_is_no_number(document: MakeRow) -> None:
    documents = [document("d1", "云溪县“节水”办法", None), document("d2", "云溪县用水办法", None)]
    (row,) = link([citation("云溪县节水办法")], documents)
    assert row.cited_doc_id == "d1"


def test_a_notice_leads_to_what_it_forwards(document: MakeRow) -> None:
    (row,) = link([citation("云溪县人民政府关于印发<云溪县节水办法>的通知")], [document("d1", "云溪县节水办法", "云政办〔2031〕7号")])
    assert row.cited_doc_id == "d1"


def test_two_that_fit(document: MakeRow) -> None:
    documents = [document("d2", "云溪县节水办法", None), document("d1", "云溪县节水办法", None)]
    (row,) = link([citation("云溪县节水办法")], documents)
    assert (row.cited_doc_id, row.candidates) == (None, ("d1", "d2"))


def test_another_number_is_another_document(document: MakeRow) -> None:
    assert list(link([citation("云溪县节水办法", "云政办〔2030〕1号")], [document("d1", "云溪县节水办法", "云政办〔2031〕7号")])) == []


def test_a_document_may_lead_to_itself(document: MakeRow) -> None:
    (row,) = link([citation("云溪县节水办法")], [document("d0", "云溪县节水办法", None)])
    assert row.cited_doc_id == "d0"


def test_nothing_fits(document: MakeRow) -> None:
    assert list(link([citation("云溪县节水办法")], [document("d1", None, None)])) == []


@pytest.mark.parametrize(("one", "other"), [("云政办〔２０３１〕 7号", "云政办[2031]7号"), ("“节水”《办法》（试行）", "节水办法(试行)")])
def test_fold(one: str, other: str) -> None:
    assert fold(one) == fold(other)
