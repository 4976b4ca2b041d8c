"""Edits of a text that was itself edited: keeping lists of edits in order, and composing two of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docparse.spans import Edit, OffsetMap


def settle(edits: Iterable[Edit]) -> list[Edit]:
    """The edits in the order of the text, without those that overlap an earlier or, at the same place, a longer one."""
    settled: list[Edit] = []
    place = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.stop)):
        if edit.start >= place:
            settled.append(edit)
            place = edit.stop
    return settled


def compose(first: OffsetMap, second: Sequence[Edit]) -> list[Edit]:
    """The edits of the raw text that do what `first` does and then `second`, edits of the text that `first` gives.

    An edit of the second list takes in what the first removed inside it, and the whole of every replacement that it
    touches, so that the lists cannot overlap. Both lists are in order.

    >>> from docparse.spans import Edit
    >>> [(e.start, e.stop, e.replacement) for e in compose(OffsetMap("甲<br>乙", [Edit(1, 5, "\\n", "tag")]), [Edit(1, 2, "", "wrap")])]
    [(1, 5, '')]
    """
    if not first.edits:
        return list(second)
    pieces = _replacements(first)
    merged: list[Edit] = []
    at = index = 0
    while index < len(second):
        start, stop, at = _widened(pieces, at, second[index].start, second[index].stop)
        group = [second[index]]
        index += 1
        while index < len(second) and second[index].start < stop:
            _, further, at = _widened(pieces, at, second[index].start, second[index].stop)
            stop = max(stop, further)
            group.append(second[index])
            index += 1
        merged.append(Edit(first.raw_start(start), first.raw_stop(stop), _applied(first.clean, start, stop, group), group[0].rule))
    return _interleaved(first.edits, merged)


def _replacements(first: OffsetMap) -> list[tuple[int, int]]:
    """Where the replacements of a map stand in its cleaned text, empty ones left out."""
    pieces, shift = [], 0
    for edit in first.edits:
        start = edit.start + shift
        if edit.replacement:
            pieces.append((start, start + len(edit.replacement)))
        shift += len(edit.replacement) - (edit.stop - edit.start)
    return pieces


def _widened(pieces: list[tuple[int, int]], at: int, start: int, stop: int) -> tuple[int, int, int]:
    """A stretch together with the whole of the replacements that it touches, and the first of them still of interest."""
    while at < len(pieces) and pieces[at][1] <= start:
        at += 1
    here = at
    while here < len(pieces) and pieces[here][0] < stop:
        start, stop = min(start, pieces[here][0]), max(stop, pieces[here][1])
        here += 1
    return start, stop, at


def _applied(text: str, start: int, stop: int, edits: list[Edit]) -> str:
    """text[start:stop] with the edits, all inside it, applied."""
    pieces, place = [], start
    for edit in edits:
        pieces += [text[place : edit.start], edit.replacement]
        place = edit.stop
    return "".join((*pieces, text[place:stop]))


def _interleaved(first: Sequence[Edit], merged: list[Edit]) -> list[Edit]:
    """Both lists in order, without the edits of the first that lie inside one of the second."""
    result: list[Edit] = []
    index = 0
    for edit in merged:
        while index < len(first) and first[index].stop <= edit.start:
            result.append(first[index])
            index += 1
        while index < len(first) and first[index].start < edit.stop:
            index += 1
        result.append(edit)
    return result + list(first[index:])
