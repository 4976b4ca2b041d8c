"""Two cores against one, and the memory of all processes; the gigabyte."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.clocks import Run, parsing, run
from bench.texts import many, size

DOCUMENTS = 20_000  # more than 20 million characters
GIGABYTE = 10**9


def report(folder: Path, command: tuple[str, ...]) -> str:
    """The section of the page: the same documents with one process and with two."""
    path = many(DOCUMENTS, folder)
    chars, content = size(path)
    runs = {jobs: parsing(path, folder, command, jobs) for jobs in (1, 2)}
    lines = [
        "## Two cores and memory\n",
        f"{DOCUMENTS:,} generated documents, {chars:,} characters, {content / 1e6:.0f} MB:\n",
        *_rows({f"{jobs} process{'es' if jobs > 1 else ''}": taken for jobs, taken in runs.items()}, chars),
        f"\nTwo cores give {runs[1].wall / runs[2].wall:.2f} times one.",
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
    lines += [*_rows({"all cores": taken}, chars), f"\nThe tables take {stored / 1e6:.0f} MB, {stored / content:.2f} of the raw text."]
    return "\n".join(lines)


def _rows(runs: dict[str, Run], chars: int) -> list[str]:
    lines = [
        "| | wall s | characters a second | parent MB | largest worker MB | all together MB |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name, taken in runs.items():
        memory = " | ".join(f"{value / 1e6:.0f}" for value in (taken.parent, taken.worker, taken.together))
        lines.append(f"| {name} | {taken.wall:.1f} | {chars / taken.wall:,.0f} | {memory} |")
    return lines
