"""Figures from marks, and gains and losses between two sets of them."""

from __future__ import annotations

import pytest

from tests.scoring.against import changes, dump, load
from tests.scoring.marks import MEASURES, Figure, Mark, figures, wrong

RIGHT = Mark("sections", "1", True, True, True)
MISSED = Mark("sections", "2", False, True, False, "missed: 2")
INVENTED = Mark("sections", "3", True, False, False, "invented: 3")
SILENT = Mark("amounts", "2", False, True, False)


@pytest.mark.parametrize(
    ("figure", "precision", "recall", "f1"),
    [
        (Figure(got=0, want=0, right=0), 1.0, 1.0, 1.0),
        (Figure(got=2, want=0, right=0), 0.0, 0.0, 0.0),
        (Figure(got=0, want=2, right=0), 0.0, 0.0, 0.0),
        (Figure(got=2, want=4, right=2), 1.0, 0.5, 2 / 3),
    ],
    ids=["nothing", "all invented", "all missed", "half"],
)
def test_figures_of_edges(figure: Figure, precision: float, recall: float, f1: float) -> None:
    assert (figure.precision, figure.recall, figure.f1) == pytest.approx((precision, recall, f1))


def test_marks_add_up_by_measure_in_the_order_of_measures() -> None:
    found = figures([SILENT, RIGHT, MISSED, INVENTED])
    assert found == {"sections": Figure(got=2, want=2, right=1), "amounts": Figure(got=0, want=1, right=0)}
    assert list(found) == [measure for measure in MEASURES if measure in found]


def test_what_another_mark_tells_is_not_told_twice() -> None:
    assert wrong([RIGHT, MISSED, SILENT]) == [MISSED]


def test_gains_and_losses_go_by_key_and_not_by_words() -> None:
    reworded = Mark("sections", "2", False, True, False, "missed: another word")
    gains, losses = changes([MISSED], [reworded, INVENTED])
    assert (gains, losses) == ([], [INVENTED])
    gains, losses = changes([MISSED, INVENTED], [RIGHT])
    assert (gains, losses) == ([MISSED, INVENTED], [])


def test_marks_travel_between_processes() -> None:
    marks = {"a": [RIGHT, MISSED], "b": []}
    assert load(dump(marks)) == marks
