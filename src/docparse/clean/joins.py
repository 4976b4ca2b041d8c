"""Line ends that stand in mid-sentence: the wraps of cut lines and the ends of pages.

Goes through the lines of a document and takes out each line end over which a sentence is proved to run on (`breaks`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from docparse.clean.breaks import Break, JoinRule, Paragraph, prove
from docparse.clean.layout import PAGED, PLAIN, WRAPPED, Layout
from docparse.clean.lines import Line
from docparse.spans import Edit

INDENT = 2  # blanks with which a paragraph begins
PAGE_LINES = frozenset(("page_number", "running_head"))  # what stands between two pages
FEWEST_PROOFS = 2  # page ends that are beyond doubt, for the doubtful ones to be joined as well
LATIN = re.compile(r"[A-Za-z]")


@dataclass(slots=True)
class Joiner:
    """Decides on every line end of a document; `edits` in the order of the text."""

    text: str
    layout: Layout
    edits: list[Edit] = field(default_factory=list)
    proofs: int = 0

    def run(self, lines: Sequence[Line], dropped: Mapping[int, str]) -> None:
        """Go through the lines that stay; `dropped` are the others, by index, with their codes."""
        doubtful: list[Edit] = []
        previous: Line | None = None
        paragraph = Paragraph(labelled=False)
        page = False
        for index, line in enumerate(lines):
            if index in dropped:
                page = dropped[index] in PAGE_LINES
                previous = previous if page else None
                continue
            rule = self._rule(previous, line, paragraph, page) if previous else None
            if rule and previous:
                edit = self._edit(previous, line, rule, page)
                (doubtful if rule.doubtful else self.edits).append(edit)
                self.proofs += rule.certain
            if rule and not rule.doubtful:
                paragraph.add(line.text)
            else:
                paragraph = Paragraph.begin(line.text)
            previous, page = line, False
        if self.proofs >= FEWEST_PROOFS:
            self.edits = sorted(self.edits + doubtful, key=_start)

    @property
    def name(self) -> str:
        """The layout's name, now that the page ends are known."""
        paged = self.proofs >= FEWEST_PROOFS or any(edit.rule == "page_number" for edit in self.edits)
        return PAGED if paged and self.layout.name == PLAIN else self.layout.name

    def _rule(self, previous: Line, line: Line, paragraph: Paragraph, page: bool) -> JoinRule | None:
        """The rule that proves that a line runs on, None where it does not."""
        indented = self.layout.indented and line.start - line.begin >= INDENT
        breaks = self.text.count("\n", previous.stop, line.start)
        return prove(Break(previous.text, line.text, paragraph, self.layout, breaks, page, indented))

    def _edit(self, previous: Line, line: Line, rule: JoinRule, page: bool) -> Edit:
        """The removal of a line end; Latin words stay apart."""
        blank = " " if LATIN.match(line.text) and LATIN.match(previous.text[-1]) else ""
        code = "page_number" if page else "line_wrap" if self.layout.name == WRAPPED else rule.code
        return Edit(previous.stop, line.start, blank, code)


def _start(edit: Edit) -> int:
    return edit.start
