"""Spans of text, edits of text, and the map between the raw and the cleaned text.

Every stage behind `clean` works on the cleaned text and every stored place is one of the raw text. `OffsetMap`
is the only bridge: it is built from the list of edits alone, so that the cleaned text, the map and the `noise`
table can never disagree.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from docparse.errors import InvariantError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of text in code points; never empty."""

    start: int
    stop: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.stop:
            raise InvariantError(f"a span is never empty or reversed: {self.start}..{self.stop}")

    def __len__(self) -> int:
        return self.stop - self.start

    def __contains__(self, position: object) -> bool:
        return isinstance(position, int) and self.start <= position < self.stop


@dataclass(frozen=True, slots=True)
class Edit:
    """One change that cleaning made: raw[start:stop] became `replacement`, because of the rule named `rule`."""

    start: int
    stop: int
    replacement: str
    rule: str


class OffsetMap:
    """The places of a cleaned text in its raw text.

    >>> offsets = OffsetMap("5.47\\n\\n亿元", [Edit(4, 6, "", "wrap")])
    >>> offsets.clean
    '5.47亿元'
    >>> offsets.raw_span(0, 6)
    (0, 8)
    """

    __slots__ = ("_clean_starts", "_raw_starts", "_replaced", "clean", "edits", "raw")

    def __init__(self, raw: str, edits: Iterable[Edit]):
        self.raw = raw
        self.edits = tuple(sorted(edits, key=lambda edit: edit.start))
        pieces: list[str] = []
        self._clean_starts: list[int] = []
        self._raw_starts: list[int] = []
        self._replaced: list[int] = []  # where the raw stretch of a replacement ends; -1 for text that was kept
        place = length = 0
        for edit in self.edits:
            if edit.start < place or edit.stop <= edit.start or edit.stop > len(raw):
                raise InvariantError(f"edits overlap or leave the text at {edit.start}..{edit.stop} ({edit.rule})")
            length = self._piece(pieces, length, raw[place : edit.start], place, -1)
            length = self._piece(pieces, length, edit.replacement, edit.start, edit.stop)
            place = edit.stop
        self._piece(pieces, length, raw[place:], place, -1)
        self.clean = "".join(pieces)

    def _piece(self, pieces: list[str], length: int, text: str, raw_start: int, replaced: int) -> int:
        if text:
            pieces.append(text)
            self._clean_starts.append(length)
            self._raw_starts.append(raw_start)
            self._replaced.append(replaced)
        return length + len(text)

    def raw_start(self, position: int) -> int:
        """Where the cleaned character at `position` begins in the raw text; its length for the end of the text."""
        if position >= len(self.clean):
            return len(self.raw)
        piece = bisect_right(self._clean_starts, position) - 1
        if self._replaced[piece] >= 0:
            return self._raw_starts[piece]
        return self._raw_starts[piece] + position - self._clean_starts[piece]

    def raw_stop(self, position: int) -> int:
        """Where the cleaned character before `position` ends in the raw text."""
        if position <= 0:
            return 0
        piece = bisect_right(self._clean_starts, position - 1) - 1
        if self._replaced[piece] >= 0:
            return self._replaced[piece]
        return self._raw_starts[piece] + position - self._clean_starts[piece]

    def raw_span(self, start: int, stop: int) -> tuple[int, int]:
        """The raw stretch of cleaned[start:stop], without removed text at either end."""
        starts = self._clean_starts
        if start < stop <= len(self.clean):
            piece = bisect_right(starts, start) - 1
            if self._replaced[piece] < 0 and (piece + 1 == len(starts) or stop <= starts[piece + 1]):  # inside one piece, as most are
                shift = self._raw_starts[piece] - starts[piece]
                return start + shift, stop + shift
        return self.raw_start(start), self.raw_stop(stop)


def apply_edits(raw: str, start: int, stop: int, edits: Iterable[Edit]) -> str:
    """raw[start:stop] with the edits that touch it applied; an edit that is cut by an end counts as inside.

    `edits` in the order of the text, of any larger stretch.
    """
    pieces, place = [], start
    for edit in edits:
        if edit.stop <= start:
            continue
        if edit.start >= stop:
            break
        pieces += [raw[place : max(place, edit.start)], edit.replacement]
        place = edit.stop
    pieces.append(raw[place:stop])
    return "".join(pieces)
