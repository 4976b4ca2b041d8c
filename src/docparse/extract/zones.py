"""The stretches of a document that its fields are read from: what stands before the text, its first and last lines, the imprint."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from docparse.extract.dates import read_date
from docparse.extract.lines import Line, is_one_line, lines_in
from docparse.extract.portal import Entry, is_portal, label_pattern, read_portal
from docparse.model import Clean, Outline, Part

LONGEST_HEAD = 20_000  # characters before the text: a portal's menus, the notice
LONGEST_FRONT = 4_000  # characters of a main part without headings in which its title may stand
LONGEST_TAIL = 3_000  # characters at the end of a part in which a list of attachments and a signature may stand
LONGEST_END = 1_500  # characters at the end of a text without an imprint
LONGEST_LABEL = 40  # characters of a label of an index table with its colon
SENTENCE = re.compile(r"[。；！？]")


@dataclass(frozen=True)
class Zones:
    """A document's stretches, as places of the cleaned text; their lines are made when first asked for.

    `main` is the main part, `first_heading` where its first section, article or table begins, `notice` and `imprint` are
    equal places where there is none.
    """

    clean: Clean
    main: tuple[int, int]
    first_heading: int
    notice: tuple[int, int]
    imprint: tuple[int, int]
    one_line: bool

    @property
    def forwarded(self) -> bool:
        """Whether a notice forwards the main part."""
        return self.notice[0] < self.notice[1]

    @cached_property
    def front(self) -> list[Line]:
        """The lines from the start of the text to the first heading of the main part."""
        main = self.main[0]
        stop = min(self.first_heading, main + LONGEST_FRONT)
        above = lines_in(self.clean, max(0, main - LONGEST_HEAD), min(main, stop), self.one_line)
        return above + lines_in(self.clean, main, stop, self.one_line)

    @cached_property
    def above(self) -> list[Line]:
        """The lines from the start to the main part; to its first heading where nothing forwards it."""
        return [line for line in self.front if line.start < self.main[0]] if self.forwarded else self.front

    @cached_property
    def opening(self) -> list[Line]:
        """The lines of the main part before its first heading."""
        return [line for line in self.front if line.start >= self.main[0]]

    @cached_property
    def notice_lines(self) -> list[Line]:
        """The lines of the notice."""
        start, stop = self.notice
        return lines_in(self.clean, max(start, stop - LONGEST_HEAD), stop, self.one_line)

    @cached_property
    def tail(self) -> list[Line]:
        """The last lines of the main part."""
        return lines_in(self.clean, max(self.main[0], self.main[1] - LONGEST_TAIL), self.main[1], self.one_line)

    @cached_property
    def end(self) -> list[Line]:
        """The lines of the imprint; where there is none, the last lines of the text."""
        size = len(self.clean.folded)
        start, stop = self.imprint if self.imprint[0] < self.imprint[1] else (max(self.main[0], size - LONGEST_END), size)
        return lines_in(self.clean, start, min(stop, start + LONGEST_HEAD), self.one_line)

    @cached_property
    def portal(self) -> dict[str, Entry]:
        """The portal's index table."""
        return read_portal(self.above)

    def entry(self, name: str) -> str | None:
        """The value of a field of the portal's index table, in the text's own characters."""
        entry = self.portal.get(name)
        return self.clean.text[entry.start : entry.stop] if entry else None

    def day(self, name: str) -> date | None:
        """The day that a field of the portal's index table tells."""
        entry = self.portal.get(name)
        return read_date(entry.text) if entry else None


def zones_of(clean: Clean, outline: Outline) -> Zones:
    """The stretches of a document."""
    size = len(clean.folded)
    main = _stretch(outline, Part.MAIN) or (0, size)
    headings = [section.start for section in outline.sections if section.part is Part.MAIN][:1]
    headings += [article.start for article in outline.articles if article.part is Part.MAIN][:1]
    tables = [table.start for table in outline.tables if table.start >= main[0]]
    headings += [start for start in tables if not label_pattern().match(clean.folded[start : start + LONGEST_LABEL])][:1]
    return Zones(
        clean=clean,
        main=main,
        first_heading=min([*headings, main[1]]),
        notice=_stretch(outline, Part.NOTICE) or (0, 0),
        imprint=_stretch(outline, Part.IMPRINT) or (0, 0),
        one_line=is_one_line(clean),
    )


def _stretch(outline: Outline, part: Part) -> tuple[int, int] | None:
    """The places of a part's first and last block."""
    blocks = [block for block in outline.blocks if block.part is part]
    return (blocks[0].start, blocks[-1].stop) if blocks else None


def is_sentence(line: Line) -> bool:
    """Whether a line is running text: it holds a mark that ends a sentence, and is no entry of an index table."""
    return SENTENCE.search(line.text) is not None and not is_portal(line)


def first_sentence(lines: list[Line], start: int = 0) -> int:
    """The index of the first line of running text from `start` on; the number of lines where there is none."""
    return next((index for index in range(start, len(lines)) if is_sentence(lines[index])), len(lines))
