"""Two cores against one, and the memory of all processes; the gigabyte."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.clocks import Run, parsing, run
from bench.texts import many, size

DOCUMENTS = {1: 14_000, 2: 20_000}  # by processes: more than 20 million characters each; the second run is that of "Growth"
GIGABYTE = 10**9
HEAD = """\
| | characters | wall s | characters a second | parent MB | largest worker MB | all together MB |
|---|---:|---:|---:|---:|---:|---:|"""


def report(folder: Path, command: tuple[str, ...]) -> str:
    """The section of the page: generated documents with one process and with two."""
    paths = {jobs: many(number, folder) for jobs, number in DOCUMENTS.items()}
    chars = {jobs: size(path)[0] for jobs, path in paths.items()}
    runs = {jobs: parsing(path, folder, command, jobs) for jobs, path in paths.items()}
    speeds = {jobs: chars[jobs] / runs[jobs].wall for jobs in runs}
    lines = [
        "## Two cores and memory\n",
        HEAD,
        *(_row(f"{jobs} process{'es' if jobs > 1 else ''}, {DOCUMENTS[jobs]:,} documents", runs[jobs], chars[jobs]) for jobs in runs),
        f"\nTwo cores give {speeds[2] / speeds[1]:.2f} times the characters a second of one.",
    ]
    return "\n".join(lines)


def large(folder: Path, command: tuple[str, ...]) -> str:
    """The section of the page on a gigabyte of raw text."""
    probe = many(1_000, folder)
    number = GIGABYTE * 1_000 // size(probe)[1]
    shutil.rmtree(probe)
    path = many(number, folder)
    chars, content = size(path)
    taken = run([*command, "parse", str(path), "-o", str(folder / "large")])
    stored = sum(file.stat().st_size for file in (folder / "large").iterdir())
    lines = ["## A gigabyte\n", f"{number:,} generated documents, {chars:,} characters, {content / 1e9:.2f} GB:\n"]
    lines += [HEAD, _row("all cores", taken, chars), f"\nThe tables take {stored / 1e6:.0f} MB, {stored / content:.2f} of the raw text."]
    return "\n".join(lines)


def _row(name: str, taken: Run, chars: int) -> str:
    memory = " | ".join(f"{value / 1e6:.0f}" for value in (taken.parent, taken.worker, taken.together))
    return f"| {name} | {chars:,} | {taken.wall:.1f} | {chars / taken.wall:,.0f} | {memory} |"
