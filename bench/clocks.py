"""Times and memory: functions in turns, commands with the memory of all their processes.

Functions that are compared take turns in one process, so that a machine that slows down slows all of them; what is told is
the median of the rounds, in processor seconds. Memory is read from `/proc` (Linux) and zero elsewhere.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median

PAGE = 4096
EVERY = 0.05  # seconds between two looks at the memory


@dataclass(frozen=True, slots=True)
class Run:
    """What a command took: wall seconds, and peaks of memory in bytes.

    `parent` is the command's own process, `worker` the largest of its children, `together` the sum of all at one moment, pages
    that processes share counted in each.
    """

    wall: float
    parent: int
    worker: int
    together: int


def seconds(work: Callable[[], object]) -> float:
    """The processor seconds of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def in_turns(works: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median processor seconds of each function; a round calls each once."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            taken[name].append(seconds(work))
    return {name: median(times) for name, times in taken.items()}


def wall(command: Sequence[str], rounds: int) -> float:
    """The median wall seconds of a command, from its start to its end."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - start)
    return median(taken)


def run(command: Sequence[str]) -> Run:
    """A command, watched while it runs.

    Raises:
        CalledProcessError: it failed.
    """
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    parent = worker = together = 0
    while process.poll() is None:
        sizes = _sizes(process.pid)
        parent = max(parent, sizes.pop(process.pid, 0))
        worker = max(worker, *sizes.values(), 0)
        together = max(together, parent + sum(sizes.values()))
        time.sleep(EVERY)
    taken = time.perf_counter() - start
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(taken, parent, worker, together)


@cache
def parsing(path: Path, folder: Path, command: tuple[str, ...], jobs: int) -> Run:
    """What docparse took for a file or a folder, its start included; the tables go below `folder`. The same run is done once."""
    return run([*command, "parse", str(path), "-o", str(folder / f"out-{path.name}-{jobs}"), "--jobs", str(jobs)])


def _sizes(top: int) -> dict[int, int]:
    """The resident bytes of a process and of all below it, by process."""
    found: dict[int, int] = {}
    waiting = [top]
    while waiting:
        number = waiting.pop()
        try:
            found[number] = int(Path(f"/proc/{number}/statm").read_text().split()[1]) * PAGE
            for task in Path(f"/proc/{number}/task").iterdir():
                waiting += map(int, (task / "children").read_text().split())
        except (OSError, ValueError, IndexError):
            continue
    return found
