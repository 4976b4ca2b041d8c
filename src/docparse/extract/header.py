"""The fields of the document as a whole (guide §4): title, number, issuer, dates and the rest.

Reads: Clean, Outline. Writes: Header.

Only what stands before the text, its first and last lines and the imprint are read, and the sentences that hold 起…施行
or 有效期; a portal's index table feeds what the text itself does not say.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from docparse.errors import Code, Severity
from docparse.extract import issuers, titles
from docparse.extract.annexes import find_attachments
from docparse.extract.dates import read_date
from docparse.extract.doc_numbers import DocNumber, find_number
from docparse.extract.genres import genre_of, is_draft, standing_genres, without_tail
from docparse.extract.header_rules import BUDGET_REPORT, PRINTED, PUBLICITY, PUBLICITY_ALONE, PUBLICITY_WAY, REPORT, SENT_HERE
from docparse.extract.lines import squash
from docparse.extract.places import region_of
from docparse.extract.plan_year import plan_year
from docparse.extract.recipients import find_addressees, find_cc
from docparse.extract.validity import find_validity
from docparse.extract.zones import Zones, first_sentence, zones_of
from docparse.model import Clean, Header, Outline, Part, Remark

LONGEST_NOTICE = 8_000  # characters in which a notice names what it forwards
MOST_ABOVE_ADDRESS = 20  # lines of a notice, a portal's abstract among them, above the addressees
LONGEST_DRAFT_MARK = 24  # characters of a line that marks a draft and says nothing else
LONGEST_TITLE_LINE = 60  # of a first line that is taken for a title though it does not end as titles do


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the title stands: `text` as it is kept; `behind` is the first line of `Zones.above` below the (notice's) title."""

    text: str | None
    notice: str | None
    start: int
    stop: int
    behind: int


def read_header(clean: Clean, outline: Outline) -> tuple[Header, tuple[Remark, ...]]:
    """The fields of the document, and a remark where no title was found; never raises."""
    zones = zones_of(clean, outline)
    heading = _heading(zones)
    genre = genre_of(titles.tidy(clean.folded[heading.start : heading.stop]) if heading.start < heading.stop else heading.text)
    stated = zones.portal.get("number")
    number = find_number(zones.front, stated.text if stated else None)
    names, signed = _issuer_and_day(zones, heading, number)
    issuer = " ".join(names) or None
    printed = _printed(zones)
    validity = find_validity(clean.folded, [zones.main, zones.notice])
    effective = validity.effective(printed or signed) or zones.day("effective")
    region = region_of(issuer, heading.text)
    text = first_sentence(zones.above, heading.behind)
    header = Header(
        title=heading.text,
        doc_number=number.text if number else None,
        doc_number_agency=number.agency if number else None,
        doc_number_year=number.year if number else None,
        doc_number_serial=number.serial if number else None,
        issuer=issuer,
        issuer_level=region.level if region else None,
        region=region.name if region else None,
        region_code=region.code if region else None,
        genre=genre,
        status="draft" if _is_draft(zones, heading) else "final",
        addressees=find_addressees(clean, zones.above, heading.behind, text + 1, zones.one_line)
        or (find_addressees(clean, zones.notice_lines, 0, MOST_ABOVE_ADDRESS, False) if zones.forwarded else ()),
        signed_date=signed,
        printed_date=printed,
        effective_date=effective,
        expiry_date=validity.expiry(effective) or zones.day("expiry"),
        publicity=_publicity(zones),
        cc=find_cc(clean, zones.end),
        attachments=find_attachments(clean, zones.notice_lines) or find_attachments(clean, zones.tail),
        plan_year=plan_year(heading.text, _is_standing(outline, genre), clean.folded, *zones.main, signed),
    )
    missing = Remark(Code.NO_TITLE, Severity.WARNING, "no title of the policy was found")
    return header, () if heading.text else (missing,)


