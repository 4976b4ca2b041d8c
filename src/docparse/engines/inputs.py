"""Which files a run parses, under which names, in which order.

Files named by the caller are always taken, whatever they are called. Folders are searched through for the formats that
docparse reads; what else lies there is passed over and counted. The order of the inputs decides nothing: documents are
parsed by `doc_id`, and files with the same bytes are one document. Lists of files are tables on disk, since there may be millions.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from docparse.rows import FailureRow
from docparse.scratch import Scratch
from docparse.write.exchange import is_ours
from docparse.write.manifest import PassedOver

BYTES_AT_ONCE = 64 * 1024
READABLE = frozenset({".txt", ".text", ".htm", ".html"})
FOUND = """
CREATE TABLE found (place BLOB PRIMARY KEY, path BLOB, source TEXT, position INTEGER, taken INTEGER, failed INTEGER) WITHOUT ROWID
"""
HASHED = "CREATE TABLE hashed (sha256 TEXT, size INTEGER, source TEXT, path BLOB)"


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to parse and the name it has in the tables."""

    path: str
    source: str


class Files:
    """Files by their source: read from a table on disk, each time anew."""

    def __init__(self, table: Scratch):
        self._table = table
        ((self._count,),) = table.rows("SELECT count(*) FROM found WHERE taken AND NOT failed")

    def __len__(self) -> int:
        return int(self._count)

    def __iter__(self) -> Iterator[InputFile]:
        for path, source in self._table.rows("SELECT path, source FROM found WHERE taken AND NOT failed ORDER BY source"):
            yield InputFile(os.fsdecode(path), source)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was found: files by their source, what could not be opened, what was passed over."""

    files: Files
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


class Plan:
    """Documents to parse, by `doc_id`: read from a table on disk, each time anew; `len` counts them.

    `files` and `bytes` tell of how many files they are, and their size; `where` chooses among those of the table.
    """

    def __init__(self, table: Scratch, where: str = "TRUE"):
        self.table, self._where = table, where
        each = f"SELECT count(*) AS files, max(size) AS size FROM hashed WHERE {where} GROUP BY sha256"
        ((self._count, self.files, self.bytes),) = table.rows(f"SELECT count(*), ifnull(sum(files), 0), ifnull(sum(size), 0) FROM ({each})")

    def __len__(self) -> int:
        return int(self._count)

    def __iter__(self) -> Iterator[Job]:
        return planned(self.table, self._where)


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
    table, errors = Scratch(FOUND), dict[bytes, OSError]()
    table.fill("found", _found(inputs, output, errors))
    _name_apart(table)
    failed = table.rows("SELECT source, place FROM found WHERE failed ORDER BY source")
    passed_over = table.rows("SELECT source FROM found WHERE NOT taken")
    return Inputs(
        Files(table),
        tuple(failure(source, None, errors[place]) for source, place in failed),
        PassedOver.of(source for (source,) in passed_over),
    )


def plan(files: Iterable[InputFile], done: Callable[[int], None] | None = None) -> tuple[Plan, tuple[FailureRow, ...]]:
    """The documents to parse, by `doc_id`, and the files that could not be read; `done` hears of each file."""
    table, failures = Scratch(HASHED), list[FailureRow]()

    def hashed() -> Iterator[tuple[object, ...]]:
        for count, file in enumerate(files, 1):
            try:
                yield *_hashed(file.path), file.source, os.fsencode(file.path)
            except OSError as error:
                failures.append(failure(file.source, None, error))
            if done:
                done(count)

    table.fill("hashed", hashed())
    table.run("CREATE INDEX by_hash ON hashed (sha256, source, size, path)")  # sorted on disk; nothing else is read from now on
    return Plan(table), tuple(failures)


def planned(table: Scratch, where: str, *values: object) -> Iterator[Job]:
    """Jobs for the hashed files that a condition chooses, by `doc_id`; files with the same bytes are one."""
    rows = table.rows(f"SELECT sha256, size, source, path FROM hashed WHERE {where} ORDER BY sha256, source", *values)
    for (digest, size), same in groupby(rows, key=itemgetter(0, 1)):
        (_, _, source, path), *others = same
        yield Job(os.fsdecode(path), source, tuple(name for _, _, name, _ in others), digest, size)


def failure(source: str, sha256: str | None, error: OSError) -> FailureRow:
    """The row of a file that the system does not let us read."""
    reason = error.strerror or str(error) or type(error).__name__
    return FailureRow(source, sha256, "read", type(error).__name__, f"{reason}: is the path right, and may this user read it?")


def _found(inputs: Sequence[str | Path], output: Path | None, errors: dict[bytes, OSError]) -> Iterator[tuple[object, ...]]:
    """A row of `found` for each path met; `errors` gets what is wrong with some, by their place."""
    for position, path in enumerate(map(Path, inputs), 1):
        for entry in _walk(path, position, output) if path.is_dir() else _named(path, position):
            place = os.fsencode(os.path.abspath(entry.path))
            if entry.error is not None:
                errors.setdefault(place, entry.error)
            yield place, os.fsencode(entry.path), _printable(entry.name), position, entry.readable, entry.error is not None


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


def _name_apart(table: Scratch) -> None:
    """Put the input's position before a file's name where two would be equal.

    Two of one input stay equal: the one has bytes that are no UTF-8, the other is named as these are shown.
    """
    table.run("CREATE INDEX by_source ON found (source) WHERE taken")
    twice = "SELECT source FROM found WHERE taken GROUP BY source HAVING min(position) < max(position)"
    while table.run(f"UPDATE found SET source = position || '/' || source WHERE taken AND source IN ({twice})"):
        pass


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
