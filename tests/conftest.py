"""What tests share: a document made by hand, and the documents that lie beside the repository, where they do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from docparse import rows
from docparse.version import SCHEMA_VERSION, __version__

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
POLICY = """青禾县稳定就业若干措施
为稳定就业，制定以下措施。
一、扩大岗位（由县人社局牵头实施）
1.开发公益岗位。2031年安排资金200万元，新增
— 1 —
公益岗位 500 个以上，依据《青禾县就业条例》办理。（责任单位：县人社局、县财政局）
2.加强培训。年底前培训3000人次。（责任单位：县人社局）
"""


@pytest.fixture(scope="session")
def corpus() -> tuple[Path, ...]:
    """All documents of the shared corpus, or a skip that says where they were looked for."""
    files = tuple(sorted(CORPUS.rglob("*.txt")))
    if not files:
        pytest.skip("no shared corpus beside the repository (../shared/corpus)")
    return files


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Count the tests that did not run for want of the shared corpus."""
    skipped = [report for report in terminalreporter.stats.get("skipped", []) if "../shared" in str(report.longrepr)]
    if skipped:
        terminalreporter.write_line(f"{len(skipped)} tests were skipped: there is no shared corpus beside the repository")


@pytest.fixture(scope="session")
def policy() -> str:
    """The text of the hand-made document."""
    return POLICY


@pytest.fixture(scope="session")
def make_document() -> Callable[..., rows.Document]:
    """What makes a document by hand, all its rows by the law of spans; another text behind it gives another document."""
    return hand_made


def hand_made(tail: str = "", source: str = "policy.txt") -> rows.Document:
    """The document of `POLICY` and a tail of paragraphs."""
    text = POLICY + tail
    digest = sha256(text.encode()).hexdigest()
    made = _Made(text, digest[:16])
    return rows.Document(
        document=made.document(digest, source),
        blocks=made.blocks(),
        sections=made.sections(),
        articles=made.articles(),
        quantities=made.quantities(),
        amounts=made.amounts(),
        targets=made.targets(),
        responsibilities=made.responsibilities(),
        units=made.units(),
        citations=(rows.CitationRow(made.key("c1"), made.doc_id, made.key("s1"), made.key("a1"), "main", *made.cited()),),
        table_cells=(),
        noise=made.noise(),
        diagnostics=(rows.DiagnosticRow(made.key("d1"), made.doc_id, "info", "no_title", "only an example", None, None),),
    )


