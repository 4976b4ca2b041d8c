"""Lists of edits are kept in order and composed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from docparse.clean.edits import compose, settle
from docparse.spans import Edit, OffsetMap


def test_the_longer_edit_at_a_place_wins_and_nothing_overlaps() -> None:
    edits = [Edit(5, 6, "", "c"), Edit(0, 2, "", "a"), Edit(0, 4, "", "b"), Edit(3, 5, "", "d")]
    assert [edit.rule for edit in settle(edits)] == ["b", "c"]


@st.composite
def edited(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits of a text, in order, apart or adjacent."""
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=10)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return [Edit(start, stop, draw(st.sampled_from(["", "x", "yz"])), "r") for start, stop in pairs]


@given(st.data())
def test_composed_edits_do_what_both_lists_do(data: st.DataObject) -> None:
    raw = data.draw(st.text("abcdef", max_size=30))
    first = OffsetMap(raw, data.draw(edited(raw)))
    second = data.draw(edited(first.clean))
    assert OffsetMap(raw, compose(first, second)).clean == OffsetMap(first.clean, second).clean
