"""What an output folder holds: `manifest.json`, written last.

It names the versions, and for every table its rows, its files with their SHA-256, and a hash of its content that does
not depend on the order of rows or on files; then what was passed over. No times: the same run writes the same bytes.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import file_digest
from heapq import nsmallest
from pathlib import Path, PurePosixPath
from typing import Any

from docparse.errors import OutputError
from docparse.version import SCHEMA_VERSION, __version__
from docparse.write.exchange import MANIFEST
from docparse.write.schema import TABLES

NAMES_AT_MOST = 100


@dataclass(frozen=True, slots=True)
class TableEntry:
    """What the manifest says of a table: its rows, the hash of its content, its files with their SHA-256."""

    rows: int
    content_sha256: str
    files: dict[str, str]


@dataclass(frozen=True, slots=True)
class PassedOver:
    """Files in the folders given that are of no format that docparse reads: how many, by suffix, and the first names."""

    files: int
    by_suffix: dict[str, int]
    names: tuple[str, ...]

    @classmethod
    def of(cls, sources: Iterable[str]) -> PassedOver:
        """Counts the files by the suffix of their names, in small letters; `(none)` stands for no suffix."""
        suffixes: Counter[str] = Counter()

        def counted() -> Iterator[str]:
            for name in sources:
                suffixes[PurePosixPath(name).suffix.lower() or "(none)"] += 1
                yield name

        names = nsmallest(NAMES_AT_MOST, counted())
        return cls(suffixes.total(), dict(sorted(suffixes.items())), tuple(names))


@dataclass(frozen=True, slots=True)
class Manifest:
    """The manifest of an output folder, read back."""

    docparse_version: str
    schema_version: str
    tables: dict[str, TableEntry]
    passed_over: PassedOver


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def write_manifest(folder: Path, tables: Mapping[str, TableEntry], passed_over: PassedOver, libraries: Mapping[str, str]) -> None:
    """Write `manifest.json`; `libraries` are the versions that the bytes of the files depend on."""
    (folder / MANIFEST).write_bytes(manifest_bytes(tables, passed_over, libraries))


def manifest_bytes(tables: Mapping[str, TableEntry], passed_over: PassedOver, libraries: Mapping[str, str]) -> bytes:
    """What stands in `manifest.json`."""
    content = {
        "docparse_version": __version__,
        "schema_version": SCHEMA_VERSION,
        "libraries": dict(libraries),
        "tables": {
            name: {"rows": tables[name].rows, "content_sha256": tables[name].content_sha256, "files": tables[name].files} for name in TABLES
        },
        "passed_over": {"files": passed_over.files, "by_suffix": passed_over.by_suffix, "names": list(passed_over.names)},
    }
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace")


def read_manifest(folder: Path) -> Manifest:
    """The manifest of an output folder.

    Raises:
        OutputError: there is none, or it is not one that docparse wrote.
    """
    path = folder / MANIFEST
    if not path.is_file():
        raise OutputError(f"{folder} has no {MANIFEST}: it is no output of docparse, or its run was not finished")
    try:
        content: dict[str, Any] = json.loads(path.read_bytes())
        tables = {
            name: TableEntry(entry["rows"], entry["content_sha256"], dict(entry["files"])) for name, entry in content["tables"].items()
        }
        passed = content["passed_over"]
        passed_over = PassedOver(passed["files"], dict(passed["by_suffix"]), tuple(passed["names"]))
        return Manifest(content["docparse_version"], content["schema_version"], tables, passed_over)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise OutputError(f"{path} cannot be read as a manifest of docparse: {type(error).__name__}: {error}") from error