class _Made:
    """A text with places found by searching, as a person would mark them."""

    def __init__(self, text: str, doc_id: str):
        self.text, self.doc_id = text, doc_id
        self.removed = [self.span("\n— 1 —\n"), *(self.span(words, inner) for words, inner in (("岗位 500", " "), ("500 个", " ")))]

    def key(self, ordinal: str) -> str:
        return f"{self.doc_id}/{ordinal}"

    def span(self, words: str, inner: str | None = None, after: str = "") -> tuple[int, int]:
        """Where words stand, or the inner words among them; `after` is to be searched behind."""
        start = self.text.index(words, self.text.index(after) if after else 0)
        start += words.index(inner) if inner else 0
        return start, start + len(inner or words)

    def clean(self, start: int, stop: int) -> str:
        kept = [c for place, c in enumerate(self.text[start:stop], start) if not any(a <= place < b for a, b in self.removed)]
        return "".join(kept)

    def document(self, digest: str, source: str) -> rows.DocumentRow:
        return rows.DocumentRow(
            doc_id=self.doc_id,
            source=source,
            copies=(),
            sha256=digest,
            format="txt",
            encoding="utf-8",
            title="青禾县稳定就业若干措施",
            doc_number="青政办〔2031〕9号",
            doc_number_agency="青政办",
            doc_number_year=2031,
            doc_number_serial=9,
            issuer="青禾县人民政府办公室",
            issuer_level="county",
            region="青禾县",
            region_code=None,
            genre="措施",
            status="final",
            addressees=("各乡镇人民政府", "县政府直属单位"),
            signed_date=date(2031, 3, 5),
            printed_date=None,
            effective_date=None,
            expiry_date=None,
            publicity=None,
            cc=(),
            attachments=(),
            plan_year=2031,
            layout="plain",
            raw_chars=len(self.text),
            clean_chars=len(self.text) - sum(b - a for a, b in self.removed),
            schema_version=SCHEMA_VERSION,
            docparse_version=__version__,
        )

    def blocks(self) -> tuple[rows.BlockRow, ...]:
        cuts = [0, *(self.text.index(words) for words in ("为稳定就业", "一、扩大", "1.开发", "2.加强")), len(self.text)]
        kinds = ("head", "preamble", "heading", "article", "article")
        keys = ((None, None), (None, None), ("s1", None), ("s1", "a1"), ("s1", "a2"))
        return tuple(
            rows.BlockRow(
                block_id=self.key(f"b{n}"),
                doc_id=self.doc_id,
                part="head" if kind == "head" else "main",
                kind=kind,
                section_id=section and self.key(section),
                article_id=article and self.key(article),
                text=self.clean(start, stop),
                start=start,
                stop=stop,
            )
            for n, (start, stop, kind, (section, article)) in enumerate(zip(cuts[:-1], cuts[1:], kinds, keys, strict=True), 1)
        )

    def sections(self) -> tuple[rows.SectionRow, ...]:
        place = self.span("一、扩大岗位（由县人社局牵头实施）")
        return (
            rows.SectionRow(self.key("s1"), self.doc_id, None, "main", 1, "1", 1, "一、", "一、", "扩大岗位", None, *place, None, None),
        )

    def articles(self) -> tuple[rows.ArticleRow, ...]:
        first, second, end = self.text.index("1.开发"), self.text.index("2.加强"), len(self.text.rstrip("\n"))
        return tuple(
            rows.ArticleRow(
                article_id=self.key(f"a{n}"),
                doc_id=self.doc_id,
                section_id=self.key("s1"),
                part="main",
                ordinal=n,
                number=n,
                label=f"{n}.",
                style="1.",
                title=title,
                text=self.clean(start + 2, stop),
                start=start,
                text_start=start + 2,
                stop=stop,
            )
            for n, title, start, stop in ((1, "开发公益岗位", first, second - 1), (2, "加强培训", second, end))
        )

    def quantities(self) -> tuple[rows.QuantityRow, ...]:
        found = (
            ("200万元", "1", "money", "2000000", "元", "eq", "budget"),
            ("500 个", "1", "count", "500", "个", "ge", "target"),
            ("3000人次", "2", "count", "3000", "人次", "eq", "target"),
        )
        return tuple(
            rows.QuantityRow(
                quantity_id=self.key(f"q{n}"),
                doc_id=self.doc_id,
                section_id=self.key("s1"),
                article_id=self.key(f"a{article}"),
                part="main",
                text=text.replace(" ", ""),
                kind=kind,
                value=Decimal(value),
                value_max=None,
                unit=unit,
                bound=bound,
                role=role,
                sentence="一句话。",
                start=self.span(text)[0],
                stop=self.span(text)[1],
                rule="by_hand",
            )
            for n, (text, article, kind, value, unit, bound, role) in enumerate(found, 1)
        )

    def amounts(self) -> tuple[rows.AmountRow, ...]:
        q = self.quantities()[0]
        place = (q.quantity_id, q.doc_id, q.section_id, q.article_id, q.part, q.text)
        return (
            rows.AmountRow(*place, "CNY", q.value, None, None, q.bound, q.role, "公益岗位", None, None, 2031, q.sentence, q.start, q.stop),
        )

    def targets(self) -> tuple[rows.TargetRow, ...]:
        about = (("公益岗位", "increment", True, None, None), ("培训", "level", False, "年底前", date(2031, 12, 31)))
        return tuple(
            rows.TargetRow(
                quantity_id=q.quantity_id,
                doc_id=q.doc_id,
                section_id=q.section_id,
                article_id=q.article_id,
                part=q.part,
                text=q.text,
                subject=subject,
                member=None,
                change=change,
                bound=q.bound,
                value=q.value,
                value_max=None,
                unit=q.unit,
                year=2031,
                year_stated=stated,
                due_text=due_text,
                due=due,
                scope=None,
                sentence=q.sentence,
                start=q.start,
                stop=q.stop,
            )
            for q, (subject, change, stated, due_text, due) in zip(self.quantities()[1:], about, strict=True)
        )

    def responsibilities(self) -> tuple[rows.ResponsibilityRow, ...]:
        named = (
            ("县人社局", None, "lead", 1, self.span("由县人社局", "县人社局")),
            ("县人社局", "a1", "lead", 1, self.span("：县人社局、", "县人社局")),
            ("县财政局", "a1", "support", 2, self.span("县财政局")),
            ("县人社局", "a2", "unspecified", 1, self.span("县人社局", after="2.加强")),
        )
        return tuple(
            rows.ResponsibilityRow(
                responsibility_id=self.key(f"r{n}"),
                doc_id=self.doc_id,
                section_id=self.key("s1"),
                article_id=article and self.key(article),
                part="main",
                table_no=None,
                row_no=None,
                list_no=1,
                position=position,
                unit_id=f"u-{name}",
                name=name,
                inner=None,
                role=role,
                start=start,
                stop=stop,
            )
            for n, (name, article, role, position, (start, stop)) in enumerate(named, 1)
        )

    def units(self) -> tuple[rows.UnitRow, ...]:
        counts = {"县人社局": 3, "县财政局": 1}
        return tuple(rows.UnitRow(f"u-{name}", name, f"u-{name}", None, "county", "青禾县", None, count) for name, count in counts.items())

    def cited(self) -> tuple[str, None, int, int]:
        return ("青禾县就业条例", None, *self.span("《青禾县就业条例》", "青禾县就业条例"))

    def noise(self) -> tuple[rows.NoiseRow, ...]:
        rules = ("page_number", "blank", "blank")
        return tuple(
            rows.NoiseRow(self.key(f"n{n}"), self.doc_id, rule, self.text[start:stop], "", start, stop)
            for n, ((start, stop), rule) in enumerate(zip(self.removed, rules, strict=True), 1)
        )