def _heading(zones: Zones) -> Heading:
    """The title of the policy; for a forwarded one that at the head of the main part, with the notice's own beside it."""
    known = zones.entry("title")
    above = zones.above
    found = titles.find_title(above, first_sentence(above), known)
    if not zones.forwarded:
        found = found or titles.find_title(above, _first_of_main(zones), known) or _first_line(zones)
        if found is None:
            sent = SENT_HERE.pattern.search(zones.clean.folded, 0, LONGEST_NOTICE)
            named = known or (sent.group("title") if sent else None)
            return Heading(titles.tidy(named) if named else None, None, 0, 0, 0)
        start, stop = above[found[0]].start, above[found[1] - 1].stop
        stop = titles.with_tail(zones.clean.folded, stop, zones.main[1])
        return Heading(titles.text_between(zones.clean, start, stop), None, start, stop, found[1])
    notice = titles.text_between(zones.clean, above[found[0]].start, above[found[1] - 1].stop) if found else known
    behind = found[1] if found else 0
    start, stop, text = _own_title(zones, notice)
    return Heading(text, notice, start, stop, behind)


def _own_title(zones: Zones, notice: str | None) -> tuple[int, int, str | None]:
    """The place and the text of a forwarded policy's own title; equal places where it is known from the notice alone."""
    folded = zones.clean.folded
    named = titles.forwarded_title(notice)
    start, stop = zones.notice
    cited = titles.cited_titles(folded[start : min(stop, start + LONGEST_NOTICE)])
    candidates = [named, *cited] if named else cited
    start, stop = titles.match_title(folded, *zones.main, candidates)
    if start < stop:
        return start, stop, titles.text_between(zones.clean, start, stop)
    opening = zones.opening
    if found := titles.find_title(opening, first_sentence(opening), None):
        start, stop = opening[found[0]].start, opening[found[1] - 1].stop
        stop = titles.with_tail(folded, stop, zones.main[1])
        return start, stop, titles.text_between(zones.clean, start, stop)
    return zones.main[0], zones.main[0], titles.tidy(candidates[0]) if candidates else None


def _first_of_main(zones: Zones) -> int:
    """The index of the main part's first line in `Zones.above`."""
    return next((index for index, line in enumerate(zones.above) if line.start >= zones.main[0]), len(zones.above))


def _first_line(zones: Zones) -> tuple[int, int] | None:
    """The first line of the main part, or the only one above it, where it stands alone above running text and is no sentence itself."""
    above = zones.above
    for index, line in enumerate(above):
        if line.start < zones.main[0] and len(above) > 1:
            continue
        alone = titles.is_piece(line) and titles.SHORTEST <= len(line.bare) <= LONGEST_TITLE_LINE
        followed = index + 1 < len(above) or zones.first_heading < zones.main[1]
        return (index, index + 1) if alone and followed and "：" not in line.text else None
    return None


def _issuer_and_day(zones: Zones, heading: Heading, number: DocNumber | None) -> tuple[tuple[str, ...], date | None]:
    """Who issued the document and when it was signed; the signature speaks first, the portal last."""
    below = zones.opening if zones.forwarded else zones.above[heading.behind :]
    near = below[: first_sentence(below)]
    signature = issuers.find_signature(zones.notice_lines) or issuers.find_signature(zones.tail)
    names = signature.names if signature else ()
    day = signature.day if signature else None
    if report := REPORT.pattern.match(without_tail(heading.text or "")):
        names, day = _reported(zones, report.group("place"), names, day)
    elif BUDGET_REPORT.pattern.search(without_tail(heading.text or "")):
        names, day = _entrusted(zones, names, day)
    names = names or issuers.red_head(zones.above) or _byline(zones, heading)
    names = names or issuers.title_front(heading.notice or heading.text)
    if not names or day is None:
        adopted, assembly = issuers.find_adoption(near)
        day = day or adopted or issuers.day_below_title(near)
        names = names or issuers.sent_by("".join(line.text for line in zones.notice_lines[:3]))
        names = names or ((assembly,) if assembly else ()) or issuers.of_order(number.agency if number else None)
    if not names and (entry := zones.entry("issuer")):
        told = " ".join(entry.split())
        names = issuers.names_in(issuers.JOINTS.sub(" ", entry)) or ((told,) if len(told) >= issuers.SHORTEST_NAME else ())
    if day is None and (dated := titles.DATE_END.search(zones.clean.folded[heading.start : heading.stop].rstrip())):
        day = read_date(dated.group(1))
    return names, day or zones.day("signed")


