"""Which files a run parses, under which names, in which order.

Files named by the caller are always taken, whatever they are called. Folders are searched through for the formats that
docparse reads; what else lies there is passed over and counted. The order of the inputs decides nothing: documents are
parsed by `doc_id`, and files with the same bytes are one document.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from docparse.rows import FailureRow
from docparse.write.exchange import is_ours
from docparse.write.manifest import PassedOver

BYTES_AT_ONCE = 64 * 1024
READABLE = frozenset({".txt", ".text", ".htm", ".html"})


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to parse and the name it has in the tables; the path is text, which for a million files costs far less than `Path`."""

    path: str
    source: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was found: files by their source, what could not be opened, what was passed over."""

    files: tuple[InputFile, ...]
    failures: tuple[FailureRow, ...]
    passed_over: PassedOver


@dataclass(frozen=True, slots=True)
class Job:
    """One document to parse: the first file that holds it, and the sources of all that do."""

    path: str
    source: str
    copies: tuple[str, ...]
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class _Entry:
    """A path met on the way: the position of the input it belongs to, and what is wrong with it, if anything."""

    path: str
    name: str
    position: int
    error: OSError | None = None
    readable: bool = True


def find(inputs: Sequence[str | Path], output: Path | None = None) -> Inputs:
    """The files of some files and folders; nothing in the output folder counts as one.

    A path that is met twice counts once. What does not exist or cannot be opened becomes a failure, and costs no other file.
    """
    entries: dict[str, _Entry] = {}
    for position, path in enumerate(map(Path, inputs), 1):
        for entry in _walk(path, position, output) if path.is_dir() else _named(path, position):
            entries.setdefault(os.path.abspath(entry.path), entry)
    taken = [entry for entry in entries.values() if entry.readable]
    sources = _sources(taken)
    files = [InputFile(entry.path, source) for entry, source in zip(taken, sources, strict=True) if entry.error is None]
    failures = [failure(source, None, entry.error) for entry, source in zip(taken, sources, strict=True) if entry.error is not None]
    return Inputs(
        tuple(sorted(files, key=lambda file: file.source)),
        tuple(sorted(failures, key=lambda row: row.source)),
        PassedOver.of(_printable(entry.name) for entry in entries.values() if not entry.readable),
    )


def plan(files: Sequence[InputFile], done: Callable[[int], None] | None = None) -> tuple[tuple[Job, ...], tuple[FailureRow, ...]]:
    """The documents to parse, by `doc_id`, and the files that could not be read; `done` hears of each file."""
    by_hash: dict[tuple[str, int], list[InputFile]] = {}
    failures = []
    for count, file in enumerate(files, 1):
        try:
            by_hash.setdefault(_hashed(file.path), []).append(file)
        except OSError as error:
            failures.append(failure(file.source, None, error))
        if done:
            done(count)
    jobs = []
    for (digest, size), same in sorted(by_hash.items(), key=lambda item: item[0]):
        first, *others = sorted(same, key=lambda file: file.source)
        jobs.append(Job(first.path, first.source, tuple(file.source for file in others), digest, size))
    return tuple(jobs), tuple(failures)


def failure(source: str, sha256: str | None, error: OSError) -> FailureRow:
    """The row of a file that the system does not let us read."""
    reason = error.strerror or str(error) or type(error).__name__
    return FailureRow(source, sha256, "read", type(error).__name__, f"{reason}: is the path right, and may this user read it?")


def _named(path: Path, position: int) -> Iterator[_Entry]:
    """A file named by the caller."""
    try:
        mode = path.stat().st_mode
        error = None if stat.S_ISREG(mode) else OSError(0, "this is neither a file nor a folder")
    except (OSError, ValueError) as problem:
        error = problem if isinstance(problem, OSError) else OSError(0, str(problem))
    yield _Entry(str(path), path.name or str(path), position, error)


def _walk(folder: Path, position: int, output: Path | None) -> Iterator[_Entry]:
    """All files below a folder but those of the output; links to folders are not followed."""
    problems: list[OSError] = []
    top, out = os.path.abspath(folder), os.path.abspath(output) if output else None
    for place, folders, files in os.walk(top, onerror=problems.append):
        if place == out:
            folders[:] = [name for name in folders if not is_ours(name)]
            files = [name for name in files if not is_ours(name)]
        folders[:] = sorted(name for name in folders if os.path.join(place, name) != out)
        inner = place.removeprefix(top).replace(os.sep, "/").strip("/")
        for name in files:
            file = os.path.join(place, name)
            readable = os.path.splitext(name)[1].lower() in READABLE and (os.path.isfile(file) or not os.path.exists(file))
            yield _Entry(file, f"{inner}/{name}" if inner else name, position, None, readable)
    for problem in problems:
        path = Path(problem.filename)
        name = folder.name if path == Path(top) else path.relative_to(top).as_posix()
        yield _Entry(str(path), name or str(folder), position, problem)


def _sources(entries: Sequence[_Entry]) -> list[str]:
    """A name for each file: its own, with the input's position before it where two would be equal."""
    names = [_printable(entry.name) for entry in entries]
    while True:
        counts = Counter(names)
        if len(counts) == len(names):
            return names
        names = [f"{entry.position}/{name}" if counts[name] > 1 else name for entry, name in zip(entries, names, strict=True)]


def _printable(name: str) -> str:
    """A file's name as text; bytes of it that are no UTF-8 are shown as \\xNN."""
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")


def _hashed(path: str) -> tuple[str, int]:
    """The SHA-256 of a file's bytes and how many there are; a small file, as most are, costs one buffer of its size."""
    digest, size = sha256(), 0
    with open(path, "rb", buffering=0) as file:
        while data := file.read(BYTES_AT_ONCE):
            digest.update(data)
            size += len(data)
    return digest.hexdigest(), size
