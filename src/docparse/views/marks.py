"""The raw text of one document with what was done to it, in place: what `docparse explain` prints.

Reads: the raw text, rows.Document. Writes: lines of rich text. Removed stretches stand in ⟦− ⟧, replaced ones in
⟦− → ⟧, what was extracted in ⟦ ⟧, each with what it was taken for and the rule that decided it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rich.text import Text

from docparse.rows import BlockRow, Document, NoiseRow, QuantityRow, TargetRow

LEGEND = (
    "⟦−text|rule⟧ removed   ⟦−text→new|rule⟧ replaced   ⟦text|kind value unit · role (rule)⟧ quantity   "
    "⟦text|unit · role⟧ responsible unit   ⟦text|cited⟧ cited document   ⏎ line break   ␣ blank"
)
STYLES = {
    "noise": "red",
    "budget": "bold yellow",
    "subsidy": "bold green",
    "condition": "bold cyan",
    "standard": "bold blue",
    "target": "bold magenta",
    "other": "bold",
    "unit": "underline",
    "citation": "italic",
}
SIGNS = {"\n": "⏎", "\r": "␍", "\t": "⇥", " ": "␣"}
SHOWN_AT_MOST = 160


class Mark(NamedTuple):
    """A stretch of the raw text and what to say of it; `shown` takes the place of the text itself."""

    start: int
    stop: int
    style: str
    note: str
    shown: str | None = None


class _Edge(NamedTuple):
    """Where something opens or closes; at one place the inner closes first and the outer opens first."""

    place: int
    order: int
    text: str
    style: str


def explain(raw: str, document: Document) -> Iterator[Text]:
    """The legend, then every block under a line that names it, marked."""
    yield Text(LEGEND, style="dim")
    found, removed = _extracted(document), [_removed(row) for row in document.noise]
    edges = _edges(found)
    names = _names(document)
    at_edge = at_noise = 0
    for block in document.blocks:
        line = Text(f"\n── {_title(block, names)} ", style="bold")
        line.append(f"[{block.start}:{block.stop}]", style="dim")
        yield line
        text = Text()
        place = block.start
        while place < block.stop:
            while at_edge < len(edges) and edges[at_edge].place <= place:
                text.append(edges[at_edge].text, style=edges[at_edge].style)
                at_edge += 1
            if at_noise < len(removed) and removed[at_noise].start <= place:
                mark = removed[at_noise]
                text.append(f"⟦−{mark.shown}|{mark.note}⟧", style=mark.style)
                place, at_noise = max(mark.stop, place), at_noise + 1
                continue
            ends = [block.stop, *(e.place for e in edges[at_edge : at_edge + 1]), *(m.start for m in removed[at_noise : at_noise + 1])]
            text.append(raw[place : min(ends)])
            place = min(ends)
        while at_edge < len(edges) and edges[at_edge].place <= block.stop and edges[at_edge].text.startswith("|"):
            text.append(edges[at_edge].text, style=edges[at_edge].style)
            at_edge += 1
        yield text


def _extracted(document: Document) -> list[Mark]:
    """What was extracted, in the order of the text."""
    targets = {row.quantity_id: row for row in document.targets}
    marks = [
        Mark(row.start, row.stop, STYLES.get(row.role, ""), _of_quantity(row, targets.get(row.quantity_id))) for row in document.quantities
    ]
    for unit in document.responsibilities:
        inner = f" ({unit.inner})" if unit.inner else ""
        marks.append(Mark(unit.start, unit.stop, STYLES["unit"], f"unit{inner} · {unit.role}"))
    marks += [Mark(row.start, row.stop, STYLES["citation"], f"cited {row.doc_number or ''}".strip()) for row in document.citations]
    return sorted(marks, key=lambda mark: (mark.start, -mark.stop))


def _of_quantity(row: QuantityRow, target: TargetRow | None) -> str:
    """What a quantity was taken for."""
    value = f"{row.value.normalize():f}" + ("" if row.value_max is None else f"–{row.value_max.normalize():f}")
    bound = "" if row.bound == "eq" else f" {row.bound}"
    subject = f": {target.subject}, {target.change}" + (f", {target.year}" if target.year else "") if target else ""
    return f"{row.kind} {value}{'' if row.unit is None else ' ' + row.unit}{bound} · {row.role}{subject} ({row.rule})"


def _removed(row: NoiseRow) -> Mark:
    """A stretch that cleaning took out, with its blanks made visible."""
    shown = _visible(row.text)
    return Mark(row.start, row.stop, STYLES["noise"], row.rule, f"{shown}→{_visible(row.replacement)}" if row.replacement else shown)


def _visible(text: str) -> str:
    r"""A text on one line, its blanks visible, the middle of a long one left out.

    >>> _visible("— 3 —\n\n")
    '—␣3␣—⏎⏎'
    """
    if len(text) > SHOWN_AT_MOST:
        text = f"{text[: SHOWN_AT_MOST // 2]}…({len(text)} characters)…{text[-SHOWN_AT_MOST // 4 :]}"
    return "".join(SIGNS.get(c) or (c if c.isprintable() else "␣" if c.isspace() else f"U+{ord(c):04X}") for c in text)


def _edges(marks: list[Mark]) -> list[_Edge]:
    """Where marks open and close, in the order of the text."""
    edges = []
    for mark in marks:
        edges.append(_Edge(mark.start, 1_000_000_000 - (mark.stop - mark.start), "⟦", mark.style))
        edges.append(_Edge(mark.stop, mark.stop - mark.start - 1_000_000_000, f"|{mark.note}⟧", mark.style))
    return sorted(edges, key=lambda edge: (edge.place, edge.order))


def _names(document: Document) -> dict[str, str]:
    names = {row.section_id: f"section {row.path} {row.label}{row.title or ''}" for row in document.sections}
    return names | {row.article_id: f"article {row.label}{row.title or ''}" for row in document.articles}


def _title(block: BlockRow, names: dict[str, str]) -> str:
    key = block.article_id or block.section_id
    kind = block.part if block.kind == block.part else f"{block.part} · {block.kind}"
    return f"{kind} · {names[key]}" if key in names else kind
