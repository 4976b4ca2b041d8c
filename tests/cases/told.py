"""What the rows of a document say, in the words of the cases; `misread` says where they differ from what is wanted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from docparse.rows import Document
from tests.cases.case import Case, spelled

LETTER = {"lead": "l", "support": "s", "unspecified": "u"}
Row = Mapping[str, object]


def misread(case: Case, document: Document) -> list[str]:
    """What is read otherwise than the case wants it; empty when all is well."""
    if case.area == "units":
        wanted = [cell.strip() for cell in " / ".join(case.wanted).split(" / ") if cell != "-"]
        return [] if units(document) == wanted else [f"got {units(document)}"]
    if case.area == "headers":
        return compare_fields(fields_of(document), [cell.partition("=")[::2] for cell in case.wanted])
    if case.area == "noise":
        return [wrong for cell in case.wanted if (wrong := compare_text(document, *cell.partition("=")[::2]))]
    rows = {"structure": outline, "figures": figures, "citations": citations}[case.area](document)
    return compare_rows(rows, [cell for cell in case.wanted if cell != "-"])


def compare_rows(rows: list[Row], wanted: list[str]) -> list[str]:
    """Differences of all rows from all that are wanted, `words|field=value|…` each; a field that is not named may be anything."""
    words = [cell.split("|")[0] for cell in wanted]
    if [row["words"] for row in rows] != words:
        return [f"got {[row['words'] for row in rows]}"]
    pairs = zip(rows, wanted, strict=True)
    return [wrong for row, cell in pairs for wrong in compare_fields(row, [part.partition("=")[::2] for part in cell.split("|")[1:]])]


def compare_fields(row: Row, wanted: list[tuple[str, str]]) -> list[str]:
    """Differences of one row from the fields that are wanted; an empty value is none."""
    head = f"{row['words']}: " if "words" in row else ""
    return [f"{head}{name} is {plain(row.get(name))}" for name, value in wanted if plain(row.get(name)) != spelled(value)]


def compare_text(document: Document, name: str, value: str) -> str | None:
    """A difference of the cleaned text: `has`, `not`; of the figures in it: `figure`; of the remarks on it: `remark`."""
    text = "⏎".join(block.text for block in document.blocks if block.text).replace("\n", "⏎")
    found = {
        "has": spelled(value) in text.replace("⏎", "\n"),
        "not": spelled(value) not in text.replace("⏎", "\n"),
        "figure": value in [quantity.text for quantity in document.quantities],
        "remark": value in [remark.code for remark in document.diagnostics],
    }[name]
    return None if found else f"{name}={value} fails in {text!r}"


def plain(value: object) -> str:
    """A value as it is written in a case."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, tuple):
        return "；".join(map(str, value))
    return str(value)


def fields_of(document: Document) -> Row:
    """The fields of a document."""
    return document.document._asdict()


def outline(document: Document) -> list[Row]:
    """Sections and articles in the order of the text: `S` or `A` and the label in words; and what stands before and behind them."""
    rows: list[tuple[int, Row]] = []
    paths = {section.section_id: section.path for section in document.sections}
    for section in document.sections:
        row = {
            "words": f"S {section.label.strip()}",
            "title": section.title,
            "path": section.path,
            "lead": section.lead,
            "part": section.part,
        }
        rows.append((section.start, row))
    for article in document.articles:
        under = paths.get(article.section_id or "")
        text = re.sub(r"\s+$", "", article.text)
        row = {"words": f"A {article.label.strip()}", "title": article.title, "text": text, "under": under, "part": article.part}
        rows.append((article.start, row))
    loose = [block for block in document.blocks if block.kind in ("preamble", "closing")]
    rows += [(block.start, {"words": block.kind, "text": block.text.strip()}) for block in loose]
    rows.sort(key=lambda pair: pair[0])
    return [row for _, row in rows]


def figures(document: Document) -> list[Row]:
    """Quantities with what the tables of amounts and targets add to them."""
    texts = {quantity.quantity_id: quantity.text for quantity in document.quantities}
    rows: dict[str, dict[str, object]] = {}
    for q in document.quantities:
        rows[q.quantity_id] = {"words": q.text, "kind": q.kind, "value": q.value, "max": q.value_max, "unit": q.unit}
        rows[q.quantity_id] |= {"bound": q.bound, "role": q.role}
    for amount in document.amounts:
        rows[amount.quantity_id] |= {name: getattr(amount, name) for name in ("currency", "per", "subject", "member", "year")}
        rows[amount.quantity_id]["part_of"] = texts.get(amount.part_of or "")
    for target in document.targets:
        named = ("subject", "member", "change", "due_text", "due", "scope", "year_stated")
        rows[target.quantity_id] |= {name: getattr(target, name) for name in named}
        rows[target.quantity_id]["year"] = target.year if target.year_stated else None
        rows[target.quantity_id]["plan_year"] = target.year
    return list(rows.values())


def units(document: Document) -> list[str]:
    """The lists of units, `name〔inner〕=role` each, in the words of unit_lists.tsv."""
    lists: dict[object, list[str]] = {}
    for row in document.responsibilities:
        inner = f"〔{row.inner}〕" if row.inner else ""
        place = (row.section_id, row.article_id, row.list_no, row.table_no, row.row_no)
        lists.setdefault(place, []).append(f"{row.name}{inner}={LETTER[row.role]}")
    return [" ".join(found) for found in lists.values()]


def citations(document: Document) -> list[Row]:
    """The documents that are named."""
    return [{"words": row.title, "number": row.doc_number} for row in document.citations]
