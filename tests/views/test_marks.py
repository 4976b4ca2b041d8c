"""The raw text with what was done to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from docparse.rows import Document
from docparse.views.marks import explain


@pytest.fixture
def lines(make_document: Callable[..., Document], policy: str) -> list[str]:
    return [line.plain for line in explain(policy, make_document())]


@pytest.mark.parametrize(
    "words",
    [
        "⟦−⏎—␣1␣—⏎|page_number⟧",
        "⟦500⟦−␣|blank⟧个|count 500 个 ge · target: 公益岗位, increment, 2031 (by_hand)⟧",
        "⟦200万元|money 2000000 元 · budget (by_hand)⟧",
        "责任单位：⟦县人社局|unit · lead⟧、⟦县财政局|unit · support⟧",
        "《⟦青禾县就业条例|cited⟧》",
        "── main · article · article 1.开发公益岗位 [",
        "── head [0:",
    ],
)
def test_a_reader_sees(words: str, lines: list[str]) -> None:
    assert words in "\n".join(lines)


def test_without_its_marks_it_is_the_raw_text(policy: str, make_document: Callable[..., Document]) -> None:
    bare = make_document()
    unmarked = Document(
        bare.document, bare.blocks, bare.sections, bare.articles, (), (), (), (), (), (), (), (), ()
    )  # nothing removed, nothing extracted
    texts = [line.plain for line in explain(policy, unmarked)]
    assert "".join(text for text in texts[1:] if not text.startswith("\n──")) == policy
