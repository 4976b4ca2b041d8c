"""The floors under the figures: what each document has reached in each measure, and may not lose again.

`tests/golden/floors.tsv` holds measure, document and F1. A floor only rises: `python -m tests.scoring --raise-floors`
writes the figures of today where they are higher. Where the gold itself was corrected, a person edits the line.
"""

from __future__ import annotations

from math import floor

from tests.scoring.gold import GOLDEN
from tests.scoring.marks import MEASURES, figures
from tests.scoring.run import at_hand, marks

FLOORS = GOLDEN / "floors.tsv"
HEAD = (
    "# The F1 that a document has reached in a measure and may not fall under; floors only rise (python -m tests.scoring --raise-floors).\n"
    "# measure\tdocument\tfloor\n"
)


def floors() -> dict[tuple[str, str], float]:
    """The floor of each measure and document."""
    lines = FLOORS.read_text(encoding="utf-8").splitlines() if FLOORS.exists() else []
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {(measure, document): float(value) for measure, document, value in rows}


def reached(measure: str, document: str) -> float:
    """The F1 of a measure in a document today; 1.0 where nothing is judged."""
    figure = figures(marks(document)).get(measure)
    return 1.0 if figure is None else figure.f1


def raise_floors() -> int:
    """Write the figures of today where they are above their floor; how many rose."""
    old, new = floors(), floors()
    for document in at_hand():
        for measure, figure in figures(marks(document)).items():
            today = floor(figure.f1 * 10_000) / 10_000
            new[measure, document] = max(today, old.get((measure, document), 0.0))
    rows = sorted(new, key=lambda key: (key[1], MEASURES.index(key[0])))
    FLOORS.write_text(
        HEAD + "".join(f"{measure}\t{document}\t{new[measure, document]:.4f}\n" for measure, document in rows), encoding="utf-8"
    )
    return sum(1 for key in new if new[key] > old.get(key, 0.0))
