"""What the parser makes of passages and documents that we wrote: indicators, purposes, units, citations, fields, against their marks.

`goals/` holds passages (a line of five = between two) with `⟦11%|T|固定资产投资|G|2031⟧`: text, role, indicator, change (G growth,
D decline, I increment, L level) and the year written; `⟦2亿元|B|水利|⟧` is a budget with its purpose and year. `documents/` holds whole
documents, each with what a reader takes from it beside it, as JSON.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from docparse import Document, parse

HERE = Path(__file__).parent
FLOORS = HERE / "floors.tsv"
MARK = re.compile(r"⟦([^⟦⟧]+)⟧")
CHANGES = {"G": "growth", "D": "decline", "I": "increment", "L": "level"}
Tally = Counter[tuple[str, str]]  # (what, "right" or "want" or "got")


def figures() -> dict[str, float]:
    """F1 of each measure, or the share that is right of what the parser gives the role that the mark has."""
    tally: Tally = Counter()
    for file in sorted((HERE / "goals").glob("*.txt")):
        for passage in file.read_text(encoding="utf-8").split("\n=====\n"):
            _goals(tally, passage)
    for file in sorted((HERE / "documents").glob("*.txt")):
        truth = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        _document(tally, parse(file.read_bytes()), truth)
    return {what: 2 * tally[what, "right"] / (tally[what, "want"] + tally[what, "got"]) for what in sorted({what for what, _ in tally})}


def floors() -> dict[str, float]:
    """The figures below which none may fall."""
    lines = FLOORS.read_text(encoding="utf-8").splitlines()
    return {what: float(least) for what, least in (line.split("\t") for line in lines if line and not line.startswith("#"))}


def unmarked(passage: str) -> tuple[str, dict[int, list[str]]]:
    """A passage without its marks, and what each says, by the place of its number.

    >>> unmarked("增长⟦5%|T|投资|G|⟧。")
    ('增长5%。', {2: ['5%', 'T', '投资', 'G', '']})
    """
    text, marks, place = "", {}, 0
    for match in MARK.finditer(passage):
        text += passage[place : match.start()]
        marks[len(text)] = match[1].split("|")
        text, place = text + marks[len(text)][0], match.end()
    return text + passage[place:], marks


def _goals(tally: Tally, passage: str) -> None:
    text, marks = unmarked(passage)
    parsed = parse(text.encode())
    targets = {row.start: row for row in parsed.targets}
    budgets = {row.start: row for row in parsed.amounts if row.role == "budget"}
    roles = {row.start: row.role[0] for row in parsed.quantities}
    for place, mark in marks.items():
        if mark[1] == "T":
            target = targets.get(place)
            _judge(tally, "target", target is not None, place in roles)
            if target:
                _judge(tally, "indicator", unquoted(target.subject) == unquoted(mark[2]))
                _judge(tally, "change", target.change == CHANGES[mark[3]])
        elif mark[1] == "B":
            budget = budgets.get(place)
            _judge(tally, "budget", budget is not None, place in roles)
            if budget:
                _judge(tally, "purpose", unquoted(budget.subject or "") == unquoted(mark[2]))


def unquoted(text: str) -> str:
    """A name without the quotation marks around the whole of it, which the guide leaves out and some writers did not."""
    return text[1:-1] if re.fullmatch("“[^“”]+”", text) else text


def _judge(tally: Tally, what: str, right: bool, got: bool = True) -> None:
    tally[what, "right"] += right
    tally[what, "want"] += 1
    tally[what, "got"] += got


def _document(tally: Tally, parsed: Document, truth: dict[str, Any]) -> None:
    units = [(tight(row.name), str(row.role), tight(row.inner)) for row in parsed.responsibilities]
    _sequence(tally, "units", [(tight(name), role, tight(inner)) for name, role, inner in truth["units"]], units)
    cited = [(tight(row.title), tight(row.doc_number)) for row in parsed.citations]
    _sequence(tally, "citations", [(tight(title), tight(number)) for title, number in truth["citations"]], cited)
    for field, wanted in truth["document"].items():
        _judge(tally, "fields", _plain(getattr(parsed.document, field)) == _plain(wanted))


def _sequence(tally: Tally, what: str, want: list[Any], got: list[Any]) -> None:
    """Rows are right where they stand in the order of the truth."""
    blocks = SequenceMatcher(None, want, got, autojunk=False).get_matching_blocks()
    tally[what, "right"] += sum(block.size for block in blocks)
    tally[what, "want"] += len(want)
    tally[what, "got"] += len(got)


def tight(text: str | None) -> str | None:
    """A text without its blanks."""
    return "".join(text.split()) if text else None


def _plain(value: object) -> object:
    if isinstance(value, list | tuple):
        return [tight(str(one)) for one in value] or None
    return tight(str(value)) if value else None


def report() -> Iterator[str]:
    """The figures beside their floors."""
    least = floors()
    for what, figure in figures().items():
        yield f"{what:12s}{figure:8.4f}   floor {least[what]:.3f}"