def _reported(zones: Zones, place: str, names: tuple[str, ...], day: date | None) -> tuple[tuple[str, ...], date | None]:
    """The government that reports and the day of the sitting."""
    sitting, body = issuers.find_sitting(zones.front)
    seat = place or (body or "").removesuffix("人民政府") or None
    behalf = issuers.on_behalf("".join(line.bare for line in zones.front[-12:]), seat)
    named = place if place == "国务院" or not place else f"{place}人民政府"
    reporter = body or named or issuers.head_of_government(zones.front) or behalf
    return (reporter,) if reporter else names, sitting or day


def _entrusted(zones: Zones, names: tuple[str, ...], day: date | None) -> tuple[tuple[str, ...], date | None]:
    """The government by whose order an office reports to an assembly, and the day of the sitting; as they are where no order is told."""
    sitting, body = issuers.find_sitting(zones.front)
    behalf = issuers.on_behalf("".join(line.bare for line in zones.front[-12:]), (body or "").removesuffix("人民政府") or None)
    return ((body or behalf,), sitting or day) if body and behalf else (names, sitting or day)


def _byline(zones: Zones, heading: Heading) -> tuple[str, ...]:
    """The bodies on a line of their own between a title and its text."""
    if heading.text is None:
        return ()
    if zones.forwarded:
        behind = [line for line in zones.opening if line.start >= heading.stop]
        return next((names for line in behind[: first_sentence(behind)] if (names := issuers.names_in(line.text))), ())
    lines = zones.above[heading.behind : first_sentence(zones.above, heading.behind)]
    dated = issuers.find_signature(lines)
    return (dated.names if dated else ()) or next((names for line in reversed(lines) if (names := issuers.names_in(line.text))), ())


def _is_draft(zones: Zones, heading: Heading) -> bool:
    """Whether the title, or a line by itself near it, marks a draft."""
    folded = zones.clean.folded
    near = (line.bare for line in zones.front if len(line.bare) <= LONGEST_DRAFT_MARK)
    return is_draft(folded[heading.start : heading.stop], heading.notice, zones.entry("title"), *near)


def _is_standing(outline: Outline, genre: str | None) -> bool:
    """Whether the policy holds for no year in particular: by its genre, or because it is written in articles 第X条."""
    return genre in standing_genres() or any(item.style.endswith("条") for item in outline.articles if item.part is Part.MAIN)


def _printed(zones: Zones) -> date | None:
    """The date before 印发 at the end of a line: the imprint's."""
    clean = zones.clean
    for lines in (zones.end, zones.tail):
        if lines:
            found = PRINTED.pattern.findall(clean.folded[lines[0].start : lines[-1].stop])
            if found:
                return read_date(found[-1])
    return None


def _publicity(zones: Zones) -> str | None:
    """How the document may be published: （此件…）, else 公开方式：… or the portal's entry."""
    folded = zones.clean.folded
    place = folded.find("此件")
    while place >= 0:
        if match := PUBLICITY.pattern.match(folded, place):
            return squash(zones.clean.text[match.start() : match.end()])
        place = folded.find("此件", place + 1)
    for lines in (zones.end, zones.tail, zones.notice_lines):
        if lines and (match := PUBLICITY_WAY.pattern.search(folded, lines[0].start, lines[-1].stop)):
            return match.group(1)
    for line in (*zones.notice_lines, *zones.tail):
        if line.text[0] == "（" and (match := PUBLICITY_ALONE.pattern.match(line.bare)):
            return match.group(1)
    entry = zones.entry("publicity")
    return squash(entry) if entry else None
