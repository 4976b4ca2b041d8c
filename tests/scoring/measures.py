"""What the parser says of a document against its gold: one mark a thing judged.

Quantities are paired by their place in the raw text, so that a right value in the wrong place is wrong; sections,
articles, units and citations by their place in the document's order. The definitions of the measures are shared with
everyone who compares parsers on this gold, so a figure here is a figure there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from docparse.rows import AmountRow, ArticleRow, Document, QuantityRow, ResponsibilityRow, TargetRow
from tests.scoring.gold import Gold, GoldArticle, GoldQuantity, GoldUnit
from tests.scoring.likeness import alike, same_number, same_text, squash
from tests.scoring.marks import ROLES, Mark

FIELDS = ("title", "doc_number", "issuer", "signed_date", "printed_date", "effective_date", "publicity", "status", "genre")
LISTS = ("addressees", "cc", "attachments")
TWIN_FIELDS = ("text", "value", "value_max", "bound", "section_id", "article_id", "start", "stop")
NEAR = 0.8
NOWHERE: tuple[str | None, int | None] = (None, None)


def judge(document: Document | None, gold: Gold) -> list[Mark]:
    """All marks of a document; without a document (it could not be parsed) all gold is missed."""
    found = Found(document)
    return [
        *_fields(document, gold),
        *_structure(found, gold),
        *_Quantities(found, gold).marks(),
        *_units(found, gold),
        *_citations(found, gold),
    ]


class Found:
    """The rows of a document, none where there is no document, with the printed place of each."""

    def __init__(self, document: Document | None):
        self.sections = [row for row in document.sections if row.part == "main"] if document else []
        self.articles = [row for row in document.articles if row.part == "main"] if document else []
        self.quantities = document.quantities if document else ()
        self.amounts = document.amounts if document else ()
        self.targets = document.targets if document else ()
        self.responsibilities = document.responsibilities if document else ()
        self.citations = document.citations if document else ()
        self._paths = {row.section_id: row.path for row in self.sections}
        self._articles = {row.article_id: (self._path(row.section_id), row.number) for row in self.articles}

    def _path(self, section_id: str | None) -> str | None:
        return None if section_id is None else self._paths.get(section_id)

    def place(self, row: QuantityRow | ResponsibilityRow | ArticleRow) -> tuple[str | None, int | None]:
        """The path of the section and the number of the article in the main part; elsewhere (None, None)."""
        if row.article_id is not None:
            return self._articles.get(row.article_id, NOWHERE)
        return self._path(row.section_id), None


def _same(measure: str, key: str, right: bool, got: object, want: object) -> Mark:
    """The mark of a thing that both sides have, right or not."""
    return Mark(measure, key, True, True, right, "" if right else f"{key}: got {got!r}, want {want!r}")


def _compared(measure: str, got: Iterable[Hashable], want: Iterable[Hashable]) -> Iterator[Mark]:
    """The marks of two collections, each thing counted as often as it comes."""
    says, wants = Counter(list(got)), Counter(list(want))
    if not says and not wants:
        yield Mark(measure, "nothing", False, False, False)
    for thing in sorted(says.keys() | wants.keys(), key=str):
        for n in range(max(says[thing], wants[thing])):
            in_both = n < min(says[thing], wants[thing])
            words = "" if in_both else f"invented: {thing}" if n < says[thing] else f"missed: {thing}"
            yield Mark(measure, f"{thing} {n}", n < says[thing], n < wants[thing], in_both, words)


def _counted(keys: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Each key with how often it has come so far, so that numbering which starts again does not collide."""
    seen: dict[tuple[Any, ...], int] = defaultdict(int)
    for key in keys:
        seen[key] += 1
        yield (*key, seen[key])


def _fields(document: Document | None, gold: Gold) -> Iterator[Mark]:
    """The fields that the gold file has, each right or wrong."""
    for name in (name for name in FIELDS + LISTS if name in gold.document):
        got, want = getattr(document.document, name) if document else None, gold.document[name]
        if name in LISTS:
            yield _same("document fields", name, list(map(squash, got or ())) == list(map(squash, want or ())), got, want)
        else:
            yield _same("document fields", name, same_text(got, want), None if got is None else str(got), want)


