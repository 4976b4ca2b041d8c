"""Every law, on every document at hand: specimens, the shared corpus, generated documents in every layout."""

from __future__ import annotations

from pathlib import Path

import pytest

from docparse.pipeline import parse
from docparse.read.decode import read
from tests.generate.layouts import LAYOUTS, render
from tests.generate.policy import make
from tests.laws.law import broken
from tests.scoring.gold import CORPUS, SPECIMENS

SEEDS = range(4)
FILES = [*sorted(SPECIMENS.glob("*")), *sorted(CORPUS.rglob("*.txt"))]


@pytest.mark.parametrize("file", FILES, ids=[path.stem for path in FILES])
def test_laws_hold_in_real_files(file: Path) -> None:
    data = file.read_bytes()
    assert not broken(parse(data, file.name), read(data, file.name).text)


def test_the_corpus_is_there(corpus: tuple[Path, ...]) -> None:
    assert set(corpus) <= set(FILES)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_laws_hold_in_generated_documents(layout: str) -> None:
    for seed in SEEDS:
        raw = render(layout, make(seed).text, seed).raw()
        assert not broken(parse(raw), raw), f"seed {seed}"
