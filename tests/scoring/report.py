"""What the scorer prints: tables of figures, rows that are wrong, gains and losses against another revision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.scoring.against import MarksOf, changes
from tests.scoring.gold import Gold
from tests.scoring.marks import MEASURES, Figure, Mark, figures, wrong
from tests.scoring.run import GROUPS, at_hand, group_figures, in_group, marks

COLUMNS = f"{'P':>8}{'R':>8}{'F1':>8}{'right':>8}{'want':>8}{'got':>8}"


def table(name: str, of_measures: dict[str, Figure]) -> Iterator[str]:
    """A heading and a line a measure."""
    yield f"\n{name}\n{'':26}{COLUMNS}"
    for measure, figure in of_measures.items():
        numbers = f"{figure.precision:8.3f}{figure.recall:8.3f}{figure.f1:8.3f}{figure.right:8d}{figure.want:8d}{figure.got:8d}"
        yield f"{measure:26}{numbers}"


def summary() -> Iterator[str]:
    """F1 of every measure, a column a group, and how many documents each group has."""
    sizes = {group: sum(in_group(gold, group) for gold in at_hand().values()) for group in GROUPS}
    by_group = {group: group_figures(group) for group in GROUPS if sizes[group]}
    yield f"\n{'F1':26}" + "".join(f"{group:>16}" for group in by_group)
    yield f"{'documents':26}" + "".join(f"{sizes[group]:16d}" for group in by_group)
    for measure in MEASURES:
        cells = (f"{of[measure].f1:16.3f}" if measure in of else f"{'':16}" for of in by_group.values())
        yield (f"{measure:26}" + "".join(cells)).rstrip()


def by_group() -> Iterator[str]:
    """A table a group."""
    for group in GROUPS:
        if of_measures := group_figures(group):
            yield from table(group, of_measures)


def by_document() -> Iterator[str]:
    """A table a document."""
    for name in at_hand():
        yield from table(name, figures(marks(name)))


def rows(of_judges: bool) -> Iterator[str]:
    """What is wrong, row by row; of the documents that only judge, only where it is asked for."""
    for name, gold in at_hand().items():
        missed = wrong(marks(name))
        yield f"\n{name}: {len(missed)} rows are wrong"
        if _may_show(gold, of_judges):
            yield from (f"   {mark.measure}: {mark.words}" for mark in missed)


def gains_and_losses(revision: str, old: MarksOf, of_judges: bool) -> Iterator[str]:
    """What changed since a revision: figures first, then the rows."""
    gained, lost = 0, 0
    lines: list[str] = []
    for name, gold in at_hand().items():
        gains, losses = changes(old.get(name, []), list(marks(name)))
        gained, lost = gained + len(gains), lost + len(losses)
        if gains or losses:
            lines.append(f"\n{name}: {len(gains)} gained, {len(losses)} lost")
            if _may_show(gold, of_judges):
                lines += [*_told("gained", gains), *_told("LOST", losses)]
    yield f"\nagainst {revision}: {gained} rows gained, {lost} lost"
    yield from _figures_moved(old)
    yield from lines


def _figures_moved(old: MarksOf) -> Iterator[str]:
    """A line for every measure whose F1 is another one now, over the documents that both have."""
    before = figures(mark for name in old for mark in old[name])
    now = figures(mark for name in at_hand() if name in old for mark in marks(name))
    for measure in MEASURES:
        was, is_now = before.get(measure, Figure()), now.get(measure, Figure())
        if was != is_now:
            yield f"   {measure:26}{was.f1:8.4f} → {is_now.f1:.4f} ({is_now.right - was.right:+d} right, {is_now.got - was.got:+d} got)"


def _told(word: str, found: Iterable[Mark]) -> list[str]:
    return [f"   {word}: {mark.measure}: {mark.words}" for mark in found]


def _may_show(gold: Gold, of_judges: bool) -> bool:
    return of_judges or not gold.judges
