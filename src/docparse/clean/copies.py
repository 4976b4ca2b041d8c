"""A text that a page holds twice: once as paragraphs, once again whole, often on a single line."""

from __future__ import annotations

from collections.abc import Container, Sequence

from docparse.clean.lines import Line

LONG = 800  # characters: a shorter line repeats a paragraph, no document
SHARE = 0.4  # of the rest of the text, at least, has a line that repeats it
PROBE = 24  # characters compared at a time
PROBES = 32  # stretches compared, spread over the line
FOUND = 0.9  # of the stretches come again


def copied_line(lines: Sequence[Line], dropped: Container[int]) -> int | None:
    """The index of the line that repeats the other lines, None where there is none.

    Only blanks may differ. A long line is judged by stretches spread over it, so that a quotation is no copy.
    """
    kept = [n for n in range(len(lines)) if n not in dropped]
    longest = max(kept, key=lambda n: len(lines[n].text), default=None)
    if longest is None or len(lines[longest].text) < LONG:
        return None
    line = "".join(lines[longest].text.split())
    if len(line) < SHARE * sum(len(lines[n].text) for n in kept if n != longest):
        return None
    rest = "".join("".join(lines[n].text.split()) for n in kept if n != longest)
    return longest if len(rest) >= FOUND * len(line) and repeats(line, rest) else None


def repeats(copy: str, text: str) -> bool:
    """Whether nearly all stretches of a copy stand in a text."""
    step = max(PROBE, len(copy) // PROBES)
    places = range(0, max(1, len(copy) - PROBE), step)
    misses = 0
    for place in places:
        if copy[place : place + PROBE] not in text:
            misses += 1
            if misses > (1 - FOUND) * len(places):
                return False
    return True
