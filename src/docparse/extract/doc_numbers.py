"""The document's own number, as written, and its parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from docparse.extract.dates import number_of
from docparse.extract.header_rules import NUMBER_BEHIND_TITLE, NUMBER_FORMS, ORDER_OF_LAW
from docparse.extract.lines import Line, squash

BEHIND_NUMBER = re.compile(r"\s{1,40}签发人.{0,30}$|\s{1,20}\d{4}年\d{1,2}月\d{1,2}日(?=）?$)")  # or the day, in the same line
LABELLED = re.compile(r"^.*(?:发文字号|文件编号|文号|字号)[：:】]?\s{0,9}(?=\S)")  # an index table that lost its cells
SHORTEST_WORDS = 4  # shorter pieces before a blank are the agency's sign, spread out
LONGEST_LINE = 120  # characters of a line of a head that ends in the number
NUMBERED_HEADS = ("令", "公告", "通告")  # below which the number may stand alone


@dataclass(frozen=True, slots=True)
class DocNumber:
    """A document number as written, without blanks, and what it says."""

    text: str
    agency: str | None = None
    year: int | None = None
    serial: int | None = None


def parse_number(text: str) -> DocNumber | None:
    """The parts of a text that is a document number and nothing else, a bracket around it aside.

    >>> parse_number("云政办发〔2031〕7 号")
    DocNumber(text='云政办发〔2031〕7号', agency='云政办发', year=2031, serial=7)
    >>> parse_number("第12号")
    DocNumber(text='第12号', agency=None, year=None, serial=12)
    """
    text = LABELLED.sub("", text.strip())
    if "号" not in text[-2:]:
        return None
    whole = NUMBER_BEHIND_TITLE.pattern.match(text)
    for form in NUMBER_FORMS:
        if match := form.pattern.match(whole.group(1) if whole else text):
            parts = match.groupdict()
            agency, year = parts.get("agency"), parts.get("year")
            return DocNumber(
                text=_tight(match.group()),
                agency=_tight(agency) if agency else None,
                year=(number_of(year) or None) if year else None,
                serial=number_of(parts["serial"]) or None,
            )
    return None


def find_number(lines: Sequence[Line], portal: str | None) -> DocNumber | None:
    """The document's number: the first line that is one, else the portal's, else that of the order that made the law.

    A number alone (第12号) counts below the name of an order or announcement, whose name is then its agency; it gives way to
    the portal's fuller form.
    """
    stated = parse_number(portal) if portal else None
    for above, line in zip([None, *lines], lines, strict=False):
        number = _at_end(line) or parse_number(BEHIND_NUMBER.sub("", line.text))
        if number is None:
            continue
        if number.agency:
            return number
        if stated and stated.serial == number.serial:
            return stated
        if above and above.bare.endswith(NUMBERED_HEADS):
            return replace(number, agency=above.bare)
    return stated or _behind_title(lines) or _of_law(lines)


def _at_end(line: Line) -> DocNumber | None:
    """The number behind other words of a head, a blank between them: 云溪县人民政府文件 云政发〔2031〕7号."""
    pieces = line.text.split() if line.text.endswith("号") and len(line.text) <= LONGEST_LINE else []
    words = len(pieces) > 1 and all(len(piece) >= SHORTEST_WORDS for piece in pieces[:-1])
    number = parse_number(pieces[-1]) if words and "《" not in line.text else None
    return number if number and number.agency and number.year else None


def _behind_title(lines: Iterable[Line]) -> DocNumber | None:
    """The number in a bracket at the end of a title's line."""
    for line in lines:
        if line.text.endswith("号）") and "《" not in line.text and (match := NUMBER_BEHIND_TITLE.pattern.search(line.text)):
            number = parse_number(match.group(1))
            return number if number and number.agency else None
    return None


def _of_law(lines: Iterable[Line]) -> DocNumber | None:
    """The number of the last order in the note of a law's history below its title."""
    found = [match.group() for line in lines if "令" in line.text for match in ORDER_OF_LAW.pattern.finditer(line.text)]
    return parse_number(found[-1]) if found else None


def _tight(text: str) -> str:
    """The text without blanks, but for one between the bodies of a joint announcement."""
    front, mark, rest = text.partition("公告")
    pieces = front.split()
    return " ".join(pieces) + mark + squash(rest) if mark and all(len(piece) > 1 for piece in pieces) else squash(text)
