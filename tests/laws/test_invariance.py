"""What does not matter: blanks around digits, the width of digits and marks, unseen characters, the kind of line end."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from docparse.pipeline import parse
from docparse.read.decode import read
from docparse.rows import Document
from tests.generate.policy import make
from tests.generate.truth import fold
from tests.scoring.gold import CORPUS, SPECIMENS

CHINESE = r"[\u4e00-\u9fff]"
FILES = [*sorted(SPECIMENS.glob("*")), *sorted(CORPUS.glob("*.txt"))]
SEEDS = range(100, 106)


def blanks_around_digits(text: str) -> str:
    """A blank between a digit and the Chinese character beside it, inside paragraphs."""
    return re.sub(rf"(?<={CHINESE})(?=\d)|(?<=\d)(?={CHINESE})", " ", text)


def full_width_digits(text: str) -> str:
    """Full-width digits and percent signs."""
    return text.translate({**{ord(c): ord(c) + 0xFEE0 for c in "0123456789%"}})


def full_width_marks(text: str) -> str:
    """Full-width commas, colons, semicolons and brackets where they stand beside a Chinese character."""
    wide = {",": "，", ":": "：", ";": "；", "(": "（", ")": "）"}
    return re.sub(rf"(?<={CHINESE})[,:;()]|[,:;()](?={CHINESE})", lambda match: wide[match[0]], text)


def half_width_marks(text: str) -> str:
    """Half-width commas, colons, semicolons and brackets where no digit stands beside them."""
    narrow = {"，": ",", "：": ":", "；": ";", "（": "(", "）": ")"}
    return re.sub(r"(?<!\d)[，：；（）](?!\d)", lambda match: narrow[match[0]], text)


def line_ends(text: str) -> str:
    """CRLF at every line end."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


CHANGES: tuple[Callable[[str], str], ...] = (blanks_around_digits, full_width_digits, full_width_marks, half_width_marks, line_ends)


def said(document: Document) -> list[tuple[object, ...]]:
    """What the quantities of a document say, whatever the width of their text."""
    return [
        (fold(row.text), row.kind, row.value, row.value_max, fold(row.unit), row.bound, row.role, row.part) for row in document.quantities
    ]


def about(document: Document) -> list[tuple[object, ...]]:
    """What targets, units and citations say."""
    targets = [(fold(row.subject), row.change, row.year) for row in document.targets]
    units = [(fold(row.name), row.role, row.list_no, row.position) for row in document.responsibilities]
    return [*targets, *units, *((fold(row.title), fold(row.doc_number)) for row in document.citations)]


def shape(document: Document) -> list[tuple[object, ...]]:
    """Sections and articles."""
    sections = [(row.path, fold(row.title)) for row in document.sections]
    return [*sections, *((row.number, fold(row.title), fold(row.text)) for row in document.articles)]


def assert_same(text: str, change: Callable[[str], str]) -> None:
    """The changed text says what the text says."""
    want, got = parse(text), parse(change(text))
    assert said(got) == said(want)
    assert about(got) == about(want)
    assert shape(got) == shape(want)


@pytest.mark.parametrize("change", CHANGES, ids=[change.__name__ for change in CHANGES])
@pytest.mark.parametrize("file", FILES, ids=[path.stem for path in FILES])
def test_real_files_say_the_same(file: Path, change: Callable[[str], str]) -> None:
    assert_same(read(file.read_bytes()).text, change)


@pytest.mark.parametrize("change", CHANGES, ids=[change.__name__ for change in CHANGES])
def test_generated_documents_say_the_same(change: Callable[[str], str]) -> None:
    for seed in SEEDS:
        assert_same(make(seed).text, change)
