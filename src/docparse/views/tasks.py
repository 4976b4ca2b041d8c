"""One row an article: who does what, how much, until when.

Reads: the tables of an output folder. Writes: a pandas frame whose cells are plain text, ready for a sheet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docparse.store import Tables, open_output
from docparse.write.dataset import read_table

if TYPE_CHECKING:
    import pandas as pd

Row = Mapping[str, Any]

BOUNDS = {"ge": "≥", "gt": ">", "le": "≤", "lt": "<", "approx": "约", "eq": ""}
CHANGES = {"growth": "增长", "decline": "下降", "increment": "新增", "level": ""}
ROLES = {"budget": "预算", "subsidy": "奖补", "condition": "条件", "standard": "标准", "target": "目标", "other": "其他"}
COLUMNS = {
    "doc_id": "the document",
    "source": "its file",
    "document": "its title",
    "doc_number": "its number",
    "issuer": "who issued it",
    "article_id": "the article",
    "part": "main or attachment",
    "section": "headings around the article, outermost first",
    "label": "the article's number as written",
    "title": "the article's title",
    "lead_units": "units that lead, in their order",
    "support_units": "units that support",
    "other_units": "units named where nothing is said of leading",
    "section_units": "units named at the headings around the article, those that lead first",
    "targets": "each target: indicator, change, bound, figure, year where it is written",
    "amounts": "each amount of money: role, bound, figure, what it is for",
    "deadlines": "deadlines as written",
    "due": "the earliest day among them that is known",
    "text": "the article's text",
}


def tasks(output: str | Path | Tables) -> pd.DataFrame:
    """The articles of an output folder in document order, each with its section, units, targets, amounts and deadlines.

    Several things in one cell are parted by 、 (units) or ； (all else); cells without any are empty text. The columns
    are those of `COLUMNS`.

    Raises:
        OutputError: `output` is no output folder.
    """
    import pandas as pd

    folder = output.folder if isinstance(output, Tables) else Path(output)
    open_output(folder)
    sheet = _Sheet(folder)
    rows = [sheet.row(article) for article in _rows(folder, "articles", "article_id doc_id section_id part label title text")]
    found = pd.DataFrame(rows, columns=list(COLUMNS))
    found["due"] = pd.to_datetime(found["due"])
    return found


class _Sheet:
    """What the articles of an output folder are joined with."""

    def __init__(self, folder: Path):
        self.documents = {row["doc_id"]: row for row in _rows(folder, "documents", "doc_id source title doc_number issuer")}
        self.headings = _headings(_rows(folder, "sections", "section_id parent_id label title"))
        units = _rows(folder, "responsibilities", "section_id article_id name role")
        self.of_article = _by("article_id", units)
        self.of_section = _by("section_id", (row for row in units if row["article_id"] is None))
        targets = _rows(folder, "targets", "article_id text subject member change bound year year_stated due_text due")
        self.targets = _by("article_id", targets)
        self.amounts = _by("article_id", _rows(folder, "amounts", "article_id text bound role subject member"))

    def row(self, article: Row) -> Row:
        """A row of the sheet, of a row of `articles`."""
        document = self.documents[article["doc_id"]]
        around = self.headings.get(article["section_id"], ())
        own, goals = self.of_article[article["article_id"]], self.targets[article["article_id"]]
        section_units = [row for section, _ in reversed(around) for row in self.of_section[section]]
        return {
            **article,
            "source": document["source"],
            "document": document["title"],
            "doc_number": document["doc_number"],
            "issuer": document["issuer"],
            "section": " / ".join(heading for _, heading in around),
            "lead_units": _names(own, "lead"),
            "support_units": _names(own, "support"),
            "other_units": _names(own, "unspecified"),
            "section_units": _names(section_units, "lead", "support", "unspecified"),
            "targets": "；".join(map(_target, goals)),
            "amounts": "；".join(map(_amount, self.amounts[article["article_id"]])),
            "deadlines": "；".join(dict.fromkeys(row["due_text"] for row in goals if row["due_text"])),
            "due": min((row["due"] for row in goals if row["due"]), default=None),
        }


def _rows(folder: Path, name: str, columns: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = read_table(folder, name, columns.split()).to_pylist()
    return rows


def _by(column: str, rows: Iterable[Row]) -> defaultdict[str, list[Row]]:
    """The rows by the value of a column, in their order."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row[column] is not None:
            found[row[column]].append(row)
    return found


def _headings(sections: Iterable[Row]) -> dict[str, tuple[tuple[str, str], ...]]:
    """For each section the keys and headings from the outermost in, itself last."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in sections:
        found[row["section_id"]] = (*found.get(row["parent_id"], ()), (row["section_id"], f"{row['label']}{row['title'] or ''}"))
    return found


def _names(units: Iterable[Row], *roles: str) -> str:
    """The units of some roles, each named once, in the order of the roles and of the text."""
    units = list(units)
    return "、".join(dict.fromkeys(row["name"] for role in roles for row in units if row["role"] == role))


def _target(row: Row) -> str:
    """A target in a line.

    >>> words = {"subject": "固定资产投资", "member": None, "change": "growth", "bound": "ge", "text": "11%"}
    >>> _target(words | {"year": 2024, "year_stated": True})
    '固定资产投资：增长≥11%（2024年）'
    """
    year = f"（{row['year']}年）" if row["year_stated"] else ""
    member = f"（{row['member']}）" if row["member"] else ""
    return f"{row['subject']}{member}：{CHANGES[row['change']]}{BOUNDS[row['bound']]}{row['text']}{year}"


def _amount(row: Row) -> str:
    """An amount in a line.

    >>> _amount({"role": "budget", "subject": "水网建设", "member": None, "bound": "eq", "text": "2.12亿元"})
    '预算2.12亿元（水网建设）'
    """
    about = row["subject"] or row["member"]
    return f"{ROLES[row['role']]}{BOUNDS[row['bound']]}{row['text']}" + (f"（{about}）" if about else "")
