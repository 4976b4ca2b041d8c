"""Documents and output folders, as a caller at a notebook wants them: one file parsed, the tables as pandas frames.

Reads: a file; the Parquet files of an output folder. Writes: nothing, but that an exchange which a killed run left
decided and unfinished is finished first (`write.exchange`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docparse.errors import OutputError, ReadError
from docparse.rows import Document
from docparse.version import SCHEMA_VERSION

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

    from docparse.write.manifest import Manifest


def parse_file(path: str | Path) -> Document:
    """All rows of the document in a file; its `source` is the file's name.

    Raises:
        ReadError: there is no such file, or it is no text that docparse reads.
    """
    from docparse.pipeline import parse

    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(f"{path} cannot be opened: {error.strerror or error}") from error
    document = parse(data, path.name)
    return replace(document, document=document.document._replace(source=path.name))


def open_output(folder: str | Path) -> Manifest:
    """The manifest of an output folder that this program can read.

    Raises:
        OutputError: it is no output folder, or one of another version of the contract.
    """
    from docparse.write.exchange import complete
    from docparse.write.manifest import read_manifest

    folder = Path(folder)
    complete(folder)
    manifest = read_manifest(folder)
    if manifest.schema_version.split(".")[0] != SCHEMA_VERSION.split(".")[0]:
        raise OutputError(
            f"{folder} holds tables of schema {manifest.schema_version}, this is schema {SCHEMA_VERSION}: parse the documents again"
        )
    return manifest


def load(folder: str | Path) -> Tables:
    """The tables of an output folder.

    Raises:
        OutputError: it is no output folder, or one of another version of the contract.
    """
    return Tables(Path(folder), open_output(folder))


class Tables(Mapping[str, "pd.DataFrame"]):
    """The tables of an output as pandas frames, each read when it is first asked for.

    `tables["targets"]` and `tables.targets` are the same frame. Numbers are exact (`Decimal`), dates are
    `datetime64`, whole numbers that may be missing `Int64` and the like, lists are lists.
    """

    def __init__(self, folder: Path, manifest: Manifest):
        self.folder, self.manifest = folder, manifest
        self._frames: dict[str, pd.DataFrame] = {}

    def __getitem__(self, name: str) -> pd.DataFrame:
        from docparse.write.dataset import read_table
        from docparse.write.schema import TABLES

        if name not in self._frames:
            if name not in TABLES:
                raise KeyError(name)
            self._frames[name] = frame(name, read_table(self.folder, name))
        return self._frames[name]

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"there is no table {name!r}: there are {', '.join(self)}") from None

    def __iter__(self) -> Iterator[str]:
        from docparse.write.schema import TABLES

        return iter(TABLES)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self]

    def __repr__(self) -> str:
        rows = ", ".join(f"{name} {entry.rows}" for name, entry in self.manifest.tables.items())
        return f"<docparse tables of {self.folder}: {rows}>"


def frame(name: str, table: pa.Table) -> pd.DataFrame:
    """A table as a pandas frame, ready for a notebook."""
    import pandas as pd
    import pyarrow as pa

    from docparse.write.schema import TABLES, optional

    missing = optional(TABLES[name])
    columns: dict[str, Any] = {}
    for column in TABLES[name].columns:
        values = table[column.name]
        if column.type == "list":
            columns[column.name] = pd.Series(values.to_pylist(), dtype=object)
        elif column.type.startswith("int") and column.name in missing:
            columns[column.name] = pd.array(values.to_pylist(), dtype=column.type.capitalize())
        elif column.type == "date":
            columns[column.name] = values.cast(pa.timestamp("s")).to_pandas()
        else:
            columns[column.name] = values.to_pandas()
    return pd.DataFrame(columns)
