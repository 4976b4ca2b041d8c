"""A whole document from a seed: head, notice, main part with sections and articles, imprint; with the truth about it."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.generate import sentences, words
from tests.generate.sheet import Planted, Sheet

DIGITS = "零一二三四五六七八九"
STYLES = ("一、（一）", "一、（一）1.", "一、1.", "第一章第一条", "一、")
YEAR = 2031


@dataclass(frozen=True, slots=True)
class Policy:
    """A document in its plainest layout, and everything that is planted in it."""

    text: str
    planted: tuple[Planted, ...]
    style: str


def chinese(number: int) -> str:
    """A number up to 99 as headings count.

    >>> [chinese(n) for n in (3, 10, 12, 20, 34)]
    ['三', '十', '十二', '二十', '三十四']
    """
    tens, ones = divmod(number, 10)
    return (("" if tens == 1 else DIGITS[tens]) + "十" if tens else "") + (DIGITS[ones] if ones or not tens else "")


def make(seed: int, style: str | None = None, issued: bool | None = None, articles: int = 2, prose: int = 0) -> Policy:
    """The document of a seed; the same seed gives the same document.

    Args:
        seed: what decides everything that is not given.
        style: the numbering, one of `STYLES`.
        issued: with head, notice and imprint, or the policy alone.
        articles: how many a section has at most.
        prose: how many sentences without numbers each article has at its end, before its units.
    """
    random = Random(seed)
    chosen = style or random.choice(STYLES)
    writer = _Writer(random, chosen, articles, prose)
    writer.write(issued if issued is not None else random.random() < 0.5)
    return Policy(writer.sheet.text, tuple(writer.sheet.planted), chosen)


class _Writer:
    """Writes one document."""

    def __init__(self, random: Random, style: str, articles: int, prose: int):
        self.random, self.style, self.sheet = random, style, Sheet()
        self.most_articles, self.prose = articles, prose
        self.county = random.choice([name for name in words.COUNTIES if name.endswith("县")])
        self.genre = random.choice(("若干政策", "实施意见", "行动方案", "工作计划"))
        self.title = f"{self.county}{random.choice(words.THEMES)}{self.genre}"
        self.sections = random.sample(words.SECTIONS, len(words.SECTIONS))
        self.first_leads = False
        self.articles = 0

    def write(self, issued: bool) -> None:
        says: dict[str, object] = {"title": self.title, "genre": self.genre[-2:], "signed_date": None}
        if issued:
            says |= self._front()
        self.sheet.write(f"{self.title}\n\n")
        self.sheet.write(f"为加快推进{self.random.choice(words.THEMES)}，结合我县实际，制定本{self.genre[-2:]}。\n")
        for number in range(1, self.random.randint(2, 4) + 1):
            self._section(number)
        if issued and self.random.random() < 0.5:  # not yet without a signature: the day is read as the one of signing
            self.sheet.write(f"本{self.genre[-2:]}自{YEAR + 1}年1月1日起施行。\n")
            says["effective_date"] = f"{YEAR + 1}-01-01"
        if issued:
            self._back()
            says["printed_date"] = f"{YEAR}-12-30"
        for name, value in says.items():
            self.sheet.plant(f"document {name}", "documents", 0, **{name: value})

    def _front(self) -> dict[str, object]:
        """Head and notice; what they say of the document."""
        issuer = f"{self.county}人民政府"
        number = f"{self.county[0]}政发〔{YEAR}〕{self.random.randint(1, 60)}号"
        month, day = self.random.randint(1, 12), self.random.randint(1, 28)
        self.sheet.write(f"{issuer}文件\n\n{number}\n\n{issuer}关于印发{self.title}的通知\n\n")
        self.sheet.write("各乡镇人民政府、街道办事处，县政府直属各单位：\n")
        self.sheet.write("现将《")
        start = self.sheet.write(self.title)
        self.sheet.plant("citation", "citations", start, title=self.title, doc_number=None)
        self.sheet.write(f"》印发给你们，请认真贯彻执行。\n\n{issuer}\n{YEAR}年{month}月{day}日\n\n（此件公开发布）\n\n")
        return {
            "doc_number": number,
            "issuer": issuer,
            "signed_date": f"{YEAR}-{month:02}-{day:02}",
            "addressees": ["各乡镇人民政府、街道办事处", "县政府直属各单位"],
            "publicity": "此件公开发布",
        }

    def _back(self) -> None:
        """The imprint."""
        self.sheet.write("\n抄送：县委各部门，县人大常委会、县政协办公室，县法院、检察院。\n")
        self.sheet.write(f"{self.county}人民政府办公室 {YEAR}年12月30日印发\n")

    def _section(self, number: int) -> None:
        if self.style == "一、":
            self._article(number, f"{chinese(number)}、", None)
            return
        label = f"第{chinese(number)}章　" if self.style.startswith("第") else f"{chinese(number)}、"
        start = self.sheet.write(label)
        title = self.sections[number - 1]
        self.sheet.write(title)
        self.sheet.plant("section", "sections", start, title=title, path=f"{number}", number=number)
        self.sheet.write("\n")
        if self.style.endswith("1.") and "（" in self.style:
            self._deep(number)
            return
        for n in range(1, self.random.randint(1, self.most_articles) + 1):
            self.articles += 1
            restarting = self.style == "一、1."
            label = {"一、（一）": f"（{chinese(self.articles)}）", "一、1.": f"{n}.", "第一章第一条": f"第{chinese(self.articles)}条　"}[
                self.style
            ]
            self._article(n if restarting else self.articles, label, f"{number}")

    def _deep(self, number: int) -> None:
        """Headings of a second level with articles below them."""
        for inner in range(1, self.random.randint(1, 2) + 1):
            start = self.sheet.write(f"（{chinese(inner)}）")
            title = self.random.choice(words.VERBS) + self.random.choice(words.OBJECTS)
            self.sheet.write(title)
            self.sheet.plant("section", "sections", start, title=title, path=f"{number}/{inner}", number=inner)
            self.sheet.write("\n")
            for _ in range(self.random.randint(1, self.most_articles)):
                self.articles += 1
                self._article(self.articles, f"{self.articles}.", f"{number}/{inner}")

    def _article(self, number: int, label: str, section: str | None) -> None:
        random, sheet = self.random, self.sheet
        start = sheet.write(label)
        says: dict[str, object] = {"number": number, "section": section}
        if not label.startswith("第"):
            says["title"] = random.choice(words.VERBS) + random.choice(words.OBJECTS)
            sheet.write(f"{says['title']}。")
        for _ in range(random.randint(2, 4)):
            self._sentence()
        for _ in range(self.prose):
            sentences.plain(sheet, random)
        if random.random() < 0.8 and not label.startswith("第"):
            self.first_leads = sentences.units(sheet, random, self.first_leads)
        sheet.plant("article", "articles", start, **says)
        sheet.write("\n")

    def _sentence(self) -> None:
        random, sheet = self.random, self.sheet
        year = random.choice((None, YEAR, YEAR + 2))
        choice = random.random()
        if choice < 0.34:
            sentences.goals(sheet, random, year)
        elif choice < 0.44:
            sentences.other(sheet, random)
        elif choice < 0.53:
            sentences.budget(sheet, random, year)
        elif choice < 0.61:
            sentences.citation(sheet, random)
        elif choice < 0.68:
            sentences.decoy(sheet, random)
        else:
            sentences.plain(sheet, random)
