"""Responsible units: who leads, who supports, for which provision.

Reads: Clean, Outline. Writes: Responsibility rows in document order, and a remark for a list that could not be read.
Definitions: guide §3 and §6. Lists of running text come from `unit_lists`, columns of tables from `unit_tables`.
"""

from __future__ import annotations

from collections.abc import Iterator

from docparse.errors import Code, Severity
from docparse.extract.unit_lists import UnitList, find_lists, lead_rule
from docparse.extract.unit_names import Member
from docparse.extract.unit_tables import TableUnits, find_in_tables
from docparse.model import BlockKind, Clean, Outline, Part, Remark, Responsibility, UnitRole

PARTS = frozenset((Part.MAIN, Part.ATTACHMENT))


def find(clean: Clean, outline: Outline) -> tuple[tuple[Responsibility, ...], tuple[Remark, ...]]:
    """The responsible units of a document in the order written, and remarks on announced lists without a readable unit."""
    folded, text = clean.folded, clean.text
    lists = _joined(folded, tuple(_lists(folded, outline)))
    from_there = _lead_from(folded, lists)
    rows = _rows(text, outline, lists, from_there)
    for table in find_in_tables(folded, outline):
        rows += _table_rows(text, table, from_there)
    rows.sort(key=lambda placed: placed[0])
    remarks = tuple(
        Remark(
            Code.UNREAD_UNITS,
            Severity.WARNING,
            f"no unit could be read from the list {text[one.start : one.stop].strip()[:40]!r}",
            one.start,
            one.stop,
        )
        for one in lists
        if not one.members
    )
    return tuple(row for _, row in rows), remarks


def _lists(folded: str, outline: Outline) -> Iterator[UnitList]:
    """The lists of main part and attachments, tables left out."""
    tables = [(table.start, table.stop) for table in outline.tables]
    for block in outline.blocks:
        if block.part not in PARTS or (block.kind is BlockKind.HEADING and block.section is None):  # a policy's own title
            continue
        for one in find_lists(folded, block.start, block.stop, block.kind is BlockKind.HEADING):
            if not any(start <= one.start < stop for start, stop in tables):
                yield one


def _joined(folded: str, lists: tuple[UnitList, ...]) -> tuple[UnitList, ...]:
    """Lists with what stands apart but belongs together made one: 牵头单位：A on a line, 配合单位：B on the next."""
    joined: list[UnitList] = []
    for one in lists:
        last = joined[-1] if joined else None
        if last and last.keys and one.keys and not folded[last.stop : one.start].strip(" \n\t　；，。") and _continues(last, one):
            joined[-1] = UnitList(last.start, one.stop, last.members + one.members, last.keys + one.keys)
        else:
            joined.append(one)
    return tuple(joined)


def _continues(last: UnitList, one: UnitList) -> bool:
    """Whether the second list's keys go on where the first's ended: 配合 behind 牵头 or 责任, 责任 behind 牵头."""
    return "lead" not in one.keys and not set(one.keys) & set(last.keys)


def _lead_from(folded: str, lists: tuple[UnitList, ...]) -> int:
    """The place from which the first unit of a list leads; behind the end of the text where no rule says so.

    A rule inside a list holds from that list on; a rule in a sentence of its own holds for the whole document.
    """
    rule = lead_rule(folded)
    if rule is None:
        return len(folded)
    return next((one.start for one in lists if one.start <= rule < one.stop), 0)


def _rows(text: str, outline: Outline, lists: tuple[UnitList, ...], lead_from: int) -> list[tuple[int, Responsibility]]:
    rows: list[tuple[int, Responsibility]] = []
    counts: dict[tuple[int | None, int | None, Part], int] = {}
    for one in lists:
        if not one.members:
            continue
        block = outline.block_at(one.start)
        owner = (block.section, block.article, block.part)
        counts[owner] = counts.get(owner, 0) + 1
        roles = roles_of(one.members, one.start >= lead_from)
        for position, (member, role) in enumerate(zip(one.members, roles, strict=True), 1):
            rows.append((one.start, _row(text, member, role, position, list_no=counts[owner])))
    return rows


def _table_rows(text: str, table: TableUnits, lead_from: int) -> list[tuple[int, Responsibility]]:
    roles = roles_of(table.members, table.place >= lead_from)
    return [
        (table.place, _row(text, member, role, position, table=table.table, row=table.row))
        for position, (member, role) in enumerate(zip(table.members, roles, strict=True), 1)
    ]


def roles_of(members: tuple[Member, ...], first_leads: bool) -> list[UnitRole]:
    """The role of each unit of one list: by key, duty or mark, else by the rule that the first leads, else unspecified."""
    if any(member.lead for member in members):
        return [UnitRole.LEAD if member.lead else UnitRole.SUPPORT for member in members]
    if first_leads:
        return [UnitRole.LEAD] + [UnitRole.SUPPORT] * (len(members) - 1)
    return [UnitRole.UNSPECIFIED] * len(members)


def _row(
    text: str, member: Member, role: UnitRole, position: int, list_no: int | None = None, table: int | None = None, row: int | None = None
) -> Responsibility:
    return Responsibility(member.start, member.stop, text[member.start : member.stop], member.inner, role, list_no, position, table, row)
