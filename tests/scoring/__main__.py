"""`python -m tests.scoring`: parse every document that has gold and print the figures.

Documents that only judge show figures, never rows, unless they are asked for by name: a rule that is made on them makes
them worthless as judges.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable

from tests.scoring import against, floors, report
from tests.scoring.gold import all_gold
from tests.scoring.marks import figures
from tests.scoring.run import at_hand, marks

MAIN = "main"


def main(arguments: list[str] | None = None) -> int:
    """Print what is asked for; 2 where another revision cannot be compared with."""
    options = _options(arguments)
    if options.marks:
        print(against.dump(against.marks_now()))
        return 0
    if options.json:
        print(json.dumps(_plain_figures(), ensure_ascii=False, indent=1))
        return 0
    if options.raise_floors:
        print(f"{floors.raise_floors()} floors rose")
        return 0
    absent = [gold.name for gold in all_gold() if gold.file is None]
    if absent:
        print(f"not at hand, not judged: {', '.join(absent)}")
    _show(report.by_document() if options.documents else report.by_group())
    _show(report.summary())
    if options.rows:
        _show(report.rows(options.rows_of_judges))
    return _compare(options.against, options.rows_of_judges) if options.against else 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.scoring", description="Figures of the parser against gold.")
    parser.add_argument("--documents", action="store_true", help="a table a document instead of a table a group")
    parser.add_argument("--rows", action="store_true", help="print what is wrong, row by row, but for documents that only judge")
    parser.add_argument("--rows-of-judges", action="store_true", help="print rows of documents that only judge too: these judge no longer")
    parser.add_argument("--against", nargs="?", const=MAIN, metavar="REV", help=f"gains and losses since a revision ({MAIN})")
    parser.add_argument(
        "--raise-floors", action="store_true", help="write the figures of today into tests/golden/floors.tsv where they are higher"
    )
    parser.add_argument("--json", action="store_true", help="print the figures of each document as JSON")
    parser.add_argument("--marks", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _plain_figures() -> dict[str, dict[str, dict[str, float]]]:
    return {
        name: {
            measure: {
                "precision": round(figure.precision, 4),
                "recall": round(figure.recall, 4),
                "f1": round(figure.f1, 4),
                "predicted": figure.got,
                "expected": figure.want,
                "right": figure.right,
            }
            for measure, figure in figures(marks(name)).items()
        }
        for name in at_hand()
    }


def _compare(revision: str, rows_of_judges: bool) -> int:
    try:
        old = against.marks_of_revision(revision)
    except subprocess.CalledProcessError as error:
        print(
            f"score: cannot compare with {revision}: {' '.join(map(str, error.cmd[:3]))} … ended with {error.returncode}", file=sys.stderr
        )
        return 2
    _show(report.gains_and_losses(revision, old, rows_of_judges))
    return 0


def _show(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


if __name__ == "__main__":
    raise SystemExit(main())
