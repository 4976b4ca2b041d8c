"""What the tests of this stage share: a cleaned text without edits, and short forms of an outline."""

from __future__ import annotations

from docparse.clean.fold import fold
from docparse.model import Clean, Outline
from docparse.segment.outline import segment
from docparse.spans import OffsetMap


def clean_of(text: str) -> Clean:
    """The text as if cleaning had changed nothing."""
    return Clean(offsets=OffsetMap(text, ()), folded=fold(text), layout="plain")


def outline_of(text: str) -> Outline:
    """The outline of a text."""
    return segment(clean_of(text))


def shape(text: str) -> list[str]:
    """The provisions of a text in their order: `§path title` for sections, `path#number title` for articles."""
    outline = outline_of(text)
    found = [(section.start, f"§{section.path} {section.title}") for section in outline.sections]
    for article in outline.articles:
        above = "" if article.section is None else outline.sections[article.section].path
        found.append((article.start, f"{above}#{article.number} {article.title}"))
    return [line for _, line in sorted(found)]


def parts(text: str) -> list[tuple[str, str]]:
    """The parts of a text in their order, each with its first line."""
    seen: list[tuple[str, str]] = []
    for block in outline_of(text).blocks:
        first = text[block.start : block.stop].strip().split("\n")[0]
        if not seen or seen[-1][0] != block.part.value or first.startswith("附"):
            seen.append((block.part.value, first))
    return seen


def stretch(text: str, kind: str) -> str:
    """The text of all blocks of a kind, joined by |."""
    return "|".join(text[block.start : block.stop].strip() for block in outline_of(text).blocks if block.kind == kind)


def article_texts(text: str) -> list[str]:
    """The texts of the articles."""
    return [text[article.text_start : article.stop] for article in outline_of(text).articles]
