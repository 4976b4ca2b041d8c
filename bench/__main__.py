"""`python -m bench`: measure and write `docs/benchmarks.md`; `--large` measures a gigabyte and writes its section alone."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench import cores, growth, incremental, parquet, stages, start
from bench.texts import ROOT

PAGE = ROOT / "docs" / "benchmarks.md"
COMMAND = (sys.executable, "-m", "docparse")
LARGE_HEAD = "## A gigabyte"


def main() -> None:
    """Write the page, or its section on the gigabyte."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measures docparse and writes docs/benchmarks.md.")
    parser.add_argument("--large", action="store_true", help="a gigabyte of raw text (an hour, 3 GB of disk)")
    parser.add_argument(
        "--only", choices=("stages", "growth", "cores", "incremental", "start", "parquet"), help="print one section; write nothing"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sections: dict[str, Callable[[], str]] = {
            "stages": stages.report,
            "growth": lambda: growth.report(folder, COMMAND),
            "cores": lambda: cores.report(folder, COMMAND),
            "incremental": lambda: incremental.report(folder, COMMAND),
            "start": lambda: start.report(COMMAND),
            "parquet": lambda: parquet.report(folder),
        }
        if options.only:
            print(sections[options.only]())
        elif options.large:
            page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else _head()
            PAGE.write_text(f"{page.split(LARGE_HEAD)[0].rstrip()}\n\n{cores.large(folder, COMMAND)}\n\n({_machine()})\n", encoding="utf-8")
        else:
            _write(sections)


def _write(sections: dict[str, Callable[[], str]]) -> None:
    """The page anew; what it said of the gigabyte stays."""
    old = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    began = time.perf_counter()
    parts = [_head()]
    for name, section in sections.items():
        print(f"{name} …", file=sys.stderr, flush=True)
        parts.append(section())
    parts.append(f"All of it took {time.perf_counter() - began:.0f} s.")
    parts += [LARGE_HEAD + old.split(LARGE_HEAD)[1].rstrip()] if LARGE_HEAD in old else []
    PAGE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _head() -> str:
    origin = "Written by `make bench`, the last section by `make bench-large`; `scaling.md` draws the conclusions."
    return "\n\n".join(("# Benchmarks", origin, _machine()))


def _machine() -> str:
    """The machine, the versions, the commit, and how busy the machine was."""
    processor = platform.processor() or platform.machine()
    if (told := Path("/proc/cpuinfo")).exists():
        processor = next((line.split(":")[1].strip() for line in told.read_text().splitlines() if line.startswith("model name")), processor)
    commit = subprocess.run(
        ["git", "-C", str(ROOT), "describe", "--always", "--dirty"], capture_output=True, text=True, check=False
    ).stdout.strip()
    load = f", load {os.getloadavg()[0]:.1f} when it began" if hasattr(os, "getloadavg") else ""
    return f"Machine: {processor}, {os.cpu_count()} cores{load}; Python {platform.python_version()}; commit {commit or 'none yet'}."


if __name__ == "__main__":
    main()
