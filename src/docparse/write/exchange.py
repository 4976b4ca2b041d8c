"""An output folder that is whole or as it was before.

New files are written into a folder of their own in the output's file system. When all are there, one rename decides:
from then on they are the output, and what remains, moving them into their places, is finished by whoever opens the
folder next, should the run be killed in the middle. Whatever docparse did not write stays where it is.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from secrets import token_hex
from types import TracebackType

from docparse.errors import UsageError
from docparse.write.schema import TABLES

try:
    import fcntl
except ImportError:  # no such locks on Windows: a killed run's folder stays there until it is removed by hand
    fcntl = None  # type: ignore[assignment]

PREFIX = ".docparse-"
READY = PREFIX + "ready"
MANIFEST = "manifest.json"
KEPT_RECORD, KEPT_UNITS = PREFIX + "kept.json", PREFIX + "kept.units"  # what a run keeps for the next one, beside the tables
PART_MARKS = ("*.parquet", "_SUCCESS", "_started_*", "_committed_*", ".*.crc")  # what engines leave in a folder of parts


class Exchange:
    """A new, empty `folder` that takes the place of the output's tables on `commit`, and else leaves no trace."""

    def __init__(self, output: Path):
        self.output = output
        self._committed = False

    def __enter__(self) -> Exchange:
        try:
            base = _base(self.output)
            complete(self.output)
            _sweep(base)
            self.folder = base / f"{PREFIX}{os.getpid()}-{token_hex(4)}"
            self.folder.mkdir()
        except OSError as error:
            raise UsageError(f"cannot write to {self.output}: {error.strerror or error}") from error
        self._lock = _lock(self.folder)
        return self

    def commit(self) -> None:
        """Make the folder the output. Its files are complete: a kill from here on loses nothing."""
        if not self.output.exists():
            self.output.parent.mkdir(parents=True, exist_ok=True)
            self.folder.rename(self.output)
        else:
            complete(self.output)
            self.folder.rename(self.output / READY)
            complete(self.output)
        self._committed = True

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if not self._committed:
            shutil.rmtree(self.folder, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)


def complete(output: Path) -> None:
    """Finish an exchange that was decided and then interrupted; without one, nothing happens."""
    ready = output / READY
    if not ready.is_dir():
        return
    for name in TABLES:
        if (ready / f"{name}.parquet").exists():
            os.replace(ready / f"{name}.parquet", output / f"{name}.parquet")
        remove_parts(output / name)
    for name in (KEPT_UNITS, KEPT_RECORD, MANIFEST):
        if (ready / name).exists():
            os.replace(ready / name, output / name)
    ready.rmdir()


def remove_parts(folder: Path) -> None:
    """Remove a table that another engine wrote as a folder of parts; what else lies in the folder stays."""
    if not folder.is_dir() or folder.is_symlink():
        return
    for mark in PART_MARKS:
        for part in sorted(folder.rglob(mark)):
            if part.is_file():
                part.unlink()
    for inner in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(inner.iterdir()):
            inner.rmdir()
    if not any(folder.iterdir()):
        folder.rmdir()


def is_ours(name: str) -> bool:
    """Whether docparse writes an entry of this name into an output folder.

    >>> is_ours("blocks.parquet"), is_ours("blocks"), is_ours("manifest.json"), is_ours("notes.txt")
    (True, True, True, False)
    """
    return name == MANIFEST or name.startswith(PREFIX) or name.removesuffix(".parquet") in TABLES


def _base(output: Path) -> Path:
    """The folder to write beside: the output itself where it exists, else the nearest folder above it that does."""
    for folder in (output, *output.absolute().parents):
        if folder.is_dir():
            return folder
        if folder.exists() or folder.is_symlink():
            raise UsageError(f"{folder} is a file: the output has to be a folder")
    raise UsageError(f"there is no folder above {output}")


def _lock(folder: Path) -> int | None:
    """A descriptor that holds the folder's lock as long as this process lives; None where there is no locking."""
    if fcntl is None:
        return None
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def _sweep(base: Path) -> None:
    """Remove what killed runs left: folders of ours whose lock nobody holds."""
    if fcntl is None:
        return
    for folder in base.glob(PREFIX + "*-*"):
        lock = _lock(folder) if folder.is_dir() else None
        if lock is not None:
            shutil.rmtree(folder, ignore_errors=True)
            os.close(lock)
