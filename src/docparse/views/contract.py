"""The tables' contract as a page to read: `python -m docparse.views.contract > docs/tables.md`.

Reads: `write.schema`. Writes: Markdown. A test holds the page in `docs` to it.
"""

from __future__ import annotations

from docparse.version import SCHEMA_VERSION
from docparse.write.schema import FOREIGN_KEYS, TABLES, Table, optional

INTRODUCTION = f"""# The tables

Schema {SCHEMA_VERSION}. This page is written by `python -m docparse.views.contract`; the same sentences stand in the Parquet
field metadata.

- `doc_id` is the first 16 hex digits of the SHA-256 of the file's bytes. Files with the same bytes are one document: `source`
  is the first path, `copies` are the others. Keys of rows are `<doc_id>/<letter><ordinal>` and depend on the document alone.
- `start` and `stop` are code points of the raw text (the decoded file without its byte-order mark), `stop` exclusive:
  `raw[start:stop]` with the edits of `noise` applied is the stored text (without blanks for quantities).
- Rows are in document order, documents in the order of `doc_id`. Null means "does not apply", never "failed".
- Types: `decimal` is decimal128(28, 6), `date` date32, `list` a list of strings.
"""


def page() -> str:
    """The whole contract as Markdown, a table of columns for each table."""
    return "\n".join([INTRODUCTION, *map(_section, TABLES.values())])


def _section(table: Table) -> str:
    homes = {column: home for name, column, home in FOREIGN_KEYS if name == table.name}
    missing = optional(table)
    lines = [f"## {table.name}", "", f"One row is {table.about}.", "", "| column | type | null | what it says |", "|---|---|---|---|"]
    for column in table.columns:
        about = f"{column.about} (→ `{homes[column.name]}`)" if column.name in homes else column.about
        lines.append(f"| `{column.name}` | {column.type} | {'yes' if column.name in missing else ''} | {about} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    print(page(), end="")
