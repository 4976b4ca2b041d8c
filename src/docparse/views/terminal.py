"""The outline of one document for a terminal: what `docparse show` prints.

Reads: rows.Document. Writes: a rich tree of parts, sections and articles, each with what was found in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rich.console import Group
from rich.text import Text
from rich.tree import Tree

from docparse.rows import ArticleRow, DiagnosticRow, Document, SectionRow

FIELDS = (  # columns of `documents` that a reader looks for, with the standard's word for each
    ("doc_number", "发文字号"),
    ("issuer", "发文机关"),
    ("addressees", "主送机关"),
    ("signed_date", "成文日期"),
    ("printed_date", "印发日期"),
    ("effective_date", "施行日期"),
    ("expiry_date", "有效期至"),
    ("attachments", "附件"),
    ("cc", "抄送机关"),
    ("publicity", "公开方式"),
    ("region", "地区"),
    ("genre", "文种"),
    ("status", "状态"),
    ("plan_year", "计划年度"),
    ("layout", "版式"),
)
MARKS = {"lead": "★", "support": "", "unspecified": ""}
WHOLE_TITLE = 60


def outline(document: Document) -> Group:
    """The document's fields, its tree of provisions with what each holds, and the remarks on it."""
    head = document.document
    tree = Tree(Text(head.title or "(no title)", style="bold"))
    for field, label in FIELDS:
        value = getattr(head, field)
        if value not in (None, "", ()):
            shown = "；".join(value) if isinstance(value, tuple) else str(value)
            tree.add(Text.assemble((f"{label}  ", "dim"), shown))
    for part in dict.fromkeys(block.part for block in document.blocks):
        sections = [row for row in document.sections if row.part == part]
        articles = [row for row in document.articles if row.part == part]
        if sections or articles:
            _grow(tree.add(Text(part, style="bold cyan")), sections, articles, _found(document))
    return Group(tree, *_remarks(document.diagnostics), Text(_totals(document), style="dim"))


def _grow(trunk: Tree, sections: Sequence[SectionRow], articles: Sequence[ArticleRow], found: dict[str, str]) -> None:
    """Hang the provisions of a part into the tree, in document order."""
    branches: dict[str, Tree] = {}
    provisions: list[SectionRow | ArticleRow] = [*sections, *articles]
    for row in sorted(provisions, key=lambda row: row.start):
        if isinstance(row, SectionRow):
            parent = branches.get(row.parent_id or "", trunk)
            branches[row.section_id] = parent.add(_line(row.label, row.title, found.get(row.section_id), "bold"))
        else:
            parent = branches.get(row.section_id or "", trunk)
            parent.add(_line(row.label, row.title or row.text, found.get(row.article_id), ""))


def _line(label: str, title: str | None, found: str | None, style: str) -> Text:
    words = " ".join((title or "").split())
    short = words if len(words) <= WHOLE_TITLE else words[: WHOLE_TITLE - 1] + "…"
    return Text.assemble((f"{label}{short}", style), (f"  {found}" if found else "", "green"))


def _found(document: Document) -> dict[str, str]:
    """What stands in each article, and in each section outside its articles, in a line."""
    counts: dict[str, Counter[str]] = {}
    units: dict[str, list[str]] = {}
    rows: tuple[tuple[str, Iterable[object]], ...] = (
        ("targets", document.targets),
        ("amounts", document.amounts),
        ("quantities", document.quantities),
        ("citations", document.citations),
    )
    for name, of_kind in rows:
        for row in of_kind:
            place = getattr(row, "article_id", None) or getattr(row, "section_id", None)
            if place:
                counts.setdefault(place, Counter())[name] += 1
    for unit in document.responsibilities:
        place = unit.article_id or unit.section_id
        if place:
            units.setdefault(place, []).append(f"{unit.name}{MARKS[unit.role]}")
    lines = {}
    for place in {**counts, **units}:
        numbers = [f"{count} {_words(name, count)}" for name, count in counts.get(place, Counter()).items()]
        lines[place] = " · ".join([*numbers, "、".join(units[place])] if place in units else numbers)
    return lines


def _words(name: str, count: int) -> str:
    """The name of a table for a count of its rows.

    >>> _words("quantities", 1), _words("targets", 1), _words("targets", 2)
    ('quantity', 'target', 'targets')
    """
    return name if count != 1 else name.removesuffix("ies") + "y" if name.endswith("ies") else name.removesuffix("s")


def _remarks(diagnostics: Iterable[DiagnosticRow]) -> list[Text]:
    return [
        Text.assemble((f"{row.severity}: ", "yellow"), row.message, ("" if row.start is None else f"  [{row.start}:{row.stop}]", "dim"))
        for row in diagnostics
    ]


def _totals(document: Document) -> str:
    names = ("sections", "articles", "quantities", "amounts", "targets", "responsibilities", "citations", "table_cells", "noise")
    counts = ", ".join(f"{len(getattr(document, name))} {name.replace('_', ' ')}" for name in names)
    return f"{counts}; {MARKS['lead']} leads"
