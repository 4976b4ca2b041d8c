"""All tables of the specimens as JSON lines: what the program says now, which is not what is true (that is `tests/golden`)."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from decimal import Decimal
from difflib import unified_diff
from functools import cache
from pathlib import Path
from typing import Any

from docparse.engines.local import build
from docparse.write.dataset import read_table
from docparse.write.schema import TABLES

HERE = Path(__file__).parent
SPECIMENS = HERE.parents[1] / "raw"
LEFT_OUT = {"docparse_version", "schema_version"}  # they change with a release, not with a row
SHOWN = 40


@cache
def tables() -> dict[str, str]:
    """Every table of the specimens, a line a row in the order of the table."""
    with tempfile.TemporaryDirectory() as folder:
        build([SPECIMENS], folder, jobs=1)
        return {name: "".join(_line(row) for row in read_table(Path(folder), name).to_pylist()) for name in TABLES}


def _line(row: dict[str, Any]) -> str:
    return json.dumps({key: _plain(value) for key, value in row.items() if key not in LEFT_OUT}, ensure_ascii=False) + "\n"


def _plain(value: object) -> object:
    """A value as JSON has it: exact numbers as text without idle zeros, dates as text."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value.isoformat() if isinstance(value, date) else value


def stored(table: str) -> str:
    """A table as it was written last; empty where it never was."""
    path = HERE / f"{table}.jsonl"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def write() -> list[str]:
    """Write every table that changed; their names."""
    changed = [name for name, text in tables().items() if text != stored(name) or not (HERE / f"{name}.jsonl").exists()]
    for name in changed:
        (HERE / f"{name}.jsonl").write_text(tables()[name], encoding="utf-8")
    return changed


def difference(table: str) -> str:
    """The first rows in which a table differs from what was written last; empty where it does not."""
    was, is_now = stored(table).splitlines(), tables()[table].splitlines()
    lines = list(unified_diff(was, is_now, f"{table} as written", f"{table} now", n=0, lineterm=""))
    more = [f"… and {len(lines) - SHOWN} lines more"] if len(lines) > SHOWN else []
    return "\n".join(lines[:SHOWN] + more)
