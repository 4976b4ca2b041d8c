"""The index table that a portal prints above a document: label and value, one pair or several on a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from docparse.extract.lines import Line
from docparse.lexicon.tables import read_table

MOST_BLANKS = 8  # between the characters of a label that is spread over its cell (索 引 号)
FEWEST_LABELS = 2  # fewer are no table, as 名称： may stand in any text; 发文字号： alone says enough
BULLETS = "•·● "


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of the table: the place of its text, blanks at the ends left out."""

    start: int
    stop: int
    text: str


@cache
def fields_of_labels() -> dict[str, str]:
    """The field that each label feeds; `-` for none."""
    return {row[0]: row[1] for row in read_table("portal_labels")}


@cache
def label_pattern() -> re.Pattern[str]:
    """A label with its colon, or in a cell of its own, at the start of a line or behind a blank or a closing bracket."""
    blanks = f" {{0,{MOST_BLANKS}}}"
    labels = "|".join(blanks.join(label) for label in sorted(fields_of_labels(), key=len, reverse=True))
    return re.compile(rf"(?:^|(?<=[\t 】|•·●]))[【\[]? ?({labels}) ?[】\]]?\s{{0,4}}(?:：|(?<=[】\]])|(?<=[】\]] )|(?=[\t|]))\s{{0,9}}")


def read_portal(lines: Sequence[Line]) -> dict[str, Entry]:
    """The values of an index table by field (title, number, issuer, signed …), the first of each; empty without a table.

    A value may stand on the line below its label, unless that line is a label itself.
    """
    pattern = label_pattern()
    seen = 0
    found: dict[str, Entry] = {}
    waiting: str | None = None
    for line in lines:
        labels = list(pattern.finditer(line.text))
        if waiting and not labels:
            found.setdefault(waiting, Entry(line.start, line.stop, line.text))
        waiting = None
        seen += len(labels)
        for match, following in zip(labels, [*labels[1:], None], strict=False):
            field = fields_of_labels()[match.group(1).replace(" ", "")]
            stop = following.start() if following else len(line.text)
            entry = _entry(line, match.end(), stop)
            if field != "-" and entry:
                found.setdefault(field, entry)
            waiting = field if field != "-" and not entry else None
    return found if seen >= FEWEST_LABELS or "number" in found else {}


def is_portal(line: Line) -> bool:
    """Whether a line begins with a label of an index table."""
    return label_pattern().match(line.text, len(line.text) - len(line.text.lstrip(BULLETS))) is not None


def _entry(line: Line, start: int, stop: int) -> Entry | None:
    text = line.text[start:stop]
    kept = text.strip(" \t|•·●")
    if not kept:
        return None
    begin = line.start + start + text.index(kept)
    return Entry(begin, begin + len(kept), kept)
