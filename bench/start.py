"""How long it takes to begin: the command, the import, the first document."""

from __future__ import annotations

import sys

from bench.clocks import wall
from bench.texts import SPECIMENS

ROUNDS = 7
HEAVY = ("pandas", "jieba", "cn2an", "pyarrow")
FIRST = "import docparse; docparse.parse(open({file!r}, 'rb').read())"


def report(command: tuple[str, ...]) -> str:
    """The section of the page."""
    first = str(SPECIMENS / "reward-measures.txt")
    python = [sys.executable, "-c"]
    timed = {
        "`docparse --version`": wall([*command, "--version"], ROUNDS),
        "`import docparse`": wall([*python, "import docparse"], ROUNDS),
        "the first document": wall([*python, FIRST.format(file=first)], ROUNDS),
        "Python alone, for comparison": wall([*python, "pass"], ROUNDS),
    }
    loaded = f"import sys; import docparse; sys.exit(any(name in sys.modules for name in {HEAVY!r}))"
    wall([*python, loaded], 1)  # fails where the import loads one of them
    lines = ["## Start\n", "Whole processes, medians of wall time:\n", "| | s |", "|---|---:|"]
    lines += [f"| {name} | {taken:.2f} |" for name, taken in timed.items()]
    return "\n".join([*lines, f"\n`import docparse` alone loads none of {', '.join(HEAVY)}."])
