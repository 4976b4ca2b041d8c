"""The lines of a text that hold anything."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """A line with its place: `begin`..`end` with its line break, `start`..`stop` without the blanks at its ends; `text` is that."""

    begin: int
    start: int
    stop: int
    end: int
    text: str


def split(text: str) -> list[Line]:
    """The lines that hold anything, in order."""
    lines = []
    begin = 0
    for whole in text.split("\n"):
        content = whole.strip()
        if content:
            start = begin + len(whole) - len(whole.lstrip())
            lines.append(Line(begin, start, start + len(content), min(begin + len(whole) + 1, len(text)), content))
        begin += len(whole) + 1
    return lines