def _structure(found: Found, gold: Gold) -> Iterator[Mark]:
    yield from _compared(
        "sections", ((row.path, squash(row.title)) for row in found.sections), ((row.path, squash(row.title)) for row in gold.sections)
    )
    got = dict(zip(_counted(found.place(row) for row in found.articles), found.articles, strict=True))
    want = dict(zip(_counted((row.section, row.number) for row in gold.articles), gold.articles, strict=True))
    yield from _compared("articles", got, want)
    for key in sorted(got.keys() & want.keys(), key=str):
        row, truth = got[key], want[key]
        text = squash(row.text)
        words = f"{text[:10]}…{text[-10:]} ({len(text)})", f"{truth.head}…{truth.tail} ({truth.chars})"
        yield _same("article bounds", str(key), _bounds_right(text, truth), *words)
        yield _same("article titles", str(key), same_text(row.title, truth.title), row.title, truth.title)


def _bounds_right(text: str, truth: GoldArticle) -> bool:
    """Whether an article's text begins and ends as it should and has about the right length."""
    off = 0 if truth.chars is None else abs(len(text) - truth.chars)
    return text.startswith(squash(truth.head)) and text.endswith(squash(truth.tail)) and off <= max(4, len(text) // 50)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A quantity that was found, the gold for the same place, or either alone."""

    row: QuantityRow | None
    gold: GoldQuantity | None

    @property
    def key(self) -> str:
        """The words and the place, of the gold where there is any."""
        thing = self.gold or self.row
        return f"{thing.text}@{thing.start}" if thing else ""


def paired(rows: Sequence[QuantityRow], gold: Sequence[GoldQuantity]) -> list[_Pair]:
    """Rows and gold one to one: the same start first, then spans that overlap, in the order of the text; then what is left."""
    starting: dict[int, QuantityRow] = {}
    for row in rows:
        starting.setdefault(row.start, row)
    pairs, unpaired, taken = [], [], set()
    for truth in gold:
        match = starting.pop(truth.start, None)
        if match is None:
            unpaired.append(truth)
        else:
            pairs.append(_Pair(match, truth))
            taken.add(match.quantity_id)
    left = [row for row in rows if row.quantity_id not in taken]
    for truth in unpaired:
        match = next((row for row in left if row.start < truth.stop and truth.start < row.stop), None)
        if match is not None:
            left.remove(match)
        pairs.append(_Pair(match, truth))
    return [*pairs, *(_Pair(row, None) for row in left)]


class _Quantities:
    """The marks of quantities, amounts and targets of one document."""

    def __init__(self, found: Found, gold: Gold):
        self.found, self.gold = found, gold
        self.amounts = {row.quantity_id: row for row in found.amounts}
        self.targets = {row.quantity_id: row for row in found.targets}

    def marks(self) -> Iterator[Mark]:
        for pair in paired(self.found.quantities, self.gold.quantities):
            yield from self._pair(pair)
        yield from self._orphans()
        yield from self._parts()

    def _pair(self, pair: _Pair) -> Iterator[Mark]:
        row, gold, key = pair.row, pair.gold, pair.key
        right = row is not None and gold is not None and _equal(row, gold)
        got = f"{row.text} ({row.kind} {row.value} {row.unit})" if row else "nothing"
        want = f"{gold.text} ({gold.kind} {gold.value} {gold.unit})" if gold else "nothing"
        yield Mark("quantities", key, row is not None, gold is not None, right, "" if right else f"{key}: got {got}, want {want}")
        if gold:
            yield from self._where(row, gold, key)
        yield from _roles(row, gold, key)
        amount = self.amounts.get(row.quantity_id) if row else None
        target = self.targets.get(row.quantity_id) if row else None
        differing = _twins_differ(row, amount, target) if row else []
        if row and differing:
            yield Mark("quantities", f"{key} twins", False, False, False, f"{key}: the tables differ in {', '.join(differing)}")
        full = right and row is not None and gold is not None and row.bound == gold.bound and not differing
        money = gold is not None and gold.kind == "money"
        if amount or money:
            yield Mark("amounts", key, amount is not None, money, full and amount is not None)
        wanted = gold if gold and gold.role == "target" else None
        if target or wanted:
            yield from _target(target, wanted, full, key)
        if amount and gold and gold.role == "budget" and gold.subject:
            yield _same("budget subject ≥0.8", key, alike(amount.subject, gold.subject) >= NEAR, amount.subject, gold.subject)

    def _where(self, row: QuantityRow | None, gold: GoldQuantity, key: str) -> Iterator[Mark]:
        want = {"bound": gold.bound, "place": (gold.section, gold.article), "span": (gold.start, gold.stop)}
        if row is None:
            yield from (Mark(measure, key, False, True, False) for measure in want)
            return
        got = {"bound": row.bound, "place": self.found.place(row), "span": (row.start, row.stop)}
        yield from (_same(measure, key, got[measure] == want[measure], got[measure], want[measure]) for measure in want)

    def _orphans(self) -> Iterator[Mark]:
        """Rows of `amounts` and `targets` that repeat a quantity or have none."""
        known = {row.quantity_id for row in self.found.quantities}
        for measure, rows, twins in (("amounts", self.found.amounts, self.amounts), ("targets", self.found.targets, self.targets)):
            for n in range(len(rows) - len(twins.keys() & known)):
                yield Mark(measure, f"orphan {n}", True, False, False, "a row repeats its quantity or has none")

    def _parts(self) -> Iterator[Mark]:
        """Which budget is a part of which total, by their places."""
        start_of = {row.quantity_id: row.start for row in self.found.quantities}
        gold_start = {row.id: row.start for row in self.gold.quantities}
        budgets = (row for row in self.amounts.values() if row.role == "budget" and row.part_of is not None)
        wanted = (row for row in self.gold.quantities if row.role == "budget" and row.part_of is not None)
        yield from _compared(
            "budget parts",
            ((row.start, start_of.get(row.part_of or "")) for row in budgets),
            ((row.start, None if row.part_of is None else gold_start[row.part_of]) for row in wanted),
        )


def _equal(row: QuantityRow, gold: GoldQuantity) -> bool:
    """Whether number and unit are as the gold has them."""
    return (
        same_text(row.text, gold.text)
        and row.kind == gold.kind
        and same_text(row.unit, gold.unit)
        and same_number(row.value, gold.value)
        and same_number(row.value_max, gold.value_max)
    )


def _roles(row: QuantityRow | None, gold: GoldQuantity | None, key: str) -> Iterator[Mark]:
    """A mark for the role that each side gives; only the gold's has words, where there is a row."""
    got, want = row.role if row else None, gold.role if gold else None
    for role in ROLES:
        if role in (got, want):
            words = f"{key}: got {got}, want {want}" if role == want != got and row else ""
            yield Mark(f"role {role}", key, role == got, role == want, got == want, words)


def _twins_differ(row: QuantityRow, amount: AmountRow | None, target: TargetRow | None) -> list[str]:
    """The fields in which `amounts` and `targets` say of a quantity something else than `quantities`."""
    differing = []
    for twin, fields in ((amount, (*TWIN_FIELDS, "role")), (target, (*TWIN_FIELDS, "unit"))):
        for name in fields if twin else ():
            same = same_number if name.startswith("value") else same_text
            if not same(getattr(twin, name), getattr(row, name)):
                differing.append(name)
    return differing


def _target(target: TargetRow | None, gold: GoldQuantity | None, full: bool, key: str) -> Iterator[Mark]:
    """The marks of a target; `full` says that its quantity is right."""
    both = target is not None and gold is not None
    yield Mark("targets", key, target is not None, gold is not None, both and full)
    if target is not None and gold is not None:
        near = alike(target.subject, gold.subject) >= NEAR
        year = target.year if target.year_stated else None
        yield Mark("target subject exact", key, True, True, same_text(target.subject, gold.subject))
        yield _same("target subject ≥0.8", key, near, target.subject, gold.subject)
        yield _same("target change", key, target.change == gold.change, target.change, gold.change)
        yield _same("target year", key, year == gold.year, year, gold.year)
        full = full and near and target.change == gold.change
    yield Mark("targets, whole row", key, target is not None, gold is not None, both and full)


def _units(found: Found, gold: Gold) -> Iterator[Mark]:
    """The units of sections and articles of the main part, and of those named on both sides, role, order and inner name."""
    rows = [row for row in found.responsibilities if found.place(row) != NOWHERE]
    truths = [row for row in gold.units if (row.section, row.article) != NOWHERE]
    got = dict(zip(_counted((*found.place(row), row.list_no, squash(row.name)) for row in rows), rows, strict=True))
    want = dict(zip(_counted((row.section, row.article, row.group, squash(row.name)) for row in truths), truths, strict=True))
    yield from _compared("responsible units", got, want)
    for key in sorted(got.keys() & want.keys(), key=str):
        yield from _unit(str(key), got[key], want[key])


def _unit(key: str, row: ResponsibilityRow, truth: GoldUnit) -> Iterator[Mark]:
    yield _same("unit role", key, row.role == truth.role, row.role, truth.role)
    yield _same("unit order", key, row.position == truth.position, row.position, truth.position)
    if truth.inner or row.inner is not None:
        yield _same("unit inner name", key, same_text(row.inner, truth.inner), row.inner, truth.inner)


def _citations(found: Found, gold: Gold) -> Iterator[Mark]:
    yield from _compared(
        "citations",
        ((squash(row.title), squash(row.doc_number)) for row in found.citations),
        ((squash(row.title), squash(row.doc_number)) for row in gold.citations),
    )
