"""What was judged, one mark a thing, and the figures that marks add up to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

ROLES = ("budget", "subsidy", "condition", "standard", "target", "other")
MEASURES = (
    "document fields",
    "sections",
    "articles",
    "article bounds",
    "article titles",
    "quantities",
    "bound",
    "place",
    "span",
    *(f"role {role}" for role in ROLES),
    "amounts",
    "budget subject ≥0.8",
    "budget parts",
    "targets",
    "target subject exact",
    "target subject ≥0.8",
    "target change",
    "target year",
    "targets, whole row",
    "responsible units",
    "unit role",
    "unit order",
    "unit inner name",
    "citations",
)


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing judged: whether the parser says it, whether the gold does, whether both say the same.

    `key` names the thing alike in every version of the parser; `words` tell a reader what is wrong, and are empty for a
    thing that another mark tells already.
    """

    measure: str
    key: str
    got: bool
    want: bool
    right: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """How many things of a measure the parser says, how many the gold, how many are right."""

    got: int = 0
    want: int = 0
    right: int = 0

    def __add__(self, other: Figure) -> Figure:
        return Figure(self.got + other.got, self.want + other.want, self.right + other.right)

    @property
    def precision(self) -> float:
        """The share of what is said that is right; of nothing said, 1 where nothing is wanted."""
        return self.right / self.got if self.got else float(not self.want)

    @property
    def recall(self) -> float:
        """The share of what is wanted that is right; of nothing wanted, 1 where nothing is said."""
        return self.right / self.want if self.want else float(not self.got)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall.

        >>> Figure(got=4, want=2, right=2).f1
        0.6666666666666666
        """
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def figures(marks: Iterable[Mark]) -> dict[str, Figure]:
    """The figure of each measure that was judged, in the order of `MEASURES`."""
    sums: dict[str, Figure] = {}
    for mark in marks:
        sums[mark.measure] = sums.get(mark.measure, Figure()) + Figure(mark.got, mark.want, mark.right)
    return {measure: sums[measure] for measure in MEASURES if measure in sums}


def wrong(marks: Iterable[Mark]) -> list[Mark]:
    """The marks of what is not right and has words of its own."""
    return [mark for mark in marks if not mark.right and mark.words]
