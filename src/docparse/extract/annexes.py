"""The list of a document's attachments (附件说明): what stands behind 附件： below the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docparse.extract.dates import number_of
from docparse.extract.genres import genres, without_tail
from docparse.extract.header_rules import ANNEX_HEAD, ANNEX_NUMBER, ANNEX_OWN_HEAD, SIGNED_DAY
from docparse.extract.issuers import names_in
from docparse.extract.lines import Line, squash
from docparse.model import Clean

MOST_LINES = 60
FIRST_NUMBERED = re.compile(r"^附件\s{0,4}(?=1\s{0,2}[.．、]\s*[^0-9])")
FILE_ENDING = re.compile(r"\.(?:docx?|xlsx?|pdf|wps|et|rar|zip|jpe?g|png|ofd|pptx?)\s*$", re.IGNORECASE)
NOTHING = ("略", "无", "见附件")
EDGES = " \t\n。；;，,"
QUOTED = re.compile(r"^《([^《》]+)》$")
BEHIND = re.compile(r"[。！？]|^（?此件|抄送|印发$")


def find_attachments(clean: Clean, lines: Sequence[Line]) -> tuple[str, ...]:
    """The titles of the attachments, in order, of the first list that names any: inline or a line each, numbered or one alone."""
    for index, line in enumerate(lines):
        head = ANNEX_HEAD.pattern.match(line.text) or FIRST_NUMBERED.match(line.text)
        if not head:
            continue
        names = _names(clean, lines, index, head.end())
        if names:
            return names
    return ()


def _names(clean: Clean, lines: Sequence[Line], index: int, skip: int) -> tuple[str, ...]:
    """The names of the list that begins on a line, behind so many characters of it."""
    pieces: list[list[str]] = []
    expected = 1
    for place, line in enumerate(lines[index : index + MOST_LINES]):
        begin = skip if place == 0 else 0
        if place and _is_end(line):
            break
        numbers = _in_order(line.text, begin, expected)
        if not numbers:
            if place and not _continues(lines, index + place, expected, pieces):
                break
            _add(pieces, clean.text[line.start + begin : line.stop])
            continue
        if place and expected == 1 and pieces:
            break
        _add(pieces, clean.text[line.start + begin : line.start + numbers[0][0]])
        for (_, start), following in zip(numbers, [*numbers[1:], (len(line.text), 0)], strict=False):
            pieces.append([clean.text[line.start + start : line.start + following[0]]])
        expected += len(numbers)
    return tuple(name for piece in pieces if (name := _tidy("".join(piece))))


def _add(pieces: list[list[str]], text: str) -> None:
    if not text.strip():
        return
    if pieces:
        pieces[-1].append(text)
    else:
        pieces.append([text])


def _in_order(text: str, begin: int, expected: int) -> list[tuple[int, int]]:
    """Where the next numbers of the list stand in a line: (start, stop) of each label, as long as they count on."""
    found: list[tuple[int, int]] = []
    for match in ANNEX_NUMBER.pattern.finditer(text[begin:]):
        if number_of(match.group("number") or match.group("other") or match.group("han")) == expected + len(found):
            found.append((begin + match.start(), begin + match.end()))
    return [] if expected == 1 and found and text[begin : found[0][0]].strip() else found


def _is_end(line: Line) -> bool:
    """Whether a line stands behind the list: a signature, a date, a bracket of publicity, a sentence, an attachment's own head."""
    forms = (SIGNED_DAY, ANNEX_HEAD, ANNEX_OWN_HEAD)
    return bool(BEHIND.search(line.text) or names_in(line.text)) or any(form.pattern.match(line.text) for form in forms)


def _continues(lines: Sequence[Line], index: int, expected: int, pieces: list[list[str]]) -> bool:
    """Whether a line without a number is the rest of a wrapped name: the list's next number follows soon behind it."""
    if not pieces:
        return without_tail(lines[index].bare).endswith(genres())
    so_far = squash("".join(pieces[-1]))
    if not so_far.endswith(genres()) and (so_far + lines[index].bare).endswith(genres()):
        return True
    if expected == 1:
        return False
    ahead = lines[index + 1 : index + 3]
    return any(_in_order(line.text, 0, expected) and not _is_end(line) for line in ahead)


def _tidy(text: str) -> str:
    """A name without the blanks of a wrap, its file's ending, 《》 and closing marks."""
    name = "" if squash(text).strip(EDGES + "（）") in NOTHING else FILE_ENDING.sub("", squash(text).strip(EDGES)).strip(EDGES)
    quoted = QUOTED.match(name)
    return quoted.group(1) if quoted else name
