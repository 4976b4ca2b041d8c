"""Generated documents come back: everything planted at its exact place, in every layout, and nothing that was not planted.

A test a layout and sort of thing, over the same seeds. What fails for want of the parser is a strict expected failure
with its reason; `test_minimal.py` has the same in a few lines each.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from docparse.pipeline import parse
from tests.generate import bulk
from tests.generate.__main__ import main
from tests.generate.layouts import LAYOUTS, Rendering, render
from tests.generate.policy import STYLES, make
from tests.generate.truth import ALL_OF, Returned, Verdict

SEEDS = range(24)
SHOWN = 10
SHORT = "clean: in a short document some full lines are not joined: the first of a 第X条, one that ends in a blank or in a page break"
CLAUSE = "clean: a line that ends in ； is joined only where it is full, by its width, in a document that is known to be wrapped"
KNOWN = {
    **{("wrapped, paged", thing): SHORT for thing in ("target level", "role budget", "budget part")},
    ("wrapped, Traditional", "article"): SHORT,
    ("wrapped, paged", "target increment"): CLAUSE,
    ("wrapped at 40", "target level"): CLAUSE,
}


@cache
def things() -> tuple[str, ...]:
    """Every sort of thing that the seeds plant, and the sorts of rows that nothing may be invented in."""
    planted = {planted.thing for seed in SEEDS for planted in make(seed).planted}
    return (*sorted(planted), *(f"nothing else in {table}" for table in ALL_OF))


@cache
def verdicts(layout: str) -> tuple[tuple[int, Verdict], ...]:
    """The verdicts on all seeds in a layout."""
    found = []
    for seed in SEEDS:
        policy = make(seed)
        page = render(layout, policy.text, seed)
        found += [(seed, verdict) for verdict in Returned(policy, layout, parse(page.raw()), page).verdicts()]
    return tuple(found)


def cases() -> list[ParameterSet]:
    """Every layout with every sort of thing, the known failures marked."""
    return [
        pytest.param(layout, thing, marks=[pytest.mark.xfail(strict=True, reason=reason)] if (reason := KNOWN.get((layout, thing))) else [])
        for layout in LAYOUTS
        for thing in things()
    ]


@pytest.mark.parametrize(("layout", "thing"), cases())
def test_what_was_planted_comes_back(layout: str, thing: str) -> None:
    wrong = [f"seed {seed}: {verdict.words}" for seed, verdict in verdicts(layout) if verdict.thing == thing and not verdict.right]
    assert not wrong, f"{len(wrong)} of {sum(verdict.thing == thing for _, verdict in verdicts(layout))}:\n" + "\n".join(wrong[:SHOWN])


def test_a_seed_always_gives_the_same_document() -> None:
    assert make(7) == make(7)
    assert make(7).text != make(8).text


@pytest.mark.parametrize("style", STYLES)
def test_what_is_planted_stands_in_the_plain_text(style: str) -> None:
    policy = make(3, style)
    for planted in policy.planted:
        text = policy.text[planted.start : planted.stop]
        for column in ("text", "name"):
            assert planted.says.get(column, text) == text
        if planted.table == "citations":
            assert text == planted.says["title"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_rendering_knows_where_every_character_went(layout: str) -> None:
    policy = make(5, issued=True)
    page: Rendering = render(layout, policy.text, 5)
    raw = page.raw()
    places = page.places()
    assert all(raw[start:stop] == became for (start, stop), became in zip(places, page.became, strict=True))
    assert [start for start, _ in places] == sorted(start for start, _ in places)


def test_every_layout_but_the_plain_one_changes_something() -> None:
    text = make(5, issued=True, articles=6).text
    assert [layout for layout in LAYOUTS if render(layout, text, 5).raw() == text] == ["plain"]


def test_large_inputs_are_as_large_as_asked_and_not_copies(tmp_path: Path) -> None:
    assert main(["--chars", "200000", "--out", str(tmp_path / "one.txt")]) == 0
    assert 200_000 <= len((tmp_path / "one.txt").read_text(encoding="utf-8")) < 210_000
    assert main(["--documents", "300", "--out", str(tmp_path / "many")]) == 0
    contents = {path.read_bytes() for path in (tmp_path / "many").iterdir()}
    assert len(contents) == 300


def test_documents_of_a_second_round_are_of_other_counties() -> None:
    names = dict(bulk.documents(bulk.BASES + 1))
    assert names["0000000.txt"] != names[f"{bulk.BASES:07}.txt"]
    assert len(names["0000000.txt"]) == len(names[f"{bulk.BASES:07}.txt"])
