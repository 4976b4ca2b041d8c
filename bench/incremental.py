"""What a second run costs where nothing changed, and where ten files did."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from bench.clocks import parsing, run
from bench.growth import JOBS, MANY
from bench.texts import many

CHANGED = 10


def report(folder: Path, command: tuple[str, ...]) -> str:
    """The section of the page; the first run is that of "Growth"."""
    path = many(MANY, folder)
    first = parsing(path, folder, command, JOBS).wall
    again = [*command, "parse", str(path), "-o", str(folder / f"out-{path.name}-{JOBS}")]  # as users run it: few files need no processes
    unchanged = run(again)
    for file in islice(sorted(path.rglob("*.txt")), 0, MANY, MANY // CHANGED):
        file.write_bytes(file.read_bytes() + b"\n")
    changed = run(again)
    lines = ["## A second run\n", f"The same {MANY:,} documents into the same output:\n"]
    lines += ["| | wall s | of the first run | parent MB |", "|---|---:|---:|---:|", f"| first | {first:.1f} | 100.0% | |"]
    for name, taken in (("nothing changed", unchanged), (f"{CHANGED} files changed", changed)):
        lines.append(f"| {name} | {taken.wall:.1f} | {taken.wall / first:.1%} | {taken.parent / 1e6:.0f} |")
    return "\n".join(lines)
