"""What came back of the things that were planted: each at its place, saying what it should, and nothing else."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from docparse.rows import Document
from tests.generate.layouts import Rendering, render, simplified_of
from tests.generate.policy import Policy
from tests.generate.sheet import Planted
from tests.scoring.likeness import squash

SPANNED = ("quantities", "targets", "amounts", "responsibilities", "citations")
ALL_OF = ("quantities", "responsibilities", "citations", "sections", "articles")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a planted thing came back; `words` tell what came instead."""

    thing: str
    right: bool
    words: str = ""


class Returned:
    """A document that was parsed from a rendered policy, held against what was planted."""

    def __init__(self, policy: Policy, layout: str, document: Document, page: Rendering | None = None):
        self.policy, self.document = policy, document
        self.page = page or render(layout, policy.text)
        self.places, self.raw = self.page.places(), self.page.raw()
        self.rows = {name: {row.start: row for row in getattr(document, name)} for name in (*SPANNED, "sections", "articles")}
        self.paths = {row.section_id: row.path for row in document.sections}
        self.starts = {row.quantity_id: row.start for row in document.quantities}
        self.touched = sorted((row.start, row.stop) for row in document.quantities)

    def verdicts(self) -> Iterator[Verdict]:
        """A verdict a planted thing, then one a row that was never planted."""
        for planted in self.policy.planted:
            yield self._verdict(planted)
        yield from self._invented()

    def _verdict(self, planted: Planted) -> Verdict:
        start, stop = self.places[planted.start][0], self.places[planted.stop - 1][1]
        if planted.table == "nothing":
            found = self._quantity_in(start, stop)
            return Verdict(planted.thing, found is None, f"{self._words(planted)}: a quantity at {found}")
        row: Any = self.document.document if planted.table == "documents" else self.rows[planted.table].get(start)
        if row is None:
            return Verdict(planted.thing, False, f"{self._words(planted)}: nothing at {start}")
        differing = [f"{name} {got!r} for {want!r}" for name, got, want in self._fields(planted, row) if not same(got, want)]
        if planted.table in SPANNED and row.stop != stop:
            differing.append(f"stops at {row.stop} for {stop}")
        return Verdict(planted.thing, not differing, f"{self._words(planted)}: {'; '.join(differing)}")

    def _fields(self, planted: Planted, row: Any) -> Iterator[tuple[str, object, object]]:
        for name, want in planted.says.items():
            if name == "part_of":
                got: object = self.starts.get(getattr(row, name))
                want = None if want is None else self.places[int(str(want))][0]
            elif name == "section":
                got = self.paths.get(row.section_id)
            elif name == "year" and planted.table == "targets":
                got = getattr(row, name) if row.year_stated else None
            else:
                got = getattr(row, name)
            yield name, got, want

    def _quantity_in(self, start: int, stop: int) -> str | None:
        at = bisect_left(self.touched, (start, 0))
        near = self.touched[max(0, at - 1) : at + 2]
        return next((f"{a}:{b}" for a, b in near if a < stop and start < b), None)

    def _words(self, planted: Planted) -> str:
        if planted.table == "documents":
            return "the document"
        around = self.raw[max(0, self.places[planted.start][0] - 12) : self.places[planted.stop - 1][1] + 8]
        return repr(around if len(around) < 60 else around[:60] + "…")

    def _invented(self) -> Iterator[Verdict]:
        for table in ALL_OF:
            planted = {self.places[thing.start][0] for thing in self.policy.planted if thing.table == table}
            for start, row in self.rows[table].items():
                text = self.raw[max(0, start - 12) : row.stop]
                yield Verdict(f"nothing else in {table}", start in planted, f"{text[:60]!r} at {start}")


def same(got: object, want: object) -> bool:
    """Whether a column says what was planted, whatever the width and the script."""
    if isinstance(want, Decimal):
        return isinstance(got, Decimal) and got == want
    if isinstance(want, list):
        return isinstance(got, tuple) and list(map(fold, got)) == list(map(fold, want))
    if want is None or got is None:
        return want is got
    return fold(got) == fold(want)


def fold(value: object) -> str:
    """A value as text of one width and in Simplified script, without blanks."""
    return "".join(simplified_of().get(character, character) for character in squash(unicodedata.normalize("NFKC", str(value))))
