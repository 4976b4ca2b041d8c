"""The gold there is, and the documents it is about, where they are at hand.

Gold stands in `tests/golden/<name>/` (and, where it lies beside the repository, in `../shared/golden/`). A document is
known by the hash of its bytes: specimens stand in `raw/`, the others in `../shared/corpus` and below.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields
from decimal import Decimal
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
SPECIMENS = ROOT / "raw"
CORPUS = ROOT.parent / "shared" / "corpus"
GOLDEN_BESIDE = ROOT.parent / "shared" / "golden"
Row = TypeVar("Row")
ONLY_JUDGES = re.compile(r"^\| *([^|]+?) *\|[^|]*\| *only judges *\|$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class GoldSection:
    """A section as a reader marked it."""

    path: str
    title: str | None


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article as a reader marked it: how its text begins and ends, and its length."""

    section: str | None
    number: int | None
    title: str | None
    head: str
    tail: str
    chars: int | None = None


@dataclass(frozen=True, slots=True)
class GoldQuantity:
    """A quantity as a reader marked it; `stop` is `end` in the file."""

    id: int
    start: int
    stop: int
    text: str
    kind: str
    value: Decimal | None
    value_max: Decimal | None
    unit: str | None
    bound: str
    role: str
    section: str | None = None
    article: int | None = None
    subject: str | None = None
    change: str | None = None
    year: int | None = None
    part_of: int | None = None


@dataclass(frozen=True, slots=True)
class GoldUnit:
    """A responsible unit as a reader marked it."""

    section: str | None
    article: int | None
    group: int
    position: int
    name: str
    role: str
    inner: str | None = None


@dataclass(frozen=True, slots=True)
class GoldCitation:
    """A cited document as a reader marked it."""

    title: str
    doc_number: str | None = None


@dataclass(frozen=True, slots=True)
class Gold:
    """The truth about one document; `file` is None where the document is not at hand."""

    name: str
    group: str
    family: bool
    file: Path | None
    document: dict[str, Any]
    sections: tuple[GoldSection, ...]
    articles: tuple[GoldArticle, ...]
    quantities: tuple[GoldQuantity, ...]
    units: tuple[GoldUnit, ...]
    citations: tuple[GoldCitation, ...]

    @property
    def judges(self) -> bool:
        """Whether no rule is made on this document: its figures may be seen, its rows not."""
        return self.group == "only judges"


@cache
def all_gold() -> tuple[Gold, ...]:
    """All gold there is, specimens first, the documents that only judge last."""
    judges = set(ONLY_JUDGES.findall((GOLDEN / "README.md").read_text(encoding="utf-8")))
    folders = [path.parent for home in (GOLDEN, GOLDEN_BESIDE) if home.is_dir() for path in home.glob("*/document.json")]
    order = ("specimens", "rules made on", "only judges")
    return tuple(
        sorted((_load(folder, folder.name in judges) for folder in folders), key=lambda gold: (order.index(gold.group), gold.name))
    )


def _load(folder: Path, judges: bool) -> Gold:
    document = json.loads((folder / "document.json").read_text(encoding="utf-8"), parse_float=Decimal)
    file = _files().get(document["sha256"])
    specimen = (SPECIMENS / document["file"]).exists()
    structure = _rows(folder, "structure")
    return Gold(
        name=folder.name,
        group="only judges" if judges else "specimens" if specimen else "rules made on",
        family=file is not None and file.parent == CORPUS,
        file=file,
        document=document,
        sections=tuple(_made(GoldSection, row) for row in structure if row["kind"] == "section"),
        articles=tuple(_made(GoldArticle, row) for row in structure if row["kind"] == "article"),
        quantities=tuple(_made(GoldQuantity, _quantity(row)) for row in _rows(folder, "quantities")),
        units=tuple(_made(GoldUnit, row) for row in _rows(folder, "responsibilities")),
        citations=tuple(_made(GoldCitation, row) for row in _rows(folder, "citations")),
    )


def _rows(folder: Path, name: str) -> list[dict[str, Any]]:
    path = folder / f"{name}.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [json.loads(line) for line in lines if line.strip()]


def _quantity(row: dict[str, Any]) -> dict[str, Any]:
    numbers = {name: None if row[name] is None else Decimal(str(row[name])) for name in ("value", "value_max")}
    return row | numbers | {"stop": row["end"]}


def _made(row_type: type[Row], row: dict[str, Any]) -> Row:
    """A row of a type from the fields of a file; the file may hold more."""
    names = {field.name for field in fields(row_type)}  # type: ignore[arg-type]
    return row_type(**{name: value for name, value in row.items() if name in names})


@cache
def _files() -> dict[str, Path]:
    """The documents at hand, by the hash of their bytes."""
    found = [*sorted(SPECIMENS.glob("*")), *sorted(CORPUS.rglob("*.txt"))]
    return {sha256(path.read_bytes()).hexdigest(): path for path in reversed(found) if path.is_file()}
