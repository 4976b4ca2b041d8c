"""Every document that has gold: no measure of it falls under its floor (`floors.tsv`), and the rows that are wrong are told."""

from __future__ import annotations

import warnings

import pytest

from tests.scoring.floors import floors, reached
from tests.scoring.gold import GOLDEN_BESIDE, Gold, all_gold
from tests.scoring.marks import MEASURES, figures, wrong
from tests.scoring.run import at_hand, marks, parsed

SHOWN = 20
COULD_RISE = 0.02
GOLD = {gold.name: gold for gold in all_gold()}
FLOORS = floors()


def told(gold: Gold, measure: str) -> str:
    """The rows of a measure that are wrong; of a document that only judges, only how many."""
    missed = [mark for mark in wrong(marks(gold.name)) if mark.measure == measure]
    if gold.judges:
        return f"{len(missed)} rows are wrong, not shown: this document only judges"
    return "".join(f"\n  {mark.words}" for mark in missed[:SHOWN]) + (
        f"\n  … and {len(missed) - SHOWN} more" if len(missed) > SHOWN else ""
    )


def require(name: str) -> Gold:
    """The gold of a document that is at hand; where it is not, the test is skipped by name."""
    if name not in at_hand():
        pytest.skip(f"{name} is not at hand (../shared/corpus)")
    return at_hand()[name]


@pytest.mark.parametrize(("measure", "name"), FLOORS, ids=[f"{name}-{measure}" for measure, name in FLOORS])
def test_no_measure_falls_under_its_floor(measure: str, name: str) -> None:
    gold = require(name)
    f1, floor = reached(measure, name), FLOORS[measure, name]
    assert f1 >= floor, f"{name}, {measure}: F1 {f1:.4f} is under the floor of {floor}{told(gold, measure)}"


@pytest.mark.parametrize("name", GOLD)
def test_a_document_with_gold_is_parsed(name: str) -> None:
    require(name)
    assert parsed(name) is not None


@pytest.mark.parametrize("name", GOLD)
def test_every_measure_has_a_floor(name: str) -> None:
    require(name)
    lacking = [measure for measure in figures(marks(name)) if (measure, name) not in FLOORS]
    assert not lacking, f"no floor for {', '.join(lacking)}: python -m tests.scoring --raise-floors"


def test_floors_name_measures_and_documents_that_exist() -> None:
    assert {measure for measure, _ in FLOORS} <= set(MEASURES)
    if not GOLDEN_BESIDE.is_dir():
        pytest.skip("some of the gold is not at hand (../shared/golden)")
    assert {name for _, name in FLOORS} <= set(GOLD)


@pytest.mark.filterwarnings("default::UserWarning")
def test_floors_that_could_rise_are_told() -> None:
    higher = [
        f"{name} {measure}"
        for (measure, name), floor in FLOORS.items()
        if name in at_hand() and reached(measure, name) > floor + COULD_RISE
    ]
    if higher:
        warnings.warn(f"{len(higher)} floors could rise (python -m tests.scoring --raise-floors): {'; '.join(higher[:10])}", stacklevel=1)
