"""Rows on disk for as long as they are used: what would grow with the number of documents, were it held in memory.

A `Scratch` is a database of SQLite without a name. What fits its cache never leaves memory; beyond that it is a file that nobody
else sees, in the system's folder for such files (`SQLITE_TMPDIR`, else `TMPDIR`, else /var/tmp), and that is gone with the process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

CACHE_KB = 4096
SETTINGS = (f"PRAGMA cache_size = -{CACHE_KB}", "PRAGMA temp_store = FILE", "PRAGMA journal_mode = OFF", "BEGIN")


class Scratch:
    """An empty database, with the tables of some statements; text is compared by code points, as Python does.

    Raises:
        OSError: there is no room for it on the disk; so do all methods.
    """

    def __init__(self, *statements: str):
        import sqlite3  # some milliseconds, which whoever parses one document need not spend

        self._failed = sqlite3.OperationalError
        self._database = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for statement in (*SETTINGS, *statements):
            self.run(statement)

    def __del__(self) -> None:
        if hasattr(self, "_database"):
            self._database.close()

    def run(self, statement: str) -> int:
        """Run a statement; how many rows it changed."""
        try:
            return self._database.execute(statement).rowcount
        except self._failed as error:
            raise _no_room(error) from error

    def fill(self, table: str, rows: Iterable[Sequence[object]]) -> None:
        """Append rows to a table as they come; one whose key is there already is left out."""
        places = ", ".join("?" * self._database.execute(f"SELECT count(*) FROM pragma_table_info('{table}')").fetchone()[0])
        try:
            self._database.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({places})", rows)
        except self._failed as error:
            raise _no_room(error) from error

    def rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """What a query gives, as it is asked for."""
        try:
            yield from self._database.execute(query, values)
        except self._failed as error:
            raise _no_room(error) from error


def _no_room(error: Exception) -> OSError:
    return OSError(f"a temporary file cannot be written ({error}): is there room where TMPDIR points to, or in /var/tmp?")
